import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { plainConfig } from '../../../src/config.js';
import type { Problem } from '../../../src/problem.js';
import { openFolder } from '../../../src/seed/folder-facts.js';
import { listSeeds } from '../../../src/seed/listing.js';
import { isArticle } from '../../../src/seed/parse.js';
import { readArticles } from '../../../src/seed/read-articles.js';
import { allParsed } from '../parse.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

async function read(): Promise<(Article | Problem)[]> {
  const { folder: opened, seeds } = await openFolder(folder, listSeeds(folder), plainConfig);
  const all: (Article | Problem)[] = [];
  for (const path of seeds) for await (const each of readArticles(opened, path)) all.push(each);
  return all;
}

/** A line of words w1, w2 …, with ids from `first` on. */
const line = (words: string, first: number): string =>
  `<TextLine>${words
    .split(' ')
    .map((word, i) => `<String ID="w${first + i}" CONTENT="${word}"/>`)
    .join('<SP/>')}</TextLine>`;

const alto = (...blocks: readonly string[]): string =>
  `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Layout><Page><PrintSpace>${blocks
    .map((lines, i) => `<TextBlock ID="b${i + 1}">${lines}</TextBlock>`)
    .join('')}</PrintSpace></Page></Layout></alto>`;

const PAGE = alto(
  line('FERRY RETURNS', 1) + line('The ferry came back to the', 3) + line('quay on Friday.', 9),
  line('GULLS', 20) + line('Gulls sat on the mole.', 21),
);

const mets = (structure: string): string => `<mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="x">
  <mets:dmdSec ID="m1"><mods:mods><mods:titleInfo><mods:title>FERRY RETURNS</mods:title></mods:titleInfo></mods:mods></mets:dmdSec>
  <mets:fileSec><mets:fileGrp><mets:file ID="alto1"><mets:FLocat xlink:href="page1.xml"/></mets:file></mets:fileGrp></mets:fileSec>
  <mets:structMap><mets:div LABEL="The Quay Post. 1824-02-17">${structure}</mets:div></mets:structMap></mets:mets>`;

const ARTICLES = `<mets:div ID="a1" TYPE="ARTICLE" DMDID="m1"><mets:fptr><mets:area FILEID="alto1" BEGIN="w1" END="w11"/></mets:fptr></mets:div>
  <mets:div ID="a2" TYPE="ARTICLE" LABEL="Gulls"><mets:fptr><mets:area FILEID="alto1" BEGIN="b2"/></mets:fptr></mets:div>
  <mets:div ID="s1" TYPE="ADVERT"/>`;

describe('pages read by OCR', () => {
  test('articles that a METS file tells apart are read with their words, and their pages are not read again', async () => {
    put('issue.xml', mets(ARTICLES));
    put('page1.xml', PAGE);
    const [ferry, gulls, ...others] = (await read()).filter(isArticle);
    expect(others).toEqual([]);
    expect(ferry).toMatchObject({
      id: 'issue#a1',
      headline: 'FERRY RETURNS',
      publisher: 'The Quay Post',
      date: '1824-02-17',
      text: 'FERRY RETURNS\nThe ferry came back to the quay on Friday.',
    });
    expect(gulls?.text).toBe('GULLS\nGulls sat on the mole.');
  });

  test('areas of an article may be told apart by links between its parts', async () => {
    const linked = `<mets:div ID="a1" TYPE="ARTICLE" LABEL="Gulls"/><mets:div ID="p1"><mets:fptr><mets:area FILEID="alto1" BEGIN="w20" END="w25"/></mets:fptr></mets:div>`;
    const links = `<mets:structLink><mets:smLinkGrp><mets:smLocatorLink xlink:href="#a1"/><mets:smLocatorLink xlink:href="#p1"/></mets:smLinkGrp></mets:structLink>`;
    put('issue.xml', mets(linked).replace('</mets:mets>', `${links}</mets:mets>`));
    put('page1.xml', PAGE);
    expect(await read()).toMatchObject([{ text: 'GULLS\nGulls sat on the mole.' }]);
  });

  test('pages that are not in the folder, and a METS file without articles, are named for what they are', async () => {
    put('issue.xml', mets(ARTICLES));
    expect(await read()).toMatchObject([
      { message: 'is a METS list of 2 articles, and its pages are not in the folder: page1.xml' },
    ]);
    expect(await allParsed('issue.xml', mets(''))).toMatchObject([
      { message: expect.stringContaining('tells no articles apart') },
    ]);
  });

  test('a METS file leads to no page outside the folder', async () => {
    put('issue.xml', mets(ARTICLES).replace('page1.xml', '../../etc/passwd'));
    expect(await read()).toMatchObject([{ severity: 'refused' }]);
  });

  test('a page without articles is read, and says that it is a page; parted words are whole', async () => {
    const parted = `<TextLine><String CONTENT="The"/><String CONTENT="har" SUBS_TYPE="HypPart1" SUBS_CONTENT="harbour"/><HYP CONTENT="-"/></TextLine><TextLine><String CONTENT="bour" SUBS_TYPE="HypPart2" SUBS_CONTENT="harbour"/><String CONTENT="froze."/></TextLine>`;
    const [page] = await allParsed('post_1824-02-17_p1.xml', alto(parted));
    expect(page).toMatchObject({ date: '1824-02-17', problems: [{ message: expect.stringMatching(/whole page/) }] });
    expect('text' in page! && page.text.split('\n').slice(1)).toEqual(['The harbour froze.']);
  });

  test('hOCR gives the paragraphs of a page', async () => {
    const hocr = `<html><head><meta name="ocr-system" content="x"></head><body><div class="ocr_page"><p class="ocr_par">
      <span class="ocr_line"><span class="ocrx_word">Ferry</span> <span class="ocrx_word">Returns</span></span></p>
      <p class="ocr_par"><span class="ocr_line">The ferry came back to the</span> <span class="ocr_line">quay on Friday.</span></p></div></body></html>`;
    const [page] = await allParsed('p1.html', hocr);
    expect(page).toMatchObject({ headline: 'Ferry Returns' });
    expect('text' in page! && page.text).toContain('quay on Friday.');
  });

  test('a word that hOCR parts at the end of a line is whole', async () => {
    const hocr = `<div class="ocr_page"><p class="ocr_par"><span class="ocr_line">Ferry Returns</span></p><p class="ocr_par">
      <span class="ocr_line">The ferry came back to the har-</span> <span class="ocr_line">bour on Friday.</span></p></div>`;
    const [page] = await allParsed('p1.hocr', hocr);
    expect('text' in page! && page.text.replace('-\u00ad', '')).toBe(
      'Ferry Returns\nThe ferry came back to the harbour on Friday.',
    );
  });
});
