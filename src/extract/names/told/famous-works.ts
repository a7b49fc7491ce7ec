import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, withEach } from '../name.js';

/** Famous works of several words and of one, by their last word. */
const worksByEnd = new Map<string, string[][]>();
for (const work of lexicon.words('famous-work')) {
  const words = work.split(' ');
  const end = words.at(-1)!;
  const others = worksByEnd.get(end);
  if (others) others.push(words);
  else worksByEnd.set(end, [words]);
}

const endsWork = (word: string): number => (worksByEnd.has(word) ? 1 : 0);

const STAGE_WORD =
  /^(?:operas?|operatic|sopranos?|mezzos?|mezzo-soprano|tenors?|baritones?|libretto|arias?|ballets?|ballerina|overture|prompter|stalls|playhouse|rehearsals?|choreographer|conductor)$/;
const STAGE = triggerOf(STAGE_WORD);
const FEWEST_STAGE_WORDS = 3;

/**
 * Operas, plays, novels and films that are called like people or places, where words tell that the work is meant: "the second act of
 * Tosca", "her last performance is Rigoletto", "sang Carmen". They become other names, as does the same name further on.
 */
export function withoutFamousWorks(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { ids, lower } = prose;
  const ends = prose.vocabulary.column(endsWork, endsWork);
  if (!names.some(({ last }) => ends.at(ids[last - 1]!) !== 0)) return names;
  let stage: boolean | null = null;
  const isOfStage = (): boolean => {
    stage ??= stageWords(prose) >= FEWEST_STAGE_WORDS;
    return stage;
  };
  const bearers = new Set<number>();
  for (const { type, first, last } of names)
    if (type === 'person' && last - first > 1 && workAt(prose, first, last) < 0) {
      bearers.add(ids[first]!);
      bearers.add(ids[last - 1]!);
    }
  const works = new Set<string>();
  for (const { first, last, type } of names) {
    if (type === 'other' || ends.at(ids[last - 1]!) === 0) continue;
    const from = workAt(prose, first, last);
    if (from < 0) continue;
    const isPlain = last - from > 1 && !(hints[from]! & Hint.given);
    const isOpera = isOfStage() && (isPlain || !(hints[from]! & (Hint.given | Hint.placeBegins)));
    const isAlone = last - from > 1 || !bearers.has(ids[from]!);
    if (isAlone && (isOpera || isToldWork(prose, from, last))) works.add(lower.slice(from, last).join(' '));
  }
  if (works.size === 0) return names;
  return withEach(names, (name) => {
    if (name.type === 'other' || ends.at(ids[name.last - 1]!) === 0) return name;
    const from = workAt(prose, name.first, name.last);
    return from >= 0 && works.has(lower.slice(from, name.last).join(' '))
      ? changedName(name, { type: 'other', rule: 'famous-work' })
      : name;
  });
}

const stageWords = ({ ids, index }: Prose): number => new Set(index.of(STAGE).map((i) => ids[i]!)).size;

/** The first token of the work that a name is, or ends: "'Captain | Blood'"; -1 for none. */
function workAt({ lower, shapes }: Prose, first: number, last: number): number {
  let longest = -1;
  for (const words of worksByEnd.get(lower[last - 1]!) ?? []) {
    const from = last - words.length;
    if (from < 0 || from > first || !(shapes[from]! & Shape.capital)) continue;
    if (words.every((word, i) => lower[from + i] === word) && (longest < 0 || from < longest)) longest = from;
  }
  return longest;
}

/** Whether the words beside a work tell that it is one. */
function isToldWork({ lower, shapes, size }: Prose, from: number, last: number): boolean {
  const isMark = (at: number): boolean =>
    at >= 0 && at < size && ((shapes[at]! & Shape.quote) !== 0 || /^['‘’]$/.test(lower[at]!));
  const closes = isMark(last) ? last : isMark(last + 1) && /^[,.]$/.test(lower[last]!) ? last + 1 : -1;
  if (isMark(from - 1) && closes > 0) return /^(?:to|of|in|for|from|is|was|film|saw|seen)$/.test(lower[from - 2] ?? '');
  if (lower[last] === "'s" || shapes[last]! & Shape.capital) return false;
  const before = lower[from - 1] ?? '';
  if (PERFORMED.test(before)) return true;
  if (/^(?:of|in|from)$/.test(before)) return PART_OF_WORK.test(lower[from - 2] ?? '');
  return /^(?:is|was)$/.test(before) && PLAYED.test(lower[from - 2] ?? '');
}

/** "the second act of", "the overture from"; what somebody has too ("the role of", "the end of") is not among them */
const PART_OF_WORK =
  /^(?:acts?|scenes?|bars?|arias?|overture|prelude|finale|score|libretto|productions?|stagings?|performances?|revivals?|premi[eè]re|adaptations?|screenings?|rehearsals?|broadcast|rendition|matinees?|renderings?)$/;
const PERFORMED = /^(?:sang|sings|conducts|conducted|staged|stages|staging)$/;
const PLAYED = /^(?:performance|production|opera|ballet|play|musical|matinee|premi[eè]re|staging)$/;
