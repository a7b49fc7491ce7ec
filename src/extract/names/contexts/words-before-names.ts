import { lexicon } from '../../../lexicon/load-lexicon.js';
import { looksLikeCalling } from '../../../lexicon/titles.js';
import { withoutStop } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Span } from '../../../text/span.js';
import { changedName, type Name, withEach } from '../name.js';
import { afterCompound } from '../told/describing-compounds.js';

/** What the tagger took for one place is then somebody's name, whom other passes find. */
const LEFT = 0.6;

/**
 * Names without the words before them that are none of theirs: the state that ends a sentence, "in Macon, Ga. | Ann Lee said"; a dateline
 * without a mark, "MACON | Ann Lee said"; a country that something is said of, "ambassador to Norway | Ann Lee"; a club's town and a
 * player's position, "Macon QB | Lee Roe", "Lions DL | Lee Roe", "CB | Lee Roe"; "Even | Ann Lee", "Kentuckian | Ann Lee", "in Charge | Lee",
 * "in February | Otter Foods", "Hale-based | Otter Foods", "Hale Republican | Ann Lee", "Islander | Ann Lee" at the head of a sentence, "Cllr | Lee".
 */
export const withoutWordsBefore = (
  prose: Prose,
  hints: Uint16Array,
  dateline: Span | null,
  names: readonly Name[],
): readonly Name[] =>
  withEach(names, (name) => {
    const behind = afterCompound(prose, name);
    if (behind > name.first && behind < name.last)
      return changedName(name, { first: behind, start: prose.starts[behind]! });
    // "President Pro Tem | Ann Lee"
    if (name.last - name.first > 3 && prose.lower[name.first] === 'pro' && /^tem/.test(prose.lower[name.first + 1]!))
      return changedName(name, { first: name.first + 2, start: prose.starts[name.first + 2]!, type: 'person' });
    if (isBehindCalling(prose, hints, name))
      return changedName(name, {
        first: name.first + 1,
        start: prose.starts[name.first + 1]!,
        confidence: LEFT,
        type: 'person',
      });
    const first =
      isBehindState(prose, name) ||
      isBehindCountry(prose, hints, name) ||
      isBehindAdverb(prose, hints, name) ||
      isBehindDemonym(prose, hints, name) ||
      isBehindCharge(prose, name) ||
      isBehindDay(prose, hints, name) ||
      isBehindLetters(prose, name)
        ? name.first + 1
        : dateline !== null && name.start < dateline.end
          ? afterDateline(prose, dateline, name)
          : afterPosition(prose, hints, name);
    return first === name.first
      ? name
      : changedName(name, {
          first,
          start: prose.starts[first]!,
          confidence: LEFT,
          type:
            name.type === 'place' || isPosition(prose, first - 1) || isBehindDemonym(prose, hints, name)
              ? 'person'
              : name.type,
        });
  });

const isBehindState = ({ lower, shapes }: Prose, { first, last }: Name): boolean =>
  last - first > 1 &&
  (shapes[first + 1]! & Shape.first) !== 0 &&
  lower[first - 1] === ',' &&
  lexicon.has(withoutStop(lower[first]!), 'of-state');

const isBehindCountry = ({ lower }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  type === 'person' &&
  last - first > 2 &&
  (hints[first]! & (Hint.country | Hint.given | Hint.weakPlace)) === Hint.country &&
  /^(?:to|in|of|from)$/.test(lower[first - 1] ?? '');

/** "Even | Ann Lee said so": no Norwegian, where a given name follows */
const isBehindAdverb = ({ lower, shapes }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  type === 'person' &&
  last - first > (lower[last] === ',' ? 1 : 2) &&
  (shapes[first]! & Shape.first) !== 0 &&
  /^(?:even|only|both|perhaps|maybe|still)$/.test(lower[first]!) &&
  (hints[first + 1]! & Hint.given) !== 0;

/** "in February | Quayline Media lost", "on Monday | Ann Lee said": a month or day with its preposition, and no paper or feast */
const isBehindDay = ({ lower, shapes }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  (type === 'organisation' || type === 'person') &&
  last - first > 1 &&
  /^(?:in|on|since|until|last|next|this|early|late)$/.test(lower[first - 1] ?? '') &&
  (lexicon.has(lower[first]!, 'month') || lexicon.has(lower[first]!, 'weekday')) &&
  !(hints[first]! & Hint.organisationBegins) &&
  (shapes[first + 1]! & Shape.capital) !== 0 &&
  !lexicon.has(lower[first + 1]!, 'paper-end') &&
  !/^(?:day|night|madness|school|club|market|fair)$/.test(lower[first + 1]!);

/** "the NGO | Open Hands" */
const isBehindLetters = ({ lower, shapes }: Prose, { type, first, last }: Name): boolean =>
  type === 'organisation' &&
  last - first > 1 &&
  /^(?:ngo|plc|mnc)$/.test(lower[first]!) &&
  (shapes[first]! & Shape.upper) !== 0 &&
  (shapes[first + 1]! & Shape.capital) !== 0;

/** "Special Agent in Charge | Lee" */
const isBehindCharge = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first > 1 && lower[first] === 'charge' && lower[first - 1] === 'in';

/** "fellow Elbonian | Ann Lee", taken for somebody or a body of that people */
const isBehindDemonym = ({ lower }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  (type === 'organisation' ? last - first === 3 : type === 'person' && last - first > 2) &&
  (hints[first]! & (Hint.demonym | Hint.given | Hint.surname)) === Hint.demonym &&
  !lexicon.has(withoutStop(lower[last - 1]!), 'short-month') &&
  (hints[first + 1]! & Hint.given) !== 0;

/** "| Islander | Ann Lee said", "Cllr | Lee", taken for a body: what somebody is, and no name of any firm */
const isBehindCalling = ({ lower, shapes }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean => {
  if (type !== 'organisation' || last - first < 2 || last - first > 3) return false;
  if (/^(?:cllr|coun|councillor|coroner|alderman)$/.test(withoutStop(lower[first]!))) return true;
  return (
    last - first === 3 &&
    (shapes[first]! & Shape.first) !== 0 &&
    (hints[first]! & (Hint.given | Hint.surname)) === 0 &&
    (hints[first + 1]! & Hint.given) !== 0 &&
    (looksLikeCalling(lower[first]!) || lexicon.has(lower[first]!, 'calling')) &&
    !lexicon.has(lower[last - 1]!, 'company-end') &&
    !lexicon.has(lower[last - 1]!, 'legal-form')
  );
};

/** The token of a name behind a dateline that reaches into it, with no mark between. */
function afterDateline({ starts, shapes }: Prose, { end }: Span, name: Name): number {
  if (name.end <= end) return name.first;
  let { first } = name;
  while (first < name.last && starts[first]! < end) first++;
  const isWord = (shapes[first]! & (Shape.capital | Shape.hyphen)) === Shape.capital;
  return first < name.last && isWord ? first : name.first;
}

const POSITION = /^(?:qb|rb|fb|wr|te|ol|ot|og|dl|de|dt|lb|ilb|olb|cb|fs|ss|pg|sg|sf|pf|lw|rw|gk)$/;

const isPosition = ({ lower, shapes }: Prose, at: number): boolean =>
  (shapes[at]! & Shape.upper) !== 0 && POSITION.test(lower[at]!);

/** Of a name that the tagger takes for a body, only before a given name. */
function afterPosition(prose: Prose, hints: Uint16Array, { type, first, last }: Name): number {
  if ((type !== 'person' && type !== 'organisation') || last - first < 3) return first;
  for (let i = first; i < last - 2; i++) {
    if (!isPosition(prose, i)) continue;
    const isTeams = i === first || (hints[first]! & Hint.placeBegins) !== 0 || isTeamName(prose.lower[i - 1]!);
    return isTeams && (type === 'person' || hints[i + 1]! & Hint.given) ? i + 1 : first;
  }
  return first;
}

/** "the Lions" */
const isTeamName = (word: string): boolean => /[^s]s$/.test(word);
