import { type Seed, wholeSeed } from '../../article/seed.js';
import type { Draft, Refusal } from '../draft.js';
import { parseHtml } from '../html/parse-html.js';
import { documentPieces } from '../research/pieces.js';
import { personalProperties } from './core-properties.js';
import { articlesOfDocument } from './document-articles.js';
import { readRtf } from './rtf-reader.js';

/** In bytes; pictures are written out in it. */
const LARGEST_RTF = 64 * 1024 * 1024;

/** The articles of Rich Text, one or those of a download of a database. */
export function* readRichText(seed: Seed): Generator<Draft | Refusal> {
  if (seed.size === 0) return yield { refused: 'is empty' };
  const text = Buffer.from(wholeSeed(seed, LARGEST_RTF)).toString('latin1');
  if (!/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(text.slice(0, 64)))
    return yield { refused: 'is no Rich Text, whatever its name says', hint: 'open it and save it as .docx or .txt' };
  const { html, title, author, pictures } = readRtf(text);
  const pieces = documentPieces(parseHtml(html));
  if (pieces.length === 0) return yield { refused: 'is Rich Text without words' };
  yield* articlesOfDocument({ pieces, properties: personalProperties({ title, author }), pictures }, seed.path);
}
