import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isTitle } from '../../../lexicon/titles.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';
import { type Name, nameOver } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isPlainParagraph } from './head-nouns.js';

const SURE_OF_FORM = 0.75;
export const SHORTEST_INITIALS = 3;
const LONGEST_INITIALS = 6;
const MOST_LODGE_WORDS = 3;

/** What a body does, or says, or has behind its initials: "POA | general secretary", "NME | called it". */
export const BEHIND_INITIALS =
  /^(?:said|says|told|warned|warns|announced|claimed|claims|urged|urges|accused|accuses|denied|denies|called|calls|confirmed|argued|argues|insisted|insists|estimates|estimated|describes|described|wants|general|spokesman|spokeswoman|spokesperson|members|officials|president|secretary|leader|chief|director|chairman|chairwoman|organiser|researcher|report|survey|branch|rep|shop|inspectors|union|ballot|ticket|whip|nomination|manifesto|primary|candidate|stronghold)$/;

/** Three letters and more, all capitals, in a paragraph of words that are not; no country's, and no title. */
export function areInitials(prose: Prose, hints: Uint16Array, at: number): boolean {
  const { shapes, starts, ends, lower } = prose;
  const length = ends[at]! - starts[at]!;
  if (!(shapes[at]! & Shape.upper) || length < SHORTEST_INITIALS || length > LONGEST_INITIALS) return false;
  if (hints[at]! & Hint.bigTown && !BEHIND_INITIALS.test(lower[at + 1] ?? '')) return false;
  if (hints[at]! & (Hint.country | Hint.region | Hint.demonym) || !/^\p{L}+$/u.test(lower[at]!)) return false;
  return (
    !lexicon.has(lower[at]!, 'no-body-initials') &&
    !isTitle(lower[at]!) &&
    !isOldPaper(prose) &&
    isPlainParagraph(prose, at)
  );
}

export const isNeighboured = ({ shapes, sentenceOf }: Prose, at: number): boolean =>
  (sentenceOf[at - 1] === sentenceOf[at] && ((shapes[at - 1] ?? 0) & Shape.capital) !== 0) ||
  ((shapes[at + 1] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital;

const isLodgeNumber = (word: string): boolean => /^\d{1,5}$/.test(word);
/** What a word tells of a body beside it. */
const BodyBeside = { numbered: 1, initials: 2 } as const;
const bodyBeside = (word: string): number =>
  (/^(?:post|lodge|local|troop|aerie)$/.test(word) ? BodyBeside.numbered : 0) |
  (BEHIND_INITIALS.test(word) ? BodyBeside.initials : 0);

/**
 * Bodies in which the tagger saw no name: initials, where what is behind them tells that they are a body ("NME called it", "the POA,
 * meanwhile, wants"), and lodges by their number ("VFW Post 212").
 */
export function missedBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { shapes, starts, ends, lower, ids, size } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const added: Name[] = [];
  const add = (first: number, last: number, rule: string): void => {
    added.push(nameOver(prose, { first, last, type: 'organisation', confidence: SURE_OF_FORM, rule }));
  };
  const beside = prose.vocabulary.column(bodyBeside, bodyBeside);
  let next = 0;
  for (const i of prose.index.capitals) {
    if (i + 1 === size) break;
    if (!(shapes[i]! & Shape.upper)) {
      if (!(beside.at(ids[i]!) & BodyBeside.numbered) || !isLodgeNumber(lower[i + 1]!)) continue;
      const first = lodgeBefore(prose, i);
      if (first < i) add(first, i + 2, 'lodge');
      continue;
    }
    if (ends[i]! - starts[i]! < SHORTEST_INITIALS) continue;
    let behind = i + 1;
    if (lower[behind] === "'s") behind++;
    else if (lower[behind] === ',' && lower[behind + 2] === ',') behind += 3;
    if (behind >= size || !(beside.at(ids[behind]!) & BodyBeside.initials) || isNeighboured(prose, i)) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    if (names[next] && names[next]!.first <= i) continue;
    if (classes.has(ids[i]!, 'function-word') || !areInitials(prose, hints, i)) continue;
    add(i, i + 1, 'initials-alone');
  }
  return added;
}

/** The first of the capitalised words before "Post 212"; the token itself where there is none. */
function lodgeBefore({ shapes, sentenceOf, lower }: Prose, at: number): number {
  let first = at;
  while (
    first > 0 &&
    at - first < MOST_LODGE_WORDS &&
    isCapitalWord(shapes[first - 1]!) &&
    sentenceOf[first - 1] === sentenceOf[at] &&
    lower[first - 1] !== 'the'
  )
    first--;
  return first;
}
