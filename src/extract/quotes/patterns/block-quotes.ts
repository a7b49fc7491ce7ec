import type { Paragraph } from '../../../article/article.js';
import { isQuoteMark, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';
import { announcedAt } from '../bare/introductions.js';

/**
 * Paragraphs set as a quotation, without quotation marks, after a line that announces who speaks: "The judge, Ivor Keane, wrote in the
 * book:". They are direct speech.
 */
export function blockQuotes(reading: ParsedText, paragraphs: readonly Paragraph[]): CuedAttribution[] {
  const found: CuedAttribution[] = [];
  const isBlock = (n: number): boolean => paragraphs[n]?.form === 'block-quote' && paragraphs[n].role === 'text';
  for (let n = 1; n < paragraphs.length; n++) {
    if (!isBlock(n) || isBlock(n - 1)) continue;
    const content: TokenSpan[] = [];
    for (let last = n; isBlock(last); last++) {
      const words = tokensOf(reading, last);
      if (words) content.push(words);
    }
    const first = content[0]?.first;
    if (first === undefined || isQuoteMark(reading, first)) continue;
    const announced = announcedAt(reading, first - 1);
    if (announced) found.push({ ...announced, content, family: 'speech', rule: 'block-quote' });
  }
  return found;
}

/** The tokens of a paragraph; null where it has none. */
function tokensOf({ prose }: ParsedText, paragraph: number): TokenSpan | null {
  const first = prose.paragraphOf.indexOf(paragraph);
  if (first < 0) return null;
  let last = first;
  while (last < prose.size && prose.paragraphOf[last] === paragraph) last++;
  return { first, last };
}
