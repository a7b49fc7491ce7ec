import { alikeSpellings } from '../../../gazetteer/misread-names.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { Words } from '../../../lexicon/load-words.js';

/** What tells given names from surnames. */
interface KnownParts {
  genderOf(word: string): string | null;
  isSurname(word: string): boolean;
}

/** "Harry 1. Tamblin", "Walter 1!. Dawel": "Robert It. Tamblin": figures, marks and other letters that a machine read for an initial, with the space behind. */
const FIGURE_INITIAL = /(?<!\p{L})(\p{Lu}\p{Ll}+) ((?:\d{1,2}[!|]?|[!|]|[IJHl][tl])\. )(?=(\p{Lu}\p{Ll}{2,}))/gu;
/** "Mr. .Medlin" and "Josef von L.. Marrow" */
const STOP_BEFORE_NAME = /(?<=(?<!\p{L})(?:Mr|Mrs|Dr|Miss|Capt|Gen|Col|Sen|Rev)\.? )[.,](?=\p{Lu}\p{Ll})/gu;
const TWICE_STOPPED = /(?<!\p{L})\p{Lu}\.(\.)(?= \p{Lu}\p{Ll})/gu;

/** "June", "Juno" */
const looksLikeMonth = (word: string): boolean =>
  [word, ...alikeSpellings(word)].some((each) => lexicon.has(each, 'month'));

/** The offsets of what parts names in a scan and is no word of them: initials that were read as figures, and stops read twice. */
export function dirtWithinNames(text: string, names: KnownParts, words: Words): number[] {
  const dirt: number[] = [];
  for (const { index, 1: given, 2: initial, 3: next } of text.matchAll(FIGURE_INITIAL)) {
    const word = given!.toLowerCase();
    const family = next!.toLowerCase();
    if (names.genderOf(word) === null || looksLikeMonth(word)) continue;
    if (words.byWord.has(family) && !names.isSurname(family)) continue; // "Parker 1. Fifteen"
    const from = index + given!.length + 1;
    for (let at = from; at < from + initial!.length; at++) dirt.push(at);
  }
  for (const { index, 0: found } of text.matchAll(TWICE_STOPPED)) dirt.push(index + found.length - 1);
  for (const { index } of text.matchAll(STOP_BEFORE_NAME)) dirt.push(index);
  return dirt;
}
