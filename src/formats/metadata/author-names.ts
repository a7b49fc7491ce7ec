import { isPersonList, peopleOfLine } from '../byline.js';
import { type FieldValue, isMap, isPlaceholder, isWrong, nameOfMap, oneLine } from './field-values.js';

/** Who wrote an article by its fields. */
export interface Authors {
  readonly names: readonly string[];
  /** ids for which no name is known */
  readonly unknown: readonly string[];
  /** a value was neither a name nor a description of one */
  readonly unreadable: boolean;
}

/** "jdoe", "laura-gerhardt", "a.tolley": what a content system calls its users. */
const ID = /^[a-z\d]+(?:[-_.][a-z\d]+)*$/;

/**
 * The names of authors: a name, several on a line, a list, maps that describe them, or ids.
 * @param known names by ids in lower case
 */
export function authorsOf(value: FieldValue, known: ReadonlyMap<string, string>): Authors {
  const names: string[] = [];
  const unknown: string[] = [];
  let unreadable = false;
  for (const item of Array.isArray(value) ? (value as readonly FieldValue[]) : [value]) {
    const line = isMap(item) ? described(item, known) : oneLine(item);
    if (isWrong(line) || (isMap(item) && line === null)) unreadable = true;
    else if (line !== null) {
      const bare = withoutAddress(line);
      const name = known.get(bare.toLowerCase());
      if (name !== undefined) names.push(name);
      else if (ID.test(bare)) unknown.push(bare);
      else if (!isPlaceholder(bare)) names.push(...(isPersonList(bare) ? peopleOfLine(bare) : [bare]));
    }
  }
  return { names: [...new Set(names)], unknown: [...new Set(unknown)], unreadable };
}

function described(map: ReadonlyMap<string, FieldValue>, known: ReadonlyMap<string, string>): string | null {
  const name = nameOfMap(map);
  if (name !== null) return name;
  for (const key of ['id', 'slug', 'login', 'username', 'userlogin', 'nickname', 'email']) {
    const id = oneLine(map.get(key) ?? null);
    if (typeof id === 'string') return known.get(id.toLowerCase()) ?? id;
  }
  return null;
}

/** "ann@post.example (Ann Tolley)", as RSS writes authors, and "Ann Tolley <ann@post.example>" -> "Ann Tolley" */
function withoutAddress(line: string): string {
  const [, within] = /^\S+@\S+ \(([^()]+)\)$/.exec(line) ?? [];
  const bare = (within ?? line.replace(/ ?[<(][^\s<>()]{1,100}@[^\s<>()]{1,100}[>)]/g, ''))
    .replace(/^by:?\s+/i, '')
    .trim();
  return /^\S+@\S+$|^https?:/.test(bare) ? '' : bare;
}
