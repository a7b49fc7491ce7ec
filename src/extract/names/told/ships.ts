import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { isCapitalWord, isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { type Name, nameOver, surnameIds, withReplaced } from '../name.js';

const LONGEST_SHIP = 3; // words of a name
const FEWEST_LISTED_SHIPS = 2; // of a list
const SURE_OF_SHIP = 0.9;

const Craft = { one: 1, several: 2 } as const;
const listedCraft = lexicon.bits([[Craft.one, 'craft']]);
const craftOf = (word: string): number => {
  const one = listedCraft(word);
  if (one !== 0 || !word.endsWith('s')) return one;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return listedCraft(singular) | (singular.endsWith('e') ? listedCraft(singular.slice(0, -1)) : 0) ? Craft.several : 0;
};

/** Letters before a ship's name, in capitals only. */
const SHIP_LETTERS = /^(?:kmp?|rms|hmas|hmcs)$/;

const CRAFT = triggerOf(lexicon.withPlurals('craft'), SHIP_LETTERS);

/**
 * Ships that the article tells of: "the missing luggers are the Ibis, the Swallow and the Mary Quill", "three trawlers, the Merlin and the
 * Ann Carey,", "the s.s. Barwon". They are no people, places or bodies, nor is the same name with "the" further on.
 */
export function withShips(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { ids, lower, shapes, size } = prose;
  const craft = prose.vocabulary.column(craftOf, craftOf);
  let ships: Ships | null = null;
  for (const i of prose.index.of(CRAFT)) {
    if (i + 1 === size) break;
    const kind = craft.at(ids[i]!);
    if (!isSmallWord(shapes[i]!)) {
      if (!/^(?:s\.s\.|m\.v\.|ss|mv)$/.test(lower[i]!) && !SHIP_LETTERS.test(lower[i]!)) continue;
    } else if (SHIP_LETTERS.test(lower[i]!)) continue;
    const found = kind === Craft.several ? shipsListed(prose, i + 1) : shipBehind(prose, i);
    if (found.length === 0) continue;
    ships ??= { forms: new Set(), at: new Map() };
    for (const [first, last] of found) {
      ships.forms.add(lower.slice(first, last).join(' '));
      ships.at.set(first, last);
    }
  }
  return ships === null ? names : withoutShips(prose, ships, names);
}

/** What is known of an article's ships: their names, and where these stand beside what tells that they are ships. */
interface Ships {
  readonly forms: Set<string>;
  readonly at: Map<number, number>;
}

type Ship = readonly [first: number, last: number];

/** The token after the capitalised words that may be a ship's name; the token itself where there are none, or too many. */
function shipEnd({ shapes, size, sentenceOf }: Prose, first: number): number {
  let last = first;
  while (last < size && sentenceOf[last] === sentenceOf[first] && isCapitalWord(shapes[last]!)) last++;
  return last - first > LONGEST_SHIP ? first : last;
}

/** "are the Ibis, the Swallow and the Roebuck", ", the Ibis and the Swallow", "Ibis and Cygnet" behind "luggers" */
function shipsListed(prose: Prose, from: number): readonly Ship[] {
  const { lower, sentenceOf } = prose;
  let at = from;
  while (/^(?:are|were|include|included|including|namely|:|,)$/.test(lower[at] ?? '')) at++;
  const isBare = at === from && (prose.shapes[at]! & Shape.capital) !== 0;
  const ships: Ship[] = [];
  while (at < prose.size && sentenceOf[at] === sentenceOf[from - 1]) {
    if (!isBare && lower[at] !== 'the') break;
    const first = isBare ? at : at + 1;
    const last = shipEnd(prose, first);
    if (last === first || !/^(?:[,.;:)]|and|or|of|with|were|are|have|had|which)$/.test(lower[last] ?? '.')) break;
    ships.push([first, last]);
    at = last;
    if (!/^(?:,|and|or)$/.test(lower[at] ?? '')) break;
    while (/^(?:,|and|or)$/.test(lower[at] ?? '')) at++;
  }
  return ships.length < FEWEST_LISTED_SHIPS ? [] : ships;
}

/** "the schooner | Rosalind": what is behind it is no verb of somebody who has one. */
function shipBehind(prose: Prose, craft: number): readonly Ship[] {
  const { lower, shapes, ids } = prose;
  let article = craft - 1;
  // "a frigate, the Otter,"
  const isApart = lower[craft + 1] === ',' && lower[craft + 2] === 'the';
  const isArticle = (word: string): boolean => word === 'the' || (isApart && /^(?:an?|its|their)$/.test(word));
  while (article > craft - 3 && article > 0 && isSmallWord(shapes[article]!) && !isArticle(lower[article]!)) article--;
  if (!isArticle(lower[article]!)) return [];
  const first = isApart ? craft + 3 : craft + 1;
  const last = shipEnd(prose, first);
  if (last === first || (isApart && lower[last] !== ',')) return [];
  if (!BEHIND_SHIP.test(lower[last] ?? '.')) return [];
  const classes = wordClassesOf(prose.vocabulary);
  const isSomebody = classes.has(ids[first]!, 'title') || classes.has(ids[first]!, 'role-head');
  return isSomebody || classes.has(ids[first]!, 'weekday') || classes.has(ids[first]!, 'month') ? [] : [[first, last]];
}

const BEHIND_SHIP =
  /^(?:[.;:)]|,|and|was|is|has|had|which|with|from|to|off|sank|left|lost|struck|sailed|arrived|ran|reached|went)$/;

/** The names with the ships among them, which are of no kind that is found. */
function withoutShips(prose: Prose, { forms, at }: Ships, names: readonly Name[]): readonly Name[] {
  const { lower, ids } = prose;
  const bearers = surnameIds(
    ids,
    names.filter(({ first }) => !at.has(first) && lower[first - 1] !== 'the'),
  );
  const added: Name[] = [];
  const gone = new Set<Name>();
  let next = 0;
  let after = 0; // the token behind the last ship
  for (const i of prose.index.capitals) {
    if (i < after) continue;
    let last = at.get(i) ?? 0;
    if (last === 0) {
      if (lower[i - 1] !== 'the') continue;
      last = shipEnd(prose, i);
      if (last === i || !forms.has(lower.slice(i, last).join(' '))) continue;
      // "the Hale" of an article about an Ann Hale
      if (last - i === 1 && bearers.has(ids[i]!) && lower[last] === "'s") continue;
    }
    while (next < names.length && names[next]!.last <= i) next++;
    let isWider = false;
    for (let n = next; n < names.length && names[n]!.first < last; n++)
      if (names[n]!.last > last || names[n]!.first < i - 1) isWider = true;
    if (isWider) continue;
    for (let n = next; n < names.length && names[n]!.first < last; n++) gone.add(names[n]!);
    added.push(nameOver(prose, { first: i, last, type: 'other', confidence: SURE_OF_SHIP, rule: 'ship' }));
    after = last;
  }
  return withReplaced(names, gone, added);
}
