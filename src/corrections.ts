import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parseDate } from './article/date.js';
import { nearest } from './config.js';
import type { Problem } from './problem.js';

const name = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'should not be empty');
const kind = z.enum(['person', 'place', 'organisation', 'source']);
const because = name.optional();

/** What an editor may say; the first key is the verb. A new verb is a new row, here and in `corrected.ts`. */
const verbs = {
  merge: z.strictObject({ merge: z.array(name).min(1), as: name, kind: kind.default('person'), because }),
  rename: z.strictObject({ rename: name, as: name, kind: kind.default('person'), because }),
  role: z.strictObject({ role: name, of: name, in: name.optional(), because }),
  drop: z.strictObject({ drop: name, kind: kind.default('person'), in: name.optional(), because }),
  date: z.strictObject({
    date: name.transform((text, context) => {
      const date = parseDate(text);
      if (date === null) context.addIssue({ code: 'custom', message: `“${text}” is no date that the calendar has` });
      return date ?? '';
    }),
    of: name,
    because,
  }),
  pin: z.strictObject({
    pin: z.union([z.literal('nowhere'), z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])]),
    of: name,
    in: name.optional(),
    because,
  }),
  speaker: z.strictObject({ speaker: name, quote: name, in: name, because }),
  withhold: z.strictObject({ withhold: name, because }),
} as const;

export type Verb = keyof typeof verbs;
type Said = { [V in Verb]: { readonly verb: V } & z.output<(typeof verbs)[V]> }[Verb];

/** One thing that the editor says, with the line of `corrections.yaml` where it stands. */
export type Correction = Said & { readonly line: number };

export interface Corrections {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

export const CORRECTIONS = 'corrections.yaml';

/** Reads `corrections.yaml` in `folder`; what is wrong in it is told and left out. */
export function readCorrections(folder: string): Corrections {
  try {
    return correctionsOf(readFileSync(join(folder, CORRECTIONS), 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { corrections: [], problems: [] };
    throw error;
  }
}

/** A problem with a correction. */
export const amiss = (
  line: number | null,
  message: string,
  hint: string | null = null,
  column: number | null = null,
): Problem => ({
  path: CORRECTIONS,
  line,
  column,
  message,
  hint,
  severity: 'warning',
});

/** @param source the text of `corrections.yaml` */
export function correctionsOf(source: string): Corrections {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return amiss(line, error.message.replace(/\s+/g, ' '), 'no correction is in force until this is mended', col);
  });
  if (problems.length > 0 || document.contents === null) return { corrections: [], problems };
  if (isScalar(document.contents) && document.contents.value === null) return { corrections: [], problems };
  if (!isSeq(document.contents))
    return {
      corrections: [],
      problems: [amiss(1, 'should be a list of corrections', 'cuttings init writes one to start from')],
    };
  const corrections: Correction[] = [];
  for (const item of document.contents.items) {
    const line = lines.linePos((item as { range?: [number, number, number] }).range?.[0] ?? 0).line;
    const read = isMap(item)
      ? correctionOf(item.toJS(document, { maxAliasCount: 20 }), line)
      : amiss(line, 'is no correction');
    if ('severity' in read) problems.push(read);
    else corrections.push(read);
  }
  return { corrections, problems };
}

function correctionOf(given: Record<string, unknown>, line: number): Correction | Problem {
  const known = Object.keys(verbs) as Verb[];
  const verb = known.find((one) => Object.hasOwn(given, one));
  if (verb === undefined) {
    const first = Object.keys(given)[0] ?? '';
    const near = nearest(first, known);
    return amiss(
      line,
      `“${first}” is no correction`,
      near === null ? `one of ${known.join(', ')}` : `did you mean “${near}”?`,
    );
  }
  const read = verbs[verb].safeParse(given);
  if (read.success) return { ...read.data, verb, line } as Correction;
  const { issues } = read.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const near = nearest(issue.keys[0] ?? '', Object.keys(verbs[verb].shape));
    return amiss(
      line,
      `${verb}: “${issue.keys.join('”, “')}” means nothing here`,
      near === null ? null : `did you mean “${near}”?`,
    );
  }
  const where = issue?.path.length ? `“${issue.path.join('.')}”` : 'this';
  const missing = issue !== undefined && issue.path.length > 0 && given[String(issue.path[0])] === undefined;
  return amiss(line, missing ? `${verb}: ${where} is missing` : `${verb}: ${where}: ${issue?.message ?? 'is wrong'}`);
}
