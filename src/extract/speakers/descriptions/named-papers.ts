import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isCapitalWord, Shape } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';

const LONGEST_PAPER = 6; // words of a name, without the state in brackets

/** Words that end names of papers, and tell what somebody is too: only with a word of papers before them. */
const ALSO_CALLING = /^(?:advocate|citizen|examiner|guardian|independent|leader|monitor|observer|reporter)$/;
const OF_PAPERS = /^(?:catholic|christian|daily|evening|jewish|methodist|morning|national|sunday|weekly)$/;

const EDITORIAL_REACH = 120; // tokens

/** "The Sentinel, in an editorial today, doubts it. … the writer says": the paper of whose editorial "the writer" is told. */
export function paperOfEditorial({ prose }: ParsedText, { first, last }: TokenSpan): string | null {
  const { lower, shapes, sentences, sentenceOf, starts, ends, text } = prose;
  if (last - first !== 2 || lower[first] !== 'the' || lower[first + 1] !== 'writer') return null;
  for (let i = first - 1; i > 0 && i > first - EDITORIAL_REACH; i--) {
    if (!/(?:^|-)editorial$/.test(lower[i]!)) continue;
    const opens = sentences[sentenceOf[i]!]!;
    let end = opens + 1;
    while (end < i && shapes[end]! & Shape.capital) end++;
    if (lower[opens] === 'the' && end > opens + 1 && shapes[opens]! & Shape.capital)
      return text.slice(starts[opens + 1], ends[end - 1]).replace(/\s+/g, ' ');
  }
  return null;
}

/**
 * The name of a paper that opens a speaker's words: "The Thornby Christian Advocate", "the Thornby (Mass.) Republican, speaking of the fair",
 * "the Thornby Sentinel". The last word of it may be what somebody is as well. Null where it is none.
 */
export function namedPaper({ prose }: ParsedText, { first, last }: TokenSpan): string | null {
  const { lower, shapes, starts, ends, text } = prose;
  const from = lower[first] === 'the' ? first + 1 : first;
  const isWord = (i: number): boolean => isCapitalWord(shapes[i]!);
  const words: string[] = [];
  let i = from;
  let inBracket = false;
  for (; i < last && words.length < LONGEST_PAPER; i++) {
    if (lower[i] === '(' && words.length > 0 && !inBracket) {
      while (i < last && lower[i] !== ')') i++;
      inBracket = true;
    } else if (isWord(i)) words.push(text.slice(starts[i], ends[i]));
    else break;
  }
  if (words.length < 2 || !(i >= last || /^[,(]$/.test(lower[i]!))) return null;
  const end = words.at(-1)!.toLowerCase();
  if (inBracket) return first < from && lower[i - 1] !== ')' ? words.join(' ') : null;
  if (first === from || !lexicon.has(end, 'paper-end')) return null;
  if (ALSO_CALLING.test(end) && !words.slice(0, -1).some((word) => OF_PAPERS.test(word.toLowerCase()))) return null;
  return words.join(' ');
}
