import { mix } from '../text/hash.js';
import { type Prose, Shape } from '../text/prose.js';
import { type Candidates, candidatesOf } from './candidates.js';
import { companySuffixes, connectors, titles } from './cue-words.js';
import { type DocumentFacts, factsOf, SEEN_BITS } from './document.js';
import { HINTS } from './hints.js';
import { entryOf, type Lexicon } from './lexicon.js';

/** Features of each candidate, as rows of the weight table. */
export interface Features extends Candidates {
  /** row numbers; those of candidate `k` are rows[offsets[k]] up to rows[offsets[k + 1]] */
  readonly rows: Int32Array;
  readonly offsets: Int32Array;
}

/** No candidate has more features than this; `tag` adds up their weights in 16 bits. */
const MOST_FEATURES = 120;
/** Stands for the word where the line has ended. */
const NOTHING = 0x51ed270b;
/** Single bits of `seen` and of the hints have features of their own, numbered from here. */
const SEEN_KINDS = 100;
const HINT_KINDS = 140;

/** Finds the candidates of a text and their features. @param bits the weight table has 2^bits rows */
export function featuresOf(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): Features {
  const { tokens, runs } = candidatesOf(prose);
  const facts = factsOf(prose, hints);
  const text: Text = { prose, hints, facts, ...looksOf(prose, facts, lexicon), ...rowsOf(prose) };
  const writer = new FeatureWriter(tokens.length, bits);
  const offsets = new Int32Array(tokens.length + 1);
  for (let k = 0; k < tokens.length; k++) {
    putFeatures(text, tokens[k]!, writer);
    offsets[k + 1] = writer.count;
  }
  return { tokens, runs, rows: writer.rows, offsets };
}

/** Turns features into row numbers. */
class FeatureWriter {
  rows: Int32Array;
  count = 0;
  private readonly shift: number;

  constructor(tokens: number, bits: number) {
    this.rows = new Int32Array(tokens * 80 + MOST_FEATURES);
    this.shift = 32 - bits;
  }

  put(kind: number, value: number): void {
    let hash = Math.imul(value ^ Math.imul(kind, 0x2c1b3c6d), 0x297a2d39);
    hash = Math.imul(hash ^ (hash >>> 15), 0x1b56c4e9);
    this.rows[this.count++] = (hash ^ (hash >>> 14)) >>> this.shift;
  }

  /** One feature for each bit that is set. */
  putBits(kind: number, value: number, bits: number): void {
    for (let bit = 0; bit < bits; bit++) if (value & (1 << bit)) this.put(kind + bit, 1);
  }

  makeRoom(): void {
    if (this.count + MOST_FEATURES <= this.rows.length) return;
    const wider = new Int32Array(this.rows.length * 2);
    wider.set(this.rows);
    this.rows = wider;
  }
}

/** A text with all that its features are made of. */
interface Text {
  readonly prose: Prose;
  readonly hints: Uint16Array;
  readonly facts: DocumentFacts;
  /** a coarse picture of each token's letters: Xx, X., XX, x-X, 0 */
  readonly looks: Int32Array;
  /** entries of the lexicon */
  readonly tags: Uint8Array;
  /** for each token with a capital: the first and the last word of its row of capitalised words, connectors between */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

function looksOf(prose: Prose, facts: DocumentFacts, lexicon: Lexicon): Pick<Text, 'looks' | 'tags'> {
  const looks = new Int32Array(prose.size);
  const tags = new Uint8Array(prose.size);
  const kept =
    Shape.word | Shape.number | Shape.capital | Shape.upper | Shape.quote | Shape.stop | Shape.hyphen | Shape.dotted;
  for (let i = 0; i < prose.size; i++) {
    const length = prose.ends[i]! - prose.starts[i]!;
    looks[i] = (prose.shapes[i]! & kept) * 4 + (length === 1 ? 1 : length < 4 ? 2 : 3);
    tags[i] = entryOf(lexicon, facts.words[i]!);
  }
  return { looks, tags };
}

function rowsOf(prose: Prose): Pick<Text, 'firsts' | 'lasts'> {
  const firsts = new Int32Array(prose.size);
  const lasts = new Int32Array(prose.size);
  const { shapes, size } = prose;
  for (let i = 0; i < size; ) {
    let last = i;
    if (shapes[i]! & Shape.capital) {
      for (let j = i + 1; j < size && !(shapes[j]! & Shape.opens) && j - last <= 2; j++) {
        if (shapes[j]! & Shape.capital) last = j;
        else if (!connectors.has(prose.lower[j]!) || prose.lower[j] === 'and' || prose.lower[j] === '/') break;
      }
    }
    for (let j = i; j <= last; j++) {
      firsts[j] = i;
      lasts[j] = last;
    }
    i = last + 1;
  }
  return { firsts, lasts };
}

function putFeatures(text: Text, i: number, writer: FeatureWriter): void {
  writer.makeRoom();
  putWords(text, i, writer);
  putLetters(text.prose.lower[i]!, writer);
  putHints(text, i, writer);
  putRow(text, i, writer);
  putSeen(text, i, writer);
}

/** Token `i + by`, or -1 where the line has ended. */
function beside(text: Text, i: number, by: number): number {
  const { size, paragraphOf } = text.prose;
  const j = i + by;
  return j >= 0 && j < size && paragraphOf[j] === paragraphOf[i] ? j : -1;
}

const wordAt = (text: Text, j: number): number => (j < 0 ? NOTHING : text.facts.words[j]!);

/** The word, its neighbours, their looks and parts of speech. */
function putWords(text: Text, i: number, writer: FeatureWriter): void {
  const { looks, tags } = text;
  const before = beside(text, i, -1);
  const after = beside(text, i, 1);
  const word = wordAt(text, i);
  const left = wordAt(text, before);
  const right = wordAt(text, after);
  const leftmost = wordAt(text, beside(text, i, -2));
  const rightmost = wordAt(text, beside(text, i, 2));
  const look = looks[i]!;
  const lookLeft = before < 0 ? 0 : looks[before]!;
  const lookRight = after < 0 ? 0 : looks[after]!;
  const tag = tags[i]!;
  const tagLeft = before < 0 ? 255 : tags[before]!;
  const tagRight = after < 0 ? 255 : tags[after]!;
  const line = text.facts.lines[text.prose.paragraphOf[i]!]!;
  const first = text.prose.shapes[i]! & Shape.first;
  writer.put(1, 0);
  writer.put(2, word);
  writer.put(3, left);
  writer.put(4, right);
  writer.put(5, leftmost);
  writer.put(6, rightmost);
  writer.put(7, mix(left, word));
  writer.put(8, mix(word, right));
  writer.put(9, mix(left, right));
  writer.put(10, mix(leftmost, left));
  writer.put(11, mix(right, rightmost));
  writer.put(12, look);
  writer.put(13, mix(lookLeft, look));
  writer.put(14, mix(look, lookRight));
  writer.put(15, mix(mix(lookLeft, look), lookRight));
  writer.put(16, mix(look, line));
  writer.put(17, mix(look, first));
  writer.put(18, mix(mix(tag, first), look));
  writer.put(19, tag);
  writer.put(20, mix(tagLeft, tag));
  writer.put(21, mix(tag, tagRight));
  writer.put(22, mix(mix(tagLeft, tag), tagRight));
}

/** How the word begins and ends, up to four letters. */
function putLetters(word: string, writer: FeatureWriter): void {
  const length = word.length;
  let front = 5;
  let back = 7;
  for (let n = 1; n <= 4; n++) {
    front = mix(front, n <= length ? word.charCodeAt(n - 1) : 0);
    writer.put(22 + n, front);
    back = mix(back, n <= length ? word.charCodeAt(length - n) : 0);
    writer.put(26 + n, back);
  }
}

/** What word lists say of the token, beside what else is known of it. */
function putHints(text: Text, i: number, writer: FeatureWriter): void {
  const { facts, hints, looks, tags } = text;
  const before = beside(text, i, -1);
  const after = beside(text, i, 1);
  const hint = hints[i]!;
  const left = before < 0 ? 0 : hints[before]!;
  const right = after < 0 ? 0 : hints[after]!;
  const first = text.prose.shapes[i]! & Shape.first;
  writer.put(31, hint);
  writer.put(32, mix(hint, left));
  writer.put(33, mix(hint, right));
  writer.put(34, mix(mix(left, hint), right));
  writer.put(35, mix(hint, wordAt(text, before)));
  writer.put(36, mix(hint, wordAt(text, after)));
  writer.put(37, mix(hint, facts.lines[text.prose.paragraphOf[i]!]!));
  writer.put(38, mix(hint, facts.topic & 3));
  writer.put(39, mix(hint, facts.seen[i]! & 63));
  writer.put(40, mix(hint, tags[i]!));
  writer.put(41, mix(mix(hint, looks[i]!), first));
  writer.put(42, left);
  writer.put(43, right);
  writer.putBits(HINT_KINDS, hint, HINTS);
}

/** The row of capitalised words that the token stands in: its ends, its neighbours, the token's place in it; cue words. */
function putRow(text: Text, i: number, writer: FeatureWriter): void {
  const { facts, hints, looks, tags } = text;
  const { lower, shapes, paragraphOf } = text.prose;
  const { words } = facts;
  const first = text.firsts[i]!;
  const last = text.lasts[i]!;
  const before = beside(text, i, first - 1 - i);
  const after = beside(text, i, last + 1 - i);
  const place = (i === first ? 1 : 0) | (i === last ? 2 : 0);
  const size = Math.min(5, last - first + 1);
  const line = facts.lines[paragraphOf[i]!]!;
  const wordBefore = wordAt(text, before);
  const wordAfter = wordAt(text, after);
  writer.put(44, mix(wordBefore, place));
  writer.put(45, mix(wordAfter, place));
  writer.put(46, mix(words[last]!, place));
  writer.put(47, mix(words[first]!, place));
  writer.put(48, mix(size, place));
  writer.put(49, mix(mix(wordBefore, wordAfter), size));
  writer.put(50, mix(mix(hints[first]!, hints[last]!), mix(size, place)));
  writer.put(51, mix(mix(before < 0 ? 255 : tags[before]!, after < 0 ? 255 : tags[after]!), place));
  writer.put(52, mix(mix(looks[first]!, looks[last]!), mix(line, size)));
  writer.put(53, mix(line, mix(facts.topic, looks[i]!)));
  writer.put(54, mix(line, mix(place, shapes[i]! & Shape.opens)));
  const left = beside(text, i, -1);
  const right = beside(text, i, 1);
  const cues =
    (left >= 0 && titles.has(lower[left]!) ? 1 : 0) |
    (titles.has(lower[i]!) ? 2 : 0) |
    (right >= 0 && titles.has(lower[right]!) ? 4 : 0) |
    (right >= 0 && companySuffixes.has(lower[right]!) ? 8 : 0) |
    (companySuffixes.has(lower[i]!) ? 16 : 0) |
    (before >= 0 && titles.has(lower[before]!) ? 32 : 0) |
    (companySuffixes.has(lower[last]!) ? 64 : 0);
  writer.put(55, cues);
  writer.put(56, mix(cues, hints[i]!));
  writer.put(57, mix(cues, place));
}

/** What the rest of the text says of the word and its neighbours. */
function putSeen(text: Text, i: number, writer: FeatureWriter): void {
  const { seen, lines } = text.facts;
  const before = beside(text, i, -1);
  const after = beside(text, i, 1);
  writer.putBits(SEEN_KINDS, seen[i]!, SEEN_BITS);
  writer.put(58, mix(seen[i]!, lines[text.prose.paragraphOf[i]!]! & 1));
  if (before >= 0 && seen[before]! !== 0) writer.put(59, seen[before]! & 0xfff);
  if (after >= 0 && seen[after]! !== 0) writer.put(60, seen[after]! & 0xfff);
}
