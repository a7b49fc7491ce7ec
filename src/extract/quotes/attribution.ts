import type { CueFamily } from '../../lexicon/cues.js';
import type { TokenSpan } from '../syntax/parsed-text.js';

/** An attribution that a cue makes. */
export interface CuedAttribution extends Attribution {
  readonly cue: TokenSpan;
}

/** Who attributes what by which words, in token numbers. */
export interface Attribution {
  /** the words for the speaker; null where the text names none */
  readonly source: TokenSpan | null;

  /** null for a quotation that is on its own */
  readonly cue: TokenSpan | null;
  /** in order, not overlapping, never empty */
  readonly content: readonly TokenSpan[];
  readonly family: CueFamily;
  /** the rule that found it */
  readonly rule: string;
  /** who spoke before, in whose turn the words are when `source` is nobody after all; for quotations without a cue */
  readonly rival?: TokenSpan | null;
  /** what words of somebody who is not named there are in a dialogue */
  readonly part?: DialoguePart;
}

/** A question, or the answer to one. */
export type DialoguePart = 'question' | 'answer';
