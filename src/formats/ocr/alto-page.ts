import type { Seed } from '../../article/seed.js';
import { xmlElements } from '../xml/read-xml.js';
import { childrenOf, localName, type XmlElement } from '../xml/xml-tree.js';

/** A word as it was read off a page. */
export interface PageWord {
  readonly id: string;
  readonly text: string;
  /** the complete word, where this is its first part at the end of a line */
  readonly whole: string | null;
  /** the second part of a word whose first part has the complete one */
  readonly isRest: boolean;
}

export interface PageLine {
  readonly id: string;
  readonly words: readonly PageWord[];
  /** the mark of a hyphen ends it */
  readonly hyphen: boolean;
  /** in the units of the page; 0 when it is not said */
  readonly left: number;
  readonly right: number;
}

export interface PageBlock {
  readonly id: string;
  readonly lines: readonly PageLine[];
}

/** The blocks of text of an ALTO page, in its order. https://www.loc.gov/standards/alto/ */
export function* altoBlocks(seed: Seed): Generator<PageBlock> {
  for (const { element } of xmlElements(seed, new Set(['TextBlock'])))
    yield { id: idOfElement(element), lines: childrenOf(element, 'TextLine').map(lineOf) };
}

const idOfElement = ({ attributes }: XmlElement): string => attributes.ID ?? '';

function lineOf(line: XmlElement): PageLine {
  const words: PageWord[] = [];
  let hyphen = false;
  for (const child of line.children) {
    if (typeof child === 'string') continue;
    if (localName(child) === 'HYP') hyphen = true;
    if (localName(child) !== 'String') continue;
    const { CONTENT = '', SUBS_TYPE, SUBS_CONTENT } = child.attributes;
    words.push({
      id: idOfElement(child),
      text: CONTENT,
      whole: SUBS_TYPE === 'HypPart1' ? (SUBS_CONTENT ?? null) : null,
      isRest: SUBS_TYPE === 'HypPart2' && SUBS_CONTENT !== undefined,
    });
  }
  const left = Number(line.attributes.HPOS ?? 0) || 0;
  const width = Number(line.attributes.WIDTH ?? 0) || 0;
  return { id: idOfElement(line), words, hyphen, left, right: left + width };
}

/** The text of blocks: a paragraph a line, blank lines between blocks; words split at line ends are joined. */
export function textOfBlocks(blocks: Iterable<PageBlock>): string {
  return [...blocks]
    .map((block) => paragraphsOfBlock(block).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Of the width of a block: a line that begins further in is the first of a paragraph. */
const PARAGRAPH_INDENT = 0.03;

function paragraphsOfBlock({ lines }: PageBlock): string[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: string[] = [];
  let before: string | null = null;
  for (const line of lines) {
    const text = textOfLine(line);
    if (text === '') continue;
    const indented = line.left - left > (right - left) * PARAGRAPH_INDENT;
    const begins =
      before === null || (indented && /[.!?:]["”’)]?$/.test(before)) || isCapitalLine(before) !== isCapitalLine(text);
    if (begins) paragraphs.push(text);
    else paragraphs.push(joinedLines(paragraphs.pop()!, text));
    before = text;
  }
  return paragraphs;
}

const isCapitalLine = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const joinedLines = (text: string, next: string): string =>
  /\p{L}[-\u00ad¬]$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;

function textOfLine({ words, hyphen }: PageLine): string {
  const parts = words.filter(({ isRest }) => !isRest).map(({ text, whole }) => whole ?? text);
  const last = words.at(-1);
  const open = hyphen && last !== undefined && last.whole === null && !/[-\u00ad¬]$/.test(last.text);
  return parts.join(' ') + (open ? '-' : '');
}

/** The part of a page from one block, line or word to another, both within. Without `end` the one with the id `begin`. */
export function rangeOfPage(blocks: readonly PageBlock[], begin: string, end: string | null): PageBlock[] {
  const range: PageBlock[] = [];
  let within = false;
  let done = false;
  for (const block of blocks) {
    const lines: PageLine[] = [];
    const whole = block.id === begin;
    for (const line of block.lines) {
      const words: PageWord[] = [];
      const wholeLine = whole || line.id === begin;
      for (const word of line.words) {
        if (done) break;
        if (word.id === begin) within = true;
        if (within || wholeLine) words.push(word);
        if (word.id === (end ?? begin) && within) done = true;
      }
      if (words.length > 0) lines.push(words.length === line.words.length ? line : { ...line, words });
      if (line.id !== '' && line.id === end) done = true;
    }
    if (lines.length > 0) range.push({ ...block, lines });
    if (done || (whole && (end === null || end === begin))) break;
    if (whole) within = true;
    if (block.id !== '' && block.id === end) break;
  }
  return range;
}
