import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import type { Archive, Authority } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import type { Page } from '../page/page.js';
import { type Addresses, addressFrom } from './addresses.js';

/** The newest entries only: a feed tells of news, the site holds the rest. */
const ENTRIES = 50;

/** The package takes absolute addresses only; without a base URL this reserved name (RFC 2606) is taken out again. */
const NOWHERE = 'https://archive.invalid/';

interface Site {
  readonly archive: Archive;
  readonly description: ArchiveDescription;
  readonly addresses: Addresses;
}

/** What one feed is about. `path` is below the site's folder, without its extension. */
interface Subject {
  readonly title: string;
  readonly path: string;
  readonly page: string;
  /** indexes into `Archive.records`, ascending */
  readonly articles: readonly number[];
}

/** An identifier that stays as long as the name does: RFC 9562, version 8. */
function uuidOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Noon UTC of a civil date, so that it is the same day in nearly every zone; the epoch for undated articles. */
function momentOf(date: string | null): Date {
  if (date === null) return new Date(0);
  const [year, month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T12:00:00Z`);
}

/** Readers take the package's Atom titles and summaries, and JSON Feed's content, as HTML. */
const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function feedOf(site: Site, subject: Subject, titleOf: (text: string) => string): Feed {
  const { archive, description, addresses } = site;
  const base = description.baseUrl ?? NOWHERE;
  const newest = subject.articles
    .map((index) => ({ index, record: archive.records[index]! }))
    .sort((a, b) => compare(b.record.date ?? '', a.record.date ?? '') || a.index - b.index)
    .slice(0, ENTRIES);
  const feed = new Feed({
    title: subject.title,
    author: { name: description.publisher ?? description.title },
    id: uuidOf(`${description.title}\n${subject.path}`),
    link: new URL(subject.page, base).href,
    updated: momentOf(newest[0]?.record.date ?? null),
    generator: 'Cuttings',
    language: description.language,
    feedLinks: { atom: new URL(`${subject.path}.atom`, base).href, json: new URL(`${subject.path}.json`, base).href },
    ...(description.description ? { description: description.description } : {}),
  });
  for (const { index, record } of newest) {
    const first = record.paragraphs.find((paragraph) => paragraph.role === 'text');
    feed.addItem({
      title: titleOf(record.headline),
      id: uuidOf(`${description.title}\n${record.id}`),
      link: new URL(addresses.article(index), base).href,
      date: momentOf(record.date),
      ...(record.date ? { published: momentOf(record.date) } : {}),
      ...(first ? { description: html(record.text.slice(first.start, first.end)) } : {}),
      ...(record.byline.length > 0 ? { author: record.byline.map((name) => ({ name })) } : {}),
    });
  }
  return feed;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** XML 1.0 has no place for most control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function pagesOfFeed(site: Site, subject: Subject): Page[] {
  const root = addressFrom(`${subject.path}.atom`, '', null);
  const local = (text: string): string => (site.description.baseUrl === null ? text.replaceAll(NOWHERE, root) : text);
  return [
    { path: `${subject.path}.atom`, bytes: () => local(feedOf(site, subject, html).atom1().replace(notXml, '')) },
    { path: `${subject.path}.json`, bytes: () => local(feedOf(site, subject, (text) => text).json1()) },
  ];
}

/** The path of an authority's feeds, without extension: beside its page. */
export function feedPathOf(page: string): string {
  return page.replace(/\.html$/, '');
}

/** Atom (RFC 4287) and JSON Feed for the archive and for each person, place, organisation and source that has a page. */
export function feedPages(site: Site): Page[] {
  const { archive, description, addresses } = site;
  const pages = pagesOfFeed(site, {
    title: description.title,
    path: 'feed',
    page: 'index.html',
    articles: archive.records.map((_, index) => index),
  });
  const own: readonly Authority[] = [
    ...archive.people,
    ...archive.places,
    ...archive.organisations,
    ...archive.sources.filter((source) => source.is === null),
  ];
  for (const authority of own) {
    const page = addresses.authority(authority);
    pages.push(
      ...pagesOfFeed(site, {
        title: `${authority.name} · ${description.title}`,
        path: feedPathOf(page),
        page,
        articles: authority.appearances.map(({ article }) => article),
      }),
    );
  }
  return pages;
}
