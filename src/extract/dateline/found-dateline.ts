import type { Span } from '../../text/span.js';

/** A place as a dateline gives it: "London, Ky." */
export interface DatelinePlace extends Span {
  /** as a reader would write it: "TEHRAN" is Tehran, and the misspelt DAMACUS is Damascus */
  readonly name: string;
  /** places of the gazetteer it may be, none when it has no such name */
  readonly candidates: readonly number[];
  /** how many of the candidates, the first ones, have it as their own name */
  readonly own: number;
  /** what follows it to tell it from others: "Ky." */
  readonly qualifier: (Span & { readonly candidates: readonly number[] }) | null;
  /** whether the name was corrected */
  readonly mended: boolean;
}

/** Where and when a story was filed, as its first words say. */
export interface FoundDateline extends Span {
  readonly text: string;
  readonly places: readonly DatelinePlace[];
  /** YYYY-MM-DD, --MM-DD when it gives no year, null when it gives none */
  readonly date: string | null;
  readonly agency: string | null;
}
