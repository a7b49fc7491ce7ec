import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leanMarkup } from '../../src/page/finishing/short-markup.js';
import { startBrowser } from './browser.js';
import { harbourSite, kindsOfPages } from './built-site.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test('a browser reads lean markup as it reads the page', async () => {
  const site = await harbourSite();
  const page = await browser.newPage();
  for (const [, path] of kindsOfPages(site)) {
    const html = readFileSync(join(site.folder, path), 'utf8');
    const lean = leanMarkup(html);
    const [asItWas, asItIs] = await page.evaluate(readAs, [html, lean]);
    expect(asItIs, path).toBe(asItWas);
    expect(lean.length <= html.length).toBe(true);
  }
});

/** The trees of two pages as text, without white space where there are only blocks. */
function readAs(pages: readonly string[]): string[] {
  const inline = new Set([
    'A',
    'B',
    'I',
    'SPAN',
    'BDI',
    'CITE',
    'CODE',
    'TIME',
    'INPUT',
    'BUTTON',
    'SVG',
    'IMG',
    'EM',
    'STRONG',
  ]);
  return pages.map((html) => {
    const tree = new DOMParser().parseFromString(html, 'text/html');
    const forScripts = [...tree.querySelectorAll('template')].map(({ content }) => content);
    for (const part of [tree, ...forScripts]) {
      const texts = tree.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const beside = [node.previousSibling, node.nextSibling];
        const [before, after] = beside.map((other) => other === null || !inline.has(other.nodeName));
        let text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
        if (before) text = text.trimStart();
        if (after) text = text.trimEnd();
        if (node.parentNode?.nodeName !== 'SCRIPT') node.nodeValue = text;
      }
      part.normalize();
    }
    return tree.documentElement.outerHTML;
  });
}
