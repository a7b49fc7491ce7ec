import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Prose } from '../../text/prose.js';
import { areInList } from './listed-areas.js';
import { changedMention, NO_AREAS, type PlaceMention } from './place-mention.js';

/** Words for several areas, and how each is called in the gazetteer. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['counties', 'County'],
  ['parishes', 'Parish'],
]);

const WHOLE = /^(?:the )?county of (?=\p{Lu})/iu;

/**
 * Mentions, of which those of a list of counties are counties: "Crenshaw and Conecuh counties", "the counties of Crenshaw and Conecuh"; and "the
 * County of Crenshaw".
 */
export function withListedCounties(
  mentions: readonly PlaceMention[],
  prose: Prose,
  gazetteer: Gazetteer,
): readonly PlaceMention[] {
  let changed: PlaceMention[] | null = null;
  const put = (at: number, called: string, areas: readonly number[] = NO_AREAS): boolean => {
    const mention = mentions[at];
    if (mention === undefined || mention.demonym) return false;
    const places = countiesCalled(mention.text.replace(WHOLE, ''), called);
    if (places.length === 0) return false;
    changed ??= [...mentions];
    changed[at] = changedMention(mention, { candidates: places, own: places.length, areas });
    return true;
  };
  const countiesCalled = (name: string, called: string): number[] =>
    [`${name} ${called}`, `${called} ${name}`]
      .flatMap((each) => gazetteer.placesNamed(each))
      .filter((place) => gazetteer.kind(place) === 'county');
  for (let i = 0; i < mentions.length; i++) {
    if (isOneCounty(prose, mentions[i]!)) {
      put(i, 'County', mentions[i]!.areas);
      continue;
    }
    const behind = CALLED.get(prose.lower[mentions[i]!.last] ?? '');
    if (behind !== undefined) {
      let at = i;
      while (put(at, behind) && at > 0 && areInList(prose, mentions[at - 1]!, mentions[at]!)) at--;
    }
    const { first } = mentions[i]!;
    const before = prose.lower[first - 1] === 'of' ? CALLED.get(prose.lower[first - 2] ?? '') : undefined;
    if (before === undefined) continue;
    let at = i;
    while (put(at, before) && at + 1 < mentions.length && areInList(prose, mentions[at]!, mentions[at + 1]!)) at++;
  }
  return changed ?? mentions;
}

/** "County of Lake", "the County of | Lake" */
const isOneCounty = ({ lower }: Prose, { first, text }: PlaceMention): boolean =>
  WHOLE.test(text) || (lower[first - 1] === 'of' && lower[first - 2] === 'county');
