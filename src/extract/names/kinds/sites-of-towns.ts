import { wordList } from '../../../lexicon/load-word-list.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { type Name, nameOver, withAdded } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';

const SITES = triggerOf(
  /^(?:depot|plant|factory|branch|store|office|site|campus|warehouse|showroom|distillery|brewery|mill|colliery|shipyard|refinery|smelter|quarry|headquarters|company|firm|pub|hotel)$/,
);
const SURE_OF_SITE = 0.7;
const LONGEST_TOWN = 4; // tokens
const NO_TOWN = Hint.given | Hint.surname | Hint.organisationBegins | Hint.organisationGoesOn | Hint.weakPlace;

/** "the firm's | Kilkee | depot": a town of the lists in which the tagger saw no name, before what stands in it. */
export function withSitesOfTowns(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const sites = prose.index.of(SITES);
  if (sites.length === 0 || isOldPaper(prose)) return names;
  const added: Name[] = [];
  for (const i of sites) {
    const first = townBefore(prose, hints, i);
    if (first < 0 || names.some((name) => name.first <= i && name.last > first)) continue;
    added.push(nameOver(prose, { first, last: i, type: 'place', confidence: SURE_OF_SITE, rule: 'site' }));
  }
  return withAdded(names, added);
}

/** The first token of the town right before a token; -1 for none. */
function townBefore({ shapes, lower, sentenceOf }: Prose, hints: Uint16Array, site: number): number {
  if (!isSmallWord(shapes[site]!)) return -1;
  let first = site - 1;
  while (first > 0 && site - first < LONGEST_TOWN && !(hints[first]! & Hint.placeBegins)) first--;
  if (first < 0 || sentenceOf[first] !== sentenceOf[site] || !(shapes[first]! & Shape.capital)) return -1;
  if (!(hints[first]! & (Hint.town | Hint.bigTown)) || hints[first]! & NO_TOWN) return -1;
  for (let i = first + 1; i < site; i++) if (!(hints[i]! & Hint.placeGoesOn)) return -1;
  if (site - first === 1 && wordList.has(lower[first]!)) return -1;
  if (shapes[first]! & Shape.first) return first;
  return /^(?:the|an?|'s|['’]|its|his|her|their|in|at|of|from|to|by|and)$/.test(lower[first - 1] ?? '') ? first : -1;
}
