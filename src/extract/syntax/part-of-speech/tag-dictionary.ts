import { openingForms } from '../../../lexicon/cues.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type ClassCandidates, MOST_CLASSES, type Words } from '../../../lexicon/load-words.js';
import { CLASSES, Class } from '../../../lexicon/word-classes.js';
import { CharacterKind, characterKindOf } from '../../../text/characters.js';
import { withDoubleRoom } from '../../../text/vocabulary/growable.js';
import { Memo } from '../../../text/vocabulary/kept.js';
import { type Vocabulary, WordColumn } from '../../../text/vocabulary/vocabulary.js';

/** Verbs that may open a sentence before their subject: "Said Ann Lee: …". */
const INVERTED = openingForms();

const ALWAYS_CAPITAL = /^i(?:$|['’])/;

/** The row of a class that is certain. */
export const only = (candidate: number): number => candidate;

/**
 * Candidate classes in rows of `MOST_CLASSES`. The first rows are those of single classes, row `c` that of class `c`; the others
 * are in the order in which their words are met, so that those of frequent words are near each other.
 */
export class CandidateRows {
  /** how many candidates each row has */
  counts = new Uint8Array(256);
  classes = new Uint8Array(256 * MOST_CLASSES);
  /** log of p(class | word) / p(class) */
  scores = new Float32Array(256 * MOST_CLASSES);
  private readonly rows = new Map<ClassCandidates, number>();
  private size = CLASSES.length;

  constructor() {
    for (let c = 0; c < CLASSES.length; c++) {
      this.counts[c] = 1;
      this.classes[c * MOST_CLASSES] = c;
    }
  }

  rowOf(candidates: ClassCandidates): number {
    const { classes, scores } = candidates;
    if (classes.length === 1) return only(classes[0]!); // its score is the same on all paths
    const known = this.rows.get(candidates);
    if (known !== undefined) return known;
    const row = this.size++;
    if (row === this.counts.length) this.grow();
    this.rows.set(candidates, row);
    this.counts[row] = classes.length;
    this.classes.set(classes, row * MOST_CLASSES);
    this.scores.set(scores, row * MOST_CLASSES);
    return row;
  }

  private grow(): void {
    this.counts = withDoubleRoom(this.counts);
    this.classes = withDoubleRoom(this.classes);
    this.scores = withDoubleRoom(this.scores);
  }
}

/** What `TagDictionary.plain` says beside the row: bits, the row above them. */
export const TagFlag = {
  /** the word itself was counted, and has rows for a capital */
  counted: 1,
  /** it may open a sentence as its verb, so that its capital there tells nothing */
  inverts: 2,
  according: 4,
  to: 8,
  /** "Miss", which is a form of address before a capital */
  addresses: 16,
  /** "de", "van": a part of the name that a capital after it opens */
  joinsName: 32,
  /** "I", "I'm", which have a capital anywhere */
  alwaysCapital: 64,
} as const;
export const ROW_FROM = 7;

/** The rows of candidates of the words of a vocabulary, by the number of the word. */
export class TagDictionary {
  readonly rows = new CandidateRows();
  /** of a word as written without a capital; with bits of `TagFlag` */
  readonly plain: WordColumn;
  /** of a counted word with a capital inside a sentence, and where any word has one */
  readonly inside: WordColumn;
  readonly first: WordColumn;

  constructor(vocabulary: Vocabulary, words: Words) {
    const { rows } = this;
    const byEnding = new Memo(MOST_ENDINGS, (ending: string) => candidatesByEnding(ending, words));
    this.plain = new WordColumn(vocabulary, (word) => {
      const counted = words.byWord.get(word)?.plain;
      return (rows.rowOf(candidatesOf(word, counted, words, byEnding)) << ROW_FROM) | tagFlagsOf(word, counted);
    });
    this.inside = new WordColumn(vocabulary, (word) => rows.rowOf(words.byWord.get(word)!.inside()));
    this.first = new WordColumn(vocabulary, (word) => rows.rowOf(words.byWord.get(word)!.first()));
  }
}

/** Of so many endings it is kept what they say. */
const MOST_ENDINGS = 2 ** 13;
const ENDING_LETTERS = 4; // of the longest ending that was counted

const tagFlagsOf = (word: string, counted: ClassCandidates | undefined): number =>
  (counted !== undefined ? TagFlag.counted : 0) |
  (INVERTED.has(word) ? TagFlag.inverts : 0) |
  (word === 'miss' ? TagFlag.addresses : 0) |
  (word.length <= LONGEST_PARTICLE && lexicon.has(word, 'particle') && mayJoinName(counted) ? TagFlag.joinsName : 0) |
  (ALWAYS_CAPITAL.test(word) ? TagFlag.alwaysCapital : 0) |
  (word === 'according' ? TagFlag.according : word === 'to' ? TagFlag.to : 0);

const LONGEST_PARTICLE = 5; // letters

/** not "do", "ten", "as", which are words of English */
const mayJoinName = (counted: ClassCandidates | undefined): boolean =>
  counted === undefined || counted.classes.every((c) => c === Class.other || c === Class.name || c === Class.noun);

const single: readonly ClassCandidates[] = CLASSES.map((_, c) => ({ classes: [c], scores: [0] }));

/** "al-Masri", "el-Sayed": a name without a capital at its head */
const ARTICLE_OF_NAME = /^[ae]l-\p{L}{3}/u;

/** as papers wrote them until the 1930s */
const OLD_DAY = /^to-(?:day|night|morrow)$/;

const SHORTEST_OF_TRADE = 9; // letters

const CLITIC = /^'\p{L}/u;

function candidatesOf(
  word: string,
  counted: ClassCandidates | undefined,
  { byWord }: Words,
  byEnding: Memo<string, ClassCandidates>,
): ClassCandidates {
  const kind = characterKindOf(word.charCodeAt(0));
  if (kind === CharacterKind.digit) return single[Class.cardinal]!;
  if (kind !== CharacterKind.letter && !CLITIC.test(word)) {
    if (word === ',') return single[Class.comma]!;
    if (word === "'" || word === '’') return byWord.get("'")?.plain ?? single[Class.other]!;
    return single[/^[.!?…]/.test(word) ? Class.stop : Class.other]!;
  }
  if (counted !== undefined) return counted;
  if (OLD_DAY.test(word)) return byWord.get(word.replace('-', ''))?.plain ?? single[Class.noun]!;
  if (word.startsWith('ex-') && word.endsWith('.')) return single[Class.noun]!; // "ex-Gov."
  if (ARTICLE_OF_NAME.test(word)) return single[Class.name]!;
  if (/'(?:m|ll|ve|re|d)$/.test(word)) return single[Class.contraction]!;
  if (word.length >= SHORTEST_OF_TRADE && /[^sx]ists$/.test(word)) return single[Class.noun]!; // "archivists", not "subsists"
  return byEnding.get(word.slice(Math.max(1, word.length - ENDING_LETTERS)));
}

/** What the longest ending says of a word that has this one. */
function candidatesByEnding(ending: string, { byEnding }: Words): ClassCandidates {
  for (let from = 0; from <= ending.length; from++) {
    const found = byEnding.get(ending.slice(from));
    if (found !== undefined) return found;
  }
  return single[Class.other]!;
}
