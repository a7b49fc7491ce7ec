import type { Gazetteer } from '../../../gazetteer/gazetteer.js';
import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Name } from '../name.js';

/** What a misread town is told by. */
interface TownContext {
  readonly prose: Prose;
  readonly hints: Uint16Array;
  readonly gazetteer: Gazetteer;
}

/** "Irs. E. L. Lee": a title that a machine has misread, taken for a body. */
export const isMisreadTitle = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type === 'organisation' && last - first === 1 && /^(?:[iln]rs|m[ai]s|jlrs|airs)\.?$/.test(lower[first]!);

/** "sailed for New Orieans": two words that are a town's but for a letter or two, taken for a body. */
export const isMisreadTown = (
  { prose, hints, gazetteer }: TownContext,
  classes: VocabularyClasses,
  { type, first, last, start, end }: Name,
): boolean =>
  type === 'organisation' &&
  last - first === 2 &&
  !(hints[first + 1]! & Hint.organisationGoesOn) &&
  !(hints[first]! & Hint.club) &&
  !(hints[first]! & Hint.placeBegins && hints[first + 1]! & Hint.placeGoesOn) &&
  !classes.has(prose.ids[last - 1]!, 'organisation-noun') &&
  !classes.has(prose.ids[last - 1]!, 'legal-form') &&
  gazetteer.misread.readingLike(prose.text.slice(start, end).toLowerCase()) !== null;

const DOUBTFUL_SOMEBODY = 0.6;

/** "Paris, May 23. The …", "Paris declares", taken for somebody whom nothing else names; "NEW YORK STOCK" of a heading, for a body. */
export const isGreatTown = (
  { ids, shapes }: Prose,
  hints: Uint16Array,
  surnames: ReadonlySet<number>,
  { type, first, last, confidence }: Name,
): boolean =>
  type === 'person'
    ? last - first === 1 &&
      confidence < DOUBTFUL_SOMEBODY &&
      (hints[first]! & Hint.greatPlace) !== 0 &&
      !surnames.has(ids[first]!)
    : type === 'organisation' &&
      (shapes[first]! & shapes[last - 1]! & Shape.upper) !== 0 &&
      (hints[first]! & Hint.greatPlace) !== 0 &&
      last - first === 2 &&
      (hints[last - 1]! & Hint.greatPlace) !== 0;
