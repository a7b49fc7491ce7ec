import { type InterfaceWords, interfaceWords, type WordList } from './words.js';

/** What scripts of a page say: `site.js`, which every page runs first, brings the words (src/theme/script-words.ts). */
export const pageWords: InterfaceWords = interfaceWords(
  (globalThis as { readonly cuttingsWords?: WordList }).cuttingsWords ?? { tag: 'en', locale: 'en-GB', messages: {} },
);
