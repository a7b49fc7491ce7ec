import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from './build-types.js';
import { CORRECTIONS_FILE } from './corrections/apply.js';
import { BackgroundBuild } from './desk/background-build.js';
import { CorrectionsDesk } from './desk/corrections-desk.js';
import { DeskApi, type DeskArchive } from './desk/desk-api.js';
import { FilingQueue } from './desk/filing-queue.js';
import { locateBy } from './desk/name-choices.js';
import { reviewList } from './desk/review/review-list.js';
import { reviewText } from './desk/review/review-text.js';
import { watchFolder } from './desk/seed-watch.js';
import { type OpenDesk, openDesk } from './desk/server/desk-server.js';
import { EventHub } from './desk/server/event-stream.js';
import { loadGazetteer } from './gazetteer/load-gazetteer.js';
import { LiveArchive } from './live-archive.js';
import { articleUrl } from './page/urls.js';
import { UserError } from './problem.js';
import { outputPathsOf } from './site/output-paths.js';
import { repairWhenFree } from './site/swap.js';
import { readAssets } from './theme/theme.js';

export interface ServeOptions extends BuildOptions {
  /** 0 for one that is free */
  readonly port: number;
}

/** What may watch a desk. */
export interface ServeHooks {
  readonly onProgress: (stage: 'find' | 'file', done: number, total: number) => void;
  /** a line for the terminal */
  readonly say: (line: string) => void;
}

/** A request that corrects waits for so long until pages show it; else they are told later. */
const WAITS_FOR_FILING = 2000;
/** The site is written when nothing was changed for so long. */
const QUIET_BEFORE_WRITING = 3000;
/** A larger archive is written less often. */
const LARGE_QUIET_BEFORE_WRITING = 30_000;

/**
 * Opens the desk of a folder of seeds: its archive in memory, served to this machine, filed anew when seeds or corrections change.
 * @returns what closes it, when all is written
 * @throws UserError when it cannot
 */
export async function serve(order: ServeOptions, hooks: ServeHooks): Promise<OpenDesk> {
  const place = outputPathsOf(order.out, order.seeds);
  repairWhenFree(place);
  const live = await LiveArchive.open(order, (done, total) => hooks.onProgress('find', done, total));
  const writing = new BackgroundBuild(
    buildCommand(order),
    live.isLarge ? LARGE_QUIET_BEFORE_WRITING : QUIET_BEFORE_WRITING,
    (message) => hooks.say(`the site could not be written: ${message}`),
  );
  const events = new EventHub();
  const filing = new FilingQueue(live, events, writing);
  const archive: DeskArchive = {
    get edition() {
      return live.edition;
    },
    get corrections() {
      return live.filed.input.corrections;
    },
    get fault() {
      return live.fault;
    },
    bytesOf: (path) => live.bytesOf(path),
    async refile(articles) {
      filing.corrections = correctionsTextIn(join(order.seeds, CORRECTIONS_FILE));
      if (!live.isLarge) return Promise.race([filing.now().then(() => 'all' as const), later(WAITS_FOR_FILING)]);
      const shown = live.preview(articles);
      live.overtake();
      filing.soon(false);
      return shown ? 'article' : 'later';
    },
  };
  const api = new DeskApi(archive, new CorrectionsDesk(order.seeds), loadGazetteer);
  const token = randomBytes(18).toString('base64url');
  const assets = readAssets(fileURLToPath(new URL('./desk-browser', import.meta.url)));
  const desk = await openDesk({ archive, api, events, assets, token }, order.port).catch(portTaken(order.port));
  const follow = (paths: readonly string[]): void =>
    void takeChanges(paths, { live, filing, events, seeds: order.seeds }).catch((error: unknown) =>
      hooks.say(error instanceof UserError ? error.message : `the program failed: ${String(error)}`),
    );
  const unwatch = watchFolder(order.seeds, follow, (path) => {
    if (path === CORRECTIONS_FILE) return;
    // else a filing that is under way would take its share of every step until the seed is shown
    live.overtake();
    filing.soon(false);
  });
  writing.want();
  setImmediate(() => live.seeds.warm());
  return {
    ...desk,
    async close() {
      unwatch();
      await desk.close();
      await writing.finish();
    },
  };
}

const later = (ms: number): Promise<'later'> =>
  new Promise((resolve) => setTimeout(resolve, ms, 'later' as const).unref());

const portTaken =
  (port: number) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code === 'EADDRINUSE') throw new UserError(`port ${port} is in use`, 'name another one with --port');
    throw error;
  };

const buildCommand = ({ seeds, out, baseUrl, templates, now, store, threads }: ServeOptions): string[] => [
  fileURLToPath(new URL('./cli.js', import.meta.url)),
  ...['build', seeds, '--out', out],
  ...(baseUrl === null ? [] : ['--base-url', baseUrl]),
  ...(templates === null ? [] : ['--templates', templates]),
  ...(now == null ? [] : ['--now', now]),
  ...(store === false ? ['--no-store'] : typeof store === 'string' ? ['--store', store] : []),
  ...(threads === null ? [] : ['--threads', String(threads)]),
];

interface Changing {
  readonly live: LiveArchive;
  readonly filing: FilingQueue;
  readonly events: EventHub;
  readonly seeds: string;
}

/** What is done about files that may have changed. */
async function takeChanges(paths: readonly string[], { live, filing, events, seeds }: Changing): Promise<void> {
  const others = paths.filter((path) => path !== CORRECTIONS_FILE);
  if (paths.includes(CORRECTIONS_FILE)) {
    const text = correctionsTextIn(join(seeds, CORRECTIONS_FILE));
    if (text !== filing.corrections) void filing.now();
    filing.corrections = text;
  }
  if (others.length === 0) return;
  const relist = await live.readAgain(others);
  const shown = others.flatMap((path) => live.seeds.recordsOf(path).map((record) => articleUrl(record) as string));
  events.tell({ type: 'changed', paths: shown });
  filing.soon(relist);
}

function correctionsTextIn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * The review list of a folder as text.
 * @param most how many questions
 * @throws UserError when the archive cannot be read
 */
export async function check(order: BuildOptions, most: number, onProgress: ServeHooks['onProgress']): Promise<string> {
  const { edition, filed } = await LiveArchive.open(order, (done, total) => onProgress('find', done, total));
  const items = reviewList(edition.archive, filed.input.corrections, locateBy(loadGazetteer()));
  return reviewText(edition.archive, items, most);
}
