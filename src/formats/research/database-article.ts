import { onOneLine } from '../../text/one-line.js';
import { type Block, type Draft, isRefusal, problem, type Refusal } from '../draft.js';
import { draftOfHtml } from '../html/html-draft.js';

/** An article as a database of newspapers gives it, after its layout is understood. */
export interface DatabaseArticle {
  /** what distinguishes it from the others of its seed: the database's own number, else its place; absent where there are no others */
  readonly key?: string;
  /** what reports call its place: “article 3” */
  readonly where: string;
  readonly line?: number | undefined;
  readonly headline: string | null;
  readonly kicker?: string | null | undefined;
  readonly deck?: string | null | undefined;
  readonly byline?: readonly string[] | undefined;
  readonly publisher?: string | null | undefined;
  /** YYYY-MM-DD or YYYY-MM */
  readonly date: string | null;
  /** the place that the article is reported from */
  readonly dateline?: string | null | undefined;
  readonly section?: string | null | undefined;
  /** BCP 47 */
  readonly language?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  /** the body */
  readonly html: string;
  /** copyright, what a picture showed, corrections */
  readonly notes?: readonly string[] | undefined;
  /** names of what the database says besides, such as the number of words */
  readonly passedOver?: readonly string[] | undefined;
  /** what is reported of it */
  readonly reported?: readonly string[] | undefined;
}

const ROLES_BEFORE_TEXT = new Set(['kicker', 'headline', 'deck', 'byline']);

/** The draft of an article of a database. An article without any text is refused, since databases list some that they do not hold. */
export function draftOfArticle(article: DatabaseArticle): Draft | Refusal {
  const {
    key,
    where,
    line = 1,
    headline,
    byline,
    date,
    dateline,
    notes = [],
    passedOver = [],
    reported = [],
  } = article;
  const { kicker, deck, publisher, section, language, url, tags } = article;
  const draft = draftOfHtml({
    ...(key === undefined ? {} : { key }),
    where,
    line,
    fields: { title: headline, kicker, deck, authors: byline, publisher, date, section, language, url, tags },
    html: article.html,
  });
  if (isRefusal(draft)) return draft;
  if (!draft.blocks.some(({ role }) => role === 'text' || role === 'subhead'))
    return { refused: `${where}${headline === null ? '' : ` (“${headline.slice(0, 80)}”)`} has no text`, line };
  const head = draft.blocks.findIndex(({ role }) => !ROLES_BEFORE_TEXT.has(role));
  const at = head < 0 ? draft.blocks.length : head;
  const blocks: Block[] = [
    ...draft.blocks.slice(0, at),
    ...(dateline ? [{ text: dateline, role: 'dateline' as const }] : []),
    ...draft.blocks.slice(at),
    ...notes.map((text) => ({ text: onOneLine(text), role: 'note' as const })),
  ];
  const left = [...new Set(passedOver.map((name) => name.replace(/\s+/g, ' ').toLowerCase()))];
  const problems = [
    ...draft.problems,
    ...reported.map((each) => problem(each, null, line)),
    ...(left.length === 0 ? [] : [problem(`left out what the database adds: ${left.join(', ')}`, null, line)]),
  ];
  return { ...draft, blocks: blocks.filter(({ text }) => text !== ''), problems };
}
