import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, nameOver, withAdded, withEach } from '../name.js';
import { isPlainParagraph } from './head-nouns.js';

const SURE_OF_KNOWN = 0.7;
const LONGEST_CUT = 4; // tokens of a body's name that the tagger may have cut short

/** Bodies of several words that the lists have, as they are written there, and that the tagger missed: "Network Rail, which built the line". Not clubs. */
export function withKnownBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { shapes, size, lower, ends } = prose;
  let channels: Map<Name, number> | null = null;
  const isCapital = (i: number): boolean => i >= 0 && i < size && (shapes[i]! & Shape.capital) !== 0;
  const added: Name[] = [];
  let next = 0;
  for (let i = 0; i + 1 < size; i++) {
    if (!(shapes[i]! & Shape.capital)) continue;
    const alone = knownAlone(prose, i) && isPlainParagraph(prose, i);
    if (alone) {
      while (next < names.length && names[next]!.last <= i) next++;
      if (!(names[next] && names[next]!.first <= i))
        added.push(
          nameOver(prose, {
            first: i,
            last: i + 1,
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
      i = last - 1;
      continue;
    }
    const isFree = last - i > 1 && !(over && over.first < last);
    const isWhole =
      !(isCapital(i - 1) && !(shapes[i]! & Shape.first)) && !(isCapital(last) && !(shapes[last]! & Shape.first));
    if (isFree && isWhole && isCapital(last - 1) && !(shapes[last - 1]! & Shape.upper) && isPlainParagraph(prose, i))
      added.push(
        nameOver(prose, { first: i, last, type: 'organisation', confidence: SURE_OF_KNOWN, rule: 'known-body' }),
      );
    i = last - 1;
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
  return withAdded(known, added);
}

const OF_A_PARTY =
  /^(?:councillors?|mps?|msps?|mss?|ams?|meps?|peers?|leader|leadership|group|candidates?|spokesman|spokeswoman|spokesperson|backbenchers?|frontbencher|ministers?|activists?|voters?)$/;

/** "Labour | councillor", "on | WLIO": a party beside its people, and an American station by its call sign. */
function knownAlone({ lower, shapes, starts, ends }: Prose, i: number): boolean {
  const word = lower[i]!;
  if (word === 'labour')
    return (
      OF_A_PARTY.test(lower[i + 1] ?? '') && (!(shapes[i + 1]! & Shape.capital) || (shapes[i + 1]! & Shape.upper) !== 0)
    );
  return (
    ends[i]! - starts[i]! === 4 &&
    (shapes[i]! & Shape.upper) !== 0 &&
    /^[kw][a-z]{3}$/.test(word) &&
    /^(?:on|told|with|to)$/.test(lower[i - 1] ?? '') &&
    !/^(?:wifi|wmds|kids|week|want|with|when|what|will|know|kill)$/.test(word)
  );
}
