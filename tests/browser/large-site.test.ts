import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startBrowser, watchedPage } from './browser.js';
import { kindsOfPages, largestOfKinds, siteAt } from './built-site.js';
import { accessFindings, htmlFindings } from './page-checks.js';

/** `npm run check:site -- FOLDER`: a site that was built before, such as that of a large corpus. */
const folder = process.env.CUTTINGS_SITE ?? '';

const modes = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const;

test.skipIf(!existsSync(folder))(
  `the first and the largest page of each kind in ${folder || 'a site'} can be read by everybody`,
  async () => {
    const site = siteAt(folder);
    const pages = [...new Map([...kindsOfPages(site), ...largestOfKinds(site)].map((row) => [row[1], row])).values()];
    const findings: string[] = [];
    for (const [, path] of pages) {
      const found = await htmlFindings(join(folder, path));
      findings.push(...found.map((finding) => `${path}: ${finding}`));
    }
    const browser = await startBrowser();
    for (const [colorScheme, width] of modes) {
      const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
      const { page, faults, context } = await watchedPage(browser, pathToFileURL(join(folder, '/')).href, options);
      for (const [, path] of pages) {
        await page.goto(site.url(path));
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const found = [...(await accessFindings(page)), ...(tooWide > 0 ? [`${tooWide} px too wide`] : [])];
        findings.push(...found.map((finding) => `${path} (${colorScheme}, ${width} px): ${finding}`));
      }
      findings.push(...faults);
      await context.close();
    }
    await browser.close();
    expect(findings).toEqual([]);
  },
  1_200_000,
);
