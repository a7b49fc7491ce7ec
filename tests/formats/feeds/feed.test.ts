import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed } from '../parse.js';

const LONG = 'The ferry came back to the quay on Friday and the people waved. '.repeat(20);

describe('a feed', () => {
  test('RSS gives its entries with their full text, not the summary', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Post</title><language>en</language>
      <item><title>Ferry</title><link>https://quay.example/f</link><guid>f1</guid><dc:creator>Edda Fathomly</dc:creator>
      <pubDate>Wed, 17 Mar 1954 10:00:00 +0000</pubDate><category>Port</category><category>ferries</category>
      <description>It is back.</description><content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded></item></channel></rss>`;
    const [article] = await allParsed('feed.rss', rss);
    expect(article).toMatchObject({
      id: 'feed#f1',
      headline: 'Ferry',
      byline: ['Edda Fathomly'],
      publisher: 'The Quay Post',
      url: 'https://quay.example/f',
      problems: [],
    });
    expect(JSON.stringify(article)).toContain('people waved');
  });

  test('Atom gives authors by their names, links by what they are for, and XHTML as it is', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><entry><id>u:1</id><title>Ferry</title>
      <link rel="self" href="https://quay.example/self"/><link href="https://quay.example/f"/>
      <author><name>Edda Fathomly</name><email>e@quay.example</email></author><published>1954-03-17T23:59:00Z</published>
      <content type="xhtml"><div><p>${LONG}</p><p>It waits.</p></div></content></entry></feed>`;
    const [article] = await allParsed('quay.atom', atom);
    expect(article).toMatchObject({ byline: ['Edda Fathomly'], date: '1954-03-17', url: 'https://quay.example/f' });
    expect('paragraphs' in article! && article.paragraphs.filter(({ role }) => role === 'text').length).toBe(2);
  });

  test('an entry that may be a summary says so', async () => {
    const rss =
      '<rss><channel><title>Q</title><item><title>Ferry</title><description>It is back.</description></item></channel></rss>';
    const [article] = await allParsed('feed.xml', rss);
    expect('problems' in article! && article.problems.map(({ message }) => message)).toEqual([
      'has 3 words: it may be a summary of an article that the feed does not hold',
    ]);
  });
});

describe('an export of Blogger', () => {
  const KIND = 'http://schemas.google.com/g/2005#kind';
  const entry = (kind: string, title: string, more = ''): string =>
    `<entry><id>${title}</id><published>1954-03-17T09:00:00.000-08:00</published><category scheme='${KIND}' term='http://schemas.google.com/blogger/2008/kind#${kind}'/><category scheme='http://www.blogger.com/atom/ns#' term='harbour'/><title type='text'>${title}</title><content type='html'>&lt;p&gt;The ferry came back.&lt;/p&gt;</content>${more}</entry>`;
  const feed = (...entries: readonly string[]): string =>
    `<feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#' xmlns:thr='x'><title>The Quay Post</title>${entries.join('')}</feed>`;

  test('gives its posts: no settings, templates, comments or drafts', async () => {
    const draft = '<app:control><app:draft>yes</app:draft></app:control>';
    const read = await allParsed(
      'blog.xml',
      feed(
        entry('settings', 'Name'),
        entry('template', 'Look'),
        entry('post', 'Ferry'),
        entry('comment', 'Nice'),
        entry('post', 'Not yet', draft),
      ),
    );
    expect(read.map((each) => (isArticle(each) ? [each.headline, each.tags] : each.severity))).toEqual([
      ['Ferry', ['harbour']],
      'withheld',
    ]);
  });
});
