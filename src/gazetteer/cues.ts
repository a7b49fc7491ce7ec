import { ADJECTIVES, ATTITUDE_NOUNS, SPEECH_NOUNS } from './cue-nouns.js';
import { ATTITUDE_VERBS, SPEECH_VERBS } from './cue-verbs.js';
import { formsOf } from './inflect.js';

/** Bits of `Cue.frames`: the complements that a cue takes (see cue-verbs.ts). */
export const Frame = { q: 1, t: 2, c: 4, w: 8, i: 16, o: 32, g: 64, a: 128, n: 256, s: 512, b: 1024 } as const;

export type CueFamily = 'speech' | 'attitude';

/** One word that attributes. */
export interface Cue {
  readonly lemma: string;
  readonly family: CueFamily;
  /** bits of `Frame` */
  readonly frames: number;
  /** prepositions and particles whose phrase is what is attributed */
  readonly prepositions: ReadonlySet<string>;
}

/** Cues by their forms, in lower case. */
export interface Cues {
  readonly verbs: ReadonlyMap<string, Cue>;
  readonly nouns: ReadonlyMap<string, Cue>;
  readonly adjectives: ReadonlyMap<string, Cue>;
}

interface Draft {
  family: CueFamily;
  frames: number;
  prepositions: Set<string>;
}

function readTable(table: string, family: CueFamily, into: Map<string, Draft>): void {
  for (const line of table.split('\n')) {
    const [head, rest] = line.split(':');
    if (!head || !rest) continue;
    const [letters, ...prepositions] = head.trim().split('+');
    const isInfinitive = prepositions.indexOf('i');
    if (isInfinitive >= 0) prepositions.splice(isInfinitive, 1);
    let frames = isInfinitive >= 0 ? Frame.i : 0;
    for (const letter of letters!) if (letter in Frame) frames |= Frame[letter as keyof typeof Frame];
    for (const lemma of rest.trim().split(/\s+/)) {
      const draft = into.get(lemma) ?? { family, frames: 0, prepositions: new Set<string>() };
      draft.frames |= frames;
      for (const preposition of prepositions) if (preposition !== 'a') draft.prepositions.add(preposition);
      into.set(lemma, draft);
    }
  }
}

function cuesOf(...tables: readonly (readonly [string, CueFamily])[]): Map<string, Cue> {
  const drafts = new Map<string, Draft>();
  for (const [table, family] of tables) readTable(table, family, drafts);
  return new Map([...drafts].map(([lemma, draft]) => [lemma, { lemma, ...draft }]));
}

/** Reads the word lists of cues; under two milliseconds. */
export function readCues(): Cues {
  const verbs = new Map<string, Cue>();
  for (const [lemma, cue] of cuesOf([SPEECH_VERBS, 'speech'], [ATTITUDE_VERBS, 'attitude'])) {
    const forms = formsOf(lemma);
    for (const form of [forms.base, forms.third, forms.gerund, ...forms.past, ...forms.participle])
      verbs.set(form, cue);
  }
  return {
    verbs,
    nouns: cuesOf([SPEECH_NOUNS, 'speech'], [ATTITUDE_NOUNS, 'attitude']),
    adjectives: cuesOf([ADJECTIVES, 'attitude']),
  };
}
