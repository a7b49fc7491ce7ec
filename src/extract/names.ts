import type { Article } from '../article/article.js';
import { KINDS } from '../tagger/labels.js';
import type { Model } from '../tagger/model.js';
import { tag } from '../tagger/tag.js';
import type { Prose } from '../text/prose.js';
import { withAbbreviations } from './abbreviated.js';
import { agreed } from './agreement.js';
import { withHeadWords } from './head-words.js';
import { hintsOf, type NameLists } from './hints.js';
import type { Name } from './name.js';
import { withPartyPlaces } from './party-places.js';
import type { PlaceName } from './place-names.js';

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
): Name[] {
  const hints = hintsOf(prose, placeNames, known);
  const names = tag(prose, hints, known.tagger).map(
    ({ first, last, kind, odds }): Name => ({
      start: prose.starts[first]!,
      end: prose.ends[last - 1]!,
      first,
      last,
      type: KINDS[kind]!,
      confidence: odds,
      rule: 'tagger',
    }),
  );
  const complete = withPartyPlaces(prose, withHeadWords(prose, withAbbreviations(prose, names)));
  return agreed(prose, complete);
}
