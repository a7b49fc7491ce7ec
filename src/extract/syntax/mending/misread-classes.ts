import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';

/** Gives the tokens of a scanned text the classes of what was printed: commas read as full stops, "aald" for "said", "ho said". */
export function mendClasses(prose: Prose, classes: Uint8Array): void {
  const { lower, size } = prose;
  for (let i = 1; i + 1 < size; i++) {
    const word = lower[i]!;
    if (word === '.') {
      if (isMisreadComma(prose, i)) classes[i] = Class.comma;
    } else if (lexicon.has(word, 'misread-saying')) {
      const isVerb = classes[i] === Class.past || classes[i] === Class.third;
      if (!isVerb) classes[i] = word.endsWith('s') ? Class.third : Class.past;
      if (isMisreadHe(prose, i - 1)) classes[i - 1] = Class.pronoun;
    } else if (isMisreadHe(prose, i) && TELLS.test(lower[i + 1]!)) classes[i] = Class.pronoun;
  }
}

const TELLS = /^(?:said|says|asked|replied|answered|added|continued|declared|exclaimed|told)$/;

/** "ho", "lie" */
export const isMisreadHe = ({ lower, shapes }: Prose, i: number): boolean =>
  !(shapes[i]! & Shape.capital) && lexicon.has(lower[i]!, 'misread-he');

/** "Mr. Lee. the mayor. said today": after a full stop for a comma a sentence goes on with a small letter. */
function isMisreadComma({ shapes, starts, ends, sentenceOf }: Prose, i: number): boolean {
  if (sentenceOf[i] !== sentenceOf[i + 1] || !isSmallWord(shapes[i + 1]!)) return false;
  return starts[i] === ends[i - 1] && starts[i + 1] === ends[i]! + 1 && ends[i - 1]! - starts[i - 1]! > 1;
}
