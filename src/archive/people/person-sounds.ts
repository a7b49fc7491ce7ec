import { wordKey } from '../../lexicon/reading/person-name.js';
import { foldOf } from '../../text/fold.js';
import { editDistance } from '../../text/nearest-word.js';

/** Spellings that stand for one sound when names are written over from other scripts. The longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/gh|kh|ck|ch|q|c|k|x|g/g, 'k'],
  [/sch|sh|ts|tz|z|s/g, 's'],
  [/dj|zh|j/g, 'j'],
  [/dh|th|dd|d|t/g, 't'],
  [/ph|v|w|f/g, 'f'],
  [/b|p/g, 'p'],
  [/[aeiouyh]/g, ''],
];

/** What a name sounds like, by its consonants: "Araghchi" and "Araqchi" give the same. Empty for names of few consonants. */
export function soundOf(name: string): string {
  let sound = wordKey(foldOf(name));
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  return sound.replace(/(.)\1+/g, '$1');
}

/** Whether two spellings differ by at most two letters. */
export function nearlySpelled(a: string, b: string): boolean {
  const [x, y] = [wordKey(a), wordKey(b)];
  return Math.abs(x.length - y.length) <= 2 && Math.min(x.length, y.length) >= 5 && editDistance(x, y) <= 2;
}
