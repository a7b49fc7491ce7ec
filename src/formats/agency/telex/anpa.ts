import { escapeMarkup } from '../../../text/escape-xml.js';
import { type Draft, problem, type Refusal } from '../../draft.js';
import type { Format } from '../../format.js';
import { wireByline } from '../wire-byline.js';
import { bareLine, headCharacters, wireCharacters } from '../wire-bytes.js';
import { draftOfWire } from '../wire-story.js';
import { paragraphHtml } from '../wire-text.js';
import { type AnpaLine, anpaLines } from './anpa-lines.js';

/** SYN and SOH, the number of the story, US. */
const BEGINNING_OF_WIRE = /^[␀␖\s]*␁[a-z]\d{3,4}␟/i;

/** Text of the ANPA recommendation 1312, as agencies of North America and Australia send it. */
export const anpa: Format = {
  name: 'ANPA-1312',
  extensions: ['.tst', '.anpa', '.txt'],
  detect: (head) => BEGINNING_OF_WIRE.test(headCharacters(head)),
  *read(seed, { settings }) {
    const messages = wireCharacters(seed, settings.encoding)
      .split('\u0001')
      .filter((message) => message.includes('\u0002') || bareLine(message) !== '');
    for (const message of messages) yield articleOfTelex(message, messages.length > 1);
  },
};

/** The line of a day, of a sender and its wire: “AP-WF-11-13-13 0745GMT” */
const SENT = /([A-Z]{2,6})-[A-Z]{1,4}-(\d\d)-(\d\d)-(\d\d)\b/i;

function articleOfTelex(message: string, isOneOfMany: boolean): Draft | Refusal {
  const [head = '', ...after] = message.split('\u0002');
  const [text = '', end = ''] = after.join('\n').split('\u0003');
  const keyword = bareLine(head.split(/\r\n|\n|\r/)[1] ?? '');
  const { title, slug, deck, bylines, posts, notes, html } = partsOfTelex(anpaLines(text));
  const sent = SENT.exec(bareLine(end));
  const fromSlug = title === null ? titleOfSlug(slug ?? '') : null;
  const byline = bylines.map(wireByline);
  return draftOfWire({
    key: isOneOfMany ? (/[a-z]\d{3,4}/i.exec(head)?.[0] ?? undefined) : undefined,
    where: 'ANPA-1312',
    fields: {
      title: title ?? fromSlug,
      deck,
      byline: byline.flatMap(({ names }) => names),
      date: sent === null ? null : dateOfSending(sent),
    },
    publisher: sent?.[1]?.toUpperCase(),
    html,
    posts: [...byline.flatMap((each) => each.posts), ...posts],
    notes,
    problems: [
      ...(fromSlug ? [problem('no headline; its slug is used for it')] : []),
      ...(isTake(`${keyword} ${slug ?? ''}`, text) ? [problem('is one take of a longer story')] : []),
    ],
  });
}

/** Of wires of this kind the years are from 1970 on. */
function dateOfSending([, , month, day, year]: RegExpExecArray): string {
  return `${Number(year) < 70 ? 20 : 19}${year}-${month}-${day}`;
}

/** “BC-WEA--Global Weather-Fahrenheit, 1st Ld,895” -> “Global Weather-Fahrenheit” */
const titleOfSlug = (slug: string): string | null =>
  slug
    .replace(/^(?:[AP]M|BC|AP)-+(?:[A-Z]{2,4}--+)?/i, '')
    .replace(/,.*$/, '')
    .trim() || null;

const isTake = (keyword: string, text: string): boolean =>
  /\b\d+(?:st|nd|rd|th)? ?(?:-?take|-?add)\b|\btake \d/i.test(keyword) || /\(?\bMORE\)?[\s<=_-]*$/.test(bareLine(text));

const SLUG_LINE = /^(?:[AP]M|BC|AP)-|,\s*\d*$/i;
const FOR_EDITORS =
  /^(?:eds?\b[.:]|editor[’']?s[’']? note|note to editors|with (?:AP )?(?:photo|graphic|video)|for (?:use|release|global)\b|embargo)/i;
/** “AP Photo SDDD101, GFX0456” */
const NAMES_PICTURES =
  /^(?:[A-Z]{2,4}|Reuters) (?:Photos?|Graphics?|Videos?|Audio)\b|^(?:Photos?|Graphics?|Videos?)[:, ]+[A-Z]{2,}\d/;
const EMPLOYER =
  /\b(?:associated press|writer|editor|reporter|correspondent|columnist|reuters|press|news|staff)\b|^(?:of|for) the\b|^the\b|^AP\b/i;

interface TelexParts {
  readonly slug: string | null;
  readonly title: string | null;
  readonly deck: string | null;
  readonly bylines: readonly string[];
  readonly posts: readonly string[];
  readonly notes: readonly string[];
  readonly html: string;
}

/** Lines with carets before the text are slug, headline, notes and byline; those after it are headings in the text. */
function partsOfTelex(lines: readonly AnpaLine[]): TelexParts {
  const first = lines.findIndex(({ kind }) => kind !== 'caret');
  const heads = lines.slice(0, first < 0 ? lines.length : first).map(({ text }) => text);
  const slug = SLUG_LINE.test(heads[0] ?? '') ? heads.shift()! : null;
  const bylines: string[] = [];
  const posts: string[] = [];
  const notes: string[] = [];
  const others: string[] = [];
  const subheads: string[] = [];
  for (const line of heads) {
    if (FOR_EDITORS.test(line) || NAMES_PICTURES.test(line)) notes.push(line);
    else if (/^by\b/i.test(line) && others.length > 0) bylines.push(line);
    else if (bylines.length === 0) others.push(line);
    else if (subheads.length === 0 && EMPLOYER.test(line)) posts.push(line);
    else subheads.push(line);
  }
  const [title = null, deck = null, ...more] = others;
  const body = first < 0 ? [] : lines.slice(first);
  return {
    slug,
    title,
    deck,
    bylines,
    posts,
    notes,
    html: [...[...more, ...subheads].map(headingHtml), ...bodyHtml(body)].join('\n'),
  };
}

const headingHtml = (text: string): string => `<h2>${escapeMarkup(text)}</h2>`;

/** Rows that follow each other are a table. */
function bodyHtml(lines: readonly AnpaLine[]): string[] {
  const html: string[] = [];
  let rows: string[] = [];
  const close = (): void => {
    if (rows.length > 0) html.push(`<table>${rows.join('')}</table>`);
    rows = [];
  };
  for (const { kind, text } of lines) {
    if (kind === 'row') {
      rows.push(rowHtml(text));
      continue;
    }
    close();
    if (kind === 'paragraph') html.push(paragraphHtml(text));
    else if (!/^END$/i.test(text)) html.push(headingHtml(text));
  }
  close();
  return html;
}

const rowHtml = (text: string): string =>
  `<tr>${text
    .replace(/^\^/, '')
    .split(';')
    .map((cell) => `<td>${escapeMarkup(cell.trim() === '_' ? '–' : cell.trim())}</td>`)
    .join('')}</tr>`;
