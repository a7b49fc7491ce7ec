import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/seed/parse.js';
import { allParsed, laidOut } from '../parse.js';
import { bold, type DocxFixture, docxOf, paragraph, run } from './docx-fixture.js';

const PROSE = 'The ferry came back to Saltmarsh on Monday evening, and a crowd had come to the quay to see it.';

async function article(fixture: DocxFixture, path = 'ferry.docx') {
  const [read, ...more] = (await allParsed(path, docxOf(fixture))).filter(isArticle);
  expect(more).toEqual([]);
  return read!;
}
const refused = async (path: string, bytes: Uint8Array) => {
  const [read] = await allParsed(path, bytes);
  return read !== undefined && 'message' in read ? [read.message, read.hint] : read;
};

describe('a Word document', () => {
  test('has its headline in the style Title, then deck, byline and date', async () => {
    const read = await article({
      creator: 'Office User',
      body: [
        paragraph(run('Ferry Returns'), 'Title'),
        paragraph(run('Three weeks in dry dock'), 'Subtitle'),
        paragraph(run('By Edda Fathomly')),
        paragraph(run('5 May 2009')),
        paragraph(run(PROSE)),
        paragraph(run('What was corrected'), 'Heading2'),
        paragraph(`${run('The ')}${bold('hull')}${run(' was.')}`),
      ].join(''),
    });
    expect(read).toMatchObject({
      headline: 'Ferry Returns',
      deck: 'Three weeks in dry dock',
      byline: ['Edda Fathomly'],
      date: '2009-05-05',
      dateFrom: 'text',
    });
    expect(laidOut(read).slice(3)).toEqual([
      ['note', '5 May 2009'],
      ['text', PROSE],
      ['subhead', 'What was corrected'],
      ['text', 'The hull was.'],
    ]);
  });

  test('without a style, a short first paragraph is its headline; the day the file was made is no date', async () => {
    const read = await article({
      body: [paragraph(bold('Ferry returns')), paragraph(run(PROSE)), paragraph(run(PROSE))].join(''),
    });
    expect(read).toMatchObject({ headline: 'Ferry returns', date: null, byline: [] });
  });

  test.each([
    [
      'headings',
      (text: string) => paragraph(run(text), 'Heading1'),
      (text: string) => paragraph(run(text), 'Heading2'),
    ],
    ['lines in bold', (text: string) => paragraph(bold(text)), (text: string) => paragraph(bold(text))],
  ])('has several articles when %s with a byline, a date or a dateline part them', async (_, headline, subhead) => {
    const body = [
      headline('Ferry Returns'),
      paragraph(run('By Edda Fathomly')),
      paragraph(run(PROSE)),
      subhead('What was corrected'),
      paragraph(run(PROSE)),
      headline('Gulls on the Mole'),
      paragraph(run('5 May 2009')),
      paragraph(run(PROSE)),
      headline('Quay to be Mended'),
      paragraph(run(`SALTMARSH, May 6 — ${PROSE}`)),
    ].join('');
    const read = await allParsed('week.docx', docxOf({ body, creator: 'Ada Brackwater', title: 'The Week' }));
    expect(read).toMatchObject([
      { id: 'week#Ferry Returns', headline: 'Ferry Returns', byline: ['Edda Fathomly'], date: null },
      { id: 'week#Gulls on the Mole', headline: 'Gulls on the Mole', byline: [], date: '2009-05-05' },
      { id: 'week#Quay to be Mended', headline: 'Quay to be Mended', byline: [] },
    ]);
    expect(read.filter(isArticle)[0]!.text).toContain('What was corrected');
  });

  test('whose headings have none of these is one article', async () => {
    const part = (name: string): string =>
      paragraph(run(name), 'Heading1') + paragraph(run(PROSE)) + paragraph(run(PROSE));
    const read = await article({ body: part('The Ferry') + part('The Mole') + part('The Quay') });
    expect(read).toMatchObject({ id: 'ferry', headline: 'The Ferry' });
  });

  test('that begins with its text has the headline of its properties, unless a program wrote them', async () => {
    const body = paragraph(run(PROSE)) + paragraph(run(PROSE));
    expect(await article({ body, title: 'Ferry Returns', creator: 'Edda Fathomly' })).toMatchObject({
      headline: 'Ferry Returns',
      byline: ['Edda Fathomly'],
    });
    expect(await article({ body, title: 'Microsoft Word - Document1' }, 'a-ferry-comes-home.docx')).toMatchObject({
      headline: 'A ferry comes home',
    });
  });

  test('keeps links', async () => {
    const link = '<w:hyperlink r:id="r9"><w:r><w:t>its log</w:t></w:r></w:hyperlink>';
    const read = await article({
      links: { r9: 'https://quay.example/log' },
      body: paragraph(run('Ferry'), 'Title') + paragraph(`${run('It keeps ')}${link}${run('.')}`),
    });
    const [found] = read.links;
    expect([read.text.slice(found?.start, found?.end), found?.url]).toEqual(['its log', 'https://quay.example/log']);
  });

  test('is refused by its right name when it is something else', async () => {
    const old = new Uint8Array(600);
    old.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await refused('old.docx', old)).toEqual([
      'is a Word 97 file under the name of a .docx',
      'open it in a word processor and save it as .docx',
    ]);
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refused('locked.docx', locked)).toEqual([
      'is a Word document with a password',
      'open it and save it without one',
    ]);
    expect(await refused('note.docx', strToU8('The ferry is back.'))).toEqual([
      'is plain text under the name of a Word document',
      'give it the extension .txt',
    ]);
    expect(await refused('sheet.docx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual([
      'is a ZIP with no Word document in it',
      null,
    ]);
    expect(await refused('cut.docx', docxOf({ body: paragraph(run(PROSE)) }).subarray(0, 900))).toEqual([
      expect.stringMatching(/^is a damaged ZIP/),
      null,
    ]);
    expect(await refused('empty.docx', docxOf({ body: '<w:p/>' }))).toEqual(['is a Word document without text', null]);
  });

  test('that is a page or Rich Text under its name is read as that', async () => {
    const [rich] = (await allParsed('a.docx', strToU8(`{\\rtf1\\ansi {\\b Ferry returns}\\par ${PROSE}\\par}`))).filter(
      isArticle,
    );
    expect(rich?.headline).toBe('Ferry returns');
    const page = `<html><head><title>Ferry returns</title></head><body><h1>Ferry returns</h1><p>${PROSE} ${PROSE} ${PROSE}</p><p>${PROSE} ${PROSE}</p></body></html>`;
    for (const path of ['a.docx', 'a.doc']) {
      const [saved] = (await allParsed(path, strToU8(page))).filter(isArticle);
      expect(saved).toMatchObject({ id: 'a', headline: 'Ferry returns' });
    }
    const [old] = await allParsed('a.doc', strToU8('The ferry is back.'));
    expect(old).toMatchObject({ message: 'is a Word 97 file, which is not read' });
  });

  test('with words that are nested without end is refused', async () => {
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${paragraph(run(PROSE))}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`;
    expect(await refused('deep.docx', docxOf({ body }))).toEqual([
      'is a damaged Word document',
      'open it in a word processor and save it again',
    ]);
  });

  test('that unpacks to more than an article is a bomb, and is not unpacked', async () => {
    const bomb = docxOf({
      body: '',
      more: { 'word/document.xml': new Uint8Array(70 * 1024 * 1024).fill(32) },
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refused('bomb.docx', bomb)).toEqual([
      'has a text that unpacks to more than 64 MB, which no article has',
      null,
    ]);
  });
});

const bookmark = (number: number): string =>
  `<w:p><w:bookmarkStart w:id="${number}" w:name="Bookmark_${number}"/><w:bookmarkEnd w:id="${number}"/></w:p>`;
const labelled = (label: string, value: string): string => paragraph(bold(label) + run(` ${value}`));

/** One article of a download, the headline's words as runs. */
const story = (number: number, headline: string, tail = ''): string =>
  [
    bookmark(number),
    paragraph(headline),
    paragraph(run('The Saltmarsh Courier(Harbour)')),
    paragraph(run('July 1, 2019 Monday 9:20 AM GMT')),
    paragraph(run('Copyright 2019 Saltmarsh Press All Rights Reserved')),
    labelled('Section:', 'NEWS; Version:28'),
    labelled('Length:', '355 words'),
    labelled('Byline:', 'Edda Fathomly (now), Piers Lanyard (earlier)'),
    labelled('Highlight:', 'Three weeks in dry dock'),
    paragraph(
      `<w:bookmarkStart w:id="9${number}" w:name="Body_${number}"/><w:bookmarkEnd w:id="9${number}"/>${bold('Body')}`,
    ),
    paragraph(run(PROSE)),
    paragraph(run('Load-Date: is what the master called it.')),
    tail,
    labelled('Load-Date:', 'July 3, 2019'),
    paragraph(bold('End of Document')),
  ].join('');

const cover = (...links: readonly string[]): string =>
  paragraph(bold('Documents (2)')) +
  links
    .map(
      (id, i) =>
        `${paragraph(`${run(`${i + 1}.`)}<w:hyperlink r:id="${id}"><w:r><w:t>Ferry returns</w:t></w:r></w:hyperlink>`)}${labelled('Search Terms:', 'ferry')}`,
    )
    .join('');

const address = (id: string): string =>
  `https://advance.lexis.example/api/document?id=urn:contentItem:${id}&amp;idtype=PID`;

describe('a download of Nexis Uni', () => {
  const links = { c1: address('5WG2-1111'), c2: address('5WG2-2222') };

  test('has many articles; its cover is none of them and gives their numbers', async () => {
    const body = cover('c1', 'c2') + story(1, bold('Ferry returns;Crowd at the quay')) + story(2, bold('Bells at sea'));
    const read = (await allParsed('files.docx', docxOf({ body, links }))).filter(isArticle);
    expect(read.map(({ id, headline }) => [id, headline])).toEqual([
      ['files#5WG2-1111', 'Ferry returns'],
      ['files#5WG2-2222', 'Bells at sea'],
    ]);
    expect(read[1]).toMatchObject({
      deck: 'Three weeks in dry dock',
      byline: ['Edda Fathomly', 'Piers Lanyard'],
      date: '2019-07-01',
      publisher: 'The Saltmarsh Courier (Harbour)',
      section: 'NEWS',
    });
    expect(laidOut(read[1]!).slice(4)).toEqual([
      ['text', PROSE],
      ['text', 'Load-Date: is what the master called it.'],
      ['note', 'Copyright 2019 Saltmarsh Press All Rights Reserved'],
    ]);
  });

  test('subjects of the database become tags, and what a picture showed a note', async () => {
    const tail =
      paragraph(bold('Graphic')) +
      paragraph(run('The ferry at the quay')) +
      paragraph(bold('Classification')) +
      labelled('Language:', 'ENGLISH') +
      labelled('Subject:', 'FERRIES (91%); HARBOURS (50%)');
    const [read] = (await allParsed('files.docx', docxOf({ body: story(1, bold('Ferry returns'), tail) }))).filter(
      isArticle,
    );
    expect(read).toMatchObject({ tags: ['FERRIES', 'HARBOURS'], language: 'en' });
    expect(laidOut(read!)).toContainEqual(['note', 'The ferry at the quay']);
  });

  test('without bookmarks the end of each article parts them', async () => {
    const body = (cover('c1', 'c2') + story(1, bold('Ferry returns')) + story(2, bold('Bells at sea'))).replace(
      /<w:bookmark(?:Start|End)[^>]*>/g,
      '',
    );
    const read = (await allParsed('files.docx', docxOf({ body, links }))).filter(isArticle);
    expect(read.map(({ headline }) => headline)).toEqual(['Ferry returns', 'Bells at sea']);
  });

  test('words that the search doubled are corrected and counted; words that double themselves stay', async () => {
    const body =
      cover('c1', 'c2') +
      story(1, bold('SaltmarshSaltmarsh ferryferry and couscous'), paragraph(run('A murmur: the ferryferry.'))) +
      story(2, bold('Bells'));
    const [read] = (await allParsed('files.docx', docxOf({ body, links }))).filter(isArticle);
    expect(read?.headline).toBe('Saltmarsh ferry and couscous');
    expect(read?.text).toContain('A murmur: the ferry.');
    expect(read?.problems.map(({ message }) => message)).toContain(
      '3 word(s) that the search had doubled are corrected',
    );
  });

  test('in German', async () => {
    const body = story(1, bold('Die Fähre ist zurück'))
      .replace('July 1, 2019 Monday 9:20 AM GMT', '1. Juli 2019 Montag 9:20 AM GMT')
      .replace('Section:', 'Rubrik:')
      .replace('>Length:', '>Länge:')
      .replace('Byline:', 'Autor:')
      .replace('>Body<', '>Textkörper<')
      .replace('End of Document', 'Ende des Dokuments');
    const [read] = (await allParsed('files.docx', docxOf({ body }))).filter(isArticle);
    expect(read).toMatchObject({
      headline: 'Die Fähre ist zurück',
      section: 'NEWS',
      date: '2019-07-01',
      byline: ['Edda Fathomly', 'Piers Lanyard'],
    });
  });
});
