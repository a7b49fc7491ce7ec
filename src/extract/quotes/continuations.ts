import { pushTo } from '../../text/gather.js';
import { Shape } from '../../text/prose.js';
import type { Quoted } from '../../text/quote-marks.js';
import {
  Any,
  isStop,
  type ParsedText,
  quoteEnd,
  quoteStart,
  sentenceStart,
  type TokenSpan,
} from '../syntax/parsed-text.js';
import { subjectBefore } from '../syntax/subjects.js';
import { verbGroupAt } from '../syntax/verb-groups.js';
import type { Attribution, CuedAttribution } from './attribution.js';
import { isCapitalised, isWorkTitle } from './work-titles.js';

const CONTINUATION_REACH = 3; // paragraphs over which a quotation without a cue still belongs to the speaker before it

/**
 * Gives the quotations that no cue has claimed to the attribution before them: “A,” she said. “B.” and the paragraphs through
 * which a quotation runs on. Titles, nicknames and scare quotes stay unclaimed.
 */
export function attachQuotations(
  reading: ParsedText,
  found: readonly CuedAttribution[],
  taken: Uint8Array,
  searched: readonly boolean[],
): Attribution[] {
  const { prose, quoted } = reading;
  if (quoted.length === 0) return [...found];
  const added = new Map<number, TokenSpan[]>();
  const inOrder = found
    .map((each, index) => ({ index, at: endOfAttribution(each) }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const orphans: Attribution[] = [];
  let next = 0;
  let speaker = -1; // the last attribution of speech before the quotation, and where it ends
  let reached = -1;
  for (const quote of quoted) {
    const from = quoteStart(quote);
    while (next < inOrder.length && inOrder[next]!.at <= from) {
      const { index, at } = inOrder[next++]!;
      if (found[index]!.family !== 'speech') continue;
      if (speaker >= 0 && !mayTakeOver(reading, found[index]!, found[speaker]!)) continue;
      speaker = index;
      reached = at;
    }
    if (isTaken(taken, quote) || searched[prose.paragraphOf[from]!] === false || !isSpoken(reading, quote)) continue;
    const stretch = { first: from, last: quoteEnd(quote) };
    taken.fill(1, stretch.first, stretch.last);
    const own = bySubject(reading, stretch);
    if (own) {
      orphans.push(own);
      continue;
    }
    const near = speaker >= 0 && prose.paragraphOf[from]! - prose.paragraphOf[reached]! <= CONTINUATION_REACH;
    if (near) {
      pushTo(added, speaker, stretch);
      reached = stretch.last - 1;
    } else orphans.push({ source: null, cue: null, content: [stretch], family: 'speech', rule: 'quotation' });
  }
  const joined: Attribution[] = [...found];
  for (const [index, more] of added) {
    const { source, cue, content, family, rule } = found[index]!;
    joined[index] = { source, cue, content: [...content, ...more].sort((a, b) => a.first - b.first), family, rule };
  }
  joined.push(...orphans);
  return joined;
}

/** Whether a cue has claimed any of the quotation: a mark that closes what another one opened may be within a content. */
const isTaken = (taken: Uint8Array, { first, last }: TokenSpan): boolean =>
  taken[first] === 1 || taken.subarray(first, last).includes(1);

/** The token after the cue and all that it attributes. */
function endOfAttribution({ cue, content }: CuedAttribution): number {
  let end = cue.last;
  for (const { last } of content) if (last > end) end = last;
  return end;
}

/** “A,” said Lee, who endorsed the plan. “B.” is Lee’s: what quotes nothing does not take over within one sentence. */
function mayTakeOver({ prose, quoteOf }: ParsedText, next: CuedAttribution, speaker: CuedAttribution): boolean {
  if (prose.sentenceOf[next.cue.first] !== prose.sentenceOf[speaker.cue.first]) return true;
  const quotes = ({ content }: CuedAttribution): boolean => content.some(({ last }) => quoteOf[last - 1]! >= 0);
  return quotes(next) || !quotes(speaker);
}

/** Words in quotation marks inside a sentence are whose the verb before them has for its subject: He led “a revolution” there. */
function bySubject(reading: ParsedText, content: TokenSpan): Attribution | null {
  const { classes } = reading;
  const sentence = sentenceStart(reading, content.first);
  if (content.first - sentence < 2) return null;
  for (let i = content.first - 1; i > sentence && i > content.first - 40; i--) {
    if (reading.quoteOf[i]! >= 0) continue;
    if (!Any.finite[classes[i]!]) continue;
    let head = i;
    while (head + 1 < content.first && !Any.verb[classes[head]!] && head < i + 4) head++;
    const group = verbGroupAt(reading, Any.verb[classes[head]!] ? head : i, sentence);
    const source = subjectBefore(reading, Math.min(group.first, i), sentence);
    if (!source) continue;
    return {
      source,
      cue: { first: group.first, last: group.head + 1 },
      content: [content],
      family: 'speech',
      rule: 'words-quoted',
    };
  }
  return null;
}

/** Whether a quotation without a cue is speech: it makes a sentence of its own, or a long part of one. */
function isSpoken(reading: ParsedText, quote: Quoted): boolean {
  const { prose } = reading;
  const from = quoteStart(quote);
  const length = quote.last - quote.first;
  if (quote.single || prose.text[prose.starts[from]! - 1] === '=') return false; // markup: author="…"
  const behind = quoteEnd(quote);
  const opens = (prose.shapes[from]! & Shape.first) !== 0;
  const closes = behind >= prose.size || (prose.shapes[behind]! & Shape.first) !== 0 || isStop(reading, behind);
  if (opens && closes && (length >= 3 || (length === 2 && isStop(reading, quote.last - 1)))) return true;
  if (length < 3 || isWorkTitle(reading, quote)) return false;
  return length > 8 || !isCapitalised(reading, quote);
}
