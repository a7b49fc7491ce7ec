import { type Seed, wholeSeed } from '../../article/seed.js';
import { decode } from '../decode.js';
import { type Draft, isRefusal, type Refusal } from '../draft.js';
import type { Format, ReadContext } from '../format.js';
import { BLANK_TEXT } from '../text/lines.js';
import { readPage } from './page/saved-page.js';

/** Pages that a browser saved, and other files of HTML, whatever their name says. */
export const html: Format = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml', '.txt', '.text', '.md', '.markdown'],
  detect: (head, path) => /\.x?html?$/i.test(path) || beginsAsPage(head),
  *read(seed, context) {
    yield readHtml(seed, context);
  },
};

function readHtml(seed: Seed, { settings }: ReadContext): Draft | Refusal {
  const bytes = wholeSeed(seed);
  const read = decode(bytes, settings.encoding ?? declaredEncoding(bytes));
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

/** How far browsers look for a declaration is 1024 bytes; saved pages have comments before it. */
const DECLARED_WITHIN = 8192;

/** The encoding that a page declares, a WHATWG label; null for none, for UTF-8, which is tried first anyway, and for one that does not exist. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w:.-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}
