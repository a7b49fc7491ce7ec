import type { LexicalClass } from './lexical-classes.js';
import { lexicon } from './load-lexicon.js';

/** Bits of `Cue.frames`: the complements that a cue takes, as reporting-verbs.tsv and its like name them. */
export const ComplementFrame = {
  /** a quotation: said, “…” */
  quote: 1,
  /** a that-clause: said that … */
  that: 2,
  /** a clause without *that*: said he … */
  clause: 4,
  /** a wh-clause: asked whether … */
  wh: 8,
  /** vowed to … */
  infinitive: 16,
  /** denied the charge */
  object: 32,
  /** denied taking it */
  gerund: 64,
  /** a person told, before the rest: told reporters that … */
  addressee: 128,
  /** a person, then an infinitive: urged voters to … */
  directive: 256,
  /** be + participle + infinitive, with no source: is expected to … */
  expected: 512,
  /** a predicate, with no source: seemed pleased */
  predicate: 1024,
  /** be + participle + that, of the mind of its subject: is convinced that … */
  minded: 2048,
  /** behind a clause or within it, with its subject, though it takes no quotation: the wreck will float, divers believe */
  parenthetical: 4096,
} as const;

export type CueFamily = 'speech' | 'attitude';

/** One word that attributes. */
export interface Cue {
  readonly lemma: string;
  readonly family: CueFamily;
  /** bits of `ComplementFrame` */
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

/** The words of a class that attribute, with their complements: frames, and `+` before prepositions. */
function cuesOf(name: LexicalClass, family: CueFamily): [string, Cue][] {
  return [...lexicon.values(name)].map(([lemma, value]) => {
    const complements = value.split(' ');
    const frames = complements
      .filter((each) => each in ComplementFrame)
      .reduce((bits, each) => bits | ComplementFrame[each as keyof typeof ComplementFrame], 0);
    const prepositions = new Set(complements.filter((each) => each.startsWith('+')).map((each) => each.slice(1)));
    return [lemma, { lemma, family, frames, prepositions }];
  });
}

/** The forms of verbs of speech that may open a sentence before their subject: "Testified Ann Lee: “…”". */
export function openingForms(): ReadonlySet<string> {
  const verbs = cuesOf('speech-verb', 'speech').filter(([, { frames }]) => frames & ComplementFrame.quote);
  return new Set(verbs.flatMap(([lemma]) => formsOfVerb(lemma).map(({ past }) => past)).concat('says'));
}

/** Reads the words that attribute; under two milliseconds. */
export function readCues(): Cues {
  const verbs = new Map<string, Cue>();
  for (const [lemma, cue] of [...cuesOf('speech-verb', 'speech'), ...cuesOf('attitude-verb', 'attitude')]) {
    for (const forms of formsOfVerb(lemma)) for (const form of Object.values(forms)) verbs.set(form, cue);
  }
  for (const [misread, form] of lexicon.values('misread-saying')) {
    const cue = verbs.get(form);
    if (cue && !verbs.has(misread)) verbs.set(misread, cue);
  }
  return {
    verbs,
    nouns: new Map([...cuesOf('speech-noun', 'speech'), ...cuesOf('attitude-noun', 'attitude')]),
    adjectives: new Map(cuesOf('attitude-adjective', 'attitude')),
  };
}

/** The forms of one English verb, all in lower case. */
interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: string;
  readonly participle: string;
}

const irregular = lexicon.values('irregular-verb');

/** A verb that ends in an unstressed vowel and l, whose l is doubled in Britain only: signaled, signalled. */
const DOUBLED_IN_BRITAIN = /[^aeiou][aeo]l$/;

/** The forms of a verb given in its base form, American and British. */
function formsOfVerb(base: string): readonly VerbForms[] {
  const doubles = lexicon.has(base, 'doubles-consonant');
  const forms = inflectVerb(base, doubles);
  return doubles || !DOUBLED_IN_BRITAIN.test(base) ? [forms] : [forms, inflectVerb(base, true)];
}

function inflectVerb(base: string, doubles: boolean): VerbForms {
  const stem = doubles ? base + base.at(-1)! : base;
  const y = /[^aeiou]y$/.test(base);
  const e = base.endsWith('e');
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const gerund = `${e && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : stem}ing`;
  const regular = y ? `${base.slice(0, -1)}ied` : e ? `${base}d` : `${stem}ed`;
  const [past = regular, participle = past] = irregular.get(base)?.split(' ') ?? [];
  return { base, third, gerund, past, participle };
}
