import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { type Name, nameOver, withAddedOver } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';

const SAINT_WORDS = triggerOf(['st', 'st.', 'saint']);
const SURE_OF_SAINTS = 0.8;

/** What stands behind the name of a house and behind nobody's 's: a mark, a verb or a small word, and no noun. */
const BEHIND_HOUSE =
  /^(?:[,.;:)–—?!”"]|and|or|but|in|on|at|to|for|from|which|who|where|after|before|when|while|as|with|by|against|because|said|says|has|had|have|is|was|were|are|will|would|could|may|did|does|\p{L}{3,}ed)$/u;

const isTownOfSaint = (hint: number): boolean => (hint & (Hint.placeBegins | Hint.country)) === Hint.placeBegins;

/** A school, hospital or church that is called after its saint: "nurses at St. Brendan's"; not "St Andrew's day", nor a town of the lists. */
export function withSaintsBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const saints = prose.index.of(SAINT_WORDS);
  if (saints.length === 0 || isOldPaper(prose)) return names;
  const { lower, shapes, size, sentenceOf } = prose;
  const added: Name[] = [];
  for (const i of saints) {
    const last = i + 3;
    if (last > size || !isCapitalWord(shapes[i]!) || !isCapitalWord(shapes[i + 1]!) || lower[i + 2] !== "'s") continue;
    if (sentenceOf[i + 2] !== sentenceOf[i] || isTownOfSaint(hints[i]!)) continue;
    if (last < size && sentenceOf[last] === sentenceOf[i] && !BEHIND_HOUSE.test(lower[last]!)) continue;
    if (i > 0 && (shapes[i - 1]! & (Shape.capital | Shape.first)) === Shape.capital) continue;
    added.push(
      nameOver(prose, { first: i, last, type: 'organisation', confidence: SURE_OF_SAINTS, rule: 'saints-body' }),
    );
  }
  return withAddedOver(names, added);
}
