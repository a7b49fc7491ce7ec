import { isCopyright, namesOfByline } from '../credit-lines.js';
import type { DatabaseArticle } from '../database-article.js';
import { tagOfLanguageName } from '../language-tag.js';
import { type DocumentPiece, htmlOfPieces, isBoldPiece } from '../pieces.js';
import { dateLineOf } from '../printed-date.js';
import { documentNumber } from './factiva-codes.js';

/** "343 words", "1.204 Wörter", "295 mots" */
const WORD_COUNT = /^\d[\d.,\s\u202f]*\s(?:words?|w[öo]rter|mots?|palabras|palavras|parole|woorden|ord|字|文字|語)$/i;
const LAST = /^(?:document|dokument|documento|dokumentet|文件|文書)\s+[A-Z\d]{6,}\S{6,}$/i;
const HOUR_LINE = /^\d{1,2}:\d\d(?: ?[AP]M)?$/i;
const SOURCE_CODE = /^[A-Z][A-Z\d]{1,9}$/;
const PAGE_LINE = /^(?:[A-Z]{0,4}-?\d{1,4}[A-Z]?(?:[-–,]\s?[A-Z]?\d{1,4})*|p(?:age|g)?\.? ?\w+)$/i;

/** So many lines are between the date and the text. */
const LONGEST_HEAD_AFTER_DATE = 9;
/** So many lines are between the headline and the number of words. */
const LONGEST_HEAD_BEFORE = 6;

const wordCountAt = (pieces: readonly DocumentPiece[], i: number): boolean =>
  WORD_COUNT.test(pieces[i]?.text ?? '') && dateLineOf(pieces[i + 1]?.text ?? '') !== null;

/** Whether pieces are articles in the layout without codes, which is known by its order: words, date, paper. */
export const isInFactivaOrder = (pieces: readonly DocumentPiece[]): boolean =>
  pieces.some((_, i) => wordCountAt(pieces, i)) && pieces.some(({ text }) => LAST.test(text));

/** Articles without codes: headline, byline, number of words, date, time, paper, its code, page, language, copyright, text, number. */
export function orderedArticles(pieces: readonly DocumentPiece[]): DatabaseArticle[] {
  const articles: DatabaseArticle[] = [];
  let from = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (!LAST.test(pieces[i]!.text)) continue;
    const article = articleOfLines(pieces.slice(from, i + 1), articles.length + 1);
    if (article !== null) articles.push(article);
    from = i + 1;
  }
  return articles;
}

function articleOfLines(pieces: readonly DocumentPiece[], number: number): DatabaseArticle | null {
  const count = pieces.findIndex((_, i) => wordCountAt(pieces, i));
  if (count < 0) return null;
  const before = pieces.slice(Math.max(0, count - LONGEST_HEAD_BEFORE), count);
  const head = headBefore(before);
  const after = headAfter(pieces, count + 1);
  const last = pieces.at(-1)!.text;
  return {
    key: documentNumber(last) ?? String(number),
    where: `article ${number}`,
    ...head,
    ...after.fields,
    html: htmlOfPieces(pieces.slice(after.end, -1).filter(({ text }) => !isCopyright(text))),
    notes: [...after.notes, ...pieces.slice(after.end, -1).flatMap(({ text }) => (isCopyright(text) ? [text] : []))],
    passedOver: ['word count', ...after.passedOver],
  };
}

/** The section, the headline, which is in bold or in an element of its own, and the byline. */
function headBefore(before: readonly DocumentPiece[]): Pick<DatabaseArticle, 'headline' | 'section' | 'byline'> {
  const titled = before.findIndex(
    (piece) =>
      isBoldPiece(piece) || /^h\d$/.test(piece.tag) || [...piece.classes].some((name) => /headline$/.test(name)),
  );
  const at = Math.max(0, titled);
  const byline = before.slice(at + 1).filter(({ text }) => text.length < 200);
  return {
    headline: before[at]?.text.replace(/\s+/g, ' ') ?? null,
    section: before.slice(0, at).at(-1)?.text ?? null,
    byline: byline.flatMap(({ text }) => namesOfByline(text)),
  };
}

interface HeadAfter {
  readonly fields: Pick<DatabaseArticle, 'date' | 'publisher' | 'language'>;
  readonly notes: readonly string[];
  readonly passedOver: readonly string[];
  /** where the text begins */
  readonly end: number;
}

function headAfter(pieces: readonly DocumentPiece[], from: number): HeadAfter {
  const notes: string[] = [];
  const passedOver: string[] = [];
  const date = dateLineOf(pieces[from]!.text)?.date ?? null;
  let publisher: string | null = null;
  let language: string | null = null;
  let end = from + 1;
  for (; end < Math.min(pieces.length - 1, from + LONGEST_HEAD_AFTER_DATE); end++) {
    const { text } = pieces[end]!;
    const tag = tagOfLanguageName(text);
    if (isCopyright(text) || (language !== null && /^(?:©|\(c\)|.{0,20}copyright)/i.test(text))) {
      notes.push(text);
      end++;
      break;
    }
    if (language !== null) break;
    if (HOUR_LINE.test(text)) passedOver.push('time');
    else if (publisher === null) publisher = text;
    else if (tag !== null) language = tag;
    else if (SOURCE_CODE.test(text)) passedOver.push('source code');
    else if (PAGE_LINE.test(text)) passedOver.push('page');
    else if (text.length > 80) break;
    else notes.push(text);
  }
  return { fields: { date, publisher, language }, notes, passedOver, end };
}
