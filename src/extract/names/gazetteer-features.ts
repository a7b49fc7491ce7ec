import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { isFirmExactly, longestFirmFrom } from '../../lexicon/eponyms.js';
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
  const hints = prose.vocabulary.arrays.shorts.of(prose.size);
  const words = hintsOfWords(prose.vocabulary, lists);
  for (const name of placeNames) addPlace(hints, name);
  for (let i = 0; i < prose.size; i++) {
    if (!(prose.shapes[i]! & Shape.capital)) continue;
    const bits = words.at(prose.ids[i]!);
    if (bits === 0) continue;
    hints[i] = hints[i]! | (bits & ALL_HINTS);
    if (hints[i]! & Hint.organisationGoesOn) continue;
    if (bits >> FIRM_FROM) addFirm(prose, hints, i, bits >> FIRM_FROM);
    if (!(bits & OPENS_ORGANISATION)) continue;
    const phrase = longestPhrase(lists.organisations, prose, i);
    if (!phrase) continue;
    const club = phrase.flags & OrganisationBit.club ? Hint.club : 0;
    for (let j = 0; j < phrase.length; j++) {
      hints[i + j] = hints[i + j]! | club | (j === 0 ? Hint.organisationBegins : Hint.organisationGoesOn);
    }
  }
  return hints;
}

/** The word may begin a known organisation; above that, how many tokens a firm has at most that has a person's name and begins with it. */
const OPENS_ORGANISATION = 2 ** 16;
const FIRM_FROM = 17;
const ALL_HINTS = 2 ** 16 - 1;

/** Marks the firm that is known by a person's name and begins here: "Morgan Stanley", "Bear, Stearns". */
function addFirm(prose: Prose, hints: Uint16Array, first: number, longest: number): void {
  const { text, starts, ends, size, sentenceOf } = prose;
  for (let last = Math.min(size, first + longest); last > first + 1; last--) {
    if (sentenceOf[last - 1] !== sentenceOf[first]) continue;
    if (!isFirmExactly(text.slice(starts[first], ends[last - 1]).replace(/\s+/g, ' '))) continue;
    hints[first] = hints[first]! | Hint.organisationBegins;
    for (let i = first + 1; i < last; i++) hints[i] = hints[i]! | Hint.organisationGoesOn;
    return;
  }
}

/** What the word lists say of each word by itself: bits of `Hint`, `OPENS_ORGANISATION` and the length of firms. */
function hintsOfWords(vocabulary: Vocabulary, { personNames, organisations }: NameLists): WordColumn {
  return vocabulary.column(organisations, (word, hash) => {
    const parts = namePartsOf(personNames, hash);
    const given = parts & NamePart.given ? Hint.given : 0;
    const surname = parts & NamePart.surname ? Hint.surname : 0;
    const firm = longestFirmFrom(word) << FIRM_FROM;
    return given | surname | firm | (opensPhrase(organisations, hash) ? OPENS_ORGANISATION : 0);
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
  if (kinds & (PlaceBit.country | PlaceBit.metropolis) && !(kinds & PlaceBit.demonym)) bits |= Hint.greatPlace;
  for (let i = first; i < last; i++) {
    hints[i] = hints[i]! | bits | (i === first ? Hint.placeBegins : Hint.placeGoesOn);
  }
}
