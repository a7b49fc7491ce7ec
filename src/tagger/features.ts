import { mix, stir } from '../text/hash.js';
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

/** No candidate has more features than this. */
const MOST = 120;
const NOTHING = 0x51ed270b;

/** Finds the candidates of a text and their features. @param bits the weight table has 2^bits rows */
export function featuresOf(prose: Prose, hints: Uint16Array, lexicon: Lexicon, bits: number): Features {
  const { tokens, runs } = candidatesOf(prose);
  const facts = factsOf(prose, hints);
  const looks = looksOf(prose, facts, lexicon);
  const mask = 2 ** bits - 1;
  const rows = new Int32Array(tokens.length * 72 + MOST);
  const offsets = new Int32Array(tokens.length + 1);
  let store: Int32Array = rows;
  let count = 0;
  let kind = 0;
  const put = (value: number): void => {
    store[count++] = stir(mix(kind++, value)) & mask;
  };
  const rowEnds = rowsOf(prose);
  for (let k = 0; k < tokens.length; k++) {
    if (count + MOST > store.length) {
      const wider = new Int32Array(store.length * 2);
      wider.set(store);
      store = wider;
    }
    offsets[k] = count;
    kind = 1;
    putFeatures(prose, hints, facts, looks, rowEnds, tokens[k]!, put, (to) => {
      kind = to;
    });
  }
  offsets[tokens.length] = count;
  return { tokens, runs, rows: store.subarray(0, count), offsets };
}

interface Looks {
  /** a coarse picture of the letters: Xx, X., XX, x-X, 0 */
  readonly shapes: Int32Array;
  /** entries of the lexicon */
  readonly tags: Uint8Array;
}

function looksOf(prose: Prose, facts: DocumentFacts, lexicon: Lexicon): Looks {
  const shapes = new Int32Array(prose.size);
  const tags = new Uint8Array(prose.size);
  const about =
    Shape.word | Shape.number | Shape.capital | Shape.upper | Shape.quote | Shape.stop | Shape.hyphen | Shape.dotted;
  for (let i = 0; i < prose.size; i++) {
    const length = prose.ends[i]! - prose.starts[i]!;
    shapes[i] = (prose.shapes[i]! & about) * 4 + (length === 1 ? 1 : length < 4 ? 2 : 3);
    tags[i] = entryOf(lexicon, facts.words[i]!);
  }
  return { shapes, tags };
}

/** For each token with a capital: where its row of capitalised words (with connectors) begins, and its last word. */
function rowsOf(prose: Prose): { firsts: Int32Array; lasts: Int32Array } {
  const firsts = new Int32Array(prose.size);
  const lasts = new Int32Array(prose.size);
  const { shapes, size } = prose;
  for (let i = 0; i < size; ) {
    if (!(shapes[i]! & Shape.capital)) {
      firsts[i] = i;
      lasts[i] = i;
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < size && !(shapes[j]! & Shape.opens) && j - last <= 2; j++) {
      if (shapes[j]! & Shape.capital) last = j;
      else if (!connectors.has(prose.lower[j]!) || prose.lower[j] === 'and' || prose.lower[j] === '/') break;
    }
    for (let j = i; j <= last; j++) {
      firsts[j] = i;
      lasts[j] = last;
    }
    i = last + 1;
  }
  return { firsts, lasts };
}

function putFeatures(
  prose: Prose,
  hints: Uint16Array,
  facts: DocumentFacts,
  looks: Looks,
  row: { firsts: Int32Array; lasts: Int32Array },
  i: number,
  put: (value: number) => void,
  skipTo: (kind: number) => void,
): void {
  const { size, paragraphOf, lower, shapes } = prose;
  const { words, seen, lines, topic } = facts;
  const paragraph = paragraphOf[i]!;
  const at = (j: number): number => (j >= 0 && j < size && paragraphOf[j] === paragraph ? j : -1);
  const b1 = at(i - 1);
  const b2 = at(i - 2);
  const a1 = at(i + 1);
  const a2 = at(i + 2);
  const w0 = words[i]!;
  const wb = b1 < 0 ? NOTHING : words[b1]!;
  const wbb = b2 < 0 ? NOTHING : words[b2]!;
  const wa = a1 < 0 ? NOTHING : words[a1]!;
  const waa = a2 < 0 ? NOTHING : words[a2]!;
  const s0 = looks.shapes[i]!;
  const sb = b1 < 0 ? 0 : looks.shapes[b1]!;
  const sa = a1 < 0 ? 0 : looks.shapes[a1]!;
  const h0 = hints[i]!;
  const hb = b1 < 0 ? 0 : hints[b1]!;
  const ha = a1 < 0 ? 0 : hints[a1]!;
  const t0 = looks.tags[i]!;
  const tb = b1 < 0 ? 255 : looks.tags[b1]!;
  const ta = a1 < 0 ? 255 : looks.tags[a1]!;
  const line = lines[paragraph]!;
  const first = (shapes[i]! & Shape.first) !== 0 ? 1 : 0;

  put(0);
  put(w0);
  put(wb);
  put(wa);
  put(wbb);
  put(waa);
  put(mix(wb, w0));
  put(mix(w0, wa));
  put(mix(wb, wa));
  put(mix(wbb, wb));
  put(mix(wa, waa));
  put(s0);
  put(mix(sb, s0));
  put(mix(s0, sa));
  put(mix(mix(sb, s0), sa));
  put(mix(s0, line));
  put(mix(s0, first));
  put(mix(mix(t0, first), s0));

  const word = lower[i]!;
  const length = word.length;
  let affix = 5;
  for (let n = 1; n <= 4; n++) {
    affix = mix(affix, n <= length ? word.charCodeAt(n - 1) : 0);
    put(affix);
  }
  affix = 7;
  for (let n = 1; n <= 4; n++) {
    affix = mix(affix, n <= length ? word.charCodeAt(length - n) : 0);
    put(affix);
  }

  put(t0);
  put(mix(tb, t0));
  put(mix(t0, ta));
  put(mix(mix(tb, t0), ta));

  put(h0);
  put(mix(h0, hb));
  put(mix(h0, ha));
  put(mix(mix(hb, h0), ha));
  put(mix(h0, wb));
  put(mix(h0, wa));
  put(mix(h0, line));
  put(mix(h0, topic & 3));
  put(mix(h0, seen[i]! & 63));
  put(mix(h0, t0));
  put(mix(mix(h0, s0), first));
  put(hb + 70000);
  put(ha + 140000);

  const from = at(row.firsts[i]!);
  const to = at(row.lasts[i]!);
  const beforeRow = at(row.firsts[i]! - 1);
  const afterRow = at(row.lasts[i]! + 1);
  const place = (i === from ? 1 : 0) | (i === to ? 2 : 0);
  const wBefore = beforeRow < 0 ? NOTHING : words[beforeRow]!;
  const wAfter = afterRow < 0 ? NOTHING : words[afterRow]!;
  const rowLength = Math.min(5, to - from + 1);
  put(mix(wBefore, place));
  put(mix(wAfter, place));
  put(mix(words[to < 0 ? i : to]!, place));
  put(mix(words[from < 0 ? i : from]!, place));
  put(mix(rowLength, place));
  put(mix(mix(wBefore, wAfter), rowLength));
  put(mix(mix(hints[from < 0 ? i : from]!, hints[to < 0 ? i : to]!), mix(rowLength, place)));
  put(mix(mix(beforeRow < 0 ? 255 : looks.tags[beforeRow]!, afterRow < 0 ? 255 : looks.tags[afterRow]!), place));
  put(mix(mix(looks.shapes[from < 0 ? i : from]!, looks.shapes[to < 0 ? i : to]!), mix(line, rowLength)));
  put(mix(line, mix(topic, s0)));
  put(mix(line, mix(place, i === 0 || shapes[i]! & Shape.opens ? 1 : 0)));

  const cues =
    (b1 >= 0 && titles.has(lower[b1]!) ? 1 : 0) |
    (titles.has(word) ? 2 : 0) |
    (a1 >= 0 && titles.has(lower[a1]!) ? 4 : 0) |
    (a1 >= 0 && companySuffixes.has(lower[a1]!) ? 8 : 0) |
    (companySuffixes.has(word) ? 16 : 0) |
    (beforeRow >= 0 && titles.has(lower[beforeRow]!) ? 32 : 0) |
    (to >= 0 && companySuffixes.has(lower[to]!) ? 64 : 0);
  put(cues);
  put(mix(cues, h0));
  put(mix(cues, place));

  putBits(seen[i]!, SEEN_BITS, 100, put, skipTo);
  skipTo(130);
  put(mix(seen[i]!, line & 1));
  if (b1 >= 0 && seen[b1]! !== 0) put(seen[b1]! & 0xfff);
  skipTo(132);
  if (a1 >= 0 && seen[a1]! !== 0) put(seen[a1]! & 0xfff);
  putBits(h0, HINTS, 140, put, skipTo);
}

function putBits(
  value: number,
  bits: number,
  kind: number,
  put: (value: number) => void,
  skipTo: (kind: number) => void,
): void {
  for (let bit = 0; bit < bits; bit++) {
    if (!(value & (1 << bit))) continue;
    skipTo(kind + bit);
    put(bit);
  }
}
