import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signatureOf } from '../../src/site/signature.js';
import { verifySite } from '../../src/site/verify.js';
import { copyFewSeeds } from '../few-seeds.js';
import { runCommand } from '../run-command.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519').privateKey;

let room: string;
let built: string;
let site: string;

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'tampering-'));
  built = join(room, 'built');
  const key = join(room, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const seeds = join(room, 'seeds');
  copyFewSeeds(seeds);
  await runCommand(['build', seeds, '--out', built, '--sign', key]);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));
beforeEach(() => {
  site = join(room, 'site');
  restore();
});

/** What the site has, by path: of files, what changes when one is written or replaced. */
const stateOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
      const { mode, ino, size, mtimeNs, ctimeNs } = lstatSync(join(folder, path), { bigint: true });
      return [path, (mode & 0o170000n) === 0o040000n ? 'folder' : `${mode} ${ino} ${size} ${mtimeNs} ${ctimeNs}`];
    }),
  );
let whole: ReadonlyMap<string, string> | null = null;

/** Makes the site what was built: all of it is copied once, then only what a test has changed. */
function restore(): void {
  if (whole !== null) {
    const now = stateOf(site);
    const changed = [...now].filter(([path, state]) => whole!.get(path) !== state).map(([path]) => path);
    const gone = [...whole.keys()].filter((path) => !now.has(path));
    for (const path of changed) rmSync(join(site, path), { recursive: true, force: true });
    for (const path of [...changed, ...gone].sort())
      if (whole.has(path)) cpSync(join(built, path), join(site, path), { recursive: true });
  } else cpSync(built, site, { recursive: true });
  whole = stateOf(site);
}

const at = (path: string): string => join(site, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(at(path), text);
const files = (): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => lstatSync(at(path)).isFile())
    .sort();
const one = (pattern: RegExp): string => {
  const path = files().find((name) => pattern.test(name));
  if (path === undefined) throw new Error(`the site has no ${pattern}`);
  return path;
};
/** Changes a text, and makes sure that it did. */
const change = (path: string, from: string | RegExp, to: string): void => {
  const text = read(path);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  write(path, changed);
};

const ARTICLE = 'articles/1961-09-19-north-channel.html';
const records = (): string => one(/^data\/records\//);
const lines = (path: string): string[] => read(path).split('\n').filter(Boolean);

/** Makes the manifest fit what the files have become, as whoever can write to the site may do. */
function forgeManifest(): void {
  const { cuttings } = JSON.parse(read('manifest.json')) as { cuttings: string };
  const entries = files()
    .filter((path) => !/^manifest\./.test(path))
    .map((path) => {
      const bytes = readFileSync(at(path));
      return JSON.stringify([path, bytes.length, createHash('sha256').update(bytes).digest('hex')]);
    });
  write('manifest.json', `{"cuttings":${JSON.stringify(cuttings)},"files":[\n${entries.join(',\n')}\n]}\n`);
}

function found(key: KeyObject | null = null): string[] {
  try {
    const { faults, foreign } = verifySite(site, { key });
    return [
      ...faults.map(({ path, message }) => `${path} ${message}`),
      ...foreign.map((path) => `${path} is not in the manifest`),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}

type Case = readonly [kind: string, tamper: () => void, fault: RegExp];

/** Of somebody, or of a disk, that changes files and not the manifest. */
const FILES: readonly Case[] = [
  ['a letter of a page changed', () => change(ARTICLE, 'third', 'thirD'), /SHA-256 differs/],
  ['a page cut off', () => truncateSync(at(ARTICLE), 900), /has 900 bytes, the manifest says/],
  ['a page emptied', () => write(ARTICLE, ''), /has 0 bytes/],
  ['a page removed', () => rmSync(at(ARTICLE)), /north-channel.html is missing/],
  [
    'a page put in the place of another',
    () => cpSync(at('articles/lighthouse.html'), at(ARTICLE)),
    /north-channel.html is not what was built/,
  ],
  [
    'two pages changed for each other',
    () => {
      renameSync(at(ARTICLE), at('x'));
      renameSync(at('articles/lighthouse.html'), at(ARTICLE));
      renameSync(at('x'), at('articles/lighthouse.html'));
    },
    /lighthouse.html is not what was built/,
  ],
  ['a page renamed', () => renameSync(at(ARTICLE), at('articles/other.html')), /other.html is not in the manifest/],
  ['a page whose name has other case', () => renameSync(at('404.html'), at('404.HTML')), /404.html is missing/],
  ['a page added', () => write('articles/forged.html', '<p>x'), /forged.html is not in the manifest/],
  ['a script added', () => write('assets/x.js', 'alert(1)'), /assets\/x.js is not in the manifest/],
  [
    'a server’s settings added',
    () => write('.htaccess', 'Redirect / https://evil.example/'),
    /.htaccess is not in the manifest/,
  ],
  ['an empty folder added', () => mkdirSync(at('articles/2099')), /articles\/2099\/ is not in the manifest/],
  ['the style sheet changed', () => change(one(/^assets\/.*\.css$/), '{', '{ '), /css is not what was built/],
  ['a script changed', () => write(one(/^assets\/.*\.js$/), 'alert(1)'), /js is not what was built/],
  ['a script removed', () => rmSync(at(one(/^assets\/.*\.js$/))), /js is missing/],
  ['a file of the search index changed', () => write(one(/^search\/.*\.js$/), 'x'), /search\/.* is not what was built/],
  ['a file of the search index removed', () => rmSync(at(one(/^search\/.*\.js$/))), /search\/.* is missing/],
  ['the search index removed', () => rmSync(at('search'), { recursive: true }), /search\/.* is missing/],
  ['a map changed', () => change(one(/^maps\//), '<path', '<path '), /maps\/.* is not what was built/],
  ['a record changed', () => change(records(), 'Dredging', 'dredging'), /ndjson is not what was built/],
  ['records removed', () => rmSync(at(records())), /ndjson is missing/],
  ['the schema of records changed', () => change('data/record.schema.json', '"type"', '"Type"'), /schema.json is not/],
  ['a table changed', () => change('data/quotes.csv', 'said', 'sung'), /quotes.csv is not what was built/],
  ['a table removed', () => rmSync(at('data/places.csv')), /places.csv is missing/],
  ['citations changed', () => change('data/citations.bib', '1961', '1962'), /citations.bib is not what was built/],
  ['a feed changed', () => change('feed.atom', '<title>', '<title>x'), /feed.atom is not what was built/],
  ['a feed removed', () => rmSync(at('feed.json')), /feed.json is missing/],
  ['the front page changed', () => change('index.html', '</main>', 'x</main>'), /index.html is not what was built/],
  ['the page for wrong addresses removed', () => rmSync(at('404.html')), /404.html is missing/],
  ['a folder removed', () => rmSync(at('people'), { recursive: true }), /people\/.* is missing/],
  ['a byte-order mark added', () => write(ARTICLE, `\ufeff${read(ARTICLE)}`), /the manifest says/],
  ['other line ends', () => write(ARTICLE, read(ARTICLE).replaceAll('\n', '\r\n')), /the manifest says/],
  ['a space at the end', () => write(ARTICLE, `${read(ARTICLE)} `), /the manifest says/],
  [
    'a page made a link to its copy elsewhere',
    () => {
      renameSync(at(ARTICLE), join(room, 'copy.html'));
      symlinkSync(join(room, 'copy.html'), at(ARTICLE));
    },
    /is not a file any more/,
  ],
  [
    'a page made a folder',
    () => {
      rmSync(at('404.html'));
      mkdirSync(at('404.html'));
    },
    /404.html is not a file any more/,
  ],
  [
    'one bit turned',
    () => {
      const bytes = readFileSync(at(ARTICLE));
      bytes[1000]! ^= 1;
      writeFileSync(at(ARTICLE), bytes);
    },
    /SHA-256 differs/,
  ],
];

const entryOf = (path: string): string => lines('manifest.json').find((line) => line.startsWith(`["${path}"`))!;

/** Of the manifest alone. */
const MANIFEST: readonly Case[] = [
  ['removed', () => rmSync(at('manifest.json')), /is not a site: it has no manifest.json/],
  ['emptied', () => write('manifest.json', ''), /manifest.json is damaged/],
  ['cut off', () => truncateSync(at('manifest.json'), 500), /manifest.json is damaged/],
  ['with a path that leads out', () => change('manifest.json', '["404.html"', '["../404.html"'), /is damaged/],
  ['with an entry taken out', () => change('manifest.json', /\["404.html".*\n/, ''), /404.html is not in the manifest/],
  [
    'with an entry for nothing',
    () => change('manifest.json', '["404.html"', `["400.html",1,"${'0'.repeat(64)}"],\n["404.html"`),
    /400.html is missing/,
  ],
  ['with another checksum', () => change('manifest.json', /(\["404.html",\d+,")../, '$1zz'), /is damaged/],
  [
    'with another checksum of the same form',
    () => change('manifest.json', /(\["404.html",\d+,")..../, '$1ffff'),
    /404.html is not what was built/,
  ],
  ['with another size', () => change('manifest.json', /(\["404.html",)\d+/, '$17'), /404.html .*the manifest says 7/],
  ['with a checksum in capitals', () => change('manifest.json', /"[0-9a-f]{64}"/, `"${'A'.repeat(64)}"`), /is damaged/],
  [
    'with an entry twice',
    () => change('manifest.json', entryOf('404.html'), `${entryOf('404.html')}\n${entryOf('404.html')}`),
    /names 404.html twice/,
  ],
  [
    'in another order',
    () => {
      const [first, second] = [entryOf('404.html'), entryOf('about.html')];
      write('manifest.json', read('manifest.json').replace(`${first}\n${second}`, `${second}\n${first}`));
    },
    /is not in order/,
  ],
  [
    'with more white space',
    () => change('manifest.json', '"files":[', '"files": ['),
    /is not as this program writes it/,
  ],
  [
    'with another field',
    () => change('manifest.json', '"files":[', '"x":1,"files":['),
    /is not as this program writes it/,
  ],
];

/** Of somebody who makes the manifest fit, but not all else. */
const FORGED: readonly Case[] = [
  [
    'a word of a paragraph',
    () => change(ARTICLE, 'for the third time', 'for the fourth time'),
    /has not the words of its record in paragraph 1/,
  ],
  ['a paragraph taken out', () => change(ARTICLE, /<div id="p3">[\s\S]*?<\/div>\n<\/div>/, ''), /paragraph 3/],
  ['a headline', () => change(ARTICLE, /(<h1[^>]*>)Dredging/, '$1Digging'), /has not the headline/],
  ['the checksum of an original', () => change(ARTICLE, '670440a2', '670440a3'), /checksum of its original/],
  ['a quote’s mark taken out', () => change(ARTICLE, ' id="q3"', ''), /does not mark the quote q3|no element/],
  [
    'a quote’s mark put in',
    () => change(ARTICLE, '<time', '<span id="q77"></span><time'),
    /marks quotes that its record has not/,
  ],
  [
    'a word of a record',
    () => change(records(), 'for the third time', 'for the fourth time'),
    /has not the words of its record/,
  ],
  ['a checksum in a record', () => change(records(), '670440a2', '670440a3'), /checksum of its original/],
  ['a record taken out', () => change(records(), /^.*\n/, ''), /has no record/],
  ['a record twice', () => write(records(), `${read(records())}${lines(records())[0]}\n`), /twice/],
  ['a record cut off', () => change(records(), /.{40}\n$/, '\n'), /line \d+ is no record/],
  ['an article taken out', () => rmSync(at(ARTICLE)), /leads to no file|has no page/],
  ['a person’s page taken out', () => rmSync(at('people/ada-brackwater.html')), /leads to no file/],
  ['a link to nothing', () => change(ARTICLE, '<h1', '<a href="../gone.html">x</a><h1'), /leads to no file/],
  ['a link out of the site', () => change(ARTICLE, '<h1', '<a href="../../x.html">x</a><h1'), /leads out of the site/],
  ['a link to the root', () => change(ARTICLE, '<h1', '<a href="/x.html">x</a><h1'), /breaks when the folder moves/],
  [
    'a script from elsewhere',
    () => change(ARTICLE, '<h1', '<script src="https://evil.example/x.js"></script><h1'),
    /is loaded from elsewhere/,
  ],
  [
    'a picture from elsewhere',
    () => change(ARTICLE, '<h1', '<img src="//evil.example/x.png"><h1'),
    /is loaded from elsewhere/,
  ],
  [
    'a frame',
    () => change(ARTICLE, '<h1', '<iframe src="https://evil.example/"></iframe><h1'),
    /is loaded from elsewhere/,
  ],
  [
    'a link that runs a script',
    () => change(ARTICLE, '<h1', '<a href="javascript:alert(1)">x</a><h1'),
    /leads nowhere safe/,
  ],
  ['a link with data', () => change(ARTICLE, '<h1', '<a href="data:text/html,x">x</a><h1'), /leads nowhere safe/],
  [
    'a form that sends data',
    () => change(ARTICLE, '<h1', '<form action="ftp://evil.example/"></form><h1'),
    /leads nowhere safe/,
  ],
  ['an id twice', () => change(ARTICLE, '<h1', '<i id="p1"></i><h1'), /two elements have the id “p1”/],
  ['an id that others lead to', () => change(ARTICLE, 'id="q1"', 'id="q1x"'), /leads to no element|does not mark/],
];

/** Of somebody who makes page, record and manifest fit each other. */
function forgeAll(): void {
  for (const path of [ARTICLE, records()]) change(path, 'for the third time', 'for the fourth time');
  forgeManifest();
}

/** Found with the public key. */
const SIGNED: readonly Case[] = [
  ['page, record and manifest changed alike', forgeAll, /manifest.sig does not fit/],
  [
    'the version of the program',
    () => change('manifest.json', /"cuttings":"[^"]*"/, '"cuttings":"9.9.9"'),
    /manifest.sig does not fit/,
  ],
  ['the signature removed', () => rmSync(at('manifest.sig')), /manifest.sig is missing/],
  ['the signature emptied', () => write('manifest.sig', ''), /manifest.sig is no signature/],
  [
    'the signature changed',
    () => write('manifest.sig', `${Buffer.alloc(64).toString('base64')}\n`),
    /manifest.sig does not fit/,
  ],
  [
    'the signature of another',
    () => write('manifest.sig', signatureOf(read('manifest.json'), stranger)),
    /manifest.sig does not fit/,
  ],
];

describe('verify finds', () => {
  test('nothing in a site as it was built, with and without its key', () => {
    expect(found()).toEqual([]);
    expect(found(publicKey)).toEqual([]);
    expect(verifySite(site, { key: publicKey }).signed).toBe('by this key');
    expect(verifySite(site).signed).toBe('unchecked');
  });

  test('at least sixty kinds of tampering', () => {
    expect(FILES.length + MANIFEST.length + FORGED.length + SIGNED.length).toBeGreaterThanOrEqual(60);
  });

  test.each(FILES)('in files: %s', (_, tamper, fault) => {
    tamper();
    expect(found().join('\n')).toMatch(fault);
  });

  test.each(MANIFEST)('a manifest %s', (_, tamper, fault) => {
    tamper();
    expect(found().join('\n')).toMatch(fault);
  });

  test.each(FORGED)('with a manifest made to fit: %s', (_, tamper, fault) => {
    tamper();
    forgeManifest();
    expect(found().join('\n')).toMatch(fault);
  });

  test.each(SIGNED)('with the key: %s', (_, tamper, fault) => {
    tamper();
    expect(found(publicKey).join('\n')).toMatch(fault);
  });
});

test('without a key verify cannot find what was changed everywhere alike, and says that the site is not signed', () => {
  rmSync(at('manifest.sig'));
  forgeAll();
  expect(found()).toEqual([]);
  expect(verifySite(site).signed).toBeNull();
});
