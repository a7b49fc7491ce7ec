import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { UserError } from '../problem.js';
import { type Templates, templatesOf } from './templates.js';

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
}

/**
 * Reads a theme: `*.hbs` in `folder` and in folders below it, and the files of its folder `assets`.
 * @param more further assets
 * @param own a folder whose files replace those of the same name; null for none
 * @param style what is added to the end of style.css
 * @throws UserError when there is no folder `own`; TemplateError when a template is not well formed
 */
export function readTheme(
  folder: string,
  more: ReadonlyMap<string, Uint8Array> = new Map(),
  own: string | null = null,
  style = '',
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
  const fileOf = (name: string): string => (replaced.has(name) ? join(own ?? '', `${name}.hbs`) : `${name}.hbs`);
  return themeOf(new Map([...sources, ...replaced]), assets, fileOf);
}

/** The templates of a folder and of those below it, by name without extension. */
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
  fileOf?: (name: string) => string,
): Theme {
  const templates = templatesOf(sources, fileOf);
  const paths = new Map([...files].map(([name, bytes]) => [name, hashedPath(name, bytes)]));
  return {
    templates,
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
  return `assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}
