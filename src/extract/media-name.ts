import { lexicon } from '../lexicon/load-lexicon.js';

/** Whether a name's words (lower case) name a paper, an agency or a station: "reuters", "fairhaven gazette". */
export function isMediaName(words: readonly string[]): boolean {
  if (words.some((word) => lexicon.has(word, 'agency') || lexicon.has(word, 'media-name'))) return true;
  return words.length > 1 && lexicon.has(words.at(-1)!, 'paper-end');
}
