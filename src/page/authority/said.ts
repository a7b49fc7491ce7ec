import type { Archive, Authority, QuoteRef } from '../../archive/archive.js';
import { paragraphAt } from '../../archive/lone.js';
import type { ArticleRecord, Quote } from '../../article/record.js';
import type { InterfaceWords } from '../../words/words.js';
import { headlineOf, langOf, listedWhenOf, type ReadableArchive } from '../entries.js';
import { articleUrl, authorityHref, type Href, hrefBelow } from '../urls.js';
import { saidOnce } from './repeats.js';

/** What was said in one article. What `parts/said.hbs` gets, as an item of `groups`. */
export interface SaidIn {
  readonly datetime: string | null;
  readonly date: string;
  readonly headline: string;
  readonly href: Href;
  readonly lang: string | null;
  readonly sayings: readonly Saying[];
  /** other versions of the story, which have no other words */
  readonly again: readonly { readonly headline: string; readonly date: string; readonly href: Href }[];
}

/** A quotation as a citable thing. */
export interface Saying {
  readonly text: string;
  readonly speaker: ShownSpeaker | null;
  /** “told reporters”, “said (reported)”; how it was said, in the article's words */
  readonly cue: string;
  /** BCP 47, of the cue where it is the article's own and not in the interface's language; else null */
  readonly cueLang: string | null;
  /** “ according to ”, which comes before the speaker */
  readonly leads: boolean;
  /** to its sentence */
  readonly href: Href;
  readonly paragraph: number;
  /** names its article; only the first of an article does */
  readonly first: boolean;
}

interface ShownSpeaker {
  readonly name: string;
  readonly href: Href | null;
  readonly unnamed: boolean;
}

/** Quotations grouped by article, in the order given, those that versions of a story repeat only once. Speakers are left out where the page is about one of them. */
export function saidGroups(
  { archive, words }: ReadableArchive,
  quotes: readonly QuoteRef[],
  root: string,
  speakers: boolean,
): SaidIn[] {
  return saidOnce(archive, quotes).map(({ article, quotes: once, again }) => {
    const record = archive.records[article]!;
    const href = hrefBelow(root, articleUrl(record));
    return {
      ...listedWhenOf(record, words),
      headline: headlineOf(record),
      href,
      lang: langOf(record, words),
      sayings: once.map((index, place) => ({
        ...sayingOf(record, record.quotes[index]!, href, words),
        speaker: speakers ? shownSpeaker(archive, article, record.quotes[index]!, root) : null,
        first: place === 0,
      })),
      again: again.map((other) => {
        const version = archive.records[other]!;
        const { date } = listedWhenOf(version, words);
        return { headline: headlineOf(version), date, href: hrefBelow(root, articleUrl(version)) };
      }),
    };
  });
}

function sayingOf(record: ArticleRecord, quote: Quote, article: Href, words: InterfaceWords) {
  const { say } = words;
  const cue = quote.cue?.text.replace(/\s+/g, ' ') ?? '';
  const leads = /^according to\b/i.test(cue);
  const how = leads ? '' : cue === '' ? say('said.quoted') : cue;
  return {
    text: marked(quote),
    cue: quote.kind === 'indirect' ? say('said.reported', { words: how }) : how,
    cueLang: leads || cue === '' ? null : langOf(record, words),
    leads,
    href: `${article}#${encodeURIComponent(quote.id)}` as Href,
    paragraph: paragraphAt(record, quote.start),
  };
}

const OPENS_QUOTED = /^["“”„«'‘‚「『]/u;

/** A direct quotation between quotation marks, as it is printed or else curly ones; all others as written. */
function marked(quote: Quote): string {
  const text = quote.text.replace(/\s+/g, ' ').trim();
  return quote.kind !== 'direct' || OPENS_QUOTED.test(text) ? text : `“${text}”`;
}

function shownSpeaker(archive: Archive, article: number, { speaker }: Quote, root: string): ShownSpeaker | null {
  if (speaker === null) return null;
  const source = speaker.source === null ? undefined : archive.authorityOf('source', article, speaker.source);
  const name = nameFor(speaker, source);
  if (name === null) return null;
  return {
    name,
    href: source === undefined ? null : authorityHref(root, source),
    unnamed: source?.anonymous ?? false,
  };
}

/** A speaker as the archive calls him, else as the article does; null for nobody. */
export function filedSpeaker(archive: Archive, article: number, speaker: Quote['speaker']): string | null {
  if (speaker === null) return null;
  const source = speaker.source === null ? undefined : archive.authorityOf('source', article, speaker.source);
  return nameFor(speaker, source);
}

const nameFor = (speaker: NonNullable<Quote['speaker']>, source: Authority | undefined): string | null =>
  source?.name ?? speaker.name ?? speaker.text;
