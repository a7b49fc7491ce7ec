import { describe, expect, test } from 'vitest';
import { leanMarkup, shortened } from '../../src/page/finishing/short-markup.js';

describe('references of a page', () => {
  test('do not go up and down again', () => {
    const html =
      '<a href="../../articles/1954/a.html">a</a><a href="../../articles/b.html">b</a><a href="../../c.html">c</a>';
    expect(shortened(html, ['articles', '1954'])).toBe(
      '<a href="a.html">a</a><a href="../b.html">b</a><a href="../../c.html">c</a>',
    );
  });
});

describe('lean markup', () => {
  test('has no ends of lines around blocks, and keeps those between words and links', () => {
    expect(
      leanMarkup('<div class=a>\n<p>One\ntwo</p>\n</div>\n<nav>\n<a href=x>x</a>\n<a href=y>y</a>\n</nav>\n'),
    ).toBe('<div class=a><p>One\ntwo</div><nav><a href=x>x</a>\n<a href=y>y</a></nav>');
  });

  test('ends a paragraph only where something else does not end it', () => {
    expect(leanMarkup('<p>One</p><p>Two</p><i>three</i>')).toBe('<p>One<p>Two</p><i>three</i>');
    expect(leanMarkup('<a><p>One</p></a>')).toBe('<a><p>One</p></a>');
  });

  test('has quotation marks only around values that need them', () => {
    expect(leanMarkup('<a class="off" href="../a.html#q1" title="two words">a</a>')).toBe(
      '<a class=off href=../a.html#q1 title="two words">a</a>',
    );
    for (const html of [
      '<p title="">',
      '<p title="a=b">',
      '<p title="a&#39;b`">',
      '<circle r="4"/>',
      '<p>said “a=b”</p>',
    ])
      expect(leanMarkup(html)).toBe(html);
    expect(leanMarkup('<p title="a&#x27;b">It&#x27;s</p>')).toBe('<p title="a\'b">It\'s</p>');
  });

  test('has no tags of elements that are there anyway', () => {
    const page =
      '<html lang="en">\n<head>\n<meta charset=utf-8>\n</head>\n<body>\n<a href=#main>A</a>\n<p>B</p>\n</body>\n</html>\n';
    expect(leanMarkup(page)).toBe('<html lang=en><meta charset=utf-8></head><a href=#main>A</a><p>B');
  });

  test('leaves linked data as they are, and pages with a script of their own', () => {
    const data = '<script type="application/ld+json">{"a":"x=","b":" \\n&#x27;</p>\n<p>"}</script>';
    expect(leanMarkup(`<p id="a">\n${data}\n<p id="b">`)).toBe(`<p id=a>\n${data}<p id=b>`);
    expect(leanMarkup('<script>a="b" </script>\n<p id="c">')).toBe('<script>a="b" </script>\n<p id="c">');
  });
});
