import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Which rooms a room may import; its own files always. The files of src/ itself may import any. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lexicon: ['text'],
  gazetteer: ['text', 'lexicon'],
  tagger: ['text', 'lexicon', 'gazetteer'],
  article: ['lexicon', 'text'],
  formats: ['article', 'lexicon', 'text'],
  seed: ['formats', 'article', 'text'],
  extract: ['article', 'gazetteer', 'lexicon', 'tagger', 'text'],
  archive: ['article', 'lexicon', 'text'],
  corrections: ['archive', 'article', 'text'],
  words: ['text'],
  theme: ['text', 'words'],
  map: ['archive', 'article', 'text', 'words'],
  export: ['archive', 'article', 'corrections', 'lexicon', 'page', 'text', 'words'],
  search: ['archive', 'article', 'export', 'page', 'text', 'theme', 'words'],
  pictures: ['article', 'export', 'page'],
  page: ['archive', 'article', 'corrections', 'export', 'map', 'text', 'theme', 'words'],
  desk: ['archive', 'article', 'corrections', 'gazetteer', 'lexicon', 'map', 'page', 'site', 'text'],
  site: ['article', 'page', 'text'],
  store: ['article', 'text'],
  workers: ['article', 'extract', 'formats', 'map', 'page', 'search', 'seed', 'site', 'store', 'text', 'words'],
  commands: ['article', 'seed', 'site', 'workers'],
  training: ['compile', 'extract', 'tagger', 'gazetteer', 'lexicon', 'text'],
  compile: ['article', 'gazetteer', 'lexicon', 'map', 'text', 'theme', 'words'],
};

/** The files that may open other files, by room or name; all else takes and gives values. */
const FILE_DOORS = [
  /^(?:config|cli|init)\.ts$/,
  /^corrections\/corrections\.ts$/,
  /^serve\.ts$/,
  /^desk\/(?:corrections-desk|seed-watch|server\/written-site)\.ts$/,
  /^pictures\//,
  /^seed\/(?:read|listing|generator-authors)\.ts$/,
  /^gazetteer\/load[^/]*\.ts$/,
  /^lexicon\/(?:load|person-names)[^/]*\.ts$/,
  /^map\/load-atlas\.ts$/,
  /^tagger\/load[^/]*\.ts$/,
  /^words\/read-words\.ts$/,
  /^export\/social-card\/typeface\.ts$/,
  /^(?:compile|training|theme|site|store)\//,
];

const MOST_FILES = 16;
const MOST_LINES = 250;

/** A declaration at the left margin: the formatter indents all others. */
const DECLARATION =
  /^(?:export )?(?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|abstract class) ([\p{L}_$][\p{L}\p{N}_$]*)/gmu;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const sourceOf = new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8')]));

function importsOf(path: string): Import[] {
  const found = sourceOf.get(path)?.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g) ?? [];
  return [...found].map(([, target]) => ({
    from: path,
    to: relative(src, join(src, dirname(path), target!))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts'),
  }));
}

const imports = files.flatMap(importsOf);
const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

describe('the house', () => {
  test('has rooms, and each has its rule', () => {
    const rooms = new Set(files.map(roomOf).filter(Boolean));
    expect(rooms.size).toBeGreaterThan(3);
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('a room imports only the rooms that its rule names', () => {
    const broken = imports.filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      if (room === '' || room === target) return false;
      if (target === '') return !isShared(room, to);
      return !MAY_IMPORT[room]?.includes(target);
    });
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('finders never import each other', () => {
    const finder = /^extract\/(people|places|organisations|dateline|quotes)\/\1\.ts$/;
    expect(files.filter((path) => finder.test(path)).length).toBe(5);
    expect(imports.filter(({ from, to }) => finder.test(from) && finder.test(to))).toEqual([]);
  });

  test('no two files have one name, no folder holds more than sixteen, no file more than 250 lines', () => {
    const byName = grouped(files, (path) => posix.basename(path));
    expect([...byName.values()].filter((paths) => paths.length > 1)).toEqual([]);
    const byFolder = grouped(files, (path) => posix.dirname(path));
    expect([...byFolder].filter(([, paths]) => paths.length > MOST_FILES).map(([folder]) => folder)).toEqual([]);
    const long = files.filter((path) => sourceOf.get(path)!.split('\n').length > MOST_LINES);
    expect(long.filter((path) => !/^(?:training|compile)\//.test(path))).toEqual([]);
  });

  test('no name is declared at the top of two files', () => {
    const declared = files.flatMap((path) =>
      [...new Set([...sourceOf.get(path)!.matchAll(DECLARATION)].map(([, name]) => name!))].map((name) => ({
        name,
        path,
      })),
    );
    expect(declared.length).toBeGreaterThan(1000);
    const twice = [...grouped(declared, ({ name }) => name)].filter(([, places]) => places.length > 1);
    expect(twice.map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(', ')}`)).toEqual([]);
  });

  test('no import goes in a circle', () => {
    const targets = new Map(files.map((path) => [path, importsOf(path).map(({ to }) => to)]));
    const done = new Set<string>();
    const circle = (path: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      if (done.has(path)) return null;
      for (const next of targets.get(path) ?? []) {
        const found = circle(next, [...way, path]);
        if (found) return found;
      }
      done.add(path);
      return null;
    };
    expect(files.map((path) => circle(path, [])).find(Boolean) ?? null).toBeNull();
  });

  test('every relative import leads to a file', () => {
    expect(imports.filter(({ to }) => !sourceOf.has(to) && !to.endsWith('.json'))).toEqual([]);
  });

  test('only the doors open files, and only the command prints or ends the process', () => {
    const opens = /from 'node:fs(?:\/promises)?'/;
    const doors = files.filter((path) => opens.test(sourceOf.get(path)!));
    expect(doors.filter((path) => !FILE_DOORS.some((door) => door.test(path)))).toEqual([]);
    const speaks = files.filter((path) => /\bconsole\.|process\.exit\(/.test(withoutComments(sourceOf.get(path)!)));
    expect(speaks.filter((path) => !/^cli\.ts$|^(?:training|compile)\//.test(path))).toEqual([]);
  });
});

/** What lies in src/ itself and rooms may know: the shape of a problem; what a site is made from, for the render threads; all, for the commands. */
function isShared(room: string, target: string): boolean {
  if (target === 'problem.ts' || room === 'commands') return true;
  return room === 'workers' && ['config.ts', 'publish.ts'].includes(target);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
