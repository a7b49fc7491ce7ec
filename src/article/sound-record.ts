import { onOneLine } from '../text/one-line.js';
import type { Span } from '../text/span.js';
import { cutText } from './cut.js';
import type { ArticleRecord, Mention, Quote } from './record.js';

/** What a record keeps of its promises after findings that broke one were left out. */
export interface SoundRecord {
  readonly record: ArticleRecord;
  /** why findings were left out, one entry for each */
  readonly dropped: readonly string[];
}

/**
 * Leaves out of a record what breaks a promise of docs/record.md (“What always holds”), so that whoever reads records can rely
 * on it, whatever the article was. The findings of news break none: of 500,000 spans some ninety are left out.
 */
export function soundRecord(record: ArticleRecord): SoundRecord {
  const dropped: string[] = [];
  const check = checksOf(record, (reason) => dropped.push(reason));
  const quotes = soundQuotes(record.quotes, check);
  const lone = loneMentions(record, quotes, check);
  const sources = withMentions(record.sources, check.span).filter(
    ({ mentions }, i) => mentions.length > 0 || record.sources[i]!.mentions.length === 0,
  );
  const known = new Set(sources.map(({ id }) => id));
  const places = withMentions(record.places, lone).filter(check.named);
  const sound = {
    ...record,
    headline: shownHeadline(record, dropped),
    links: record.links.filter(({ start, end }) => check.within({ start, end })),
    quotes: quotes.map((quote) => withKnownSource(quote, known)),
    sources,
    people: withMentions(record.people, lone).filter(check.named),
    places,
    organisations: withMentions(record.organisations, lone).filter(check.named),
    dateline: soundDateline(record, places, check),
  };
  return { record: sound, dropped };
}

interface Checks {
  /** in the text, in one paragraph, whole characters at both ends */
  readonly span: (span: Span & { readonly text?: string | undefined }) => boolean;
  readonly within: (span: Span) => boolean;
  readonly named: (finding: { readonly mentions: readonly Mention[] }) => boolean;
  readonly tell: (reason: string) => void;
}

/** What belongs to the character before it: marks, joiners, variation selectors, the second half of a pair. */
const BELONGS_BEFORE = /^(?:\p{M}|[\u200d\ufe00-\ufe0f])|^[\udc00-\udfff]/u;

function checksOf({ text, paragraphs }: ArticleRecord, tell: (reason: string) => void): Checks {
  const inText = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  const inOneParagraph = ({ start, end }: Span): boolean => {
    let [low, high] = [0, paragraphs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle]!.end < end) low = middle + 1;
      else high = middle;
    }
    return low < paragraphs.length && paragraphs[low]!.start <= start;
  };
  const cutsAt = (at: number): boolean => {
    const code = text.charCodeAt(at);
    // neither a mark nor a half of a pair has a lower number
    return code >= 0x300 && BELONGS_BEFORE.test(text.slice(at, at + 2));
  };
  return {
    tell,
    within: inText,
    named: ({ mentions }) => mentions.length > 0,
    span: (span) => {
      const reason = !inText(span)
        ? 'a span that is empty or out of the text'
        : span.text !== undefined && text.slice(span.start, span.end) !== span.text
          ? 'words that are not those of their span'
          : !inOneParagraph(span)
            ? 'a span across paragraphs'
            : cutsAt(span.start) || cutsAt(span.end)
              ? 'a span that cuts a character from its marks'
              : null;
      if (reason !== null) tell(reason);
      return reason === null;
    },
  };
}

/** Quotes with spans that hold; a cue or speaker whose words do not is left out of its quote. */
function soundQuotes(quotes: readonly Quote[], { span }: Checks): Quote[] {
  return quotes.filter(span).map((quote) => {
    const { cue, speaker } = quote;
    const badCue = cue !== null && !span(cue);
    const words =
      speaker === null || speaker.start === null || speaker.end === null
        ? null
        : { start: speaker.start, end: speaker.end, text: speaker.text ?? undefined };
    const badWords = words !== null && !span(words);
    if (!badCue && !badWords) return quote;
    return {
      ...quote,
      cue: badCue ? null : cue,
      speaker: badWords && speaker !== null ? { ...speaker, text: null, start: null, end: null } : speaker,
    };
  });
}

function withKnownSource(quote: Quote, known: ReadonlySet<string>): Quote {
  const { speaker } = quote;
  if (speaker === null || speaker.source === null) return quote;
  if (known.has(speaker.source)) return quote;
  return { ...quote, speaker: { ...speaker, source: null } };
}

/**
 * Which mentions of people, places and organisations stay: none within another or crossing it, none across the bound of a quote.
 * Of two that overlap the longer one stays, then the surer one, then the first.
 */
function loneMentions(record: ArticleRecord, quotes: readonly Quote[], check: Checks): (mention: Mention) => boolean {
  const sound: Mention[] = [];
  const leaves = new Set<Mention>();
  for (const findings of [record.people, record.organisations, record.places])
    for (const { mentions } of findings)
      for (const mention of mentions) {
        if (check.span(mention)) sound.push(mention);
        else leaves.add(mention);
      }
  if (anyOverlap(sound)) leaveOverlapping(sound, leaves, check.tell);
  const bounds = Float64Array.from(quotes.flatMap(({ start, end }) => [start, end])).sort();
  for (const mention of sound) {
    if (leaves.has(mention) || !hasBetween(bounds, mention)) continue;
    leaves.add(mention);
    check.tell('a mention across the bound of a quote');
  }
  return leaves.size === 0 ? ALL_STAY : (mention) => !leaves.has(mention);
}

const ALL_STAY = (): boolean => true;

/** Whether any two spans overlap. Starts and ends are sorted each for themselves, as numbers: nearly no record has overlaps. */
function anyOverlap(spans: readonly Span[]): boolean {
  const starts = new Float64Array(spans.length);
  const ends = new Float64Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    starts[i] = spans[i]!.start;
    ends[i] = spans[i]!.end;
  }
  starts.sort();
  ends.sort();
  for (let i = 1; i < spans.length; i++) if (starts[i]! < ends[i - 1]!) return true;
  return false;
}

function leaveOverlapping(sound: readonly Mention[], leaves: Set<Mention>, tell: (reason: string) => void): void {
  const ordered = [...sound].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  let last: Mention | null = null;
  for (const mention of ordered) {
    if (last === null || mention.start >= last.end) {
      last = mention;
      continue;
    }
    const longer = mention.end - mention.start > last.end - last.start;
    leaves.add(longer ? last : mention);
    tell('a mention within or across another');
    if (longer) last = mention;
  }
}

/** Whether one of some numbers, in order, is within a span and not at its ends. */
function hasBetween(sorted: Float64Array, { start, end }: Span): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! < end;
}

function withMentions<T extends { readonly mentions: Mention[] }>(
  findings: readonly T[],
  stays: (m: Mention) => boolean,
): T[] {
  if (stays === ALL_STAY) return findings.slice();
  return findings.map((finding) => {
    const mentions = finding.mentions.filter(stays);
    return mentions.length === finding.mentions.length ? finding : { ...finding, mentions };
  });
}

function soundDateline({ dateline }: ArticleRecord, places: ArticleRecord['places'], { span }: Checks) {
  if (dateline === null || !span(dateline)) return null;
  const known = new Set(places.map(({ id }) => id));
  if (dateline.places.every(({ place }) => place === null || known.has(place))) return dateline;
  return {
    ...dateline,
    places: dateline.places.map((one) => ({
      ...one,
      place: one.place !== null && known.has(one.place) ? one.place : null,
    })),
  };
}

/** Something to show: not only white space, format characters and marks. */
const VISIBLE_CHARACTER = /[^\s\p{C}\p{M}]/u;

/** An article is listed by its headline, so it has one: its own, else its first words that show, else the name of its file. */
function shownHeadline({ headline, text, paragraphs, id }: ArticleRecord, dropped: string[]): string {
  if (VISIBLE_CHARACTER.test(headline)) return headline;
  dropped.push('a headline that shows nothing');
  const first = paragraphs
    .map(({ start, end }) => text.slice(start, end))
    .find((words) => VISIBLE_CHARACTER.test(words));
  const line = first === undefined ? '' : cutText(onOneLine(first), 80);
  return VISIBLE_CHARACTER.test(line) ? line : id.slice(id.lastIndexOf('/') + 1) || id;
}
