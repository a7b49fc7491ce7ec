import { isSpeakerWord } from '../../../lexicon/describing-words.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { genderOf, isPluralRole } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Any, isOf, isQuoteMark, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';
import { type Gender, personAt } from '../mention-index.js';
import { type ResolveContext, voiceOf } from '../phrase-sources.js';
import { type ResolvedSource, unnamedVoice } from '../resolved-source.js';
import { headsOf, phraseWords, withoutArticle } from '../speaker-phrase.js';
import { somebodyBefore } from './somebody-before.js';

/** Several who spoke together, and the sentence in which they last did. */
export interface SpokenGroup {
  readonly voice: ResolvedSource;
  readonly sentence: number;
}

const FAR_OF_GROUP = 3; // sentences

/**
 * Whom "they" stands for: several who spoke in this sentence or the one before; else people who are the subject there, where "they" opens
 * its sentence; else the last several who spoke, or the body that is the subject.
 */
export function voiceOfMany(context: ResolveContext, at: number, group: SpokenGroup | null): ResolvedSource | null {
  const { sentences, sentenceOf } = context.reading.prose;
  const sentence = sentenceOf[at]!;
  const one = somebodyBefore(context, at, null); // "One user was blunter. “…,” they said."
  if (one) return unnamedVoice(phraseWords(context.reading, withoutArticle(context.reading, one)));
  const isFar = group !== null && sentence - group.sentence > FAR_OF_GROUP;
  const isGroups = group !== null && (sentence - group.sentence <= 1 || sentences[sentence] !== at);
  if (isGroups && !isFar) return group.voice;
  const several = severalBefore(context, at);
  if (isFar && several?.id && !several.person) return several; // "Flurry was shocked. On their blog they wrote"
  if (isGroups) return group.voice;
  return group && several?.kind !== 'unnamed' && !several?.jointly ? group.voice : several;
}

const FAR_OF_PAIR = 6; // sentences
const OF_A_PAIR = /^(?:couple|pair|duo|trio|brothers|sisters|siblings|twins)$/;

/** "the couple", "the brothers": those who spoke together, or are joined as the subject of a sentence, shortly before. */
export function pairOf(
  context: ResolveContext,
  { first, last }: TokenSpan,
  group: SpokenGroup | null,
): ResolvedSource | null {
  const { lower, sentenceOf, sentences } = context.reading.prose;
  if (last - first > 3 || lower[first] !== 'the' || !OF_A_PAIR.test(lower[last - 1]!)) return null;
  if (group?.voice.jointly && sentenceOf[first]! - group.sentence <= FAR_OF_PAIR) return group.voice;
  for (let sentence = sentenceOf[first]! - 1; sentence >= 0; sentence--) {
    if (sentence < sentenceOf[first]! - FAR_OF_GROUP) return null;
    const begin = sentences[sentence]!;
    if (context.reading.quoteOf[begin]! >= 0) continue;
    const subject = subjectOfSentence(context.reading, begin, sentences[sentence + 1]!);
    const voice = subject && voiceOf(context, subject, headsOf(context.reading, subject));
    if (voice?.jointly && voice.person) return voice;
  }
  return null;
}

/**
 * For whom "they" at token `at` stands: the subject of its sentence before it, or of the sentence before, where that is several people
 * ("Growers met. They said"), people joined by "and", or a body ("The board gave no name. They said"). Null where it is none of them.
 */
function severalBefore(context: ResolveContext, at: number): ResolvedSource | null {
  const { prose, quoteOf } = context.reading;
  const here = prose.sentenceOf[at]!;
  for (let sentence = here; sentence >= 0 && sentence >= here - 1; sentence--) {
    const first = prose.sentences[sentence]!;
    if (sentence === here && quoteOf[first]! >= 0) continue; // “…,” they said
    if (quoteOf[first]! >= 0 || prose.paragraphOf[at]! - prose.paragraphOf[first]! > 1) return null;
    const subject = subjectOfSentence(context.reading, first, Math.min(at, prose.sentences[sentence + 1]!));
    const voice = subject && voiceOf(context, subject, headsOf(context.reading, subject));
    if (voice && (voice.jointly || (voice.id && !voice.person) || isSeveral(context.reading, subject))) return voice;
  }
  return null;
}

/**
 * "A letter was read to the court. | It | said": the document or what has no name that is the subject of the sentence before, in the same
 * paragraph; null where there is none. @param heard the token at which a body spoke last
 */
export function textBefore(context: ResolveContext, at: number, heard: number): ResolvedSource | null {
  const { prose, quoteOf } = context.reading;
  let sentence = prose.sentenceOf[at]! - 1;
  while (
    sentence >= 0 &&
    quoteOf[prose.sentences[sentence]!]! >= 0 &&
    quoteOf[prose.sentences[sentence + 1]! - 1]! >= 0
  )
    sentence--;
  const first = sentence < 0 ? -1 : prose.sentences[sentence]!;
  if (first <= heard || prose.paragraphOf[first] !== prose.paragraphOf[at]) return null;
  const subject = subjectOfSentence(context.reading, first, prose.sentences[sentence + 1]!);
  const heads = subject && headsOf(context.reading, subject);
  const isText = heads?.[0] && lexicon.has(prose.lower[heads[0].last - 1]!, 'document');
  if (isText) return voiceOf(context, subject!, heads);
  const written = /^reads?$/.test(prose.lower[at + 1] ?? '')
    ? inscribedAtEnd(context.reading, prose.sentences[sentence + 1]! - 1)
    : null;
  return written && voiceOf(context, written, headsOf(context.reading, written));
}

/** "He held up | a sign |. It read": what bears writing, as the last words of a sentence. */
function inscribedAtEnd(reading: ParsedText, stop: number): TokenSpan | null {
  const { classes, prose } = reading;
  const word = prose.lower[stop - 1] ?? '';
  if (!BEARS_WRITING.test(word) && !lexicon.has(word, 'document')) return null;
  let first = stop - 1;
  while (first > 0 && first > stop - LONGEST_INSCRIBED && Any.inPhrase[classes[first - 1]!]) first--;
  return { first, last: stop };
}

const LONGEST_INSCRIBED = 5; // tokens
const BEARS_WRITING =
  /^(?:sign|placard|banner|poster|postcard|card|plaque|t-shirt|sweatshirt|sticker|billboard|headstone|tombstone|tattoo|flag|badge|telegram)$/;

/**
 * "Pell wept. The judge shook his head. “You ran,” | he | said": whoever is told only by an office or calling as the subject of the sentence before, in
 * the same paragraph; null where that is somebody of the other sex, or the sentence names anybody.
 * @param bySource who was heard to speak, by the tokens of sources
 */
export function officerBefore(
  context: ResolveContext,
  at: number,
  gender: Gender,
  bySource: ReadonlyMap<number, ResolvedSource | null>,
): ResolvedSource | null {
  const { reading, cast } = context;
  const { prose, quoteOf } = reading;
  let sentence = prose.sentenceOf[at]! - 1;
  while (sentence >= 0 && quoteOf[prose.sentences[sentence]!]! >= 0) sentence--;
  const first = sentence < 0 ? -1 : prose.sentences[sentence]!;
  const isBehindWords = quoteOf[prose.sentences[prose.sentenceOf[at]!]!]! >= 0;
  if (first < 0 || !isBehindWords || prose.paragraphOf[first] !== prose.paragraphOf[at] || reading.scan) return null;
  if (!/^(?:the|his|her)$/.test(prose.lower[first]!) || bySource.has(first)) return null;
  const next = prose.sentences[sentence + 1]!;
  for (let i = first; i < next; i++)
    if (quoteOf[i]! >= 0 || personAt(cast, i) || /^(?:he|she)$/.test(prose.lower[i]!)) return null;
  const subject = subjectOfSentence(reading, first, next);
  const head = subject?.first === first ? headsOf(reading, subject)[0] : undefined;
  const word = head ? prose.lower[head.last - 1]! : '';
  if (head?.phrase.first !== first || !(isOf(reading, head.last - 1, 'role-head') || lexicon.has(word, 'calling')))
    return null;
  if (isPluralRole(word) || (genderOf(word) ?? gender) !== gender) return null;
  const voice = voiceOf(context, subject!, [head]);
  if (voice?.person) return (cast.genderOf(voice.person) ?? gender) === gender ? voice : null;
  // "Joe Lee was ill. The builder has two sons": a calling may be that of whoever was named before
  const isAnother = prose.lower[first] !== 'the' || lexicon.has(word, 'office');
  return voice?.kind === 'unnamed' && isAnother ? voice : null;
}

/** The subject of the first finite verb from one token up to another; null for a pronoun, or where there is none. */
function subjectOfSentence(reading: ParsedText, first: number, limit: number): TokenSpan | null {
  const { classes, quoteOf } = reading;
  for (let i = first; i < limit; i++) {
    if (quoteOf[i]! >= 0 || isQuoteMark(reading, i) || !Any.finite[classes[i]!]) continue;
    const subject = subjectBefore(reading, verbGroupAt(reading, i, first).first, first);
    if (!subject || subject.relative) continue;
    return classes[subject.first] === Class.pronoun ? null : subject;
  }
  return null;
}

/** "growers", "two men": people, and more than one. */
function isSeveral(reading: ParsedText, subject: TokenSpan): boolean {
  const { lower } = reading.prose;
  const head = headsOf(reading, subject).at(-1);
  if (head && /^(?:family|couple)$/.test(lower[head.last - 1]!)) return true;
  // "hundreds of marchers"
  const isCount = head !== undefined && lower[head.last] === 'of' && head.last + 1 < subject.last;
  const last = isCount ? subject.last : head?.last;
  const word = last ? lower[last - 1]! : '';
  return (/[^s]s$|men$/.test(word) || word === 'people') && isSpeakerWord(word);
}
