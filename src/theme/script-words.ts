import type { InterfaceWords, WordList } from '../words/words.js';

/** The sections of words that scripts use: `search` is the page's own, and `found` what the script of the search says. */
export const SCRIPT_SECTIONS: ReadonlySet<string> = new Set([
  ...['date', 'count', 'range', 'everywhere', 'name-kind', 'found', 'narrow', 'save', 'cite'],
]);

/** Where scripts find them. */
export const SCRIPT_WORDS = 'cuttingsWords';

/** The beginning of the script that every page has: the words of all scripts, so that no page carries them. */
export function scriptOfWords({ list }: InterfaceWords): string {
  const messages = Object.fromEntries(
    Object.entries(list.messages).filter(([key]) => SCRIPT_SECTIONS.has(key.slice(0, key.indexOf('.')))),
  );
  const words: WordList = { ...list, messages };
  return `globalThis.${SCRIPT_WORDS}=${JSON.stringify(words)};\n`;
}
