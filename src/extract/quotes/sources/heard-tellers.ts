import { ComplementFrame, type Cue } from '../../../lexicon/cues.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { clauseEnd } from '../../syntax/clause-ends.js';
import { longPhraseEnd, timeEnd } from '../../syntax/noun-phrases.js';
import { Any, type ParsedText, sentenceEnd, type TokenSpan } from '../../syntax/parsed-text.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import type { CuedAttribution } from '../attribution.js';
import { complementOf } from '../complements/complements.js';

/** "He was told by doctors | that he would walk again": what was said to the subject. Who asks does not say it. */
export function toldByAgent(reading: ParsedText, group: VerbGroup, cue: Cue): CuedAttribution | null {
  if (!(cue.frames & ComplementFrame.addressee) || cue.lemma === 'ask') return null;
  const teller = tellerAt(reading, group.head + 2);
  if (!teller) return null;
  const complement = complementOf(reading, teller.last - 1, {
    ...cue,
    frames: cue.frames & (ComplementFrame.that | ComplementFrame.wh | ComplementFrame.quote),
    prepositions: NO_PREPOSITIONS,
  });
  if (!complement || (complement.first !== teller.last && complement.kind !== 'quote')) return null;
  const told = toldTo(reading, group, teller, group.form === 'gerund' ? 'lead' : 'main');
  return complement.kind === 'quote'
    ? { ...told, content: [{ first: complement.first, last: clauseEnd(reading, complement.first) }] }
    : told;
}

const HEARD = triggerOf(['heard', 'hears']);

/** "The court heard | from Dr Lee | that it was late", "has heard evidence from a nurse, Ann Lee, that": what somebody told who was heard. */
export function heardFrom(reading: ParsedText, searched: readonly boolean[]): CuedAttribution[] {
  const { lower, index, paragraphOf } = reading.prose;
  const found: CuedAttribution[] = [];
  for (const i of index.of(HEARD)) {
    if (reading.quoteOf[i]! >= 0 || !searched[paragraphOf[i]!]) continue;
    const from = timeEnd(reading, /^(?:evidence|testimony)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1);
    const teller = lower[from] === 'from' ? tellerAt(reading, from + 1) : null;
    if (teller && lower[teller.last] === 'that') found.push(toldTo(reading, { first: i, head: i }, teller, 'main'));
  }
  return found;
}

const NO_PREPOSITIONS: ReadonlySet<string> = new Set();

const toldTo = (
  reading: ParsedText,
  group: Pick<VerbGroup, 'first' | 'head'>,
  source: TokenSpan,
  hold: 'main' | 'lead',
): CuedAttribution => ({
  source,
  cue: { first: group.first, last: group.head + 1 },
  content: [{ first: source.last, last: clauseEnd(reading, source.last, hold) }],
  family: 'speech',
  rule: 'passive-told',
});

/** The phrase for a teller with what commas set off behind it: "Dr Lee, | a vet, | that", "Ann Lee, | prosecuting, | that". */
function tellerAt(reading: ParsedText, first: number): TokenSpan | null {
  const { classes, prose } = reading;
  const limit = sentenceEnd(reading, first);
  const named = longPhraseEnd(reading, first, limit);
  if (named === first || named >= limit) return null;
  if (classes[named] !== Class.comma) return { first, last: named };
  for (let i = named + 1; i + 1 < limit && i < named + LONGEST_SET_OFF; i++) {
    if (reading.quoteOf[i]! >= 0 || Any.finite[classes[i]!]) return null;
    if (classes[i] === Class.comma && prose.lower[i + 1] === 'that') return { first, last: i + 1 };
  }
  return null;
}

const LONGEST_SET_OFF = 12; // tokens

/** “…,” | the jury heard |; Widow ‘fled’, | jury told |: who hears it has not said it. */
export function hearsIt({ prose }: ParsedText, { last }: TokenSpan, { first, head }: VerbGroup): boolean {
  const verb = prose.lower[head]!;
  if (/^(?:heard|hears)$/.test(verb)) return HEARERS.test(prose.lower[last - 1]!);
  const next = prose.lower[head + 1] ?? '.';
  return (
    verb === 'told' &&
    first === head &&
    HEARERS.test(prose.lower[last - 1]!) &&
    (/^[.;]$/.test(next) || (prose.shapes[head + 1]! & Shape.opens) !== 0)
  );
}

const HEARERS = /^(?:courts?|juries|jury|jurors|inquests?|inquiry|tribunal|hearing|panel|magistrates|committee|trial)$/;
