import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { UserError } from '../problem.js';
import { ENGLISH_WANTED, readWords, type WantedLanguage, type WordsFileFault } from '../words/read-words.js';
import { type InterfaceWords, interfaceWords, NO_INTERFACE_WORDS } from '../words/words.js';
import { builtInTemplates } from './built-in-templates.js';
import { isBuiltIn } from './compiled-templates.js';
import { scriptOfWords } from './script-words.js';
import { type TemplateMeans, type Templates, templatesOf } from './templates.js';

/** A file that goes into the site as it is. */
export interface Asset {
  /** `assets/<name>.<hash>.<extension>` */
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

/** The look of a site: its templates, compiled, and the files that they ask for. */
export interface Theme {
  /**
   * The page that a template makes of `data`.
   * @throws TemplateError when the template asks for a name that `data` does not have
   */
  render(template: string, data: object): string;
  /**
   * Where the asset `name` ("style.css") lies below the site's folder; a changed file has another path.
   * @throws Error when there is no such asset
   */
  asset(name: string): string;
  readonly assets: readonly Asset[];
  readonly templates: Templates;
  /** the interface's words in the archive's language */
  readonly words: InterfaceWords;
  /** what is wrong in the files of words */
  readonly faults: readonly WordsFileFault[];
}

/** What a theme is read with. */
export interface ThemeMeans {
  /** further assets */
  readonly more?: ReadonlyMap<string, Uint8Array>;
  /** a folder whose files replace those of the same name, and whose words add to the others; null for none */
  readonly own?: string | null;
  /** what is added to the end of style.css */
  readonly style?: string;
  readonly language?: WantedLanguage;
}

/**
 * Reads a theme: `*.hbs` in `folder` and in folders below it, the files of its folder `assets`, and its words in `words`.
 * @throws UserError when there is no folder `own`, or a file of words is not well formed; TemplateError when a template is not
 */
export function readTheme(
  folder: string,
  { more = new Map(), own = null, style = '', language = ENGLISH_WANTED }: ThemeMeans = {},
): Theme {
  if (own !== null && !statSync(own, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`there is no folder of templates ${own}`, 'docs/templates.md says what it holds');
  const sources = readTemplates(folder);
  const replaced = own === null ? new Map<string, string>() : readTemplates(own);
  const assets = new Map([...readAssets(join(folder, 'assets')), ...more]);
  if (own !== null) {
    // other files would have names that no page can know
    for (const [name, bytes] of readAssets(join(own, 'assets'))) if (assets.has(name)) assets.set(name, bytes);
  }
  const sheet = assets.get('style.css');
  if (style !== '' && sheet !== undefined) assets.set('style.css', Buffer.concat([sheet, Buffer.from(`\n${style}`)]));
  const { words: read, faults } = readWords(
    join(folder, WORDS_FOLDER),
    own === null ? null : join(own, WORDS_FOLDER),
    language,
  );
  const words = isBuiltIn(read) ? interfaceWords({ ...read.list, ...builtInTemplates.civil }) : read;
  const script = assets.get('site.js');
  if (script !== undefined) assets.set('site.js', Buffer.concat([Buffer.from(headOfScript(words, assets)), script]));
  const fileOf = (name: string): string => (replaced.has(name) ? join(own ?? '', `${name}.hbs`) : `${name}.hbs`);
  return { ...themeOf(new Map([...sources, ...replaced]), assets, { fileOf, words }), faults };
}

/** What comes before `site.js`, so that no page carries it: the words of all scripts, and the name of the one that articles load. */
function headOfScript(words: InterfaceWords, assets: ReadonlyMap<string, Uint8Array>): string {
  const cite = assets.get('cite.js');
  const name = cite === undefined ? '' : hashedPath('cite.js', cite).slice(ASSETS.length);
  return `${scriptOfWords(words)}globalThis.cuttingsCite=${JSON.stringify(name)};\n`;
}

/** The folder of the files that pages ask for. */
const ASSETS = 'assets/';

/** The folder of a theme with its words. */
const WORDS_FOLDER = 'words';

/** Templates as their files have them, by name without extension. */
export function readTemplates(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder, '**/*.hbs').map((name) => [
      name.slice(0, -'.hbs'.length),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}

/** A theme from its sources: templates by name without extension (`article`, `parts/entry`), assets by file name. */
export function themeOf(
  sources: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
  { words = NO_INTERFACE_WORDS, ...means }: Partial<TemplateMeans> = {},
): Theme {
  const templates = templatesOf(sources, { ...means, words });
  const paths = new Map([...files].map(([name, bytes]) => [name, hashedPath(name, bytes)]));
  return {
    templates,
    words,
    faults: [],
    render: templates.render,
    asset(name) {
      const path = paths.get(name);
      if (path === undefined)
        throw new Error(`the theme has no asset “${name}” (it has ${[...paths.keys()].join(', ')})`);
      return path;
    },
    assets: [...files].map(([name, bytes]) => ({ path: paths.get(name)!, bytes: () => bytes })),
  };
}

/** The files of a folder, by name, as `readTheme` takes them. */
export function readAssets(folder: string): Map<string, Uint8Array> {
  return new Map(filesIn(folder, '*').map((name) => [name, readFileSync(join(folder, name))]));
}

function filesIn(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder, onlyFiles: true })
    .map((name) => relative('.', name).split(sep).join('/'))
    .sort();
}

function hashedPath(name: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `${ASSETS}${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}
