import type { ArticleProblem } from './article/article.js';

/** Something the person at the terminal should mend. Line and column count from 1; null when there is none to name. */
export interface Problem extends ArticleProblem {
  /** below the seeds folder, or as given on the command line */
  readonly path: string;
  /** `refused`: the file was not published */
  readonly severity: 'refused' | 'warning';
}

/** "wire/oil.txt:3:7: warning: not UTF-8 …" */
export function lineOf(problem: Problem): string {
  const place = [problem.path, problem.line, problem.column].filter((part) => part !== null).join(':');
  const hint = problem.hint === null ? '' : ` (${problem.hint})`;
  return `${place}: ${problem.severity}: ${problem.message}${hint}`;
}
