import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { endOfBody, hasBodyNoun, isSomebodysRow, type RowWords } from '../bodies/body-rows.js';
import { isPlainParagraph } from '../bodies/head-nouns.js';
import { changedName, type Name, nameOver, withReplaced } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { DESCRIBING, Describes, describesOf, listedDescribesOf, SENT_OUT } from '../told/kinds-of-body.js';

const SURE_OF_DESCRIBED = 0.8;
/** Somebody of whom the tagger is surer may be a brewer; a place is nobody's employer's kind. */
const SURE_OF_CALLED = 0.9;

/**
 * Bodies that their surroundings describe: "Wessex brewer Tarn Ales", "the law firm Probert Tye", "an analyst at Peel Hargrove", "Team
 * Larkspur", "Save Our Pier". What the tagger took for somebody or for a place there is none.
 */
export function withDescribedBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { ids, lower, shapes, size, vocabulary } = prose;
  const [kinds, classes] = [vocabulary.column(describesOf, describesOf), wordClassesOf(vocabulary)];
  const added: Name[] = [];
  const gone = new Set<Name>();
  let next = 0;
  let after = 0; // the token behind the last body
  for (const i of prose.index.of(DESCRIBING)) {
    if (i < after || i + 2 >= size) continue;
    const kind = kinds.at(ids[i]!);
    const isPlain = !(shapes[i]! & Shape.capital) || (isMereCalling(kind) && (shapes[i]! & Shape.first) !== 0);
    let row: DescribedRow | null = null;
    if (kind & Describes.firm && isPlain && !(kind & Describes.calling && isEmployedBy(lower, i))) {
      const isCalling = (kind & (Describes.calling | Describes.many)) === Describes.calling;
      if (lower[i + 1] === ',') row = namedBehindKind({ prose, classes, hints }, i, isCalling);
      else if (shapes[i + 1]! & Shape.capital && isKindOfFirm(prose, hints, i, (kind & Describes.many) !== 0))
        row = firmRow({ prose, classes, hints }, i + 1, { isCalling, isMany: (kind & Describes.many) !== 0 });
    } else if (kind & Describes.calling && isPlain && isEmployedBy(lower, i) && !isOldPaper(prose))
      row = employerRow({ prose, classes, hints }, i + 2);
    else if (kind & Describes.published && lower[i + 1] === 'by') row = publisherRow({ prose, classes, hints }, i + 2);
    else if (kind & Describes.team && !isPlain) row = teamRow({ prose, classes, hints }, i);
    else if (kind & Describes.appeal && !isPlain && lower[i + 1] === 'our') row = appealRow(prose, i);
    if (row === null) continue;
    const { first, last } = row;
    while (next < names.length && names[next]!.last <= first) next++;
    const over = names.filter((name, n) => n >= next && name.first < last);
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
    after = body.last;
  }
  return withReplaced(names, gone, added);
}

/** A calling that is no kind of firm but in the plural: "Administrators from Moss Dent" */
const isMereCalling = (kind: number): boolean =>
  kind === Describes.calling || kind === (Describes.calling | Describes.firm | Describes.many);

/** "an analyst | at", "administrators | from": whom firms send out */
const isEmployedBy = (lower: readonly string[], at: number): boolean =>
  lower[at + 1] === 'at' || (lower[at + 1] === 'from' && SENT_OUT.test(lower[at]!));

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

/**
 * "Wessex | brewer", "the | law firm", "the | private equity firm", "Leeds-based | grocer", "at | broker": what leads to a kind of firm that
 * its name follows; "Insolvency | specialists | Moss Dent have".
 */
function isKindOfFirm(prose: Prose, hints: Uint16Array, at: number, isMany: boolean): boolean {
  const { lower, shapes } = prose;
  if (isMany && OF_SEVERAL.test(lower[endOfBody(prose, at + 1)] ?? '')) return true;
  let before = at - 1;
  while (before >= 0 && before > at - 3 && isSmallWord(shapes[before]!) && !LEADS.test(lower[before]!)) before--;
  if (before < 0) return false;
  if (LEADS.test(lower[before]!) || /-(?:based|owned|listed)$/.test(lower[before]!)) return true;
  return (
    (shapes[before]! & Shape.capital) !== 0 &&
    (hints[before]! & (Hint.placeBegins | Hint.placeGoesOn | Hint.demonym)) !== 0
  );
}

/** What many do, and no one does. */
const OF_SEVERAL = /^(?:have|are|were|say|plan|want|advised|acted|represent|represented|valued|drew)$/;

const LEADS = /^(?:the|at|by|from|of|with|and|to)$/;

/** "Tarn Ales", "Stokes & Lyle" behind a kind of firm. */
function firmRow(
  words: RowWords,
  first: number,
  { isCalling, isMany }: { readonly isCalling: boolean; readonly isMany: boolean },
): DescribedRow | null {
  const last = endOfBody(words.prose, first);
  // "pollsters Hadley Stokes": of people there would be two
  const isOne = isMany && !isListOfPeople(words.prose, last);
  if (last - first < 2 || isSomebodysRow(words, first, last, isOne)) return null;
  const mayBeSomebody = isCalling && words.prose.lower[last - 2] !== '&';
  return { first, last, maybeSomebody: mayBeSomebody, takesPlace: 'within', mustBeName: mayBeSomebody };
}

/** "lawyers Ann Lee | and Bob Marsh", "Ann Lee, 34, and" */
const isListOfPeople = ({ lower, shapes }: Prose, last: number): boolean =>
  /^(?:and|&|\()$/.test(lower[last] ?? '') ||
  (lower[last] === ',' && (((shapes[last + 1] ?? 0) & Shape.capital) !== 0 || /^\d/.test(lower[last + 1] ?? '')));

/** "its main lender, | Norrbank, refused": a kind of firm behind an article, and its name between commas. */
function namedBehindKind(words: RowWords, kind: number, isCalling: boolean): DescribedRow | null {
  const { lower, shapes } = words.prose;
  const first = kind + 2;
  if (!((shapes[first] ?? 0) & Shape.capital)) return null;
  let article = kind - 1;
  // "a Zurich firm, Klangwerk"
  if (!isCalling && shapes[article]! & Shape.capital && words.hints[article]! & (Hint.placeBegins | Hint.demonym))
    article--;
  while (
    article > kind - 4 &&
    article > 0 &&
    (isSmallWord(shapes[article]!) || /^['’]$/.test(lower[article]!)) &&
    !OPENS_KIND.test(lower[article]!)
  )
    article--;
  if (!OPENS_KIND.test(lower[article] ?? '')) return null;
  const last = endOfBody(words.prose, first);
  if (
    last === first ||
    !/^[,.;)]$/.test(lower[last] ?? '') ||
    isSomebodysRow(words, first, last, lower[article] === 'whose')
  )
    return null;
  // "whose firm, Redfern, makes kites": what is somebody's is no town
  const known = lower[article] === 'whose' ? Hint.country | Hint.region | Hint.bigTown : Hint.placeBegins;
  if (words.hints[first]! & (known | Hint.demonym | Hint.given) && last - first === 1) return null;
  return { first, last, maybeSomebody: isCalling, takesPlace: 'within', mustBeName: isCalling };
}

const OPENS_KIND = /^(?:the|an?|its|his|her|their|whose)$/;

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

/** "is published by | Bodley Marsh": whatever it looks like. */
function publisherRow({ prose, classes }: RowWords, first: number): DescribedRow | null {
  const last = endOfBody(prose, first);
  if (last === first || classes.has(prose.ids[first]!, 'title')) return null;
  if (!/^(?:[,.;)]|at|in|on|for|this|next|last)$/.test(prose.lower[last] ?? '.')) return null;
  return { first, last, maybeSomebody: false, takesPlace: 'within', mustBeName: false };
}

/** "Team Larkspur", not "Team Captain Ann Lee" */
function teamRow({ prose, classes, hints }: RowWords, first: number): DescribedRow | null {
  const { shapes, ids, lower } = prose;
  const last = first + 2;
  const isCapital = (at: number): boolean => ((shapes[at] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital;
  if (!isCapital(first + 1) || isCapital(last) || shapes[first]! & Shape.upper || lower[first - 1] === 'the')
    return null;
  // "Team Rosie" are whoever is for her
  if (hints[first + 1]! & (Hint.country | Hint.region | Hint.given)) return null;
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
