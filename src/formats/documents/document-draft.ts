import { bylineNames } from '../byline.js';
import { type Draft, isRefusal, problem, type Refusal } from '../draft.js';
import { draftOfHtml } from '../html/html-draft.js';
import { nameWords } from '../name-words.js';
import { type DocumentPiece, htmlOfPieces, isBoldPiece } from '../research/pieces.js';
import { dateLineOf } from '../research/printed-date.js';
import { sourceLineOf } from '../source-line.js';
import { canBeHeadline } from '../text/headline.js';
import { textLayoutOf } from '../text/text-layout.js';
import type { CoreProperties } from './core-properties.js';

/** What is between the headline and the text. */
interface DocumentHead {
  readonly headline: string | null;
  readonly deck: string | null;
  readonly byline: readonly string[];
  readonly date: string | null;
  readonly publisher: string | null;
  /** other lines of the head: the date as it is printed, the section */
  readonly notes: readonly string[];
  readonly body: readonly DocumentPiece[];
}

const lettersIn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The article of a document that a person wrote: its headline is the paragraph of the style Title, a heading at its beginning, a
 * first paragraph in bold or without a full stop, the title of its properties, or the words of the file's name.
 */
export function draftOfDocument(
  pieces: readonly DocumentPiece[],
  properties: CoreProperties,
  path: string,
): Draft | Refusal {
  const head = documentHeadOf(pieces, properties);
  const byline = head.byline.length > 0 ? head.byline : properties.author === null ? [] : [properties.author];
  const draft = draftOfHtml({
    fields: {
      title: head.headline ?? properties.title ?? nameWords(path),
      subtitle: head.deck,
      authors: byline,
      date: head.date,
      publisher: head.publisher,
      language: properties.language,
      tags: properties.keywords,
    },
    html: htmlOfPieces(head.body),
    where: 'document',
  });
  if (isRefusal(draft)) return draft;
  if (!draft.blocks.some(({ role }) => role === 'text')) return { refused: 'is a document of headings without text' };
  const at = draft.blocks.findIndex(({ role }) => role !== 'headline' && role !== 'deck' && role !== 'byline');
  const notes = head.notes.map((text) => ({ text: text.replace(/\s+/g, ' '), role: 'note' as const }));
  const blocks = [...draft.blocks.slice(0, at), ...notes, ...draft.blocks.slice(at)];
  const { date } = draft.metadata;
  const metadata = date ? { ...draft.metadata, dateFrom: 'text' as const } : draft.metadata;
  return { ...draft, metadata, blocks };
}

function documentHeadOf(pieces: readonly DocumentPiece[], { title }: CoreProperties): DocumentHead {
  const index = headlineIndex(pieces, title);
  const before = pieces.slice(0, Math.max(index, 0));
  const rest = pieces.slice(index + 1);
  const headline = index < 0 ? null : pieces[index]!.text.replace(/\s+/g, ' ');
  const { roles } = textLayoutOf([headline ?? 'Untitled', ...rest.map(({ text }) => text.replace(/\s+/g, ' '))]);
  let deck: string | null = null;
  let date: string | null = null;
  let publisher: string | null = null;
  const byline: string[] = [];
  const notes: string[] = before.map(({ text }) => text);
  let body = 0;
  for (; body < Math.min(rest.length, 8); body++) {
    const { text, classes } = rest[body]!;
    const role = roles[body + 1];
    const dated = dateLineOf(text);
    const source = dated === null ? sourceLineOf(text) : null;
    if (classes.has('subtitle') || (role === 'deck' && deck === null)) deck = text;
    else if (role === 'byline') byline.push(...namesOfLine(text));
    else if (source !== null) {
      date ??= source.date;
      publisher ??= source.publisher;
      notes.push(text);
    } else if (dated !== null) {
      date ??= dated.date;
      notes.push(text);
    } else if (role === 'note' || role === 'agency' || role === 'label') notes.push(text);
    else break;
  }
  for (const { text } of before) {
    const source = sourceLineOf(text);
    publisher ??= source?.publisher ?? null;
    date ??= dateLineOf(text)?.date ?? source?.date ?? null;
  }
  return { headline, deck, byline, date, publisher, notes, body: rest.slice(body) };
}

const namesOfLine = (text: string): string[] => {
  const names = bylineNames(text);
  return names.length > 0 ? names : [text];
};

/** Lines before the headline are few: the paper, the date. */
const FIRST_HEADLINE = 4;

function headlineIndex(pieces: readonly DocumentPiece[], title: string | null): number {
  const first = pieces.slice(0, FIRST_HEADLINE);
  const styled = first.findIndex(({ classes }) => classes.has('title'));
  if (styled >= 0) return styled;
  const heading = first.findIndex(({ tag }) => /^h[1-3]$/.test(tag));
  if (heading >= 0) return heading;
  const named = title === null ? -1 : first.findIndex(({ text }) => lettersIn(text) === lettersIn(title));
  if (named >= 0) return named;
  const [opening, next] = pieces;
  if (opening === undefined || next === undefined || opening.tag === 'table' || opening.tag === 'li') return -1;
  const isShort = opening.text.length <= 150 && canBeHeadline(opening.text) && dateLineOf(opening.text) === null;
  return isShort && (isBoldPiece(opening) || !/[.:;,]["”’]?$/.test(opening.text)) ? 0 : -1;
}

/** A draft with the report that pictures of its document are left out. */
export function withPictures(draft: Draft | Refusal, pictures: number): Draft | Refusal {
  if (isRefusal(draft) || pictures === 0) return draft;
  const reported = problem(
    `left out ${pictures} picture(s) of the document`,
    'save a picture beside it under the same name to show it with the article',
  );
  return { ...draft, problems: [...draft.problems, reported] };
}
