import { z } from 'zod';
import type { ArticleProblem } from '../article/article.js';
import { seedOf, wholeSeed } from '../article/seed.js';
import { jsonText } from './agency/json-texts.js';
import { isJsonObject, type JsonObject } from './cms/json-value.js';
import { decode, withLineFeeds, withoutControls } from './decode.js';
import { type Draft, isRefusal, type Refusal } from './draft.js';
import type { Format } from './format.js';
import { metadataOf } from './read-metadata.js';
import { BLANK_TEXT } from './text/lines.js';
import { parseText } from './text/text.js';

/** A line may have so many UTF-16 code units. */
const LONGEST_NDJSON_LINE = 16 * 1024 * 1024;

/**
 * Articles as JSON, one a line: `{"id", "text" or "markdown"}`, and what else is known under the names of front matter; or objects that
 * another format of JSON reads, such as ninjs.
 */
export const ndjson: Format = {
  name: 'NDJSON',
  extensions: ['.ndjson', '.jsonl'],
  detect: () => true,
  async *read(seed, { settings, readWithin }) {
    const decoded = decode(wholeSeed(seed), settings.encoding);
    if ('refused' in decoded) return yield decoded;
    let number = 0;
    for (const line of decoded.text.split('\n')) {
      number++;
      if (line.trim() === '') continue;
      const draft = await draftOfLine(line, number);
      const other = isRefusal(draft) ? objectOfOtherFormat(line) : null;
      if (other === null) yield draft;
      else
        for await (const read of readWithin(seedOf(`${seed.path}.json`, Buffer.from(line, 'utf8'))))
          yield isRefusal(read)
            ? { ...read, line: number }
            : { ...read, key: read.key ?? jsonText(other, 'id', 'uri', 'guid', '_id', 'url') ?? `line-${number}` };
    }
  },
};

/** The object of a line that is not of our own form, which has a `text` or `markdown` and an `id`. */
function objectOfOtherFormat(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    const isOwn = isJsonObject(value) && (typeof value.text === 'string' || typeof value.markdown === 'string');
    return isJsonObject(value) && !(isOwn && 'id' in value) ? value : null;
  } catch {
    return null;
  }
}

const ndjsonSchema = z
  .looseObject({ id: z.string().min(1), text: z.string().optional(), markdown: z.string().optional() })
  .refine((line) => (line.text === undefined) !== (line.markdown === undefined), 'needs either “text” or “markdown”');

/** The article of one line; its `key` is the line's id. @param number of the line, counted from 1 */
export async function draftOfLine(line: string, number: number): Promise<(Draft & { readonly key: string }) | Refusal> {
  const refuse = (refused: string): Refusal => ({ refused, line: number });
  if (line.length > LONGEST_NDJSON_LINE) return refuse('is longer than 16 million characters');
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse(`is not JSON: ${(error as Error).message}`);
  }
  const read = ndjsonSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse(`${issue?.path.length ? `“${issue.path.join('.')}”: ` : ''}${issue?.message}`);
  }
  const { id, text, markdown, ...fields } = read.data;
  const problems: ArticleProblem[] = [];
  const body = withoutControls(withLineFeeds(text ?? markdown ?? ''), problems);
  if (BLANK_TEXT.test(body)) return refuse('is empty');
  const draft = text === undefined ? (await import('./markdown/markdown.js')).parseMarkdown(body) : parseText(body);
  if (isRefusal(draft)) return { ...draft, line: number };
  const said = metadataOf(lowerCased(fields), { where: 'line', lineOf: () => number });
  if (said.withheld !== null) return { ...refuse(said.withheld), withheld: true };
  problems.push(...draft.problems, ...said.problems);
  return {
    key: id,
    metadata: { ...draft.metadata, ...said.metadata },
    blocks: draft.blocks,
    problems: problems.map((each) => ({ ...each, line: number, column: null })),
  };
}

const lowerCased = (fields: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

/** The lines of a stream, without their ends; null for one that is too long, which is not kept. */
export async function* linesOfStream(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
  let parts: string[] = [];
  let held = 0;
  const taken = (): string | null => {
    const line = held > LONGEST_NDJSON_LINE ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    held = 0;
    return line;
  };
  const hold = (part: string): void => {
    held += part.length;
    if (held <= LONGEST_NDJSON_LINE) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      hold(chunk.slice(from, at));
      yield taken();
      from = at + 1;
    }
    hold(chunk.slice(from));
  }
  if (held > 0) yield taken();
}
