import type { ParagraphRole } from '../../article/article.js';
import { parseDate } from '../../article/parse-date.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { isByline, isBylineTail } from '../byline.js';
import { CONTACT_LINE } from './labelled-lines.js';

/** How a plain text is laid out: what each paragraph is, and the date that a line of its own gives. */
export interface TextLayout {
  readonly roles: readonly ParagraphRole[];
  /** YYYY-MM-DD, when a line between headline and text says it in full */
  readonly date: string | null;
}

/** So many lines below the headline are looked at for decks, bylines, dates. */
const LAST_HEAD_LINE = 8;
const LONGEST_DECK = 180;
/** A dateline's dash. */
const DASHED = /--|[—–-] |^[([]/;
const beginsSentence = (text: string): boolean => /^["“‘']?\p{Lu}/u.test(text);
/** A paragraph of the text: sentences, not a line of a table. */
const isProse = (text: string): boolean => text.length >= 90 && /[.?!]["”’)\]]*(?:\s|$)/.test(text);

const AGENCY_LINE = new RegExp(
  `^\\(?(?:(?:the )?(?:${lexicon.pattern('agency', 'agency-name', 'agency-line')})|[\\p{Lu}][\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+){0,2} (?:news service|newspapers|wire service|news agency))\\)?$`,
  'iu',
);
const LONGEST_AGENCY_LINE = 100;
const STAMP_MONTH = `(?:${lexicon.pattern('month', 'short-month')})\\.?`;
const STAMP_WEEKDAY = `(?:${lexicon.pattern('weekday', 'short-weekday')})\\.?`;
const STAMPED =
  /^(?:(?:first |last |page last )?(?:posted|published|updated|created|modified)(?: on| at)?\b[: ]|(?:article )?(?:date|time) ?:)/i;
const CLOCK_TIME = /\b\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?|(?:hrs|gmt|utc|[ecmp][sd]t)\b)/i;
/** "2 February 2009 | Last updated at 11:42 GMT" */
const UPDATED_BEHIND = /\s*(?:last )?(?:updated|modified)(?: on| at)?(?=[\s:\d])/i;
const DATED = new RegExp(
  `^(?:${STAMP_WEEKDAY},? )?(?:${STAMP_MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${STAMP_MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})`,
  'i',
);
const END_LINE =
  /^(?:-+ ?30 ?-+|#+|\*(?: ?\*)*|end|ends|ends?\/|©.*|\(c\) .*|copyright\b.*|all rights reserved\b.*|\(?(?:additional )?(?:reporting|writing|editing|compiled) by .*|(?:reach|contact|e-?mail|follow) \S.*(?:@|\d{3}[-.]\d{4}).*|.{3,60} can be (?:reached|contacted|emailed) (?:at|on|by) .*|on the (?:net|web):.*|information from: .*)$/iu;

/**
 * What the paragraphs of a plain text are. The first is the headline, unless it is the name of a section and the headline
 * is below; between headline and text there may be decks, bylines, dates, agencies; short lines between paragraphs are
 * subheads; the last lines may be notes. Whatever is not plainly one of these is text.
 */
export function textLayoutOf(paragraphs: readonly string[]): TextLayout {
  const roles: ParagraphRole[] = paragraphs.map(() => 'text');
  const released = behindReleaseLines(paragraphs);
  for (let i = 0; i < released; i++) roles[i] = RELEASE_LINE.test(paragraphs[i]!) ? 'label' : 'note';
  const below = isSection(paragraphs[released]) && isHeadline(paragraphs[released + 1], paragraphs[released + 2]);
  if (below) roles[released] = 'kicker';
  const headline = released + (below ? 1 : 0);
  roles[headline] = 'headline';
  const head = readHead(paragraphs, headline + 1, roles);
  const { body } = head;
  const date =
    paragraphs.slice(0, released).reduce((known: string | null, line) => known ?? dateIn(line), null) ?? head.date;
  markSubheads(paragraphs, body, roles);
  markNotes(paragraphs, body, roles);
  return { roles, date };
}

/** What a press office writes above its headline. */
const RELEASE_LINE =
  /^(?:(?:for )?immediate release|for release|(?:press|news|media) (?:release|statement|advisory|notice)|(?:strictly )?embargo(?:ed)?)\b/i;
const LONGEST_RELEASE_LINE = 60;
const MOST_RELEASE_LINES = 6;

/** The paragraph after "FOR IMMEDIATE RELEASE" and a date, where a headline is; 0 where they do not stand at the top. */
function behindReleaseLines(paragraphs: readonly string[]): number {
  const isReleaseLine = (text: string): boolean => text.length <= LONGEST_RELEASE_LINE && RELEASE_LINE.test(text);
  const top = paragraphs.slice(0, MOST_RELEASE_LINES);
  if (!top.some(isReleaseLine)) return 0;
  const end = paragraphs.findIndex((text) => !isReleaseLine(text) && !isStamp(text) && !CONTACT_LINE.test(text));
  const isTop = isSection(paragraphs[end]) || isHeadline(paragraphs[end], paragraphs[end + 1]);
  return end > 0 && end <= MOST_RELEASE_LINES && isTop ? end : 0;
}

const isSection = (text: string | undefined): boolean =>
  text !== undefined && lexicon.has(text.toLowerCase(), 'section');

const isHeadline = (text: string | undefined, next: string | undefined): boolean =>
  text !== undefined &&
  next !== undefined &&
  text.length <= 150 &&
  !/[.;:,]$/.test(text) &&
  !isByline(text) &&
  text.split(' ').length > 2;

/** Names the lines between headline and text; gives where the text begins. */
function readHead(
  paragraphs: readonly string[],
  from: number,
  roles: ParagraphRole[],
): { body: number; date: string | null } {
  let body = from;
  let date: string | null = null;
  for (let i = from; i < Math.min(paragraphs.length, from + LAST_HEAD_LINE); i++) {
    const text = paragraphs[i]!;
    const role = headRole(text, roles[i - 1]!);
    if (role === null) continue;
    // what comes before a byline is a deck, unless it is text
    const isDeckAbove = role.role === 'byline' && paragraphs.slice(body, i).every(isDeck);
    if (i > body && !isDeckAbove && !isSentenceAbove(paragraphs, body, i)) break;
    for (let between = body; between < i; between++) roles[between] = 'deck';
    roles[i] = role.role;
    date ??= role.date;
    body = i + 1;
  }
  if (body === from && isLoneDeck(paragraphs, from)) roles[body++] = 'deck';
  return { body, date };
}

function headRole(text: string, before: ParagraphRole): { role: ParagraphRole; date: string | null } | null {
  if (isByline(text)) return { role: 'byline', date: null };
  if (text.length <= LONGEST_AGENCY_LINE && AGENCY_LINE.test(text)) return { role: 'agency', date: null };
  if (isStamp(text)) return { role: 'note', date: dateIn(text) };
  if (isSection(text)) return { role: 'label', date: null };
  return before === 'byline' && isBylineTail(text) ? { role: 'byline', date: null } : null;
}

/** "Posted: Tuesday, March 3, 2009 12:00 am", "March 3, 2009", "Published 5:30 p.m., Friday, April 1" */
function isStamp(text: string): boolean {
  if (text.length > 80) return false;
  if (STAMPED.test(text) && /\d/.test(text)) return true;
  const dated = DATED.exec(text);
  return (
    dated !== null &&
    text
      .slice(dated[0].length)
      .replace(UPDATED_BEHIND, '')
      .replace(CLOCK_TIME, '')
      .replace(/[\s,.|@:-]|\bat\b/g, '') === ''
  );
}

function dateIn(text: string): string | null {
  const bare = text
    .replace(STAMPED, '')
    .replace(CLOCK_TIME, '')
    .replace(/^[\s,:|]+|[\s,|]+$/g, '');
  const found = DATED.exec(bare.replace(/^[^\d:]*:\s*/, ''));
  return found === null ? null : parseDate(found[0]);
}

/** One short sentence between headline and byline, a stamp or an agency's name between them or not: a deck too. */
const isSentenceAbove = (paragraphs: readonly string[], body: number, at: number): boolean =>
  at - body === 1 &&
  paragraphs[body]!.length <= LONGEST_DECK &&
  paragraphs.slice(at, at + LINES_TO_BYLINE).some((line) => isByline(line));

const LINES_TO_BYLINE = 2;

/** A line that may be between headline and byline: short, and no paragraph of the text. */
const isDeck = (text: string): boolean =>
  text.length <= LONGEST_DECK && !isProse(text) && beginsSentence(text) && !DASHED.test(text);

/** A deck with nothing below it but the text: a phrase without a stop, before a paragraph of sentences. */
function isLoneDeck(paragraphs: readonly string[], at: number): boolean {
  const [text, next] = [paragraphs[at], paragraphs[at + 1]];
  if (text === undefined || next === undefined || text.length > LONGEST_DECK || !isProse(next) || !beginsSentence(next))
    return false;
  if (/[.?!:;,"”’)\d-]$/.test(text) || /\d.*\d.*\d/.test(text) || DASHED.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length >= 4 && beginsSentence(text) && words.some((word) => /^\p{Ll}{3,}/u.test(word));
}

/** A short line without a stop between two paragraphs of sentences. */
function markSubheads(paragraphs: readonly string[], body: number, roles: ParagraphRole[]): void {
  for (let i = body + 1; i < paragraphs.length - 1; i++) {
    const text = paragraphs[i]!;
    const plain = text.length <= 60 && /^["“‘']?\p{Lu}[^\d]*$/u.test(text) && !/[.?!:;,"”’)-]$/.test(text);
    if (
      plain &&
      !(/[.?!,]'$/.test(text) && LEFT_OPEN.test(paragraphs[i - 1]!)) &&
      isProse(paragraphs[i - 1]!) &&
      isProse(paragraphs[i + 1]!) &&
      beginsSentence(paragraphs[i + 1]!) &&
      /[.?!]["”’)\]]*$/.test(paragraphs[i - 1]!)
    ) {
      roles[i] = 'subhead';
    }
  }
}

/** said: 'It is late. | 'Go home.': a quotation in single marks that the next paragraph goes on with */
const LEFT_OPEN = /(?:^|[:,] )'(?!.*[.,?!]'(?:\s|$))/s;

/** The last lines: who can be reached, copyright, marks of the end. */
function markNotes(paragraphs: readonly string[], body: number, roles: ParagraphRole[]): void {
  for (let i = paragraphs.length - 1; i > body && i >= paragraphs.length - 4; i--) {
    const text = paragraphs[i]!;
    if (text.length > 300 || !END_LINE.test(text)) break;
    roles[i] = 'note';
  }
}
