import { isJsonObject, type JsonObject } from '../cms/json-value.js';
import type { Format } from '../format.js';
import { jsonText } from './json-texts.js';
import { articleOfNinjs } from './ninjs-story.js';
import { wireCharacters } from './wire-bytes.js';

/** Keys that ninjs has, and other JSON with articles has not. */
const KEYS =
  /"(?:version[cC]reated|first[cC]reated|pub[sS]tatus|headline_main|body_(?:x?html|text|main|richtext)|bodies|description_text)"\s*:/;

/** News in JSON of the IPTC, versions 1.0 to 3.x: an item, a list of items, or the answer of an interface that has some. */
export const ninjs: Format = {
  name: 'ninjs',
  extensions: ['.json', '.ninjs'],
  detect: (head) => KEYS.test(new TextDecoder().decode(head)),
  *read(seed, { settings }) {
    let value: unknown;
    try {
      value = JSON.parse(wireCharacters(seed, settings.encoding));
    } catch (error) {
      return yield { refused: `is not JSON: ${(error as Error).message}` };
    }
    if (isJsonObject(value) && isItem(value)) return yield articleOfNinjs(value, {});
    const items = itemsIn(value);
    if (items.length === 0) return yield { refused: 'is JSON without news items in it' };
    for (const [i, item] of items.entries())
      yield articleOfNinjs(item, { key: jsonText(item, 'uri', 'guid', 'id', '_id') ?? `item-${i + 1}` });
  },
};

/** Names under which answers keep their items. */
const ITEM_LISTS = ['item', 'items', '_items', 'data', 'results', 'news', 'hits', 'newsItems'];
const DEEPEST_LIST = 4;

const isItem = (object: JsonObject): boolean =>
  Object.keys(object).some((name) => KEYS.test(`"${name}":`) || name === 'headline' || name === 'headlines');

/** The items of a list, or of an object around lists: {"total": 2, "item": […]}, {"data": {"items": [{"item": {…}}]}}. */
function itemsIn(value: unknown, depth = 0): JsonObject[] {
  if (depth > DEEPEST_LIST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => itemsIn(each, depth + 1));
  if (!isJsonObject(value)) return [];
  if (isItem(value)) return [value];
  const name = ITEM_LISTS.find((each) => typeof value[each] === 'object' && value[each] !== null);
  return name === undefined ? [] : itemsIn(value[name], depth + 1);
}
