import { problem } from '../draft.js';
import type { GivenFields } from './fields.js';

/** Reads front matter in JSON. @param line of the file on which the source begins */
export function jsonFields(source: string, line: number): GivenFields {
  const values = new Map<string, unknown>();
  const places = new Map<string, number>();
  const fail = (why: string): GivenFields => ({
    values,
    places,
    problems: [problem(`front matter: is no JSON (${why}); left out`, null, line)],
  });
  let read: unknown;
  try {
    read = JSON.parse(/^\s*\{/.test(source) ? source : `{${source}}`);
  } catch (error) {
    return fail((error as Error).message.replace(/\s+/g, ' '));
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return fail('it is no object');
  for (const [name, value] of Object.entries(read)) {
    values.set(name.toLowerCase(), value);
    const at = source.indexOf(JSON.stringify(name));
    places.set(name.toLowerCase(), line + source.slice(0, Math.max(0, at)).split('\n').length - 1);
  }
  return { values, places, problems: [] };
}
