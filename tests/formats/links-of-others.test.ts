import { expect, test } from 'vitest';
import { article } from './parse.js';

const ADDRESSES = ['irc://irc.quay.example/harbour', 'ftp://ftp.quay.example/tides/', 'tel:+44-20-7946-0000'];

const linksOf = (path: string, content: string): string[] => article(path, content).links.map(({ url }) => url);

test('links for other programs than a browser are in the record', () => {
  const words = (address: string): string => `The ferry came back to the [quay](${address}) on Wednesday.`;
  expect(linksOf('a.md', `# Ferry Returns\n\n${ADDRESSES.map(words).join('\n\n')}`)).toEqual(ADDRESSES);
  const html = ADDRESSES.map(
    (address) => `<p>The ferry came back to the <a href="${address}">quay</a> on Wednesday.</p>`,
  );
  expect(linksOf('a.html', `<h1>Ferry Returns</h1>${html.join('')}`)).toEqual(ADDRESSES);
});

test('what runs or hides is no link', () => {
  const bad = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'about:blank', 'ftp:a"b'];
  const html = bad.map((address) => `<p>The <a href='${address}'>quay</a> was wet on Wednesday.</p>`);
  expect(linksOf('a.html', `<h1>Ferry Returns</h1>${html.join('')}`)).toEqual([]);
});
