import type { ArticleRecord, Mention, Quote } from '../../article/record.js';
import type { Span } from '../../text/span.js';
import type { Html } from '../html.js';
import type { Href } from '../urls.js';
import { type ElementSpan, withoutOverlaps } from './highlight.js';

/** The page of a finding, by the finding's id in the record; null when it has none. */
export type LinkTo = (kind: 'person' | 'place' | 'organisation' | 'source', local: string) => Href | null;

/** What is found in one paragraph. */
export interface Findings {
  readonly marks: readonly ElementSpan[];
  /** quotes that share a cue together, in order; those of the second group and of later ones say which with `data-q` */
  readonly voices: readonly (readonly Quote[])[];
}

interface NameSpan extends Span {
  readonly look: 'pe' | 'pl' | 'og';
  readonly href: Href | null;
  /** what it is a mention of */
  readonly key: string;
  readonly demonym: boolean;
}

/**
 * The findings of paragraphs, which are to be asked for in the order in which they stand.
 * @param linksOnce whether a name leads to its page once in an article, instead of once in each paragraph
 */
export function annotationsOf(
  record: ArticleRecord,
  { linkTo, linksOnce }: { readonly linkTo: LinkTo; readonly linksOnce: boolean },
): (paragraph: Span & { readonly role: string }) => Findings {
  const names = withoutOverlaps(nameSpans(record, linkTo));
  const quotes = record.quotes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let firstName = 0;
  let firstQuote = 0;
  const linkedAbove = new Set<string>();
  return (paragraph) => {
    while (firstName < names.length && names[firstName]!.end <= paragraph.start) firstName++;
    while (firstQuote < quotes.length && quotes[firstQuote]!.end <= paragraph.start) firstQuote++;
    // of a headline and a byline no names are shown as found
    const apart = !linksOnce || paragraph.role === 'headline' || paragraph.role === 'byline';
    const linked = apart ? new Set<string>() : linkedAbove;
    const marks = nameMarks({ names, from: firstName, linked }, paragraph);
    const voices: Quote[][] = [];
    const groups = new Map<string, number>();
    for (let i = firstQuote; i < quotes.length && quotes[i]!.start < paragraph.end; i++) {
      const quote = quotes[i]!;
      if (quote.end <= paragraph.start) continue;
      const key = quote.cue === null ? quote.id : `at ${quote.cue.start}`;
      const group = groups.get(key) ?? voices.push([]) - 1;
      groups.set(key, group);
      voices[group]!.push(quote);
      marks.push(quoteMark(quote, group + 1, paragraph));
    }
    return { marks, voices };
  };
}

function nameSpans(record: ArticleRecord, linkTo: LinkTo): NameSpan[] {
  const names: NameSpan[] = [];
  const add = (look: NameSpan['look'], key: string, href: Href | null, mentions: readonly Mention[]): void => {
    for (const { start, end, demonym } of mentions)
      names.push({ start, end, look, key, href, demonym: demonym === true });
  };
  for (const { id, mentions } of record.people) add('pe', `pe ${id}`, linkTo('person', id), mentions);
  for (const { id, mentions } of record.places) add('pl', `pl ${id}`, linkTo('place', id), mentions);
  for (const { id, mentions } of record.organisations) add('og', `og ${id}`, linkTo('organisation', id), mentions);
  return names;
}

interface NamesOfText {
  readonly names: readonly NameSpan[];
  /** the first that ends in the paragraph or after it */
  readonly from: number;
  /** what has led to its page already; is added to */
  readonly linked: Set<string>;
}

/** The first mention leads to its page; further ones, and “Syrian”, show only when findings are shown. */
function nameMarks({ names, from, linked }: NamesOfText, paragraph: Span): ElementSpan[] {
  const marks: ElementSpan[] = [];
  for (let i = from; i < names.length && names[i]!.start < paragraph.end; i++) {
    const { start, end, look, href, key, demonym } = names[i]!;
    const links = href !== null && !demonym && !linked.has(key);
    if (links) linked.add(key);
    const unlinked = ` class="${look}"` as Html;
    const attributes = links ? (` href="${href}"` as Html) : unlinked;
    marks.push({ start, end, tag: links ? 'a' : 'span', attributes, unlinked, id: null });
  }
  return marks;
}

/** A quotation that runs through several paragraphs has its id in the first. Most are reported speech: only what is not says its kind. */
function quoteMark(quote: Quote, group: number, paragraph: Span): ElementSpan {
  return {
    start: quote.start,
    end: quote.end,
    tag: 'span',
    attributes:
      ` class="q${quote.kind === 'indirect' ? '' : ` ${quote.kind}`}"${group === 1 ? '' : ` data-q="${group}"`}` as Html,
    id: quote.start >= paragraph.start ? quote.id : null,
  };
}
