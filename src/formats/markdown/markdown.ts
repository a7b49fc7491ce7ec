import type { Nodes, Parents, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ArticleProblem } from '../../article/article.js';
import { decodedText } from '../decoded-text.js';
import { type Block, type Draft, problem, type Refusal } from '../draft.js';
import { draftWith } from '../draft-with.js';
import type { Format } from '../format.js';
import { parseText } from '../text/text.js';
import { parseFrontMatter } from './front-matter.js';
import { withoutTags } from './tags.js';

/** Markdown with or without front matter. */
export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  detect: () => true,
  read: decodedText(parseMarkdown),
};

/** Markdown with LF line ends as plain paragraphs. @returns the reason, when the file is not to be read or published */
export function parseMarkdown(text: string): Draft | Refusal {
  const front = parseFrontMatter(text);
  if ('refused' in front) return front;
  if (front.withheld !== null) return { refused: front.withheld };
  const problems = [...front.problems];
  const body = bodyOf(front.body, problems, front.bodyLine);
  return draftWith(front.metadata, body, { problems, line: front.bodyLine });
}

function bodyOf(body: string, problems: ArticleProblem[], firstLine: number): Block[] {
  const reason = tooTangled(body);
  if (reason !== null) {
    problems.push(problem(`${reason}: read as plain text`, null, firstLine));
    return parseText(body).blocks.map((block, i) =>
      i === 0 && block.role === 'headline' ? { ...block, role: 'text' } : block,
    );
  }
  const tree = unified().use(remarkParse).parse(body);
  const blocks: Block[] = [];
  const told = new Set<string>();
  const seen: Sight = {
    source: body,
    blocks,
    left: (name, line) => {
      if (told.has(name)) return;
      told.add(name);
      problems.push(problem(`HTML left out, its words kept: <${name}>`, null, line + firstLine - 1));
    },
  };
  for (const node of tree.children) addBlock(node, seen);
  return blocks.filter((block) => block.text !== '');
}

interface Sight {
  readonly source: string;
  readonly blocks: Block[];
  /** called with the name of a tag that is left out, and the line of the body */
  readonly left: (name: string, line: number) => void;
}

function addBlock(node: RootContent, sight: Sight): void {
  const add = (text: string, role: Block['role'] = 'text'): void => {
    for (const line of text.split('\n')) sight.blocks.push({ text: line.trim(), role });
  };
  switch (node.type) {
    case 'heading':
      add(textOfNode(node, sight).replace(/\s+/g, ' '), 'subhead');
      return;
    case 'paragraph':
      add(textOfNode(node, sight).replace(/\s*\n\s*/g, ' '));
      return;
    case 'code':
      add(node.value);
      return;
    case 'html':
      add(textOfNode(node, sight));
      return;
    case 'list': {
      for (const item of node.children) {
        const from = sight.blocks.length;
        for (const child of item.children) addBlock(child, sight);
        // "1984. It was a bright day" is no list to its writer: the number is part of the text
        const mark = node.ordered
          ? /^\s*\d+[.)]/.exec(sight.source.slice(item.position?.start.offset))?.[0].trim()
          : undefined;
        const first = sight.blocks[from];
        if (mark !== undefined && first !== undefined) sight.blocks[from] = { ...first, text: `${mark} ${first.text}` };
        else if (mark !== undefined) add(mark);
      }
      return;
    }
    case 'definition':
    case 'thematicBreak':
      return;
    default:
      if ('children' in node) for (const child of (node as Parents).children) addBlock(child as RootContent, sight);
  }
}

function textOfNode(node: Nodes, sight: Sight): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'html':
      return withoutTags(node.value, (name) => sight.left(name, node.position?.start.line ?? 1));
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map((child) => textOfNode(child, sight)).join('') : '';
  }
}

/** What would overflow the parser's stack or make it quadratic, and is no prose. */
function tooTangled(body: string): string | null {
  if (
    /(?:^|\n)[ \t]*(?:>[ \t]?){50}/.test(body) ||
    /(?:^|\n)(?: {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+){25}/.test(body) ||
    /\n[ \t]{200}\S/.test(body)
  )
    return 'Markdown nested too deeply';
  const counts = new Map<string, number>();
  for (const [mark] of body.matchAll(/`+|[[\]<]|[*_]+/g)) {
    const kind = mark[0] === '`' ? '`' : mark[0] === '*' || mark[0] === '_' ? '*' : '[';
    const count = (counts.get(kind) ?? 0) + 1;
    if (count > (kind === '`' ? 1000 : 4000)) return 'too many Markdown marks';
    counts.set(kind, count);
  }
  return body.length > 4 * 1024 * 1024 ? 'more than 4 MB of Markdown' : null;
}
