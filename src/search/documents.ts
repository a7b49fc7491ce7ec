import { BitReader } from './codec/bit-reader.js';
import { boundsIn } from './postings.js';
import type { LexiconReader } from './text-compression/text-reader.js';

/** What a result shows of an article. */
export interface SearchDocument {
  /** address below the site's folder */
  readonly path: string;
  readonly headline: string;
  /** YYYY-MM-DD, YYYY-MM, YYYY, --MM-DD where no year is known, or null */
  readonly date: string | null;
  readonly text: string;
  readonly paragraphs: readonly StoryParagraph[];
  readonly quotes: readonly StoryQuote[];
}

export type StoryRole = 'text' | 'headline' | 'other';

export interface StoryParagraph {
  readonly start: number;
  readonly end: number;
  readonly role: StoryRole;
}

export interface StoryQuote {
  /** its anchor on the article's page */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** empty when nobody is named */
  readonly speaker: string;
}

/** Address and date of a story; the first of a shard is what the others differ from. */
export interface StoryHead {
  /** its address below `articles/`, without `.html` */
  readonly name: string;
  readonly date: string | null;
}

export const NO_HEAD: StoryHead = { name: '', date: null };

function headIn(reader: BitReader, lexicon: LexiconReader, first: StoryHead): StoryHead {
  const name = first.name.slice(0, reader.gamma() - 1) + lexicon.text(reader);
  return { name, date: reader.bits(1) === 1 ? first.date : lexicon.text(reader) || null };
}

/** Reads one story of a shard, in the order in which `StoryWriter` writes its parts. @param lists of the shard */
export function storyIn(lists: readonly string[], number: number, lexicon: LexiconReader): SearchDocument {
  const reader = new BitReader(lists[number] ?? '');
  const first = number === 0 ? NO_HEAD : headIn(new BitReader(lists[0]!), lexicon, NO_HEAD);
  const { name, date } = headIn(reader, lexicon, first);
  const title = reader.bits(1) === 1 ? lexicon.text(reader) : null;
  const text = lexicon.text(reader);
  const paragraphs = reader.bits(1) === 1 ? paragraphsOf(reader, text) : paragraphsIn(reader);
  const heading = paragraphs.find((paragraph) => paragraph.role === 'headline');
  const headline = title ?? (heading === undefined ? '' : text.slice(heading.start, heading.end));
  const quotes = readQuotes(reader, lexicon, text.length);
  return { path: `articles/${name}.html`, date, headline, text, paragraphs, quotes };
}

function roleIn(reader: BitReader): StoryRole {
  if (reader.bits(1) === 0) return 'text';
  return reader.bits(1) === 0 ? 'headline' : 'other';
}

function paragraphsOf(reader: BitReader, text: string): StoryParagraph[] {
  let end = -1;
  return text.split('\n').map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end, role: roleIn(reader) };
  });
}

function paragraphsIn(reader: BitReader): StoryParagraph[] {
  const paragraphs: StoryParagraph[] = [];
  let end = 0;
  for (let left = reader.gamma() - 1; left > 0; left--) {
    const start = end + reader.gamma() - 1;
    end = start + reader.gamma() - 1;
    paragraphs.push({ start, end, role: roleIn(reader) });
  }
  return paragraphs;
}

function readQuotes(reader: BitReader, lexicon: LexiconReader, limit: number): StoryQuote[] {
  const count = reader.gamma() - 1;
  if (count === 0) return [];
  const bounds = boundsIn(reader, count * 2, limit);
  const ids = reader.bits(1) === 0 ? null : Array.from({ length: count }, () => lexicon.text(reader));
  const speakers = Array.from({ length: reader.gamma() }, () => lexicon.text(reader));
  return Array.from({ length: count }, (_, i) => ({
    id: ids?.[i] ?? `q${i + 1}`,
    start: bounds[i * 2]!,
    end: bounds[i * 2 + 1]!,
    speaker: speakers[reader.below(speakers.length)]!,
  }));
}
