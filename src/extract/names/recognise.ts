import type { Article } from '../../article/article.js';
import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { NAME_KINDS } from '../../tagger/labels.js';
import type { Model } from '../../tagger/model.js';
import { tag } from '../../tagger/tag.js';
import type { Prose } from '../../text/prose.js';
import { withAbbreviations } from './abbreviated.js';
import { agreed } from './consistency.js';
import { hintsOf, type NameLists } from './gazetteer-features.js';
import { withHeadWords } from './head-nouns.js';
import { withoutHeadlineVerbs } from './headline-verbs.js';
import { withKnownNames } from './known-names.js';
import type { Name } from './name.js';
import { withPartyPlaces } from './party-places.js';
import { withoutTableWords } from './reject.js';
import { behindOffices } from './strip-titles.js';

/** What names are found with. */
export interface NameKnowledge extends NameLists {
  readonly tagger: Model;
}

/** Finds the names of an article: in order, none inside another. @param placeNames as `findPlaceNames` gives them */
export function findNames(
  prose: Prose,
  _article: Article,
  placeNames: readonly PlaceName[],
  known: NameKnowledge,
): readonly Name[] {
  const hints = hintsOf(prose, placeNames, known);
  const names = tag(prose, hints, known.tagger).map(
    ({ first, last, kind, confidence }): Name => ({
      start: prose.starts[first]!,
      end: prose.ends[last - 1]!,
      first,
      last,
      type: NAME_KINDS[kind]!,
      confidence,
      rule: 'tagger',
    }),
  );
  const settled = withAbbreviations(
    prose,
    withLongPlaces(behindOffices(prose, withoutTableWords(prose, withoutHeadlineVerbs(prose, names))), placeNames),
  );
  const complete = withPartyPlaces(prose, withHeadWords(prose, settled));
  return agreed(prose, withKnownNames(prose, hints, complete));
}

/** "the Palestinian territories": a place of several words that begins with what the tagger took for a nationality. */
function withLongPlaces(names: readonly Name[], placeNames: readonly PlaceName[]): readonly Name[] {
  if (!placeNames.some(isLongPlace)) return names;
  let at = 0;
  return names.map((name, i) => {
    if (name.type !== 'other' || name.last - name.first !== 1) return name;
    while (at < placeNames.length && placeNames[at]!.first < name.first) at++;
    const place = placeNames[at];
    if (place?.first !== name.first || !isLongPlace(place)) return name;
    if (i + 1 < names.length && names[i + 1]!.first < place.last) return name;
    const { start, end, first, last } = place;
    return { start, end, first, last, type: 'place', confidence: 0.8, rule: 'gazetteer' };
  });
}

const isLongPlace = ({ first, last, kinds }: PlaceName): boolean =>
  last - first > 1 && !(kinds & (PlaceBit.demonym | PlaceBit.part | PlaceBit.weak));
