import mammoth from 'mammoth';
import { type Seed, SeedError, seedOf, wholeSeed } from '../../article/seed.js';
import type { Draft, Refusal } from '../draft.js';
import type { ReadContext } from '../format.js';
import { parseHtml } from '../html/parse-html.js';
import { documentPieces } from '../research/pieces.js';
import { kindOfBinary } from '../sniff.js';
import { coreProperties } from './core-properties.js';
import { articlesOfDocument } from './document-articles.js';
import { docxParts } from './docx-parts.js';

/** In bytes; the pictures of a document are most of it. */
const LARGEST_DOCX = 128 * 1024 * 1024;

/** The articles of a Word document, one or those of a download of a database. */
export async function* readDocx(seed: Seed, context: ReadContext): AsyncGenerator<Draft | Refusal> {
  const head = seed.range(0, 8);
  if (head[0] !== 0x50 || head[1] !== 0x4b) {
    yield* notWord(seed, head, context);
    return;
  }
  const read = await htmlOfDocx(seed);
  if ('refused' in read) return yield read;
  const pieces = documentPieces(parseHtml(read.html));
  if (pieces.length === 0) return yield { refused: 'is a Word document without text' };
  yield* articlesOfDocument({ pieces, ...read }, seed.path);
}

/** Some databases and programs give other kinds of files the name of a Word document. */
async function* notWord(seed: Seed, head: Uint8Array, { readWithin }: ReadContext): AsyncGenerator<Draft | Refusal> {
  const start = Buffer.from(seed.range(0, 1024)).toString('latin1');
  const within = (extension: string): AsyncIterable<Draft | Refusal> =>
    readWithin(seedOf(seed.path.replace(/\.\w+$/, extension), wholeSeed(seed)));
  if (seed.size === 0) yield { refused: 'is empty' };
  else if (head[0] === 0xd0 && head[1] === 0xcf) yield oldOffice(seed);
  else if (start.startsWith('{\\rtf')) yield* within('.rtf');
  else if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml|head|body)/i.test(start)) yield* within('.html');
  else if (/^(?:MIME-Version|Content-Type|From):/im.test(start)) yield* within('.mhtml');
  else {
    const kind = kindOfBinary(seed.range(0, 8192));
    yield kind === null
      ? { refused: 'is plain text under the name of a Word document', hint: 'give it the extension .txt' }
      : {
          refused: `is ${kind} under the name of a Word document`,
          hint: 'download it again, or open it in a word processor and save it as .docx',
        };
  }
}

/** A compound file of Office 97; one of a newer Office that is encrypted is kept in such a file too. */
function oldOffice(seed: Seed): Refusal {
  const names = Buffer.from(seed.range(0, 1024 * 1024)).toString('utf16le');
  return names.includes('EncryptedPackage')
    ? { refused: 'is a Word document with a password', hint: 'open it and save it without one' }
    : {
        refused: 'is a Word 97 file under the name of a .docx',
        hint: 'open it in a word processor and save it as .docx',
      };
}

interface DocxHtml {
  readonly html: string;
  readonly properties: ReturnType<typeof coreProperties>;
  /** how many are in it */
  readonly pictures: number;
}

async function htmlOfDocx(seed: Seed): Promise<DocxHtml | Refusal> {
  if (seed.size > LARGEST_DOCX) throw new SeedError('is larger than 128 MB, which no Word document of articles is');
  const { zip, properties } = await docxParts(seed);
  let pictures = 0;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: zip },
      {
        externalFileAccess: false,
        styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh"],
        convertImage: mammoth.images.imgElement(async () => {
          pictures++;
          return { src: '' };
        }),
      },
    );
    return { html: value, properties: coreProperties(properties), pictures };
  } catch {
    return { refused: 'is a damaged Word document', hint: 'open it in a word processor and save it again' };
  }
}
