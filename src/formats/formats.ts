import { extensionOf, type Seed } from '../article/seed.js';
import type { Refusal } from './draft.js';
import { type Format, HEAD } from './format.js';
import { htmlFormat } from './html/html-format.js';
import { mhtml } from './html/mhtml.js';
import { markdown } from './markdown/markdown.js';
import { ndjson } from './ndjson.js';
import { plainText } from './text/text.js';

/** All formats that are read. A new format is a new row; of those that share an extension, the more particular comes first. */
export const formats: readonly Format[] = [htmlFormat, mhtml, plainText, markdown, ndjson];

/** The format of a file, by its extension and its bytes; or that there is none. */
export function formatOf(seed: Seed): Format | Refusal {
  const extension = extensionOf(seed.path);
  const candidates = formats.filter(({ extensions }) => extensions.includes(extension.toLowerCase()));
  const head = seed.range(0, HEAD);
  const format = candidates.find((candidate) => candidate.detect(head, seed.path)) ?? candidates.at(-1);
  if (format !== undefined) return format;
  return {
    refused: extension === '' ? 'has no extension' : `there is no reader for ${extension} files`,
    hint: `one of ${[...new Set(formats.flatMap(({ extensions }) => extensions))].join(', ')} is read`,
  };
}
