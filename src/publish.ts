import { archiveSteps, inArchiveOrder } from './archive/archive-of.js';
import { type PublishableRecords, publishableOn } from './archive/embargo.js';
import type { ArticleRecord } from './article/record.js';
import { recordSchema } from './article/schema.js';
import { siteStampOf } from './build-memory.js';
import { CORRECTIONS_FILE, correcting, type Withheld } from './corrections/apply.js';
import { citationPages } from './export/citations.js';
import { DATABASE_PATH, type DatabaseMaker } from './export/database.js';
import { datapackagePage } from './export/datapackage.js';
import { feedPages } from './export/feeds.js';
import { geojsonPage } from './export/geojson.js';
import { packedOnce } from './export/packing/packed.js';
import { recordPages } from './export/record-files.js';
import { sitemapPages } from './export/sitemap.js';
import { cardsFor } from './export/social-card/social-cards.js';
import { tablePages } from './export/tables.js';
import type { SiteInput } from './manuscript.js';
import { type BaseMapOf, baseMapPath, countriesByFrame } from './map/base-map.js';
import { filesOf } from './page/account.js';
import { type Edition, editionOf } from './page/edition.js';
import { gonePages } from './page/gone/gone.js';
import type { PageInputs, PageStamps } from './page/inputs.js';
import type { Page } from './page/page.js';
import { pagesOf } from './page/pages.js';
import { type Problem, problemsInPathOrder } from './problem.js';
import { type IndexKnown, searchPages } from './search/search-pages.js';
import { runToEnd, type Steps } from './text/steps.js';
import type { Theme } from './theme/theme.js';

/** What the editor's word did: the records as filed, what bears on nothing, which articles are withheld. */
interface Edited {
  readonly records: readonly ArticleRecord[];
  readonly problems: readonly Problem[];
  readonly withheld: readonly Withheld[];
}

/** An edition of an archive, and what the editor's word did to its records. */
export interface Publication {
  readonly edition: Edition;
  readonly edited: Edited;
  /** why files are not published, in path order */
  readonly unpublished: readonly Problem[];
}

/** What an edition is printed with. */
interface PrintingMeans {
  readonly theme: Theme;
  /** null when nobody asks whether a page is as it was; theme and settings complete their stamp */
  readonly stamps: PageStamps | null;
  /** called with the records as the editor corrects them, in archive order, before they are filed */
  readonly onCorrected?: (records: readonly ArticleRecord[]) => void;
}

/** Corrects records, files them into one archive and makes it ready for print. The order of the records has no effect. */
export function publicationOf(
  records: readonly ArticleRecord[],
  manuscript: SiteInput,
  means: PrintingMeans,
): Publication {
  return runToEnd(publicationSteps(records, manuscript, means));
}

/** As `publicationOf`, in steps. */
export function* publicationSteps(
  records: readonly ArticleRecord[],
  manuscript: SiteInput,
  { theme, stamps, onCorrected }: PrintingMeans,
): Steps<Publication> {
  const { config, version } = manuscript;
  const due = publishableOn(records, config.now);
  const { records: corrected, withheld, editor, outcome } = correcting(due.records, manuscript.corrections);
  const inOrder = inArchiveOrder(corrected);
  onCorrected?.(inOrder);
  const archive = yield* archiveSteps(inOrder, editor);
  yield;
  const { inForce, problems, former } = outcome();
  const byEditor = withheld.map(withheldProblem);
  const unpublished = problemsInPathOrder([...manuscript.unpublished, ...due.withheld.map(notDue), ...byEditor]);
  const account = {
    articles: archive.records.length,
    files: filesOf({
      seeds: archive.records.map(({ seed }) => seed),
      problems: unpublished,
      beside: manuscript.beside,
    }),
    refused: unpublished.filter((problem) => problem.severity === 'refused' || byEditor.includes(problem)),
    corrections: inForce,
    version,
  };
  return {
    edition: editionOf({
      archive,
      theme,
      stamps: stamps === null ? null : { ...stamps, stamp: siteStampOf(stamps.stamp, config, theme) },
      site: config,
      about: config.about,
      account,
      pictures: manuscript.pictures,
      cards: cardsFor(archive, config, theme.words),
      gone: { withheld: withheld.map(({ id }) => id), former },
    }),
    edited: { records: archive.records, problems, withheld },
    unpublished,
  };
}

/** The pages that any thread with the same edition can make. */
export function sharedPages(edition: Edition): Page[] {
  const feeds = feedPages(edition.machine, (...feed) => edition.inputs?.ofFeed(...feed) ?? null);
  return [...pagesOf(edition), ...feeds];
}

/**
 * The base maps that pages show.
 * @param shown as `baseMapsIn` gives them
 * @param inputs null when nobody asks whether they are as they were
 */
export function baseMapPages(shown: Iterable<string>, baseMapOf: BaseMapOf, inputs: PageInputs | null = null): Page[] {
  return [...countriesByFrame(shown)].map(([frame, tinted]) => ({
    path: baseMapPath(frame),
    inputs: () => inputs?.of([frame, ...tinted]) ?? null,
    draft: { text: () => '', finishing: { kind: 'base map', frame, tinted } },
    bytes: () => baseMapOf(frame, tinted),
  }));
}

/**
 * What is made of the whole archive at once, by one thread.
 * @param database null when none is to be made
 * @param index null when all of it is to be made
 */
export function ownPages(
  edition: Edition,
  shared: readonly Page[],
  database: DatabaseMaker | null,
  index: IndexKnown | null,
): Page[] {
  const { archive, addresses, description } = edition.machine;
  const { baseUrl } = edition.site;
  const packed = [
    ...tablePages(archive, addresses),
    ...citationPages(archive, description, addresses),
    geojsonPage(archive, addresses),
  ];
  const schema = { path: 'data/record.schema.json', bytes: recordSchema };
  const own = [
    ...searchPages(edition, index),
    ...packedOnce(packed, (text) => edition.inputs?.ofText(text) ?? null),
    datapackagePage(archive, description),
    ...(database === null ? [] : [{ path: DATABASE_PATH, bytes: () => database(archive, addresses) }]),
    ...recordPages(archive.records, (records) => edition.inputs?.ofRecords(records) ?? null),
    schema,
  ];
  if (baseUrl === null) return own;
  const gone = new Set(gonePages(edition).map(({ path }) => path));
  const listed = [...shared.filter(({ path }) => !gone.has(path)), ...own].map(({ path }) =>
    path.split('/').map(encodeURIComponent).join('/'),
  );
  return [...own, ...sitemapPages(listed, baseUrl)];
}

const notDue = ({ record, because }: PublishableRecords['withheld'][number]): Problem => ({
  path: record.seed,
  line: null,
  column: null,
  message: because,
  hint: null,
  severity: 'withheld',
});

function withheldProblem({ seed, line, because }: Withheld): Problem {
  const reason = because === null ? '' : `: ${because}`;
  const message = `is withheld by ${CORRECTIONS_FILE}, line ${line}${reason}`;
  return { path: seed, line: null, column: null, message, hint: null, severity: 'withheld' };
}
