import { wholeSeed } from '../../article/seed.js';
import { decode } from '../decode.js';
import { type Draft, isRefusal, type Refusal } from '../draft.js';
import type { Format } from '../format.js';
import { declaredEncoding } from '../html/declared-encoding.js';
import type { HtmlElement } from '../html/html-tree.js';
import { rootNameIn } from '../xml/read-xml.js';
import {
  BARE_TEXT_NAME,
  EUROPRESSE_MARK,
  FACTIVA_MARK,
  gluedAt,
  isProquestText,
  LEXIS_COUNTER,
  LEXIS_MARK,
  PROQUEST_MARK,
} from './export-marks.js';

/** The letters of ASCII in a head of any encoding. */
const asciiOf = (head: Uint8Array): string => Buffer.from(head).toString('latin1').replaceAll('\0', '');

interface PageExport {
  readonly name: string;
  readonly mark: RegExp;
  /** gives what reads a page; a page that is not one of its exports after all gives nothing */
  readonly load: () => Promise<(root: HtmlElement) => Iterable<Draft | Refusal>>;
}

/** The format of a database that saves pages; a page that only looks like one is read as any other. Few folders have them. */
function formatOfPages({ name, mark, load }: PageExport): Format {
  return {
    name,
    extensions: ['.html', '.htm', '.xhtml'],
    detect: (head) => mark.test(asciiOf(head)),
    async *read(seed, { settings }) {
      const { parseHtml } = await import('../html/parse-html.js');
      const articles = await load();
      const bytes = wholeSeed(seed);
      const read = decode(bytes, settings.encoding ?? declaredEncoding(bytes));
      if ('refused' in read) return yield read;
      let count = 0;
      for (const draft of articles(parseHtml(read.text))) {
        count++;
        yield isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
      }
      if (count > 0) return;
      const { readPage } = await import('../html/page/saved-page.js');
      yield readPage(read.text, seed.path);
    },
  };
}

interface TextExport {
  readonly name: string;
  readonly detect: Format['detect'];
  readonly load: () => Promise<(text: string, path: string) => Iterable<Draft | Refusal>>;
}

function formatOfTexts({ name, detect, load }: TextExport): Format {
  return {
    name,
    extensions: ['.txt', '.text'],
    detect,
    async *read(seed, { settings }) {
      const articles = await load();
      const read = decode(wholeSeed(seed), settings.encoding);
      if ('refused' in read) return yield read;
      for (const draft of articles(read.text, seed.path))
        yield isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
    },
  };
}

/** LexisNexis Academic as HTML. */
export const lexisPage = formatOfPages({
  name: 'LexisNexis (HTML)',
  mark: LEXIS_MARK,
  load: async () => (await import('./lexis/lexis-page.js')).articlesOfLexisPage,
});

/** Articles that Factiva displays or saves. */
export const factivaPage = formatOfPages({
  name: 'Factiva (HTML)',
  mark: FACTIVA_MARK,
  load: async () => (await import('./factiva/factiva-page.js')).articlesOfFactivaPage,
});

/** Articles that Europresse (Eureka) saves or prints. */
export const europressePage = formatOfPages({
  name: 'Europresse (HTML)',
  mark: EUROPRESSE_MARK,
  load: async () => (await import('./europresse.js')).articlesOfEuropresse,
});

/** Documents of ProQuest in a page. */
export const proquestPage = formatOfPages({
  name: 'ProQuest (HTML)',
  mark: PROQUEST_MARK,
  load: async () => (await import('./proquest/proquest-page.js')).articlesOfProquestPage,
});

/** LexisNexis Academic as text: documents with counters, columns of 78 characters. */
export const lexisText = formatOfTexts({
  name: 'LexisNexis (text)',
  detect: (head) => LEXIS_COUNTER.test(asciiOf(head)),
  load: async () => (await import('./lexis/lexis-text.js')).articlesOfLexisText,
});

/** Documents of ProQuest as text, separated by lines of underscores. */
export const proquestText = formatOfTexts({
  name: 'ProQuest (text)',
  // what parts its documents is looked for in the bytes: most texts have none, and need not be decoded to see that
  detect: (head) =>
    Buffer.from(head.buffer, head.byteOffset, head.length).includes('____') &&
    isProquestText(new TextDecoder().decode(head)),
  load: async () => (await import('./proquest/proquest-text.js')).articlesOfProquestText,
});

/** Texts of ProQuest for mining, whose first line is the title and the first paragraph with nothing between. */
export const proquestBare = formatOfTexts({
  name: 'ProQuest (bare text)',
  detect: (head, path) => BARE_TEXT_NAME.test(path) && gluedAt(new TextDecoder().decode(head)) !== null,
  load: async () => (await import('./proquest/proquest-bare.js')).articleOfBareText,
});

/** Factiva's answers in XML. */
export const factivaXml: Format = {
  name: 'Factiva (XML)',
  extensions: ['.xml'],
  detect: (head) =>
    /^(?:\w+:)?(?:PPS\w*|ppsarticle\w*)$/i.test(rootNameIn(head)) ||
    /global\.factiva\.com\/pps|<(?:\w+:)?accessionNo>/i.test(new TextDecoder().decode(head)),
  async *read(seed) {
    const { articlesOfFactivaXml } = await import('./factiva/factiva-xml.js');
    yield* articlesOfFactivaXml(seed);
  },
};
