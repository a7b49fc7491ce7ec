import { type Cues, Frame } from '../../gazetteer/cues.js';
import type { Vocabulary, WordColumn } from '../../text/vocabulary.js';

/** What a word may be for the finders of attributions; bits. */
export const Mark = {
  /** a form of a verb that attributes */
  verb: 1,
  /** such a verb that quotes, so that it may stand behind what it attributes */
  asks: 2,
  /** a noun or adjective that attributes */
  nominal: 4,
  according: 8,
  as: 16,
  dash: 32,
  comma: 64,
} as const;

const DASHES = new Set(['—', '―', '–', '-', '--']);

/** Bits of `Mark` for each word of a vocabulary. */
export function cueMarks(vocabulary: Vocabulary, cues: Cues): WordColumn {
  return vocabulary.column(cues, (word) => {
    const verb = cues.verbs.get(word);
    return (
      (verb ? Mark.verb | (verb.frames & Frame.q ? Mark.asks : 0) : 0) |
      (cues.nouns.has(word) || cues.adjectives.has(word) ? Mark.nominal : 0) |
      (word === 'according' ? Mark.according : 0) |
      (word === 'as' ? Mark.as : 0) |
      (word === ',' ? Mark.comma : 0) |
      (DASHES.has(word) ? Mark.dash : 0)
    );
  });
}
