import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { isStop, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { hasFirstPerson, interviewQuestions } from '../bare/dialogue/interview-questions.js';
import { quotesAnother, quotesByName } from './between-turns.js';

const LONGEST_ANSWERER_LINE = 30; // tokens
const MOST_TOLD = 0.25; // of the answers
const LONGEST_ANSWER = 4; // paragraphs of one answer

/** What somebody answers, and the name above it where several are asked. */
export interface InterviewAnswer {
  readonly content: TokenSpan;
  readonly label: TokenSpan | null;
}

/**
 * The answers of an interview whose questions are paragraphs or subheads of their own: what comes between them belongs to the
 * person interviewed, whom no words there name. Where a paragraph quotes in marks and says nothing of the one who speaks, a report
 * begins again: nobody answers there. Where several are asked, a paragraph that is only a name is whose the next answers are.
 */
export function unlabelledAnswers(reading: ParsedText, searched: readonly boolean[]): InterviewAnswer[] {
  const paragraphs = paragraphSpans(reading);
  const questions = interviewQuestions(reading, paragraphs, searched);
  if (!questions) return [];
  const { asks, first, last: lastAsked } = questions;
  const answers: InterviewAnswer[] = [];
  let label: TokenSpan | null = null;
  for (let p = first - 1; p >= 0 && p >= first - LABEL_REACH && !label; p--)
    label = answererOf(reading, paragraphs[p]!);
  let begun = first; // the last question or label
  let asked = 0; // questions so far that an answer follows
  let inMarks = false; // whether the answer is one quotation, and whether that was closed
  let isClosed = false;
  let told = 0; // answers that quote somebody, and say nothing of the one who gives them
  let reports = false; // whether a report has begun since the last question
  for (let p = first; p < paragraphs.length; p++) {
    const { first: at, last } = paragraphs[p]!;
    if (asks[p]) {
      if (!asks[p + 1]) asked++;
      reports = false;
      inMarks = false;
      begun = p;
      continue;
    }
    if (p > lastAsked && isAppeal(reading, paragraphs[p]!)) break; // the editors say the rest
    const own = answererOf(reading, paragraphs[p]!);
    if (own) {
      label = own;
      begun = p;
      continue;
    }
    if (
      searched[reading.prose.paragraphOf[at]!] === false ||
      isEditorsNote(reading, at) ||
      isPointer(reading, paragraphs[p]!)
    )
      continue;
    if (inMarks && isClosed && !isInMarks(reading, paragraphs[p]!)) reports = true; // what follows an answer in marks
    inMarks = (asks[p - 1]! || inMarks) && isInMarks(reading, paragraphs[p]!);
    isClosed = inMarks && reading.quoted[reading.quoteOf[at]!]!.closed;
    if (!inMarks && !asks[p - 1] && quotesSomebody(reading, paragraphs[p]!)) reports = true;
    else if (!inMarks && quotes(reading, paragraphs[p]!) && !speaksOfOneself(reading, paragraphs[p]!)) {
      if (p > lastAsked || !asks[p - 1]) reports = true;
      else told++;
    }
    if (asked > 0 && !reports && p - begun <= LONGEST_ANSWER) answers.push({ content: { first: at, last }, label });
  }
  if (told > MOST_TOLD * asked) return []; // it is told what people asked and answered
  const isTalk = answers.some(
    ({ content }) =>
      speaksOfOneself(reading, content) || (isInMarks(reading, content) && hasFirstPerson(reading, content)),
  );
  if (!isTalk) return [];
  for (let p = first - 1; p >= 0 && p >= first - CARD_REACH; p--) {
    const motto = searched[reading.prose.paragraphOf[paragraphs[p]!.first]!] ? mottoOf(reading, paragraphs[p]!) : null;
    if (motto) answers.push({ content: motto, label: null });
  }
  return answers;
}

const CARD_REACH = 8; // paragraphs between what is told of somebody in a list and the first question
const LONGEST_MOTTO_LABEL = 4; // tokens

/** "Motto: “Row first, ask later.”" in a list of what somebody is called and likes; null where another is told to have said it. */
function mottoOf({ prose, quoteOf, quoted }: ParsedText, { first, last }: TokenSpan): TokenSpan | null {
  const { lower, shapes } = prose;
  let colon = first;
  while (colon < last && colon < first + LONGEST_MOTTO_LABEL && lower[colon] !== ':') colon++;
  if (lower[colon] !== ':' || !/^(?:motto|slogan|maxim|credo|saying|quote|quotation)s?$/.test(lower[colon - 1] ?? ''))
    return null;
  const quote = colon + 1 < last && quoteOf[colon + 1]! >= 0 ? quoted[quoteOf[colon + 1]!]! : null;
  if (!quote?.closed || quote.open !== colon + 1 || quote.last >= last) return null;
  const behind = quote.last + 1;
  const isOthers = behind + 1 < last && /^[(—–-]+$/.test(lower[behind]!) && (shapes[behind + 1]! & Shape.capital) !== 0;
  return isOthers ? null : { first: quote.open, last: behind };
}

const quotesSomebody = (reading: ParsedText, span: TokenSpan): boolean =>
  quotesAnother(reading, span) || quotesByName(reading, span);

/** Whether a paragraph is one quotation: an answer in marks. */
function isInMarks({ quoteOf, quoted }: ParsedText, { first, last }: TokenSpan): boolean {
  const number = quoteOf[first]!;
  return number >= 0 && quoted[number]!.open === first && quoteOf[last - 1] === number;
}

const LONGEST_APPEAL = 5; // tokens of a heading

/** "Join Us", "If you would like to help, check out the list of posts.": to the reader, by nobody who says "I". */
function isAppeal(reading: ParsedText, span: TokenSpan): boolean {
  const { lower } = reading.prose;
  const { first, last } = span;
  if (last - first <= LONGEST_APPEAL && !isStop(reading, last - 1))
    return /^(?:join|apply|subscribe)$/.test(lower[first]!);
  const words = lower.slice(first, last).join(' ');
  return (
    /\b(?:check out|sign up|learn more)\b/.test(words) &&
    /\byou\b|\byou're\b/.test(words) &&
    !hasFirstPerson(reading, span)
  );
}

const LONGEST_LABEL = 4; // words of a name
const LABEL_REACH = 2; // paragraphs between a name and the first question

/** "Editor's note: …", "[Ed.: …]" between the answers */
function isEditorsNote({ prose: { lower } }: ParsedText, first: number): boolean {
  const at = /^[[(]$/.test(lower[first]!) ? first + 1 : first;
  if (/^(?:ed|eds|note)\.?$/.test(lower[at]!)) return lower[at + 1] === ':';
  if (!/^(?:editors?|authors?)$/.test(lower[at]!)) return false;
  return lower[at + 2] === 'note' || lower[at + 1] === 'note';
}

const LONGEST_REFERENCE = 25; // tokens

/** "See further information below on the rules of the mill." */
function isPointer({ prose: { lower } }: ParsedText, { first, last }: TokenSpan): boolean {
  if (last - first > LONGEST_REFERENCE || !/^(?:see|read|watch|learn|find)$/.test(lower[first]!)) return false;
  const words = lower.slice(first, last);
  return words.some((word) => /^(?:below|above)$/.test(word)) && !words.some((word) => /^(?:i|we|my|our)$/.test(word));
}

/** "Ann Lee", "Ann Lee, nurse" or "Ann:" as a paragraph of its own: the tokens of the name. */
function answererOf({ prose, classes }: ParsedText, { first, last }: TokenSpan): TokenSpan | null {
  const { lower, shapes } = prose;
  const capitalsFrom = (from: number): number => {
    let end = from;
    while (end < last && end - from < LONGEST_LABEL && shapes[end]! & Shape.capital) end++;
    return end;
  };
  const name = behindTitle(lower, first, last);
  const end = capitalsFrom(name);
  if (name > first) return end > name + 1 ? { first: name, last: end } : null;
  if (end === first || last - first > LONGEST_ANSWERER_LINE || classes[last - 1] === Class.stop) return null;
  let several = end; // "Ann, Jo and Paul Roe:"
  while (/^(?:and|&|,)$/.test(lower[several]!) && capitalsFrom(several + 1) > several + 1)
    several = capitalsFrom(several + 1);
  if (lower[several] === ':' && several === last - 1) return { first, last: several };
  if (end - first < 2) return null;
  return end === last || /^[,–—]$/.test(lower[end]!) ? { first, last: end } : null;
}

/** The token after "Q & A with", "An interview with" and stars; `first` where that is not there. */
function behindTitle(lower: readonly string[], first: number, last: number): number {
  let at = first;
  while (at < last && /^(?:\*+|an?)$/.test(lower[at]!)) at++;
  if (!/^(?:q|q&a|interview|conversation|questions)$/.test(lower[at] ?? '')) return first;
  for (let i = at + 1; i < last && i < at + 6; i++) if (lower[i] === 'with') return i + 1;
  return first;
}

function paragraphSpans({ prose: { paragraphOf, lower, size } }: ParsedText): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let i = 0; i < size; ) {
    let last = i + 1;
    while (last < size && paragraphOf[last] === paragraphOf[i]) last++;
    const answer = answerBehindStars(lower, i, last);
    if (answer > 0) spans.push(withoutStars(lower, i, answer), { first: answer, last });
    else spans.push(withoutStars(lower, i, last));
    i = last;
  }
  return spans;
}

/** "**How did it begin?** In a shed.": where the answer begins that stands on the line of its question; 0 for none. */
function answerBehindStars(lower: readonly string[], first: number, last: number): number {
  if (!/^[*_]+$/.test(lower[first]!)) return 0;
  let end = first + 2;
  while (end < last && !/^[*_]+$/.test(lower[end]!)) end++;
  if (lower[end - 1] !== '?') return 0;
  while (end < last && /^[*_]+$/.test(lower[end]!)) end++;
  return end < last ? end : 0;
}

/** "**How did it begin?**": the paragraph within the stars or underscores that plain text has for bold type. */
function withoutStars(lower: readonly string[], first: number, last: number): TokenSpan {
  let [from, to] = [first, last];
  while (from < to - 1 && /^[*_]+$/.test(lower[from]!)) from++;
  while (from > first && to > from + 1 && /^[*_]+$/.test(lower[to - 1]!)) to--;
  return { first: from, last: to };
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
const speaksOfOneself = (reading: ParsedText, span: TokenSpan): boolean => hasFirstPerson(reading, span, true);
