import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Which rooms a room may import; its own files always. Rooms not listed (the files of src/ itself) are below. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  article: ['text'],
  gazetteer: ['text'],
  tagger: ['text', 'gazetteer'],
  seed: ['article', 'text'],
  extract: ['article', 'gazetteer', 'tagger', 'text'],
  archive: ['article', 'text'],
  theme: ['text'],
  map: ['archive', 'article', 'text'],
  export: ['archive', 'article', 'page', 'text'],
  search: ['archive', 'article', 'page', 'text', 'theme'],
  page: ['archive', 'article', 'export', 'map', 'text', 'theme'],
  site: ['page', 'text'],
  work: ['article', 'seed', 'text'],
  cache: ['article', 'text'],
  serve: ['site', 'text'],
};

/** The files that may open other files, by room or name; all else takes and gives values. */
const FILE_DOORS = [
  /^config\.ts$/,
  /^corrections\.ts$/,
  /^cli\.ts$/,
  /^compile\.ts$/,
  /^train\.ts$/,
  /^init\.ts$/,
  /^seed\/read\.ts$/,
  /^gazetteer\/(load|compile|person-names)[^/]*\.ts$/,
  /^gazetteer\/compile\//,
  /^tagger\/(load|train)[^/]*\.ts$/,
  /^tagger\/train\//,
  /^theme\//,
  /^cache\//,
  /^site\//,
  /^serve\//,
];

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
    const finder = /^extract\/(people|places|organisations|dateline|attributions)\.ts$/;
    expect(imports.filter(({ from, to }) => finder.test(from) && finder.test(to))).toEqual([]);
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
    expect(
      speaks.filter((path) => !/^(cli|compile|train)\.ts$|^(tagger|gazetteer)\/(train|compile)/.test(path)),
    ).toEqual([]);
  });
});

/** What stands in src/ itself that rooms may know: the problem's shape, the record maker for the workers. */
function isShared(room: string, target: string): boolean {
  if (target === 'problem.ts') return true;
  return room === 'work' && posix.basename(target) === 'record.ts';
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
