import { wholeSeed } from '../../article/seed.js';
import { decode } from '../decode.js';
import { type Draft, isRefusal, type Refusal } from '../draft.js';
import type { Format } from '../format.js';
import { declaredEncoding } from '../html/declared-encoding.js';
import { type HtmlElement, parseHtml } from '../html/html-tree.js';
import { readPage } from '../html/page/saved-page.js';

/** A database that saves its articles in pages of HTML. */
export interface HtmlExport {
  readonly name: string;
  /** in the first bytes of a page */
  readonly mark: RegExp;
  /** nothing where the page is none of its exports after all */
  readonly articles: (root: HtmlElement) => Iterable<Draft | Refusal>;
}

/** The format of a database that saves pages; a page that only looks like one is read as any other. */
export function formatOfExport({ name, mark, articles }: HtmlExport): Format {
  return {
    name,
    extensions: ['.html', '.htm', '.xhtml'],
    detect: (head) => mark.test(Buffer.from(head).toString('latin1').replaceAll('\0', '')),
    *read(seed, { settings }) {
      const bytes = wholeSeed(seed);
      const read = decode(bytes, settings.encoding ?? declaredEncoding(bytes));
      if ('refused' in read) return yield read;
      let count = 0;
      for (const draft of articles(parseHtml(read.text))) {
        count++;
        yield isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
      }
      if (count === 0) yield readPage(read.text, seed.path);
    },
  };
}
