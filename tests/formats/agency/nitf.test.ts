import { describe, expect, test } from 'vitest';
import { article, laidOut, parsed } from '../parse.js';

interface Parts {
  readonly docdata?: string;
  readonly head?: string;
  readonly bodyHead?: string;
  readonly content?: string;
  readonly after?: string;
}

const HEADLINE = '<hedline><hl1>FERRY RETURNS</hl1></hedline>';

const nitf = ({
  docdata = '',
  head = '',
  bodyHead = HEADLINE,
  content = '<p>It came.</p>',
  after = '',
}: Parts): string =>
  `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "https://dtd.example/nitf-3-2.dtd"><nitf><head><title>1 QUAY Ferry (Oct 14)</title>${head}
  <docdata>${docdata}</docdata></head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content>${after}</body></nitf>`;

const read = (parts: Parts) => article('ferry.xml', nitf(parts));
const lines = (parts: Parts) => laidOut(read(parts));

describe('a story in NITF', () => {
  test('takes its headline from hl1, not from the slug in the title, and its date with its own offset', () => {
    const story = read({
      docdata:
        '<date.issue norm="19540317T233001-1100"/><doc-id id-string="q.1" regsrc="QP"/><doc.copyright holder="Quay Press"/>',
    });
    expect(story).toMatchObject({
      id: 'ferry',
      headline: 'FERRY RETURNS',
      date: '1954-03-17',
      publisher: 'Quay Press',
    });
    expect(read({ bodyHead: '' }).headline).toBe('1 QUAY Ferry (Oct 14)');
  });

  test('is read with a prefix, and under the extension .nitf', () => {
    const prefixed = nitf({})
      .replace(/<!DOCTYPE[^>]*>/, '')
      .replace(/<(\/?)(?=[a-z])/g, '<$1n:');
    expect(article('ferry.nitf', prefixed)).toMatchObject({ headline: 'FERRY RETURNS' });
  });

  test('a byline has the post of its author beside it, and initials are no byline', () => {
    const byline = (text: string) => read({ bodyHead: `${HEADLINE}<byline>${text}</byline>` });
    const written = byline('By Edda Fathomly<byttl>Harbour Writer</byttl>');
    expect(written.byline).toEqual(['Edda Fathomly']);
    expect(laidOut(written).slice(1, 3)).toEqual([
      ['byline', 'Edda Fathomly'],
      ['byline', 'Harbour Writer'],
    ]);
    expect(byline('By Edda Fathomly, Quay Press').byline).toEqual(['Edda Fathomly']);
    expect(byline('ef/pl').byline).toEqual([]);
  });

  test('a dateline of its own opens the first paragraph, unless it is there already', () => {
    const dated = (content: string) =>
      lines({ bodyHead: `${HEADLINE}<dateline><location>SALTMARSH</location></dateline>`, content }).at(-1)?.[1];
    expect(dated('<p>It <a href="https://quay.example/f">came</a>.</p>')).toBe('SALTMARSH — It came.');
    expect(dated('<p>SALTMARSH (QP) — It came.</p>')).toBe('SALTMARSH (QP) — It came.');
    expect(dated('<p>The ferry from Saltmarsh - a town - came.</p>')).toMatch(/^SALTMARSH — The ferry/);
    const { links, text } = read({
      bodyHead: `${HEADLINE}<dateline><location>Saltmarsh</location><story.date norm="19540318"/></dateline>`,
      content: '<p>It <a href="https://quay.example/f">came</a>.</p>',
    });
    expect(text).toContain('SALTMARSH — It came.');
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['came']);
  });

  test('a second headline that repeats the first, and an abstract that repeats the text, are no deck', () => {
    const repeated = read({
      bodyHead:
        '<hedline><hl1>Ferry returns</hl1><hl2>Ferry returns</hl2></hedline><abstract><p>It came.</p></abstract>',
    });
    expect(repeated.deck).toBeNull();
    const both = '<hedline><hl1>Ferry</hl1><hl2>Quay waits</hl2></hedline><abstract><p>All is well.</p></abstract>';
    expect(lines({ bodyHead: both }).map(([, text]) => text)).toEqual([
      'Ferry',
      'Quay waits',
      'All is well.',
      'It came.',
    ]);
  });

  test('a first paragraph that a block of its own repeats is read once, and so is a byline in two forms', () => {
    const story = read({
      bodyHead: `${HEADLINE}<byline class="print_byline">By EDDA FATHOMLY e@quay.example</byline><byline class="normalized_byline">Fathomly, Edda</byline>`,
      content:
        '<block class="lead_paragraph"><p>It came.</p></block><block class="full_text"><p>It came.</p><p>It waits.</p></block>',
    });
    expect(laidOut(story).map(([, text]) => text)).toEqual(['FERRY RETURNS', 'EDDA FATHOMLY', 'It came.', 'It waits.']);
    expect(read({ content: '<block class="lead_paragraph"><p>It came.</p></block>' }).text).toContain('It came.');
  });

  test('people and places that are marked keep their words, and are listed', () => {
    const story = read({
      content:
        "<p><person>Edda Fathomly's</person> ferry left <location>Saltmarsh</location> for <org>Quay Ltd</org>.</p>",
    });
    expect(story.text).toContain("Edda Fathomly's ferry left Saltmarsh for Quay Ltd.");
    expect([story.listedPeople, story.listedPlaces]).toEqual([['Edda Fathomly'], ['Saltmarsh']]);
  });

  test('sets headings, lists, tables and quotations as what they are', () => {
    const content =
      '<block><hl2>Tides</hl2><p>Two.</p><ul><li>High</li></ul></block><bq><block><p>Ahoy.</p></block></bq><table><tr><td>a</td><td>b</td></tr></table><pre>x  y</pre>';
    const { paragraphs, text } = read({ content });
    expect(paragraphs.slice(1).map(({ role, form, start, end }) => [role, form, text.slice(start, end)])).toEqual([
      ['subhead', undefined, 'Tides'],
      ['text', undefined, 'Two.'],
      ['text', 'list-item', 'High'],
      ['text', 'block-quote', 'Ahoy.'],
      ['text', 'table-row', 'a\tb'],
      ['text', 'preformatted', 'x  y'],
    ]);
  });

  test('a picture has caption and credit; an id of a store is no address of one', () => {
    const media = (source: string) =>
      `<media media-type="image"><media-reference source="${source}" alternate-text="A bell"/><media-caption>The bell</media-caption><media-producer>P. Lanyard</media-producer></media>`;
    expect(read({ content: `<p>It came.</p>${media('bell.jpg')}` }).images).toEqual([
      { src: 'bell.jpg', alt: 'A bell', caption: 'The bell', credit: 'P. Lanyard' },
    ]);
    const stored = read({ content: `<p>It came.</p>${media('iJIJ0x')}` });
    expect(stored.images).toEqual([]);
    expect(stored.text).toContain('The bell');
  });

  test('code to embed something is not text, and is reported', () => {
    const story = read({
      content: '<p>It came.</p><p>&lt;div id="x"&gt;&lt;/div&gt;&lt;script src="y"&gt;&lt;/script&gt;</p>',
    });
    expect(story.text).not.toContain('script');
    expect(story.problems.map(({ message }) => message)).toEqual(['HTML left out: <embed>']);
  });

  test('lines broken at a margin are one paragraph, verses are not', () => {
    const wide = 'The ferry came back to the quay at noon on the day <br/>after the storm, and nobody was surprised.';
    expect(lines({ content: `<p>${wide}</p>` }).length).toBe(2);
    expect(lines({ content: '<p>Oh ferry,<br/>oh quay.</p>' }).length).toBe(3);
  });

  test('“ends” and messages to editors are notes; a note that is not for publication is left out and reported', () => {
    const story = read({
      docdata: '<ed-msg info="Adds tide."/>',
      bodyHead: `${HEADLINE}<note type="npa"><body.content><p>Call Piers.</p></body.content></note>`,
      content: '<p>It came.</p><p>ends</p>',
      after: '<body.end><tagline>Jory Keelby helped.</tagline></body.end>',
    });
    expect(laidOut(story).filter(([role]) => role === 'note')).toEqual([
      ['note', 'ends'],
      ['note', 'Jory Keelby helped.'],
      ['note', 'Adds tide.'],
    ]);
    expect(story.text).not.toContain('Piers');
    expect(story.problems.map(({ message }) => message)).toEqual([
      'left out 1 line(s) that are marked as not for publication',
    ]);
  });

  test('what is withheld, canceled or embargoed is kept from readers', () => {
    const status = (name: string) =>
      parsed('ferry.xml', nitf({}).replace('<docdata>', `<docdata management-status="${name}">`));
    expect(status('canceled')).toMatchObject({ severity: 'withheld' });
    expect(status('withheld')).toMatchObject({ severity: 'withheld' });
    expect(status('embargoed')).toMatchObject({ severity: 'withheld' });
    expect(status('usable')).toMatchObject({ status: 'usable' });
    const later = '<date.issue norm="19540317"/><date.release norm="19540319T090000Z"/>';
    expect(read({ docdata: later }).publishFrom).toBe('1954-03-19');
  });

  test('UTF-8 that is declared as Latin-1 is read as what it is', () => {
    const story = nitf({ content: '<p>Été à Saltmarsh</p>' }).replace('"1.0"', '"1.0" encoding="iso-8859-1"');
    expect(article('ferry.xml', story).text).toContain('Été à');
    expect(article('ferry.xml', Buffer.from(story, 'latin1')).text).toContain('Été à');
  });

  test('a story without text is refused', () => {
    expect(parsed('ferry.xml', nitf({ content: '' }))).toMatchObject({ message: '“FERRY RETURNS” has no text' });
  });
});
