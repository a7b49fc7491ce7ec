import matter from 'gray-matter';
import { LineCounter, parseDocument } from 'yaml';
import type { ArticleProblem } from '../../article/article.js';
import { problem } from '../draft.js';
import { type FoundMetadata, metadataOf } from '../read-metadata.js';

/** What is between the two lines of `---`, and the rest of the file. Nothing in it is ever run. */
export interface FrontMatter extends FoundMetadata {
  readonly body: string;
  /** line of the file on which the body begins */
  readonly bodyLine: number;
}

const NO_FRONT_MATTER: FoundMetadata = { metadata: {}, withheld: null, problems: [] };
const LARGEST = 64 * 1024;

/**
 * Splits front matter off. A block that is not YAML is reported in `problems` and left out, and the article stays; a block in
 * another language, such as `---js`, is the reason to refuse the file.
 */
export function parseFrontMatter(text: string): FrontMatter | { readonly refused: string } {
  const opening = /^---([^\n]*)\n/.exec(text);
  const whole: FrontMatter = { ...NO_FRONT_MATTER, body: text, bodyLine: 1 };
  if (opening === null || opening[1]!.startsWith('-')) return whole;
  const language = opening[1]!.trim().toLowerCase();
  const closing = /\n---([^\n]*)/.exec(text.slice(opening[0].length - 1));
  if (/^[\w+-]+$/.test(opening[1]!.trimEnd()) && language !== 'yaml' && language !== 'yml')
    return { refused: `front matter in the language “${language}” is refused, and was not run` };
  if (language !== '' && language !== 'yaml' && language !== 'yml') return whole;
  if (closing === null || closing[1]!.trim() !== '') {
    const unclosed = problem(
      'front matter is not closed by a line of ---; taken as text',
      'close it, or leave the first line out',
      1,
    );
    return language === '' && !/^\s*[\w-]+\s*:/.test(text.slice(opening[0].length))
      ? whole
      : { ...whole, problems: [unclosed] };
  }
  return split(text);
}

function split(text: string): FrontMatter {
  const refuse = (): never => {
    throw new Error('refused');
  };
  // gray-matter runs ---js as code unless its engine is replaced, and forgets errors unless it is given options
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: (source: string) => ({ read: frontMatterFields(source) }), stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  });
  const bodyLine = 1 + text.slice(0, text.length - file.content.length).split('\n').length - 1;
  return { ...NO_FRONT_MATTER, ...(file.data.read as FoundMetadata | undefined), body: file.content, bodyLine };
}

/** Reads YAML in which every scalar is a string, so that no date, number or "no" changes its meaning. */
function frontMatterFields(source: string): FoundMetadata {
  const fields = new Map<string, unknown>();
  const places = new Map<string, number>();
  const problems: ArticleProblem[] = [];
  if (!readYaml(source, fields, places, problems)) return { metadata: {}, withheld: null, problems };
  return metadataOf(fields, { where: 'front matter', lineOf: (name) => places.get(name) ?? null });
}

function readYaml(
  source: string,
  fields: Map<string, unknown>,
  places: Map<string, number>,
  problems: ArticleProblem[],
): boolean {
  const tell = (message: string, line: number, column: number | null = null): false => {
    problems.push({ line, column, message: `front matter: ${message}; left out`, hint: null });
    return false;
  };
  if (source.length > LARGEST) return tell('is larger than 64 KB', 1);
  try {
    const lines = new LineCounter();
    // the opening line is line 1 and is not part of the source, whose first line is the rest of it
    const document = parseDocument(source, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
    const wrong = document.errors[0] ?? document.warnings[0];
    if (wrong !== undefined) {
      const { line, col } = lines.linePos(wrong.pos[0]);
      return tell(wrong.message.replace(/\s+/g, ' '), line, col);
    }
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 20 });
    if (!(value instanceof Map)) return tell('is not a list of “name: value” lines', 2);
    for (const [key, held] of value) if (typeof key === 'string') fields.set(key.toLowerCase(), held);
    for (const match of source.matchAll(/^([\w-]+)[ \t]*:/gm)) {
      const key = match[1]!.toLowerCase();
      if (!places.has(key)) places.set(key, lines.linePos(match.index).line);
    }
    return true;
  } catch (error) {
    return tell(`cannot be read (${(error as Error).message.split('\n')[0]})`, 1);
  }
}
