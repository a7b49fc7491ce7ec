import matter from 'gray-matter';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ArticleProblem } from '../../article/article.js';
import { parseDate } from '../../article/parse-date.js';
import { problem } from '../draft.js';

/** What stands between the two lines of `---`, and the rest of the file. Nothing in it is ever run. */
export interface FrontMatter {
  readonly title: string | null;
  readonly deck: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly draft: boolean;
  readonly body: string;
  /** line of the file on which the body begins */
  readonly bodyLine: number;
  readonly problems: readonly ArticleProblem[];
}

const NO_FIELDS = {
  title: null,
  deck: null,
  byline: [],
  publisher: null,
  language: null,
  url: null,
  date: null,
  draft: false,
};
const LARGEST = 64 * 1024;

/**
 * Splits front matter off. A block that is not YAML is told in `problems` and left out, and the article stays; a block in
 * another language, such as `---js`, is the reason to refuse the file.
 */
export function parseFrontMatter(text: string): FrontMatter | { readonly refused: string } {
  const opening = /^---([^\n]*)\n/.exec(text);
  const whole: FrontMatter = { ...NO_FIELDS, body: text, bodyLine: 1, problems: [] };
  if (opening === null || opening[1]!.startsWith('-')) return whole;
  const language = opening[1]!.trim().toLowerCase();
  const closing = /\n---([^\n]*)/.exec(text.slice(opening[0].length - 1));
  if (/^[\w+-]+$/.test(opening[1]!.trimEnd()) && language !== 'yaml' && language !== 'yml')
    return { refused: `front matter in the language “${language}” is refused, and was not run` };
  if (language !== '' && language !== 'yaml' && language !== 'yml') return whole;
  if (closing === null || closing[1]!.trim() !== '') {
    const told = problem(
      'front matter is not closed by a line of ---; taken as text',
      'close it, or leave the first line out',
      1,
    );
    return language === '' && !/^\s*[\w-]+\s*:/.test(text.slice(opening[0].length))
      ? whole
      : { ...whole, problems: [told] };
  }
  return split(text);
}

function split(text: string): FrontMatter {
  const problems: ArticleProblem[] = [];
  const refuse = (): never => {
    throw new Error('refused');
  };
  // gray-matter runs ---js as code unless its engine is replaced, and forgets errors unless it is given options
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: (source: string) => ({ fields: frontMatterFields(source, problems) }), stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  });
  const bodyLine = 1 + text.slice(0, text.length - file.content.length).split('\n').length - 1;
  return { ...NO_FIELDS, ...(file.data.fields as Partial<FrontMatter>), body: file.content, bodyLine, problems };
}

const oneLineSchema = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .transform((text) => (text === '' || text === 'null' || text === '~' ? null : text));
const names = z.union([
  oneLineSchema.transform((name) => (name === null ? [] : [name])),
  z.array(z.string()).transform((list) => list.map((name) => name.trim()).filter((name) => name !== '')),
]);

/** The names under which people keep a field, the first that is there counts. */
const KEYS = {
  title: ['headline', 'title'],
  deck: ['deck', 'subtitle', 'standfirst', 'description', 'summary'],
  byline: ['byline', 'author', 'authors', 'by'],
  publisher: ['publisher', 'publication', 'newspaper', 'source'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'canonical'],
  date: ['date', 'published', 'pubdate'],
  draft: ['draft'],
} as const;

/** Reads YAML in which every scalar is a string, so that no date, number or "no" changes its meaning. */
function frontMatterFields(source: string, problems: ArticleProblem[]): Partial<FrontMatter> {
  const fields = new Map<string, unknown>();
  const places = new Map<string, number>();
  if (!readYaml(source, fields, places, problems)) return {};
  const found: Record<string, unknown> = {};
  for (const [field, keys] of Object.entries(KEYS) as [keyof typeof KEYS, readonly string[]][]) {
    const key = keys.find((name) => fields.has(name));
    if (key === undefined) continue;
    const schema = field === 'byline' ? names : oneLineSchema;
    const read = schema.safeParse(fields.get(key));
    const line = places.get(key) ?? null;
    if (!read.success) {
      const wanted = field === 'byline' ? 'a name or a list of names' : 'one line of text';
      problems.push(problem(`front matter: “${key}” should be ${wanted}; left out`, null, line));
    } else found[field] = read.data;
  }
  return {
    ...found,
    ...checkedFields(found, (key) => places.get(KEYS[key].find((name) => fields.has(name)) ?? '') ?? null, problems),
  };
}

/** Dates, languages and addresses that are none are told, and left out. */
function checkedFields(
  found: Readonly<Record<string, unknown>>,
  lineOf: (field: keyof typeof KEYS) => number | null,
  problems: ArticleProblem[],
): Partial<FrontMatter> {
  const date = typeof found.date === 'string' ? parseDate(found.date) : null;
  if (typeof found.date === 'string' && date === null)
    problems.push(
      problem(
        `front matter: “${found.date}” is no date that the calendar has; left out`,
        'write it as 2024-11-29',
        lineOf('date'),
      ),
    );
  const language =
    typeof found.language === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(found.language)
      ? found.language
      : null;
  if (typeof found.language === 'string' && language === null)
    problems.push(
      problem(
        `front matter: “${found.language}” is no language tag; left out`,
        'write it as en or en-GB',
        lineOf('language'),
      ),
    );
  const url = typeof found.url === 'string' ? webAddress(found.url) : null;
  if (typeof found.url === 'string' && url === null)
    problems.push(
      problem(`front matter: “${found.url}” is no web address; left out`, 'write it as https://…', lineOf('url')),
    );
  return { date, language, url, draft: found.draft === 'true' };
}

/** An http or https address without a user name, as written; null for anything that a browser should not follow. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\/[^\s"'<>`\\^{|}]+$/i.test(text)) return null;
  try {
    const url = new URL(text);
    return url.username === '' && url.password === '' && url.hostname !== '' ? text : null;
  } catch {
    return null;
  }
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
