import { SaxesParser } from 'saxes';
import { type Seed, seedInPieces } from '../../article/seed.js';
import { bareName, type XmlElement, type XmlNode } from './xml-tree.js';

/** So much is read at a time, in bytes. */
const PIECE = 256 * 1024;
/** An element further down is kept as part of its parent, so that walks of a tree may recurse. */
const DEEPEST_XML = 256;
/** An element that is larger is no article, in UTF-16 code units. */
const LARGEST_ELEMENT = 16 * 1024 * 1024;

/** What is read of an XML file. */
export interface XmlPart {
  /** an element that was asked for */
  readonly element: XmlElement;
  /** of the seed, counted from 1, on which it begins */
  readonly line: number;
}

interface OpenXml extends XmlElement {
  readonly children: XmlNode[];
  readonly line: number;
}

/** Character entities that exports use without declaring them. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
};

/**
 * The elements of some names, as they come, one after the other: a file of any size needs no more memory than its largest element.
 * Faults in the XML are skipped as far as its parts can be distinguished; nothing outside the file is ever fetched, and no entity but
 * characters is expanded.
 * @param wanted with prefix or without; of elements within each other the outer one; null for the complete document
 */
export function* xmlElements(seed: Seed, wanted: ReadonlySet<string> | null): Generator<XmlPart> {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: true });
  Object.assign(parser.ENTITIES, ENTITIES);
  const done: XmlPart[] = [];
  const open: OpenXml[] = [];
  let deeper = 0;
  let size = 0;
  parser.on('error', () => {}); // what a browser would not accept is read as far as it goes
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && wanted !== null && !wanted.has(name) && !wanted.has(bareName(name))) return;
    if (open.length >= DEEPEST_XML) {
      deeper++;
      return;
    }
    if (open.length === 0) size = 0;
    const element: OpenXml = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const into = open.at(-1)?.children;
    if (into === undefined || size > LARGEST_ELEMENT) return;
    size += text.length;
    if (typeof into.at(-1) === 'string') into[into.length - 1] += text;
    else into.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (deeper > 0) {
      deeper--;
      return;
    }
    const element = open.pop();
    if (element !== undefined && open.length === 0) done.push({ element, line: element.line });
  });
  for (const piece of piecesOf(seed)) {
    parser.write(piece);
    yield* done.splice(0);
  }
  parser.close();
  yield* done;
}

/** The text of an XML file, in the encoding that it declares. */
function* piecesOf(seed: Seed): Generator<string> {
  const declared = encodingOf(seed.range(0, 256));
  const decoder = new TextDecoder(declared === 'windows-1252' && readsAsUtf8(seed) ? 'utf-8' : declared);
  for (const piece of seedInPieces(seed, PIECE)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Whether a file is UTF-8 with other letters than ASCII, whatever it declares: other encodings hardly ever look so. */
function readsAsUtf8(seed: Seed): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let characters = 0;
  try {
    for (const piece of seedInPieces(seed, PIECE)) characters += decoder.decode(piece, { stream: true }).length;
    characters += decoder.decode().length;
  } catch {
    return false;
  }
  return characters < seed.size;
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(
    Buffer.from(head).toString('latin1'),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}

/** The document; null when it has no element. */
export function xmlDocument(seed: Seed): XmlElement | null {
  for (const { element } of xmlElements(seed, null)) return element;
  return null;
}

/** The name of the root element, as far as the first bytes of a file show it; '' for none. */
export function rootNameIn(head: Uint8Array): string {
  const text = new TextDecoder(encodingOf(head)).decode(head);
  return (
    /^\ufeff?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)*<([\w:.-]+)/i.exec(text)?.[1] ?? ''
  );
}
