import { describe, expect, test } from 'vitest';
import { article, laidOut, refusal } from '../parse.js';
import { pageHtml, STORY, storyHtml } from './page-fixture.js';

const textOf = (html: string): string[] =>
  laidOut(article('light.html', html))
    .filter(([role]) => role === 'text' || role === 'subhead')
    .map(([, text]) => text);

/** A page whose body has something before, among and after the paragraphs of the story. */
const around = (before: string, among: string, after: string): string => {
  const [first, ...rest] = STORY.map((paragraph) => `<p>${paragraph}</p>`);
  return pageHtml({
    body: `<div class="page"><h1>Light Dark for a Night</h1><div class="story">${before}${first}${among}${rest.join('')}${after}</div></div>`,
  });
};

describe('the body of a saved page', () => {
  test('is its story without menus and footers', () => {
    expect(textOf(pageHtml())).toEqual(STORY);
  });

  test.each([
    [
      'related stories',
      '',
      '<div class="relatedStories"><h3>Related</h3><p>The mail boat was late once more on Tuesday, and the postmaster spoke his mind about it.</p></div>',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the Courier in your inbox each morning, and never miss a tide again.</p></div>',
      '',
    ],
    ['share buttons', '<ul class="share-bar"><li>Share on Facebook<li>Tweet</ul>', '<p>Share this on WhatsApp</p>'],
    [
      'an advertisement',
      '<p>Advertisement</p>',
      '<div class="ad-slot">Buy ropes at Lanyard and Sons, Quay Street, today and tomorrow only.</div>',
    ],
    [
      'a cookie notice',
      '<div id="cookie-law"><p>This site uses cookies to make your experience better, as you will have seen on other sites.</p></div>',
      '',
    ],
    [
      'a link to another story',
      '<p>READ MORE: <a href="/mail-boat">Mail boat late once more</a></p>',
      '<p><a href="/bell">Bell to be rung by hand until June</a></p>',
    ],
    [
      'an invitation',
      '',
      '<p>Follow us on Facebook and Twitter.</p><p>Sign up for the Courier newsletter to read more such stories.</p>',
    ],
    [
      'the biography of the author',
      '',
      '<div class="author-bio"><p>Piers Lanyard has written for the Courier since 1951 and lives in Coldharbour with two dogs.</p></div>',
    ],
    [
      'a heading over what is left out',
      '',
      '<h3>You may also like</h3><ul><li><a href="/a">The bell that would not stop ringing</a><li><a href="/b">Ropes and who makes them here</a></ul>',
    ],
  ])('has none of %s', (_, among, after) => {
    expect(textOf(around('', among, after))).toEqual(STORY);
  });

  test('is not what readers write below it, however long that is', () => {
    const comment = `<div class="comment"><p>${STORY[2]} I was there and I saw it, and it was not as you write, not at all.</p></div>`;
    const html = pageHtml({
      body: `<div class="wrap"><h1>Light Dark for a Night</h1><div class="story">${storyHtml}</div><div id="comments">${comment.repeat(12)}</div></div>`,
    });
    expect(textOf(html)).toEqual(STORY);
  });

  test('is whole when the page cuts it up', () => {
    const cut = STORY.map(
      (paragraph) => `<section class="row story-part"><div class="col"><p>${paragraph}</p></div></section>`,
    );
    expect(
      textOf(
        pageHtml({
          body: `<main><h1>Light Dark for a Night</h1>${cut.join('<div class="ad">Buy ropes</div>')}</main>`,
        }),
      ),
    ).toEqual(STORY);
  });

  test('is the story below the headline, not the news of the day above it', () => {
    const ticker = STORY.map((text) => `<li><a href="/n">News</a> ${text} And that is the news of the day.</li>`).join(
      '',
    );
    const body = `<div class="wrapper"><div class="main-left"><div class="flashes"><ul>${ticker}</ul></div><div class="main-story"><h2>Light Dark for a Night</h2>${storyHtml}</div></div></div>`;
    expect(textOf(pageHtml({ body }))).toEqual(STORY);
  });

  test('is found in a page that is one form', () => {
    const body = `<form action="/page.aspx"><input type="hidden" name="state" value="x"><h1>Light Dark for a Night</h1>${storyHtml}</form>`;
    expect(textOf(pageHtml({ body }))).toEqual(STORY);
  });

  test('keeps what is embedded with its text, and links', () => {
    const tweet =
      '<div class="social-embed"><blockquote class="tweet"><p>No light tonight.</p>— Pilotage Board</blockquote></div>';
    const read = article(
      'light.html',
      around('', tweet, '<p>The <a href="/log">log</a> of the light is open to all who ask for it.</p>'),
    );
    expect(read.text).toContain('No light tonight.');
    expect(read.links.map(({ start, end, url }) => [read.text.slice(start, end), url])).toEqual([['log', '/log']]);
  });

  test('says the headline, the byline and the date once', () => {
    const body = `<article><h1>Light Dark for a Night</h1><p class="byline">By Piers Lanyard</p><p>November 2, 1957</p>${storyHtml}</article>`;
    const read = article('light.html', pageHtml({ body }));
    expect(laidOut(read)).toEqual([
      ['headline', 'Light Dark for a Night'],
      ['byline', 'Piers Lanyard'],
      ...STORY.map((text) => ['text', text]),
    ]);
  });

  test('is reported when something was left out', () => {
    const html = around('', '<iframe src="https://video.example/1"></iframe>', '<p>Follow us on Facebook.</p>');
    expect(article('light.html', html).problems.map(({ message }) => message)).toEqual([
      'left out: embedded page (1), line of links to other stories and invitations to share or subscribe (1)',
    ]);
  });

  test('is that of its JSON-LD when a script was to show it', () => {
    const said = { '@type': 'NewsArticle', headline: 'Light Dark for a Night', articleBody: STORY.join('\n\n') };
    const head = `<script type="application/ld+json">${JSON.stringify(said)}</script>`;
    expect(textOf(pageHtml({ head, body: '<h1>Light Dark for a Night</h1><div id="app"></div>' }))).toEqual(STORY);
  });

  test('is found in time however a page is nested', () => {
    const deep = '<div class="social embed related-links">'.repeat(50_000);
    expect(textOf(pageHtml({ body: `<h1>Light Dark for a Night</h1>${deep}</div>${storyHtml}` }))).not.toEqual([]);
  });

  test('of a file that is no whole page is all of it', () => {
    const read = article(
      'post.html',
      '<h1>Light Dark</h1><p>Short.</p><p><a href="https://a.example/">Read on there too</a></p>',
    );
    expect(laidOut(read)).toEqual([
      ['headline', 'Light Dark'],
      ['text', 'Short.'],
      ['text', 'Read on there too'],
    ]);
  });
});

describe('pages that are no articles are refused by what they are', () => {
  const teasers = Array.from(
    { length: 30 },
    (_, i) => `<div class="item"><h3><a href="/story-${i}">What the board said on day ${i}</a></h3></div>`,
  ).join('');

  test('a home page', () => {
    const head = '<link rel="canonical" href="https://courier.example/"><meta property="og:type" content="website">';
    expect(
      refusal('index.html', pageHtml({ title: 'The Saltmarsh Courier', head, body: `<main>${teasers}</main>` })),
    ).toBe('is a page of links to articles, not an article');
  });

  test('a section front that says it is a collection', () => {
    const head = '<script type="application/ld+json">{"@type": "CollectionPage", "name": "Harbour"}</script>';
    expect(
      refusal(
        'harbour.html',
        pageHtml({ title: 'Harbour', head, body: `<main><h1>News of the Harbour</h1>${teasers}</main>` }),
      ),
    ).toBe('is a page of links to articles, not an article');
  });

  test('an error page', () => {
    const body =
      '<h1>Page not found</h1><p>The page you are looking for has moved or never was. Try to search for it instead.</p>';
    expect(refusal('x.html', pageHtml({ title: 'Page not found', body }))).toBe(
      'is an error page (“Page not found”), not an article',
    );
  });

  test('a story with no text for those without a subscription', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Light Dark for a Night"}</script>';
    const body =
      '<article><h1>Light Dark for a Night</h1><p>The light at Coldharbour was…</p></article><p>Subscribe to go on.</p>';
    expect(refusal('x.html', pageHtml({ head, body }))).toMatch(/^has no text of its article/);
  });

  test('a page that a script was to fill', () => {
    expect(refusal('x.html', pageHtml({ body: '<div id="app"></div><script>start()</script>' }))).toBe(
      'has no text of an article',
    );
  });

  test('but not the story of an error', () => {
    const body = `<article><h1>Page Not Found in Parish Register</h1>${storyHtml}</article>`;
    expect(article('x.html', pageHtml({ title: 'Page Not Found in Parish Register', body })).headline).toBe(
      'Page Not Found in Parish Register',
    );
  });
});

describe('which files are pages', () => {
  test('a page that is called .txt or .md is one', () => {
    for (const path of ['light.txt', 'light.md']) {
      const read = article(path, `\ufeff\n${pageHtml()}`);
      expect([path, read.headline]).toEqual([path, 'Light Dark for a Night']);
      expect(read.text).not.toContain('<');
    }
  });

  test('text that speaks of HTML is not', () => {
    expect(article('note.txt', 'How to write\n\n<html> is where a page begins.').text).toContain('<html>');
    expect(article('note.md', '# Note\n\nA <b>word</b> in Markdown.').headline).toBe('Note');
  });

  test('a frame that was saved beside its page is not', () => {
    expect(refusal('wire/light_files/saved_resource.html', pageHtml())).toBe(
      'is a part of a page that was saved beside it',
    );
    expect(article('files/light.html', pageHtml()).headline).toBe('Light Dark for a Night');
  });

  test('the encoding is the declared one, or Windows-1252', () => {
    const page = pageHtml()
      .replace('charset="utf-8"', 'http-equiv="Content-Type" content="text/html; charset=koi8-r"')
      .replace(STORY[3]!, 'ПРИВЕТ, said the harbour master to those on board of the ship.');
    const bytes = Buffer.from([...page].map((c) => KOI8[c] ?? c.charCodeAt(0) & 0xff));
    expect(article('light.html', bytes).text).toContain('ПРИВЕТ, said');
    const western = Buffer.from(
      pageHtml({
        body: `<h1>Light Dark for a Night</h1>${storyHtml}<p>Caf\u00e9 Marram stayed open all night for the crews.</p>`,
      })
        .replace(/[“”]/g, '"')
        .replace('<meta charset="utf-8">', ''),
      'latin1',
    );
    expect(article('light.html', western).text).toContain('Café Marram');
  });
});

const KOI8: Readonly<Record<string, number>> = {
  П: 0xf0,
  Р: 0xf2,
  И: 0xe9,
  В: 0xf7,
  Е: 0xe5,
  Т: 0xf4,
  '“': 0x22,
  '”': 0x22,
};
