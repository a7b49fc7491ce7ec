import { cutOffset } from '../../article/cut.js';
import type { SearchDocument } from '../documents.js';
import { searchWordsOf } from '../word-fold.js';
import type { Match } from './match.js';

/** A stretch of text with the hits in it marked. */
export interface MarkedSnippet {
  readonly text: string;
  /** offsets into `text`, in order */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Some words of an article that show why it was found. */
export interface Snippet extends MarkedSnippet {
  /** anchor on the article's page; null for what has none */
  readonly anchor: string | null;
  /** the number of its paragraph, from 1; null outside the text */
  readonly paragraph: number | null;
}

const LONGEST_SNIPPET = 220;
/** How far before the first hit a snippet begins, when it cannot begin with its paragraph. */
const LEAD = 60;
const MOST_SNIPPETS = 2;
const OPENING_MARK = /["“„«‘]/;
const CLOSING_MARK = /["”“»’]/;

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly match: number;
}

/** Where the terms are in a text. */
export function hitsIn(text: string, matches: readonly Match[]): Hit[] {
  const words = searchWordsOf(text);
  const hits: Hit[] = [];
  matches.forEach((match, number) => {
    const places = match.words.map((choice) => new Set(choice));
    for (let i = 0; i + places.length <= words.length; i++) {
      if (!places.every((choice, n) => choice.has(words[i + n]!.word))) continue;
      hits.push({ start: words[i]!.start, end: words[i + places.length - 1]!.end, match: number });
    }
  });
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A text with its hits marked, all of it. */
export function markedText(text: string, matches: readonly Match[]): MarkedSnippet {
  return { text, marks: joinedHits(hitsIn(text, matches)) };
}

function joinedHits(hits: readonly Hit[]): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of hits) {
    const last = marks.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

interface SnippetSource {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
  readonly hits: readonly Hit[];
}

/** The snippets of a result, in the order of the text: the paragraphs with most terms. */
export function snippetsOf(story: SearchDocument, matches: readonly Match[]): Snippet[] {
  const stretches = snippetSources(story, matches);
  const terms = ({ hits }: SnippetSource): number => new Set(hits.map((hit) => hit.match)).size;
  const best = stretches
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => terms(b) - terms(a) || a.start - b.start)
    .slice(0, MOST_SNIPPETS)
    .sort((a, b) => a.start - b.start);
  const chosen = best.length > 0 ? best : stretches.slice(0, 1);
  return chosen.map((stretch) => snippetOf(story, stretch));
}

/** A complete quotation with its marks, its hits marked. @param number of the quotation in the article, from 0 */
export function markedQuote(
  { text, quotes }: SearchDocument,
  number: number,
  matches: readonly Match[],
): MarkedSnippet {
  const quote = quotes[number]!;
  const start = OPENING_MARK.test(text.charAt(quote.start - 1)) ? quote.start - 1 : quote.start;
  const end = CLOSING_MARK.test(text.charAt(quote.end)) ? quote.end + 1 : quote.end;
  return markedText(text.slice(start, end).replace(/\s/g, ' '), matches);
}

function snippetSources(story: SearchDocument, matches: readonly Match[]): SnippetSource[] {
  let number = 0;
  const stretches: SnippetSource[] = [];
  for (const { start, end, role } of story.paragraphs) {
    if (role === 'text') number++;
    if (role === 'headline') continue;
    const hits = hitsIn(story.text.slice(start, end), matches);
    stretches.push({ start, end, paragraph: role === 'text' ? number : null, hits });
  }
  // what surrounds the text (bylines, notes) is shown only for its hits
  return stretches.filter(({ paragraph, hits }) => paragraph !== null || hits.length > 0);
}

function snippetOf({ text }: SearchDocument, { start, end, paragraph, hits }: SnippetSource): Snippet {
  const whole = text.slice(start, end);
  const { from, to } = snippetWindow(whole, hits);
  const before = from > 0 ? '… ' : '';
  const moved = before.length - from;
  const marks = joinedHits(hits.filter((hit) => hit.start >= from && hit.end <= to)).map((mark) => ({
    start: mark.start + moved,
    end: mark.end + moved,
  }));
  return {
    text: before + whole.slice(from, to).replace(/\s/g, ' ') + (to < whole.length ? ' …' : ''),
    marks,
    anchor: paragraph === null ? null : `p${paragraph}`,
    paragraph,
  };
}

/** The part of a paragraph to show: from its beginning when the first hits fit, else around the densest run of hits. */
function snippetWindow(text: string, hits: readonly Hit[]): { from: number; to: number } {
  if (text.length <= LONGEST_SNIPPET) return { from: 0, to: text.length };
  let best = 0;
  let most = 0;
  hits.forEach((hit, i) => {
    const within = hits.filter((other) => other.start >= hit.start && other.end <= hit.start + LONGEST_SNIPPET - LEAD);
    const terms = new Set(within.map((other) => other.match)).size;
    if (terms > most) {
      most = terms;
      best = i;
    }
  });
  const first = hits[best]?.start ?? 0;
  const from = first <= LEAD ? 0 : wordBoundary(text, first - LEAD, 1);
  const to = from + LONGEST_SNIPPET >= text.length ? text.length : wordBoundary(text, from + LONGEST_SNIPPET, -1);
  // a word longer than a snippet has no boundary near
  const end = Math.max(to, Math.min(text.length, hits[best]?.end ?? 0));
  return { from, to: end > from + LONGEST_SNIPPET * 2 ? cutOffset(text, from + LONGEST_SNIPPET) : end };
}

/** The nearest white space at `at` or beyond, in this direction; never in the middle of a character. */
function wordBoundary(text: string, at: number, step: 1 | -1): number {
  for (let i = at, left = 40; left > 0 && i > 0 && i < text.length; i += step, left--) {
    if (/\s/.test(text[i]!)) return step === 1 ? i + 1 : i;
  }
  return cutOffset(text, at);
}
