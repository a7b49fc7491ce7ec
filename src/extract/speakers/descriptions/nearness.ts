import type { Person } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Any, isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import type { MentionIndex } from '../mention-index.js';

/** Whether nobody else is named between a mention and the description, outside quotations. */
export function isLastNamed(reading: ParsedText, cast: MentionIndex, before: number, at: number): boolean {
  const own = cast.named[cast.at[before]!]?.person;
  for (let i = at - 1; i > before && i > at - NEAR_SUBJECT; i--) {
    const index = cast.at[i]!;
    if (index >= 0 && reading.quoteOf[i]! < 0 && cast.named[index]!.person && cast.named[index]!.person !== own)
      return false;
  }
  return at - before <= NEAR_SUBJECT;
}

/** "| Lee’s header" */
export const isPossessor = ({ classes }: ParsedText, { named, at }: MentionIndex, token: number): boolean =>
  classes[named[at[token]!]?.last ?? -1] === Class.possessive;

/** Whether nobody else who is named between a mention and the description, outside quotations, is the subject of a sentence. */
export function isOnlySubject(reading: ParsedText, cast: MentionIndex, before: number, at: number): boolean {
  const own = cast.named[cast.at[before]!]?.person;
  for (let i = at - 1; i > before; i--) {
    const named = cast.named[cast.at[i]!];
    if (!named?.person || named.person === own || reading.quoteOf[i]! >= 0 || named.first !== i) continue;
    if (isSubject(reading, i) && reading.classes[named.last] !== Class.possessive) return false;
  }
  return at - before <= NEAR_SUBJECT;
}

const NEAR_SUBJECT = 200; // tokens

/** Whether somebody else is named before a mention in its sentence, not as "Lee’s coach, | Ann Roe". */
export function followsAnother({ prose, classes }: ParsedText, cast: MentionIndex, token: number): boolean {
  const own = cast.named[cast.at[token]!]?.person;
  for (let i = prose.sentences[prose.sentenceOf[token]!]!; i < token; i++) {
    const index = cast.at[i]!;
    if (index < 0 || classes[cast.named[index]!.last] === Class.possessive) continue;
    if (cast.named[index]!.person && cast.named[index]!.person !== own) return true;
  }
  return false;
}

/** Whether a name opens its sentence, or follows only a description there: "Director of rugby | Ann Lee". */
export function isSubject(reading: ParsedText, token: number): boolean {
  const { prose, classes } = reading;
  const first = prose.sentences[prose.sentenceOf[token]!]!;
  let joins = false;
  for (let i = first; i < token; i++) {
    if (Any.finite[classes[i]!] || (classes[i] === Class.wh && i > first)) return false; // "Lee, whose wife | Ann"
    // "Lee, the coach, praised captain | Ann Roe"
    if (
      classes[i] === Class.participle &&
      i > first + 1 &&
      classes[i - 1] === Class.comma &&
      classes[i - 2] !== Class.gerund
    )
      return false;
    joins ||= classes[i] === Class.preposition;
  }
  let end = token + 1;
  while (end < prose.size && classes[end] === Class.name) end++;
  if (classes[end] === Class.possessive) return false; // "Lee’s coach"
  return !joins || (opensWithOffice(reading, first) && classes[token - 1] !== Class.preposition);
}

/** Whether the first word of a sentence, or the second of "Former head of …", is an office. */
const opensWithOffice = (reading: ParsedText, first: number): boolean =>
  isOf(reading, first, 'role-head') || isOf(reading, first + 1, 'role-head');

/**
 * "Robert Fenn, mitigating, said … / “…,” the barrister said": a calling right after somebody spoke of whom nothing was said; nobody else was
 * named since, or that one has no other role. Officers of whom there may be another are left out.
 */
export function goesOnWith(reading: ParsedText, head: string, { at, cast, who, before }: LastNamed): boolean {
  const { sentenceOf } = reading.prose;
  const calls = lexicon.has(head, 'calling') && !lexicon.has(head, 'office');
  const sentences = sentenceOf[at]! - sentenceOf[before]!;
  if (sentences > SAME_TURN || !(calls || lexicon.has(head, 'learned'))) return false;
  if (lexicon.has(head, 'kin') || lexicon.has(head, 'maybe-another') || holdsOtherOffice(who, head)) return false;
  if (lexicon.has(head, 'company-noun') && who.role !== null) return false; // "the operator"
  if (sentences > 1 && (!calls || isToldSince(reading, head, before, at))) return false;
  return (
    isLastNamed(reading, cast, before, at) ||
    (sentences <= 1 && (who.role === null || PLAYED_FOR.test(who.role)) && isSubject(reading, before))
  );
}

const SAME_TURN = 3; // sentences

/** "A plumber ran up. … the plumber said": who was told of without a name since somebody was named. */
function isToldSince({ prose: { lower } }: ParsedText, head: string, before: number, at: number): boolean {
  for (let i = before + 1; i < at - 1; i++) if (lower[i] === head) return true;
  return false;
}

/** "former Wales international": what somebody was, who is a pundit now. */
const PLAYED_FOR = /\binternational$/i;

/** "Councillor Lee asked … The town clerk said": whose role is an office, and another. */
function holdsOtherOffice({ role }: Person, head: string): boolean {
  const words = role?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return words.some((word) => lexicon.has(word, 'office')) && !words.includes(head);
}

interface LastNamed {
  /** the token of the description, and of the last mention of `who` before it */
  readonly at: number;
  readonly before: number;
  readonly cast: MentionIndex;
  readonly who: Person;
}

const ORDER_REACH = 60; // tokens

/** "the latter", "the former" of the last two who are named */
export function namedInOrder({ prose }: ParsedText, cast: MentionIndex, { first, last }: TokenSpan): Person | null {
  const word = prose.lower[last - 1]!;
  if (last - first !== 2 || (word !== 'latter' && word !== 'former') || prose.lower[first] !== 'the') return null;
  const found: Person[] = [];
  for (let i = first - 1; i >= 0 && i > first - ORDER_REACH && found.length < 3; i--) {
    const { person } = cast.named[cast.at[i]!] ?? { person: null };
    if (person && !found.includes(person)) found.push(person);
  }
  const beside = found.length === 2 || (found.length > 2 && word === 'latter');
  return beside ? found[word === 'latter' ? 0 : 1]! : null;
}

/** Whether not more than two sentences lie between two tokens but for those in quotation marks. */
export function isNearButForWords(
  { prose: { sentences, sentenceOf }, quoteOf }: ParsedText,
  before: number,
  at: number,
): boolean {
  let own = 0;
  for (let sentence = sentenceOf[before]! + 1; sentence <= sentenceOf[at]! && own < 3; sentence++)
    if (quoteOf[sentences[sentence]!]! < 0 || quoteOf[sentences[sentence + 1]! - 2]! < 0) own++;
  return own < 3;
}
