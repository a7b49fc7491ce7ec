import type { CueFamily } from '../../gazetteer/cues.js';
import type { Stretch } from '../grammar/reading.js';

/** Who attributes what by which words, in token numbers. */
export interface Attribution {
  /** the words for the speaker; null where the text names none */
  readonly source: Stretch | null;
  /** the source is a relative "who", or stands for the subject of an earlier clause */
  readonly cue: Stretch;
  /** in order, not overlapping, never empty */
  readonly content: readonly Stretch[];
  readonly family: CueFamily;
  /** the rule that found it */
  readonly rule: string;
}
