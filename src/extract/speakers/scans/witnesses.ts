import type { Person } from '../../../article/record.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import { type MentionIndex, personAt } from '../mention-index.js';

const EVIDENCE_REACH = 40; // tokens of a sentence before "her evidence"

/** Who give evidence in the report of a trial or an inquest that calls them "witness" or "accused" only, without an article. */
export interface Witnesses {
  /** whether the words stand for whoever gives evidence: "Witness", and the label "To Mr. Lee", which tells who asked */
  stands(source: TokenSpan, isLabel: boolean): boolean;
  /** who gives evidence there: whose evidence was told of last, or who has said something since */
  at(token: number): Person | null;
  /** somebody says something, in words that begin at a token; a pronoun may be of somebody who is only told of */
  heard(token: number, person: Person, isNamed: boolean): void;
}

export function witnessesOf(reading: ParsedText, cast: MentionIndex): Witnesses {
  const { lower, sentenceOf } = reading.prose;
  let spokeLast: Person | null = null;
  let sentence = -1;
  const named = new Set<Person>();
  return {
    stands: ({ first, last }, isLabel) =>
      last - first === 1 ? CALLED_ALONE.test(lower[first]!) : isLabel && /^(?:to|by)$/.test(lower[first]!),
    heard(token, person, isNamed) {
      if (isNamed) named.add(person);
      else if (!named.has(person)) return;
      // "Sergeant Lee said that Roe, when arrested, said": the first of a sentence
      if (sentenceOf[token] !== sentence) [spokeLast, sentence] = [person, sentenceOf[token]!];
    },
    at(token) {
      if (ACCUSED.test(lower[token]!)) return accusedBefore(reading, cast, token);
      for (let i = token - 1; i >= 0; i--) {
        if (spokeLast && personAt(cast, i) === spokeLast && !isCounsel(spokeLast)) return spokeLast;
        if (lower[i] !== 'evidence' || !/^(?:gave|give|giving|his|her|in)$/.test(lower[i - 1] ?? '')) continue;
        const person = firstNamedIn(reading, cast, i);
        if (person && !isCounsel(person)) return person;
      }
      return null;
    },
  };
}

const ACCUSED = /^(?:accused|prisoner|defendant)$/;
const CALLED_ALONE = /^(?:witness|accused|prisoner|defendant)$/;

/** "Tan Ah Lek, a fruit-seller, was charged with": who is charged in the last such sentence before a token. */
function accusedBefore(reading: ParsedText, cast: MentionIndex, token: number): Person | null {
  const { lower } = reading.prose;
  for (let i = token - 1; i > 1; i--)
    if (lower[i] === 'charged' && /^(?:was|were|is|stood)$/.test(lower[i - 1]!)) return lastNamedIn(reading, cast, i);
  return null;
}

/** Who is named last in the sentence up to a token: whoever it was before is the magistrate. */
function lastNamedIn({ prose }: ParsedText, cast: MentionIndex, at: number): Person | null {
  for (let i = at - 1; i >= 0 && i > at - EVIDENCE_REACH && prose.sentenceOf[i] === prose.sentenceOf[at]; i--) {
    const person = personAt(cast, i);
    if (person) return person;
  }
  return null;
}

/** Who is named first in the sentence up to a token. */
function firstNamedIn({ prose }: ParsedText, cast: MentionIndex, at: number): Person | null {
  let found: Person | null = null;
  for (let i = at - 1; i >= 0 && i > at - EVIDENCE_REACH && prose.sentenceOf[i] === prose.sentenceOf[at]; i--)
    found = personAt(cast, i) ?? found;
  return found;
}

const isCounsel = ({ role }: Person): boolean =>
  /\b(?:k\.?c|q\.?c|counsel|coroner|barrister|solicitor|judge|justice|magistrate|recorder|prosecutor)\b/i.test(
    role ?? '',
  );
