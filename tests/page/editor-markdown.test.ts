import { describe, expect, test } from 'vitest';
import { blocksHtml, inlineHtml, wordsOfInline } from '../../src/page/about/editor-markdown.js';
import { pagesOf } from '../../src/page/pages.js';
import { dredger, editionFor } from './sample-editions.js';

describe('what the editor says of the archive', () => {
  test('becomes headings below the page’s own, paragraphs, lists and links', () => {
    expect(blocksHtml('# The *Courier*\n\nA [paper](https://courier.example/) of\n\n- Saltmarsh\n- Netherquay\n')).toBe(
      '<h2>The <em>Courier</em></h2>\n<p>A <a href="https://courier.example/" rel="noreferrer">paper</a> of</p>\n<ul>\n<li>Saltmarsh</li>\n<li>Netherquay</li>\n</ul>\n',
    );
    expect(blocksHtml('###### Deep')).toContain('<h6>Deep</h6>');
  });

  test('leads to web and mail addresses, and to pages of the site', () => {
    const html = blocksHtml('[a](people/index.html) [b](mailto:desk@courier.example) <https://courier.example/x>');
    expect(html).toContain('href="people/index.html"');
    expect(html).toContain('href="mailto:desk@courier.example"');
    expect(html).toContain('href="https://courier.example/x"');
  });

  test.each([
    '<script>alert(1)</script>',
    'before <script>alert(1)</script> after',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#1;javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:msgbox)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example/)',
    '[x](\\\\evil.example\\share)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '[x][y]\n\n[y]: //evil.example',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '![x](https://evil.example/pixel.gif)',
    '<iframe src="https://evil.example"></iframe>',
    '<style>body { display: none }</style>',
    '<svg onload=alert(1)>',
    '[x](https://a.example "\\" onmouseover=alert(1) x=")',
  ])('cannot do harm: %s', (source) => {
    for (const html of [blocksHtml(source), inlineHtml(source)]) {
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !/^<\/?(?:p|a|em|code|br)\b/.test(tag))).toEqual([]);
      for (const tag of tags) expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\bon\w+=|src=|style=/);
      for (const [, address] of html.matchAll(/href="([^"]*)"/g))
        expect(address).toMatch(/^(?:https:\/\/a\.example)?$/);
    }
  });

  test('in a sentence is one stretch of words, and plain where nothing else can be', () => {
    const source = 'A *local* paper,\n1921 to 1968.\n\nSee [the desk](people/index.html) & `more`.';
    expect(inlineHtml(source)).toBe(
      'A <em>local</em> paper,\n1921 to 1968. See <a href="people/index.html">the desk</a> &#x26; <code>more</code>.',
    );
    expect(wordsOfInline(source)).toBe('A local paper,\n1921 to 1968. See the desk & more.');
  });

  test('is shown as it was typed when it only looks like a list or a heading', () => {
    expect(inlineHtml('1954. A year of the <harbour>')).toBe('1954. A year of the &lt;harbour&gt;');
    expect(wordsOfInline('1954. A year of the <harbour>')).toBe('1954. A year of the <harbour>');
  });
});

describe('pages', () => {
  const page = (path: string): string => {
    const edition = editionFor([dredger], { about: 'Kept by the *harbour* museum.', description: 'A **quay** paper.' });
    return String(
      pagesOf(edition)
        .find((one) => one.path === path)
        ?.bytes(),
    );
  };

  test('about the archive begin with what about.md says', () => {
    expect(page('about.html')).toContain('<p>Kept by the <em>harbour</em> museum.</p>');
  });

  test('of the front show the description, and tell machines its words', () => {
    expect(page('index.html')).toContain('<h1 class=lead>A <strong>quay</strong> paper.</h1>');
    expect(page('index.html')).toContain('<meta name="description" content="A quay paper.">');
  });
});
