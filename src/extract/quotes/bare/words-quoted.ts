import { Any, type ParsedText, sentenceEnd, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { agentBeforeAs, subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';
import type { Attribution } from '../attribution.js';
import { isNobodys } from './introductions.js';
import { viewpointOf } from './viewpoints.js';

/** Words in quotation marks inside a sentence are whose the verb before them has for its subject: He led “a revolution” there. */
export function wordsQuoted(reading: ParsedText, content: TokenSpan): Attribution | null {
  const { classes } = reading;
  const sentence = sentenceStart(reading, content.first);
  if (content.first - sentence < 2) return null;
  const viewpoint = viewpointOf(reading, sentence, content.first);
  for (let i = content.first - 1; i > sentence && i > content.first - 40; i--) {
    if (reading.quoteOf[i]! >= 0) continue;
    if (!Any.finite[classes[i]!]) continue;
    let head = i;
    while (head + 1 < content.first && !Any.verb[classes[head]!] && head < i + 4) head++;
    const group = verbGroupAt(reading, Any.verb[classes[head]!] ? head : i, sentence);
    const source = subjectBefore(reading, Math.min(group.first, i), sentence);
    if (!source || isNobodys(reading, source)) continue;
    return {
      source: viewpoint ?? (group.passive ? agentOf(reading, group.head + 1, content) : source),
      cue: { first: group.first, last: group.head + 1 },
      content: [content],
      family: 'speech',
      rule: 'words-quoted',
    };
  }
  return null;
}

/** "was remembered | by friends as “…”", "was remembered as “…” | by Ann Lee, a friend": who does; null for "is considered “slow”", by others. */
function agentOf(reading: ParsedText, behindVerb: number, content: TokenSpan): TokenSpan | null {
  const { lower } = reading.prose;
  if (lower[behindVerb] === 'by') return agentBeforeAs(reading, behindVerb, content.first);
  if (lower[content.last] !== 'by') return null;
  return subjectAfter(reading, content.last + 1, sentenceEnd(reading, content.first));
}
