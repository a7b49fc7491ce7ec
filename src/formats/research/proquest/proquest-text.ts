import { onOneLine } from '../../../text/one-line.js';
import type { Draft, Refusal } from '../../draft.js';
import { pieceOfText } from '../paragraph-pieces.js';
import { proquestArticles } from './proquest-page.js';

/** Documents of ProQuest as text, parted by lines of underscores. */
export function articlesOfProquestText(text: string): Iterable<Draft | Refusal> {
  const lines = text.split('\n');
  // each line is a paragraph; where lines were broken at a width, blank lines part paragraphs
  const broken = lines.every((line) => line.length <= WIDEST_COLUMN);
  const paragraphs = broken ? text.split(/\n\s*\n|\n(?=[\p{L} /]{3,40}: )|\n(?=_{20})|(?<=_{20})\n/u) : lines;
  const pieces = paragraphs
    .map((paragraph) => onOneLine(paragraph))
    .filter(Boolean)
    .map((paragraph) => pieceOfText(paragraph));
  return proquestArticles(pieces);
}

/** In characters. */
const WIDEST_COLUMN = 120;
