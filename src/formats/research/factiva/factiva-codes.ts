import { namesOfByline } from '../credit-lines.js';
import type { DatabaseArticle } from '../database-article.js';
import { tagOfLanguageName } from '../language-tag.js';
import { type DocumentPiece, htmlOfPieces, isBoldPiece, lineOfPieces } from '../pieces.js';
import { printedDate } from '../printed-date.js';

/** Codes of fields, as Factiva's help lists them: HD headline, LP lead paragraph, TD text, AN accession number, … */
const CODES = new Set(
  'HD HL BY CR WC PD ET SN SC ED PG SE LA CY LP TD ART RF CO IN NS RE IPC IPD PUB AN CLM CX VOL NGC GC CT CN DLN NT RST SO PN'.split(
    ' ',
  ),
);
const BODY_CODES = ['LP', 'TD', 'CT'];
const NOTE_CODES = ['CY', 'ART', 'CX', 'NT', 'CR', 'RF'];
const READ_CODES = new Set([
  ...BODY_CODES,
  ...NOTE_CODES,
  'HD',
  'HL',
  'BY',
  'PD',
  'SN',
  'SE',
  'CLM',
  'LA',
  'NS',
  'AN',
  'DLN',
]);

/** One article: the pieces of each code. */
type CodedFields = Map<string, DocumentPiece[]>;

const codeOf = (piece: DocumentPiece): string | null => (CODES.has(piece.text) ? piece.text : null);

/** Whether pieces have fields with codes: at least a headline's, a date's and one more. */
export function isCoded(pieces: readonly DocumentPiece[]): boolean {
  const found = new Set(pieces.map(codeOf));
  return found.has('HD') && found.has('PD') && found.size > 3;
}

/** Articles whose fields have codes of two letters. A code is in bold, where any is. */
export function codedArticles(pieces: readonly DocumentPiece[]): DatabaseArticle[] {
  const bold = pieces.some((piece) => piece.text === 'HD' && isBoldPiece(piece));
  const articles: CodedFields[] = [];
  let fields: CodedFields | null = null;
  let values: DocumentPiece[] = [];
  for (const piece of pieces) {
    const code = codeOf(piece);
    if (code === null || (bold && !isBoldPiece(piece))) {
      values.push(piece);
      continue;
    }
    // what precedes a headline is its section
    if (fields === null || fields.has('AN') || fields.has(code)) {
      fields = new Map();
      articles.push(fields);
    }
    values = [];
    fields.set(code, values);
  }
  return articles.filter((each) => each.has('HD') || each.has('LP')).map(articleOfFields);
}

function articleOfFields(fields: CodedFields, index: number): DatabaseArticle {
  const line = (code: string): string | null => lineOfPieces(fields.get(code) ?? []) || null;
  const number = documentNumber(fields.get('AN')?.[0]?.text ?? '');
  return {
    key: number ?? String(index + 1),
    where: `article ${index + 1}`,
    headline: line('HD') ?? line('HL'),
    kicker: line('CLM'),
    byline: namesOfByline(line('BY') ?? ''),
    publisher: line('SN'),
    date: printedDate(line('PD') ?? '')?.date ?? null,
    dateline: line('DLN'),
    section: line('SE'),
    language: tagOfLanguageName(line('LA') ?? ''),
    tags: topicNames(line('NS') ?? ''),
    html: htmlOfPieces(BODY_CODES.flatMap((code) => fields.get(code) ?? [])),
    notes: NOTE_CODES.flatMap((code) => line(code) ?? []),
    passedOver: [...fields.keys()].filter((code) => !READ_CODES.has(code)),
  };
}

/** "Document TESTFR0020111229e7ct0001r" -> its number */
export const documentNumber = (text: string): string | null =>
  /\b([A-Z\d]{6,}(?:20|19)\d{6}[a-z\d]{6,})\b/i.exec(text)?.[1] ?? null;

/** "gvote : Elections | nfact : Factiva Filters" -> names of topics; codes with "n" are kinds of texts. */
export const topicNames = (line: string): string[] =>
  line
    .split(/\s*\|\s*/)
    .map((entry) => /^([a-z\d]+)\s*:\s*(.+)$/i.exec(entry))
    .filter((entry) => entry !== null && !/^n[a-z\d]+$/.test(entry[1]!))
    .map((entry) => entry![2]!.trim())
    .slice(0, 20);
