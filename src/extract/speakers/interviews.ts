import type { Person } from '../../article/record.js';
import type { Attribution } from '../quotes/attribution.js';
import type { TokenSpan } from '../syntax/parsed-text.js';
import { personVoice, type ResolveContext, voiceOf } from './phrase-sources.js';
import { type ResolvedSource, unnamedVoice } from './resolved-source.js';
import { headsOf, phraseWords } from './speaker-phrase.js';

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
  if (/^a(?:nswer)?\.?$/i.test(label)) return interviewee(context, lines);
  const named = voiceOf(context, source, headsOf(context.reading, source));
  if (named?.person) return named;
  const initials = label.replace(/[.\s]/g, '').toLowerCase();
  const bearers = context.cast.people.filter(({ name }) => personInitials(name) === initials);
  if (initials.length > 1 && bearers.length === 1) return personVoice(context, bearers[0]!);
  return unnamedVoice(label);
}

const personInitials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();

/** Who answers: whoever has mostFrequent lines that are no questions, else whom the article names mostFrequent. */
export function interviewee(context: ResolveContext, { attributions, voices }: InterviewLines): ResolvedSource | null {
  const { text, ends } = context.reading.prose;
  const answers = new Map<Person, number>();
  attributions.forEach(({ rule, content }, index) => {
    const person = voices[index]?.person;
    if (rule !== 'interview' || !person || text[ends[content.at(-1)!.last - 1]! - 1] === '?') return;
    answers.set(person, (answers.get(person) ?? 0) + 1);
  });
  const asked = mostFrequent([...answers]);
  if (asked) return personVoice(context, asked);
  const named = mostFrequent(context.cast.people.map((person) => [person, person.mentions.length]));
  return named && personVoice(context, named);
}

function mostFrequent(counts: readonly (readonly [Person, number])[]): Person | null {
  let best: Person | null = null;
  let size = 0;
  for (const [person, count] of counts) if (count > size) [best, size] = [person, count];
  return best;
}
