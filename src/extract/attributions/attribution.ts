import type { CueFamily } from '../../gazetteer/cues.js';
import type { Stretch } from '../grammar/reading.js';

/** An attribution that a cue makes. */
export interface CuedAttribution extends Attribution {
  readonly cue: Stretch;
}

/** Who attributes what by which words, in token numbers. */
export interface Attribution {
  /** the words for the speaker; null where the text names none */
  readonly source: Stretch | null;

  /** null for a quotation that stands by itself */
  readonly cue: Stretch | null;
  /** in order, not overlapping, never empty */
  readonly content: readonly Stretch[];
  readonly family: CueFamily;
  /** the rule that found it */
  readonly rule: string;
}
