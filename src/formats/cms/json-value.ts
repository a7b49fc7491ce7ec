/** Reading of JSON whose shape nobody promises. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);

/** The value at a path; undefined when there is none. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) at = isJsonObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

/** The text at a path, with its white space; null when there is none. A number is text. */
export function textAtPath(value: unknown, ...path: readonly string[]): string | null {
  const found = valueAt(value, ...path);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}

/** The first text that there is. */
export const firstText = (...texts: readonly (string | null)[]): string | null =>
  texts.find((text) => text !== null) ?? null;

/** An object, or those of a list. */
export const rowsOfJson = (value: unknown): JsonObject[] => (isJsonObject(value) ? [value] : objectsIn(value));

/** The text at a path of each object that has one. */
export const namesAt = (list: unknown, ...path: readonly string[]): string[] =>
  objectsIn(list)
    .map((one) => textAtPath(one, ...path))
    .filter((name) => name !== null);
