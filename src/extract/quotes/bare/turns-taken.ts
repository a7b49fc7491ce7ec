import type { ParsedText } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';

/** The token after the cue and all that it attributes. */
export function endOfAttribution({ cue, content }: CuedAttribution): number {
  let end = cue.last;
  for (const { last } of content) if (last > end) end = last;
  return end;
}

/** “A,” said Lee, who endorsed the plan. “B.” is Lee’s: what quotes nothing does not take over within one sentence. */
export function mayTakeOver({ prose, quoteOf }: ParsedText, next: CuedAttribution, speaker: CuedAttribution): boolean {
  if (prose.sentenceOf[next.cue.first] !== prose.sentenceOf[speaker.cue.first]) return true;
  const quotes = ({ content }: CuedAttribution): boolean => content.some(({ last }) => quoteOf[last - 1]! >= 0);
  return quotes(next) || !quotes(speaker);
}
