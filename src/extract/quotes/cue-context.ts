import type { Cue } from '../../lexicon/cues.js';
import type { ParsedText } from '../syntax/parsed-text.js';
import type { VerbGroup } from '../syntax/verb-groups.js';

/** A verb that may attribute, and what of the text its pattern may use. */
export interface VerbContext {
  readonly reading: ParsedText;
  readonly group: VerbGroup;
  /** null: a verb of no list, which only a quotation before it makes a cue */
  readonly cue: Cue | null;
  /** the first token that the attribution may take for its own */
  readonly floor: number;
}

/** The same for a verb of the lexicon. */
export interface CueContext extends VerbContext {
  readonly cue: Cue;
}
