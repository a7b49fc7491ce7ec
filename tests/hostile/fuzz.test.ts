import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, test } from 'vitest';
import { cutOffset, cutText } from '../../src/article/cut.js';
import { linkableAddress } from '../../src/article/web-address.js';
import { configOf } from '../../src/config.js';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { bibtexOf, type CitedArticle, risOf } from '../../src/export/citation-formats.js';
import { loadKnowledge, recordOf } from '../../src/extract/extract.js';
import { decode } from '../../src/formats/decode.js';
import { formats } from '../../src/formats/formats.js';
import { pagesOf } from '../../src/page/pages.js';
import { UserError } from '../../src/problem.js';
import { queryOf } from '../../src/search/asking/query.js';
import { isArticle } from '../../src/seed/parse.js';
import { linksIn } from '../../src/site/links.js';
import { unsafe } from '../../src/site/plan.js';
import { cellOf } from '../../src/text/csv-cell.js';
import { escapeMarkup, escapeXml } from '../../src/text/escape-xml.js';
import { slugOf, uniqueSlugs } from '../../src/text/slug.js';
import { TemplateError, templatesOf } from '../../src/theme/templates.js';
import { allParsed, settings } from '../formats/parse.js';
import { makeArticle } from '../make-record.js';
import { editionFor } from '../page/sample-editions.js';
import { always, fuzzed } from './always.js';
import { bytes, markup, newsText } from './fuzz-inputs.js';
import { brokenPromises } from './promises.js';
import { strangeIn, unbalancedIn } from './strange-markup.js';

/** Whether a function ends with a value, or in words for the user. */
function orInWords(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const EXTENSIONS = [
  ...new Set(formats.flatMap(({ extensions }) => extensions).filter((each) => !/pdf|zip|wacz|xlsx|docx/.test(each))),
];

describe('whatever the input', () => {
  afterAll(() => {
    if (fuzzed() !== null) console.log(fuzzed());
  });

  test('a decoder gives well-formed text or a reason', () =>
    always(
      fc.property(bytes, (given) => {
        const decoded = decode(given);
        if ('text' in decoded) expect(decoded.text.isWellFormed()).toBe(true);
        else expect(decoded.refused).not.toBe('');
      }),
    ));

  test.each(EXTENSIONS)('a file that ends in %s is read or refused, and its paragraphs lie in its text', (extension) =>
    always(
      fc.asyncProperty(fc.oneof(markup, newsText, bytes), async (content) => {
        for (const each of await allParsed(`a${extension}`, content)) {
          if (!isArticle(each)) continue;
          const ends = [0, ...each.paragraphs.map(({ end }) => end)];
          expect(each.paragraphs.filter(({ start, end }, i) => start < ends[i]! || end <= start)).toEqual([]);
          expect(ends.at(-1)).toBeLessThanOrEqual(each.text.length);
        }
      }),
      0.5,
    ),
  );

  test('front matter and Markdown are read or refused', () =>
    always(
      fc.asyncProperty(markup, newsText, async (head, body) => {
        expect(await allParsed('a.md', `---\n${head}\n---\n${body}`)).not.toEqual([]);
      }),
    ));

  test('a record keeps its promises', { timeout: 3_600_000 }, () => {
    const known = loadKnowledge();
    return always(
      fc.property(newsText, fc.array(newsText, { maxLength: 4 }), (headline, lines) => {
        const text = [headline, ...lines]
          .map((line) => line.replace(/\s*\n\s*/g, ' '))
          .filter((line) => line.trim() !== '');
        let at = 0;
        const paragraphs = text.map((line, i) => {
          const start = at;
          at += line.length + 1;
          return { start, end: start + line.length, role: i === 0 ? ('headline' as const) : ('text' as const) };
        });
        const article = makeArticle({ id: 'a', headline, text: text.join('\n'), paragraphs });
        expect(brokenPromises(recordOf(article, known, settings))).toEqual([]);
      }),
    );
  });

  test('all pages of an archive are HTML of our own making', { timeout: 3_600_000 }, () => {
    const known = loadKnowledge();
    return always(
      fc.asyncProperty(fc.constantFrom('a.md', 'a.txt', 'a.html'), markup, newsText, async (path, head, body) => {
        const content = path === 'a.html' ? `<h1>${head}</h1><p>${body}` : `---\n${head}\n---\n${head}\n\n${body}`;
        const records = (await allParsed(path, content))
          .filter(isArticle)
          .map((each) => recordOf(each, known, settings));
        if (records.length === 0) return;
        for (const page of pagesOf(editionFor(records))) {
          // the sample edition has a page that leads to another
          if (!page.path.endsWith('.html') || page.path === 'people/an-earlier-name.html') continue;
          const html = String(page.bytes());
          expect([page.path, ...strangeIn(html), ...unbalancedIn(html)]).toEqual([page.path]);
        }
      }),
      0.02,
    );
  });

  test('a slug is safe on every disk, and no two are alike', () =>
    always(
      fc.property(fc.array(fc.oneof(newsText, fc.string({ unit: 'binary' })), { maxLength: 12 }), (texts) => {
        const slugs = uniqueSlugs(texts.map((text, i) => ({ text, key: String(i) })));
        for (const slug of [...slugs, ...texts.map((text) => slugOf(text))]) {
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(120);
          expect(unsafe(`${slug}.html`)).toBeNull();
        }
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    ));

  test('a cut leaves whole characters', () =>
    always(
      fc.property(newsText, fc.nat(80), (given, length) => {
        const text = given.toWellFormed();
        expect(text.slice(0, cutOffset(text, length)).isWellFormed()).toBe(true);
        expect(cutText(text, length).isWellFormed()).toBe(true);
        expect(cutText(text, length).length).toBeLessThanOrEqual(
          Math.max(length + 1, text.length <= length ? text.length : 0),
        );
      }),
    ));

  test('a template compiles and renders, or says what is wrong in it', () =>
    always(
      fc.property(markup, newsText, (source, text) => {
        orInWords(() => templatesOf(new Map([['a', `${source}{{text}}`]])).render('a', { text }));
      }),
    ));

  test('a template shows text as text', () =>
    always(
      fc.property(newsText, (text) => {
        const templates = templatesOf(new Map([['a', '<p title="{{text}}">{{text}}</p>']]));
        expect(templates.render('a', { text })).not.toMatch(/<(?!\/?p[ >])|"[^"]*" [^>]*=/);
        expect(TemplateError.name).toBe('TemplateError');
      }),
    ));

  test('a search query is understood', () =>
    always(
      fc.property(fc.oneof(newsText, markup), fc.boolean(), (text, typing) => {
        expect(queryOf(text, typing)).toBeTypeOf('object');
      }),
    ));

  test('a corrections file is read, or stops the build in words', () =>
    always(
      fc.property(markup, newsText, (head, tail) => {
        orInWords(() => correctionsOf(`- ${head}\n- {withhold: ${tail}}`));
        orInWords(() => correctionsOf(head));
      }),
    ));

  test('a settings file is read, and what is wrong is a problem', () =>
    always(
      fc.property(markup, (source) => {
        expect(configOf(`title: ${source}`).config.language).not.toBe('');
        expect(configOf(source).config.title).not.toBe('');
      }),
    ));

  test('a cell of a table comes back as it was, and is no formula', () =>
    always(
      fc.property(newsText, (given) => {
        const text = given.toWellFormed();
        const [[cell]] = parse(`${cellOf(text)},x\r\n`, { bom: false }) as [[string]];
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    ));

  test('a citation has whole braces and fields', () =>
    always(
      fc.property(newsText, newsText, (title, name) => {
        const cited: CitedArticle = {
          ...{
            key: 'a',
            title,
            authors: [{ literal: name }, { family: name, given: title }],
            publisher: name,
            date: '1954-03',
          },
          ...{ place: title, url: null, archive: name, file: title, sha256: 'ab', language: 'en' },
        };
        let depth = 0;
        let lowest = 0;
        for (const c of bibtexOf(cited)) {
          depth += c === '{' ? 1 : c === '}' ? -1 : 0;
          lowest = Math.min(lowest, depth);
        }
        expect([lowest, depth]).toEqual([0, 0]);
        const lines = risOf(cited).split('\r\n');
        expect(lines.filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- .*)?$/su.test(line))).toEqual([]);
      }),
    ));

  test('escaped text is well-formed XML that says the same', () =>
    always(
      fc.property(newsText, (given) => {
        const text = given.toWellFormed();
        let read = '';
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('text', (part) => {
          read += part;
        });
        parser.write(`<a>${escapeXml(text)}</a>`).close();
        expect(read).toBe(text.replace(/\r\n?/g, '\n').replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, ''));
        expect(escapeMarkup(text)).not.toMatch(/[<>"]/);
      }),
    ));

  test('a link leads to the web, or is none', () =>
    always(
      fc.property(
        fc.constantFrom('https://', 'http://', 'mailto:', 'ftp://', 'irc://', 'tel:', '', 'java\tscript:', '//'),
        newsText,
        (scheme, rest) => {
          const address = linkableAddress(scheme + rest);
          if (address === null) return;
          expect(address).toMatch(/^(?:(?:https?|ftp|irc):\/\/|mailto:|tel:)[\x21-\x7e]*$/i);
          const { bad } = linksIn(`<a href="${escapeMarkup(address)}">x</a>`, 'a.html');
          expect(bad).toEqual([]);
        },
      ),
    ));
});
