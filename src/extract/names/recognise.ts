import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import type { Words } from '../../lexicon/load-words.js';
import { NAME_KINDS } from '../../tagger/labels.js';
import type { Model } from '../../tagger/model.js';
import { tag } from '../../tagger/tag.js';
import type { Prose } from '../../text/prose.js';
import { hintsOf, type NameLists } from './gazetteer-features.js';
import { type Name, NO_NAMES, nameOver } from './name.js';
import { PASSES } from './passes.js';
import type { DatelineSpans } from './told/dateline-towns.js';

/** What names are found with. */
export interface NameKnowledge extends NameLists {
  readonly tagger: Model;
  readonly gazetteer: Gazetteer;
  readonly words: Words;
}

/**
 * Finds the names of an article by the tagger and the passes after it.
 * @param placeNames as `findPlaceNames` gives them
 * @returns in order, none inside another
 */
export function findNames(
  prose: Prose,
  placeNames: readonly PlaceName[],
  dateline: DatelineSpans | null,
  known: NameKnowledge,
): readonly Name[] {
  const hints = hintsOf(prose, placeNames, known);
  const tagged = tag(prose, hints, known.tagger);
  const names = tagged.map(({ first, last, kind, confidence }) =>
    nameOver(prose, { first, last, type: NAME_KINDS[kind]!, confidence, rule: 'tagger' }),
  );
  const context = { prose, placeNames, dateline, hints, gazetteer: known.gazetteer, words: known.words };
  return PASSES.reduce(
    (found: readonly Name[], { apply }) => apply(context, found),
    names.length === 0 ? NO_NAMES : names,
  );
}
