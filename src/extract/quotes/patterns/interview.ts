import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isTitle } from '../../../lexicon/titles.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';
import { quotesAnother, reportsSomebody } from './between-turns.js';
import { FEWEST_OF_COURT, isArticleOfAsker, isOfCourt } from './court-labels.js';

const FEWEST_LINES = 3; // that make a transcript or an interview
const LONGEST_SPEAKER_LABEL = 4; // words of a speaker's label

/** A paragraph that begins with a speaker's label. */
interface SpeakerLine {
  readonly label: TokenSpan;
  /** the mark behind the label */
  readonly mark: number;
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
    if (line) lines.push(...turnsWithin(reading.prose, line));
  }
  // "Mr. Lee: I must have notice of that." in a report of a parliament or a court
  const titled = lines.length > 1 && lines.every(({ label }) => isTitledLabel(reading.prose, label));
  const courtly = lines.filter(({ label }) => isOfCourt(reading.prose, label));
  const exchanges = titled ? [] : exchangesAmong(reading.prose, lines);
  if (exchanges.length > 0)
    return exchanges.map(({ label, mark, content }) => turnOf(label, mark, [content], 'interview'));
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
    return courtly.map(({ label, mark, content }) => turnOf(label, mark, [content], 'interview'));
  const kept = isInterview && (titled || bracketed || isTalk(reading.prose, talk)) ? lines : formal;
  if (kept.length < FEWEST_LINES && !titled) return [];
  if (isList(reading.prose, kept)) return [];
  const transcript = formal.length === kept.length && !formal.some(({ words }) => words.length === 1);
  return withParagraphsBetween(reading, kept).map(({ label, mark, content }) =>
    turnOf(label, mark, content, transcript ? 'transcript' : 'interview'),
  );
}

const turnOf = (label: TokenSpan, mark: number, content: readonly TokenSpan[], rule: string): CuedAttribution => ({
  source: label,
  cue: { first: mark, last: mark + 1 },
  content,
  family: 'speech',
  rule,
});

/** "Mr. Lee", "The Chairman" */
const isTitledLabel = ({ lower }: Prose, { first, last }: TokenSpan): boolean =>
  last - first > 1 && isTitle(lower[first] === 'the' ? lower[first + 1]! : lower[first]!);

const FEWEST_EXCHANGED = 2; // titled lines

/** "Mr. Lee: How many? | Mrs. Roe: All seven.", "A Voice: Shame!" in a report of a meeting, among other lines with a colon: who interrupts and who answers. */
function exchangesAmong(prose: Prose, lines: readonly SpeakerLine[]): readonly SpeakerLine[] {
  const titled = lines.filter(({ label }) => isTitledLabel(prose, label) || isVoice(prose, label));
  const follow = titled.some(({ paragraph }, n) => n > 0 && paragraph === titled[n - 1]!.paragraph + 1);
  return titled.length >= FEWEST_EXCHANGED && follow ? titled : [];
}

/** "A Voice" from the gallery */
const isVoice = ({ lower }: Prose, { first, last }: TokenSpan): boolean =>
  last - first === 2 && /^(?:a|another)$/.test(lower[first]!) && lower[first + 1] === 'voice';

/** "Q: Where was it? A: In a shed.": a line whose label is Q, and what is answered on the same one. */
function turnsWithin({ lower, shapes }: Prose, line: SpeakerLine): readonly SpeakerLine[] {
  const { label, content } = line;
  if (!/^q(?:uestion)?$/.test(lower[label.first]!)) return [line];
  let at = content.first;
  while (
    at < content.last &&
    !(/^a(?:nswer)?$/.test(lower[at]!) && shapes[at]! & Shape.capital && lower[at + 1] === ':')
  )
    at++;
  if (at <= content.first || at + 2 >= content.last) return [line];
  return [
    { ...line, content: { first: content.first, last: at } },
    {
      ...line,
      label: { first: at, last: at + 1 },
      mark: at + 1,
      content: { first: at + 2, last: content.last },
      words: lower[at]!.toUpperCase(),
    },
  ];
}

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
  const label = colon;
  if (lower[colon] === '(' && colon > first) colon = behindSeatOf(prose, colon);
  if (
    isWareName(text.slice(starts[first], ends[label - 1] ?? 0)) ||
    colon === first ||
    !within(colon + 1) ||
    lower[colon] !== ':' ||
    lower[colon + 1] === '/' ||
    lexicon.has(lower[first]!, 'line-label') ||
    lexicon.has(lower[label - 1]!, 'line-label')
  )
    return null;
  let end = colon + 1;
  while (within(end)) end++;
  return {
    label: { first, last: label },
    mark: colon,
    content: { first: first > from ? from : colon + 1, last: end }, // within quotation marks the label is quoted too
    paragraph: paragraphOf[from]!,
    words: text.slice(starts[first], ends[label - 1]),
    formal,
    bracketed: false,
  };
}

const LONGEST_LABEL_SEAT = 8; // tokens

/** "Mr. Lee | (Hale Dredging, Ltd.) |: May I ask": the token behind whom somebody speaks for. */
function behindSeatOf({ lower, paragraphOf }: Prose, open: number): number {
  for (let i = open + 1; i < open + LONGEST_LABEL_SEAT && paragraphOf[i] === paragraphOf[open]; i++)
    if (lower[i] === ')') return i + 1;
  return open;
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
    mark: last,
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
): { label: TokenSpan; mark: number; content: TokenSpan[] }[] {
  const { paragraphOf, size, ids, starts, ends } = reading.prose;
  // of labels, but for initials
  const names = new Set<number>();
  for (const { label } of lines)
    for (let i = label.first; i < label.last; i++) if (ends[i]! - starts[i]! >= SHORTEST_LABEL) names.add(ids[i]!);
  return lines.map(({ label, mark, content, paragraph }, n) => {
    const next = lines[n + 1];
    const between = next ? next.paragraph - paragraph - 1 : 0;
    if (!next || between < 1 || between > MOST_BETWEEN) return { label, mark, content: [content] };
    const spans = [content];
    for (let i = content.last; i < size && paragraphOf[i]! < next.paragraph; ) {
      let last = i;
      while (last < size && paragraphOf[last] === paragraphOf[i]) last++;
      if (reportsSomebody(reading, { first: i, last }) || quotesAnother(reading, { first: i, last }, names)) break;
      spans.push({ first: i, last });
      i = last;
    }
    return { label, mark, content: spans };
  });
}
