import { flagsOf, type HashTable } from '../text/vocabulary/hash-table.js';

/** What a word mostly is in lower case, learned from tagged text; the low four bits of a lexicon entry. */
export const TAGS = [
  'UNKNOWN',
  'NOUN',
  'VERB',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'INTJ',
  'PUNCT',
  'X',
] as const;

/** Word hash -> tag + 16 × how often it is part of a name (0 never, to 3 mostly). 0: a word not seen in training. */
export type Lexicon = HashTable;

export const wordTagOf = (lexicon: Lexicon, hash: number): number => flagsOf(lexicon, hash);
