import { ComplementFrame, type Cue, type Cues } from '../../lexicon/cues.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import type { Prose } from '../../text/prose.js';
import { bitsOfWords } from '../../text/vocabulary/pattern-words.js';
import { WordColumn } from '../../text/vocabulary/vocabulary.js';

/** What a word is to the rules of grammar and to the finders of attributions, whatever its class; bits. */
export const WordFeature = {
  /** a form of a verb that attributes */
  verb: 1,
  /** such a verb that quotes, so that it may follow what it attributes */
  asks: 2,
  /** a noun or adjective that attributes */
  nominal: 4,
  according: 8,
  as: 16,
  /** a dash, under a quotation too */
  dash: 32,
  comma: 64,
  /** "Tuesday", "week" */
  time: 128,
  /** "last", "this" before a time */
  opensTime: 256,
  /** "hours", "week" */
  unit: 512,
  /** "ago", "later" after a unit */
  closesTime: 1024,
  coordinator: 2048,
  subordinator: 4096,
  /** a mark that bounds a clause: ; : ( ) and dashes within a sentence */
  bound: 8192,
  /** what may end a clause that a cue attributes */
  turn: 16384,
  /** "he", "they" */
  personal: 32768,
  /** "who", "that" */
  relative: 65536,
  /** joins the phrases of a long one: "of", "and" */
  link: 131072,
  /** an adverb beside a verb: "repeatedly" by the list, by its ending */
  besideVerb: 262144,
  endsInLy: 524288,
  /** a form of be that makes a passive */
  be: 1048576,
} as const;

const featureBits = lexicon.bits([
  [WordFeature.dash, 'dash'],
  [WordFeature.time, 'time-noun'],
  [WordFeature.opensTime, 'before-time'],
  [WordFeature.unit, 'time-unit'],
  [WordFeature.closesTime, 'after-time-unit'],
  [WordFeature.coordinator, 'coordinator'],
  [WordFeature.subordinator, 'subordinator'],
  [WordFeature.bound, 'clause-bound'],
  [WordFeature.turn, 'clause-turn'],
  [WordFeature.personal, 'personal-pronoun'],
  [WordFeature.relative, 'relative'],
  [WordFeature.link, 'links-phrases'],
  [WordFeature.besideVerb, 'beside-verb'],
  [WordFeature.be, 'passive-be'],
]);

/** The number of a verb's cue, raised by 1, is above the bits. */
const CUE_SHIFT = 21;
const MOST_CUES = 2 ** (31 - CUE_SHIFT) - 1;

/** What is known of the words of the texts that share a vocabulary. */
interface KnownWords {
  readonly marks: WordColumn;
  readonly verbs: readonly Cue[];
}

/** The bits of `Mark` of each token, and 0 after the last; with `verbs`, for `verbCue`. */
export function wordFeaturesOf(
  { size, ids, vocabulary }: Prose,
  cues: Cues,
): { marks: Int32Array; verbs: readonly Cue[] } {
  const known = vocabulary.keep<KnownWords>(cues, () => {
    const verbs = [...new Set(cues.verbs.values())];
    if (verbs.length > MOST_CUES) throw new RangeError(`more than ${MOST_CUES} verbs`);
    const cueBits = cueBitsOf(cues, verbs);
    const marksOf = (word: string): number =>
      featureBits(word) | cueBits(word) | (word.endsWith('ly') ? WordFeature.endsInLy : 0);
    return { marks: new WordColumn(vocabulary, marksOf), verbs };
  });
  const marks = vocabulary.arrays.numbers.of(size + 1);
  for (let i = 0; i < size; i++) marks[i] = known.marks.at(ids[i]!);
  return { marks, verbs: known.verbs };
}

/** The cue that a token with `Mark.verb` is. */
export const verbCue = (verbs: readonly Cue[], mark: number): Cue => verbs[(mark >> CUE_SHIFT) - 1]!;

function cueBitsOf(cues: Cues, verbs: readonly Cue[]): (word: string) => number {
  const numbers = new Map(verbs.map((cue, n) => [cue, n + 1]));
  return bitsOfWords([
    [WordFeature.according, ['according']],
    [WordFeature.as, ['as']],
    [WordFeature.comma, [',']],
    [WordFeature.nominal, cues.nouns.keys()],
    [WordFeature.nominal, cues.adjectives.keys()],
    ...[...cues.verbs].map(([word, cue]): [number, string[]] => {
      const asks = cue.frames & ComplementFrame.quote ? WordFeature.asks : 0;
      return [(numbers.get(cue)! << CUE_SHIFT) | WordFeature.verb | asks, [word]];
    }),
  ]);
}
