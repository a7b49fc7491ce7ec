import { join } from 'node:path';
import { readWords } from '../../src/words/read-words.js';
import type { InterfaceWords } from '../../src/words/words.js';

const FOLDER = join(import.meta.dirname, '../../templates/words');

/** The interface's words that ship, in one language. */
export const shippedWords = (language: string): InterfaceWords =>
  readWords(FOLDER, null, { interface: language, language: 'en' }).words;

export const english = readWords(FOLDER, null, { interface: null, language: 'en' }).words;
