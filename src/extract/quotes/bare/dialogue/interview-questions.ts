import { Any, isStop, type ParsedText, type TokenSpan } from '../../../syntax/parsed-text.js';

const FEWEST_QUESTIONS = 3; // that make an interview
const LONGEST_QUESTION = 70; // tokens
const LONGEST_REQUEST = 30;
const FEWEST_OF_MANY = 8; // questions, some answers to which may be questions too
const MOST_THAT_ASK = 0.2; // answers to questions
const REQUESTS_REACH = 8; // paragraphs before the first question in which requests are put

/** What is asked in an interview: a flag for each paragraph, and the paragraph of the first question or request. */
export interface InterviewQuestions {
  readonly asks: readonly boolean[];
  readonly first: number;
  readonly last: number;
}

/**
 * The questions of an interview, which are paragraphs or subheads of their own; null where there are too few, or where several follow
 * each other, as in a list of things to find out. Where they are subheads, what else is a subhead with a mark at its end is put to
 * somebody too ("Please introduce yourself!"), and a paragraph that ends in a question is an answer; else it is one between two questions.
 * @param searched whether a paragraph is of the text itself
 */
export function interviewQuestions(
  reading: ParsedText,
  paragraphs: readonly TokenSpan[],
  searched: readonly boolean[],
): InterviewQuestions | null {
  const plain = paragraphs.map((span) => isQuestion(reading, span));
  const count = plain.filter(Boolean).length;
  if (count < FEWEST_QUESTIONS) return null;
  const { paragraphOf } = reading.prose;
  const isSubhead = (p: number): boolean => searched[paragraphOf[paragraphs[p]!.first]!] === false;
  const ofSubheads = plain.filter((asks, p) => asks && p > 0 && isSubhead(p)).length;
  const isHeaded = ofSubheads >= FEWEST_OF_MANY && ofSubheads > (1 - MOST_THAT_ASK) * count;
  const asks = paragraphs.map((span, p) =>
    isHeaded
      ? p > 0 && isSubhead(p) && (plain[p]! || isPut(reading, span))
      : plain[p]! || isRequest(reading, span) || (!plain[p - 1] && !plain[p + 1] && isPrompt(reading, span)),
  );
  if (!withoutAnswers(asks, count)) return null;
  const begins = plain.findIndex((is, p) => is && asks[p]);
  let first = begins;
  for (let p = begins - 1; p > 0 && p >= begins - REQUESTS_REACH; p--) if (asks[p]) first = p;
  return { asks, first, last: asks.findLastIndex((is, p) => is && (isHeaded || plain[p]!)) };
}

/** Takes the answers that are questions themselves out of what is asked; false where too many questions follow each other. */
function withoutAnswers(asks: boolean[], count: number): boolean {
  let pairs = 0;
  for (let p = 0; p < asks.length; p++) {
    if (!asks[p] || !asks[p + 1]) continue;
    pairs++;
    if (asks[p + 2] && !asks[p + 3] && !asks[p - 1]) asks[p + 1] = false; // "Do you turn it off?" / "Why?" / "Where would you go?"
  }
  return pairs === 0 || (count >= FEWEST_OF_MANY && pairs <= MOST_THAT_ASK * count);
}

const LONGEST_ADDITION = 8; // tokens: "Three words to describe it? | Or make up a slogan!"

/** Whether a paragraph is one question, or ends in one and says little before it. */
function isQuestion({ prose, quoteOf }: ParsedText, { first, last }: TokenSpan): boolean {
  const { lower } = prose;
  if (last - first <= 2 || last - first > LONGEST_QUESTION || quoteOf[last - 1]! >= 0) return false;
  if (lower[last - 1] === '?') return true;
  if (!/^[.!]$/.test(lower[last - 1]!)) return false;
  for (let i = last - 2; i > first + 1 && i >= last - LONGEST_ADDITION; i--)
    if (lower[i] === '?') return /^(?:or|and)$/.test(lower[i + 1]!) && quoteOf[i]! < 0;
  return false;
}

/** "Tell us about your first night." */
function isRequest(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { lower } = reading.prose;
  if (last - first < 3 || last - first > LONGEST_REQUEST || !isStop(reading, last - 1)) return false;
  const at = /^(?:please|so|now|but|and)$/.test(lower[first]!) ? first + 1 : first;
  if (/^(?:tell|remind|give|take|walk|show)$/.test(lower[at]!)) return /^(?:us|me)$/.test(lower[at + 1]!);
  if (!/^(?:describe|explain|introduce)$/.test(lower[at]!)) return false;
  for (let i = at + 1; i < last; i++) if (/^(?:you|your|yourself)$/.test(lower[i]!)) return true;
  return false;
}

const LONGEST_BEGINNING = 10; // tokens of a sentence that somebody is to end

/** "You’ve said that people talk rubbish.", "You couldn’t live without…": what is put to somebody, who goes on from there. */
function isPrompt(reading: ParsedText, span: TokenSpan): boolean {
  const { first, last } = span;
  if (last - first > LONGEST_REQUEST || hasFirstPerson(reading, span)) return false;
  const words = reading.prose.lower.slice(first, last).join(' ');
  if (last - first <= LONGEST_BEGINNING && /^you\b.*(?:\.{2,}|…)$/.test(words)) return true;
  if (!isStop(reading, last - 1)) return false;
  return /^(?:but |and |so )?(?:you (?:'ve|have|once|also|'re|were|wrote|said|write|say|describe|call)|you've|you're|people say you)\b/.test(
    words,
  );
}

/** A subhead that ends as a sentence does, and is said to somebody: "Please introduce yourself!" */
function isPut(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { lower } = reading.prose;
  if (last - first > LONGEST_REQUEST) return false;
  if (lower[last - 1] === '?') return true;
  if (!isStop(reading, last - 1) && !/^(?:\.{2,}|…)$/.test(lower[last - 1]!)) return false;
  for (let i = first; i < last; i++) if (/^(?:you|your|yourself|us)$/.test(lower[i]!)) return true;
  return false;
}

/** "I", "my", outside quotation marks when `outside` is set. */
export function hasFirstPerson(
  { prose, classes, quoteOf }: ParsedText,
  { first, last }: TokenSpan,
  outside = false,
): boolean {
  for (let i = first; i < last; i++)
    if (!(outside && quoteOf[i]! >= 0) && /^(?:i|my|i'm|i've|me)$/.test(prose.lower[i]!) && !Any.verb[classes[i]!])
      return true;
  return false;
}
