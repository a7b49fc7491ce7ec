import { createHash } from 'node:crypto';
import type { Archive, Authority } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import type { ArticleRecord } from '../article/record.js';
import type { Page } from '../page/page.js';
import { compareCodeUnits } from '../text/compare.js';
import { escapeXml } from '../text/escape-xml.js';
import { type Addresses, addressFrom } from './addresses.js';

/** The newest entries only: a feed announces news, the site has the rest. */
const ENTRIES = 50;

interface FeedSite {
  readonly archive: Archive;
  readonly description: ArchiveDescription;
  readonly addresses: Addresses;
}

/** What one feed is about. `path` is below the site's folder, without its extension. */
interface FeedSubject {
  readonly title: string;
  readonly path: string;
  readonly page: string;
  /** indexes into `Archive.records`, ascending */
  readonly articles: readonly number[];
}

/** An article as both kinds of feed give it. */
interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** noon UTC of its date, so that it is the same day in nearly every zone; null when undated */
  readonly moment: string | null;
  readonly authors: readonly string[];
  /** its first paragraph */
  readonly summary: string | null;
}

/** An identifier that stays as long as the name does: RFC 9562, version 8. */
function uuidOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function momentOf(date: string | null): string | null {
  if (date === null) return null;
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T12:00:00Z`;
}

function feedEntriesOf(site: FeedSite, subject: FeedSubject): FeedEntry[] {
  const { archive, description, addresses } = site;
  return subject.articles
    .map((index) => ({ index, record: archive.records[index]! }))
    .sort((a, b) => compareCodeUnits(b.record.date ?? '', a.record.date ?? '') || a.index - b.index)
    .slice(0, ENTRIES)
    .map(({ index, record }) => {
      const first = record.paragraphs.find((paragraph) => paragraph.role === 'text');
      return {
        id: uuidOf(`${description.title}\n${record.id}`),
        title: record.headline,
        url: addressFrom(`${subject.path}.atom`, addresses.article(index), description.baseUrl),
        moment: momentOf(record.date),
        authors: record.byline,
        summary: first ? record.text.slice(first.start, first.end) : null,
      };
    });
}

const element = (name: string, text: string | null): string =>
  text === null ? '' : `<${name}>${escapeXml(text)}</${name}>\n`;

/**
 * RFC 4287. The format wants a moment of each entry, so undated articles are in the JSON Feed only. A feed without a dated article has
 * no entries, and the epoch as its own moment.
 */
function atomOf(site: FeedSite, subject: FeedSubject): string {
  const { description } = site;
  const at = (path: string): string => escapeXml(addressFrom(`${subject.path}.atom`, path, description.baseUrl));
  const entries = feedEntriesOf(site, subject).filter(({ moment }) => moment !== null);
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(description.language)}">\n`,
    element('id', uuidOf(`${description.title}\n${subject.path}`)),
    element('title', subject.title),
    element('subtitle', description.description),
    element('updated', entries[0]?.moment ?? EPOCH),
    '<generator>Cuttings</generator>\n',
    `<author><name>${escapeXml(description.publisher ?? description.title)}</name></author>\n`,
    `<link rel="alternate" type="text/html" href="${at(subject.page)}"/>\n`,
    `<link rel="self" type="application/atom+xml" href="${at(`${subject.path}.atom`)}"/>\n`,
    ...entries.map(
      (entry) =>
        `<entry>\n${element('id', entry.id)}${element('title', entry.title)}<link href="${escapeXml(entry.url)}"/>\n${element('updated', entry.moment)}${element('published', entry.moment)}${entry.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>\n`).join('')}${element('summary', entry.summary)}</entry>\n`,
    ),
    '</feed>\n',
  ].join('');
}

const EPOCH = '1970-01-01T00:00:00Z';

/** https://www.jsonfeed.org/version/1.1/ */
function jsonFeedOf(site: FeedSite, subject: FeedSubject): string {
  const { description } = site;
  const at = (path: string): string => addressFrom(`${subject.path}.json`, path, description.baseUrl);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: subject.title,
    home_page_url: at(subject.page),
    feed_url: at(`${subject.path}.json`),
    ...(description.description ? { description: description.description } : {}),
    language: description.language,
    items: feedEntriesOf(site, subject).map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary ?? entry.title,
      ...(entry.moment ? { date_published: entry.moment } : {}),
      ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** A digest of what a feed is made from, see `Page.inputs`. */
type FeedInputs = (names: Pick<FeedSubject, 'title' | 'page'>, records: readonly ArticleRecord[]) => string | null;

function pagesOfFeed(site: FeedSite, subject: FeedSubject, inputsOf: FeedInputs): Page[] {
  const { title, page, articles } = subject;
  let digest: string | null | undefined;
  const inputs = (): string | null => {
    digest ??= inputsOf(
      { title, page },
      articles.map((article) => site.archive.records[article]!),
    );
    return digest;
  };
  return [
    { path: `${subject.path}.atom`, inputs, bytes: () => atomOf(site, subject) },
    { path: `${subject.path}.json`, inputs, bytes: () => jsonFeedOf(site, subject) },
  ];
}

/** The path of an authority's feeds, without extension: beside its page. */
export function feedPathOf(page: string): string {
  return page.replace(/\.html$/, '');
}

/** Articles that make a feed of one thing worth having. */
const LEAST_IN_FEED = 3;

/** Whether an authority has feeds: only on the web, where programs look after them, and only of several articles. */
export function hasFeed({ appearances, lone }: Authority, { baseUrl }: ArchiveDescription): boolean {
  return baseUrl !== null && lone === null && appearances.length >= LEAST_IN_FEED;
}

/** Atom and JSON Feed for the archive, and for each person, place, organisation and source of its own that `hasFeed`. */
export function feedPages(site: FeedSite, inputsOf: FeedInputs = () => null): Page[] {
  const { archive, description, addresses } = site;
  const whole: FeedSubject = {
    title: description.title,
    path: 'feed',
    page: 'index.html',
    articles: archive.records.map((_, index) => index),
  };
  const pages = pagesOfFeed(site, whole, inputsOf);
  const own: readonly Authority[] = [
    ...archive.people,
    ...archive.places,
    ...archive.organisations,
    ...archive.sources.filter((source) => source.is === null),
  ];
  for (const authority of own.filter((one) => hasFeed(one, description))) {
    const page = addresses.authority(authority);
    const subject: FeedSubject = {
      title: `${authority.name} · ${description.title}`,
      path: feedPathOf(page),
      page,
      articles: authority.appearances.map(({ article }) => article),
    };
    pages.push(...pagesOfFeed(site, subject, inputsOf));
  }
  return pages;
}
