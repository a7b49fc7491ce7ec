import { fieldName } from '../metadata/field-values.js';
import type { FrontMatter } from './fields.js';

/** Fields that people and programs write at the top of an article; one of them distinguishes fields from text with colons. */
const KNOWN = new Set(
  `title headline date author authors byline by category categories tags tag keywords slug summary subtitle description layout
  draft published publisher publication source language lang template status url permalink link kicker deck section topics type
  datetext pubdate publishdate expirydate image cover weight aliases location people series copyright modified updated abstract
  email affiliation css id excerpt page volume issue newspaper`.split(/\s+/),
);

/** Whether one of the names is a field that articles have. */
export function hasKnownField(names: Iterable<string>): boolean {
  for (const name of names) if (KNOWN.has(fieldName(name))) return true;
  return false;
}

const HEAD_LINE = /^([A-Za-z][\w -]{0,30}?)[ \t]*:(?:[ \t]+(.*)|)$/;

/** “% title” of Pandoc: title, authors, date, a line each. */
const PANDOC = /^% ?(.*)\n(?:% ?(.*)\n)?(?:% ?(.*)\n)?(?=\s*\n|$)/;

/**
 * Fields without rules around them, up to the first blank line: “Title: …” and others that articles have (MultiMarkdown,
 * Pelican). Lines that are indented continue a value.
 * @returns null when the text does not plainly begin with fields
 */
export function headOf(text: string): FrontMatter | null {
  const pandoc = PANDOC.exec(text);
  if (pandoc !== null) return pandocHead(text, pandoc);
  const end = text.search(/\n[ \t]*(?:\n|$)/);
  const lines = (end < 0 ? text : text.slice(0, end)).split('\n');
  if (lines.length > 60 || !/^\s*(?:title|headline|date|authors?|byline)[ \t]*:[ \t]/i.test(lines[0]!)) return null;
  const values = new Map<string, string>();
  const places = new Map<string, number>();
  let last: string | null = null;
  for (const [i, line] of lines.entries()) {
    const field = HEAD_LINE.exec(line);
    if (field !== null) {
      last = field[1]!.toLowerCase();
      values.set(last, (field[2] ?? '').trim());
      places.set(last, i + 1);
    } else if (last !== null && /^[ \t]+\S/.test(line)) values.set(last, `${values.get(last)} ${line.trim()}`.trim());
    else return null;
  }
  const known = [...values.keys()].filter((name) => KNOWN.has(fieldName(name)));
  if (known.length < 2 || known.length < values.size / 2 || end < 0) return null;
  return { values, places, problems: [], body: text.slice(end), bodyLine: lines.length + 1 };
}

function pandocHead(text: string, found: RegExpExecArray): FrontMatter {
  const values = new Map<string, unknown>();
  const places = new Map<string, number>();
  const [whole, title, authors, date] = found;
  for (const [i, [name, value]] of [
    ['title', title] as const,
    ['author', authors?.split(/\s*;\s*/)] as const,
    ['date', date] as const,
  ].entries()) {
    if (value === undefined) continue;
    values.set(name, value);
    places.set(name, i + 1);
  }
  return { values, places, problems: [], body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
