import { isJsonObject, type JsonObject } from '../cms/json-value.js';

/** Reading of JSON whose names differ from version to version: what is of another type than expected says nothing. */

/** The first of some names that has text or a number. */
export function jsonText(object: JsonObject, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}

/** The objects in the first of some lists that has any; an object of objects counts as a list of them. */
export function jsonObjects(object: JsonObject, ...names: readonly string[]): JsonObject[] {
  for (const name of names) {
    const value = object[name];
    const list = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
    const objects = list.filter(isJsonObject);
    if (objects.length > 0) return objects;
  }
  return [];
}

/** Names in a list of texts, or of objects with a `name`. */
export function jsonNames(object: JsonObject, ...names: readonly string[]): string[] {
  for (const name of names) {
    const value = object[name];
    if (!Array.isArray(value)) continue;
    const found = value
      .map((each) => (typeof each === 'string' ? each : isJsonObject(each) ? jsonText(each, 'name', 'literal') : null))
      .filter((each) => each !== null);
    if (found.length > 0) return found;
  }
  return [];
}
