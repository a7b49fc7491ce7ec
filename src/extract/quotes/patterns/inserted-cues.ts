import { ComplementFrame } from '../../../lexicon/cues.js';
import { isSpeakerWord } from '../../../lexicon/describing-words.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isRoleHead } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { longPhraseEnd, phraseEnd } from '../../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText, quoteStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import { skipAsides } from '../complements/cue-asides.js';
import type { VerbContext } from '../cue-context.js';
import type { PrecedingContent } from './content-before.js';

/**
 * The bridge, said | Ann Lee, | will be shut: the subject behind a verb that commas part from the clause it is inserted in; null where
 * the words before the verb may be its subject.
 */
export function insertedSubject(
  { reading, group, cue }: VerbContext,
  before: TokenSpan,
  limit: number,
): TokenSpan | null {
  const { classes } = reading;
  if (!cue || !mayBeInserted(cue) || group.first !== group.head || classes[group.first - 1] !== Class.comma)
    return null;
  // "The club, which owes money, said …"
  for (let i = before.first; i < group.first - 1; i++) if (classes[i] === Class.comma) return null;
  const source = subjectAfter(reading, group.head + 1, limit);
  return source && isSomebody(reading, source) && verbFollowsComma(reading, source.last) ? source : null;
}

/** "…, she | pointed out |, …": a verb that quotes with its particle only */
export const withParticle = ({ prose: { lower } }: ParsedText, group: VerbGroup): VerbGroup =>
  /^point(?:s|ed)?$/.test(lower[group.head]!) && lower[group.head + 1] === 'out'
    ? { ...group, head: group.head + 1 }
    : group;

/** The bridge, Lee | told the court on Monday, | was shut: whether the clause goes on behind who is told, and when. */
export function goesOnBehindTold({ reading, group, cue }: VerbContext, subject: TokenSpan, limit: number): boolean {
  if (!cue || !mayBeInserted(cue) || !Any.opensPhrase[reading.classes[subject.first]!]) return false;
  const from = group.head + 1;
  const told = cue.frames & ComplementFrame.addressee ? longPhraseEnd(reading, from, limit) : from;
  const behind = skipAsides(reading, told, limit);
  return behind > from && verbFollowsComma(reading, behind);
}

/** "If it rains, Lee said, | mowing must wait": whether the main clause begins with a gerund behind the lead that the cue cuts off. */
export const isMainBehindLead = ({ classes, marks, ...reading }: ParsedText, lead: TokenSpan, i: number): boolean =>
  classes[i] === Class.gerund &&
  !(marks[i]! & WordFeature.verb) &&
  isOf({ classes, marks, ...reading }, lead.first, 'lead-opener');

/** "Ann Lee", "his wife, Ann Lee", whose name is told, and "the 58-year-old", "the Dutch farmer", who was named before. */
export function opensWithName({ classes, prose }: ParsedText, { first, last }: TokenSpan): boolean {
  if (classes[first] === Class.name) return true;
  if (prose.lower[first] === 'acting' || prose.lower[first] === 'interim') return classes[first + 1] === Class.name;
  if (classes[first] !== Class.determiner) return false;
  for (let i = first + 1; i < last; i++) if (classes[i] === Class.comma) return classes[i + 1] === Class.name;
  const word = prose.lower[last - 1]!;
  return prose.lower[first] === 'the' && last - first < 4 && (word.endsWith('-year-old') || isRoleHead(word));
}

const mayBeInserted = ({ lemma, frames }: NonNullable<VerbContext['cue']>): boolean =>
  (frames & ComplementFrame.quote) !== 0 &&
  (lexicon.has(lemma, 'postposed') || (frames & ComplementFrame.addressee) !== 0) &&
  !lexicon.has(lemma, 'never-postposed');

/** "Ann Lee", "the harbour master who": not "profit" in "The firm, said profit, which fell, has risen". */
function isSomebody(reading: ParsedText, source: TokenSpan): boolean {
  if (opensWithName(reading, source)) return true;
  return isSpeakerWord(reading.prose.lower[phraseEnd(reading, source.first, source.last) - 1]!);
}

/** Whether the clause in which something was inserted goes on behind a comma with its verb. */
function verbFollowsComma({ classes, marks }: ParsedText, comma: number): boolean {
  if (classes[comma] !== Class.comma) return false;
  let i = comma + 1;
  while (Any.adverb[classes[i] ?? Class.stop]) i++;
  return Any.finite[classes[i] ?? Class.stop] === 1 && !(marks[i]! & WordFeature.asks);
}

/** “It smells.” | His son shrugged. “So what?”: a sentence of its own, and a deed that is no word for saying. */
export function opensNext(
  reading: ParsedText,
  { last, comma }: PrecedingContent,
  { first }: TokenSpan,
  { head }: VerbGroup,
): boolean {
  const { prose, scan, quoteOf } = reading;
  return (
    !comma &&
    scan === null &&
    quoteOf[last - 1]! >= 0 &&
    prose.lower[last - 2] === '.' &&
    (prose.shapes[first]! & Shape.capital) !== 0 &&
    (announcesNext(reading, last, first, head) ||
      (/^(?:shrug|nod|laugh|smil|sigh|grin|wink|weep|wept|disagree|agree|frown|pause|beam)/.test(prose.lower[head]!) &&
        prose.lower[head + 1] === '.'))
  );
}

/** “…,” said Lee. “We ran.” | Jo Roe said: “…” */
function announcesNext(
  { prose, quoteOf, quoted, classes }: ParsedText,
  last: number,
  first: number,
  head: number,
): boolean {
  const quote = quoted[quoteOf[last - 1]!]!;
  if (prose.shapes[quoteStart(quote)]! & Shape.opens) return false;
  return prose.lower[head + 1] === ':' && classes[first] !== Class.pronoun && (quoteOf[head + 2] ?? -1) >= 0;
}

/** The sea, he | used to say |, never forgives: what somebody said more than once. */
export const habitual = ({ reading: { prose }, group }: VerbContext): VerbGroup =>
  prose.lower[group.first] === 'to' && /^(?:used|likes|liked|loves|loved)$/.test(prose.lower[group.first - 1] ?? '')
    ? { ...group, first: group.first - 1, form: 'finite' }
    : group;
