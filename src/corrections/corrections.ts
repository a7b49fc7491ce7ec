import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { type Problem, UserError } from '../problem.js';
import { nearestWord } from '../text/nearest-word.js';
import { amiss, CORRECTIONS_FILE } from './apply.js';
import { MOST_ALIASES, parseYaml } from './parse-yaml.js';
import { type Correction, type Verb, verbs } from './verbs.js';

export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

/** Names under which a file would be passed over although somebody meant it. */
const MISNAMED = ['corrections.yml', 'corrections.yaml.txt', 'corrections.txt', 'Corrections.yaml', 'CORRECTIONS.YAML'];

/**
 * Reads `corrections.yaml` in `folder`. A correction that is wrong is reported and left out.
 * @throws UserError when the file cannot be read completely, or when what is left out may withhold an article
 */
export function readCorrections(folder: string): Corrections {
  const text = correctionsText(join(folder, CORRECTIONS_FILE));
  if (text === null) {
    const other = MISNAMED.find((name) => bytesIfThere(join(folder, name)) !== null);
    if (other !== undefined) throw new UserError(`${other} is not read`, `rename it ${CORRECTIONS_FILE}`);
    return { corrections: [], problems: [] };
  }
  return correctionsOf(text.replace(/^\ufeff/, ''));
}

/**
 * The text of a file of corrections, with its byte-order mark; null when there is no such file.
 * @throws UserError when it is not UTF-8
 */
export function correctionsText(path: string): string | null {
  const bytes = bytesIfThere(path);
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`${CORRECTIONS_FILE} is not UTF-8`, `save it as UTF-8; ${NOTHING_BUILT}`);
  }
}

function bytesIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

const NOTHING_BUILT = 'until then nothing is built, so that no withheld article is published';

const unreadable = (message: string, line: number, column: number | null = null): UserError =>
  new UserError(
    `${[CORRECTIONS_FILE, line, column].filter((part) => part !== null).join(':')}: ${message}`,
    `correct it; ${NOTHING_BUILT}`,
  );

/**
 * @param source the text of `corrections.yaml`
 * @throws UserError when it is not a list in YAML, or an item of it may be meant to withhold an article and cannot be understood
 */
export function correctionsOf(source: string): Corrections {
  const { document, faults, lines } = parseYaml(source);
  const wrong = faults[0];
  if (wrong !== undefined) throw unreadable(wrong.message, wrong.line, wrong.column);
  if (document === null) return { corrections: [], problems: [] };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { corrections: [], problems: [] };
  if (!isSeq(contents)) throw unreadable('should be a list of corrections; cuttings init writes one to start from', 1);
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  for (const item of contents.items) {
    const { line, col: column } = lines.linePos((item as { range?: [number, number, number] }).range?.[0] ?? 0);
    if (!isMap(item)) throw unreadable('is no correction', line);
    const given = correctionItem(item, document, line);
    const read = correctionOf(given, { line, column });
    if ('severity' in read && mayWithhold(given)) throw unreadable(read.message, line);
    if ('severity' in read) problems.push(read);
    else corrections.push(read);
  }
  return { corrections, problems };
}

function correctionItem(item: YAMLMap, document: Document.Parsed, line: number): Record<string, unknown> {
  try {
    return item.toJS(document, { maxAliasCount: MOST_ALIASES });
  } catch (error) {
    throw unreadable(`cannot be read: ${(error as Error).message}`, line);
  }
}

const VERBS = Object.keys(verbs) as Verb[];

const verbOf = (given: Record<string, unknown>): Verb | undefined => VERBS.find((verb) => Object.hasOwn(given, verb));

/** Whether an item that cannot be understood may mean `withhold`: it has its key, or its key is close to no other verb. */
function mayWithhold(given: Record<string, unknown>): boolean {
  const keys = Object.keys(given);
  const verb = verbOf(given);
  if (verb !== undefined) return verb === 'withhold';
  const near = nearestWord(keys[0] ?? '', VERBS);
  return near === null || near === 'withhold';
}

/** @param at the place in the file, counted from 1 */
function correctionOf(
  given: Record<string, unknown>,
  at: { readonly line: number; readonly column: number },
): Correction | Problem {
  const wrong = (message: string, hint: string | null = null): Problem => amiss(at.line, message, hint, at.column);
  const verb = verbOf(given);
  if (verb === undefined) {
    const first = Object.keys(given)[0] ?? '';
    const near = nearestWord(first, VERBS);
    return wrong(
      `“${first}” is no correction`,
      near === null ? `one of ${VERBS.join(', ')}` : `did you mean “${near}”?`,
    );
  }
  const read = verbs[verb].schema.safeParse(given);
  if (read.success) return { ...read.data, verb, ...at } as Correction;
  const { issues } = read.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const near = nearestWord(issue.keys[0] ?? '', Object.keys(verbs[verb].schema.shape));
    return wrong(
      `${verb}: “${issue.keys.join('”, “')}” means nothing here`,
      near === null ? null : `did you mean “${near}”?`,
    );
  }
  const where = issue?.path.length ? `“${issue.path.join('.')}”` : 'this';
  const missing = issue !== undefined && issue.path.length > 0 && given[String(issue.path[0])] === undefined;
  return wrong(missing ? `${verb}: ${where} is missing` : `${verb}: ${where}: ${issue?.message ?? 'is wrong'}`);
}
