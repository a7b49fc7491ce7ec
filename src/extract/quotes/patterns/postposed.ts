import { ComplementFrame, type Cue } from '../../../lexicon/cues.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import { isSmallWord } from '../../../text/prose.js';
import { clauseEnd, isToldBehind } from '../../syntax/clause-ends.js';
import { longPhraseEnd } from '../../syntax/noun-phrases.js';
import {
  Any,
  isOf,
  isStop,
  type ParsedText,
  sentenceEnd,
  sentenceStart,
  type TokenSpan,
} from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { subjectBefore } from '../../syntax/subjects.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { CuedAttribution } from '../attribution.js';
import { complementOf } from '../complements/complements.js';
import { behindWhere, skipAsides } from '../complements/cue-asides.js';
import type { VerbContext } from '../cue-context.js';
import { hearsIt } from '../sources/heard-tellers.js';
import { behindSaying, quotedBy } from '../sources/quoted-speakers.js';
import { isVerbCue } from '../verb-cues.js';
import { contentBefore, isLeadIn, type PrecedingContent } from './content-before.js';
import {
  goesOnBehindTold,
  habitual,
  insertedSubject,
  isMainBehindLead,
  opensNext,
  opensWithName,
  withParticle,
} from './inserted-cues.js';
import { isFollowedBySubject } from './inverted-subjects.js';

/**
 * A cue after or within what it attributes: “…,” she said. | …, said Lee, … | The plan, Lee said, would fail. After a quotation
 * with a closing comma any verb is a cue (`cue` null: it is in no list).
 */
export function postposed(found: VerbContext, taken: Uint8Array): CuedAttribution | null {
  const context = { ...found, group: withParticle(found.reading, habitual(found)) };
  const { reading, group, cue } = context;
  if (group.form === 'gerund' || group.form === 'infinitive' || group.passive) return null;
  if (isModal(reading, group.first) && !isToSay(context)) return null;
  const limit = sentenceEnd(reading, group.head);
  const before = subjectBefore(reading, group.first, sentenceStart(reading, group.head));
  const subject = before && isFollowedBySubject(reading, before, group) ? null : before;
  const parenthesis = subject && insertedSubject(context, subject, limit);
  if (parenthesis) {
    const content = contentBefore(context, group.first, taken, true);
    return (
      content && finish(context, { source: parenthesis, said: content, rest: parenthesis.last, rule: 'said-amid' })
    );
  }
  const next = reading.prose.lower[group.head + 1];
  if (next === 'nothing' || next === 'little') return null; // “…” The mill said nothing
  if (cue === null && /^(?:been|be|is|are|was|were|ha[sd]|have)$/.test(reading.prose.lower[group.head]!)) return null; // “Elm Hall,” … , has been sold
  if (subject) {
    if (hearsIt(reading, subject, group)) return null;
    if (subject.relative || (cue === null && isOfObjectRelative(reading, subject))) return null;
    const amid =
      isComma(reading, subject.first - 1) &&
      (isComma(reading, group.head + 1) || goesOnBehindTold(context, subject, limit));
    if (amid && isInsertedInReport(reading, subject)) return null;
    if (amid && quoteFollows(reading, group.head + 2) && reading.quoteOf[subject.first - 2]! < 0) {
      // The hour had come, Lee said, “to begin”; but “In the end, Lee said, “…”
      const begun = contentBefore(context, subject.first, taken, false);
      if (begun === null || !isSmallWord(reading.prose.shapes[group.head + 3]!)) return null;
    }
    const said = contentBefore(context, subject.first, taken, amid);
    if (!said || !(said.comma || standsBehind(cue)) || opensNext(reading, said, subject, group)) return null;
    // Lee called it “ours,” adding that the letters had gone
    if (cue === null && reading.classes[subject.first] === Class.gerund) return null;
    // When Lee called it “ours,” Roe seized upon the word
    if (cue === null && isOf(reading, said.first, 'lead-opener') && reading.quoteOf[said.first]! < 0) return null;
    // “…,” the paper quotes Ann Lee as saying, “…”
    const quoted = quotedBy(reading, group.head);
    if (quoted)
      return finish(context, { source: quoted, said, rest: behindSaying(reading, quoted), rule: 'said-after' });
    const isInParenthesis = !said.comma && !takesQuotation(cue);
    const rest = isInParenthesis
      ? endOfParenthesis(reading, subject, group)
      : restOf(context, group.head + 1, said.whole);
    if (rest < 0) return null;
    return finish(context, { source: subject, said, rest, rule: amid ? 'said-amid' : 'said-after' });
  }
  // inverted: “…,” said Ann Lee
  const said = contentBefore(context, group.first, taken, false);
  if (!said || !(said.comma || (takesQuotation(cue) && (isQuoted(reading, said) || postposes(reading, group, cue!)))))
    return null;
  const inverted = subjectAfter(reading, behindParticle(reading, group.head + 1), limit);
  if (
    !inverted ||
    isObjectForm(reading, inverted) ||
    reading.prose.lower[inverted.last] === 'following' ||
    (inverted.last < limit && Any.finite[reading.classes[inverted.last]!]) ||
    (cue === null && !opensWithName(reading, inverted) && !opensText(reading, group, inverted))
  )
    return null;
  return finish(context, { source: inverted, said, rest: inverted.last, rule: 'said-inverted' });
}

/** "Weir said she had been right about the bar and, he admitted, right about him": the clause goes on with what Weir said. */
function isInsertedInReport(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { classes, prose } = reading;
  if (classes[first] !== Class.pronoun || last - first !== 1 || !/^(?:and|but|or)$/.test(prose.lower[first - 2] ?? ''))
    return false;
  for (let i = sentenceStart(reading, first); i < first - 2; i++)
    if (reading.marks[i]! & WordFeature.verb && isVerbCue(reading, i)) return true;
  return false;
}

/** “…,” begins | the letter */
function opensText(reading: ParsedText, { head }: VerbGroup, { first, last }: TokenSpan): boolean {
  if (!/^(?:beg[ia]ns?|starts|started|opens|opened|ends|ended|goes|runs|ran)$/.test(reading.prose.lower[head]!))
    return false;
  for (let i = first; i < last; i++) if (isOf(reading, i, 'document')) return true;
  return false;
}

/** “…,” part of a scolding they | have given the board: what the words are called, and no subject. */
const isOfObjectRelative = ({ classes, prose }: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first > 1 &&
  (classes[last - 1] === Class.contraction || classes[last - 1] === Class.pronoun) &&
  Any.nominal[classes[last - 2]!] === 1 &&
  prose.lower[last - 2] !== 'and';

/** "told | her", "asked | them": whoever is told, and no subject */
const isObjectForm = ({ prose }: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first === 1 && /^(?:me|him|her|us|them)$/.test(prose.lower[first]!);

/** “…,” chimed in | Ann Lee */
const behindParticle = ({ prose, classes }: ParsedText, i: number): number =>
  /^(?:in|out|back|up|on)$/.test(prose.lower[i] ?? '') &&
  (classes[i + 1] === Class.name || classes[i + 1] === Class.determiner)
    ? i + 1
    : i;

const quoteFollows = (reading: ParsedText, i: number): boolean => i < reading.prose.size && reading.quoteOf[i]! >= 0;
const isComma = (reading: ParsedText, i: number): boolean =>
  i >= 0 && (reading.classes[i] === Class.comma || reading.prose.lower[i] === '—') && reading.quoteOf[i]! < 0;
const TAKES_OBJECT = ComplementFrame.object | ComplementFrame.infinitive | ComplementFrame.directive;

/**
 * Whether a verb may come before its subject without quotation marks: "…, testified Ann Lee". What follows a verb that takes an
 * object may be that object; a name is its subject, unless the verb tells somebody something.
 */
function postposes(reading: ParsedText, { head, first }: VerbGroup, { lemma, frames }: Cue): boolean {
  if (!(frames & (ComplementFrame.that | ComplementFrame.clause)) || lexicon.has(lemma, 'never-postposed'))
    return false;
  if (lexicon.has(lemma, 'postposed')) return true;
  if (Any.auxiliary[reading.classes[first]!]) return false;
  if (!(frames & TAKES_OBJECT)) return true;
  const telling = frames & (ComplementFrame.directive | ComplementFrame.addressee);
  return reading.classes[head + 1] === Class.name && !telling;
}
const isQuoted = (reading: ParsedText, { last }: TokenSpan): boolean => reading.quoteOf[last - 1]! >= 0;
const isModal = (reading: ParsedText, first: number): boolean => reading.classes[first] === Class.modal;
/** “…,” she | will say | tonight: a speech of which the words are known before. */
const isToSay = ({ reading, group, cue }: VerbContext): boolean =>
  reading.prose.lower[group.first] === 'will' &&
  group.head === group.first + 1 &&
  takesQuotation(cue) &&
  reading.quoteOf[group.first - 3]! >= 0;
const standsBehind = (cue: Cue | null): boolean => cue !== null && (cue.frames & FOLLOWS) !== 0;
/** What a verb behind a clause that is in no quotation marks takes. */
export const FOLLOWS = ComplementFrame.quote | ComplementFrame.parenthetical;
const takesQuotation = (cue: Cue | null): boolean => cue !== null && (cue.frames & ComplementFrame.quote) !== 0;

/** The token after "said" and its asides when nothing more is said there; -1 when a complement follows. */
function restOf({ reading, group, cue }: VerbContext, from: number, comma: boolean): number {
  const limit = sentenceEnd(reading, group.head);
  const complement = cue && complementOf(reading, from - 1, cue);
  if (complement && complement.kind !== 'quote' && complement.kind !== 'object' && !comma) return -1;
  if (complement?.kind === 'quote' && complement.first === from && !comma) return -1;
  // “A.” Lee called the plan a joke: only who is told may be there
  if (complement?.kind === 'object' && !comma && !(cue!.frames & ComplementFrame.addressee)) return -1;
  const told = longPhraseEnd(reading, from, limit);
  return skipAsides(reading, Math.max(told, from), limit);
}

/** The comma or the stop right after "divers believe" and its asides; -1 when it goes on. */
function endOfParenthesis(reading: ParsedText, subject: TokenSpan, { head, form }: VerbGroup): number {
  const { classes } = reading;
  const end = skipAsides(reading, head + 1, sentenceEnd(reading, head));
  const mayDescribe =
    form === 'participle' &&
    (classes[subject.first] !== Class.determiner || /^an?$/.test(reading.prose.lower[subject.first]!));
  if (mayDescribe && end > head + 1) return -1; // "…, mostly oil found in May"
  const c = classes[end];
  return c === undefined || c === Class.stop || c === Class.comma ? end : -1;
}

/** The parts of an attribution; `rest`: the token after the cue and its asides. */
interface Postposed {
  readonly source: TokenSpan;
  readonly said: PrecedingContent;
  readonly rest: number;
  readonly rule: string;
}

function finish({ reading, group, cue }: VerbContext, { source, said, rest, rule }: Postposed): CuedAttribution {
  const limit = sentenceEnd(reading, group.head);
  const content: TokenSpan = { first: said.first, last: said.last };
  const parts = [content];
  const { classes, quoteOf } = reading;
  let i = behindWhere(reading, rest, limit);
  const isQuoted = quoteOf[content.last - 1]! >= 0;
  if (i < limit && (classes[i] === Class.comma || reading.prose.lower[i] === ':' || reading.prose.lower[i] === '—')) {
    i++;
    if (i < limit && quoteOf[i]! >= 0) {
      const end = clauseEnd(reading, i);
      parts.push({ first: i, last: end });
    } else if (
      !isQuoted &&
      i < limit &&
      !isStop(reading, i) &&
      !isToldBehind(reading, i, limit) &&
      ((classes[i] !== Class.gerund && !isLeadIn(reading, i)) ||
        (rule === 'said-amid' && isMainBehindLead(reading, content, i))) &&
      (rule === 'said-amid' || clauseGoesOn(reading, i))
    ) {
      parts.push({ first: i, last: clauseEnd(reading, i) });
    }
  }
  return {
    source,
    cue: { first: group.first, last: group.head + 1 },
    content: parts.filter((part) => part.last > part.first),
    family: cue && !said.comma ? cue.family : 'speech',
    rule,
  };
}

/** “The plan, he said, | would fail”: a verb, a preposition or an infinitive goes on; a relative clause or a noun does not. */
const clauseGoesOn = (reading: ParsedText, i: number): boolean =>
  Any.finite[reading.classes[i]!] === 1 ||
  reading.classes[i] === Class.to ||
  reading.classes[i] === Class.pronoun ||
  reading.classes[i] === Class.determiner ||
  reading.classes[i] === Class.conjunction;
