import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed } from '../parse.js';

const SOUND: readonly (readonly [path: string, content: string])[] = [
  [
    'ferry.nitf',
    '<nitf><head><docdata management-status="usable"><date.issue norm="19540317"/></docdata></head><body><body.head><hedline><hl1>Ferry</hl1></hedline><byline>By Edda Fathomly</byline><dateline><location>Saltmarsh</location></dateline></body.head><body.content><p>It <person>came</person>.</p><media media-type="image"><media-reference source="a.jpg"/></media></body.content></body></nitf>',
  ],
  [
    'ferry.xml',
    '<newsMessage><itemSet><newsItem guid="a"><itemMeta><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Ferry</headline><by>Edda Fathomly</by></contentMeta><contentSet><inlineXML><html><body><p>It came.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>',
  ],
  [
    'old.xml',
    '<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Ferry</HeadLine></NewsLines><ContentItem><DataContent><p>It came.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
  ],
  [
    'ferry.json',
    '{"versioncreated":"1954-03-17","type":"text","headline":"Ferry","byline":"Edda Fathomly","body_html":"<p>It came.</p>","authors":[{"name":"Edda"}],"associations":{"a":{"type":"picture","renditions":{"o":{"href":"https://q.example/a.jpg"}}}}}',
  ],
  [
    'ferry.tst',
    '\x16\x16\x01A2607\x1fx\r\nr a\x13\x11 BC-F 03-17 0093\r\n\x02^BC-F,9<\r\n^Ferry<\r\n\t   It came.<\r\n\b^;a;b\r\n\x03QP-WF-03-17-54\x04',
  ],
  [
    'ferry.txt',
    '\x01eca062 4 i 93 dpa 061\r\n\nA/\r\n\x02Ferry =\r\n\r\n   It came.\r\n# Notes\r\nnot for publication\r\n\x03172330 Mar 14\x04',
  ],
];

describe('a damaged file of an agency', () => {
  test.each(SOUND)('%s is read when it is sound', async (path, content) => {
    const all = await allParsed(path, content);
    expect(all.map(isArticle)).toEqual([true]);
  });

  test.each(SOUND)(
    '%s is read or refused wherever it breaks off, and whatever byte is wrong',
    async (path, content) => {
      const bytes = Buffer.from(content, 'latin1');
      for (let at = 1; at < bytes.length; at += 3) {
        expect((await allParsed(path, bytes.subarray(0, at))).length).toBeGreaterThan(0);
        const wrong = Buffer.from(bytes);
        wrong[at] = (at * 37) % 256;
        expect((await allParsed(path, wrong)).length).toBeGreaterThan(0);
      }
    },
  );

  test('values of other types than JSON has there say nothing', async () => {
    const sound = JSON.parse(SOUND[3]![1]) as Record<string, unknown>;
    for (const name of Object.keys(sound))
      for (const value of [null, 7, true, [], {}, [null, 1, 'a', {}], { a: null, b: [{}] }]) {
        const [read] = await allParsed('ferry.json', JSON.stringify({ ...sound, [name]: value }));
        expect(read).toBeDefined();
      }
  });

  test('elements and types that are called like parts of every object are nothing special', async () => {
    const odd =
      '<nitf><body><body.head><hedline><hl1>F</hl1></hedline></body.head><body.content><constructor>a</constructor></body.content></body></nitf>';
    expect(await allParsed('f.xml', odd)).toMatchObject([{ text: 'F\na' }]);
    const item = { versioncreated: '1954', type: 'constructor', headline: 'F', body_text: 'a' };
    expect(await allParsed('f.json', JSON.stringify(item))).toMatchObject([{ text: 'F\na' }]);
  });
});
