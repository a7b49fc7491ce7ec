import { Any, Class } from '../../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';

/**
 * Forms in -ed that were read as participles where their clause has no other verb: "The harbour | faltered | in June, Lee said", "as the crowd | cheered".
 * A model of pairs of classes takes them for what describes the noun before them.
 */
export function mendParticiples(prose: Prose, classes: Uint8Array): void {
  const { lower, shapes, size } = prose;
  for (let i = 1; i < size; i++) {
    if (
      lower[i] === ',' &&
      classes[i - 1] === Class.name &&
      OPENS_REPLY.test(lower[i - 1]!) &&
      shapes[i - 1]! & Shape.first
    )
      classes[i - 1] = Class.gerund;
    if (lower[i - 1] === 'the' && PERSON_BY_PARTICIPLE.test(lower[i]!) && mendPerson(prose, classes, i)) continue;
    // "A man | accused | of theft told the court"
    if (classes[i] === Class.past && lower[i + 1] === 'of' && OF_A_CRIME.test(lower[i]!)) {
      classes[i] = Class.participle;
      continue;
    }
    if (classes[i] === Class.noun && lower[i] === 'disagreed') classes[i] = Class.past;
    if (classes[i] !== Class.participle || !lower[i]!.endsWith('ed') || lower[i + 1] === 'by') continue;
    const verb = i;
    if (isBehindSubject(prose, classes, verb) && !hasVerbBehind(prose, classes, verb)) classes[i] = Class.past;
    else if (joinsPast(prose, classes, verb)) classes[i] = Class.past;
  }
}

/** "| Responding |, a minister said": at the head of a sentence taken for a name */
const OPENS_REPLY = /^(?:respond|second|react|reply|retort|interven|object|dissent|elaborat|conced)ing$/;

/** which have no object before "of" but in the passive */
const OF_A_CRIME = /^(?:accused|suspected|convicted|acquitted)$/;

/** "the accused | denied it" */
const PERSON_BY_PARTICIPLE = /^(?:accused|deceased|condemned)$/;

/** Makes a noun of the participle, and a verb of what follows, where that may be one. */
function mendPerson({ lower }: Prose, classes: Uint8Array, i: number): boolean {
  const verb = classes[i + 1] === Class.adverb ? i + 2 : i + 1;
  const c = classes[verb];
  if (c === undefined || !(Any.finite[c] || Any.auxiliary[c] || c === Class.participle)) return false;
  if (c === Class.participle) {
    if (lower[verb + 1] === 'by') return false;
    classes[verb] = Class.past;
  }
  classes[i] = Class.noun;
  return true;
}

/** Whether all between a token and the beginning of its clause is one noun phrase. */
function isBehindSubject({ lower, sentenceOf }: Prose, classes: Uint8Array, verb: number): boolean {
  const head = classes[verb - 1] === Class.adverb ? verb - 2 : verb - 1; // "Lee likely | raised"
  if (classes[head] !== Class.noun && classes[head] !== Class.name) return false;
  for (let i = head; i >= 0 && i > verb - FARTHEST_SUBJECT; i--) {
    if (i === 0 || sentenceOf[i - 1] !== sentenceOf[i]) return isWithinSubject(classes[i]!);
    if (isWithinSubject(classes[i]!) || (lower[i] === 'of' && isWithinSubject(classes[i - 1]!))) continue;
    return BEFORE_SUBJECT.test(lower[i]!) || classes[i] === Class.wh || classes[i] === Class.stop;
  }
  return false;
}

const FARTHEST_SUBJECT = 12; // tokens

const isWithinSubject = (c: number): boolean =>
  c === Class.noun ||
  c === Class.name ||
  c === Class.determiner ||
  c === Class.adjective ||
  c === Class.cardinal ||
  c === Class.possessive;

const PAST_REACH = 10; // tokens

/** "came and | confirmed | that it was shut": the second of two verbs, where the first is no participle of "be" or "have". */
function joinsPast({ lower, sentenceOf, shapes }: Prose, classes: Uint8Array, verb: number): boolean {
  const isOfMarks = classes[verb + 1] === Class.noun && (shapes[verb + 2]! & Shape.quote) !== 0; // "and | called | actors “fools”"
  const takesPhrase = lower[verb + 1] === 'that' || classes[verb + 1] === Class.determiner || isOfMarks;
  if (lower[verb - 1] !== 'and' || !takesPhrase) return false;
  for (let i = verb - 2; i > verb - PAST_REACH && i >= 0 && sentenceOf[i] === sentenceOf[verb]; i--) {
    if (Any.auxiliary[classes[i]!] || classes[i] === Class.participle) return false;
    if (classes[i] === Class.past)
      return !Any.auxiliary[classes[i - 1]!] && !/^(?:that|which|who)$/.test(lower[i - 1]!);
  }
  return false;
}

const BEFORE_SUBJECT =
  /^(?:,|and|but|as|while|when|whereas|after|before|since|until|because|although|though|if|once|unless)$/;

/** Whether a verb follows in the clause, or behind a comma without a subject of its own: "An actor | famed | for his part, returns". */
function hasVerbBehind({ sentenceOf, size }: Prose, classes: Uint8Array, verb: number): boolean {
  let isInClause = true;
  for (let i = verb + 1; i < size && sentenceOf[i] === sentenceOf[verb]; i++) {
    const c = classes[i]!;
    if (c === Class.stop) return false;
    if (c === Class.comma || c === Class.wh || c === Class.conjunction) isInClause = false;
    if (Any.finite[c] && (isInClause || classes[i - 1] === Class.comma)) return true;
  }
  return false;
}
