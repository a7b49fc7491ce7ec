import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, article, laidOut, refusal } from '../parse.js';

interface ItemParts {
  readonly meta?: string;
  readonly content?: string;
  readonly set?: string;
  readonly attributes?: string;
}

const XHTML = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>It came.</p></body></html>';
const inline = (xml: string): string =>
  `<contentSet><inlineXML contenttype="xhtml+html">${xml}</inlineXML></contentSet>`;

const item = ({
  meta = '',
  content = '<headline>Ferry returns</headline>',
  set = inline(XHTML),
  attributes = '',
}: ItemParts): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:q:1" xml:lang="en" ${attributes}>
  <catalogRef href="https://catalog.example/c.xml"/><itemMeta>${meta}</itemMeta><contentMeta>${content}</contentMeta>${set}</newsItem>`;

const read = (parts: ItemParts) => article('ferry.xml', item(parts));
const refused = (parts: ItemParts) => refusal('ferry.xml', item(parts));

describe('an item of NewsML-G2', () => {
  test('has its headline, date, provider, place and subjects in fields', () => {
    const story = read({
      meta: `<itemClass qcode="ninat:text"/><provider qcode="q:qp"><name>Quay Press</name></provider>
        <versionCreated>1954-03-17T23:30:00.150-11:00</versionCreated><pubStatus qcode="stat:usable"/>`,
      content: `<located><name>Saltmarsh</name></located><language tag="en-GB"/><by>By Edda Fathomly, Quay Press</by>
        <subject qcode="a:1"><name>ferries</name></subject><subject type="cpnat:person" qcode="b:1"><name>Ada Brackwater</name></subject>
        <subject type="cpnat:geoArea" qcode="c:1"><name>Quay</name></subject><subject type="q:category" qcode="d:1"><name>Port</name></subject>
        <headline>Ferry returns</headline><headline role="hld:subHeadline">Quay waits</headline>`,
    });
    expect(story).toMatchObject({
      id: 'ferry',
      headline: 'Ferry returns',
      deck: 'Quay waits',
      byline: ['Edda Fathomly'],
      date: '1954-03-17',
      publisher: 'Quay Press',
      language: 'en-GB',
      section: 'Port',
      tags: ['ferries'],
      listedPeople: ['Ada Brackwater'],
      listedPlaces: ['Saltmarsh', 'Quay'],
      status: 'usable',
      problems: [],
    });
  });

  test('a creator is an author by the name of a person, not by an id or as an agency', () => {
    const creator = (name: string) =>
      read({ content: `<headline>F</headline><creator qcode="x:1"><name>${name}</name></creator>` });
    expect(creator('Edda Fathomly').byline).toEqual(['Edda Fathomly']);
    expect(creator('fathomly.edda').byline).toEqual([]);
    expect(creator('Quay Press').byline).toEqual([]);
    expect(creator('fathomly.edda').problems).toEqual([]);
  });

  test('NITF within it gives what the item does not say', () => {
    const nitf = `<nitf><head><title>Ferry slug</title></head><body><body.head><byline>By Edda Fathomly<byttl>Harbour Writer</byttl></byline></body.head>
      <body.content><p>It came.</p></body.content></body></nitf>`;
    expect(laidOut(read({ content: '', set: inline(nitf) }))).toEqual([
      ['headline', 'Ferry slug'],
      ['byline', 'Edda Fathomly'],
      ['byline', 'Harbour Writer'],
      ['text', 'It came.'],
    ]);
  });

  test('escaped HTML and plain text are read as what they are', () => {
    const data = (text: string) =>
      laidOut(
        read({ set: `<contentSet><inlineData contenttype="text/plain">${text}</inlineData></contentSet>` }),
      ).slice(1);
    expect(data('&lt;p&gt;It &lt;b&gt;came&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;It waits.&lt;/p&gt;')).toEqual([
      ['text', 'It came.'],
      ['text', 'It waits.'],
    ]);
    expect(data('It came, 3 &lt; 4.\n\nIt waits.')).toEqual([
      ['text', 'It came, 3 < 4.'],
      ['text', 'It waits.'],
    ]);
  });

  test('a byline that is the first paragraph is one, and stands in for “Staff Reporter”', () => {
    const body = XHTML.replace('<p>', '<p>By Jory Keelby</p><p>');
    const story = read({ content: '<headline>F</headline><by>Staff Reporter</by>', set: inline(body) });
    expect(story.byline).toEqual(['Jory Keelby']);
    expect(laidOut(story).at(-2)).toEqual(['byline', 'By Jory Keelby']);
  });

  test('the header and the notes of its XHTML are not text; nothing that is not for publication is', () => {
    const body = `<html><body><header><ul><li class="subject">Ferries</li><li class="geo">Saltmarsh</li></ul><p class="genre">Extra</p><h1>Ferry returns</h1></header>
      <section><p>It came.</p></section><section class="notepad"><section class="np-public"><p>See <a href="https://q.example">tides</a></p></section>
      <section class="np-nonpublic"><p>Not for publication</p><p>Call Piers</p></section></section></body></html>`;
    const story = read({ set: inline(body) });
    expect(story).toMatchObject({ kicker: 'Extra', tags: ['Ferries'], listedPlaces: ['Saltmarsh'] });
    expect(laidOut(story).slice(1)).toEqual([
      ['headline', 'Ferry returns'],
      ['text', 'It came.'],
      ['note', 'See tides'],
    ]);
    expect(story.links.map(({ url }) => url)).toEqual(['https://q.example']);
    expect(story.problems.map(({ message }) => message)).toEqual([
      'left out 2 line(s) that are marked as not for publication',
    ]);
  });

  test('editors’ notes of the item are notes, but for those that are not for publication', () => {
    const meta = '<edNote>Adds tide.</edNote><edNote pubconstraint="q:nonpublic">Call Piers</edNote>';
    const story = read({ meta });
    expect(laidOut(story).at(-1)).toEqual(['note', 'Adds tide.']);
    expect(story.text).not.toContain('Piers');
  });

  test('a time in the place of a dateline is none', () => {
    const dated = (dateline: string) =>
      laidOut(read({ content: `<headline>F</headline><dateline>${dateline}</dateline>` })).at(-1)?.[1];
    expect(dated('1954-03-17 11:40:31 GMT')).toBe('It came.');
    expect(dated('Saltmarsh, 17 March (QP) - ')).toBe('Saltmarsh, 17 March (QP) — It came.');
  });

  test('what has no text is refused by its name, and what is withheld is kept from readers', async () => {
    const picture = '<contentSet><remoteContent href="a.jpg"/></contentSet>';
    expect(refused({ meta: '<itemClass qcode="ninat:picture"/>', set: picture })).toBe(
      '“Ferry returns” is a picture, without text',
    );
    expect(refused({ set: picture })).toBe('“Ferry returns” has its text in another file');
    expect(refusal('p.xml', item({}).replaceAll('newsItem', 'packageItem'))).toBe(
      '“Ferry returns” is a NewsML-G2 package of other items, without text of its own',
    );
    const [canceled] = await allParsed('f.xml', item({ meta: '<pubStatus qcode="stat:canceled"/>' }));
    expect(canceled).toMatchObject({ severity: 'withheld' });
    expect(read({ meta: '<embargoed>1954-03-20T09:00:00Z</embargoed>' }).publishFrom).toBe('1954-03-20');
  });

  test('a message gives each of its items; the package that lists them is not one', async () => {
    const message = `<newsMessage><header/><itemSet><packageItem><itemRef residref="urn:q:1"/></packageItem>${item({})}
      ${item({ meta: '<itemClass qcode="ninat:picture"/>', set: '<contentSet/>' })}</itemSet></newsMessage>`;
    const read = await allParsed('m.xml', message);
    expect(read.map((each) => (isArticle(each) ? each.id : each.message))).toEqual([
      'm#urn:q:1',
      '“Ferry returns” is a picture, without text',
    ]);
  });
});

const component = (inner: string, lines = ''): string =>
  `<NewsComponent>${lines === '' ? '' : `<NewsLines>${lines}</NewsLines>`}${inner}</NewsComponent>`;
const text = (xml: string): string =>
  `<ContentItem><MediaType FormalName="Text"/><DataContent>${xml}</DataContent></ContentItem>`;
const newsml = (components: string, status = 'Usable'): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><NewsItemId>41</NewsItemId></NewsIdentifier></Identification>
  <NewsManagement><FirstCreated>19540317T233000-1100</FirstCreated><Status FormalName="${status}"/></NewsManagement>${components}</NewsItem></NewsML>`;

describe('an item of NewsML 1', () => {
  test('has its lines around the component that has the text', async () => {
    const lines =
      '<HeadLine>Ferry returns</HeadLine><ByLine>By Edda Fathomly</ByLine><DateLine>Saltmarsh, March 17 (QP)</DateLine>';
    const meta = '<AdministrativeMetadata><Provider><Party FormalName="QP"/></Provider></AdministrativeMetadata>';
    const [story] = await allParsed('f.xml', newsml(component(`${meta}${component(text('<p>It came.</p>'))}`, lines)));
    expect(story).toMatchObject({
      id: 'f#41',
      headline: 'Ferry returns',
      byline: ['Edda Fathomly'],
      date: '1954-03-17',
      publisher: 'QP',
    });
    expect(isArticle(story!) && laidOut(story).at(-1)).toEqual(['text', 'Saltmarsh, March 17 (QP) — It came.']);
  });

  test('each language is an article of its own', async () => {
    const version = (language: string, headline: string) =>
      component(
        `<DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata>${text(`<p>${headline} 41.</p>`)}`,
        `<HeadLine>${headline}</HeadLine>`,
      );
    const both = await allParsed('f.xml', newsml(component(version('en', 'Ferry') + version('de', 'Fähre'))));
    expect(both.map((each) => isArticle(each) && [each.id, each.headline, each.language])).toEqual([
      ['f#41:en', 'Ferry', 'en'],
      ['f#41:de', 'Fähre', 'de'],
    ]);
  });

  test('a picture beside the text is its image, and the words of its caption are no paragraph', async () => {
    const picture = component(
      '<Role FormalName="Photo"/><ContentItem Href="bell.jpg"><MediaType FormalName="Photo"/></ContentItem>',
    );
    const caption = component(`<Role FormalName="Caption"/>${text('<p>The bell</p>')}`);
    const story = newsml(
      component(component(text('<p>It came.</p>')) + picture + caption, '<HeadLine>Ferry</HeadLine>'),
    );
    const [read] = await allParsed('f.xml', story);
    expect(isArticle(read!) && [read.images, laidOut(read).slice(1)]).toEqual([
      [{ src: 'bell.jpg', alt: null, caption: 'The bell', credit: null }],
      [['text', 'It came.']],
    ]);
  });

  test('pictures alone are refused by their name, and what is canceled is kept from readers', async () => {
    const picture = '<ContentItem Href="bell.jpg"><MediaType FormalName="Photo"/></ContentItem>';
    expect(refusal('f.xml', newsml(component(picture, '<HeadLine>Bell</HeadLine>')))).toBe(
      '“Bell” is a NewsML item of photo, without text',
    );
    const [canceled] = await allParsed('f.xml', newsml(component(text('<p>It came.</p>')), 'Canceled'));
    expect(canceled).toMatchObject({ severity: 'withheld' });
  });

  test('the XML that Ritzau made for itself is refused by its name', () => {
    expect(refusal('r.xml', '<?xml version="1.0"?><RBNews><headline>F</headline></RBNews>')).toBe(
      'is a story in the XML of Ritzau, which is not read',
    );
  });
});
