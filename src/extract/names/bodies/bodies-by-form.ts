import { wordList } from '../../../lexicon/load-word-list.js';
import { isTitle } from '../../../lexicon/titles.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { WordColumn } from '../../../text/vocabulary/vocabulary.js';
import { changedName, type Name, nameOver, surnameIdsOnDemand, withAddedOver, withEachOf } from '../name.js';
import { withBodiesByWords } from './bodies-by-words.js';
import { areInitials, BEHIND_INITIALS, isNeighboured, missedBodies, SHORTEST_INITIALS } from './missed-bodies.js';

const NEVER_BODY = /^(?:dna|rna|hiv|aids|cctv|gdp|vat|suv|gps|ivf|ebitda|ptsd|adhd|copd|mri|pcr|lng|ufo|ied)$/;
const DISEASE = /^(?:fever|disease|virus|syndrome|flu|encephalitis)$/;
const MEMBER = /^(?:mp|mps|msp|mep|tds?)$/;
/** Before "party", what no party of politics is called. */
const FESTIVE =
  /^(?:bridge|garden|whist|card|dinner|birthday|christmas|surprise|house|dance|farewell|hen|stag|cocktail|supper|theatre|wedding|search)$/;
/** Days of the church's year, which are no places. */
const FEAST =
  /^(?:whitsun|whitsuntide|michaelmas|lammas|candlemas|martinmas|hogmanay|shrovetide|ramadan|diwali|hanukkah|passover|pentecost)$/;
/** What stands behind a firm's name and behind no town's. */
const AFTER_NATIONAL = /^(?:'s|said|says|has|had|is|was|will|in|on|to|at|for|,|\.|and|\))$/;

/**
 * Bodies by how they are written: initials among words in small letters ("POA general secretary Ann Lee"), which the tagger takes for a
 * town or somebody, "Leeds-based Threadfold", which is where it is and its name, partners ("Lyle & Marsh"), a nation's sport ("England
 * Netball") and lodges ("VFW Post 212"). None is in "Lassa fever", nor in "Umpire Ann Lee" and "Hale MP Ann Lee".
 */
export function withBodiesByForm(prose: Prose, hints: Uint16Array, tagged: readonly Name[]): readonly Name[] {
  const { vocabulary } = prose;
  const form = { prose, hints, classes: wordClassesOf(vocabulary), words: vocabulary.column(wordFormOf, wordFormOf) };
  let forms: Map<Name, Form> | null = null;
  for (const name of tagged) {
    const as = retypedAs(form, name);
    if (as !== null) forms = (forms ?? new Map<Name, Form>()).set(name, as);
  }
  const names = forms === null ? tagged : withRetyped(form, tagged, forms);
  return withBodiesByWords(prose, hints, withAddedOver(names, missedBodies(prose, hints, names)));
}

interface FormContext {
  readonly prose: Prose;
  readonly hints: Uint16Array;
  readonly classes: VocabularyClasses;
  /** bits of `WordForm` */
  readonly words: WordColumn;
}

/** What a word tells of a name that it is in or beside. */
const WordForm = { disease: 1, member: 2, seated: 4, title: 8 } as const;

const wordFormOf = (word: string): number =>
  (DISEASE.test(word) ? WordForm.disease : 0) |
  (MEMBER.test(word) ? WordForm.member : 0) |
  (isSeatedBefore(word) ? WordForm.seated : 0) |
  (isTitle(word) ? WordForm.title : 0);

type Form =
  | 'initials'
  | 'seated'
  | 'partners'
  | 'two'
  | 'somebody'
  | 'constituency'
  | 'thing'
  | 'titled'
  | 'channel'
  | 'national';

/** What tells that a name may be of another kind than the tagger took it for; null where nothing does. */
function retypedAs(form: FormContext, { type, first, last }: Name): Form | null {
  const { prose, hints, classes, words } = form;
  const { shapes, starts, ends, lower, ids, size } = prose;
  const behind = lower[last] ?? '';
  const next = last < size ? words.at(ids[last]!) : 0;
  const length = last - first;
  if (type !== 'other' && type !== 'person' && length === 1 && FEAST.test(lower[first]!)) return 'thing';
  if (type !== 'other' && next & WordForm.disease && !(shapes[last]! & Shape.capital)) return 'thing';
  if (type === 'place' && behind === '$' && length === 1 && starts[last] === ends[last - 1]) return 'thing'; // "US$5"
  if (length === 2 && (type === 'organisation' || type === 'other') && words.at(ids[first]!) & WordForm.title)
    return 'titled';
  if (type === 'organisation') {
    if (length === 2 && lower[last - 1] === 'party' && FESTIVE.test(lower[first]!)) return 'thing';
    if (length === 1 && /^\d{1,2}$/.test(behind) && isChannel(form.prose, first)) return 'channel';
    if (length === 1 && shapes[first]! & Shape.upper && NEVER_BODY.test(lower[first]!)) return 'thing';
    if (length === 1)
      return next & WordForm.member &&
        (shapes[last + 1] ?? 0) & Shape.capital &&
        !(hints[first]! & Hint.organisationBegins)
        ? 'constituency'
        : null;
    if (length === 2 && lower[last - 1] === 'county' && isBeforeOfficer(form, last)) return 'constituency';
    if (length !== 3) return null;
    if (lower[first + 1] === 'and' && isKnownAlone(hints, first) && isKnownAlone(hints, last - 1)) return 'two';
    return classes.has(ids[first]!, 'calling') && isSomebodysName(form, first + 1, last) ? 'somebody' : null;
  }
  if (length === 1 && type === 'place' && isNational(form, first)) return 'national';
  if (length === 1)
    return shapes[first]! & Shape.upper &&
      ends[first]! - starts[first]! >= SHORTEST_INITIALS &&
      (type !== 'other' || BEHIND_INITIALS.test(behind))
      ? 'initials'
      : null;
  if (words.at(ids[first]!) & WordForm.seated && shapes[first + 1]! & Shape.capital) return 'seated';
  if (length === 3) return type === 'other' && lower[first + 1] === '&' ? 'partners' : null;
  return length === 2 && isNational(form, first) ? 'national' : null;
}

/** "Pell County | Prosecuting Attorney" */
const isBeforeOfficer = ({ prose: { shapes, ids }, classes }: FormContext, at: number): boolean =>
  ((shapes[at] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital &&
  [at, at + 1].some((i) => ids[i] !== undefined && classes.has(ids[i]!, 'office'));

/** "England Netball", of which the tagger may have seen the nation alone */
const isNational = ({ prose: { shapes, lower, ids }, hints, classes }: FormContext, first: number): boolean =>
  (hints[first]! & (Hint.country | Hint.region)) !== 0 &&
  !(hints[first]! & Hint.demonym) &&
  !lower[first]!.endsWith('.') &&
  ((shapes[first + 1] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital &&
  classes.has(ids[first + 1]!, 'before-nation') &&
  AFTER_NATIONAL.test(lower[first + 2] ?? '');

/** "Colm Finnerty": a given name, or no common words, and no body's last word */
const isSomebodysName = (
  { prose: { ids, lower }, hints, classes }: FormContext,
  first: number,
  last: number,
): boolean =>
  ((hints[first]! & Hint.given) !== 0 || (!wordList.has(lower[first]!) && !wordList.has(lower[last - 1]!))) &&
  !/^(?:&|and|of)$/.test(lower[first]!) &&
  !classes.has(ids[last - 1]!, 'institution-noun') &&
  !classes.has(ids[last - 1]!, 'ends-body') &&
  !classes.has(ids[last - 1]!, 'behind-namesake') &&
  !classes.has(ids[last - 1]!, 'company-end') &&
  !classes.has(ids[last - 1]!, 'club-end');

/** "told | Rustavi 2 | from her bed", "| ABC 7 | has shown it" */
const isChannel = ({ lower, shapes }: Prose, first: number): boolean =>
  (/^(?:abc|cbs|nbc|fox)$/.test(lower[first]!) &&
    (shapes[first]! & Shape.first) !== 0 &&
    /^(?:has|had|reported|reports|obtained|spoke|first)$/.test(lower[first + 2] ?? '')) ||
  (/^(?:told|on|by)$/.test(lower[first - 1] ?? '') &&
    /^(?:[,.;]|from|that|in|and|on|he|she)$/.test(lower[first + 2] ?? ''));

const isSeatedBefore = (word: string): boolean => /-(?:based|listed|owned)$/.test(word);

/** Whether a word is by itself the name of a body of the lists, and no part of a longer one. */
const isKnownAlone = (hints: Uint16Array, at: number): boolean =>
  (hints[at]! & (Hint.organisationBegins | Hint.organisationGoesOn)) === Hint.organisationBegins;

function withRetyped(form: FormContext, tagged: readonly Name[], forms: ReadonlyMap<Name, Form>): readonly Name[] {
  const { prose, hints } = form;
  const { ids, starts, lower } = prose;
  const bearers = surnameIdsOnDemand(ids, () => tagged.filter(({ first }) => !isSeatedBefore(lower[first]!)));
  const isSurname = (at: number): boolean => bearers().has(ids[at]!);
  return withEachOf(tagged, (name) => {
    const as = forms.get(name);
    if (as === undefined) return name;
    const { first, last } = name;
    const body = (from: number, to: number, rule: string): Name =>
      nameOver(prose, { first: from, last: to, type: 'organisation', confidence: name.confidence, rule });
    switch (as) {
      case 'initials':
        return areInitials(prose, hints, first) &&
          !isSurname(first) &&
          !isNeighboured(prose, first) &&
          !mayBeDateline(prose, hints, first)
          ? body(first, last, 'initials-alone')
          : name;
      case 'seated':
        return last - first === 2 && !isSurname(first + 1) && !(hints[first + 1]! & (Hint.given | Hint.country))
          ? body(first + 1, last, 'seated-body')
          : changedName(name, { first: first + 1, start: starts[first + 1]! });
      case 'national':
        return body(first, first + 2, 'national');
      case 'channel':
        return body(first, first + 2, 'channel');
      case 'partners':
        return body(first, last, 'partners');
      case 'two':
        return [body(first, first + 1, 'parted'), body(last - 1, last, 'parted')];
      case 'somebody':
        return changedName(name, { first: first + 1, start: starts[first + 1]!, type: 'person', rule: 'calling' });
      case 'titled':
        return isSurname(last - 1) && !lower[last - 1]!.endsWith('.')
          ? changedName(name, { first: first + 1, start: starts[first + 1]!, type: 'person', rule: 'calling' })
          : name;
      case 'constituency':
        return changedName(name, { type: 'place', rule: 'constituency' });
      case 'thing':
        // "DNA Medical Inc"
        if (last - first === 1 && tagged.some((other) => other !== name && ids[other.first] === ids[first]))
          return name;
        return changedName(name, { type: 'other', rule: 'thing' });
      default:
        return name;
    }
  });
}

/** "BUTTE, Mont. -": what opens a paragraph before a mark may be where a story was written. */
const mayBeDateline = ({ paragraphOf, lower, shapes }: Prose, hints: Uint16Array, at: number): boolean =>
  (hints[at]! & Hint.placeBegins) !== 0 &&
  paragraphOf[at - 1] !== paragraphOf[at] &&
  !BEHIND_INITIALS.test(lower[at + 1] ?? '') &&
  !(lower[at + 1] === ',' && !((shapes[at + 2] ?? 0) & Shape.capital)); // "PETA, meanwhile, wants"
