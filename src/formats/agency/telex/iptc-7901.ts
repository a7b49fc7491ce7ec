import type { Draft, Refusal } from '../../draft.js';
import { problem } from '../../draft.js';
import type { Format } from '../../format.js';
import { wireByline } from '../wire-byline.js';
import { bareLine, headCharacters, wireCharacters } from '../wire-bytes.js';
import { draftOfWire } from '../wire-story.js';
import { distinct, paragraphHtml } from '../wire-text.js';

/** Service and number, priority, category, words, perhaps an indicator, the agency and its number: “eca062 4 i 211 ccccb dpa 061”. */
const HEADER = /^([a-z]{2,4}) ?(\d{3,5}) +(\d) +([a-z]{1,4}) +(\d{1,5})\b *(.*)$/i;

/** SOH begins a message; some stores have taken it away. */
const BEGINNING = /^[␀␖\s]*␁?[a-z]{2,4} ?\d{3,5} +\d +[a-z]{1,4} +\d{1,5}\b[^\n]{0,60}?\d{2,5}[ \t]*\r?\n/i;

/** Text of the IPTC recommendation 7901, as European agencies send it. */
export const iptc7901: Format = {
  name: 'IPTC 7901',
  extensions: ['.txt', '.iptc', '.7901', '.tst'],
  detect: (head) => BEGINNING.test(headCharacters(head)),
  *read(seed, { settings }) {
    const messages = wireCharacters(seed, settings.encoding)
      .split('\u0001')
      .filter((message) => bareLine(message) !== '');
    for (const message of messages) yield articleOfMessage(message, messages.length > 1);
  },
};

/** What readers are not to see follows such a line. */
const NOT_FOR_PUBLICATION = /\bnot (?:intended )?for publication\b|nicht zur Veröffentlichung/i;
const STARS = /^(?:\* ?)+$|^_{2,}$/;

function articleOfMessage(message: string, isOneOfMany: boolean): Draft | Refusal {
  const [whole = '', end = ''] = message.split('\u0003');
  const [before = '', ...after] = whole.split('\u0002');
  const lines = before.split(/\r\n|\n|\r/);
  const header = HEADER.exec(bareLine(lines.find((line) => bareLine(line) !== '') ?? ''));
  const rest = lines.slice(lines.findIndex((line) => bareLine(line) !== '') + 1);
  const slugEnd = after.length > 0 ? rest.length : slugLines(rest);
  const slug = rest
    .slice(0, slugEnd)
    .map(bareLine)
    .filter((line) => line !== '');
  const text = after.length > 0 ? after.join('\n').split(/\r\n|\n|\r/) : rest.slice(slugEnd);
  const { title, byline, body } = headOfMessage(text);
  const { paragraphs, notes, unpublished } = partsOfBody(body);
  const written = wireByline(byline);
  return draftOfWire({
    key: isOneOfMany ? `${header?.[1] ?? ''}${header?.[2] ?? ''}` : undefined,
    where: 'IPTC 7901',
    fields: {
      title: title ?? slug[0]?.replace(/\/$/, ''),
      byline: written.names,
      date: dateOfEnd(end),
      tags: slug.flatMap(tagsOfSlug),
    },
    publisher: senderIn(header?.[6] ?? ''),
    html: paragraphs.map(paragraphHtml).join('\n'),
    posts: written.posts,
    notes,
    unpublished,
    problems: title === null ? [problem('no headline; its slug is used for it')] : [],
  });
}

/** “ccccb dpa 061” is sent by dpa, and so is “dpa-tns 0908”. */
const senderIn = (header: string): string | undefined =>
  /([\p{L}][\p{L}-]*) +\d+ *$/u.exec(header.slice(0, 80))?.[1]?.replace(/^(dpa)-.*$/, '$1');

/** How many lines come before the headline, where its mark is lost: those until the slug, which ends in a slash. */
function slugLines(lines: readonly string[]): number {
  const at = lines.slice(0, 6).findIndex((line) => bareLine(line).endsWith('/'));
  return at + 1;
}

/** Headline and byline are the lines until the one that ends in “=”. */
function headOfMessage(lines: readonly string[]): {
  title: string | null;
  byline: string | null;
  body: readonly string[];
} {
  const first = lines.findIndex((line) => bareLine(line) !== '');
  const titles: string[] = [];
  const bylines: string[] = [];
  let at = Math.max(0, first);
  for (; at < lines.length && titles.length + bylines.length < 8; at++) {
    const line = bareLine(lines[at]!);
    if (line === '') break;
    const bare = line.replace(/ *=$/, '');
    if (/^(?:by|von|par|por):? +\p{L}/iu.test(bare) && titles.length > 0) bylines.push(bare);
    else if (bare !== '') titles.push(bare);
    if (line.endsWith('=') && !/^(?:by|von|par|por) /i.test(bareLine(lines[at + 1] ?? ''))) {
      at++;
      break;
    }
  }
  return { title: titles.join(' ') || null, byline: bylines.join(', ') || null, body: lines.slice(at) };
}

/** Paragraphs of the story; after “# Notebook” come notes, and then what is not for publication. */
function partsOfBody(lines: readonly string[]): { paragraphs: string[]; notes: string[]; unpublished: number } {
  const paragraphs: string[] = [];
  const notes: string[] = [];
  let unpublished = 0;
  let part: 'text' | 'notes' | 'unpublished' = 'text';
  let open = false;
  for (const raw of lines) {
    const line = bareLine(raw);
    if (NOT_FOR_PUBLICATION.test(line)) part = 'unpublished';
    else if (part === 'text' && /^#{1,3} /.test(line)) part = 'notes';
    const isBreak = line === '' || STARS.test(line);
    if (part === 'unpublished') {
      if (!isBreak) unpublished++;
      continue;
    }
    const into = part === 'text' ? paragraphs : notes;
    const begins = !open || /^(?:[#-]+ )/.test(line) || /^(?: {2,}|\t)/.test(raw);
    if (!isBreak && begins) into.push(part === 'text' ? line : line.replace(/^[#-]+ /, ''));
    else if (!isBreak) into[into.length - 1] += ` ${line}`;
    open = !isBreak;
  }
  return { paragraphs, notes: notes.filter((note) => !/^(?:dpa )?notebook$/i.test(note)), unpublished };
}

const MONTHS_OF_TELEX = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const GERMAN_MONTHS: ReadonlyMap<string, string> = new Map([
  ['mär', 'mar'],
  ['mrz', 'mar'],
  ['mai', 'may'],
  ['okt', 'oct'],
  ['dez', 'dec'],
]);

/** Day, hour and minute of sending, then month and year: “131137 GMT Nov 13” is 13 November 2013. */
function dateOfEnd(end: string): string | null {
  const found = /(\d\d)\d{4} *(?:[A-Z]{3,4})? *(\p{L}{3})\p{L}* *(\d\d(?:\d\d)?)/u.exec(bareLine(end));
  if (found === null) return null;
  const name = found[2]!.toLowerCase();
  const month = MONTHS_OF_TELEX.indexOf(GERMAN_MONTHS.get(name) ?? name) + 1;
  const year = found[3]!.length === 4 ? Number(found[3]) : Number(found[3]) + (Number(found[3]) < 70 ? 2000 : 1900);
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}-${found[1]}`;
}

/** Words of a slug: “American Football/NFL/”. Those joined by hyphens are names of files more than words. */
const tagsOfSlug = (slug: string): string[] =>
  distinct(slug.split('/')).filter(
    (word) => /^\p{Lu}[\p{L}' ]+$/u.test(word) && !/^\d|\b(?:LEAD|URGENT|ROUNDUP)\b/.test(word),
  );
