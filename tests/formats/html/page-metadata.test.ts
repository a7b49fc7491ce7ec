import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { authorNames } from '../../../src/formats/html/page/page-byline.js';
import { dateInLine } from '../../../src/formats/html/page/page-date.js';
import { withoutSiteName } from '../../../src/formats/html/page/page-headline.js';
import { article } from '../parse.js';
import { pageHtml, STORY, storyHtml } from './page-fixture.js';

const linked = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const read = (head: string, top = '', path = 'wire/light.html'): Article =>
  article(path, pageHtml({ head, body: `<article><h1>Light Dark for a Night</h1>${top}${storyHtml}</article>` }));

describe('what a page says of its article', () => {
  test('JSON-LD, also in a graph, with authors elsewhere in it', () => {
    const head = linked({
      '@graph': [
        { '@type': 'Organization', '@id': '#paper', name: 'The Saltmarsh Courier' },
        { '@type': 'Person', '@id': '#pl', name: 'Piers Lanyard' },
        {
          '@type': ['NewsArticle'],
          headline: 'Light dark',
          author: [{ '@id': '#pl' }, { '@type': 'Person', name: 'Edda Fathomly' }],
          publisher: { '@id': '#paper' },
          datePublished: '1957-11-02T21:00:00+01:00',
          dateModified: '1957-11-09T21:00:00+01:00',
          articleSection: 'Harbour',
          keywords: ['light', 'Coldharbour'],
        },
      ],
    });
    expect(read(`${head}<link rel="canonical" href="https://courier.example/light">`)).toMatchObject({
      headline: 'Light Dark for a Night',
      byline: ['Piers Lanyard', 'Edda Fathomly'],
      publisher: 'The Saltmarsh Courier',
      date: '1957-11-02',
      section: 'Harbour',
      tags: ['light', 'Coldharbour'],
      language: 'en-GB',
      url: 'https://courier.example/light',
      problems: [],
    });
  });

  test.each([
    ['escaped', '{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;author&quot;: &quot;Piers Lanyard&quot;}'],
    ['with line breaks in its texts', '{"@type": "NewsArticle", "description": "one\ntwo", "author": "Piers Lanyard"}'],
    ['with a comma too many', '{"@type": "NewsArticle", "author": ["Piers Lanyard",],}'],
    ['in a comment', '<!-- {"@type": "NewsArticle", "author": "Piers Lanyard"} -->'],
  ])('JSON-LD that is %s', (_, script) => {
    expect(read(linked(script)).byline).toEqual(['Piers Lanyard']);
  });

  test('JSON-LD that cannot be mended is passed over', () => {
    expect(
      read(`${linked('{"@type": "NewsArticle", "author": ')}<meta name="author" content="Piers Lanyard">`).byline,
    ).toEqual(['Piers Lanyard']);
  });

  test('what is shown, on pages that say nothing to machines', () => {
    const old = `<html><head><title>Light Dark for a Night</title></head><body><table><tr><td><font size="5"><b>Light Dark for a Night</b></font>
      <p><font size="2"><b>By Piers Lanyard</b></font><font size="2"> | November 2, 1957 | Page 12</font>${STORY.map((text) => `<p>${text}`).join('')}</table></body></html>`;
    const { headline, byline, date, text } = article('old.htm', old);
    expect({ headline, byline, date }).toEqual({
      headline: 'Light Dark for a Night',
      byline: ['Piers Lanyard'],
      date: '1957-11-02',
    });
    expect(text).not.toContain('Page 12');
  });

  test('the headline on the page, not that for search engines', () => {
    const html = pageHtml({
      title: 'Coldharbour light failure: night of 1 November explained',
      head: '<meta property="og:title" content="Coldharbour light dark, trawlers wait">',
      body: `<h1>The Courier</h1><article><h2 itemprop="headline">Light at Coldharbour Is Dark for a Night</h2>${storyHtml}</article>`,
    });
    expect(article('x.html', html).headline).toBe('Light at Coldharbour Is Dark for a Night');
  });

  test.each([
    ['Light Dark for a Night | The Saltmarsh Courier', 'Light Dark for a Night'],
    ['Light Dark for a Night - Saltmarsh Courier', 'Light Dark for a Night'],
    ['The Saltmarsh Courier: Light Dark for a Night', 'Light Dark for a Night'],
    ['Light Dark for a Night – and the Mail Boat Late', 'Light Dark for a Night – and the Mail Boat Late'],
    ['Light Dark: Board to Meet', 'Light Dark: Board to Meet'],
  ])('%s', (title, headline) => {
    expect(withoutSiteName(title, ['The Saltmarsh Courier'])).toBe(headline);
  });

  test.each([
    [['By Piers Lanyard and Edda Fathomly, Courier Staff'], ['Piers Lanyard', 'Edda Fathomly']],
    [['https://social.example/piers.lanyard'], []],
    [['The Saltmarsh Courier'], []],
    [['Piers Lanyard, Staff Writer'], ['Piers Lanyard']],
    [['Piers Lanyard, Futura'], ['Piers Lanyard']],
    [['Associated Press'], ['Associated Press']],
    [['Piers Lanyard, Associated Press'], ['Piers Lanyard']],
    [['planyard'], []],
    [['Piers Lanyard', 'PIERS LANYARD'], ['Piers Lanyard']],
  ])('authors in %j', (written, names) => {
    expect(authorNames(written, ['The Saltmarsh Courier'])).toEqual(names);
  });

  test.each([
    [
      'whose “By” has nothing between it and the name',
      '<p class="byline">By<span>P.J. Lanyard</span></p>',
      'P.J. Lanyard',
    ],
    [
      'that opens the first paragraph',
      '<p>By Piers Lanyard: The light at Coldharbour was dark for a night, and no ship came in by it until the morning.</p>',
      'Piers Lanyard',
    ],
  ])('a byline %s', (_, top, name) => {
    const { byline, text } = read('', top);
    expect(byline).toEqual([name]);
    expect(text).not.toContain('ByP');
  });

  test('the byline is not that of the photographer', () => {
    const top =
      '<figure><img src="light.jpg"><figcaption>The light. <span class="credit">Edda Fathomly / Courier</span></figcaption></figure><p>By Piers Lanyard</p>';
    expect(read('', top).byline).toEqual(['Piers Lanyard']);
  });

  test.each([
    ['2019-11-19T23:30:00-05:00', '2019-11-19'],
    ['20160729164234', '2016-07-29'],
    ['Tue, 19 Nov 2019 05:00:00 GMT', '2019-11-19'],
    ['Published 10:02 AM EST Nov 19, 2019', '2019-11-19'],
    ['Tue Nov 19 09:22:32 EST 2019', '2019-11-19'],
    ['[2018. 8. 25. 15:24]', '2018-08-25'],
    ['21/06/2014', '2014-06-21'],
    ['11/19/19 06:56 AM EST', null],
    ['3/4/2019', null],
    ['0001-01-01T00:00:00Z', null],
    ['5 Min Read', null],
  ])('the date in “%s”', (line, date) => {
    expect(dateInLine(line)).toBe(date);
  });

  test('the day that readers see, where a field in universal time has the next', () => {
    const head = linked({ '@type': 'NewsArticle', datePublished: '1957-11-03T02:30:00Z' });
    expect(read(head, '<p class="date">Nov. 2, 1957 9:30 pm</p>').date).toBe('1957-11-02');
    expect(read(head, '<p class="date">Posted Nov 2, 9:30 PM</p>').date).toBe('1957-11-02');
    expect(read(head, '<p class="date">Updated Nov. 12, 1957</p>').date).toBe('1957-11-03');
    expect(read(head).date).toBe('1957-11-03');
  });

  test('a deck that is shown and is not the first paragraph', () => {
    const head = `<meta property="og:description" content="Two trawlers waited off the bar until dawn.">`;
    expect(read(head, '<p class="standfirst">Two trawlers waited off the bar until dawn.</p>').deck).toBe(
      'Two trawlers waited off the bar until dawn.',
    );
    expect(read(head).deck).toBeNull();
    expect(read(`<meta property="og:description" content="${STORY[0]}">`).deck).toBeNull();
  });

  test('pictures by their path in the folder when they were saved, by their address when not', () => {
    const head =
      '<link rel="canonical" href="https://courier.example/1957/light"><meta property="og:image" content="https://courier.example/img/lead.jpg">';
    const top = `<figure><img src="./light_files/lead.jpg" alt="Lamp"><figcaption>The lamp room. Photo: Edda Fathomly</figcaption></figure>
      <img src="/img/quay.jpg"><img src="https://pictures.example/bar.jpg"><img src="data:image/gif;base64,R0lG">`;
    expect(read(head, top).images).toEqual([
      {
        src: 'wire/light_files/lead.jpg',
        alt: 'Lamp',
        caption: 'The lamp room. Photo: Edda Fathomly',
        credit: 'Edda Fathomly',
      },
      { src: 'https://courier.example/img/quay.jpg', alt: null, caption: null, credit: null },
      { src: 'https://pictures.example/bar.jpg', alt: null, caption: null, credit: null },
    ]);
  });

  test('no picture leads out of the folder of seeds', () => {
    expect(
      read('', '<img src="../../../etc/secret.jpg"><img src="../scans/light.jpg">').images.map(({ src }) => src),
    ).toEqual(['scans/light.jpg']);
  });
});
