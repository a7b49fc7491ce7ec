import matter from 'gray-matter';
import type { ArticleProblem } from '../../article/article.js';
import { problem } from '../draft.js';
import type { FrontMatter, GivenFields } from './fields.js';
import { hasKnownField, headOf } from './head-lines.js';
import { jsonFields } from './json-fields.js';
import { tomlFields } from './toml-fields.js';
import { looksLikeYaml, yamlFields } from './yaml-fields.js';

/** Reads the fields of one language. `line` is that of the file on which the source begins. */
type FieldReader = (source: string, line: number) => GivenFields;

const LARGEST_FRONT_MATTER = 64 * 1024;

const FIELD_READERS: ReadonlyMap<string, FieldReader> = new Map([
  ['yaml', yamlFields],
  ['yml', yamlFields],
  ['toml', tomlFields],
  ['json', jsonFields],
]);

/** The rules that close and open the languages: Hugo's `+++`, the `;;;` of gray-matter. */
const FENCES: readonly (readonly [mark: string, language: string])[] = [
  ['---', 'yaml'],
  ['+++', 'toml'],
  [';;;', 'json'],
];

/**
 * Splits front matter off: YAML, TOML or JSON between rules, a JSON object, or lines of “Title: …” (MultiMarkdown, Pelican) and
 * of “% title” (Pandoc). What cannot be read is reported in `problems` and left out, and the article stays; a block in another
 * language, such as `---js`, is the reason to refuse the file. What is between rules and is no list of fields stays text.
 */
export function parseFrontMatter(text: string): FrontMatter | { readonly refused: string } {
  const start = text.search(/\S/);
  for (const [mark, language] of FENCES)
    if (text.startsWith(mark, start)) return fenced(text, { start, mark, language });
  if (text[start] === '{') return bareJson(text, start) ?? wholeBody(text);
  return headOf(text) ?? wholeBody(text);
}

const wholeBody = (text: string, problems: readonly ArticleProblem[] = []): FrontMatter => ({
  values: new Map(),
  places: new Map(),
  problems,
  body: text,
  bodyLine: 1,
});

interface Fence {
  /** offset of the opening rule */
  readonly start: number;
  readonly mark: string;
  readonly language: string;
}

function fenced(text: string, { start, mark, language }: Fence): FrontMatter | { readonly refused: string } {
  const opening = text.indexOf('\n', start);
  if (opening < 0) return wholeBody(text);
  const named = text.slice(start + mark.length, opening).trim();
  if (named.startsWith(mark[0]!)) return wholeBody(text);
  const reader = FIELD_READERS.get((named || language).toLowerCase());
  if (reader === undefined)
    return /^[\w+-]+$/.test(named) && text[start + mark.length] === named[0]
      ? { refused: `front matter in the language “${named.toLowerCase()}” is refused, and was not run` }
      : wholeBody(text);
  const end = endOf(text, opening, mark);
  const first = lineOfOffset(text, opening) + 1;
  const inside = text.slice(opening + 1, end?.at ?? text.length);
  if (end === null) return unclosed(text, { inside, mark, line: first - 1 });
  if (reader === yamlFields && named === '' && !looksLikeYaml(inside)) return wholeBody(text);
  const fields =
    inside.length > LARGEST_FRONT_MATTER ? tooLarge(first) : fieldsOf(inside, mark, (source) => reader(source, first));
  const body = text.slice(end.after);
  return { ...fields, body, bodyLine: lineOfOffset(text, end.after) };
}

/** gray-matter strips the rules and passes the source on; without a fixed language it would run `---js` as code. */
function fieldsOf(inside: string, mark: string, read: (source: string) => GivenFields): GivenFields {
  const refuse = (): never => {
    throw new Error('front matter is never written');
  };
  const { data } = matter(`${mark}\n${inside}\n${mark}\n`, {
    delimiters: mark,
    language: 'fields',
    engines: {
      fields: {
        parse: (source: string) => ({ fields: read(source.replace(/^\n/, '')) }),
        stringify: refuse,
      },
    },
  });
  return (data.fields as GivenFields | undefined) ?? read(inside);
}

/** The closing rule: the same mark, or `...` for YAML, on a line of its own after the opening. */
function endOf(text: string, opening: number, mark: string): { readonly at: number; readonly after: number } | null {
  const closing =
    mark === '---'
      ? /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/g
      : mark === '+++'
        ? /\n\+{3}[ \t]*(?=\n|$)/g
        : /\n;{3}[ \t]*(?=\n|$)/g;
  closing.lastIndex = opening;
  const found = closing.exec(text);
  return found === null
    ? null
    : { at: Math.max(opening + 1, found.index), after: Math.min(text.length, closing.lastIndex + 1) };
}

/** Without a closing rule, fields end at the first blank line when they are plainly fields. */
function unclosed(
  text: string,
  { inside, mark, line }: { readonly inside: string; readonly mark: string; readonly line: number },
): FrontMatter {
  const message = `front matter is not closed by a line of ${mark}`;
  const hint = 'close it, or leave the first line out';
  const head = mark === '---' ? headOf(inside) : null;
  if (head !== null) {
    const shifted = new Map([...head.places].map(([name, at]) => [name, at + line]));
    return {
      ...head,
      places: shifted,
      bodyLine: head.bodyLine + line,
      problems: [problem(`${message}; its fields are read up to the first blank line`, hint, line), ...head.problems],
    };
  }
  const isFields = mark !== '---' || /^\s*[\w-]+\s*:/.test(inside);
  return wholeBody(text, isFields ? [problem(`${message}; taken as text`, hint, line)] : []);
}

/** A JSON object at the top of a file, before its text. */
function bareJson(text: string, start: number): FrontMatter | null {
  const end = endOfObject(text, start);
  if (end === null || !/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))) return null;
  if (!/^\{\s*(?:"|\})/.test(text.slice(start, start + 500))) return null;
  const fields =
    end - start > LARGEST_FRONT_MATTER ? tooLarge(1) : jsonFields(text.slice(start, end), lineOfOffset(text, start));
  if (fields.values.size > 0 && !hasKnownField(fields.values.keys())) return null;
  return { ...fields, body: text.slice(end), bodyLine: lineOfOffset(text, end) };
}

/** The offset after the brace that closes the object that begins at `start`. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length && i - start <= LARGEST_FRONT_MATTER; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) return i + 1;
  }
  return null;
}

const tooLarge = (line: number): GivenFields => ({
  values: new Map(),
  places: new Map(),
  problems: [problem('front matter: is larger than 64 KB; left out', null, line)],
});

/** Counted from 1. */
function lineOfOffset(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
