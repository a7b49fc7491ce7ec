import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar } from 'yaml';
import { z } from 'zod';
import { FRONT_SECTIONS, type FrontSection } from './archive/description.js';
import { isBaseUrl } from './article/web-address.js';
import type { BuildOptions } from './build-types.js';
import { MOST_ALIASES, parseYaml } from './corrections/parse-yaml.js';
import type { Problem } from './problem.js';
import type { FolderSettings } from './seed/folder-facts.js';
import { nearestWord } from './text/nearest-word.js';
import { type Face, PLAIN_FACE } from './theme/face.js';
import { readFace } from './theme/read-face.js';

const nonEmptyText = z.string().trim().min(1);
const languageTag = nonEmptyText.regex(
  /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  'should be a language tag such as en or en-GB',
);

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'should be a colour such as "#17594a"');

/** What the editor says of the archive, in Markdown. */
const ABOUT_FILE = 'about.md';

/** What `archive.yaml` may say; everything in it is optional. */
const archiveSchema = z.strictObject({
  title: nonEmptyText.optional().describe('the name of the archive'),
  description: nonEmptyText.optional().describe('inline Markdown'),
  language: languageTag.optional().describe('of articles that do not say theirs: en, en-GB'),
  interface: languageTag.optional().describe("of the site's own words: en, de"),
  publisher: nonEmptyText.optional().describe('of articles that do not say theirs'),
  timeZone: nonEmptyText
    .optional()
    .refine((zone) => zone === undefined || isTimeZone(zone), 'should be a time zone such as Europe/London'),
  baseUrl: nonEmptyText
    .optional()
    .refine((url) => url === undefined || isBaseUrl(url), 'should be a web address such as https://archive.example/'),
  year: z.int().min(1000).max(9999).optional().describe('of datelines that give none'),
  home: nonEmptyText.optional().describe("the paper's own place: Springfield, Ill."),
  columns: z.record(z.string(), z.string()).optional().describe('which column of a table has which field'),
  boilerplate: z.enum(['apart', 'keep']).optional().describe('lines that recur in most articles of a folder'),
  logo: nonEmptyText.optional().describe('a picture beside this file, instead of the title'),
  favicon: nonEmptyText.optional().describe('a picture beside this file'),
  socialImage: nonEmptyText.optional().describe('a picture beside this file, for links on other sites'),
  socialCards: z.boolean().optional().describe('whether each article has a picture for links on other sites'),
  colours: z.strictObject({ accent: colour.optional(), accentDark: colour.optional() }).optional(),
  licence: nonEmptyText.optional().describe('under which the texts may be used: words, or a web address'),
  contact: nonEmptyText.optional().describe('a mail or web address'),
  frontPage: z.array(z.enum(FRONT_SECTIONS)).optional().describe('the sections of the front page, in their order'),
  database: z.boolean().optional().describe('whether data/archive.sqlite is made'),
  encoding: nonEmptyText
    .optional()
    .refine(
      (label) => label === undefined || isEncoding(label),
      'should be an encoding such as windows-1252 or shift_jis',
    ),
});

/** The archive as its editor describes it. */
export interface Config extends FolderSettings {
  readonly title: string;
  readonly description: string | null;
  /** BCP 47, of the site's own words; null: that of the articles, if there are such words */
  readonly interface: string | null;
  readonly timeZone: string;
  /** ends in a slash */
  readonly baseUrl: string | null;
  readonly face: Face;
  /** the sections of the front page, in their order; null: as usual */
  readonly frontPage: readonly FrontSection[] | null;
  /** whether articles have cards for links on other sites; null: where there is a `baseUrl`, unless there are many */
  readonly socialCards: boolean | null;
  /** whether a database is made; null: unless the archive is large */
  readonly database: boolean | null;
  /** the Markdown of `about.md`; null when there is none */
  readonly about: string | null;
}

export const plainConfig: Config = {
  title: 'Cuttings',
  description: null,
  language: 'en',
  interface: null,
  publisher: null,
  timeZone: 'UTC',
  about: null,
  database: null,
  socialCards: null,
  face: PLAIN_FACE,
  frontPage: null,
  baseUrl: null,
  year: null,
  home: null,
  now: null,
  encoding: null,
  boilerplate: 'apart',
};

interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** Reads `archive.yaml` and `about.md` in `folder`; what is wrong in them is left out and reported. */
export function readConfig(folder: string): ReadConfig {
  const source = bytesOfSettings(folder, SETTINGS_FILE);
  const said = source === null ? { config: plainConfig, problems: [] } : configOfBytes(source);
  const { face, faults } = readFace(folder, said.config.face);
  const ofFace = faults.map(({ setting, message, hint }) => warning(SETTINGS_FILE, `“${setting}”: ${message}`, hint));
  const read = { config: { ...said.config, face }, problems: [...said.problems, ...ofFace] };
  const about = bytesOfSettings(folder, ABOUT_FILE);
  if (about === null) return read;
  const text = utf8Of(about);
  if (text !== null) return { ...read, config: { ...read.config, about: text } };
  const problem = warning(ABOUT_FILE, 'is not UTF-8; it is left out', 'save it as UTF-8');
  return { ...read, problems: [...read.problems, problem] };
}

/** The settings of a folder, with what the command says instead. */
export function readConfigFor(order: Pick<BuildOptions, 'seeds' | 'baseUrl' | 'now'>): ReadConfig {
  const { config, problems } = readConfig(order.seeds);
  return { config: { ...config, baseUrl: order.baseUrl ?? config.baseUrl, now: order.now ?? config.now }, problems };
}

const SETTINGS_FILE = 'archive.yaml';

const warning = (path: string, message: string, hint: string | null): Problem => ({
  path,
  line: null,
  column: null,
  message,
  hint,
  severity: 'warning',
});

/** @returns null when there is no such file */
function bytesOfSettings(folder: string, name: string): Uint8Array | null {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return null;
    throw error;
  }
}

/** Without a byte-order mark; null when it is not UTF-8. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Settings in another encoding are mostly those of an old editor on Windows. */
function configOfBytes(bytes: Uint8Array): ReadConfig {
  const text = utf8Of(bytes);
  if (text !== null) return configOf(text);
  const read = configOf(new TextDecoder('windows-1252').decode(bytes));
  const problem = warning(SETTINGS_FILE, 'is not UTF-8; read as windows-1252', 'save it as UTF-8');
  return { ...read, problems: [problem, ...read.problems] };
}

/** More faults than this, and more settings that are none, are not named. */
const MOST_NAMED = 20;

/** @param source the text of `archive.yaml` */
export function configOf(source: string): ReadConfig {
  const { document, faults, lines } = parseYaml(source);
  const problems: Problem[] = faults.slice(0, MOST_NAMED).map(({ line, column, message }) => ({
    ...warning(SETTINGS_FILE, message, null),
    line,
    column,
  }));
  if (document === null) return { config: plainConfig, problems };
  const tell = (message: string, offset: number | null, hint: string | null = null): void => {
    const at = offset === null ? null : lines.linePos(offset);
    problems.push({ ...warning(SETTINGS_FILE, message, hint), line: at?.line ?? null, column: at?.col ?? null });
  };
  const given = settingsOf(document);
  if (given === null) {
    tell('should be lines of “name: value”', 0, 'cuttings init writes one to start from');
    return { config: plainConfig, problems };
  }
  const read = archiveSchema.safeParse(given);
  for (const issue of read.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, MOST_NAMED)) {
        const near = nearestWord(key, Object.keys(archiveSchema.shape));
        tell(`“${key}” is not a setting`, offsetOf(document, key), near === null ? null : `did you mean “${near}”?`);
      }
      const more = issue.keys.length - MOST_NAMED;
      if (more > 0) tell(`${more} more are no settings`, null);
      for (const key of issue.keys) delete given[key];
    } else {
      const key = String(issue.path[0] ?? '');
      tell(`“${key}”: ${issue.message}`, offsetOf(document, key));
      delete given[key];
    }
  }
  return { config: withDefaults(archiveSchema.parse(given)), problems };
}

/** @returns null when the file is no list of settings, or has aliases that stand for more than they may */
function settingsOf(document: Document.Parsed): Record<string, unknown> | null {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
    return typeof value !== 'object' || value === null || Array.isArray(value) ? null : { ...value };
  } catch {
    return null;
  }
}

function withDefaults(given: z.infer<typeof archiveSchema>): Config {
  const config = { ...plainConfig };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { baseUrl } = given;
  const { logo = null, favicon = null, socialImage = null, colours = {}, licence = null, contact = null } = given;
  config.face = { ...PLAIN_FACE, logo, favicon, socialImage, colours, licence, contact };
  for (const name of Object.keys(PLAIN_FACE)) delete said[name];
  return { ...config, ...said, baseUrl: baseUrl === undefined ? null : baseUrl.replace(/\/*$/, '/') };
}

function offsetOf(document: Document, key: string): number | null {
  if (!isMap(document.contents)) return null;
  const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
