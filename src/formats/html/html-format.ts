import { type Seed, wholeSeed } from '../../article/seed.js';
import { decode } from '../decode.js';
import { type Draft, isRefusal, type Refusal } from '../draft.js';
import type { Format, ReadContext } from '../format.js';
import { BLANK_TEXT } from '../text/lines.js';
import { declaredEncoding } from './declared-encoding.js';
import { isPartOfPage } from './page/page-images.js';
import { readPage } from './page/saved-page.js';

/** Pages that a browser saved, and other files of HTML, whatever their name says. */
export const htmlFormat: Format = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml', '.txt', '.text', '.md', '.markdown'],
  detect: (head, path) => /\.x?html?$/i.test(path) || beginsAsPage(head),
  *read(seed, context) {
    yield readHtml(seed, context);
  },
};

function readHtml(seed: Seed, { settings }: ReadContext): Draft | Refusal {
  if (isPartOfPage(seed.path)) return { refused: 'is a part of a page that was saved beside it', withheld: true };
  const bytes = wholeSeed(seed);
  const read = decode(bytes, declaredEncoding(bytes) ?? settings.encoding);
  if ('refused' in read) return read;
  if (BLANK_TEXT.test(read.text)) return { refused: 'is empty' };
  const draft = readPage(read.text, seed.path);
  return isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
}

/** Whether a file is a page of HTML by its first bytes. */
function beginsAsPage(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 2048))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start);
}
