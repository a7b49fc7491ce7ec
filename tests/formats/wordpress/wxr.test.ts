import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed } from '../parse.js';

const item = (fields: string, body: string): string => `<item>${fields}
<content:encoded><![CDATA[${body}]]></content:encoded></item>`;

const FIELDS = `<title>Ferry Returns &amp; Waits</title><link>https://quay.example/ferry</link>
<dc:creator><![CDATA[efathomly]]></dc:creator><wp:post_id>41</wp:post_id><wp:post_date>1954-03-17 23:30:00</wp:post_date>
<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="port"><![CDATA[Port]]></category>
<category domain="post_tag" nicename="ferries"><![CDATA[ferries]]></category>`;

const wxr = (...items: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Quay Post</title>
<link>https://quay.example</link><language>en-GB</language>
<wp:author><wp:author_login><![CDATA[efathomly]]></wp:author_login><wp:author_display_name><![CDATA[Edda Fathomly]]></wp:author_display_name></wp:author>
${items.join('\n')}
</channel></rss>`;

const changed = (from: string, to: string): string => FIELDS.replace(from, to);

async function articles(...items: readonly string[]) {
  return (await allParsed('export.xml', wxr(...items))).filter(isArticle);
}
const paragraphs = async (body: string) =>
  (await articles(item(FIELDS, body))).flatMap(({ text, paragraphs }) =>
    paragraphs
      .filter(({ role }) => role !== 'headline' && role !== 'byline')
      .map(({ start, end }) => text.slice(start, end)),
  );

describe('a WordPress export', () => {
  test('gives each published post as an article, with the names of its authors', async () => {
    const [article, ...others] = await articles(
      item(FIELDS, 'The ferry came back.'),
      item(changed('<wp:post_type>post', '<wp:post_type>page'), 'About us.'),
      item(changed('<wp:post_type>post', '<wp:post_type>attachment'), ''),
    );
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      id: 'export#41',
      headline: 'Ferry Returns & Waits',
      byline: ['Edda Fathomly'],
      date: '1954-03-17',
      publisher: 'The Quay Post',
      language: 'en-GB',
      url: 'https://quay.example/ferry',
      section: 'Port',
      tags: ['ferries'],
      status: 'publish',
    });
  });

  test('keeps drafts, private, pending and future posts from readers', async () => {
    const states = ['draft', 'private', 'pending', 'future', 'trash'];
    const read = await allParsed(
      'export.xml',
      wxr(...states.map((state) => item(changed('<wp:status>publish', `<wp:status>${state}`), 'Not yet.'))),
    );
    expect(read.map((each) => ('severity' in each ? each.severity : each.id))).toEqual(states.map(() => 'withheld'));
  });

  test('co-authors are listed as categories; the creator only typed the post', async () => {
    const both = `${FIELDS}<category domain="author"><![CDATA[Ada Brackwater]]></category><category domain="author"><![CDATA[Jory Keelby]]></category>`;
    const [article] = await articles(item(both, 'The ferry came back.'));
    expect(article?.byline).toEqual(['Ada Brackwater', 'Jory Keelby']);
  });

  test('blank lines part paragraphs, single line feeds do not; the block editor has its own', async () => {
    expect(await paragraphs('The ferry\nwaits.\n\nIt is <em>late</em>.')).toEqual(['The ferry waits.', 'It is late.']);
    expect(await paragraphs('<!-- wp:paragraph --><p>The ferry\n\nwaits.</p><!-- /wp:paragraph -->')).toEqual([
      'The ferry waits.',
    ]);
  });

  test('shortcodes are not shown, and the words in them are kept; brackets of the writer stay', async () => {
    expect(await paragraphs('[dropcap]M[/dropcap]ysterious [sic] lights.\n\n[gallery ids="1,2"]\n\nThe end.')).toEqual([
      'Mysterious [sic] lights.',
      'The end.',
    ]);
    expect(await paragraphs('[column width="1/2"]Left.[/column]\n\nhttps://video.example/watch?v=1')).toEqual([
      'Left.',
    ]);
  });

  test('captions become those of their pictures, and the featured image is the first', async () => {
    const post = `${FIELDS}<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>`;
    const attachment = `<item><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type>
      <wp:attachment_url>https://quay.example/boat.jpg</wp:attachment_url></item>`;
    const [article] = await articles(
      attachment,
      item(
        post,
        '[caption id="a"]<img src="https://quay.example/bell.jpg" alt="A bell" /> The bell[/caption]\n\nIt rang.',
      ),
    );
    expect(article?.images.map(({ src, caption }) => [src, caption])).toEqual([
      ['https://quay.example/boat.jpg', null],
      ['https://quay.example/bell.jpg', 'The bell'],
    ]);
  });

  test('a broken character, an undeclared prefix and a comment of a reader do no harm', async () => {
    const odd = `${FIELDS}<wp:comment><wp:comment_content>Nonsense!</wp:comment_content></wp:comment><x:y>1</x:y>`;
    const [article] = await articles(item(odd, 'The ferry \u0007came back.'));
    expect(article?.text).toBe('Ferry Returns & Waits\nEdda Fathomly\nThe ferry came back.');
  });

  test('entities from elsewhere are never fetched, and none is expanded into more', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const text = wxr(item(FIELDS.replace('Waits', '&b;&x;'), 'It came.')).replace('<rss', `${bomb}<rss`);
    const [article] = (await allParsed('export.xml', text)).filter(isArticle);
    expect(article?.headline).not.toMatch(/aaaa|root:/);
  });
});
