import { createHash } from 'node:crypto';
import { tablePath } from '../../export/packing/packed.js';
import { TABLES } from '../../export/tables.js';
import { visible } from '../../problem.js';
import { compareCodeUnits } from '../../text/compare.js';
import { accountInWords, seenIn } from '../account.js';
import type { Edition } from '../edition.js';
import { NO_HTML } from '../html.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { ABOUT, articleUrl, type Href, hrefBelow, type SitePath } from '../urls.js';
import { ATTRIBUTIONS } from './credits.js';
import { blocksHtml } from './editor-markdown.js';

/** refusals and checksums that are listed one by one */
const MOST_ROWS = 1000;

export function aboutPage(edition: Edition): Page {
  return { path: ABOUT, bytes: () => edition.theme.render('about', aboutData(edition)) };
}

/** What `about.hbs` gets. */
export function aboutData(edition: Edition) {
  const { account, archive, words } = edition;
  const { say } = words;
  const originals = originalsOf(edition);
  const articles = new Map(archive.records.map((record) => [record.id, record]));
  return {
    page: pageLayoutOf(edition, { path: ABOUT, title: say('about.title'), section: 'about' }),
    otherLang: words.isIn('en') ? null : 'en',
    aboutHtml: edition.about === null ? NO_HTML : blocksHtml(edition.about),
    seen: seenIn(account),
    became: accountInWords(account, words),
    refusedCount: account.refused.length,
    refused: account.refused.slice(0, MOST_ROWS).map(({ path, line, message, hint }) => ({
      file: visible(path),
      reason: line === null ? message : say('about.reason-line', { line: String(line), reason: message }),
      hint,
    })),
    moreRefused: account.refused.length > MOST_ROWS ? account.refused.length - MOST_ROWS : null,
    corrections: account.corrections.map(({ words: correction, line, articles: ids }) => ({
      words: correction,
      line: String(line),
      articles: ids.flatMap((id) => {
        const record = articles.get(id);
        return record === undefined ? [] : [{ headline: record.headline, href: hrefBelow('', articleUrl(record)) }];
      }),
    })),
    tables: TABLES.map(({ name }) => ({
      name: say(`table.${name}`),
      href: hrefBelow('', tablePath(name, archive.records.length) as SitePath),
    })),
    version: account.version,
    attributions: ATTRIBUTIONS.map(({ use, ...credit }) => ({ ...credit, use: say(`use.${use}`) })),
    originals: originals.length > MOST_ROWS ? [] : originals.map((one) => ({ ...one, file: visible(one.file) })),
    listSum: listSum(originals),
  };
}

interface Original {
  readonly file: string;
  readonly sha256: string;
  readonly href: Href;
}

/** The seeds that became articles, in order of their paths. */
function originalsOf({ archive }: Edition): Original[] {
  return archive.records
    .map((record) => ({ file: record.seed, sha256: record.sha256, href: hrefBelow('', articleUrl(record)) }))
    .sort((a, b) => compareCodeUnits(a.file, b.file));
}

/** The SHA-256 of what `sha256sum` prints of the originals, in order of their paths. */
function listSum(originals: readonly Original[]): string {
  const sum = createHash('sha256');
  for (const { file, sha256 } of originals) sum.update(`${sha256}  ${file}\n`);
  return sum.digest('hex');
}
