import { Class } from '../../../lexicon/word-classes.js';
import { Any, isOf, type ParsedText } from '../../syntax/parsed-text.js';
import { isSubjectOf } from './reported-clause.js';

/**
 * Where a phrase ends with which a clause begins before its subject: "says | in some years | nine swans stayed", "said | on another day | , his brother
 * went", "says | at first | the keepers were silent"; `i` where none does.
 */
export function frontedEnd(reading: ParsedText, i: number, limit: number): number {
  const { classes } = reading;
  if (classes[i] !== Class.preposition || !isOf(reading, i, 'aside-opener')) return i;
  const end = prepositionalEnd(reading, i + 1, limit);
  if (end === i + 1 || end >= limit) return i;
  if (classes[end] === Class.comma) return isSubjectOf(reading, end + 1, limit) ? end : i;
  // "said in York the plan had failed": where it was said
  return classes[end - 1] !== Class.name && isSubjectOf(reading, end, limit) ? end : i;
}

/** The token behind the phrase after a preposition; a number or an article behind its noun begins the next one. */
function prepositionalEnd({ classes, quoteOf }: ParsedText, from: number, limit: number): number {
  if (Any.adverb[classes[from] ?? Class.stop]) return from + 1;
  let end = from;
  for (let i = from; i < limit && i < from + LONGEST_FRONTED && quoteOf[i]! < 0; i++) {
    const c = classes[i]!;
    const isNext = end > from && (c === Class.determiner || c === Class.cardinal) && classes[i - 1] === Class.noun;
    if (isNext || !Any.inPhrase[c]) break;
    if (Any.nominal[c]) end = i + 1;
  }
  return end;
}

const LONGEST_FRONTED = 8; // tokens
