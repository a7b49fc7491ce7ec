import { wholeSeed } from '../../article/seed.js';
import { decode } from '../decode.js';
import { type Draft, isRefusal, type Refusal } from '../draft.js';
import type { Format } from '../format.js';
import { declaredEncoding } from './declared-encoding.js';
import { readPage } from './page/saved-page.js';

/** A page that a browser saved in one file with its pictures, RFC 2557. */
export const mhtml: Format = {
  name: 'MHTML',
  extensions: ['.mhtml', '.mht'],
  detect: () => true,
  async *read(seed, { settings }) {
    const part = mainPart(Buffer.from(wholeSeed(seed)).toString('latin1'));
    if (part === null) return yield { refused: 'has no page of HTML in it', hint: 'save the page again, or as HTML' };
    yield draftOfBytes(await decodedPart(part), { path: seed.path, part, encoding: settings.encoding });
  },
};

/** One part of a message. Characters are bytes. */
interface MimePart {
  /** by name, in lower case */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function draftOfBytes(
  bytes: Uint8Array,
  { path, part, encoding }: { readonly path: string; readonly part: MimePart; readonly encoding: string | null },
): Draft | Refusal {
  const named = /charset\s*=\s*"?([\w:.-]+)/i.exec(part.headers.get('content-type') ?? '')?.[1] ?? null;
  const read = decode(bytes, declaredEncoding(bytes, named) ?? encoding);
  if ('refused' in read) return read;
  const location = part.headers.get('content-location') ?? null;
  const draft = readPage(read.text, path, location !== null && /^https?:/i.test(location) ? location : null);
  return isRefusal(draft) ? draft : { ...draft, problems: [...read.problems, ...draft.problems] };
}

/** The page itself: of the parts that are HTML the one whose address the message gives, else the first, since frames follow. */
function mainPart(message: string): MimePart | null {
  const { headers, body } = splitPart(message);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '');
  const parts = boundary === null ? [{ headers, body }] : mimeParts(body, `--${boundary[1] ?? boundary[2]}`);
  const pages = parts.filter((part) =>
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? ''),
  );
  const address = headers.get('snapshot-content-location') ?? headers.get('content-location');
  return (
    pages.find((part) => address !== undefined && part.headers.get('content-location') === address) ?? pages[0] ?? null
  );
}

function mimeParts(body: string, mark: string): MimePart[] {
  const parts: MimePart[] = [];
  for (let at = body.indexOf(mark); at >= 0; ) {
    const start = at + mark.length;
    const next = body.indexOf(`\n${mark}`, start);
    if (body.startsWith('--', start) || next < 0) break;
    parts.push(splitPart(body.slice(body.indexOf('\n', start) + 1, next)));
    at = next + 1;
  }
  return parts;
}

/** Headers may go on in lines that begin with white space. */
function splitPart(part: string): MimePart {
  const end = /\r?\n\r?\n/.exec(part);
  const head = end === null ? part : part.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: end === null ? '' : part.slice(end.index + end[0].length) };
}

/** The bytes of a part. It is given to the reader of mail as an attachment, which it does not take for text. */
async function decodedPart({ headers, body }: MimePart): Promise<Uint8Array> {
  const transfer = headers.get('content-transfer-encoding') ?? '8bit';
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${transfer}`;
  const { default: PostalMime } = await import('postal-mime');
  const { attachments } = await PostalMime.parse(Buffer.from(`${head}\r\n\r\n${body}`, 'latin1'));
  const content = attachments[0]?.content ?? new ArrayBuffer(0);
  return typeof content === 'string' ? Buffer.from(content, 'latin1') : new Uint8Array(content);
}
