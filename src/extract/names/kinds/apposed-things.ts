import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, surnameIdsOnDemand, withEach } from '../name.js';

const FARTHEST_OPENER = 4; // tokens from "its" to the thing
const FURTHER_THINGS =
  /^(?:range|model|app|phone|handset|machine|brand|hurricane|rocket|robot|drone|computer|tram|locomotive|engine|console|scent|fragrance|collection|cocktail)$/;
const THINGS_APPOSED = triggerOf(lexicon.withStops('work-or-ware', 'craft', 'racer', 'beast-or-plant'), FURTHER_THINGS);

/** "its new range, | Clarity, at", "his boat, | Emily, sank": one word between marks behind a thing, which no full name of the article ends in. */
export function withoutApposedThings(prose: Prose, names: readonly Name[]): readonly Name[] {
  const things = prose.index.of(THINGS_APPOSED);
  if (things.length === 0) return names;
  const { lower, shapes, ids } = prose;
  const told = new Set<number>();
  for (const i of things) {
    const first = i + 2;
    if (lower[i + 1] !== ',' || !isSmallWord(shapes[i]!) || !((shapes[first] ?? 0) & Shape.capital)) continue;
    if (/^[,.;)]$/.test(lower[first + 1] ?? '.') && isOpened(prose, i)) told.add(first);
  }
  if (told.size === 0) return names;
  const bearers = surnameIdsOnDemand(ids, () => names);
  const isThing = ({ type, first, last }: Name): boolean =>
    type === 'person' && last - first === 1 && told.has(first) && !bearers().has(ids[first]!);
  return withEach(names, (name) => (isThing(name) ? changedName(name, { type: 'other', rule: 'namesake' }) : name));
}

/** "its new | range" */
function isOpened({ lower, shapes }: Prose, thing: number): boolean {
  for (let at = thing - 1; at >= 0 && at >= thing - FARTHEST_OPENER; at--) {
    if (/^(?:an?|the|its|his|her|their|our|my)$/.test(lower[at]!)) return true;
    if (!(shapes[at]! & Shape.word)) return false;
  }
  return false;
}
