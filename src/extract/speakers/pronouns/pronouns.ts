import type { Person } from '../../../article/record.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { isOf, isQuoteMark, type ParsedText, sentenceStart } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import { type Gender, isOnlyOwner, type MentionIndex, personAt } from '../mention-index.js';
import { type ResolvedSource, voiceOfPerson } from '../resolved-source.js';
import type { Someone } from '../someone.js';

const BACK = 14; // sentences that a pronoun may look back
const PRONOUN_REACH = 200; // tokens of one sentence that it looks at
const MANY_SPEAKERS = 20; // speakers of one sentence that it looks at

/** Who spoke in each sentence, as far as is known, and where their words are. */
type Speakers = ReadonlyMap<number, readonly Speaking[]>;

export interface Speaking {
  readonly token: number;
  readonly person: Person | null;
  readonly someone: Someone | null;
}

/** A text, who is named where in it, and who spoke. */
export interface PronounContext {
  readonly reading: ParsedText;
  readonly cast: MentionIndex;
  readonly speakers: Speakers;
  /** whose life the article tells, if it is an obituary */
  readonly life: Person | null;
}

/**
 * The person for whom "he" or "she" at token `at` stands: sentence by sentence backwards, whoever spoke there, with a name or without,
 * then whoever is named there first outside quotations; nobody of the other sex.
 * @param asker who asked what "he" answers: somebody else
 */
export function speakerBefore(
  context: PronounContext,
  at: number,
  gender: Gender,
  asker: ResolvedSource | null = null,
): ResolvedSource | null {
  const { cast, speakers, life } = context;
  const { prose } = context.reading;
  const here = prose.sentenceOf[at]!;
  const addressed = addresseeBefore(context, prose.sentences[here]!, at) ?? namedWithin(context, at);
  const told = subjectBeforeAside(context, at);
  if (told && agreesWith(cast, told, gender)) return voiceOfPerson(told);
  if (life && agreesWith(cast, life, gender) && opensParagraph(context, at)) return voiceOfPerson(life);
  let farther: ResolvedSource | null = null;
  for (let sentence = here; sentence >= 0 && sentence > here - BACK; sentence--) {
    const heard = (speakers.get(sentence) ?? []).filter(
      ({ person }) => !person || (person !== asker?.person && person !== addressed),
    );
    const spoke = speakerIn(cast, heard, at, gender);
    if (spoke) return voiceOfPerson(spoke);
    const someone = sentence < here ? heard.at(-1)?.someone : null;
    if (someone && someone.voice.name !== asker?.name && (someone.sex ?? gender) === gender) {
      if (isNear(context, sentence, here)) return someone.voice;
      farther ??= someone.voice;
    }
    const to = Math.min(at, prose.sentences[sentence + 1]!);
    // "He praised Lee, whose patience, | he said": the subject of the sentence is meant
    if (sentence === here && opensWithPronoun(context, prose.sentences[here]!, at)) continue;
    if (life && isAcross(context, sentence, at) && agreesWith(cast, life, gender) && goesOnWithin(context, at))
      return voiceOfPerson(life);
    const named = namedIn(context, {
      from: Math.max(prose.sentences[sentence]!, to - PRONOUN_REACH),
      to,
      gender,
      others: [addressed, asker?.person ?? null],
    });
    // "Ann Lee, a critic, doubts it. Roe’s songs, | she | says, are short"
    const previous = sentence === here ? speakerIn(cast, speakers.get(here - 1) ?? [], at, gender) : null;
    if (previous && named && !isAcross(context, here - 1, at) && isOnlyOwner(context.reading, cast, named, at))
      return voiceOfPerson(previous);
    if (named) {
      const isOfParagraph = prose.paragraphOf[prose.sentences[sentence]!] === prose.paragraphOf[at];
      return voiceOfPerson(!isOfParagraph && life && agreesWith(cast, life, gender) ? life : named);
    }
  }
  return farther;
}

const UNNAMED_OPENING = 150; // tokens of an article before anybody is named

/**
 * “It is longer,” | she | told us. / Ann Lee, a pupil, …: the one whom an article names first, and more than once or as the subject of the next
 * sentence, for a pronoun in the lines above.
 */
export function namedLater({ reading, cast }: PronounContext, at: number, gender: Gender): ResolvedSource | null {
  const next = cast.named.find(({ person, first }) => person && reading.quoteOf[first]! < 0);
  if (!next?.person || next.first < at || next.first - at > UNNAMED_OPENING) return null;
  if (next.person.mentions.length < 2 && !isSubjectOfNext(reading, at, next)) return null;
  return agreesWith(cast, next.person, gender) ? voiceOfPerson(next.person) : null;
}

/** “…,” | she | said. | Ann Lee was speaking to the Echo. */
const isSubjectOfNext = (
  { prose }: ParsedText,
  at: number,
  { first, last }: { first: number; last: number },
): boolean =>
  prose.sentenceOf[first] === prose.sentenceOf[at]! + 1 &&
  prose.sentences[prose.sentenceOf[first]!] === first &&
  /^(?:,|was|is|has|had|were)$/.test(prose.lower[last] ?? '');

/** "In retirement | he kept bees": the first sentence of a paragraph that tells what somebody did, not what he said. */
function opensParagraph({ reading: { prose, quoteOf, marks } }: PronounContext, at: number): boolean {
  const first = prose.sentences[prose.sentenceOf[at]!]!;
  if (!(prose.shapes[first]! & Shape.opens) || marks[at + 1]! & WordFeature.asks) return false;
  for (let i = first; i < at; i++) if (quoteOf[i]! >= 0) return false;
  return true;
}

/** "| Lee |, he suggested, had been wrong": who is named in what is said as the subject of it. */
function namedWithin({ reading, cast }: PronounContext, at: number): Person | null {
  const { lower, sentences, sentenceOf } = reading.prose;
  const named = cast.named[cast.at[at - 2] ?? -1];
  const opens = sentences[sentenceOf[at]!]!;
  if (!named?.person || named.last !== at - 1 || lower[at - 1] !== ',' || lower[at + 2] !== ',') return null;
  return named.first === opens || isOf(reading, opens, 'honorific') ? named.person : null;
}

/** "Lee replied, | he says: “…”": who did what he reports. */
function subjectBeforeAside({ reading, cast }: PronounContext, at: number): Person | null {
  const { lower } = reading.prose;
  const verb = at - 2;
  if (verb < 1 || lower[at - 1] !== ',' || !(reading.marks[verb]! & WordFeature.asks)) return null;
  const subject = subjectBefore(reading, verb, sentenceStart(reading, verb));
  if (!subject || subject.last !== verb) return null;
  return personAt(cast, verb - 1) ?? cast.people.find(({ name }) => name.toLowerCase() === lower[verb - 1]) ?? null;
}

/** Whether a sentence is in the same paragraph as another, or in the one before it. */
const isNear = ({ reading: { prose } }: PronounContext, sentence: number, here: number): boolean =>
  prose.paragraphOf[prose.sentences[here]!]! - prose.paragraphOf[prose.sentences[sentence]!]! <= 1;

const opensWithPronoun = ({ reading: { prose, quoteOf } }: PronounContext, first: number, at: number): boolean =>
  first < at && quoteOf[first]! < 0 && prose.lower[first] === prose.lower[at];

function speakerIn(cast: MentionIndex, speakers: readonly Speaking[], at: number, gender: Gender): Person | null {
  for (let i = speakers.length - 1; i >= 0 && i >= speakers.length - MANY_SPEAKERS; i--) {
    const { token, person } = speakers[i]!;
    if (token < at && person && agreesWith(cast, person, gender)) return person;
  }
  return null;
}

const agreesWith = (cast: MentionIndex, person: Person, gender: Gender): boolean =>
  (cast.genderOf(person) ?? gender) === gender;

/** "The Mayor (Alderman Lee) | presiding, Councillor Poe moved": what somebody else does meanwhile, without a comma before it. */
function doesMeanwhile({ prose, classes }: ParsedText, behind: number, to: number): boolean {
  const verb = prose.lower[behind] === ')' ? behind + 1 : behind;
  if (!/^\p{Ll}+ing$/u.test(prose.text.slice(prose.starts[verb], prose.ends[verb]))) return false;
  for (let i = verb + 1; i < to && i < verb + LONGEST_MEANWHILE; i++) if (classes[i] === Class.comma) return true;
  return false;
}

const LONGEST_MEANWHILE = 6; // tokens

const TOLD_BY = /^(?:made|issued|told|announced|given|voiced|raised|delivered|denied|confirmed|expressed)$/;
const AGENT_REACH = 4; // tokens

/** "Charges were made today by | Ann Lee": who is told to say something, and is no subject. */
function agentIn({ reading, cast }: PronounContext, from: number, to: number, gender: Gender): Person | null {
  const { lower } = reading.prose;
  for (let by = to - 1; by > from; by--) {
    if (lower[by] !== 'by' || reading.quoteOf[by]! >= 0) continue;
    if (!lower.slice(Math.max(from, by - AGENT_REACH), by).some((word) => TOLD_BY.test(word))) continue;
    for (let i = by + 1; i < to && i <= by + AGENT_REACH; i++) {
      const person = personAt(cast, i);
      if (person) return agreesWith(cast, person, gender) ? person : null;
    }
  }
  return null;
}

/** Where somebody is looked for, and who is not meant. */
interface NamedBefore {
  readonly from: number;
  readonly to: number;
  readonly gender: Gender;
  readonly others: readonly (Person | null)[];
}

function namedIn(context: PronounContext, { from, to, gender, others }: NamedBefore): Person | null {
  const { reading, cast } = context;
  const agent = agentIn(context, from, to, gender);
  if (agent) return agent;
  let owner: Person | null = null;
  let first: Person | null = null;
  for (let i = from; i < to; i++) {
    const index = cast.at[i]!;
    if (index < 0 || reading.quoteOf[i]! >= 0 || isQuoteMark(reading, i)) continue;
    const { person, last } = cast.named[index]!;
    if (!person || others.includes(person) || !agreesWith(cast, person, gender)) continue;
    // "it was left to the captain, Ann Lee, | to speak"
    if (first && /^(?:to|,)$/.test(reading.prose.lower[last] ?? '') && isLeftTo(reading, i)) return person;
    if (last < to && (reading.prose.lower[last] === "'s" || doesMeanwhile(reading, last, to))) owner ??= person;
    else first ??= person;
  }
  return first ?? owner;
}

const ADDRESSED =
  /^(?:letter|email|e-mail|message|memo|note|text|reply|response|speech|statement|submission|appeal|telegram|tweet|writing|speaking|talking|replying|responding)$/;
const HONORIFICS_BEFORE = 2; // tokens

/** "In a letter to | Ms Lee, | seen by the paper, she accepted": who is written to, and not meant by the pronoun. */
function addresseeBefore({ reading, cast }: PronounContext, first: number, at: number): Person | null {
  const { lower } = reading.prose;
  for (let to = first + 1; to < at && to < first + PRONOUN_REACH; to++) {
    if (lower[to] !== 'to' || !ADDRESSED.test(lower[to - 1]!) || reading.quoteOf[to]! >= 0) continue;
    for (let i = to + 1; i <= to + 1 + HONORIFICS_BEFORE && i < at; i++) {
      const person = personAt(cast, i);
      if (person) return person;
    }
  }
  return null;
}

/** Whether a sentence is of another paragraph than a token. */
const isAcross = ({ reading: { prose } }: PronounContext, sentence: number, at: number): boolean =>
  prose.paragraphOf[prose.sentences[sentence]!] !== prose.paragraphOf[at];

/** "At Leeds | she | met a potter. “…,” she used to say": whether the paragraph told of the same one before. */
function goesOnWithin({ reading: { prose, quoteOf } }: PronounContext, at: number): boolean {
  for (let i = at - 1; i >= 0 && prose.paragraphOf[i] === prose.paragraphOf[at]; i--)
    if (prose.ids[i] === prose.ids[at] && quoteOf[i]! < 0) return true;
  return false;
}

const LEFT_REACH = 5; // tokens

function isLeftTo({ prose: { lower } }: ParsedText, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - LEFT_REACH; i--)
    if (lower[i] === 'to') return /^(?:left|fell|falls|up)$/.test(lower[i - 1]!);
  return false;
}
