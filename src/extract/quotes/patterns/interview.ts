import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isTitle } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { Any, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { CuedAttribution } from '../attribution.js';
import { FEWEST_OF_COURT, isArticleOfAsker, isOfCourt } from './court-labels.js';

const FEWEST_LINES = 3; // that make a transcript or an interview
const LONGEST_SPEAKER_LABEL = 4; // words of a speaker's label

/** A paragraph that begins with a speaker's label. */
interface SpeakerLine {
  readonly label: TokenSpan;
  readonly content: TokenSpan;
  readonly paragraph: number;
  readonly words: string;
  /** in capitals or initials, as transcripts write it, or Q and A */
  readonly formal: boolean;
  /** in two brackets, which nothing else than an interview has */
  readonly bracketed: boolean;
}

/**
 * The lines of a transcript, "LEE: We will see.", and of an interview, "Ann Lee: We will see.", "AL: …", "Q: …": all that the line
 * says is the speaker's, and so are the paragraphs without a label between two such lines.
 */
export function speakerLines(reading: ParsedText, searched: readonly boolean[]): CuedAttribution[] {
  const { sentences, paragraphOf } = reading.prose;
  const lines: SpeakerLine[] = [];
  let paragraph = -1;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s]!;
    if (paragraphOf[first] === paragraph) continue;
    paragraph = paragraphOf[first]!;
    const line = searched[paragraph] === false ? null : speakerLineAt(reading, first);
    if (line) lines.push(line);
  }
  // "Mr. Lee: I must have notice of that." in a report of a parliament or a court
  const titled =
    lines.length > 1 &&
    lines.every(({ label }) => isTitle(reading.prose.lower[label.first]!) && label.last - label.first > 1);
  const courtly = lines.filter(({ label }) => isOfCourt(reading.prose, label));
  if (lines.length < FEWEST_LINES && !titled && courtly.length < FEWEST_OF_COURT) return [];
  const formal = lines.filter((line) => line.formal);
  const labels = new Map<string, number>();
  for (const { words } of lines) labels.set(words, (labels.get(words) ?? 0) + 1);
  const initials = new Set(lines.map(({ words }) => words).filter((words) => words.length <= LONGEST_SPEAKER_LABEL));
  const bracketed = lines.every((line) => line.bracketed);
  const isInterview =
    titled || bracketed || [...labels].some(([words, count]) => count > 1 || initials.has(labelInitials(words)));
  const talk = { first: lines[0]!.content.first, last: lines.at(-1)!.content.last };
  if (!isInterview && courtly.length >= FEWEST_OF_COURT)
    return courtly.map(({ label, content }) => turnOf(label, [content], 'interview'));
  const kept = isInterview && (titled || bracketed || isTalk(reading.prose, talk)) ? lines : formal;
  if (kept.length < FEWEST_LINES && !titled) return [];
  if (isList(reading.prose, kept)) return [];
  const transcript = formal.length === kept.length && !formal.some(({ words }) => words.length === 1);
  return withParagraphsBetween(reading, kept).map(({ label, content }) =>
    turnOf(label, content, transcript ? 'transcript' : 'interview'),
  );
}

const turnOf = (label: TokenSpan, content: readonly TokenSpan[], rule: string): CuedAttribution => ({
  source: label,
  cue: { first: label.last, last: label.last + 1 },
  content,
  family: 'speech',
  rule,
});

/** Questions, "I", "you"; none of them in "Best Overall Project: goes to the team that …", lines that tell what their label means. */
function isTalk({ lower }: Prose, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (/^(?:\?|i|i'm|i've|i'd|my|me|you|your)$/.test(lower[i]!)) return true;
  return false;
}

/** "High Jump: 1 J. Lee. 2 B. Moore.", "Article: How to begin": results, or a list under one label, where nobody speaks. */
function isList({ shapes }: Prose, lines: readonly SpeakerLine[]): boolean {
  const counted = lines.filter(({ content }) => shapes[content.first]! & Shape.number).length;
  return 3 * counted > lines.length || new Set(lines.map(({ words }) => words)).size === 1;
}

const labelInitials = (words: string): string => (words.includes(' ') ? words.replace(/(\S)\S*\s*/gu, '$1') : '');

/** The paragraph that begins at token `from`, when it begins with a label. */
function speakerLineAt({ prose }: ParsedText, from: number): SpeakerLine | null {
  const bracketed = bracketedLabel(prose, from);
  if (bracketed) return bracketed;
  const { shapes, lower, paragraphOf, size, starts, ends, text } = prose;
  const first = shapes[from]! & Shape.quote ? from + 1 : from;
  const within = (i: number): boolean => i < size && paragraphOf[i] === paragraphOf[from];
  let colon = first;
  let formal = true;
  while (within(colon) && colon - first < LONGEST_SPEAKER_LABEL) {
    const joins = colon > first && (isParticle(prose, colon) || isArticleOfAsker(prose, colon, first));
    if (!joins && !isLabelWord(prose, colon, first)) break;
    formal &&= joins || isFormal(shapes[colon]!);
    colon++;
  }
  if (
    isWareName(text.slice(starts[first], ends[colon - 1] ?? 0)) ||
    colon === first ||
    !within(colon + 1) ||
    lower[colon] !== ':' ||
    lower[colon + 1] === '/' ||
    lexicon.has(lower[first]!, 'line-label') ||
    lexicon.has(lower[colon - 1]!, 'line-label')
  )
    return null;
  let end = colon + 1;
  while (within(end)) end++;
  return {
    label: { first, last: colon },
    content: { first: first > from ? from : colon + 1, last: end }, // within quotation marks the label is quoted too
    paragraph: paragraphOf[from]!,
    words: text.slice(starts[first], ends[colon - 1]),
    formal,
    bracketed: false,
  };
}

/** "((Ann Lee)) I have.", as open news writes its interviews. */
function bracketedLabel(
  { lower, shapes, paragraphOf, size, starts, ends, text }: Prose,
  from: number,
): SpeakerLine | null {
  if (lower[from] !== '(' || lower[from + 1] !== '(') return null;
  const first = from + 2;
  let last = first;
  while (last < size && last - first < LONGEST_SPEAKER_LABEL && shapes[last]! & Shape.word) last++;
  if (last === first || lower[last] !== ')' || lower[last + 1] !== ')') return null;
  let end = last + 2;
  while (end < size && paragraphOf[end] === paragraphOf[from]) end++;
  if (end === last + 2) return null;
  return {
    label: { first, last },
    content: { first: last + 2, last: end },
    paragraph: paragraphOf[from]!,
    words: text.slice(starts[first], ends[last - 1]),
    formal: false,
    bracketed: true,
  };
}

/** "openSUSE News" has a capital within its first word. */
const isLabelWord = ({ shapes, text, starts, ends }: Prose, at: number, first: number): boolean =>
  (shapes[at]! & Shape.capital) !== 0 || (at === first && /^\p{Ll}+\p{Lu}{2}/u.test(text.slice(starts[at], ends[at])));

/** "Dario | do | Vale Pinto" */
const isParticle = ({ shapes, lower }: Prose, at: number): boolean =>
  ((shapes[at + 1] ?? 0) & Shape.capital) !== 0 && lexicon.has(lower[at]!, 'particle');

/** "PulseAudio", a thing that is told of under its name */
const isWareName = (label: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*$/u.test(label) && !/^(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz)\p{Lu}/u.test(label);

const isFormal = (shape: number): boolean =>
  (shape & Shape.upper) !== 0 || ((shape & Shape.capital) !== 0 && (shape & Shape.dotted) !== 0);

const SHORTEST_LABEL = 4; // letters
const MOST_BETWEEN = 4; // paragraphs of one answer that follow its labelled one

/** Each line with the paragraphs that follow it up to the next line, where these are few. */
function withParagraphsBetween(
  reading: ParsedText,
  lines: readonly SpeakerLine[],
): { label: TokenSpan; content: TokenSpan[] }[] {
  const { paragraphOf, size, ids, starts, ends } = reading.prose;
  // of labels, but for initials
  const names = new Set<number>();
  for (const { label } of lines)
    for (let i = label.first; i < label.last; i++) if (ends[i]! - starts[i]! >= SHORTEST_LABEL) names.add(ids[i]!);
  return lines.map(({ label, content, paragraph }, n) => {
    const next = lines[n + 1];
    const between = next ? next.paragraph - paragraph - 1 : 0;
    if (!next || between < 1 || between > MOST_BETWEEN) return { label, content: [content] };
    const spans = [content];
    for (let i = content.last; i < size && paragraphOf[i]! < next.paragraph; ) {
      let last = i;
      while (last < size && paragraphOf[last] === paragraphOf[i]) last++;
      if (reportsSomebody(reading, { first: i, last }) || quotesAnother(reading, { first: i, last }, names)) break;
      spans.push({ first: i, last });
      i = last;
    }
    return { label, content: spans };
  });
}

const NO_LABELS: ReadonlySet<number> = new Set();
const FEWEST_QUOTED = 3; // tokens

/** "Professor Lee, who was told of it, said that it was "torn from its context"": it has words in marks and a full name, and nobody says "I". */
export function quotesAnother(
  { prose, quoted, quoteOf, classes }: ParsedText,
  { first, last }: TokenSpan,
  labels: ReadonlySet<number> = NO_LABELS,
): boolean {
  const { lower, shapes, ids } = prose;
  let quotes = false;
  let names = false;
  let ofOneself = false;
  let tellsOfThem = false;
  for (let i = first; i < last; i++) {
    const number = quoteOf[i]!;
    if (number >= 0) {
      const { first: from, last: end, single } = quoted[number]!;
      quotes ||= !single && end - from >= FEWEST_QUOTED;
      i = Math.max(i, end);
      continue;
    }
    ofOneself ||= /^(?:i|i'm|i've|i'd|me|my|you|your)$/.test(lower[i]!);
    tellsOfThem ||= (shapes[i]! & Shape.capital) !== 0 && labels.has(ids[i]!);
    const isCapital = (shapes[i]! & Shape.capital) !== 0 && classes[i] === Class.name;
    names ||= isCapital && i + 1 < last && (shapes[i + 1]! & Shape.capital) !== 0;
  }
  return quotes && names && (!ofOneself || tellsOfThem);
}

const LONGEST_REPORTED_SUBJECT = 14; // tokens

/** "Mr. Dolan (Dundee) said the House laughed": a report between two turns, and no more of the first. */
function reportsSomebody({ prose, classes, marks }: ParsedText, { first, last }: TokenSpan): boolean {
  const { lower, shapes } = prose;
  const titled = isTitle(lower[first]!) || /^(?:mr|mrs|miss|lord|lady|sir|viscount)\.?$/.test(lower[first]!);
  const office = lower[first] === 'the' && (shapes[first + 1] ?? 0) & Shape.capital;
  if (!titled && !office) return false;
  for (let i = first + 1; i < last && i < first + LONGEST_REPORTED_SUBJECT; i++)
    if (Any.verb[classes[i]!]) return classes[i] === Class.past && (marks[i]! & WordFeature.verb) !== 0;
  return false;
}
