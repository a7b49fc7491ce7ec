import { type Prose, Shape } from '../text/prose.js';
import { ContextWord, contextWordOf } from './context-words.js';
import { type DocumentFacts, documentFeaturesOf, LineFeature, wordHash } from './document-features.js';
import { type CapitalRows, capitalRowsOf, RunBit, runFeaturesOf } from './run-features.js';
import { type Lexicon, wordTagOf } from './word-tags.js';

/** The number of features of a token that depend on its neighbours; the kind of each is its position among them. */
export const PLACED = 48;
/** In place of a word beyond the end of the line. */
const LINE_END = 0x51ed270b;

/** One value of two, in that order; not spread, which `featureRow` does. */
export const hashPair = (a: number, b: number): number => (Math.imul(a, 0x5bd1e995) + b) | 0;

/** A text with everything its features are computed from. */
export interface FeaturedText extends CapitalRows {
  readonly prose: Prose;
  readonly hints: Uint16Array;
  readonly facts: DocumentFacts;
  /** 32 - bits of the weight table */
  readonly shift: number;
  /** by token: hashes of the words; bits of `Traits` */
  readonly words: Int32Array;
  readonly traits: Int32Array;
  /** bits of `RunBit` by token */
  readonly runBits: Uint16Array;
}

/** A token in one number: its entry in the lexicon, two bits of `ContextWord`, and a coarse word shape: Xx, X., XX, 0. */
const Traits = { tag: 255, title: 256, companySuffix: 512, lookFrom: 10 } as const;
/** The traits beyond the end of the line. */
const EDGE = 255;

const LOOKS =
  Shape.word | Shape.number | Shape.capital | Shape.upper | Shape.quote | Shape.stop | Shape.hyphen | Shape.dotted;

/** Computes what the features of a text need, in time linear in its length. */
export function featuredText(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): FeaturedText {
  const { vocabulary, size, ids, shapes, starts, ends } = prose;
  const ofWords = vocabulary.column(wordHash, wordHash);
  const known = vocabulary.column(lexicon, (word, hash) => {
    const cues = contextWordOf(word);
    const title = cues & ContextWord.title ? Traits.title : 0;
    return (
      wordTagOf(lexicon, wordHash(word, hash)) | title | (cues & ContextWord.companySuffix ? Traits.companySuffix : 0)
    );
  });
  const words = vocabulary.arrays.numbers.of(size);
  const traits = vocabulary.arrays.numbers.of(size);
  for (let i = 0; i < size; i++) {
    const id = ids[i]!;
    const length = ends[i]! - starts[i]!;
    const look = (shapes[i]! & LOOKS) * 4 + (length === 1 ? 1 : length < 4 ? 2 : 3);
    words[i] = ofWords.at(id);
    traits[i] = known.at(id) | (look << Traits.lookFrom);
  }
  const rows = capitalRowsOf(prose);
  return {
    prose,
    hints,
    facts: documentFeaturesOf(prose, hints),
    shift: 32 - bits,
    words,
    traits,
    ...rows,
    runBits: runFeaturesOf(prose, rows),
  };
}

/** Where a token is, for its vote: the first (1), the last (2) word of its row; in a line of capitals (4). */
export function votePositionOf({ runBits, facts, prose }: FeaturedText, token: number): number {
  const isUpperLine = (facts.lines[prose.paragraphOf[token]!]! & LineFeature.capitals) !== 0;
  return (runBits[token]! & (RunBit.first | RunBit.last)) | (isUpperLine ? 4 : 0);
}

/** Writes the values of the `PLACED` context features of token `i`. */
export function putPlaced(text: FeaturedText, i: number, values: Int32Array): void {
  const { prose, hints, facts, words, traits } = text;
  const { size, shapes, paragraphOf } = prose;
  const paragraph = paragraphOf[i]!;
  const before = i > 0 && paragraphOf[i - 1] === paragraph ? i - 1 : -1;
  const after = i + 1 < size && paragraphOf[i + 1] === paragraph ? i + 1 : -1;
  const word = words[i]!;
  const left = before < 0 ? LINE_END : words[before]!;
  const right = after < 0 ? LINE_END : words[after]!;
  const leftmost = before > 0 && paragraphOf[before - 1] === paragraph ? words[before - 1]! : LINE_END;
  const rightmost =
    after > 0 && after + 1 < size && paragraphOf[after + 1] === paragraph ? words[after + 1]! : LINE_END;
  const here = traits[i]!;
  const traitsLeft = before < 0 ? EDGE : traits[before]!;
  const traitsRight = after < 0 ? EDGE : traits[after]!;
  const look = here >>> Traits.lookFrom;
  const lookLeft = traitsLeft >>> Traits.lookFrom;
  const lookRight = traitsRight >>> Traits.lookFrom;
  const tag = here & Traits.tag;
  const tagLeft = traitsLeft & Traits.tag;
  const tagRight = traitsRight & Traits.tag;
  const first = shapes[i]! & Shape.first;
  const hint = hints[i]!;
  const hintLeft = before < 0 ? 0 : hints[before]!;
  const hintRight = after < 0 ? 0 : hints[after]!;
  const line = facts.lines[paragraph]!;
  const seen = facts.seen[i]!;
  let n = 0;
  values[n++] = left;
  values[n++] = right;
  values[n++] = leftmost;
  values[n++] = rightmost;
  values[n++] = hashPair(leftmost, left);
  values[n++] = hashPair(right, rightmost);
  values[n++] = look;
  values[n++] = hashPair(hashPair(tag, first), look);
  values[n++] = hashPair(tagLeft, tag);
  values[n++] = hashPair(tag, tagRight);
  values[n++] = hashPair(hashPair(tagLeft, tag), tagRight);
  values[n++] = hashPair(hint, line);
  values[n++] = hashPair(hint, facts.topic & 3);
  values[n++] = hashPair(hint, seen & 63);
  values[n++] = hashPair(hint, tag);
  values[n++] = hashPair(hashPair(hint, look), first);
  values[n++] = hintLeft;
  values[n++] = hintRight;
  values[n++] = hashPair(hint, hintLeft);
  values[n++] = hashPair(hint, hintRight);
  values[n++] = hashPair(hashPair(hintLeft, hint), hintRight);
  values[n++] = hashPair(hint, left);
  values[n++] = hashPair(hint, right);
  values[n++] = hashPair(left, word);
  values[n++] = hashPair(word, right);
  values[n++] = hashPair(left, right);
  values[n++] = hashPair(lookLeft, look);
  values[n++] = hashPair(look, lookRight);
  values[n++] = hashPair(hashPair(lookLeft, look), lookRight);
  values[n++] = hashPair(look, line);
  values[n++] = hashPair(look, first);
  values[n++] = hashPair(seen, line & 1);
  values[n++] = before < 0 ? 0 : facts.seen[before]! & 0xfff;
  values[n++] = after < 0 ? 0 : facts.seen[after]! & 0xfff;
  putRow(text, i, before, after, line, values, n);
}

/** Features of the row of capitalised words around the token: its ends, its neighbours, the token's position in it; context words. */
function putRow(
  text: FeaturedText,
  i: number,
  left: number,
  right: number,
  line: number,
  values: Int32Array,
  from: number,
): void {
  const { facts, hints, prose, words, traits } = text;
  const { size, shapes, paragraphOf } = prose;
  const paragraph = paragraphOf[i]!;
  const first = text.firsts[i]!;
  const last = text.lasts[i]!;
  const before = first > 0 && paragraphOf[first - 1] === paragraph ? first - 1 : -1;
  const after = last + 1 < size && paragraphOf[last + 1] === paragraph ? last + 1 : -1;
  const place = (i === first ? 1 : 0) | (i === last ? 2 : 0);
  const length = Math.min(5, last - first + 1);
  const here = traits[i]!;
  const ahead = right < 0 ? EDGE : traits[right]!;
  const traitsBefore = before < 0 ? EDGE : traits[before]!;
  const traitsAfter = after < 0 ? EDGE : traits[after]!;
  const traitsLast = traits[last]!;
  const around =
    (left >= 0 && traits[left]! & Traits.title ? 1 : 0) |
    (here & Traits.title ? 2 : 0) |
    (ahead & Traits.title ? 4 : 0) |
    (ahead & Traits.companySuffix ? 8 : 0) |
    (here & Traits.companySuffix ? 16 : 0) |
    (traitsBefore & Traits.title ? 32 : 0) |
    (traitsLast & Traits.companySuffix ? 64 : 0);
  const wordBefore = before < 0 ? LINE_END : words[before]!;
  const wordAfter = after < 0 ? LINE_END : words[after]!;
  const look = here >>> Traits.lookFrom;
  const looks = hashPair(traits[first]! >>> Traits.lookFrom, traitsLast >>> Traits.lookFrom);
  let n = from;
  values[n++] = hashPair(wordBefore, place);
  values[n++] = hashPair(wordAfter, place);
  values[n++] = hashPair(hashPair(wordBefore, wordAfter), length);
  values[n++] = hashPair(words[last]!, place);
  values[n++] = hashPair(words[first]!, place);
  values[n++] = hashPair(length, place);
  values[n++] = hashPair(hashPair(hints[first]!, hints[last]!), length * 4 + place);
  values[n++] = hashPair(hashPair(traitsBefore & Traits.tag, traitsAfter & Traits.tag), place);
  values[n++] = hashPair(looks, line * 8 + length);
  values[n++] = hashPair(line, hashPair(facts.topic, look));
  values[n++] = hashPair(line, place * 2 + (shapes[i]! & Shape.opens ? 1 : 0));
  values[n++] = around;
  values[n++] = hashPair(around, hints[i]!);
  values[n++] = hashPair(around, place);
}
