import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { type Name, nameOver, withAdded } from '../name.js';
import { isPlainParagraph } from './head-nouns.js';

const SURE_OF_KNOWN = 0.7;
const LONGEST_CUT = 4; // tokens of a body's name that the tagger may have cut short

/** Bodies of several words that the lists have, as they are written there, and that the tagger missed: "Network Rail, which built the line". Not clubs. */
export function withKnownBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { shapes, size } = prose;
  const isCapital = (i: number): boolean => i >= 0 && i < size && (shapes[i]! & Shape.capital) !== 0;
  const added: Name[] = [];
  let next = 0;
  for (let i = 0; i + 1 < size; i++) {
    if (!(hints[i]! & Hint.organisationBegins) || hints[i]! & Hint.club || !isCapital(i)) continue;
    let last = i + 1;
    while (last < size && hints[last]! & Hint.organisationGoesOn && last - i < LONGEST_CUT) last++;
    while (next < names.length && names[next]!.last <= i) next++;
    const isFree = last - i > 1 && !(names[next] && names[next]!.first < last);
    const isWhole =
      !(isCapital(i - 1) && !(shapes[i]! & Shape.first)) && !(isCapital(last) && !(shapes[last]! & Shape.first));
    if (isFree && isWhole && isCapital(last - 1) && !(shapes[last - 1]! & Shape.upper) && isPlainParagraph(prose, i))
      added.push(
        nameOver(prose, { first: i, last, type: 'organisation', confidence: SURE_OF_KNOWN, rule: 'known-body' }),
      );
    i = last - 1;
  }
  return withAdded(names, added);
}
