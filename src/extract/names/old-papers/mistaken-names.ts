import type { Gazetteer } from '../../../gazetteer/gazetteer.js';
import type { Words } from '../../../lexicon/load-words.js';
import type { VocabularyClasses } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Name } from '../name.js';

/** What a misread name is told by. */
interface MisreadContext {
  readonly prose: Prose;
  /** as `hintsOf` gives them */
  readonly hints: Uint16Array;
  readonly gazetteer: Gazetteer;
  readonly words: Words;
}

/** "Irs. E. L. Lee": a title that a machine has misread, taken for a body. */
export const isMisreadTitle = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type === 'organisation' && last - first === 1 && /^(?:[iln]rs|m[ai]s|jlrs|airs)\.?$/.test(lower[first]!);

/** "sailed for New Orieans": two words that are a town's but for a letter or two, taken for a body. */
export const isMisreadTown = (
  { prose, hints, gazetteer }: MisreadContext,
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

/** Below this a body of an old paper is mostly a misread word, where no word says that it is one. */
const SURE_OF_BODY = 0.8;
/** The same of a name with a word that no list has. */
const SURE_OF_STRANGE_BODY = 0.97;
const LONGEST_STRANGE = 2; // words

/** "Afsenlc", "Law Books": nothing known, and no word of an organisation in it. */
export function isMisreadBody(
  { prose: { ids, shapes, lower }, hints, words }: MisreadContext,
  classes: VocabularyClasses,
  { type, first, last, confidence, rule }: Name,
): boolean {
  if (type !== 'organisation' || confidence >= SURE_OF_STRANGE_BODY || rule === 'listed-firm') return false;
  let isKnown = true;
  for (let i = first; i < last; i++) {
    if (hints[i]! & (Hint.organisationBegins | Hint.organisationGoesOn | Hint.club)) return false;
    const id = ids[i]!;
    if (
      classes.has(id, 'organisation-noun') ||
      classes.has(id, 'institution-noun') ||
      classes.has(id, 'body') ||
      classes.has(id, 'ends-body')
    )
      return false;
    if (classes.has(id, 'company-noun') || classes.has(id, 'legal-form') || classes.has(id, 'paper-end')) return false;
    if (shapes[i]! & Shape.dotted) return false;
    isKnown &&= hints[i] !== 0 || words.byWord.has(lower[i]!);
  }
  return confidence < SURE_OF_BODY || !(isKnown || last - first > LONGEST_STRANGE);
}
