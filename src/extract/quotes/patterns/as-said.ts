import { ComplementFrame, type Cues } from '../../../lexicon/cues.js';
import { Class } from '../../../lexicon/word-classes.js';
import { clauseEnd } from '../../syntax/clause-ends.js';
import { Any, type ParsedText, quoteStart, sentenceEnd, sentenceStart } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';
import type { CuedAttribution } from '../attribution.js';
import { holdsVerb, sentenceBefore, startOfClause } from '../clause-before.js';
import { skipAsides } from '../complements/cue-asides.js';
import { isInsertedAfterThat } from './according-to.js';

const AS_SAID_REACH = 30; // tokens between "as" and its verb

/** "As Lee put it, …" and "…, as Lee noted in a letter": what is attributed is the clause that "as" hangs on. */
export function asSaid(reading: ParsedText, i: number, cues: Cues, floor: number): CuedAttribution | null {
  const { prose, classes } = reading;
  if (prose.lower[i] !== 'as' || i + 2 >= prose.size || isInsertedAfterThat(reading, i)) return null;
  const sentence = sentenceStart(reading, i);
  const opens = i === sentence || (i === sentence + 1 && classes[sentence] === Class.conjunction);
  if (!opens && classes[i - 1] !== Class.comma && reading.quoteOf[i - 1]! < 0) return null;
  const limit = Math.min(sentenceEnd(reading, i), i + AS_SAID_REACH);
  const head = firstVerb(reading, i + 1, limit);
  if (head < 0) return null;
  const group = verbGroupAt(reading, head, i + 1);
  const subject = subjectBefore(reading, group.first, i + 1);
  if (!subject || subject.relative || group.passive) return null;
  const cue = cues.verbs.get(prose.lower[head]!);
  const puts = /^puts?$/.test(prose.lower[head]!) && prose.lower[head + 1] === 'it';
  if (!puts && (!cue || !(cue.frames & (ComplementFrame.quote | ComplementFrame.that)))) return null;
  const cueEnd = head + (puts ? 2 : 1);
  const announced = puts && opens ? commaBeforeQuotation(reading, cueEnd, limit) : -1;
  const rest = announced >= 0 ? announced : skipAsides(reading, cueEnd, limit);
  const end = sentenceEnd(reading, i);
  const closes =
    rest >= end || classes[rest] === Class.comma || classes[rest] === Class.stop || prose.lower[rest] === ':';
  if (!closes) return null;
  const words = {
    source: subject,
    cue: { first: group.first, last: cueEnd },
    family: 'speech' as const,
    rule: 'as-said',
  };
  const first = startOfClause(reading, i, sentenceBefore(reading, i, floor));
  if (opens || !holdsVerb(reading, first, i)) {
    if (rest + 1 >= end) return null;
    return { ...words, content: [{ first: rest + 1, last: clauseEnd(reading, rest + 1) }] };
  }
  const last = classes[i - 1] === Class.comma && reading.quoteOf[i - 1]! < 0 ? i - 1 : i;
  return last - first > 1 ? { ...words, content: [{ first, last }] } : null;
}

/** As Lee put it in a letter to those who asked, | “…”: -1 where a verb comes before, or no quotation. */
function commaBeforeQuotation({ classes, quoteOf }: ParsedText, from: number, limit: number): number {
  for (let i = from; i + 1 < limit; i++) {
    if (classes[i] === Class.comma && quoteOf[i + 1]! >= 0) return i;
    if (quoteOf[i]! >= 0 || Any.finite[classes[i]!]) return -1;
  }
  return -1;
}

/** The main verb of the first finite group. */
function firstVerb(reading: ParsedText, from: number, limit: number): number {
  const { classes } = reading;
  for (let i = from; i < limit; i++) {
    const inside = reading.quoteOf[i]!;
    if (
      inside >= 0 &&
      !/^(?:of|titled|entitled|called)$/.test(reading.prose.lower[quoteStart(reading.quoted[inside]!) - 1] ?? '')
    )
      return -1;
    if (inside >= 0) continue; // "As Lee, author of “Mud,” put it, …"
    if (reading.prose.lower[i] === 'put' && reading.prose.lower[i + 1] === 'it') return i;
    if (!Any.finite[classes[i]!]) continue;
    while (i < limit && !Any.verb[classes[i]!]) i++;
    if (reading.prose.lower[i] === 'been' || reading.prose.lower[i] === 'be') return -1;
    return i < limit ? i : -1;
  }
  return -1;
}
