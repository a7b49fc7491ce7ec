import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { type Name, nameOver } from '../name.js';
import { MAY_BE_FIRM, mayBeFirms } from '../told/kinds-of-body.js';
import { isAgeAfter, isAgeWord, isOfficeLetters, isRank, SPEAKS, speaksApposed } from './ages-beside.js';

const AMID_NAME = /^(?:sheikh|shaikh|sheik|haji|hajji|sayyid|sayed)$/;
const SURE_OF_ANOTHER_TYPE = 0.9; // a name of another type that is as sure stays

/** A row of capitalised words that its surroundings show to be a person. */
interface CapitalRow {
  readonly first: number;
  readonly last: number;
  /** a rank or letters: then even a sure name of another type gives way */
  readonly sure: boolean;
}

/**
 * People whom the tagger missed or mistook, where the words round them leave no doubt: a rank before ("Sgt Mat Knowles"), an age or letters
 * after ("Gwladys Prytherch, 76,", "Bronwen Ifans MS"), a description before and commas on both sides ("Halden’s chairman, Roald Vik, said").
 */
export function withPeopleInContext(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const rows: CapitalRow[] = [];
  const context = { prose, classes, hints };
  let after = 0; // the token behind the last row
  for (const i of prose.index.capitals) {
    if (i < after || !isCapitalWord(prose.shapes[i]!)) continue;
    const row = rowAt(context, i);
    if (row) rows.push(row);
    after = row ? row.last : i + 1;
    if (!row)
      while (after < prose.size && isCapitalWord(prose.shapes[after]!) && !(prose.shapes[after]! & Shape.first))
        after++;
  }
  return rows.length === 0 ? names : laidOver(prose, names, rows);
}

interface RowContext {
  readonly prose: Prose;
  readonly classes: VocabularyClasses;
  readonly hints: Uint16Array;
}

/** The two or three capitalised words from a token on, a rank and letters left out, when they are somebody. */
function rowAt({ prose, classes, hints }: RowContext, from: number): CapitalRow | null {
  const { ids, lower, shapes, size } = prose;
  let end = from;
  while (end < size && isCapitalWord(prose.shapes[end]!) && (end === from || !(shapes[end]! & Shape.first))) end++;
  let first = isAgeWord(prose, from) ? from + 1 : from;
  const start = first;
  const isAged = isAgeWord(prose, first - 1);
  let ranked = false;
  while (first < end - 2 && isRank(prose, classes, first)) {
    first++;
    ranked = true;
  }
  let last = end;
  while (last > first + 2 && isOfficeLetters(prose, classes, last - 1)) last--;
  if (last - first === 1 && first === start && isApposed(prose, classes, first, last) && isOwned(prose, first))
    return { first, last, sure: false };
  if (last - first === 1 && first === start && isSingleDescribed({ prose, classes, hints }, first))
    return { first, last, sure: LATER.test(prose.lower[last + 1] ?? '') };
  if (last - first < 2 || last - first > 3) return null;
  // "Warsame Sheikh Liban"
  if (last - first === 3 && AMID_NAME.test(lower[first + 1]!) && !isOpener(classes, ids[first]!))
    return { first, last, sure: true };
  const given = (hints[first]! & Hint.given) !== 0 || classes.has(ids[first]!, 'nickname');
  const agedBehind = isAgeAfter(prose, last, isCalled(prose, classes, first - 1));
  // "Georgia Lake, 19,": a place has no age
  if (agedBehind && given && last - first === 2 && classes.has(ids[last - 1]!, 'feature-end'))
    return { first, last, sure: true };
  const isKin = given && lower[first - 1] === ',' && classes.has(ids[first - 2]!, 'kin'); // "her daughter, Ruth Lane,"
  for (let i = first; i < last; i++) {
    if (shapes[i]! & Shape.upper && prose.ends[i]! - prose.starts[i]! > 2) return null;
    if (isKin && i === last - 1) continue;
    if (isOfBody(classes, ids[i]!) && !(i === first && given && classes.has(ids[i]!, 'function-word'))) return null;
  }
  const apposed = first === start && isApposed(prose, classes, first, last) && (given || !mayBeFirms(prose, first));
  const aged = isAged && first === start && given;
  if (ranked || apposed || aged || agedBehind) {
    const isClub = classes.has(ids[last - 1]!, 'club-end');
    if (isClub && !ranked && !aged) return null; // "Oldtown United, 19, and Hale Rovers, 17"
    const isTown = (hints[first]! & Hint.placeBegins) !== 0 && (hints[last - 1]! & Hint.placeGoesOn) !== 0;
    const isSure = aged || (agedBehind && given) || (apposed && classes.has(ids[first - 2]!, 'office'));
    return { first, last, sure: ranked || (isSure && !isTown) };
  }
  // not "the official Harbour Review said"
  const speaks =
    (SPEAKS.test(prose.lower[last] ?? '') ||
      isSomebodys(prose, classes, last) ||
      speaksApposed(prose, classes, first, last)) &&
    prose.lower[first - 1] !== 'official' &&
    !classes.has(ids[last - 1]!, 'paper-end');
  if (
    (speaks || (last - first === 2 && (given || isDoubleBarrelled(prose, last - 1)))) &&
    last === end &&
    first === start &&
    !classes.has(ids[first]!, 'title') &&
    isCalled(prose, classes, first - 1)
  )
    return { first, last, sure: given && last - first === 2 && (hints[last - 1]! & Hint.placeGoesOn) === 0 };
  // "Jordan Rivers, of the building society", "Georgia Banks, who sang"
  const isTownsName = (hints[last - 1]! & Hint.placeGoesOn) !== 0 && prose.lower[last + 1] !== 'who';
  if (given && !isTownsName && last - first === 2 && isSomebodys(prose, classes, last))
    return { first, last, sure: true };
  if (classes.has(ids[last - 1]!, 'landmark-noun')) return null;
  // "the Grimsby North MP": a seat
  const lettered = last < end && prose.lower[first - 1] !== 'the';
  return lettered || isDescribed(prose, classes, last) ? { first, last, sure: lettered } : null;
}

const isOpener = (classes: VocabularyClasses, id: number): boolean =>
  classes.has(id, 'title') || classes.has(id, 'function-word') || classes.has(id, 'determiner');

/** "Bankole-Reed" */
const isDoubleBarrelled = ({ text, shapes, starts, ends }: Prose, at: number): boolean =>
  (shapes[at]! & Shape.hyphen) !== 0 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text.slice(starts[at], ends[at]));

/** "counterpart | Paddy Nugent", "goalkeeper | Ruairi Tighe": a calling or office in small letters right before. */
const isCalled = ({ ids, shapes }: Prose, classes: VocabularyClasses, at: number): boolean =>
  at >= 0 &&
  isSmallWord(shapes[at]!) &&
  (classes.has(ids[at]!, 'calling') || classes.has(ids[at]!, 'office')) &&
  !classes.has(ids[at]!, 'company-noun');

const isOfBody = (classes: VocabularyClasses, id: number): boolean =>
  classes.has(id, 'organisation-noun') ||
  classes.has(id, 'institution-noun') ||
  classes.has(id, 'company-suffix') ||
  classes.has(id, 'legal-form') ||
  classes.has(id, 'behind-namesake') ||
  classes.has(id, 'number') ||
  classes.has(id, 'determiner') ||
  classes.has(id, 'function-word') ||
  classes.has(id, 'honorific') ||
  classes.has(id, 'body');

/** "Treharne’s shadow, Bethan Price, said": commas on both sides, and before the first one who that is. */
function isApposed(prose: Prose, classes: VocabularyClasses, first: number, last: number): boolean {
  const { ids, lower, sentenceOf, shapes, size } = prose;
  const head = headOfDescription(prose, first - 2);
  if (head < 1 || last >= size || lower[first - 1] !== ',' || !/^[,.;]$/.test(lower[last]!)) return false;
  if (sentenceOf[head] !== sentenceOf[first] || shapes[head]! & Shape.capital) return false;
  if (!(classes.has(ids[head]!, 'office') || classes.has(ids[head]!, 'calling'))) return false;
  for (let i = head - 1; i >= 0 && i >= head - 4 && sentenceOf[i] === sentenceOf[head]; i--) {
    if (/^(?:the|his|her|their|its|our|my|an?|another|one|'s)$/.test(lower[i]!)) return true;
    if (!(shapes[i]! & Shape.word)) return false;
  }
  return false;
}

/** The token of "counterpart" in "his counterpart at the Shore Bank": the bodies and places that hang on it are stepped over. */
function headOfDescription({ lower, shapes }: Prose, at: number): number {
  let i = at;
  while (i > 0 && i > at - LONGEST_TAIL && shapes[i]! & Shape.capital) i--;
  if (i === at) return at;
  if (lower[i] === 'the') i--;
  return /^(?:at|of|for|in|with)$/.test(lower[i] ?? '') ? i - 1 : at;
}

const LONGEST_TAIL = 5; // tokens
const LATER = /^(?:now|then|later)$/;

/** ", who", ", of York", ", of the union": what is said of people after their full names. */
function isSomebodys({ ids, lower, shapes, size }: Prose, classes: VocabularyClasses, last: number): boolean {
  if (lower[last] !== ',' || last + 2 >= size) return false;
  if (lower[last + 1] === 'who') return true;
  if (lower[last + 1] !== 'of' || classes.has(ids[last - 1]!, 'landmark-noun')) return false;
  return lower[last + 2] === 'the' || (shapes[last + 2]! & Shape.capital) !== 0;
}

/** "and Suharto, the surveyor, have signed", "Weir, now mayor, said": a name alone, after no word that a place follows. */
function isSingleDescribed({ prose, classes, hints }: RowContext, at: number): boolean {
  const { ids, lower, shapes } = prose;
  if (lower[at + 1] !== ',' || shapes[at]! & Shape.upper) return false;
  // "Weir, now mayor, said"
  const isLater = LATER.test(lower[at + 2] ?? '') && isDescribed(prose, classes, at + 1);
  if (isLater && !isOfBody(classes, ids[at]!)) return true;
  // "Velu, a winchman, said"
  if (shapes[at]! & Shape.first ? !speaksBehind(prose, at + 2) : !/^(?:and|,)$/.test(lower[at - 1] ?? '')) return false;
  const id = ids[at]!;
  if (isOfBody(classes, id) || classes.has(id, 'weekday') || classes.has(id, 'month')) return false;
  if (classes.has(id, 'title') || classes.has(id, 'role-head')) return false;
  if (hints[at]! & (Hint.country | Hint.bigTown)) return false;
  return isDescribed(prose, classes, at + 1);
}

/** "a winchman, | said" */
const speaksBehind = ({ lower }: Prose, from: number): boolean =>
  /^an?$/.test(lower[from] ?? '') &&
  /^(?:said|says|deposed|stated|told|testified)$/.test(lower[lower.indexOf(',', from) + 1] ?? '');

/** "April Snow, a governor, thanked", "Will Kerridge, NCA director, said": who that is, between commas. */
function isDescribed(
  { ids, lower, shapes, sentenceOf, size }: Prose,
  classes: VocabularyClasses,
  last: number,
): boolean {
  if (last + 2 >= size || lower[last] !== ',') return false;
  const opens =
    /^(?:an?|the|his|her|their|now|then|later)$/.test(lower[last + 1]!) || (shapes[last + 1]! & Shape.upper) !== 0;
  if (!opens) return false;
  for (let i = last + 2; i < size && i < last + 6 && sentenceOf[i] === sentenceOf[last]; i++) {
    // "a cutter in Hale,"
    if (/^(?:[,.]|in|at|from|with)$/.test(lower[i]!))
      return (
        !MAY_BE_FIRM.test(lower[i - 1]!) &&
        (classes.has(ids[i - 1]!, 'office') ||
          (classes.has(ids[i - 1]!, 'calling') && !classes.has(ids[i - 1]!, 'company-noun')))
      );
    if (!(shapes[i]! & Shape.word)) return false;
  }
  return false;
}

/** "Her father and trainer, Rui, shook": somebody's, so that a name alone tells who it is. */
function isOwned({ lower, sentenceOf }: Prose, first: number): boolean {
  for (let i = first - 3; i >= 0 && i > first - 8 && sentenceOf[i] === sentenceOf[first]; i--)
    if (/^(?:his|her|their|my|our|'s)$/.test(lower[i]!)) return true;
  return false;
}

/** The names with the rows among them; a sure name that a row would cut or change stays. */
function laidOver(prose: Prose, names: readonly Name[], rows: readonly CapitalRow[]): readonly Name[] {
  const kept: Name[] = [];
  let next = 0;
  for (const { first, last, sure } of rows) {
    while (next < names.length && names[next]!.last <= first) kept.push(names[next++]!);
    let stays = false;
    let end = next;
    for (; end < names.length && names[end]!.first < last; end++) {
      const { type, confidence, ...name } = names[end]!;
      const covers = name.first <= first && name.last >= last;
      if (type === 'person' ? covers : confidence > SURE_OF_ANOTHER_TYPE && !sure) stays = true;
    }
    if (stays) continue;
    next = end;
    kept.push(nameOver(prose, { first, last, type: 'person', confidence: 0.7, rule: 'in-context' }));
  }
  while (next < names.length) kept.push(names[next++]!);
  return kept;
}
