import type { ArticleSettings } from '../article/article.js';
import { cutText } from '../article/cut.js';
import { type Block, type Draft, isRefusal } from '../formats/draft.js';
import { type FolderFacts, NO_FOLDER_FACTS, type RecurringLines } from '../formats/format.js';
import type { Problem } from '../problem.js';
import { gathered, tallied } from '../text/gather.js';
import { authorNamesIn } from './generator-authors.js';
import { pagesOfIssues } from './issue-pages.js';
import type { Listing } from './listing.js';
import { headlineSuffixesOf, seedFolderOf } from './own-words.js';
import { draftsOf, type SeedContext } from './parse.js';
import { readSeed } from './read.js';
import type { SeedFolder } from './read-articles.js';
import { footersAmong, lineKey } from './recurring-lines.js';
import { sidecarsIn } from './sidecar-tables.js';

/** So many articles of one folder show what recurs in them, and so many of all folders together are enough. */
const SAMPLED_PER_FOLDER = 40;
const SAMPLED_IN_ALL = 2000;
/** In fewer articles, what recurs may be chance. */
const FEWEST_ARTICLES = 8;
/** What this share of the sampled articles has is no article's own. */
const RECURRING_SHARE = 0.4;
const LEAST_OFTEN = 4;
/** A larger seed is not sampled, in bytes. */
const LARGEST_SAMPLE = 2 * 1024 * 1024;

/** Settings that bear on a folder of seeds. */
export interface FolderSettings extends ArticleSettings {
  /** what becomes of lines that recur in most articles of a folder */
  readonly boilerplate: 'apart' | 'keep';
}

/** What a folder of seeds says about its articles, and what should be reported about it. */
export interface ReadFacts {
  readonly facts: FolderFacts;
  readonly problems: readonly Problem[];
}

/**
 * Reads a sample of each folder for what recurs in its articles.
 * @param paths of seeds below `root`
 */
export async function folderFactsOf(
  root: string,
  paths: readonly string[],
  settings: FolderSettings,
): Promise<ReadFacts> {
  const facts = { ...NO_FOLDER_FACTS, authors: authorNamesIn(root) };
  const boilerplate = new Map<string, RecurringLines>();
  const headlineSuffixes = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  const folders = [...gathered(paths, seedFolderOf)].filter(([, within]) => within.length >= FEWEST_ARTICLES);
  const size = Math.max(
    FEWEST_ARTICLES,
    Math.min(SAMPLED_PER_FOLDER, Math.floor(SAMPLED_IN_ALL / Math.max(1, folders.length))),
  );
  for (const [folder, within] of folders) {
    const sample: Draft[] = [];
    for (const path of spread(within, size)) sample.push(...(await draftsIn(root, path, { settings, folder: facts })));
    const different = differentOnes(sample);
    if (different.length < FEWEST_ARTICLES) continue;
    const lines = linesThatRecur(different);
    const suffixes = recurring(different.map(({ metadata }) => headlineSuffixesOf(metadata.headline ?? '')));
    if (suffixes.length > 0)
      headlineSuffixes.set(
        folder,
        suffixes.toSorted((a, b) => b.length - a.length),
      );
    if (lines.size === 0 || settings.boilerplate === 'keep' || leavesNothing(different, lines)) continue;
    const written = different.map(({ blocks }) => blocks.map(({ text }) => lineKey(text)));
    boilerplate.set(folder, { lines, footers: footersAmong(lines, written) });
    problems.push(boilerplateProblem(folder, [...lines]));
  }
  return { facts: { ...facts, boilerplate, headlineSuffixes }, problems };
}

/** At most `size` of a list, evenly spread over it. */
const spread = <T>(list: readonly T[], size: number): T[] =>
  list.length <= size ? [...list] : Array.from({ length: size }, (_, i) => list[Math.floor((i * list.length) / size)]!);

async function draftsIn(root: string, path: string, known: SeedContext): Promise<Draft[]> {
  const seed = readSeed(root, path);
  if (!('size' in seed) || seed.size > LARGEST_SAMPLE) return [];
  const drafts: Draft[] = [];
  try {
    for await (const draft of draftsOf(seed, known)) {
      if (!isRefusal(draft)) drafts.push(draft);
      if (drafts.length === SAMPLED_PER_FOLDER) break;
    }
  } catch {
    // what cannot be read is reported when the seed is read for good
  }
  return drafts;
}

/** Copies of one article show nothing of their folder. */
function differentOnes(drafts: readonly Draft[]): Draft[] {
  const seen = new Map(drafts.map((draft) => [draft.blocks.map(({ text }) => text).join('\n'), draft]));
  return [...seen.values()];
}

/** Whether most articles would have no text left: what is all that an article says is no menu. */
function leavesNothing(drafts: readonly Draft[], lines: ReadonlySet<string>): boolean {
  const emptied = drafts.filter(({ blocks }) =>
    blocks.every(({ role, text }) => role !== 'text' || lines.has(lineKey(text))),
  );
  return emptied.length > drafts.length / 2;
}

/** The lines that many of a folder's articles have. */
const linesThatRecur = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(recurring(drafts.map(({ blocks }) => blocks.filter(mayRecur).map(({ text }) => lineKey(text)))));

/** What many of the lists have. */
function recurring(lists: readonly (readonly string[])[]): string[] {
  const counts = tallied(lists.flatMap((list) => [...new Set(list)]));
  const least = Math.max(LEAST_OFTEN, lists.length * RECURRING_SHARE);
  return [...counts].filter(([, count]) => count >= least).map(([each]) => each);
}

/** A byline or an agency is rightly that of many articles. */
const mayRecur = ({ role, text }: Block): boolean =>
  (role === 'text' || role === 'subhead' || role === 'headline' || role === 'deck') && text !== '';

function boilerplateProblem(folder: string, lines: readonly string[]): Problem {
  const some = lines.slice(0, 3).map((line) => `“${cutText(line, 40)}”`);
  return {
    path: folder === '' ? '.' : folder,
    line: null,
    column: null,
    message: `${lines.length === 1 ? 'a line recurs' : `${lines.length} lines recur`} in most articles and are kept apart as notes: ${some.join(', ')}`,
    hint: 'boilerplate: keep in archive.yaml leaves them in the text',
    severity: 'warning',
  };
}

/** A folder of seeds with all that bears on reading them. */
export interface OpenFolder {
  /** paths of those that are read one by one */
  readonly seeds: readonly string[];
  /** how many files are pages or tables that are read with the articles that they are of */
  readonly pages: number;
  readonly folder: SeedFolder;
  readonly problems: readonly Problem[];
}

/** Reads what bears on all seeds of a folder. */
export async function openFolder(root: string, listing: Listing, settings: FolderSettings): Promise<OpenFolder> {
  const { otherForms, facsimiles } = listing;
  const pages = pagesOfIssues(root, listing.seeds);
  const { fields: sidecars, tables } = await sidecarsIn(root, listing.seeds);
  const seeds = listing.seeds.filter((path) => !pages.has(path) && !tables.has(path));
  const { facts, problems } = await folderFactsOf(root, seeds, settings);
  return {
    folder: { root, settings, folder: { ...facts, sidecars }, otherForms, facsimiles },
    seeds,
    pages: pages.size + tables.size,
    problems,
  };
}
