import { Class } from '../../../lexicon/word-classes.js';
import { Any, type ParsedText, sentenceEnd, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { agentBeforeAs, subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { Attribution } from '../attribution.js';
import { isBarePast, subjectOfInfinitive } from '../sources/governing-subjects.js';
import { isNobodys } from '../sources/nobodys.js';
import type { Introduction } from './given-words.js';
import { viewpointOf } from './viewpoints.js';

/** Words in quotation marks inside a sentence are whose the verb before them has for its subject: He led “a revolution” there. */
export function wordsQuoted(reading: ParsedText, content: TokenSpan): Attribution | null {
  const { classes } = reading;
  const sentence = sentenceStart(reading, content.first);
  if (content.first - sentence < 2 || isPredicate(reading, content)) return null;
  const told = toldToSay(reading, content.first, sentence);
  if (told) return { ...told, content: [content], family: 'speech', rule: 'words-quoted' };
  const viewpoint = viewpointOf(reading, sentence, content.first);
  for (let i = content.first - 1; i > sentence && i > content.first - 40; i--) {
    if (reading.quoteOf[i]! >= 0) continue;
    if (!Any.finite[classes[i]!] && !isBarePast(reading, i, sentence)) continue;
    let head = i;
    while (head + 1 < content.first && !Any.verb[classes[head]!] && head < i + 4) head++;
    if (reading.marks[head]! & WordFeature.be && classes[head + 1] === Class.participle) head++; // "will be | moved"
    const group = verbGroupAt(reading, Any.verb[classes[head]!] ? head : i, sentence);
    const source = subjectBefore(reading, Math.min(group.first, i), sentence);
    if (!source || isNobodys(reading, source)) continue;
    const isSeen = SEES.test(reading.prose.lower[group.head]!);
    return {
      source: viewpoint ?? (group.passive ? agentOf(reading, group.head + 1, content) : isSeen ? null : source),
      cue: { first: group.first, last: group.head + 1 },
      content: [content],
      family: 'speech',
      rule: 'words-quoted',
    };
  }
  return null;
}

/** The best way | is to | “row on.” */
const isPredicate = ({ prose: { lower }, classes }: ParsedText, { first, last }: TokenSpan): boolean =>
  lower[first - 1] === 'to' && classes[first - 2] === Class.be && last - first <= LONGEST_PREDICATE;

const LONGEST_PREDICATE = 7; // tokens with the marks

/** The wardens saw him “run like a hare”: whoever sees it says nothing. */
const SEES = /^(?:saw|sees|see|seen|watched|watches|observed|observes|noticed|notices|spotted)$/;

/** "they expect | the miller | to be willing to say, “…”": whose words these would be. */
function toldToSay(reading: ParsedText, from: number, sentence: number): Introduction | null {
  const { prose, classes, marks } = reading;
  const say = /^[,:]$/.test(prose.lower[from - 1]!) ? from - 2 : from - 1;
  const to = say - 4;
  const isAble = /^(?:able|willing|free|ready)$/.test(prose.lower[say - 2] ?? '') && prose.lower[say - 3] === 'be';
  if (to <= sentence || !isAble || classes[to] !== Class.to || !(marks[say]! & WordFeature.asks)) return null;
  const source = subjectOfInfinitive(reading, { ...verbGroupAt(reading, say, sentence), first: to });
  return source && { source, cue: { first: say, last: say + 1 } };
}

/** "was remembered | by friends as “…”", "was remembered as “…” | by Ann Lee, a friend": who does; null for "is considered “slow”", by others. */
function agentOf(reading: ParsedText, behindVerb: number, content: TokenSpan): TokenSpan | null {
  const { lower } = reading.prose;
  if (lower[behindVerb] === 'by') return agentBeforeAs(reading, behindVerb, content.first);
  if (lower[content.last] !== 'by') return null;
  return subjectAfter(reading, content.last + 1, sentenceEnd(reading, content.first));
}
