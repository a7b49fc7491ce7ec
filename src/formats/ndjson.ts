import { z } from 'zod';
import type { Seed } from '../article/seed.js';
import type { Problem } from '../problem.js';

/** One line may be this long, in UTF-16 code units. */
const LONGEST_NDJSON_LINE = 16 * 1024 * 1024;

const ndjsonSchema = z
  .object({ id: z.string().min(1), text: z.string().optional(), markdown: z.string().optional() })
  .refine((line) => (line.text === undefined) !== (line.markdown === undefined), 'needs either “text” or “markdown”');

/** Reads a stream of lines as seeds; a line that is none becomes a problem with its number, and the rest is read. */
export async function* seedsIn(chunks: AsyncIterable<string>): AsyncGenerator<Seed | Problem> {
  let number = 0;
  for await (const line of linesOfStream(chunks)) {
    number++;
    if (line === null) yield wrong(number, 'is longer than 16 million characters');
    else if (line.trim() !== '') yield seedOf(line, number);
  }
}

/** @param number of the line, counted from 1 */
export function seedOf(line: string, number: number): Seed | Problem {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return wrong(number, `is not JSON: ${(error as Error).message}`);
  }
  const read = ndjsonSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return wrong(number, `${issue?.path.length ? `“${issue.path.join('.')}”: ` : ''}${issue?.message}`);
  }
  const { id, text, markdown } = read.data;
  return { path: `${id}${text === undefined ? '.md' : '.txt'}`, bytes: new TextEncoder().encode(text ?? markdown) };
}

function wrong(line: number, message: string): Problem {
  return { path: '-', line, column: null, message, hint: null, severity: 'refused' };
}

/** Lines of a stream, without their ends; null for one that is too long, which is passed over without being kept. */
async function* linesOfStream(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
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
