import type { ArticleProblem } from './article/article.js';
import { compareCodeUnits } from './text/compare.js';

/** Something the person at the terminal should put right. Line and column count from 1; null when there is none to name. */
export interface Problem extends ArticleProblem {
  /** below the seeds folder, or as given on the command line */
  readonly path: string;
  /** `refused`: the file, or an article in it, could not be published; `withheld`: it says of itself that it is not to be */
  readonly severity: 'refused' | 'withheld' | 'warning';
}

/** What a command cannot go on with: it ends, and what was there before stays. */
export class UserError extends Error {
  override readonly name = 'Trouble';
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** Why the system did not do what was asked, and what helps. */
interface SystemFault {
  readonly why: string;
  readonly cure: string;
}

const SYSTEM_FAULTS: ReadonlyMap<string, SystemFault> = new Map(
  (
    [
      ['EACCES', 'permission denied', 'change the permissions, or run as the user that owns it'],
      ['EPERM', 'permission denied', 'change the permissions, or run as the user that owns it'],
      ['ENOENT', 'there is no such file or folder', 'is the path spelled right?'],
      ['ENOTDIR', 'a part of its path is a file, not a folder', 'name a folder'],
      ['EISDIR', 'it is a folder', 'name a file'],
      ['ELOOP', 'it is a symbolic link, or links lead in a circle', 'name the file or folder itself'],
      ['ENAMETOOLONG', 'its path is too long for this disk', 'use shorter names, or a folder nearer to the top'],
      ['EINVAL', 'this disk has no such names', 'name another folder'],
      ['ENOSPC', 'the disk is full', 'make room'],
      ['EDQUOT', 'your share of the disk is used up', 'make room'],
      ['EFBIG', 'the file is larger than this disk allows', 'use another disk'],
      ['EROFS', 'the disk is read-only', 'use another disk, or mount it for writing'],
      ['EIO', 'the disk reports an error', 'look after the disk, and keep a copy of what is on it'],
      ['EMFILE', 'too many files are open', 'raise the limit (ulimit -n), or use fewer --threads'],
      ['ENFILE', 'too many files are open on this machine', 'end other programs'],
      ['EXDEV', 'the folder is a disk of its own', 'name a folder on it'],
      ['EBUSY', 'it is in use, or a disk is mounted there', 'end what uses it, or name a folder on that disk'],
      ['ENOTEMPTY', 'a folder is not empty any more', 'does another program write there?'],
      ['EEXIST', 'it is there already', 'does another program write there?'],
      ['ETXTBSY', 'it is in use', 'end what uses it'],
      ['ESTALE', 'the server of the disk has lost it', 'mount the disk again'],
      ['ENOMEM', 'there is not enough memory', 'end other programs, or use fewer --threads'],
    ] as const
  ).map(([code, why, cure]) => [code, { why, cure }]),
);

/** An error of the operating system in words. @returns null for any other error */
export function systemFault(error: unknown): SystemFault | null {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return null;
  return SYSTEM_FAULTS.get(code) ?? (syscall === undefined ? null : { why: message, cure: 'try again' });
}

/** Colours a text, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

export const plainPaint: Paint = (_, text) => text;

/** Columns of a source line that a picture shows. */
const SHOWN_COLUMNS = 100;

/**
 * The problem as a picture: file:line:column, what is wrong, the line with a caret, the cure.
 * @param source the line of the file that the problem names, when it is at hand
 */
export function pictureOf(problem: Problem, source: string | null, paint: Paint = plainPaint): string {
  const { line, column, severity, message, hint } = problem;
  const place = [visible(problem.path), line, column].filter((part) => part !== null).join(':');
  const word = paint(severity === 'refused' ? 'red' : 'yellow', severity);
  const lines = [`${paint('bold', place)}  ${word}  ${visible(message)}`];
  if (source !== null && line !== null) {
    const gutter = `  ${String(line)} | `;
    const from =
      column === null ? 0 : Math.max(0, Math.min(column - 1 - SHOWN_COLUMNS / 2, source.length - SHOWN_COLUMNS));
    const shown = source.slice(from, from + SHOWN_COLUMNS);
    lines.push(paint('dim', gutter) + visible(shown.replaceAll('\t', ' ')));
    if (column !== null && column <= source.length + 1) {
      const before = visible(source.slice(from, column - 1).replaceAll('\t', ' ')).length;
      lines.push(' '.repeat(gutter.length + before) + paint('red', '^'));
    }
  }
  if (hint !== null) lines.push(`  ${paint('cyan', '→')} ${visible(hint)}`);
  return lines.join('\n');
}

/** Control characters, and those that turn the direction of writing, by their numbers: a terminal is not to obey them. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (c) => {
    return `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** Problems by path, then line; those of one line as they came. */
export function problemsInPathOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compareCodeUnits(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}
