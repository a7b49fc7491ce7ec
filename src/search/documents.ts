import type { BitReader } from './codec/bit-reader.js';
import { openShard } from './codec/packed-texts.js';
import { boundsIn } from './postings.js';

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
  /** what the archive calls the speaker; empty when nobody is named */
  readonly speaker: string;
  /** the reporting words, such as “said”; empty where there are none */
  readonly cue: string;
  /** whether the words are, at least in part, in quotation marks */
  readonly marked: boolean;
}

/**
 * Reads a document of a shard by its number there, from 0; those before it are read too, in the order in which
 * `DocumentWriter` writes their parts.
 * @throws RangeError or fflate's error when the data are damaged; what is given also where a document is
 */
export function documentsIn(data: string, dictionary: Uint8Array): (at: number) => SearchDocument {
  const { reader, next } = openShard(data, dictionary);
  const read: SearchDocument[] = [];
  return (at) => {
    while (read.length <= at) read.push(documentIn(reader, next));
    return read[at]!;
  };
}

function documentIn(reader: BitReader, next: () => string): SearchDocument {
  const path = `articles/${next()}.html`;
  const date = next() || null;
  const title = reader.bits(1) === 1 ? next() : null;
  const text = next();
  const paragraphs = reader.bits(1) === 1 ? paragraphsOf(reader, text) : paragraphsIn(reader);
  const heading = paragraphs.find((paragraph) => paragraph.role === 'headline');
  const headline = title ?? (heading === undefined ? '' : text.slice(heading.start, heading.end));
  return { path, date, headline, text, paragraphs, quotes: readQuotes(reader, next, text.length) };
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

function readQuotes(reader: BitReader, next: () => string, limit: number): StoryQuote[] {
  const count = reader.gamma() - 1;
  if (count === 0) return [];
  const bounds = boundsIn(reader, count * 2, limit);
  const ids = reader.bits(1) === 0 ? null : Array.from({ length: count }, next);
  const speakers = choicesIn(reader, next, count);
  const cues = choicesIn(reader, next, count);
  return Array.from({ length: count }, (_, i) => ({
    id: ids?.[i] ?? `q${i + 1}`,
    start: bounds[i * 2]!,
    end: bounds[i * 2 + 1]!,
    speaker: speakers[i]!,
    cue: cues[i]!,
    marked: reader.bits(1) === 1,
  }));
}

/** Texts of which many are the same. */
function choicesIn(reader: BitReader, next: () => string, count: number): string[] {
  const distinct = Array.from({ length: reader.gamma() }, next);
  return Array.from({ length: count }, () => distinct[reader.below(distinct.length)]!);
}
