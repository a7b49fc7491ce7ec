import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed } from '../parse.js';

const articles = async (value: unknown) => (await allParsed('export.json', JSON.stringify(value))).filter(isArticle);

describe('JSON of content management systems', () => {
  test('WordPress REST: rendered fields, embedded authors, co-authors before them, terms', async () => {
    const post = {
      id: 7,
      type: 'post',
      status: 'publish',
      date: '1954-03-17T09:00:00',
      link: 'https://quay.example/ferry',
      title: { rendered: 'Ferry &#8220;Returns&#8221;' },
      content: { rendered: '<p>It came back.</p>' },
      _embedded: {
        author: [{ name: 'Edda Fathomly' }],
        'wp:term': [[{ taxonomy: 'category', name: 'Port' }], [{ taxonomy: 'post_tag', name: 'ferries' }]],
      },
    };
    const [article] = await articles([post]);
    expect(article).toMatchObject({
      id: 'export#7',
      headline: 'Ferry “Returns”',
      byline: ['Edda Fathomly'],
      date: '1954-03-17',
      section: 'Port',
      tags: ['ferries'],
    });
    const [both] = await articles([{ ...post, coauthors: [{ display_name: 'Ada Brackwater' }] }]);
    expect(both?.byline).toEqual(['Ada Brackwater']);
  });

  test('Ghost: authors and tags are joined by their ids; pages are no articles, drafts are withheld', async () => {
    const data = {
      posts: [
        {
          id: 'p1',
          title: 'Ferry',
          html: '<p>It came.</p>',
          status: 'published',
          published_at: '1954-03-17T10:00:00Z',
        },
        { id: 'p2', title: 'About', html: '<p>Us.</p>', status: 'published', type: 'page' },
        { id: 'p3', title: 'Later', html: '<p>Not yet.</p>', status: 'draft' },
      ],
      users: [{ id: 'u1', name: 'Edda Fathomly' }],
      posts_authors: [{ post_id: 'p1', author_id: 'u1' }],
      tags: [
        { id: 't1', name: 'Port' },
        { id: 't2', name: '#internal' },
      ],
      posts_tags: [
        { post_id: 'p1', tag_id: 't1' },
        { post_id: 'p1', tag_id: 't2' },
      ],
    };
    const read = await allParsed('export.json', JSON.stringify({ db: [{ data }] }));
    expect(read).toMatchObject([
      { headline: 'Ferry', byline: ['Edda Fathomly'], tags: ['Port'], date: '1954-03-17' },
      { severity: 'withheld' },
    ]);
  });

  test('Chorus and TinyNews: typed blocks become paragraphs, subheads and lists', async () => {
    const [chorus] = await articles({
      uid: 'e1',
      title: 'Ferry',
      authorProfile: { name: 'Edda Fathomly' },
      body: {
        components: [
          { __typename: 'EntryBodyParagraph', contents: { html: 'It came.' } },
          { __typename: 'EntryBodyHeading', contents: { html: 'Late' } },
          { __typename: 'EntryBodyList', items: [{ line: { html: 'Gulls' } }] },
        ],
      },
    });
    expect(chorus?.paragraphs.slice(-3).map(({ role, form }) => form ?? role)).toEqual([
      'text',
      'subhead',
      'list-item',
    ]);
    const [tiny] = await articles([
      {
        id: 4,
        translations: [
          {
            headline: 'Ferry',
            custom_byline: 'Edda Fathomly',
            published: true,
            content: [{ style: 'NORMAL_TEXT', children: [{ content: 'It ' }, { content: 'came.' }] }],
          },
        ],
      },
    ]);
    expect(tiny?.text).toBe('Ferry\nEdda Fathomly\nIt came.');
  });

  test('any list of objects with a text is read by the names of its fields; other JSON is refused by name', async () => {
    const [article] = await articles({
      articles: [
        {
          title: 'Ferry',
          body: 'It came.',
          authors: ['Edda Fathomly', 'Jory Keelby'],
          source: { name: 'The Quay Post' },
        },
      ],
    });
    expect(article).toMatchObject({ byline: ['Edda Fathomly', 'Jory Keelby'], publisher: 'The Quay Post' });
    expect(await allParsed('x.json', '{"name":"app","version":1}')).toMatchObject([
      { message: 'is JSON without articles in it' },
    ]);
    expect(await allParsed('x.json', '{"a":')).toMatchObject([{ message: expect.stringContaining('is not JSON') }]);
  });
});
