import { proseOf } from '../lexicon/reading/prose-of.js';
import type { Features } from '../tagger/features.js';
import { labelOf, mayBegin, NAME_KINDS, OUTSIDE, Position } from '../tagger/labels.js';
import type { Prose } from '../text/prose.js';
import type { WordMemory } from '../text/vocabulary/word-memory.js';
import type { AnnotatedText } from './training-corpus.js';

const OTHER_KIND = NAME_KINDS.indexOf('other');

/** The right label of each candidate. A name that shares a token with other letters ("Turkey-backed") is `other`. */
export function labelsOf(marked: AnnotatedText, prose: Prose, features: Features): Uint8Array {
  const byToken = new Uint8Array(prose.size).fill(OUTSIDE);
  let at = 0;
  for (const { start, end, kind } of marked.names) {
    while (at < prose.size && prose.ends[at]! <= start) at++;
    let last = at;
    while (last < prose.size && prose.starts[last]! < end) last++;
    if (last === at) continue;
    const whole = prose.starts[at]! >= start && prose.ends[last - 1]! <= end + 1;
    const of = whole ? kind : OTHER_KIND;
    for (let i = at; i < last; i++) byToken[i] = labelOf(of, i === at ? Position.begin : Position.inside);
    at = last;
  }
  const labels = new Uint8Array(features.tokens.length);
  mendSplit(byToken, features);
  for (let k = 0; k < labels.length; k++) labels[k] = byToken[features.tokens[k]!]!;
  return labels;
}

/** A name whose tokens are not all candidates of one run cannot be found: its tokens are labelled OUTSIDE. */
function mendSplit(byToken: Uint8Array, features: Features): void {
  const run = new Int32Array(byToken.length).fill(-1);
  for (let r = 0; r + 1 < features.runs.length; r++) {
    for (let k = features.runs[r]!; k < features.runs[r + 1]!; k++) run[features.tokens[k]!] = r;
  }
  for (let i = 0; i < byToken.length; ) {
    if (byToken[i] === OUTSIDE) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < byToken.length && !mayBegin(byToken[last]!)) last++;
    let whole = true;
    for (let j = i; j < last; j++) if (run[j]! < 0 || run[j] !== run[i]) whole = false;
    if (!whole) byToken.fill(OUTSIDE, i, last);
    i = last;
  }
}

/** The text of a marked document as tokens, by its lines. */
export const proseOfMarked = ({ text }: AnnotatedText, memory?: WordMemory): Prose => proseOf(text, undefined, memory);

/** A pseudo-random generator of numbers from 0 to 1 (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same text with the first line as many papers set headlines: Most Words With Capitals. */
export function withTitledHeadline(marked: AnnotatedText): AnnotatedText {
  const end = marked.text.indexOf('\n');
  if (end < 0) return marked;
  const headline = marked.text
    .slice(0, end)
    .replace(/(?<=^|\s)(?!(?:and|of|in|the|to|a|for|on|at|by|with)\b)[a-z]/g, (letter) => letter.toUpperCase());
  return { text: headline + marked.text.slice(end), names: marked.names };
}

/** The same text with the first line in capitals, as the wire sets headlines. */
export function withUpperHeadline(marked: AnnotatedText): AnnotatedText {
  const end = marked.text.indexOf('\n');
  if (end < 0) return marked;
  const headline = inCapitals({ text: marked.text.slice(0, end), names: [] }).text;
  return { text: headline + marked.text.slice(end), names: marked.names };
}

/** The same text in capitals, its names where they were. A letter that grows in capitals (ß) stays. */
export function inCapitals(marked: AnnotatedText): AnnotatedText {
  const text = Array.from({ length: marked.text.length }, (_, i) => {
    const upper = marked.text[i]!.toUpperCase();
    return upper.length === 1 ? upper : marked.text[i]!;
  }).join('');
  return { text, names: marked.names };
}

/** Letters that a machine takes for each other in old print. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  e: 'co',
  c: 'eo',
  o: 'ec',
  h: 'bk',
  b: 'h',
  n: 'ur',
  u: 'na',
  l: 'i1',
  i: 'l1',
  s: 'fa',
  a: 'so',
  t: 'fr',
  f: 't',
  r: 'v',
  m: 'n',
  I: 'lT',
  S: 'B',
  B: 'R',
  H: 'U',
  M: 'N',
  G: 'C',
  O: 'Q',
  '.': ',',
  ',': '.',
};

/** The same text with misread letters, as scans of old papers have them; its names where they were. @param share of the letters */
export function asScanned(marked: AnnotatedText, share: number, random: () => number): AnnotatedText {
  const text = Array.from(marked.text, (letter) => {
    const like = LOOKALIKES[letter];
    return like && random() < share ? like[Math.floor(random() * like.length)]! : letter;
  }).join('');
  return text.length === marked.text.length ? { text, names: marked.names } : marked;
}
