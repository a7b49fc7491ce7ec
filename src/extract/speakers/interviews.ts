import type { Person } from '../../article/record.js';
import { Class } from '../../lexicon/word-classes.js';
import { isCapitalWord, type Prose } from '../../text/prose.js';
import type { Attribution } from '../quotes/attribution.js';
import type { ParsedText, TokenSpan } from '../syntax/parsed-text.js';
import { personVoice } from './co-speakers.js';
import { type MentionIndex, personAt } from './mention-index.js';
import { type ResolveContext, voiceOf } from './phrase-sources.js';
import { type ResolvedSource, unnamedVoice, voiceOfSeveral } from './resolved-source.js';
import { headsOf, phraseWords } from './speaker-phrase.js';

/** The answers of an interview whose questions have no labels. */
export const isUnlabelledAnswer = ({ cue, rule }: Attribution): boolean => cue === null && rule === 'interview';

/** The lines of an article's interview, and whose they are as far as is known. */
interface InterviewLines {
  readonly attributions: readonly Attribution[];
  readonly voices: readonly (ResolvedSource | null)[];
}

/** Whom a label before a colon stands for: a name, the initials of one, or Q and A. Null for the questions of nobody named. */
export function voiceOfLabel(
  context: ResolveContext,
  { source, ...lines }: InterviewLines & { readonly source: TokenSpan },
): ResolvedSource | null {
  const label = phraseWords(context.reading, source);
  if (/^q(?:uestion)?\.?$/i.test(label)) return null;
  if (ANSWER.test(label)) return interviewee(context, lines);
  const parts = label.split(/,\s+|\s+(?:and|&)\s+/);
  if (parts.length > 1) {
    const [first, ...others] = parts.map((part) => calledSo(context, part.toLowerCase()));
    const known = others.filter((other) => other !== null);
    if (first && known.length === others.length)
      return voiceOfSeveral(
        personVoice(context, first),
        known.map((one) => personVoice(context, one)),
      );
  }
  const named = voiceOf(context, source, headsOf(context.reading, source));
  if (named?.person) return named;
  const initials = label.replace(/[.\s]/g, '').toLowerCase();
  const bearers = context.cast.people.filter(({ name }) => initialsOfName(name) === initials);
  const isOne = bearers.every(({ name }) => name.toLowerCase() === bearers[0]!.name.toLowerCase());
  if (initials.length > 1 && bearers.length > 0 && isOne) return personVoice(context, bearers[0]!);
  // the particle of "Dario do Vale Pinto" may be taken for a verb
  const called =
    calledSo(context, label.toLowerCase()) ?? (parts.length === 1 ? personAt(context.cast, source.last - 1) : null);
  if (called) return personVoice(context, called);
  return (initials.length > 1 && voiceOfWholeLabel(context, lines, initials)) || unnamedVoice(label);
}

/** "TC:" after "The Courier:" */
function voiceOfWholeLabel(
  { reading }: ResolveContext,
  { attributions, voices }: InterviewLines,
  initials: string,
): ResolvedSource | null {
  const whole = attributions.findIndex(
    ({ rule, source }) => rule === 'interview' && source && initialsOfName(phraseWords(reading, source)) === initials,
  );
  return voices[whole] ?? null;
}

/** The only one whose name is so, begins so or ends so. */
function calledSo({ cast }: ResolveContext, label: string): Person | null {
  const bearers = cast.people.filter(({ name }) => {
    const own = name.toLowerCase();
    return own === label || own.startsWith(`${label} `) || own.endsWith(` ${label}`);
  });
  return bearers.length === 1 ? bearers[0]! : (bearers.find(({ name }) => name.toLowerCase() === label) ?? null);
}

/** "AL" before a colon */
export const isShortLabel = ({ prose: { starts, ends } }: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first === 1 && ends[first]! - starts[first]! <= MOST_INITIALS;

const MOST_INITIALS = 4;

const initialsOfName = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();

const ANSWER = /^a(?:nswer)?\.?$/i;

/** "A:" */
const isAnswerLabel = ({ reading }: ResolveContext, { rule, source }: Attribution): boolean =>
  rule === 'interview' && source !== null && ANSWER.test(phraseWords(reading, source));

const TITLE_PARAGRAPHS = 3; // headline, deck and first lines

/** The token after headline, deck and first lines. */
function titleEndOf({ paragraphOf, size }: Prose): number {
  let end = 0;
  while (end < size && paragraphOf[end]! < TITLE_PARAGRAPHS) end++;
  return end;
}

/**
 * Who answers: whoever has most lines that are no questions, else whom the title or the first lines name, else whom the article
 * names most often outside of the answers.
 */
export function interviewee(context: ResolveContext, { attributions, voices }: InterviewLines): ResolvedSource | null {
  const { text, ends, starts, size } = context.reading.prose;
  const answers = new Map<Person, number>();
  attributions.forEach(({ rule, content }, index) => {
    const person = voices[index]?.person;
    if (rule !== 'interview' || !person || text[ends[content.at(-1)!.last - 1]! - 1] === '?') return;
    answers.set(person, (answers.get(person) ?? 0) + 1);
  });
  const asked = mostFrequent([...answers]);
  if (asked) return personVoice(context, asked);
  const titleEnd = titleEndOf(context.reading.prose);
  const spoken = attributions
    .filter((line) => isUnlabelledAnswer(line) || isAnswerLabel(context, line))
    .map(({ content: [span] }) => [starts[span!.first]!, ends[span!.last - 1]!] as const);
  const times = ({ mentions }: Person): number =>
    mentions.filter(({ start }) => !spoken.some(([from, to]) => start >= from && start < to)).length;
  const all = context.cast.people;
  const limit = titleEnd < size ? starts[titleEnd]! : text.length;
  const first = all.filter(({ mentions }) => mentions.some(({ start }) => start < limit));
  const named =
    mostFrequent(first.map((person) => [person, person.mentions.length])) ??
    mostFrequent(all.map((person) => [person, times(person)]));
  return named && personVoice(context, named);
}

/**
 * Names that an interview needs and nobody has filed: whom its title ends with ("Faces of the reef: Detlev Rauch", "Inside the dyke,
 * with Ann Lee") where the title names nobody else, and the whole names of those whom a label calls by the given one.
 */
export function namesOfInterview(
  { prose, classes }: ParsedText,
  { at, named }: MentionIndex,
  attributions: readonly Attribution[],
): TokenSpan[] {
  if (!attributions.some(isUnlabelledAnswer)) return [];
  const names: TokenSpan[] = [];
  const { lower, shapes, paragraphOf, size } = prose;
  const isCapital = (i: number): boolean => i < size && isCapitalWord(shapes[i]!);
  const seen = new Set<string>();
  for (const attribution of attributions) {
    const { source } = attribution;
    if (!isUnlabelledAnswer(attribution) || !source) continue;
    for (let label = source.first; label < source.last; label++) {
      const word = lower[label]!;
      if (!isCapital(label) || isCapital(label + 1) || isCapital(label - 1) || at[label]! >= 0 || seen.has(word))
        continue;
      seen.add(word);
      const whole = lower.findIndex((other, i) => other === word && i < label && isCapital(i + 1) && !isCapital(i - 1));
      if (whole >= 0 && classes[whole + 1] === Class.name) names.push({ first: whole, last: whole + 2 });
    }
  }
  const end = titleEndOf(prose);
  if (named.some(({ person, first }) => person !== null && first < end)) return names;
  for (let i = 1; i < end; i++) {
    if (paragraphOf[i] !== paragraphOf[i - 1] || !(lower[i - 1] === ':' || lower[i - 1] === 'with')) continue;
    let last = i;
    while (last < end && isCapital(last) && paragraphOf[last] === paragraphOf[i]) last++;
    const closes = last >= size || paragraphOf[last] !== paragraphOf[i];
    if (!closes || last - i < 2 || last - i > LONGEST_NAME) continue;
    const family = lower[last - 1]!;
    const again = lower.some((word, at) => at >= last && word === family && isCapital(at));
    if (!again || lower.some((word, at) => word === family && !isCapital(at))) continue;
    return [...names, { first: i, last }];
  }
  return names;
}

const LONGEST_NAME = 4; // words

function mostFrequent(counts: readonly (readonly [Person, number])[]): Person | null {
  let best: Person | null = null;
  let size = 0;
  for (const [person, count] of counts) if (count > size) [best, size] = [person, count];
  return best;
}
