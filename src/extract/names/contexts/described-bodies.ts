import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { isPlainParagraph } from '../bodies/head-nouns.js';
import { changedName, type Name, nameOver, withReplaced } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';

const SURE_OF_DESCRIBED = 0.8;
const LONGEST_DESCRIBED = 5; // tokens of a name
/** Somebody of whom the tagger is surer may be a brewer; a place is nobody's employer's kind. */
const SURE_OF_CALLED = 0.9;

const Describes = { firm: 1, calling: 2, team: 4, appeal: 8 } as const;
const listedDescribesOf = lexicon.bits([
  [Describes.firm, 'company-noun'],
  [Describes.firm, 'before-body-name'],
  [Describes.calling, 'calling'],
  [Describes.calling, 'office'],
]);
const describesOf = (word: string): number =>
  (/^(?:student|pupil)s?$/.test(word) ? 0 : listedDescribesOf(word)) |
  (word === 'team' ? Describes.team : 0) |
  (word === 'save' ? Describes.appeal : 0);

/**
 * Bodies that their surroundings describe: "Wessex brewer Tarn Ales", "the law firm Probert Tye", "an analyst at Peel Hargrove", "Team
 * Larkspur", "Save Our Pier". What the tagger took for somebody or for a place there is none.
 */
export function withDescribedBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { ids, lower, shapes, size } = prose;
  const kinds = prose.vocabulary.column(describesOf, describesOf);
  const classes = wordClassesOf(prose.vocabulary);
  const added: Name[] = [];
  const gone = new Set<Name>();
  let next = 0;
  for (let i = 0; i + 2 < size; i++) {
    const kind = kinds.at(ids[i]!);
    if (kind === 0) continue;
    const isSmall = !(shapes[i]! & Shape.capital);
    let row: DescribedRow | null = null;
    if (kind & Describes.firm && isSmall && !(kind & Describes.calling && lower[i + 1] === 'at')) {
      if (shapes[i + 1]! & Shape.capital && isKindOfFirm(prose, hints, i))
        row = firmRow({ prose, classes, hints }, i + 1, (kind & Describes.calling) !== 0);
    } else if (kind & Describes.calling && isSmall && lower[i + 1] === 'at' && !isOldPaper(prose))
      row = employerRow({ prose, classes, hints }, i + 2);
    else if (kind & Describes.team && !isSmall) row = teamRow({ prose, classes, hints }, i);
    else if (kind & Describes.appeal && !isSmall && lower[i + 1] === 'our') row = appealRow(prose, i);
    if (row === null) continue;
    while (next < names.length && names[next]!.last <= row.first) next++;
    const over: Name[] = [];
    for (let n = next; n < names.length && names[n]!.first < row.last; n++) over.push(names[n]!);
    const body = overNames(row, over);
    if (body === null) continue;
    for (const name of over) gone.add(name);
    added.push(
      nameOver(prose, { ...body, type: 'organisation', confidence: SURE_OF_DESCRIBED, rule: 'described-body' }),
    );
    const described = kind & Describes.firm ? names[next - 1] : undefined;
    if (described?.type === 'organisation' && described.last === i && isAreaOfFirm(hints, described)) {
      gone.add(described);
      added.push(changedName(described, { type: 'place', rule: 'described-body' }));
    }
    i = body.last - 1;
  }
  return withReplaced(names, gone, added);
}

/** "Wessex | brewer Tarn Ales": where the firm is */
const isAreaOfFirm = (hints: Uint16Array, { first, last }: Name): boolean =>
  last - first === 1 && (hints[first]! & (Hint.region | Hint.bigTown)) !== 0;

/** Capitalised words that may be a body's name, and what stands against it. */
interface DescribedRow {
  readonly first: number;
  readonly last: number;
  /** whether it may be a person of whom the tagger is sure */
  readonly maybeSomebody: boolean;
  /** whether what was taken for a place may be the body: never, inside the row, or also where it goes on behind it */
  readonly takesPlace: 'never' | 'within' | 'beyond';
  /** whether it must have been taken for a name */
  readonly mustBeName: boolean;
}

interface RowWords {
  readonly prose: Prose;
  readonly classes: VocabularyClasses;
  readonly hints: Uint16Array;
}

/** The tokens of the body; null where a name there stands against it. */
function overNames(row: DescribedRow, over: readonly Name[]): { first: number; last: number } | null {
  if (over.length === 0) return row.mustBeName ? null : row;
  let { last } = row;
  for (const name of over) {
    const isWider = name.first < row.first || name.last > row.last;
    if (isWider && !(name.type === 'place' && name.first === row.first && row.takesPlace === 'beyond')) return null;
    if (name.type === 'place' && row.takesPlace === 'never') return null;
    if (name.type === 'organisation' && name.first === row.first && name.last === row.last) return null;
    if (name.type === 'organisation' && row.last - row.first > name.last - name.first && row.mustBeName) return null;
    if (name.type === 'person' && row.maybeSomebody && name.confidence > SURE_OF_CALLED) return null;
    last = Math.max(last, name.last);
  }
  return { first: row.first, last };
}

/** "Wessex | brewer", "the | law firm", "Leeds-based | grocer", "at | broker": what leads to a kind of firm that its name follows. */
function isKindOfFirm({ lower, shapes }: Prose, hints: Uint16Array, at: number): boolean {
  let before = at - 1;
  if (before >= 0 && !(shapes[before]! & Shape.capital) && shapes[before]! & Shape.word && !LEADS.test(lower[before]!))
    before--;
  if (before < 0) return false;
  if (LEADS.test(lower[before]!) || /-(?:based|owned|listed)$/.test(lower[before]!)) return true;
  return (
    (shapes[before]! & Shape.capital) !== 0 &&
    (hints[before]! & (Hint.placeBegins | Hint.placeGoesOn | Hint.demonym)) !== 0
  );
}

const LEADS = /^(?:the|at|by|from|of|with|and|to)$/;

/** "Tarn Ales", "Stokes & Lyle" behind a kind of firm. */
function firmRow(words: RowWords, first: number, isCalling: boolean): DescribedRow | null {
  const last = endOfBody(words.prose, first);
  if (last - first < 2 || isSomebodysRow(words, first, last)) return null;
  const mayBeSomebody = isCalling && words.prose.lower[last - 2] !== '&';
  return { first, last, maybeSomebody: mayBeSomebody, takesPlace: 'within', mustBeName: mayBeSomebody };
}

/** "at Peel Hargrove", "at the Maritime Museum", "at broker Stokes & Lyle" behind what somebody is. */
function employerRow(words: RowWords, from: number): DescribedRow | null {
  const { lower, shapes } = words.prose;
  let first = lower[from] === 'the' ? from + 1 : from;
  while (
    first < from + 3 &&
    first < words.prose.size &&
    shapes[first]! & Shape.word &&
    !(shapes[first]! & Shape.capital)
  )
    first++;
  if (first > from && !(lower[from] === 'the' && first === from + 1) && !listedDescribesOf(lower[first - 1]!))
    return null;
  const last = endOfBody(words.prose, first);
  if (last - first < 2 || /^['’]s?$/.test(lower[last] ?? '')) return null;
  if (isSomebodysRow(words, first, last, true)) return null;
  if (lower[from] === 'the' && hasBodyNoun(words, first, last))
    return { first, last, maybeSomebody: false, takesPlace: 'beyond', mustBeName: false };
  if (words.classes.has(words.prose.ids[last - 1]!, 'landmark-noun') || FACILITY.test(lower[last - 1]!)) return null;
  const takesPlace = isTownOfLists(words, first, last) ? 'never' : 'within';
  return { first, last, maybeSomebody: false, takesPlace, mustBeName: false };
}

function isTownOfLists({ hints }: RowWords, first: number, last: number): boolean {
  if (!(hints[first]! & Hint.placeBegins)) return false;
  for (let i = first + 1; i < last; i++) if (!(hints[i]! & Hint.placeGoesOn)) return false;
  return true;
}

const FACILITY = /^(?:prison|airport|station|base|camp|jail|barracks)$/;

/** "Team Larkspur", not "Team Captain Ann Lee" */
function teamRow({ prose, classes, hints }: RowWords, first: number): DescribedRow | null {
  const { shapes, ids, lower } = prose;
  const last = first + 2;
  const isCapital = (at: number): boolean =>
    at < prose.size && (shapes[at]! & (Shape.capital | Shape.first)) === Shape.capital;
  if (!isCapital(first + 1) || isCapital(last) || shapes[first]! & Shape.upper || lower[first - 1] === 'the')
    return null;
  if (hints[first + 1]! & (Hint.country | Hint.region)) return null;
  if (classes.has(ids[first + 1]!, 'title') || classes.has(ids[first + 1]!, 'role-head')) return null;
  return { first, last, maybeSomebody: false, takesPlace: 'within', mustBeName: true };
}

/** "Save Our Pier", "Save Our A&E" */
function appealRow(prose: Prose, first: number): DescribedRow | null {
  const { shapes } = prose;
  if (!(shapes[first + 1]! & Shape.capital) || !isPlainParagraph(prose, first)) return null;
  const last = endOfBody(prose, first);
  return last - first < 3 ? null : { first, last, maybeSomebody: false, takesPlace: 'within', mustBeName: false };
}

/** The token after capitalised words, of which an ampersand may join two. */
function endOfBody({ shapes, lower, size }: Prose, first: number): number {
  const isCapital = (at: number): boolean =>
    at < size && (shapes[at]! & (Shape.capital | Shape.word)) === (Shape.capital | Shape.word);
  let last = first;
  while (last - first <= LONGEST_DESCRIBED && isCapital(last) && (last === first || !(shapes[last]! & Shape.first))) {
    last++;
    if (lower[last] === '&' && isCapital(last + 1)) last++;
  }
  return last - first > LONGEST_DESCRIBED ? first : last;
}

/** A given name or title before, or a day: "giant Elon Tusk", "firm Chief Executive Ann Lee"; what is all in capitals tells nothing. */
function isSomebodysRow({ prose, classes, hints }: RowWords, first: number, last: number, mayBeGiven = false): boolean {
  const { ids, lower, shapes, ends, starts } = prose;
  for (let i = first; i < last; i++) {
    const id = ids[i]!;
    if (lower[i] === '&') continue;
    if (classes.has(id, 'title') || classes.has(id, 'role-head') || classes.has(id, 'function-word')) return true;
    if (classes.has(id, 'weekday') || classes.has(id, 'month')) return true;
    if (i > first && i < last - 1 && (hints[i]! & Hint.given || /^(?:md|ceo|cfo)$/.test(lower[i]!))) return true;
  }
  if (shapes[first]! & Shape.hyphen) return true;
  if (shapes[first]! & Shape.upper && shapes[last - 1]! & Shape.upper && ends[last - 1]! - starts[last - 1]! > 4)
    return true;
  if (ends[first]! - starts[first]! === 2 && lower[first]!.endsWith('.')) return true;
  const isFirms =
    lower[last - 2] === '&' || classes.has(ids[last - 1]!, 'company-end') || classes.has(ids[last - 1]!, 'legal-form');
  return !isFirms && !mayBeGiven && (hints[first]! & Hint.given) !== 0;
}

function hasBodyNoun({ prose: { ids }, classes }: RowWords, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (classes.has(ids[i]!, 'institution-noun') || classes.has(ids[i]!, 'organisation-noun')) return true;
  return false;
}
