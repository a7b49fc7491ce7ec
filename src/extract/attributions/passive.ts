import { type Cue, type Cues, Frame } from '../../gazetteer/cues.js';
import { Class } from '../../gazetteer/word-classes.js';
import { clauseEnd } from '../grammar/clause-ends.js';
import { longPhraseEnd } from '../grammar/noun-phrases.js';
import { Any, type Reading, type Stretch, sentenceEnd } from '../grammar/reading.js';
import { subjectBefore } from '../grammar/subjects.js';
import type { VerbGroup } from '../grammar/verb-groups.js';
import type { CuedAttribution } from './attribution.js';
import { complementOf } from './complements.js';

/** "seemed pleased": nobody is behind it, and the subject belongs to what is attributed. */
export function bare(reading: Reading, group: VerbGroup, cue: Cue, floor: number): CuedAttribution | null {
  if (group.form !== 'finite') return null;
  const next = group.head + 1;
  const word = reading.prose.lower[next];
  const c = reading.classes[next];
  if (c === undefined || next >= sentenceEnd(reading, group.head)) return null;
  if (
    word !== 'to' &&
    c !== Class.adjective &&
    c !== Class.participle &&
    c !== Class.determiner &&
    word !== 'like' &&
    !Any.adverb[c]
  )
    return null;
  const subject = subjectBefore(reading, group.first, floor);
  if (!subject) return null;
  const end = clauseEnd(reading, next);
  if (end <= next) return null;
  return {
    source: null,
    cue: { first: group.first, last: next },
    content: [
      { first: subject.first, last: subject.last },
      { first: next, last: end },
    ],
    family: cue.family,
    rule: 'seems',
  };
}

/** "was quoted as saying", "was criticized by Lee", "is expected to", "was told that" */
export function passive(
  reading: Reading,
  group: VerbGroup,
  cue: Cue,
  floor: number,
  cues: Cues,
): CuedAttribution | null {
  const { prose } = reading;
  const next = group.head + 1;
  const limit = sentenceEnd(reading, group.head);
  if (next >= limit) return null;
  const subject = subjectBefore(reading, group.first, floor);
  if (prose.lower[next] === 'quoted' || (cue.lemma === 'quote' && prose.lower[next] === 'as')) {
    const saying = next + 1;
    if (prose.lower[saying] !== 'saying') return null;
    const complement = complementOf(reading, saying, cues.verbs.get('saying')!);
    if (!complement || !subject) return null;
    return {
      source: subject,
      cue: { first: group.first, last: saying + 1 },
      content: [{ first: complement.first, last: clauseEnd(reading, complement.first) }],
      family: 'speech',
      rule: 'quoted-as-saying',
    };
  }
  if (prose.lower[next] === 'by' && subject) {
    const agent = longPhraseEnd(reading, next + 1, limit);
    if (agent === next + 1) return null;
    const content: Stretch[] = [subject];
    return {
      source: { first: next + 1, last: agent },
      cue: { first: group.first, last: next + 1 },
      content,
      family: cue.family,
      rule: 'passive-by',
    };
  }
  if (cue.frames & Frame.s && prose.lower[next] === 'to' && subject) {
    const end = clauseEnd(reading, next);
    return {
      source: null,
      cue: { first: group.first, last: next },
      content: [subject, { first: next, last: end }],
      family: cue.family,
      rule: 'is-expected',
    };
  }
  const complement = complementOf(reading, group.head, {
    ...cue,
    frames: cue.frames & ~(Frame.o | Frame.n | Frame.a | Frame.c),
  });
  if (!complement || !(cue.frames & (Frame.a | Frame.q | Frame.t))) return null;
  const end = clauseEnd(reading, complement.first);
  return {
    source: subject,
    cue: { first: group.first, last: complement.cueEnd },
    content: [{ first: complement.first, last: end }],
    family: cue.family,
    rule: 'passive',
  };
}
