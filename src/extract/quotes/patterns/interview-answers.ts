import { Class } from '../../../lexicon/word-classes.js';
import { Any, isStop, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';

const FEWEST_QUESTIONS = 3; // that make an interview
const LONGEST_QUESTION = 70; // tokens
const LONGEST_REQUEST = 30;
const LONGEST_ANSWER = 4; // paragraphs of one answer

/**
 * The answers of an interview whose questions are paragraphs or subheads of their own: what comes between them belongs to the
 * person interviewed, whom no words there name. Where a paragraph quotes in marks and says nothing of the one who speaks, a report
 * begins again: nobody answers there.
 */
export function unlabelledAnswers(reading: ParsedText, searched: readonly boolean[]): TokenSpan[] {
  const paragraphs = paragraphSpans(reading);
  const plain = paragraphs.map((span) => isQuestion(reading, span));
  if (plain.filter(Boolean).length < FEWEST_QUESTIONS) return [];
  const questions = paragraphs.map((span, p) => plain[p]! || isRequest(reading, span));
  const first = plain.indexOf(true);
  const lastAsked = plain.lastIndexOf(true);
  const answers: TokenSpan[] = [];
  let asked = 0; // questions so far that an answer follows
  let reports = false; // whether a report has begun since the last question
  for (let p = first; p < paragraphs.length; p++) {
    const { first: at, last } = paragraphs[p]!;
    if (questions[p]) {
      if (questions[p + 1]) return []; // no answer: questions of another kind
      asked++;
      reports = false;
      continue;
    }
    if (searched[reading.prose.paragraphOf[at]!] === false) continue;
    if (quotes(reading, paragraphs[p]!) && !speaksOfOneself(reading, paragraphs[p]!)) {
      if (p < lastAsked) return []; // it is told what people asked and answered
      reports = true;
    }
    if (asked > 0 && !reports && p - lastTrue(questions, p) <= LONGEST_ANSWER) answers.push({ first: at, last });
  }
  return answers.some((span) => speaksOfOneself(reading, span)) ? answers : [];
}

function paragraphSpans({ prose: { paragraphOf, size } }: ParsedText): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let i = 0; i < size; ) {
    let last = i + 1;
    while (last < size && paragraphOf[last] === paragraphOf[i]) last++;
    spans.push({ first: i, last });
    i = last;
  }
  return spans;
}

/** Whether a paragraph is one question, or ends in one and says little before it. */
function isQuestion({ prose, quoteOf }: ParsedText, { first, last }: TokenSpan): boolean {
  return (
    prose.lower[last - 1] === '?' && last - first > 2 && last - first <= LONGEST_QUESTION && quoteOf[last - 1]! < 0
  );
}

/** "Tell us about your first night." */
function isRequest(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { lower } = reading.prose;
  if (last - first < 3 || last - first > LONGEST_REQUEST || !isStop(reading, last - 1)) return false;
  const at = /^(?:please|so|now|but|and)$/.test(lower[first]!) ? first + 1 : first;
  if (/^(?:tell|remind|give|take|walk)$/.test(lower[at]!)) return /^(?:us|me)$/.test(lower[at + 1]!);
  if (lower[at] !== 'describe' && lower[at] !== 'explain') return false;
  for (let i = at + 1; i < last; i++) if (/^(?:you|your|yourself)$/.test(lower[i]!)) return true;
  return false;
}

function lastTrue(list: readonly boolean[], before: number): number {
  let at = before - 1;
  while (at >= 0 && !list[at]) at--;
  return at;
}

/** Whether words in marks make a sentence of a paragraph, or more. */
function quotes({ quoted, quoteOf, classes }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) {
    const number = quoteOf[i]!;
    if (number < 0) continue;
    const end = quoted[number]!.last;
    if (end - i > 3 && (classes[end - 1] === Class.comma || classes[end - 1] === Class.stop)) return true;
    i = Math.max(i, end);
  }
  return false;
}

/** "I", "we", "my", outside quotation marks: an answer, not an explanation. */
function speaksOfOneself({ prose, classes, quoteOf }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++)
    if (quoteOf[i]! < 0 && /^(?:i|my|i'm|i've|me)$/.test(prose.lower[i]!) && !Any.verb[classes[i]!]) return true;
  return false;
}
