import { ComplementFrame, type Cue, type Cues } from '../../../lexicon/cues.js';
import { Class } from '../../../lexicon/word-classes.js';
import { clauseEnd } from '../../syntax/clause-ends.js';
import { longPhraseEnd, timeEnd } from '../../syntax/noun-phrases.js';
import { Any, type ParsedText, quoteEnd, sentenceEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import { agentBeforeAs } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import type { CuedAttribution } from '../attribution.js';
import { complementOf } from '../complements/complements.js';
import type { CueContext } from '../cue-context.js';
import { isAbleToSpeak } from '../sources/governing-subjects.js';
import { toldByAgent } from '../sources/heard-tellers.js';

/** "seemed pleased": nobody is meant by it, and the subject belongs to what is attributed. */
export function bare(reading: ParsedText, group: VerbGroup, cue: Cue, floor: number): CuedAttribution | null {
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
export function passive({ reading, group, cue, floor }: CueContext, cues: Cues): CuedAttribution | null {
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
  const toldBy = prose.lower[next] === 'by' ? toldByAgent(reading, group, cue) : null;
  if (toldBy) return toldBy;
  if (prose.lower[next] === 'by' && subject) {
    const agent = longPhraseEnd(reading, next + 1, limit);
    // "The ministry was told by the society": the subject heard it and is not what was said
    const hears = cue.frames & ComplementFrame.addressee && !(cue.frames & ComplementFrame.object);
    if (agent === next + 1 || hears || isDeadline(reading, next + 1)) return null;
    if (group.form === 'infinitive') return null; // "is due to be discussed by the board"
    const content: TokenSpan[] = [subject];
    return {
      source: { first: next + 1, last: behindApposition(reading, agent, limit) },
      cue: { first: group.first, last: next + 1 },
      content,
      family: cue.family,
      rule: 'passive-by',
    };
  }
  const reported = subject && prose.lower[next] === 'to' ? reportedToHaveSaid(reading, { subject, next }, cues) : null;
  if (reported) return reported;
  if (cue.frames & ComplementFrame.expected && prose.lower[next] === 'to' && subject) {
    const awaited = awaitedSaying(reading, { subject, next }, cues);
    if (awaited) return awaited;
    const end = clauseEnd(reading, next, subject.relative ? 'relative' : 'main');
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
    frames:
      cue.frames &
      ~(ComplementFrame.object | ComplementFrame.directive | ComplementFrame.addressee | ComplementFrame.clause),
  });
  if (!complement || !(cue.frames & (ComplementFrame.addressee | ComplementFrame.quote | ComplementFrame.that)))
    return null;
  if (timeEnd(reading, complement.first) > complement.first) return null; // "were told on Friday"
  if (subject && APPEALED_TO.test(prose.lower[subject.first]!) && complement.kind === 'infinitive') return null; // the paper's own appeal
  const called = namedSoBy(reading, group.head + 1);
  if (called) return { ...called, cue: { first: group.first, last: group.head + 1 }, family: cue.family };
  const end = clauseEnd(reading, complement.first, subject?.relative ? 'relative' : 'main');
  return {
    // who was told or asked is not who said it
    source: cue.frames & ComplementFrame.minded ? subject : null,
    cue: { first: group.first, last: complement.cueEnd },
    content: [{ first: complement.first, last: end }],
    family: cue.family,
    rule: 'passive',
  };
}

/** "Anyone with information | is asked to call" */
const APPEALED_TO = /^(?:anybody|anyone|drivers|motorists|pedestrians|readers|residents|visitors|witnesses)$/;

/** "Lee is expected | to argue that it is fair": what the subject will say. */
function awaitedSaying(
  reading: ParsedText,
  { subject, next }: { readonly subject: TokenSpan; readonly next: number },
  cues: Cues,
): CuedAttribution | null {
  const said = cues.verbs.get(reading.prose.lower[next + 1] ?? '');
  if (said?.family !== 'speech' || !isAbleToSpeak(reading, subject)) return null;
  const complement = complementOf(reading, next + 1, said);
  if (!complement || !/^(?:that|clause|quote|colon|wh)$/.test(complement.kind)) return null;
  return {
    source: subject,
    cue: { first: next, last: next + 2 },
    content: [{ first: complement.first, last: clauseEnd(reading, complement.first) }],
    family: 'speech',
    rule: 'infinitive-that',
  };
}

/** "Lee is reported | to have called it “wet”": what the subject said. */
function reportedToHaveSaid(
  reading: ParsedText,
  { subject, next }: { readonly subject: TokenSpan; readonly next: number },
  cues: Cues,
): CuedAttribution | null {
  const { lower } = reading.prose;
  const said = lower[next + 1] === 'have' ? cues.verbs.get(lower[next + 2] ?? '') : undefined;
  if (!said || !(said.frames & ComplementFrame.quote)) return null;
  const complement = complementOf(reading, next + 2, said);
  if (!complement) return null;
  const end = clauseEnd(reading, complement.first);
  const holdsQuotation = reading.quoteOf.subarray(complement.first, end).some((number) => number >= 0);
  return holdsQuotation
    ? {
        source: subject,
        cue: { first: next, last: next + 3 },
        content: [{ first: complement.first, last: end }],
        family: said.family,
        rule: 'quoted-as-saying',
      }
    : null;
}

/** "once described | by Lee as “a thief”" */
export function namedByAs(
  reading: ParsedText,
  from: number,
): Pick<CuedAttribution, 'source' | 'content' | 'rule'> | null {
  const { quoteOf, quoted, prose } = reading;
  if (prose.lower[from] !== 'by') return null;
  const source = agentBeforeAs(reading, from, sentenceEnd(reading, from));
  if (!source) return null;
  const first = source.last + 1;
  if (quoteOf[first]! < 0) return null;
  return {
    source,
    content: [{ first, last: quoteEnd(quoted[quoteOf[first]!]!) }],
    rule: 'passive-by',
  };
}

/** "is called | “the Mouth” by its rowers", "called | the “Mouth” by its rowers": words in marks with who says them behind. */
export function namedSoBy(
  reading: ParsedText,
  from: number,
): Pick<CuedAttribution, 'source' | 'content' | 'rule'> | null {
  const { quoteOf, quoted, prose } = reading;
  const at = /^(?:the|an?)$/.test(prose.lower[from] ?? '') ? from + 1 : from;
  const quote = quoteOf[at]! >= 0 ? quoted[quoteOf[at]!]! : null;
  if (!quote?.closed || quote.open !== at) return null;
  const by = quoteEnd(quote);
  const limit = sentenceEnd(reading, from);
  if (prose.lower[by] !== 'by' || isDeadline(reading, by + 1)) return null;
  const agent = longPhraseEnd(reading, by + 1, limit);
  if (agent === by + 1) return null;
  return {
    source: { first: by + 1, last: behindApposition(reading, agent, limit) },
    content: [{ first: from, last: by }],
    rule: 'passive-by',
  };
}

/** "by her son, | the painter Ann Lee,": after the name that is set behind; the end of the agent itself where none is. */
function behindApposition(reading: ParsedText, agent: number, limit: number): number {
  const { classes } = reading;
  if (classes[agent] !== Class.comma) return agent;
  const end = longPhraseEnd(reading, agent + 1, limit);
  const closes = end >= limit || classes[end] === Class.comma || classes[end] === Class.stop;
  return closes && end > agent + 1 && classes[end - 1] === Class.name ? end : agent;
}

/** "is expected by | the end of the year", "by Monday", "by 1990" */
const isDeadline = (reading: ParsedText, i: number): boolean =>
  timeEnd(reading, i) > i ||
  /^(?:end|close|start|beginning|middle|time|spring|summer|autumn|winter|deadline)$/.test(
    reading.prose.lower[i + 1] ?? '',
  ) ||
  /^(?:1[5-9]|20)\d\d$|^(?:now|then|next|mid-.+|year-end)$/.test(reading.prose.lower[i]!);
