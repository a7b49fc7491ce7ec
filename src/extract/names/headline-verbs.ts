import { bitsOfWords } from '../../lexicon/word-lists.js';
import { type Prose, Shape } from '../../text/prose.js';
import type { WordColumn } from '../../text/vocabulary/vocabulary.js';
import { wordsByCase } from './case-counts.js';
import type { Name } from './name.js';

/** Verbs of headlines that are nothing else, and those that may be plural nouns: "X FILES". */
const HEADLINE_VERBS = `sells buys acquires completes lowers raises approves accepts adjusts seeks gets sees falls rises upgrades downgrades cuts trims boosts
  urges warns says agrees rejects`;
const NOUNS_TOO = 'files plans reports sets names ups signs';
/** What is no name by itself, even where the article does not have it in lower case. */
const COMMON_NOUNS = 'unit units stake stakes investor investors firm group bank company parent sale panel rate rates';
const HEADLINE_PREPOSITIONS = 'in of for to with from by on at';

/** What a word is to a headline; bits. */
const HeadlineBit = { verb: 1, closing: 2, preposition: 4, common: 8 } as const;

const HEADLINE_BITS = bitsOfWords([
  [HeadlineBit.verb, HEADLINE_VERBS],
  [HeadlineBit.closing, NOUNS_TOO],
  [HeadlineBit.preposition, HEADLINE_PREPOSITIONS],
  [HeadlineBit.common, COMMON_NOUNS],
]);
const headlineBitsOf = (word: string): number => HEADLINE_BITS.get(word) ?? 0;

/** In lines of capitals "MUDLARK CUTS STAKE IN OTTER INDUSTRIES" is no name, but MUDLARK and OTTER INDUSTRIES are. */
export function withoutHeadlineVerbs(prose: Prose, names: readonly Name[]): readonly Name[] {
  const bits = prose.vocabulary.column(headlineBitsOf, headlineBitsOf);
  let parted: Name[] | null = null;
  let small: ReadonlySet<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    const verb = verbIn(prose, bits, name);
    if (verb < 0) {
      parted?.push(name);
      continue;
    }
    parted ??= names.slice(0, n);
    small ??= wordsByCase(prose).small;
    let object = verb + 1;
    for (let i = object; i < name.last; i++) if (bits.at(prose.ids[i]!) & HeadlineBit.preposition) object = i + 1;
    if (hasProperWord(prose, bits, small, name.first, verb)) parted.push(namePart(prose, name, name.first, verb));
    if (hasProperWord(prose, bits, small, object, name.last)) parted.push(namePart(prose, name, object, name.last));
  }
  return parted ?? names;
}

/** Whether there is a word that the article has with capitals only: not "UNIT", "STAKE". */
function hasProperWord(
  { ids }: Prose,
  bits: WordColumn,
  small: ReadonlySet<number>,
  first: number,
  last: number,
): boolean {
  for (let i = first; i < last; i++)
    if (!small.has(ids[i]!) && !(bits.at(ids[i]!) & (HeadlineBit.common | HeadlineBit.preposition))) return true;
  return false;
}

/** The token of a headline's verb; -1 for none. */
function verbIn({ ids, shapes }: Prose, bits: WordColumn, { first, last, type }: Name): number {
  if (last - first < 2 || type === 'place') return -1;
  if (!(shapes[first]! & Shape.upper) || !(shapes[last - 1]! & Shape.upper)) return -1;
  for (let i = first; i < last; i++) if (bits.at(ids[i]!) & HeadlineBit.verb) return i;
  return bits.at(ids[last - 1]!) & HeadlineBit.closing ? last - 1 : -1;
}

const namePart = ({ starts, ends }: Prose, name: Name, first: number, last: number): Name => ({
  ...name,
  start: starts[first]!,
  end: ends[last - 1]!,
  first,
  last,
  rule: 'headline-verb',
});
