import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../../src/article/record.js';

const PAGE = '<!doctype html><html><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>';
const LIST =
  '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n';

/**
 * A page for each article with links to its people and places, a page for each of these, and lists of all. Links are made from the names: to ask
 * Hugo for the terms of each page takes it twelve times as long.
 */
const LAYOUTS: Readonly<Record<string, string>> = {
  'single.html': `${PAGE}<h1>{{ .Title }}</h1><p>{{ .Date.Format "2006-01-02" }}</p>{{ .Content }}{{ range (slice "people" "places") }}<ul>{{ $kind := . }}{{ range index $.Params . }}<li><a href="/{{ $kind }}/{{ urlize . }}/">{{ . }}</a></li>{{ end }}</ul>{{ end }}</body></html>\n`,
  'list.html': `${PAGE}<h1>{{ .Title }}</h1>${LIST}`,
};

/**
 * Builds the articles of a folder with Hugo, which is given as ready-made content what `cuttings` has to find: people and places.
 * @param seconds that a cold build of ours took
 * @returns what is to be said of it
 */
export function runHugo(room: string, cli: string, seeds: string, seconds: number): string {
  if (spawnSync('hugo', ['version']).status !== 0) return 'Hugo is not installed';
  const root = join(room, 'hugo');
  const records = spawnSync(process.execPath, [cli, 'extract', seeds], { encoding: 'utf8', maxBuffer: 2 ** 31 - 1 });
  mkdirSync(join(root, 'layouts/_default'), { recursive: true });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  for (const [name, text] of Object.entries(LAYOUTS)) writeFileSync(join(root, 'layouts/_default', name), text);
  const settings = { baseURL: '/', title: 'Articles', taxonomies: { person: 'people', place: 'places' } };
  writeFileSync(join(root, 'hugo.json'), JSON.stringify(settings));
  for (const [i, line] of records.stdout.split('\n').entries()) {
    if (line === '' || line.startsWith('{"error"')) continue;
    writeFileSync(join(root, `content/articles/${i}.md`), contentOf(JSON.parse(line) as ArticleRecord));
  }
  const start = performance.now();
  const built = spawnSync('hugo', ['--quiet'], { cwd: root, encoding: 'utf8' });
  const own = (performance.now() - start) / 1000;
  if (built.status !== 0) return `Hugo failed: ${built.stderr}`;
  return `Hugo, its pages alone: ${own.toFixed(2)} s; the cold build took ${(seconds / own).toFixed(1)} times that`;
}

/** Front matter in JSON, then the paragraphs as Markdown, in which nothing is markup. */
function contentOf({ headline, date, people, places, paragraphs, text }: ArticleRecord): string {
  const names = (found: readonly { readonly name: string }[]): string[] => found.map(({ name }) => name);
  const matter = {
    title: headline,
    ...(date?.length === 10 ? { date } : {}),
    people: names(people),
    places: names(places),
  };
  const body = paragraphs.map(({ start, end }) => text.slice(start, end).replace(/[\\`*_{}[\]<>#+!|~&-]/g, '\\$&'));
  return `${JSON.stringify(matter, null, 1)}\n\n${body.join('\n\n')}\n`;
}
