import { onOneLine } from '../../../text/one-line.js';
import { isCopyright } from '../credit-lines.js';
import { type DocumentPiece, isBoldPiece } from '../pieces.js';
import { dateLineOf, printedDate } from '../printed-date.js';

/** What comes before the labels of an article. */
export interface LexisHead {
  readonly headline: string | null;
  readonly deck: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  /** edition, copyright, “Correction Appended” */
  readonly notes: readonly string[];
  /** pieces that are of the body, where no label parts it from the head */
  readonly body: readonly DocumentPiece[];
}

/** An article's head has no more pieces. */
const LONGEST_HEAD = 12;

/**
 * Publication, date, edition and headline, in the order of LexisNexis Academic (the first three are centred) or of Nexis Uni (the
 * headline comes first).
 * @param labelled whether labels or a mark part the head from the body
 */
export function lexisHead(pieces: readonly DocumentPiece[], labelled: boolean): LexisHead {
  const at = dateIndex(pieces);
  const dated = at === null ? null : datedPiece(pieces[at]!);
  // where everything is centred, centring means nothing
  const centred =
    pieces.some(({ isCentred }) => isCentred) && pieces.some(({ isCentred, text }) => !isCentred && !isCopyright(text));
  const outside = pieces.map((_, i) => i).filter((i) => i !== at && i <= LONGEST_HEAD);
  const notes: string[] = [];
  const left: number[] = [];
  for (const i of outside) {
    const { text, isCentred } = pieces[i]!;
    if (isCopyright(text)) notes.push(text);
    else if (centred && isCentred && at !== null && i > at) notes.push(text);
    else left.push(i);
  }
  notes.push(...(dated?.notes ?? []));
  const { headline, publisher, body } = parted(pieces, left, at, { centred, labelled });
  const named = headlineAndDeck(headline.map((i) => pieces[i]!.text));
  return {
    ...named,
    publisher: publisher.length === 0 ? null : nameOfPublication(publisher.map((i) => pieces[i]!.text).join(', ')),
    date: dated?.date ?? null,
    notes,
    body: [...body.map((i) => pieces[i]!), ...pieces.slice(LONGEST_HEAD + 1)],
  };
}

/** The line of the date: never the first, which is the publication or the headline, unless there is no other. */
function dateIndex(pieces: readonly DocumentPiece[]): number | null {
  const isDated = ({ text }: DocumentPiece): boolean => dateLineOf(text.split('\n')[0]!) !== null;
  const head = pieces.slice(0, LONGEST_HEAD);
  const centred = head.findIndex((piece) => piece.isCentred && isDated(piece));
  if (centred >= 0) return centred;
  const later = head.findIndex((piece, i) => i > 0 && !isBoldPiece(piece) && isDated(piece));
  if (later >= 0) return later;
  const bold = head.findIndex((piece, i) => i > 0 && isDated(piece));
  if (bold >= 0) return bold;
  // a date with words that are of no edition: "Monday, 4 May 2009, BC cycle"
  const loose = head.findIndex((piece, i) => i > 0 && piece.text.length < 80 && startsWithDate(piece.text));
  return loose >= 0 ? loose : null;
}

const startsWithDate = (text: string): boolean => {
  const found = printedDate(text);
  return found !== null && found.before.trim() === '' && !/^\s*[:–—-]/.test(found.after);
};

function datedPiece({ text }: DocumentPiece): { date: string | null; notes: string[] } {
  const [first = '', ...lines] = text.split('\n');
  const dated = dateLineOf(first);
  const rest = [dated === null ? (printedDate(first)?.after ?? '').replace(/^[\s,;]+/, '') : dated.rest, ...lines];
  const edition = rest.filter((line) => line.trim() !== '').join(' ');
  return { date: dated?.date ?? printedDate(first)?.date ?? null, notes: edition === '' ? [] : [edition] };
}

interface PartedHead {
  readonly headline: readonly number[];
  readonly publisher: readonly number[];
  readonly body: readonly number[];
}

function parted(
  pieces: readonly DocumentPiece[],
  left: readonly number[],
  date: number | null,
  { centred, labelled }: { readonly centred: boolean; readonly labelled: boolean },
): PartedHead {
  const cut = (indices: readonly number[]): Pick<PartedHead, 'headline' | 'body'> =>
    labelled ? { headline: indices, body: [] } : { headline: indices.slice(0, 1), body: indices.slice(1) };
  if (centred) {
    const isCentred = (i: number): boolean => pieces[i]!.isCentred;
    return { publisher: left.filter(isCentred), ...cut(left.filter((i) => !isCentred(i))) };
  }
  if (date === null) return { publisher: [], ...cut(left) };
  const before = left.filter((i) => i < date);
  const after = left.filter((i) => i > date);
  // Nexis Uni: the headline, in bold, then the publication
  const headlineFirst = before.length > 1 && (isBoldPiece(pieces[before[0]!]!) || after.length === 0);
  if (headlineFirst) return { headline: before.slice(0, -1), publisher: before.slice(-1), body: labelled ? [] : after };
  return { publisher: before, ...cut(after) };
}

/** A second part of a headline follows a semicolon and a line break, or a semicolon alone. */
function headlineAndDeck(texts: readonly string[]): { headline: string | null; deck: string | null } {
  const text = texts.join('\n').trim();
  if (text === '') return { headline: null, deck: null };
  const [, first, second] = /^([\s\S]{8,200}?)\s*;(?:\n|(?=\S))\s*([\s\S]+)$/.exec(text) ?? [];
  return first === undefined || second === undefined
    ? { headline: onOneLine(text), deck: null }
    : { headline: onOneLine(first), deck: onOneLine(second) };
}

/** "The Guardian(London)" -> "The Guardian (London)" */
const nameOfPublication = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\S)\(/, ' (')
    .replace(/ {2,}/g, ' ')
    .trim();
