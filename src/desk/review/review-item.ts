import type { CorrectionItem } from '../../corrections/correction-lines.js';

/** What is asked about. */
export const REVIEW_KINDS = ['speaker', 'double', 'place', 'thing', 'source', 'date'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What the editor may answer, and what that writes into corrections.yaml. */
export interface ReviewAnswer {
  readonly label: string;
  readonly items: readonly CorrectionItem[];
}

/** A finding that an editor should look at. */
export interface ReviewItem {
  /** the same for the same finding of the same archive */
  readonly id: string;
  readonly kind: ReviewKind;
  readonly question: string;
  /** the words of the article; what is asked about is the middle part */
  readonly passage: readonly [before: string, words: string, after: string] | null;
  /** where it is on the site */
  readonly links: readonly { readonly label: string; readonly path: string }[];
  /** “0.58, by the rule said after” */
  readonly why: string;
  /** how much harm it does if it is wrong, times how likely that is; only its order means anything */
  readonly harm: number;
  readonly yes: ReviewAnswer;
  /** null: one of the choices is the answer */
  readonly no: ReviewAnswer | null;
  readonly choices: readonly ReviewAnswer[];
  /** what may be typed instead: `{}` in the item's values stands for it */
  readonly typed: { readonly what: 'speaker' | 'date'; readonly item: CorrectionItem } | null;
}
