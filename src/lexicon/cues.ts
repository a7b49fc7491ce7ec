import { ATTITUDE_NOUNS, CUE_ADJECTIVES, SPEECH_NOUNS } from './cue-nouns.js';
import { ATTITUDE_VERBS, SPEECH_VERBS } from './cue-verbs.js';
import { inflectVerb } from './inflect.js';

/** Bits of `Cue.frames`: the complements that a cue takes (see cue-verbs.ts). */
export const ComplementFrame = {
  q: 1,
  t: 2,
  c: 4,
  w: 8,
  i: 16,
  o: 32,
  g: 64,
  a: 128,
  n: 256,
  s: 512,
  b: 1024,
} as const;

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

interface CueDraft {
  family: CueFamily;
  frames: number;
  prepositions: Set<string>;
}

function readTable(table: string, family: CueFamily, into: Map<string, CueDraft>): void {
  for (const line of table.split('\n')) {
    const [head, rest] = line.split(':');
    if (!head || !rest) continue;
    const [letters, ...prepositions] = head.trim().split('+');
    const isInfinitive = prepositions.indexOf('i');
    if (isInfinitive >= 0) prepositions.splice(isInfinitive, 1);
    let frames = isInfinitive >= 0 ? ComplementFrame.i : 0;
    for (const letter of letters!)
      if (letter in ComplementFrame) frames |= ComplementFrame[letter as keyof typeof ComplementFrame];
    for (const lemma of rest.trim().split(/\s+/)) {
      const draft = into.get(lemma) ?? { family, frames: 0, prepositions: new Set<string>() };
      draft.frames |= frames;
      for (const preposition of prepositions) if (preposition !== 'a') draft.prepositions.add(preposition);
      into.set(lemma, draft);
    }
  }
}

function cuesFrom(...tables: readonly (readonly [string, CueFamily])[]): Map<string, Cue> {
  const drafts = new Map<string, CueDraft>();
  for (const [table, family] of tables) readTable(table, family, drafts);
  return new Map([...drafts].map(([lemma, draft]) => [lemma, { lemma, ...draft }]));
}

/** Reads the word lists of cues; under two milliseconds. */
export function readCues(): Cues {
  const verbs = new Map<string, Cue>();
  for (const [lemma, cue] of cuesFrom([SPEECH_VERBS, 'speech'], [ATTITUDE_VERBS, 'attitude'])) {
    const forms = inflectVerb(lemma);
    for (const form of [forms.base, forms.third, forms.gerund, ...forms.past, ...forms.participle])
      verbs.set(form, cue);
  }
  return {
    verbs,
    nouns: cuesFrom([SPEECH_NOUNS, 'speech'], [ATTITUDE_NOUNS, 'attitude']),
    adjectives: cuesFrom([CUE_ADJECTIVES, 'attitude']),
  };
}
