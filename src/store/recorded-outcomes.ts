import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { globSync } from 'tinyglobby';
import type { FoundOutcome, Outcome } from '../article/outcome.js';
import { type ArticleRecord, articleRecordSchema } from '../article/record.js';
import { type Problem, UserError } from '../problem.js';

/**
 * What was found elsewhere, from files of records, one a line, plain or gzip; `{"error": …}` says why a seed has none.
 * @param patterns files, or patterns such as `parts/*.ndjson`
 * @param seeds of the folder that is built, each of which needs a line
 * @throws UserError when a file is missing or damaged, two records have one id, or a seed has no line
 */
export async function* recordedOutcomes(
  patterns: readonly string[],
  seeds: readonly string[],
): AsyncGenerator<Outcome> {
  const files = patterns.flatMap((pattern) => {
    const found = globSync(pattern, { onlyFiles: true, dot: true, absolute: true }).sort();
    if (found.length === 0)
      throw new UserError(`there is no file ${pattern}`, 'name the files that cuttings extract wrote');
    return found;
  });
  const missing = new Set(seeds);
  const ids = new Map<string, string>();
  for (const file of files) {
    let number = 0;
    for await (const line of recordLinesIn(file)) {
      number++;
      if (line.trim() === '') continue;
      const where = `${file}, line ${number}`;
      const outcome = recordedIn(line, where);
      if ('problem' in outcome) missing.delete(outcome.problem.path);
      else {
        const { seed } = outcome;
        const { id } = outcome.record;
        const other = ids.get(id);
        if (other !== undefined)
          throw new UserError(`${where}: ${other} has a record of the id “${id}” too`, 'give each part once');
        ids.set(id, where);
        missing.delete(seed);
      }
      yield outcome;
    }
  }
  const [first] = missing;
  if (first === undefined) return;
  throw new UserError(
    `${missing.size} of ${seeds.length} seeds have no record in these files, ${first} for one`,
    'run cuttings extract for the part that is missing, with the same number of shards',
  );
}

function recordedIn(
  line: string,
  where: string,
): (FoundOutcome & Required<Pick<FoundOutcome, 'record'>>) | { readonly problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UserError(`${where} is not JSON`, 'the file may have been cut off; make it anew');
  }
  if (typeof value === 'object' && value !== null && 'error' in value) return { problem: value.error as Problem };
  const read = articleRecordSchema.safeParse(value);
  if (read.success) return { json: line, seed: read.data.seed, record: value as ArticleRecord };
  const [issue] = read.error.issues;
  throw new UserError(
    `${where} is no record of this version: ${issue?.path.join('.')}: ${issue?.message}`,
    'make it anew with cuttings extract',
  );
}

async function* recordLinesIn(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${(error as Error).message}`, 'make it anew with cuttings extract');
  }
}
