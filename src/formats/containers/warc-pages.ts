import { brotliDecompressSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { civilDate } from '../../article/date.js';
import { type Seed, SeedError, seedOf } from '../../article/seed.js';
import { type Draft, isRefusal, type Refusal } from '../draft.js';
import type { ReadContext } from '../format.js';

const WARC_PIECE = 1024 * 1024;

/** A page of more bytes is no article. */
const LARGEST_PAGE = 8 * 1024 * 1024;

/** The addresses in a list of pages; its first line is a header. */
export function urlsIn(seed: Seed): string[] {
  const text = Buffer.from(seed.range(0, seed.size)).toString('utf8');
  return text.split('\n').flatMap((line) => {
    try {
      const { url } = JSON.parse(line) as { url?: unknown };
      return typeof url === 'string' ? [withoutFragment(url)] : [];
    } catch {
      return [];
    }
  });
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/** The parser asks a few times past the end of a sound archive; without end where a record is cut off. */
const ASKED_PAST_THE_END = 1000;

const CUT_OFF = 'a record is cut off';

/** @throws {SeedError} within the iteration, where the last record is shorter than it says */
function piecesOfSeed(seed: Seed): AsyncIterable<Uint8Array> {
  let at = 0;
  let asked = 0;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    if (at < seed.size) {
      const value = seed.range(at, at + WARC_PIECE);
      at += WARC_PIECE;
      return { value, done: false };
    }
    if (++asked > ASKED_PAST_THE_END) throw new SeedError(CUT_OFF);
    return { value: undefined, done: true };
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

/**
 * Records that hold a page: successful responses of HTML.
 * @throws {SeedError} within the iteration, where the archive is damaged; what precedes the damage has been given
 */
async function* htmlRecords(seed: Seed): AsyncGenerator<WARCRecord> {
  try {
    for await (const record of new WARCParser(piecesOfSeed(seed))) {
      if (record.warcHeader('content-length') === null) throw new SeedError(CUT_OFF);
      if (record.warcTargetURI && isPage(record)) yield record;
    }
  } catch (error) {
    throw new SeedError(`is a damaged WARC: ${(error as Error).message}`);
  }
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'resource') return /html/i.test(record.warcContentType ?? '');
  if (record.warcType !== 'response') return false;
  const { httpHeaders } = record;
  return /\s200\b/.test(httpHeaders?.statusline ?? '') && /html/i.test(httpHeaders?.headers.get('content-type') ?? '');
}

/** By address the date of its last capture, so that a page that was captured several times is one article. */
export async function lastCaptures(warcs: readonly Seed[]): Promise<Map<string, string>> {
  const last = new Map<string, string>();
  for (const seed of warcs)
    try {
      for await (const record of htmlRecords(seed)) {
        const url = withoutFragment(record.warcTargetURI!);
        const date = record.warcDate ?? '';
        if (date >= (last.get(url) ?? '')) last.set(url, date);
      }
    } catch (error) {
      // reported where the articles before the damage are read
      if (!(error instanceof SeedError)) throw error;
    }
  return last;
}

interface PagesContext {
  readonly last: Map<string, string>;
  /** those that a list names; null for all */
  readonly pages: ReadonlySet<string> | null;
  readonly context: ReadContext;
}

/** The articles of the pages of one web archive. */
export async function* articlesOfPages(
  seed: Seed,
  { last, pages, context }: PagesContext,
): AsyncGenerator<Draft | Refusal> {
  try {
    for await (const record of htmlRecords(seed)) {
      const url = withoutFragment(record.warcTargetURI!);
      if (last.get(url) !== (record.warcDate ?? '') || (pages !== null && !pages.has(url))) continue;
      last.delete(url);
      const body = await bodyOfRecord(record);
      if (body === null) yield { refused: `${url}: the page cannot be unpacked, or is too large` };
      else yield* articleOfPage(body, { url, captured: record.warcDate ?? null }, context);
    }
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    yield { refused: error.message };
  }
}

async function bodyOfRecord(record: WARCRecord): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of record) {
      size += chunk.length;
      if (size > LARGEST_PAGE) return null;
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    const brotli = record.httpHeaders?.headers.get('content-encoding')?.toLowerCase() === 'br';
    return brotli ? brotliDecompressSync(bytes, { maxOutputLength: LARGEST_PAGE }) : bytes;
  } catch {
    return null;
  }
}

async function* articleOfPage(
  body: Uint8Array,
  { url, captured }: { readonly url: string; readonly captured: string | null },
  { readWithin }: ReadContext,
): AsyncGenerator<Draft | Refusal> {
  for await (const read of readWithin(seedOf('page.html', body))) {
    if (isRefusal(read)) yield { ...read, refused: `${url}: ${read.refused}` };
    else {
      const { metadata } = read;
      const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(captured ?? '');
      const dated = metadata.date ?? null;
      const note =
        dated === null && day !== null
          ? [
              {
                line: null,
                column: null,
                hint: null,
                message: `says no date; it was captured on ${civilDate(+day[1]!, +day[2]!, +day[3]!)}`,
              },
            ]
          : [];
      yield {
        ...read,
        key: url,
        metadata: { ...metadata, url: metadata.url ?? url },
        problems: [...read.problems, ...note],
      };
    }
  }
}
