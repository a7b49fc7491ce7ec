import type { ArticleProblem } from './article/article.js';

/** Something the person at the terminal should mend. Line and column count from 1; null when there is none to name. */
export interface Problem extends ArticleProblem {
  /** below the seeds folder, or as given on the command line */
  readonly path: string;
  /** `refused`: the file, or an article in it, could not be published; `withheld`: it says of itself that it is not to be */
  readonly severity: 'refused' | 'withheld' | 'warning';
}

/** What cannot be gone on with: the command ends, what was there before stays. */
export class UserError extends Error {
  override readonly name = 'Trouble';
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
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
