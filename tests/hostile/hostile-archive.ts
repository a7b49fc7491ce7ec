import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SharedSite, sharedSite } from '../shared-site.js';
import { PAYLOADS } from './payloads.js';

const xml = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '').replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** As YAML writes any character in double quotes. */
const yaml = (text: string): string => JSON.stringify(text);

const body = (p: string): string =>
  `SALTMARSH, March 17 -- The ferry ${p} came back, said Ada ${p} Brackwater, the ${p} harbour-master.\n\n“It sank ${p} and rose,” Enoch Barnacle of the ${p} Harbour Trustees said in Netherquay.`;

/** Articles of each format with a payload in every field that it has. */
const WRITERS: Readonly<Record<string, (p: string, n: number) => string>> = {
  'plain.txt': (p, n) => `Ferry ${p} ${n}\n\nBy Edda ${p} Fathomly\n\n${body(p)}\n`,
  'fields.md': (p, n) =>
    `---\ntitle: ${yaml(`${p} ${n}`)}\nauthor: ${yaml(p)}\ndate: 1954-03-${String((n % 28) + 1).padStart(2, '0')}\nsection: ${yaml(p)}\ntags: [${yaml(p)}]\nseries: ${yaml(p)}\npublisher: ${yaml(p)}\ndescription: ${yaml(p)}\nurl: ${yaml(`javascript:alert(1)//${p}`)}\nimage: ${yaml(p)}\npeople: [${yaml(p)}]\nplaces: [${yaml(p)}]\n---\n\n${body(p)}\n`,
  'page.html': (p, n) =>
    `<!doctype html><html><head><title>${p} ${n}</title><meta name="author" content="${xml(p)}"><meta property="og:image" content="${xml(p)}"></head><body><article><h1>Ferry ${p} ${n}</h1><p class="byline">By Edda ${xml(p)} Fathomly</p><p>${p}</p><p>${xml(body(p))}</p><p><a href="javascript:alert(30)">run</a> <a href="https://\u0430pple.com/">apple</a> The ferry went out to the bar again and came back with the tide, and nobody on the quay said a word of it.</p></article></body></html>`,
  'rows.csv': (p, n) => `title,author,date,text\n${[`${p} ${n}`, p, '1954-03-17', body(p)].map(cell).join(',')}\n`,
  'lines.ndjson': (p, n) =>
    `${JSON.stringify({ id: `${n} ${p}`, title: `${p} ${n}`, author: p, date: '1954-03-17', section: p, tags: [p], text: `${p}\n\n${body(p)}` })}\n`,
  'feed.xml': (p, n) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${xml(p)}</title><item><title>${xml(p)} ${n}</title><author>${xml(p)}</author><category>${xml(p)}</category><link>javascript:alert(31)</link><description>${xml(`<p>${p}</p><p>${body(p)}</p>`)}</description></item></channel></rss>`,
  'mail.eml': (p, n) =>
    `From: =?utf-8?B?${Buffer.from(p).toString('base64')}?= <a@quay.example>\nSubject: =?utf-8?B?${Buffer.from(`${p} ${n}`).toString('base64')}?=\nDate: Wed, 17 Mar 1954 12:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body(p)).toString('base64')}\n`,
};

/** A payload as a file's name: what a disk takes of it. */
const fileName = (p: string): string =>
  Buffer.from(p.replaceAll('\u0000', '_').replaceAll('/', '_').slice(0, 60)).toString('utf8');

/** How many articles the archive has. */
export const HOSTILE_ARTICLES = PAYLOADS.length * Object.keys(WRITERS).length;

const OPTIONS = ['--base-url', 'https://archive.example/', '--threads', '1'];

/** The site of the archive, with its address, built once. */
export const hostileSite = (): Promise<SharedSite> =>
  sharedSite('hostile', (folder) => writeHostileArchive(folder, Object.keys(WRITERS), 'socialCards: false\n'), OPTIONS);

/** The same of articles in plain text only, with cards for links on other sites: to draw those of all formats takes most of a build. */
export const hostileSiteWithCards = (): Promise<SharedSite> =>
  sharedSite('hostile-cards', (folder) => writeHostileArchive(folder, ['plain.txt']), OPTIONS);

function writeHostileArchive(folder: string, formats: readonly string[], settings = ''): string {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  PAYLOADS.forEach((payload, n) => {
    for (const name of formats) {
      const [stem, extension] = name.split('.');
      put(`${stem}/${n} ${fileName(payload)}.${extension}`, WRITERS[name]!(payload, n));
    }
  });
  const first = PAYLOADS[0]!;
  put(
    'archive.yaml',
    `title: ${yaml(`The ${first} Courier`)}\ndescription: ${yaml(PAYLOADS[2]!)}\npublisher: ${yaml(PAYLOADS[3]!)}\n${settings}`,
  );
  put('about.md', PAYLOADS.filter((payload) => payload.isWellFormed()).join('\n\n'));
  return folder;
}
