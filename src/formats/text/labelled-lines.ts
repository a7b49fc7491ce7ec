import type { ParagraphRole } from '../../article/article.js';
import { parseDate } from '../../article/parse-date.js';
import { lexicon } from '../../lexicon/load-lexicon.js';

/** Lines that a press office or a web page puts above its text: who wrote it and when it came out. */
export interface LabelledLines {
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly names: readonly string[];
  /** what a site files the article under */
  readonly tags: readonly string[];
  /** what the lines are, by their numbers */
  readonly roles: ReadonlyMap<number, ParagraphRole>;
}

/** So many lines of the head and of the foot are looked at. */
const HEAD_LINES = 40;
const FOOT = 6;
/** A label and its date may have so many lines between them: the number of a case, a telephone number. */
const REACH = 4;

const LABEL_MONTH = `(?:${lexicon.pattern('month', 'short-month')})\\.?`;
const DATE = `(?:(?:${lexicon.pattern('weekday', 'short-weekday')})\\.?,? )?(?:${LABEL_MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${LABEL_MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})`;
/** A line that is a date, with nothing but a time beside it. */
const DATE_LINE = new RegExp(
  `^(${DATE})(?:[,|]? (?:at |- )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?\\.?$`,
  'i',
);
const LINE_LABEL = new RegExp(
  `^(?:for (?:immediate )?(?:release|publication)|news release|press release|(?:first )?(?:published|posted|released|issued)(?: on| at)?|(?:publication |release |posted |issue )?date(?:d| of (?:publication|release|issue)| published| posted)?|updated|last updated)\\b\\s*[:|–—-]*\\s*(?:(${DATE})\\b.*)?$`,
  'i',
);
/** How the press can reach an office: “Office: 555-0134”, “Media contact: Ann Lee”, “press@saltmarsh.example”. */
export const CONTACT_LINE =
  /^(?:(?:office|cell|mobile|phone|tel|telephone|fax|direct|e-?mail)\.?\s*:[^a-z]*(?:(?:cell|mobile|fax|ext)\b[^a-z]*)*|(?:e-?mail:\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:(?:media|press) )?contacts?\s*:.{0,60}|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?:\s*\(?(?:office|cell|fax|[cof])\)?)?)$/i;
const RELEASE_NOTICE = /^for immediate (?:release|publication)\s*:?$/i;
const AUTHOR_LABEL = /^(?:author|authors|written by|by|reporter|story by)\s*:?$/i;
const LABELLED_NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}(?:(?:,| and| &) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,3}$/u;

const TAG_LABEL = /^(?:tagged(?: with| as)?|tags|filed under|keywords)\s*:\s*(.{0,200})$/i;
/** What follows the tags on a page that was copied as text. */
const AFTER_TAGS =
  /^(?:share|print|e-?mail|related|latest|recent|next|previous|comments?|leave a|post navigation|more|follow|home|press|news|facebook|twitter|search)\b|[.:?!]$|\d{4}/i;
const LONGEST_TAG = 50;
const MOST_TAGS = 12;

/** Tags beside their label, or on the lines below it. */
function tagsAt(paragraphs: readonly string[], label: number, beside: string): { tags: string[]; end: number } {
  if (beside !== '') return { tags: beside.split(/\s*[,;|]\s*/).filter((tag) => /\p{L}/u.test(tag)), end: label + 1 };
  let end = label + 1;
  while (
    end < paragraphs.length &&
    end - label <= MOST_TAGS &&
    paragraphs[end]!.length <= LONGEST_TAG &&
    /\p{L}/u.test(paragraphs[end]!) &&
    !AFTER_TAGS.test(paragraphs[end]!)
  )
    end++;
  return { tags: paragraphs.slice(label + 1, end).map((tag) => tag.replace(/,$/, '')), end };
}

/**
 * Dates with a label ("FOR IMMEDIATE RELEASE", "Published", "Date:"), on its line or soon below it, in the head of a text or at its
 * foot; the first counts, one of an update only when there is no other. A name below "Author" is a byline; telephone numbers and
 * addresses for the press are notes, and so are tags ("Tagged with:").
 * @param first the number of the first line below the headline
 */
export function labelledLines(written: readonly string[], first = 1): LabelledLines {
  const paragraphs = written.map((text) => (text.length > 100 ? text : text.replace(/\s+/g, ' ')));
  const roles = new Map<number, ParagraphRole>();
  const dates: { readonly date: string; readonly isUpdate: boolean }[] = [];
  const names: string[] = [];
  for (const i of headAndFoot(paragraphs.length, first)) {
    const text = paragraphs[i]!;
    if (text.length > 80) continue;
    const next = paragraphs[i + 1];
    if (AUTHOR_LABEL.test(text) && next !== undefined && next.length < 80 && LABELLED_NAME.test(next)) {
      names.push(...next.split(/\s*(?:,|&|\band\b)\s*/));
      roles.set(i, 'note').set(i + 1, 'byline');
    }
    if (CONTACT_LINE.test(text) || RELEASE_NOTICE.test(text)) roles.set(i, 'note');
    const label = LINE_LABEL.exec(text);
    if (label === null) continue;
    const at = label[1] === undefined ? dateBelow(paragraphs, i) : i;
    const date = at === null ? null : labelledDate(at === i ? label[1]! : paragraphs[at]!);
    if (date === null || at === null) continue;
    roles.set(i, 'note').set(at, 'note');
    dates.push({ date, isUpdate: /updated/i.test(text) });
  }
  const tags: string[] = [];
  for (let i = first + 1; i < paragraphs.length; i++) {
    const beside = paragraphs[i]!.length > 200 ? null : TAG_LABEL.exec(paragraphs[i]!);
    if (beside === null) continue;
    const found = tagsAt(paragraphs, i, beside[1]!.trim());
    if (found.tags.length === 0) continue;
    tags.push(...found.tags);
    for (let at = i; at < found.end; at++) roles.set(at, 'note');
    i = found.end - 1;
  }
  const best = dates.find(({ isUpdate }) => !isUpdate) ?? dates[0];
  return { date: best?.date ?? null, names: [...new Set(names)], tags: [...new Set(tags)], roles };
}

function* headAndFoot(length: number, first: number): Generator<number> {
  for (let i = first; i < Math.min(length, HEAD_LINES); i++) yield i;
  for (let i = Math.max(HEAD_LINES, length - FOOT); i < length; i++) yield i;
}

function dateBelow(paragraphs: readonly string[], label: number): number | null {
  for (let i = label + 1; i <= label + REACH && i < paragraphs.length; i++) {
    if (paragraphs[i]!.length > 80) return null;
    if (DATE_LINE.test(paragraphs[i]!)) return i;
  }
  return null;
}

const labelledDate = (text: string): string | null => {
  const found = DATE_LINE.exec(text)?.[1];
  const date = found === undefined ? null : parseDate(found);
  return date?.length === 10 ? date : null;
};
