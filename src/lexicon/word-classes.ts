/**
 * Classes of words, coarse on purpose: as fine as the analysis of clauses needs. Finite forms of be, have and do are classes of
 * their own, and an adverb remembers the auxiliary before it, so that "was quickly told" is read as "was told".
 */
export const CLASSES = [
  'noun',
  'name',
  'past',
  'third',
  'present',
  'base',
  'gerund',
  'participle',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'to',
  'modal',
  'wh',
  'pronoun',
  'conjunction',
  'cardinal',
  'other',
  'possessive',
  'contraction',
  'comma',
  'be',
  'have',
  'do',
  'adverb-be',
  'adverb-have',
  'adverb-modal',
  'stop',
  'particle',
] as const;

export type WordClass = (typeof CLASSES)[number];

/** Numbers of the classes, as the arrays hold them. */
export const Class = Object.fromEntries(CLASSES.map((name, i) => [name, i])) as Readonly<Record<WordClass, number>>;

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  "'re",
  "'m",
  'ai',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "ain't",
]);
const HAVE = new Set(['has', 'have', 'had', "'ve", "hasn't", "haven't", "hadn't"]);
const DO = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"]);

const OF_TREEBANK: Readonly<Record<string, WordClass>> = {
  NN: 'noun', NNS: 'noun', NNP: 'name', NNPS: 'name', VBD: 'past', VBZ: 'third', VBP: 'present', VB: 'base', VBG: 'gerund',
  VBN: 'participle', JJ: 'adjective', JJR: 'adjective', JJS: 'adjective', RB: 'adverb', RBR: 'adverb', RBS: 'adverb',
  DT: 'determiner', PDT: 'determiner', PRP$: 'determiner', IN: 'preposition', RP: 'particle', TO: 'to', MD: 'modal', WDT: 'wh',
  WP: 'wh', WRB: 'wh', WP$: 'wh', PRP: 'pronoun', EX: 'pronoun', CC: 'conjunction', CD: 'cardinal', POS: 'possessive',
  ',': 'comma', '.': 'stop',
}; // biome-ignore format: a table

/** The class of a token of the Penn treebank's scheme. `word` is in lower case. */
export function classOfTreebank(word: string, tag: string): WordClass {
  const plain = OF_TREEBANK[tag] ?? 'other';
  if (plain === 'past' || plain === 'third' || plain === 'present') {
    if (BE.has(word) || (word === "'s" && plain === 'third')) return 'be';
    if (HAVE.has(word)) return 'have';
    if (DO.has(word)) return 'do';
  }
  return plain;
}

/** An adverb after an auxiliary takes the class that remembers it. */
export function adverbAfter(previous: number): number {
  if (previous === Class.be || previous === Class['adverb-be']) return Class['adverb-be'];
  if (previous === Class.have || previous === Class['adverb-have']) return Class['adverb-have'];
  if (previous === Class.modal || previous === Class.do || previous === Class.to || previous === Class['adverb-modal'])
    return Class['adverb-modal'];
  return Class.adverb;
}

const setOf = (...names: readonly WordClass[]): Uint8Array => {
  const set = new Uint8Array(CLASSES.length);
  for (const name of names) set[Class[name]] = 1;
  return set;
};

/** Sets of classes, indexed by class number. */
export const Any = {
  adverb: setOf('adverb', 'adverb-be', 'adverb-have', 'adverb-modal'),
  verb: setOf('past', 'third', 'present', 'base', 'gerund', 'participle'),
  finite: setOf('past', 'third', 'present', 'modal', 'be', 'have', 'do'),
  auxiliary: setOf('be', 'have', 'do', 'modal'),
  nominal: setOf('noun', 'name', 'cardinal'),
  inPhrase: setOf('noun', 'name', 'cardinal', 'determiner', 'adjective', 'possessive'),
  opensPhrase: setOf('noun', 'name', 'cardinal', 'determiner', 'adjective', 'pronoun'),
} as const;
