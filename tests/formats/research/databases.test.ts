import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, laidOut } from '../parse.js';

const articles = async (path: string, content: string) => (await allParsed(path, content)).filter(isArticle);
const texts = (article: Parameters<typeof laidOut>[0] | undefined, role: string): string[] =>
  laidOut(article!)
    .filter(([each]) => each === role)
    .map(([, text]) => text);

const row = (code: string, value: string): string =>
  `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;

describe('Factiva', () => {
  const coded = (number: string): string =>
    `<div class="article deArticle"><table>${row('SE', 'Lokales')}${row('HD', '<b>Die Fähre ist zurück</b>')}${row('BY', 'Von Jory Keelby')}${row('WC', '295 Wörter')}${row('PD', '29. Dezember 2011')}${row('SN', 'Der Hafenbote')}${row('LA', 'Deutsch')}${row('CY', '(c) 2011 Hafenbote')}${row('LP', '<p class="articleParagraph">Sie kam am Abend.</p>')}${row('TD', '<p>CO</p><p>Viele warteten.</p>')}${row('NS', 'gferr : Ferries | nfact : Factiva Filters')}${row('RE', 'gfr : Germany')}${row('AN', `Document ${number}`)}</table></div>`;
  const page = `<html><head><title>Factiva</title></head><body><form>${coded('HAFBO00020111229e7ct0001r')}${coded('HAFBO00020111229e7ct0002s')}</form></body></html>`;

  test('fields with codes: headline, text and the rest, in the language of the interface', async () => {
    const [first, second, ...more] = await articles('save.html', page);
    expect(more).toEqual([]);
    expect(second?.id).toBe('save#HAFBO00020111229e7ct0002s');
    expect(first).toMatchObject({
      headline: 'Die Fähre ist zurück',
      byline: ['Jory Keelby'],
      date: '2011-12-29',
      publisher: 'Der Hafenbote',
      section: 'Lokales',
      language: 'de',
      tags: ['Ferries'],
    });
    expect(texts(first, 'text')).toEqual(['Sie kam am Abend.', 'CO', 'Viele warteten.']);
    expect(texts(first, 'note')).toEqual(['(c) 2011 Hafenbote']);
    expect(first?.problems.map(({ message }) => message)).toContain('left out what the database adds: wc, re');
  });

  test('without codes the order tells: words, date, time, paper, code, page, language, copyright', async () => {
    const plain = `<html><head><title>Factiva</title></head><body><div class="article enArticle"><p></p><div>Harbour</div><div id="hd"><span class="enHeadline"> Bells at Sea </span></div><div class="author">By Ada Brackwater</div><div>661 words</div><div>6 January 2015</div><div>09:12</div><div>The Quay Post</div><div>QUAYP</div><div>A4</div><div>English</div><div>Copyright 2015. The Quay Post.</div><p class="articleParagraph">The bell rang.</p><p>It rang for a day.</p><p>Document QUAYP00020150106eb16003bh</p></div></body></html>`;
    const [article, ...more] = await articles('save.html', plain);
    expect(more).toEqual([]);
    expect(article).toMatchObject({
      id: 'save#QUAYP00020150106eb16003bh',
      headline: 'Bells at Sea',
      byline: ['Ada Brackwater'],
      date: '2015-01-06',
      publisher: 'The Quay Post',
      section: 'Harbour',
      language: 'en',
    });
    expect(texts(article, 'text')).toEqual(['The bell rang.', 'It rang for a day.']);
    expect(texts(article, 'note')).toEqual(['Copyright 2015. The Quay Post.']);
  });

  test('its XML', async () => {
    const xml = `<?xml version="1.0"?><PPSResponse><r xmlns="http://global.factiva.com/pps/2.0"><article><accessionNo>QUAYP0002015</accessionNo>
      <baseLanguage>EN</baseLanguage><headline><paragraph><hlt>Bells</hlt> at Sea</paragraph></headline><byline>By Ada Brackwater</byline>
      <leadParagraph><paragraph>The <hlt>bell</hlt> rang.</paragraph></leadParagraph><tailParagraphs><paragraph>For a day.</paragraph>
      <paragraph display="Fixed">Rings   7
Days    1</paragraph></tailParagraphs>
      <publicationDate><dateTime>2015-01-06T23:35:58Z</dateTime></publicationDate><sourceName>The Quay Post</sourceName>
      <newsSubject code="gbell"><name>Bells</name></newsSubject><newsSubject code="nfact"><name>Filters</name></newsSubject><wordCount>9</wordCount></article></r></PPSResponse>`;
    const [article] = await articles('answer.xml', xml);
    expect(article).toMatchObject({
      id: 'answer#QUAYP0002015',
      headline: 'Bells at Sea',
      byline: ['Ada Brackwater'],
      date: '2015-01-06',
      publisher: 'The Quay Post',
      language: 'en',
      tags: ['Bells'],
    });
    expect(texts(article, 'text')).toEqual(['The bell rang.', 'For a day.', 'Rings 7', 'Days 1']);
  });

  test('an article of which the database has no text is refused by its headline', async () => {
    const [read] = await allParsed('save.html', page.replace(/<tr><td class="index"><b>(?:LP|TD).*?<\/tr>/g, ''));
    expect(read).toMatchObject({ severity: 'refused', message: 'article 1 (“Die Fähre ist zurück”) has no text' });
  });
});

const PROQUEST = `<div><a name="DocID_MSTAR_41"></a><p style="font-weight:bold">Bells at Sea: [Harbour Desk]</p>
<p><span>Brackwater, Ada.\u2009</span><span><strong>The Quay Post</strong><strong>, Late Edition; Saltmarsh</strong> [Saltmarsh].&nbsp;10 Mar 2022.</span></p>
<p><strong>Author: </strong>Brackwater, Ada; Lanyard, Piers Q</p>
<p><a href="https://www.proquest.com/newspapers/bells/docview/41/se-2">ProQuest document link</a></p>
<p><strong>Abstract: </strong>None available.</p><div><strong>Links: </strong><a href="https://library.example">Get it at Some Library</a></div>
<p><strong>Full text: </strong><html><body><p>SALTMARSH — The bell rang.</p><p>Subject: none, said the diver.</p><p>Credit: ADA BRACKWATER</p></body></html></p>
<p><strong>Subject: </strong>Bells; Divers</p><p><strong>Publication title: </strong>The Quay Post, Late Edition; Saltmarsh</p><p><strong>Pages: </strong>B.2</p>
<p><strong>Publication date: </strong>Mar 10, 2022</p><p><strong>Dateline: </strong>2022-03-10 @ 20:51</p><p><strong>Language of publication: </strong>English</p>
<p><strong>ProQuest document ID: </strong>41</p><p><strong>Copyright: </strong>Copyright Quay Post Mar 10, 2022</p></div>`;

describe('ProQuest', () => {
  test('a page of documents: names are turned round, links and lists of the database are left out', async () => {
    const second = PROQUEST.replace('MSTAR_41', 'MSTAR_42').replace('ID: </strong>41', 'ID: </strong>42');
    const [article, other, ...more] = await articles('export.html', `<html><body>${PROQUEST}${second}</body></html>`);
    expect(more).toEqual([]);
    expect(other?.id).toBe('export#42');
    expect(article).toMatchObject({
      id: 'export#41',
      headline: 'Bells at Sea',
      deck: null,
      byline: ['Ada Brackwater', 'Piers Q. Lanyard'],
      date: '2022-03-10',
      publisher: 'The Quay Post',
      section: 'Harbour Desk',
      language: 'en',
      tags: ['Bells', 'Divers'],
      url: 'https://www.proquest.com/newspapers/bells/docview/41/se-2',
    });
    expect(texts(article, 'text')).toEqual(['SALTMARSH — The bell rang.', 'Subject: none, said the diver.']);
    expect(texts(article, 'note')).toEqual(['Credit: ADA BRACKWATER', 'Copyright: Copyright Quay Post Mar 10, 2022']);
    expect(texts(article, 'dateline')).toEqual([]);
  });

  test('as text: underscores part the documents', async () => {
    const rule = '_'.repeat(60);
    const one = (title: string): string =>
      `${title}\n\nAuthor: Brackwater, Ada\n\nPublication info: The Quay Post ; Saltmarsh [Saltmarsh]08 May 2010: AA.2.\n\nAbstract: Divers found a bell.\n\nLinks: https://library.example\n\nFull text: The bell rang.\n\nIt rang for a day.\n\nSubject: Bells\n\nLanguage: English\n`;
    const read = await articles(
      'export.txt',
      `${rule}\n\n${one('Bells at Sea')}\n${rule}\n\n${one('Ferry Returns')}\n${rule}\n`,
    );
    expect(read.map(({ headline }) => headline)).toEqual(['Bells at Sea', 'Ferry Returns']);
    expect(read[0]).toMatchObject({
      byline: ['Ada Brackwater'],
      date: '2010-05-08',
      publisher: 'The Quay Post',
      deck: 'Divers found a bell.',
      tags: ['Bells'],
    });
    expect(texts(read[0], 'text')).toEqual(['The bell rang.', 'It rang for a day.']);
  });

  test('bare text whose title runs into the first sentence', async () => {
    const [article] = await articles(
      'QP_2001_398781868.txt',
      'Bells and Boats --- What the divers found, at lastThey are old, and green. They rang.\nA crowd came.\n---\nMs. Brackwater dives.',
    );
    expect(article).toMatchObject({
      headline: 'Bells and Boats',
      deck: 'What the divers found, at last',
      date: '2001',
    });
    expect(texts(article, 'text')).toEqual(['They are old, and green. They rang.', 'A crowd came.']);
    expect(texts(article, 'note')).toEqual(['Ms. Brackwater dives.']);
  });
});

describe('Europresse', () => {
  const old = (title: string): string =>
    `<table><tr><td><span class="DocPublicationName">Le Quai, no. 5968</span><br><span class="DocHeader">Ports, </span><span class="DocHeader">jeudi </span><span class="DocHeader">4 octobre 2012</span><span class="DocHeader">, p. 03</span><br><br>Au large<br><span class="TitreArticleVisu">${title}</span><br><br>Ada Brackwater<br><p></p>La cloche a <span style="color:red">sonné</span>.<p></p>Longtemps.<p></p><b><i>© 2012 Le Quai. Tous droits réservés.</i></b><p></p>Numéro de document : news·20121004·QU·1856190<br><table><tr><td>Ce certificat est émis à <b>University</b></td></tr></table></td></tr></table>`;

  test('paper, section, date and title have classes; the certificate after an article is left out', async () => {
    const read = await articles('quai.html', `<html><body>${old('La cloche')}${old('Le bac')}</body></html>`);
    expect(read.map(({ headline }) => headline)).toEqual(['La cloche', 'Le bac']);
    expect(read[0]).toMatchObject({
      id: 'quai#news·20121004·QU·1856190',
      kicker: 'Au large',
      byline: ['Ada Brackwater'],
      date: '2012-10-04',
      publisher: 'Le Quai',
      section: 'Ports',
    });
    expect(texts(read[0], 'text')).toEqual(['La cloche a sonné.', 'Longtemps.']);
    expect(texts(read[0], 'note')).toEqual(['© 2012 Le Quai. Tous droits réservés.']);
    expect(read[0]?.text).not.toContain('certificat');
  });

  test('the newer layout', async () => {
    const html = `<html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Quai</span></div><div><span class="DocHeader">jeudi 5 octobre 2017, p. 8</span></div>
      <div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">La cloche</p><p class="rdp__subtitle">Au large</p></div></header><section><div class="docOcurrContainer"><p>La cloche a sonné.</p></div></section>
      <footer><small>© 2017 Le Quai. Tous droits réservés.</small><div class="publiC-lblNodoc">news·20171005·QU·0_77</div></footer></article></body></html>`;
    const [article] = await articles('quai.html', html);
    expect(article).toMatchObject({ headline: 'La cloche', deck: 'Au large', date: '2017-10-05', section: null });
    expect(texts(article, 'text')).toEqual(['La cloche a sonné.']);
  });
});
