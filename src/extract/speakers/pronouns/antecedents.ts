import type { Person } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Any, type ParsedText } from '../../syntax/parsed-text.js';
import { personAt } from '../mention-index.js';
import type { PronounContext } from './pronouns.js';

/** "| Lee |, of Mill Lane, who wrote": who comes from the place whose name begins at a token. */
export function nativeBefore({ reading, cast }: PronounContext, place: number): Person | null {
  const { prose, classes } = reading;
  const isFrom = /^(?:of|from)$/.test(prose.lower[place - 1] ?? '') && classes[place - 2] === Class.comma;
  return isFrom && place > 2 ? personAt(cast, place - 3) : null;
}

const LONGEST_BEHIND_NAME = 8; // tokens

export function openOfBracket(lower: readonly string[], close: number): number {
  for (let i = close - 1; i > 0 && i > close - LONGEST_BEHIND_NAME; i--) if (lower[i] === '(') return i;
  return close + 1;
}

const RECORD_REACH = 16; // tokens

/** "records from the Quay Bank and the Hale Trust, | which showed": what was got from them; -1 where nothing was. */
export function recordBefore({ prose: { lower }, classes }: ParsedText, first: number): number {
  for (let i = first - 1; i > 0 && i > first - RECORD_REACH; i--) {
    if (lower[i] === 'from') return lexicon.has(lower[i - 1]!.replace(/s$/, ''), 'document') ? i - 1 : -1;
    if (!Any.inPhrase[classes[i]!] && !/^(?:,|and|the|of)$/.test(lower[i]!)) return -1;
  }
  return -1;
}

/** "a woman | who | answered the door, and who said": the first of two of one antecedent; `at` where there is no other. */
export function firstRelative({ classes, prose: { lower, sentences, sentenceOf } }: ParsedText, at: number): number {
  if (lower[at] !== 'who' || lower[at - 1] !== 'and') return at;
  for (let i = at - 2; i > sentences[sentenceOf[at]!]!; i--)
    if (lower[i] === 'who' && Any.finite[classes[i + 1]!]) return i;
  return at;
}
