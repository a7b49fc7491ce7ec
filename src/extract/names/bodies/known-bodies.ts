import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, nameOver, withAddedOver, withEach } from '../name.js';
import { isPlainParagraph } from './head-nouns.js';

const SURE_OF_KNOWN = 0.7;
const LONGEST_CUT = 4; // tokens of a body's name that the tagger may have cut short

/**
 * Bodies of several words that the lists have, as they are written there, and that the tagger missed or saw in part: "Network Rail, which
 * built the line", "the European | Central Bank". Not clubs.
 */
export function withKnownBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { shapes, size, lower, ends, ids } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  let channels: Map<Name, number> | null = null;
  const isCapital = (i: number): boolean => i >= 0 && i < size && (shapes[i]! & Shape.capital) !== 0;
  const added: Name[] = [];
  let next = 0;
  let after = 0; // the token behind the last known body
  for (const i of prose.index.capitals) {
    if (i < after) continue;
    if (i + 1 === size) break;
    const alone = endOfKnownAlone(prose, hints, i);
    if (alone > i && isPlainParagraph(prose, i, 2)) {
      while (next < names.length && names[next]!.last <= i) next++;
      if (!(names[next] && names[next]!.first <= i))
        added.push(
          nameOver(prose, {
            first: i,
            last: alone,
            type: 'organisation',
            confidence: SURE_OF_KNOWN,
            rule: 'known-body',
          }),
        );
      continue;
    }
    if (!(hints[i]! & Hint.organisationBegins) || hints[i]! & Hint.club) continue;
    let last = i + 1;
    while (last < size && hints[last]! & Hint.organisationGoesOn && last - i < LONGEST_CUT) last++;
    while (next < names.length && names[next]!.last <= i) next++;
    const over = names[next];
    // "Channel | 4", of which the tagger saw the first word
    const isCut =
      over !== undefined && over.first === i && over.last === last - 1 && /^\d{1,2}$/.test(lower[last - 1]!);
    if (isCut && over.type !== 'person') {
      channels ??= new Map();
      channels.set(over, last);
      after = last;
      continue;
    }
    const isFree = last - i > 1 && !(over && over.first < last && !arePartsOf(names, next, i, last));
    // "An | Agence France-Presse reporter", "told The | New York Times"
    const isBehindArticle = isCapital(i - 1) && classes.has(ids[i - 1]!, 'article');
    const isWhole =
      (!isCapital(i - 1) || (shapes[i]! & Shape.first) !== 0 || isBehindArticle) &&
      (!(isCapital(last) && !(shapes[last]! & Shape.first)) ||
        classes.has(ids[last]!, 'weekday') ||
        (over?.first === last && over.type === 'person'));
    if (isFree && isWhole && isCapital(last - 1) && !(shapes[last - 1]! & Shape.upper) && isPlainParagraph(prose, i))
      added.push(
        nameOver(prose, { first: i, last, type: 'organisation', confidence: SURE_OF_KNOWN, rule: 'known-body' }),
      );
    after = last;
  }
  const whole: ReadonlyMap<Name, number> | null = channels;
  const known =
    whole === null
      ? names
      : withEach(names, (name) => {
          const last = whole.get(name);
          return last === undefined
            ? name
            : changedName(name, { type: 'organisation', last, end: ends[last - 1]!, rule: 'known-body' });
        });
  return withAddedOver(known, added);
}

/** Whether all names that reach into a body are parts of it, as the town of a paper is; nobody is. @param from the first of them */
function arePartsOf(names: readonly Name[], from: number, first: number, last: number): boolean {
  for (let at = from; at < names.length && names[at]!.first < last; at++) {
    const name = names[at]!;
    if (name.first < first || name.last > last || name.type === 'person') return false;
    if (name.last - name.first === last - first && name.type !== 'other') return false;
  }
  return true;
}

const OF_A_PARTY =
  /^(?:councillors?|mps?|msps?|mss?|ams?|meps?|peers?|leader|leadership|group|candidates?|spokesman|spokeswoman|spokesperson|backbenchers?|frontbencher|ministers?|activists?|voters?)$/;

/**
 * "Labour | councillor", "PC | leadership", "on | WLIO", "told | CTV Saskatoon": the token behind a party beside its people, an American
 * station with its call sign, a broadcaster in a town; the token itself for none.
 */
function endOfKnownAlone({ lower, shapes, starts, ends }: Prose, hints: Uint16Array, i: number): number {
  const word = lower[i]!;
  if (word === 'labour' || (word === 'pc' && shapes[i]! & Shape.upper)) {
    const isOfficer =
      OF_A_PARTY.test(lower[i + 1] ?? '') || (word === 'pc' && OF_A_CANADIAN_PARTY.test(lower[i + 1] ?? ''));
    const isUpper = word === 'labour' && (shapes[i + 1]! & Shape.upper) !== 0;
    return isOfficer && (!(shapes[i + 1]! & Shape.capital) || isUpper) ? i + 1 : i;
  }
  if (isBeforeDay({ lower, shapes }, hints, i)) return i + 1;
  const length = ends[i]! - starts[i]!;
  if (!(shapes[i]! & Shape.upper) || length < 3 || length > 6) return i;
  if (!/^(?:on|told|with|to)$/.test(lower[i - 1] ?? '')) return i;
  const isStation =
    length === 4 &&
    /^[kw][a-z]{3}$/.test(word) &&
    !/^(?:wifi|wmds|kids|week|want|with|when|what|will|know|kill)$/.test(word);
  if (isStation) return i + 1;
  const isTown =
    ((shapes[i + 1] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital &&
    (hints[i + 1]! & Hint.placeBegins) !== 0;
  return BROADCASTER.test(word) && isTown && !((shapes[i + 2] ?? 0) & Shape.capital && !(shapes[i + 2]! & Shape.first))
    ? i + 2
    : i;
}

/** "told | Reuters | Monday", "on | Twitter | Friday" */
const isBeforeDay = ({ lower, shapes }: Pick<Prose, 'lower' | 'shapes'>, hints: Uint16Array, i: number): boolean =>
  (hints[i]! & (Hint.organisationBegins | Hint.club | Hint.placeBegins | Hint.given | Hint.surname)) ===
    Hint.organisationBegins &&
  /^(?:told|on|with|by)$/.test(lower[i - 1] ?? '') &&
  ((shapes[i + 1] ?? 0) & Shape.capital) !== 0 &&
  lexicon.has(lower[i + 1]!, 'weekday');

/** Broadcasters whose stations are called after where they are. */
const BROADCASTER = /^(?:abc|bbc|cbc|cbs|ctv|itv|nbc|sbs|rté|rte|citv|cityt?v)$/;

/** The Progressive Conservatives; "PC | Ann Lee" is a constable. */
const OF_A_CANADIAN_PARTY = /^(?:party|caucus|government|leadership|mlas?|mpps?|mhas?|members?|premier|convention)$/;
