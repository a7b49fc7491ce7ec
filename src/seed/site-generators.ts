import { extensionOf } from '../article/seed.js';

/** What is in the folder of a site generator or an editor and is no article. Sources: the documentation of Hugo, Jekyll and Eleventy. */

const FOLDERS = new Set('node_modules bower_components __MACOSX _site _includes _layouts _sass _data'.split(' '));

/** Common words that are machinery only in the folder of a generator. */
const GENERATED = new Set('public themes layouts archetypes resources vendor dist build data i18n'.split(' '));

const GENERATORS = [
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'config.toml',
  '_config.yml',
  '_config.yaml',
  '_config.toml',
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'package.json',
  'gatsby-config.js',
  'astro.config.mjs',
  'pelicanconf.py',
  'mkdocs.yml',
];

/** Folders beside which such words are machinery too: sites are often given without their settings. */
const CONTENT_FOLDERS = ['content', '_posts', 'archetypes'];

/** Its name when a folder holds no articles; else null. @param beside names of what is in the same folder */
export function generatorFolder(name: string, beside: ReadonlySet<string>): string | null {
  if (FOLDERS.has(name)) return name;
  // what a browser saves with a page
  if (/_files$/.test(name) && ['.html', '.htm'].some((end) => beside.has(name.replace(/_files$/, end))))
    return '…_files';
  return GENERATED.has(name) && [...GENERATORS, ...CONTENT_FOLDERS].some((other) => beside.has(other)) ? name : null;
}

const NOTICES =
  /^(?:readme|licen[cs]e|contributing|changelog|code[_-]of[_-]conduct|security|codeowners)(?:[._-][a-z]{2})?(?:\.(?:md|markdown|txt|rst|html?))?$/i;

const CODE_EXTENSIONS = new Set(
  `.css .scss .sass .less .js .mjs .cjs .ts .jsx .tsx .map .woff .woff2 .ttf .otf .eot .ico .php .py .rb .sh .njk .liquid .hbs .ejs
  .lock .webmanifest`.split(/\s+/),
);

const SETTINGS = new Set([
  ...GENERATORS,
  'package-lock.json',
  'tsconfig.json',
  'Gemfile',
  'Makefile',
  'CNAME',
  'robots.txt',
]);

/** Its kind when a file of this name is no article: “README.md”, “.css”; else null. */
export function generatorFile(name: string): string | null {
  if (NOTICES.test(name) || SETTINGS.has(name)) return name;
  if (/^_index(?:\.[a-z-]+)?\.(?:md|markdown|html)$/i.test(name)) return '_index.md';
  const extension = extensionOf(name).toLowerCase();
  return CODE_EXTENSIONS.has(extension) ? extension : null;
}
