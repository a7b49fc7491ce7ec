import type { Share } from './article/share.js';
import type { Account } from './page/account.js';
import type { Problem } from './problem.js';
import type { Written } from './site/write.js';

/** What is to be built. */
export interface BuildOptions {
  /** only so many of the pages, for `mergeSite`; null for all */
  readonly share?: Share | null;
  /** files of records that were made elsewhere, or patterns of such; null to find everything here */
  readonly records?: readonly string[] | null;
  /** the folder that keeps what the next build may use again; null for the usual one, false for none */
  readonly store?: string | null | false;
  readonly seeds: string;
  readonly out: string;
  readonly baseUrl: string | null;
  /** a folder of templates that replace the built-in ones of the same name; null for none */
  readonly templates: string | null;
  /** null: as many as the machine has cores */
  readonly threads: number | null;
  /** of this program */
  readonly version: string;
  /** YYYY-MM-DD: the day whose embargoes and expiry dates hold; null for the newest date of the articles */
  readonly now?: string | null;
  /** replaces a site even when most of its articles would vanish */
  readonly force?: boolean;
  /** a file with a private Ed25519 key, PEM, that the site is signed with; null for none */
  readonly sign?: string | null;
}

export type BuildStage = 'find' | 'file' | 'render and write';

/** What may watch a build. */
export interface BuildHooks {
  readonly onProgress: (stage: BuildStage, done: number, total: number) => void;
  readonly stopped: () => boolean;
}

/** What became of a build. */
export interface Built {
  readonly account: Account;
  /** hidden files and settings */
  readonly passedOver: number;
  /** files and folders of a site generator, by their kind */
  readonly machinery: ReadonlyMap<string, number>;
  /** in path order, refusals and warnings */
  readonly problems: readonly Problem[];
  /** what one line in the settings would mend */
  readonly advice: readonly string[];
  readonly written: Written;
  /** milliseconds */
  readonly times: readonly (readonly [BuildStage, number])[];
}
