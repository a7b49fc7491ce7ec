import type { Paragraph } from '../article/article.js';
import type { Quote } from '../article/record.js';
import { editDistance } from '../text/nearest-word.js';
import { confidenceOf } from './speakers/confidence.js';
import { type ParsedText, quoteEnd, quoteStart } from './syntax/parsed-text.js';

const FEWEST_REPEATED = 3; // fewer are what somebody or something is called
const FEWEST_REPEATED_LETTERS = 9;
const MISREAD_SHARE = 1 / 8; // of the letters of words that a scan has twice
const REACH_IN_SCAN = 4000; // characters between a heading and its story
const LONG_IN_HEADING = 4; // letters; shorter ones may be small in a heading
const RULE = 'repeated';

/**
 * The quotations, and those of headlines that nobody is named for, given to whoever says the same in the text below: “It Was Rotten” over “I say
 * it was rotten,” said Ann Lee. A scan has several headings, which capitals show, and letters of one quotation may differ from the other's.
 */
export function withRepeatedSpeakers(
  quotes: readonly Quote[],
  reading: ParsedText,
  paragraphs: readonly Paragraph[],
): readonly Quote[] {
  if (quotes.length === 0) return quotes;
  const added = quotedInHeadlines(quotes, reading, paragraphs);
  let changed = added.length > 0;
  const told = quotes.map((quote) => {
    const isBare = reading.scan !== null && quote.kind === 'direct' && !quote.speaker && isInTitleCase(quote.text);
    const speaker = isBare ? speakerOfSame(quote, quotes, true) : null;
    changed ||= speaker !== null;
    return speaker ? { ...quote, speaker } : quote;
  });
  if (!changed) return quotes;
  return [...added, ...told]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((quote, i) => ({ ...quote, id: `q${i + 1}` }));
}

/** What headlines have in marks and the text below repeats. */
function quotedInHeadlines(
  quotes: readonly Quote[],
  { quoted, prose, scan }: ParsedText,
  paragraphs: readonly Paragraph[],
): Quote[] {
  const { starts, ends, text, paragraphOf } = prose;
  const added: Quote[] = [];
  for (const each of quoted) {
    const { role } = paragraphs[paragraphOf[each.first]!]!;
    const [start, end] = [starts[quoteStart(each)]!, ends[quoteEnd(each) - 1]!];
    if (role === 'text' && !scan) break;
    if (role !== 'headline' && role !== 'deck' && !(scan && isInTitleCase(text.slice(start, end)))) continue;
    if (!each.closed || quotes.some((other) => other.start < end && other.end > start)) continue;
    const words = { text: text.slice(start, end), start, end };
    const speaker = speakerOfSame(words, quotes, scan !== null);
    if (speaker)
      added.push({
        id: '',
        kind: 'direct',
        ...words,
        speaker,
        cue: null,
        confidence: confidenceOf({ rule: RULE }),
        rule: RULE,
      });
  }
  return added;
}

/** The only one who says the same further on; null where nobody does, or several do. */
function speakerOfSame(
  { text, start }: Pick<Quote, 'text' | 'start'>,
  quotes: readonly Quote[],
  isScan: boolean,
): Quote['speaker'] {
  const words = saidWordsOf(text.toLowerCase());
  if (words.length < FEWEST_REPEATED || words.join('').length < FEWEST_REPEATED_LETTERS) return null;
  let found: Quote['speaker'] = null;
  for (const other of quotes) {
    if (other.start <= start || other.kind === 'indirect' || !other.speaker?.name) continue;
    if (isScan && other.start - start > REACH_IN_SCAN) break;
    if (!isSaidIn(words, saidWordsOf(other.text), isScan)) continue;
    if (found && found.name !== other.speaker.name) return null;
    found ??= other.speaker;
  }
  return found;
}

const saidWordsOf = (text: string): string[] =>
  text
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether words, in lower case, are among others, where they are no title that these name. */
function isSaidIn(words: readonly string[], others: readonly string[], isScan: boolean): boolean {
  const lower = others.map((word) => word.toLowerCase());
  for (let at = lower.indexOf(words[0]!); at >= 0; at = lower.indexOf(words[0]!, at + 1))
    if (words.every((word, i) => lower[at + i] === word))
      return words.length === others.length || !isInTitleCase(others.slice(at, at + words.length).join(' '));
  return isScan && areNearlySame(words, lower);
}

/** Whether a machine may have read words in two ways. */
function areNearlySame(words: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [words.join(''), others.join('')];
  const most = Math.floor(one.length * MISREAD_SHARE);
  return Math.abs(one.length - other.length) <= most && editDistance(one, other) <= most;
}

/** Whether all words but short ones have capitals. */
const isInTitleCase = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => word.length < LONG_IN_HEADING || /^\p{Lu}/u.test(word));
