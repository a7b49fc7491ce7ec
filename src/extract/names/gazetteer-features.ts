import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { type KnownOrganisations, OrganisationBit } from '../../lexicon/load-organisations.js';
import { NamePart, namePartsOf, type PersonNames } from '../../lexicon/person-names.js';
import { Hint } from '../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../text/prose.js';
import { longestPhrase, opensPhrase } from '../../text/vocabulary/phrase-table.js';
import type { Vocabulary, WordColumn } from '../../text/vocabulary/vocabulary.js';

/** The word lists that the tagger's hints come from. */
export interface NameLists {
  readonly personNames: PersonNames;
  readonly organisations: KnownOrganisations;
}

/** What the word lists say of each token: bits of `Hint`. */
export function hintsOf(prose: Prose, placeNames: readonly PlaceName[], lists: NameLists): Uint16Array {
  const hints = prose.vocabulary.arrays.shorts(prose.size);
  const words = hintsOfWords(prose.vocabulary, lists);
  for (const name of placeNames) addPlace(hints, name);
  for (let i = 0; i < prose.size; i++) {
    if (!(prose.shapes[i]! & Shape.capital)) continue;
    const bits = words.at(prose.ids[i]!);
    if (bits === 0) continue;
    hints[i] = hints[i]! | (bits & ~OPENS_ORGANISATION);
    if (!(bits & OPENS_ORGANISATION) || hints[i]! & Hint.organisationGoesOn) continue;
    const phrase = longestPhrase(lists.organisations, prose, i);
    if (!phrase) continue;
    const club = phrase.flags & OrganisationBit.club ? Hint.club : 0;
    for (let j = 0; j < phrase.length; j++) {
      hints[i + j] = hints[i + j]! | club | (j === 0 ? Hint.organisationBegins : Hint.organisationGoesOn);
    }
  }
  return hints;
}

/** The word may begin a known organisation. */
const OPENS_ORGANISATION = 2 ** 16;

/** What the word lists say of each word by itself: bits of `Hint`, and `OPENS`. */
function hintsOfWords(vocabulary: Vocabulary, { personNames, organisations }: NameLists): WordColumn {
  return vocabulary.column(organisations, (_, hash) => {
    const parts = namePartsOf(personNames, hash);
    const given = parts & NamePart.given ? Hint.given : 0;
    const surname = parts & NamePart.surname ? Hint.surname : 0;
    return given | surname | (opensPhrase(organisations, hash) ? OPENS_ORGANISATION : 0);
  });
}

function addPlace(hints: Uint16Array, { first, last, kinds }: PlaceName): void {
  if (kinds & PlaceBit.part) {
    hints[first] = hints[first]! | Hint.placePart;
    return;
  }
  let bits = 0;
  if (kinds & PlaceBit.country) bits |= Hint.country;
  if (kinds & (PlaceBit.region | PlaceBit.county | PlaceBit.short)) bits |= Hint.region;
  if (kinds & (PlaceBit.city | PlaceBit.metropolis)) bits |= Hint.bigTown;
  else if (kinds & PlaceBit.town) bits |= Hint.town;
  if (kinds & (PlaceBit.wide | PlaceBit.feature)) bits |= Hint.nature;
  if (kinds & PlaceBit.demonym) bits |= Hint.demonym;
  if (kinds & PlaceBit.weak) bits |= Hint.weakPlace;
  for (let i = first; i < last; i++) {
    hints[i] = hints[i]! | bits | (i === first ? Hint.placeBegins : Hint.placeGoesOn);
  }
}
