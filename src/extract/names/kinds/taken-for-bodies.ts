import { TOWNSMAN } from '../../../lexicon/describing-words.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, withEach } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';

/**
 * What is taken for a body and is none: money ("RM1,500"), an honour ("appointed MBE"), somebody from a town ("the Corkwoman"), somebody with
 * his title ("communications head Puan Suhaila Noor"); and the make of what a body flies: "a Harle Airlines | Boeing 737".
 */
export function withoutNoBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  return withEach(names, (name, i) => {
    const partners = wholePartners(prose, name, names[i + 1]);
    if (partners) return partners;
    if (name.type === 'person' && isCorner(prose, name)) return changedName(name, { type: 'other', rule: 'corner' });
    if (name.type !== 'organisation') return name;
    if (isResidence(prose, hints, classes, name))
      return changedName(name, { type: 'place', confidence: SURE_OF_RESIDENCE, rule: 'told-feature' });
    if (
      isMoney(prose, name) ||
      isWholeOffice(prose, classes, name) ||
      isScheme(prose, name) ||
      isHonour(prose, classes, name) ||
      isBeast(prose, classes, name) ||
      isTownsmanAlone(prose, hints, name)
    )
      return changedName(name, { type: 'other', rule: 'no-body' });
    if (isTitledPerson(prose, classes, name)) return changedName(name, { type: 'person', rule: 'titled' });
    return withoutMake(prose, name);
  });
}

const SURE_OF_RESIDENCE = 0.85;

/** "Stickney Sand | & Gravel", "Pell | & Roe": of which the tagger saw the first words only */
function wholePartners({ lower, shapes, ends, size }: Prose, name: Name, next: Name | undefined): Name | null {
  const { first, last, type } = name;
  if (type === 'other' || lower[last] !== '&' || last + 1 >= size || lower[first - 1] === '&') return null;
  if ((shapes[last + 1]! & (Shape.capital | Shape.first)) !== Shape.capital || (next && next.first < last + 3))
    return null;
  return changedName(name, { type: 'organisation', last: last + 2, end: ends[last + 1]!, rule: 'partners' });
}

/** "near 41st and | Garnett |": a street */
const isCorner = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first === 1 && lower[first - 1] === 'and' && /^\d+(?:st|nd|rd|th)$/.test(lower[first - 2] ?? '');

/** "Tom Pell, crane driver, of | Rockwell Green |, said": where somebody lives */
function isResidence(prose: Prose, hints: Uint16Array, classes: VocabularyClasses, { first, last }: Name): boolean {
  const { ids, lower, shapes } = prose;
  if (first < 3 || !isOldPaper(prose)) return false; // elsewhere "an analyst, of Hale Partners,"
  return (
    lower[first - 1] === 'of' &&
    lower[first - 2] === ',' &&
    lower[last] === ',' &&
    last - first <= 2 &&
    (classes.has(ids[first - 3]!, 'calling') ||
      classes.has(ids[first - 3]!, 'office') ||
      (shapes[first - 3]! & Shape.capital) !== 0 ||
      /^\d{1,2}$/.test(lower[first - 3]!)) &&
    !(hints[first]! & Hint.organisationBegins && (last - first === 1 || hints[first + 1]! & Hint.organisationGoesOn)) &&
    !(['body', 'company-noun', 'ends-body', 'legal-form', 'organisation-noun'] as const).some((kind) =>
      classes.has(ids[last - 1]!, kind),
    )
  );
}

/** "the Menteri Besar" */
const isWholeOffice = ({ ids }: Prose, classes: VocabularyClasses, { first, last }: Name): boolean =>
  last - first === 2 && classes.has(ids[first]!, 'office') && classes.has(ids[first + 1]!, 'office');

/** "National Insurance contributions": what a state levies or pays */
const isScheme = ({ lower }: Prose, { first, last }: Name): boolean =>
  /(?:^| )(?:national insurance|universal credit|council tax|pension credit)$/.test(lower.slice(first, last).join(' '));

/** "RM1,500", "Rs2,000", "A$40m" */
const isMoney = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first === 1 &&
  /^(?:rm|rs\.?|ksh|tsh|ush|idr|inr|myr|sgd|usd|hk|nt|us|a|c|nz|s|r)[$₹]?\d[\d,.]*\p{L}{0,3}$/u.test(lower[first]!);

/** "was appointed | MBE", "her OBE" */
const isHonour = ({ lower, shapes, ids }: Prose, classes: VocabularyClasses, { first, last }: Name): boolean =>
  last - first === 1 &&
  (shapes[first]! & Shape.upper) !== 0 &&
  classes.has(ids[first]!, 'post-nominal') &&
  /^(?:an?|appointed|awarded|her|his|made|received|the|their|and|with|for)$/.test(lower[first - 1] ?? '') &&
  !(lower[first - 1] === 'the' && /^(?:said|says|has|had|was|is)$/.test(lower[last] ?? ''));

/** "a K-9 named | Diesel |" */
const isBeast = ({ lower, ids }: Prose, classes: VocabularyClasses, { first }: Name): boolean =>
  first > 1 && /^(?:called|named)$/.test(lower[first - 1]!) && classes.has(ids[first - 2]!, 'beast-or-plant');

const isTownsmanAlone = ({ lower, shapes }: Prose, hints: Uint16Array, { first, last }: Name): boolean =>
  last - first === 1 &&
  /^(?:the|an?)$/.test(lower[first - 1] ?? '') &&
  TOWNSMAN.test(lower[first]!) &&
  !(shapes[first]! & Shape.inner) &&
  !(hints[first]! & Hint.organisationBegins);

/** "head | Puan Suhaila Noor": behind what somebody is, in small letters */
const isTitledPerson = ({ ids, shapes }: Prose, classes: VocabularyClasses, { first, last }: Name): boolean =>
  last - first > 2 &&
  classes.has(ids[first]!, 'honorific') &&
  !classes.has(ids[last - 1]!, 'ends-body') &&
  !classes.has(ids[last - 1]!, 'legal-form') &&
  first > 0 &&
  !(shapes[first - 1]! & Shape.capital) &&
  classes.has(ids[first - 1]!, 'office');

const MAKES = /^(?:airbus|antonov|atr|boeing|bombardier|cessna|embraer|fokker|ilyushin|lockheed|tupolev)$/;

/** "Harle Airlines | Boeing | 737" */
function withoutMake({ lower, ends, shapes }: Prose, name: Name): Name {
  const { first, last } = name;
  const isType = last < lower.length && (shapes[last]! & Shape.number || /^\p{L}{0,3}-?\d/u.test(lower[last]!));
  return last - first > 1 && isType && MAKES.test(lower[last - 1]!)
    ? changedName(name, { last: last - 1, end: ends[last - 2]!, rule: 'without-make' })
    : name;
}
