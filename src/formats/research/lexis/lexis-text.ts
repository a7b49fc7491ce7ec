import type { Draft, Refusal } from '../../draft.js';
import { draftOfArticle } from '../database-article.js';
import { LEXIS_COUNTER } from '../export-marks.js';
import { pieceOfText } from '../paragraph-pieces.js';
import type { DocumentPiece } from '../pieces.js';
import { lexisArticle } from './lexis-article.js';

/** Lines with so many spaces before them are centred. */
const CENTRED = /^(?:[ \u00a0]{8,}|\t+)\S/;

/** LexisNexis Academic as text: documents with counters, columns of 78 characters. */
export function* articlesOfLexisText(text: string): Generator<Draft | Refusal> {
  const counter = new RegExp(LEXIS_COUNTER.source, 'gim');
  const starts = [...text.matchAll(counter)];
  let line = 1;
  let counted = 0;
  for (const [i, start] of starts.entries()) {
    for (; counted < start.index; counted++) if (text.charCodeAt(counted) === 10) line++;
    const number = Number(start[1] ?? start[2]);
    const document = text.slice(start.index + start[0].length, starts[i + 1]?.index ?? text.length);
    const article = lexisArticle(piecesOfLines(document.split('\n')), { key: String(number), number, line });
    yield article === null
      ? { refused: `document ${number} has neither a headline nor a text`, line }
      : draftOfArticle(article);
  }
}

/** Columns of LexisNexis have 78 characters; a longer line was never broken. */
const WIDEST_PAGE = 90;

/** Paragraphs of lines that were broken at a width. Where a line was broken before the next word needed it, the break is kept. */
function piecesOfLines(lines: readonly string[]): DocumentPiece[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const width = Math.min(WIDEST_PAGE, widest);
  const pieces: DocumentPiece[] = [];
  let paragraph: string[] = [];
  const end = (): void => {
    if (paragraph.length > 0) pieces.push(pieceOfLines(paragraph, width));
    paragraph = [];
  };
  for (const line of lines) {
    if (line.trim() === '') end();
    else paragraph.push(line);
  }
  end();
  return pieces;
}

function pieceOfLines(lines: readonly string[], width: number): DocumentPiece {
  const isCentred = lines.every((line) => CENTRED.test(line));
  let text = '';
  for (const [i, written] of lines.entries()) {
    const line = written.trim().replace(/\s+/g, ' ');
    const before = lines[i - 1]?.trim() ?? '';
    if (i === 0) text = line;
    else if (isCentred || isBrokenOnPurpose(before, line, width)) text += `\n${line}`;
    else text += /[\p{L}\d]-$/u.test(before) ? line : ` ${line}`;
  }
  return pieceOfText(text, isCentred);
}

/** Whether the first word of a line would have had room in the line before. */
const isBrokenOnPurpose = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(' ')[0]?.length ?? 0) < width - 8;
