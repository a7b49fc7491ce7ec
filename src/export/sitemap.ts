import type { Page } from '../page/page.js';
import { escapeXml } from '../text/escape-xml.js';

/** https://www.sitemaps.org/protocol.html: at most 50,000 addresses a file */
const MOST_SITEMAP_URLS = 50_000;

/** The sitemap of the HTML pages among `paths` (percent-encoded), split and with an index where one file does not hold them. */
export function sitemapPages(paths: readonly string[], baseUrl: string): Page[] {
  const listed = paths.filter((path) => path.endsWith('.html') && path !== '404.html').sort();
  const parts: string[][] = [];
  for (let i = 0; i < listed.length; i += MOST_SITEMAP_URLS) parts.push(listed.slice(i, i + MOST_SITEMAP_URLS));
  const fileOf = (part: readonly string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${part
      .map((path) => `<url><loc>${escapeXml(new URL(path, baseUrl).href)}</loc></url>\n`)
      .join('')}</urlset>\n`;
  if (parts.length <= 1) return [{ path: 'sitemap.xml', bytes: () => fileOf(parts[0] ?? []) }];
  const index = parts
    .map((_, i) => `<sitemap><loc>${escapeXml(new URL(`sitemap-${i + 1}.xml`, baseUrl).href)}</loc></sitemap>\n`)
    .join('');
  return [
    {
      path: 'sitemap.xml',
      bytes: () =>
        `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`,
    },
    ...parts.map((part, i): Page => ({ path: `sitemap-${i + 1}.xml`, bytes: () => fileOf(part) })),
  ];
}
