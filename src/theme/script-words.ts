import { civilFormsOf } from '../words/civil-forms.js';
import type { InterfaceWords, WordList } from '../words/words.js';

/** The sections of words that scripts use, most of them alone. */
const SCRIPT_SECTIONS: ReadonlySet<string> = new Set([
  'everywhere',
  'part',
  'name-kind',
  'found',
  'narrow',
  'save',
  'cite',
]);

/** Words that scripts share with pages. */
const SHARED_WORDS: ReadonlySet<string> = new Set([
  ...['date.undated', 'date.no-year', 'range.part', 'range.span'],
  ...['page.skip', 'page.menu'],
  ...['count.articles', 'count.quotations', 'count.names', 'count.results', 'count.versions'],
]);

/** Whether the words of a key are sent to the browser. */
export const isForScripts = (key: string): boolean =>
  SHARED_WORDS.has(key) || SCRIPT_SECTIONS.has(key.slice(0, key.indexOf('.')));

/** Where scripts find them. */
export const SCRIPT_WORDS = 'cuttingsWords';

/** The beginning of the script that every page has: the words of all scripts, so that no page carries them. */
export function scriptOfWords({ list }: InterfaceWords): string {
  const messages = Object.fromEntries(Object.entries(list.messages).filter(([key]) => isForScripts(key)));
  const isTold = list.dates !== undefined && list.numbers !== undefined;
  const words: WordList = { ...list, messages, ...(isTold ? {} : civilFormsOf(list.locale)) };
  return `globalThis.${SCRIPT_WORDS}=${JSON.stringify(words)};\n`;
}
