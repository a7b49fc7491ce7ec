import { wordList } from '../../../lexicon/load-word-list.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { endOfBody, isSomebodysRow, type RowWords } from '../bodies/body-rows.js';
import { type Name, nameOver, surnameIdsOnDemand, withAddedOver } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isAboutBusiness, isAboutSport, TELLS_BODY, Told, toldBy } from './telling-words.js';

const SURE_OF_TOLD = 0.85;
/** Somebody of whom the tagger is surer stays. */
const SURE_NOT_BODY = 0.95;
const LONGEST_KIND = 4; // tokens from an article to the noun

/** Where nobody means a firm. */
const NO_FIRMS_PLACE = Hint.country | Hint.region | Hint.bigTown | Hint.demonym;

/**
 * Bodies of which a word says what they are, whatever they look like: "the think tank Open Harbour", "Concord, the union, said", "one of
 * the brokers, Tripmart, denied it", "rivals Hale and Sprott", "is released by Copper Lamp", "the holders, London Comets,".
 */
export function withToldBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const telling = prose.index.of(TELLS_BODY);
  if (telling.length === 0 || isOldPaper(prose)) return names;
  const { ids, lower, shapes, size } = prose;
  const words: RowWords = { prose, hints, classes: wordClassesOf(prose.vocabulary) };
  const kinds = prose.vocabulary.column(toldBy, toldBy);
  const bearers = surnameIdsOnDemand(ids, () => names);
  let added: Name[] | null = null;
  const add = (row: ToldRow | null): void => {
    if (row === null || !mayBeBody(names, row) || (row.last - row.first === 1 && bearers().has(ids[row.first]!)))
      return;
    added ??= [];
    added.push(nameOver(prose, { ...row, type: 'organisation', confidence: SURE_OF_TOLD, rule: 'described-body' }));
  };
  for (const i of telling) {
    const kind = kinds.at(ids[i]!);
    if (i === 0 || i + 2 >= size || prose.sentenceOf[i + 1] !== prose.sentenceOf[i]) continue;
    const isSmall = isSmallWord(shapes[i]!);
    if (kind & Told.kind && isSmall && isWholeKind(lower, i)) {
      if (shapes[i + 1]! & Shape.capital) add(rowBehindKind(words, i));
      else if (lower[i + 1] === ',') add(rowBeforeKind(words, i));
    }
    if (kind & Told.several && isSmall && lower[i + 1] === ',') add(oneOfSeveral(words, i));
    if (kind & Told.released && lower[i + 1] === 'by') add(releasedBy(words, i));
    if (kind & Told.holders && isSmall && lower[i + 1] === ',' && lower[i - 1] === 'the')
      if (isAboutSport(prose)) add(rowInCommas(words, i + 2, true));
    if (kind & Told.rivals && shapes[i + 1]! & Shape.capital && lower[i + 2] === 'and')
      if (isAboutBusiness(prose) && !isAboutSport(prose)) for (const row of pairOfRivals(words, i + 1)) add(row);
  }
  return added === null ? names : withAddedOver(names, added);
}

/** "the think | tank", "the tourism | body" */
const isWholeKind = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'tank'
    ? lower[at - 1] === 'think'
    : lower[at] !== 'body' ||
      /^(?:trade|tourism|governing|industry|farming|umbrella|professional|public|standards|heritage|conservation|advisory|accreditation|licensing|funding|sports?|student|church)$/.test(
        lower[at - 1]!,
      );

/** Capitalised words that may be a body's name. */
export interface ToldRow {
  readonly first: number;
  readonly last: number;
}

/** Whether no name stands against it: a body already, one that goes beyond it, or somebody of whom the tagger is sure. */
export function mayBeBody(names: readonly Name[], { first, last }: ToldRow): boolean {
  for (const name of names) {
    if (name.last <= first) continue;
    if (name.first >= last) return true;
    if (name.first < first || name.last > last) return false;
    if (name.type === 'organisation' && name.first === first && name.last === last && name.confidence > SURE_OF_TOLD)
      return false;
    if (name.type === 'person' && name.confidence > SURE_NOT_BODY && last - first > 1) return false;
  }
  return true;
}

const isCapitalAt = ({ shapes, size }: Prose, at: number): boolean =>
  at >= 0 && at < size && (shapes[at]! & Shape.capital) !== 0;

/** Words that may be a body's name from a token on: no known place, no given name, no title. */
export function rowFrom(words: RowWords, first: number, known = NO_FIRMS_PLACE, mayBeGiven = false): ToldRow | null {
  const { prose, hints, classes } = words;
  const last = endOfBody(prose, first);
  if (last === first || isSomebodysRow(words, first, last, mayBeGiven)) return null;
  if (isCapitalAt(prose, last) && prose.sentenceOf[last] === prose.sentenceOf[first]) return null;
  if (last - first === 1 && hints[first]! & (known | Hint.given)) return null;
  return classes.has(prose.ids[first]!, 'determiner') ? null : { first, last };
}

/** The article of "the coffee | chain", "the Leeds | duo"; -1 where none leads to it. */
function articleBefore({ lower, shapes }: Prose, hints: Uint16Array, kind: number): number {
  for (let at = kind - 1; at >= 0 && at >= kind - LONGEST_KIND; at--) {
    if (/^(?:the|an?|its|their|whose)$/.test(lower[at]!)) return at;
    const isOfPlace = (hints[at]! & (Hint.placeBegins | Hint.demonym)) !== 0 && !(hints[at]! & Hint.surname);
    if (!isSmallWord(shapes[at]!) && !isOfPlace && !/^['’]$/.test(lower[at]!)) return -1;
  }
  return -1;
}

/** "the burger chain | Hopper", "the think tank | Open Harbour"; not "the charity Tarn founded". */
function rowBehindKind(words: RowWords, kind: number): ToldRow | null {
  const { prose, classes, hints } = words;
  const { lower, ids } = prose;
  const article = articleBefore(prose, words.hints, kind);
  if (article < 0 || lower[article] === 'whose' || isShip(lower, kind)) return null;
  const row = rowFrom(words, kind + 1, NO_FIRMS_PLACE, lower[kind] === 'tank' || isBodysLastWord(words, kind));
  if (row === null || classes.has(ids[kind]!, 'calling')) return null;
  if (row.last - row.first > 1) return row;
  // "a company Christmas party"
  if (lower[article] !== 'the' || !BEHIND_ONE.test(lower[row.last] ?? '.')) return null;
  return hints[row.first]! & Hint.surname && /ed$/.test(lower[row.last] ?? '') ? null : row;
}

/** "the nonprofit | Hudson | Cares": behind a kind that nobody is, two words of which the last is a common one and nobody's. */
const isBodysLastWord = ({ prose: { lower, shapes }, hints }: RowWords, kind: number): boolean =>
  /^(?:nonprofit|non-profit|charity|ngo|union|start-?up|think-?tank|co-?operative|company|firm|business)$/.test(
    lower[kind]!,
  ) &&
  (shapes[kind + 2]! & Shape.capital) !== 0 &&
  !((shapes[kind + 3] ?? 0) & Shape.capital) &&
  wordList.has(lower[kind + 2]!) &&
  !(hints[kind + 2]! & (Hint.surname | Hint.given));

/** "the bulk | carrier | Merlin" */
const isShip = (lower: readonly string[], kind: number): boolean =>
  lower[kind] === 'carrier' &&
  /^(?:bulk|gas|aircraft|ore|oil|container|grain|car|cargo|crude|cement|fleet)$/.test(lower[kind - 1]!);

/** What stands behind a firm of one word. */
const BEHIND_ONE =
  /^(?:[,.;:)”"]|'s|has|had|have|is|was|are|were|will|would|can|could|may|said|says|told|and|or|to|in|on|at|for|from|by|with|which|that|after|before|as|but|when|also|plans|wants|claims|opens|sells|makes|owns|runs|made|sold|\p{L}{3,}ed)$/u;

/** "Concord | , the union, said", "Beacon, the charity,": not "In Kent, the charity, which". */
function rowBeforeKind(words: RowWords, kind: number): ToldRow | null {
  const { prose } = words;
  const { lower, shapes, sentenceOf, ids } = prose;
  const article = articleBefore(prose, words.hints, kind);
  if (article < 1 || lower[article] !== 'the' || lower[article - 1] !== ',') return null;
  if (
    !/^(?:said|says|has|had|will|is|was|told|warned|wants|denied|urged|called|which|also|that)$/.test(
      lower[kind + 2] ?? '',
    )
  )
    return null;
  const last = article - 1;
  let first = last;
  while (first > 0 && last - first < LONGEST_KIND && isCapitalAt(prose, first - 1) && !(shapes[first]! & Shape.first))
    first--;
  if (first === last || sentenceOf[first] !== sentenceOf[kind]) return null;
  const row = rowFrom(words, first, Hint.country | Hint.demonym);
  if (row === null || row.last !== last) return null;
  if (
    shapes[first]! & Shape.first
      ? isCommonOpener(words.classes, ids[first]!, lower[first]!)
      : isPreposition(lower[first - 1])
  )
    return null;
  return row;
}

const isPreposition = (word: string | undefined): boolean =>
  /^(?:in|at|near|from|to|of|around|on|for)$/.test(word ?? '');

/** "Moreover, the union, which is small, said so." */
const isCommonOpener = (classes: VocabularyClasses, id: number, word: string): boolean =>
  classes.has(id, 'function-word') ||
  classes.has(id, 'line-opener') ||
  classes.has(id, 'sentence-opener') ||
  classes.has(id, 'sentence-adverb') ||
  classes.has(id, 'time') ||
  word.endsWith('ly');

/** "X, | who": between commas, or at the end. */
export function rowInCommas(words: RowWords, first: number, mayBeGiven = false): ToldRow | null {
  if (!isCapitalAt(words.prose, first)) return null;
  const row = rowFrom(words, first, NO_FIRMS_PLACE, mayBeGiven);
  return row !== null && /^[,.;)]$/.test(words.prose.lower[row.last] ?? '') ? row : null;
}

/** "One of the resellers, | Tripmart, denied it" */
function oneOfSeveral(words: RowWords, kind: number): ToldRow | null {
  const { lower, shapes } = words.prose;
  let at = kind - 1;
  while (
    at > 1 &&
    at > kind - LONGEST_KIND &&
    isSmallWord(shapes[at]!) &&
    lower[at] !== 'of' &&
    !/^(?:the|its|their|those|these)$/.test(lower[at]!)
  )
    at--;
  if (!/^(?:the|its|their|those|these)$/.test(lower[at] ?? '') || lower[at - 1] !== 'of') return null;
  if (!/^(?:one|another|largest|smallest|biggest|oldest|first)$/.test(lower[at - 2] ?? '')) return null;
  const row = rowInCommas(words, kind + 2);
  // "one of the makers, Smith, left"
  return row !== null && words.hints[row.first]! & Hint.surname ? null : row;
}

/** "is released by | Copper Lamp on 4 May": a work's firm, of two words and more that no list of towns has. */
function releasedBy(words: RowWords, verb: number): ToldRow | null {
  const { prose, hints } = words;
  const { lower } = prose;
  if (!/^(?:is|was|be|being|been|are|were|and)$/.test(lower[verb - 1] ?? '') || !isCapitalAt(prose, verb + 2))
    return null;
  const row = rowFrom(words, verb + 2);
  if (row === null || row.last - row.first < 2) return null;
  if (!/^(?:[,.;)]|at|in|on|for|this|next|last|and)$/.test(lower[row.last] ?? '.')) return null;
  for (let i = row.first; i < row.last; i++)
    if (!(hints[i]! & (i === row.first ? Hint.placeBegins : Hint.placeGoesOn))) return row;
  return null;
}

/** "Rivals | Hale and Sprott also fell" */
function pairOfRivals(words: RowWords, first: number): readonly ToldRow[] {
  const { prose } = words;
  const left = rowFrom(words, first);
  if (left === null || prose.lower[left.last] !== 'and' || !isCapitalAt(prose, left.last + 1)) return [];
  const right = rowFrom(words, left.last + 1);
  return right === null || !isSmallWord(prose.shapes[right.last] ?? 0) ? [] : [left, right];
}
