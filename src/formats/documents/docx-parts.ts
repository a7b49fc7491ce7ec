import { zipSync } from 'fflate';
import { type Seed, SeedError } from '../../article/seed.js';
import { zipEntries } from '../containers/zip-entries.js';

/** The text of a document unpacks to no more, in bytes: a novel has 1 MB of text and some 20 of XML. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;

/** The parts of a document that have words, styles or addresses; pictures are not needed. */
const WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|(?:word|[\w-]+)\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml|(?:word|[\w-]+)\/_rels\/(?:document\d*|footnotes|endnotes)\.xml\.rels)$/i;

/** What is read of a Word document. */
export interface DocxParts {
  /** a ZIP of the parts with words */
  readonly zip: Buffer;
  /** docProps/core.xml */
  readonly properties: Seed | null;
}

/**
 * Unpacks what is needed of a document within bounds, so that the library that reads it meets no bomb.
 * @throws SeedError when it is no ZIP, is damaged, too large, or no document
 */
export async function docxParts(seed: Seed): Promise<DocxParts> {
  const entries = (await zipEntries(seed)).filter(({ path }) => WORDS.test(path));
  if (!entries.some(({ path }) => /\/document\d*\.xml$/.test(path)))
    throw new SeedError('is a ZIP with no Word document in it');
  if (entries.reduce((sum, { size }) => sum + size, 0) > LARGEST_DOCUMENT)
    throw new SeedError('has a text that unpacks to more than 64 MB, which no article has');
  const files: Record<string, Uint8Array> = {};
  let properties: Seed | null = null;
  for (const entry of entries) {
    const part = await entry.open();
    if (/core\.xml$/.test(entry.path)) properties = part;
    files[entry.path] = part.range(0, part.size);
  }
  return { zip: Buffer.from(zipSync(files, { level: 0 })), properties };
}
