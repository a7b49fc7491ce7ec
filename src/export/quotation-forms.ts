import { escapeXml } from '../text/escape-xml.js';
import type { InterfaceWords } from '../words/words.js';

/** A quotation as its page gives it. */
export interface CitedQuotation {
  /** as printed; of one that the text parts, its pieces with an ellipsis between them */
  readonly words: string;
  /** without quotation marks in the article */
  readonly reported: boolean;
  /** null when the article names none */
  readonly speaker: string | null;
  readonly headline: string;
  /** of the text paragraph, from 1 */
  readonly paragraph: string;
  /** the address of the quotation itself */
  readonly url: string;
  /** the citation of its article, a sentence */
  readonly article: string;
}

const OUTER_MARKS = /^[“"‘'«„]+|[”"’'»“]+$/g;

/** The words without the marks around them and the comma before a speaker. */
const wordsAlone = (words: string): string => words.replace(OUTER_MARKS, '').replace(/,$/, '').trim();

/** The words by themselves: in quotation marks unless they are reported. */
export function quotationAlone(
  { words, reported }: Pick<CitedQuotation, 'words' | 'reported'>,
  { say }: InterfaceWords,
): string {
  return reported ? wordsAlone(words) : say('cite.marked', { words: wordsAlone(words) });
}

/** “A light that is out is no light.” Ada Brackwater, para. 2 in … */
export function quotationCitation(
  { words, reported, speaker, paragraph, url, article }: CitedQuotation,
  { say }: InterfaceWords,
): string {
  const alone = wordsAlone(words);
  const said = reported
    ? say('cite.reported', { words: alone })
    : say('cite.marked', { words: /[.!?…]$/.test(alone) ? alone : `${alone}.` });
  const where = { words: said, paragraph, article, url };
  return speaker === null ? say('cite.unsaid', where) : say('cite.said', { ...where, speaker });
}

/** The quotation for another page, as HTML, with who said it and where. */
export function quotationEmbed({ words, speaker, headline, url }: CitedQuotation): string {
  const address = escapeXml(url);
  const by = speaker === null ? '' : `${escapeXml(speaker)}, `;
  return [
    `<blockquote cite="${address}">`,
    `<p>${escapeXml(words)}</p>`,
    `<footer>${by}<cite><a href="${address}">${escapeXml(headline)}</a></cite></footer>`,
    '</blockquote>',
  ].join('\n');
}

/** A search for the same words elsewhere: the first dozen, as a phrase. */
export function repeatsQuery({ words }: Pick<CitedQuotation, 'words'>): string {
  const first = wordsAlone(words).match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
  return `"${first.slice(0, 12).join(' ')}"`;
}
