import { linesOf, type Prose, readProse } from '../../text/prose.js';
import type { Span } from '../../text/span.js';
import type { Abbreviations } from '../../text/tokens.js';
import { WordMemory } from '../../text/vocabulary/word-memory.js';
import { lexicon } from '../load-lexicon.js';

const ENDS_NEVER = 1;
const ENDS_SOMETIMES = 2;
const OF_STATE = 4;
const endsOf = lexicon.bits([
  [ENDS_NEVER, 'never-ends'],
  [ENDS_SOMETIMES, 'may-end'],
  [OF_STATE, 'of-state'],
]);

const ENGLISH_ABBREVIATIONS: Abbreviations = {
  kindOf: (word) => {
    const bits = endsOf(word.startsWith('ex-') ? word.slice(3) : word);
    return bits & ENDS_NEVER ? 'never-ends' : bits & ENDS_SOMETIMES ? 'may-end' : bits & OF_STATE ? 'of-state' : null;
  },
  opensSentence: (word) => lexicon.has(word, 'sentence-opener'),
};

/** A memory for English texts that are read one after the other. */
export const newWordMemory = (): WordMemory => new WordMemory(ENGLISH_ABBREVIATIONS);

/** Reads an English text into tokens and sentences: `readProse`, by default by its lines and with a memory of its own. */
export const proseOf = (
  text: string,
  paragraphs: readonly Span[] = linesOf(text),
  memory: WordMemory = newWordMemory(),
): Prose => readProse(text, paragraphs, memory);
