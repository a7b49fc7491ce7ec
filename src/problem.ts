/** Something the person at the terminal should mend. Line and column count from 1; null when there is none to name. */
export interface Problem {
  /** below the seeds folder, or as given on the command line */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  /** the cure */
  readonly hint: string | null;
  /** `refused`: the file was not published */
  readonly severity: 'refused' | 'warning';
}
