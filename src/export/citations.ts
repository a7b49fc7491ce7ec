import type { Archive } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import type { ArticleRecord } from '../article/record.js';
import type { Page } from '../page/page.js';
import { visible } from '../problem.js';
import { onOneLine } from '../text/one-line.js';
import { type Addresses, addressFrom } from './addresses.js';
import { cslNameOf } from './author-name.js';
import { bibtexOf, type CitedArticle, cslOf, risOf } from './citation-formats.js';
import { packedPage } from './packing/packed.js';

/**
 * What a citation says of an article.
 * @param page below the site's folder, percent-encoded
 */
export function citedArticleOf(record: ArticleRecord, archive: ArchiveDescription, page: string): CitedArticle {
  return {
    key: page.replace(/^articles\/|\.html$/g, ''),
    title: onOneLine(record.headline),
    authors: record.byline.map((name) => cslNameOf(onOneLine(name))),
    publisher: record.publisher ?? archive.publisher,
    date: record.date,
    place: record.dateline?.places[0]?.name ?? null,
    url: record.url ?? (archive.baseUrl === null ? null : addressFrom(page, page, archive.baseUrl)),
    archive: archive.title,
    file: visible(record.seed),
    sha256: record.sha256,
    language: record.language,
  };
}

/** The citations of all articles, for reference managers: data/citations.bib, .ris, .json (CSL-JSON). */
export function citationPages(archive: Archive, site: ArchiveDescription, addresses: Addresses): Page[] {
  const cited = () => archive.records.map((record, i) => citedArticleOf(record, site, addresses.article(i)));
  const large = archive.records.length;
  return [
    packedPage('data/citations.bib', large, () => cited().map((each, i) => (i === 0 ? '' : '\n') + bibtexOf(each))),
    packedPage('data/citations.ris', large, () => cited().map(risOf)),
    packedPage('data/citations.json', large, () => [cslOf(cited())]),
  ];
}
