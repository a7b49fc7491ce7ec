import { lexicon } from '../../lexicon/load-lexicon.js';
import { withoutStop } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import type { WordColumn } from '../../text/vocabulary/vocabulary.js';
import { isCalledByKind, isShoutedBody } from './called-by-kind.js';
import { changedName, type Name, surnameIds, withEach } from './name.js';
import { isThingLikeName } from './things-like-names.js';

/** "MAY7" */
const DELIVERY = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d+$/;

/** What a word is in a table; bits. */
const TableBit = {
  word: 1,
  never: 2,
  suffix: 4,
  grade: 8,
  graded: 16,
  opens: 32,
  inside: 64,
  weekday: 128,
  shortDay: 256,
  /** also "Brooklynites" */
  officer: 512,
  seated: 1024,
  /** "Ms", "MPs" */
  address: 2048,
  /** "J", "M." */
  initial: 4096,
  /** "Third-year" */
  year: 8192,
  /** "Sens.", "Republican" */
  partisan: 16384,
} as const;

const listedTableBits = lexicon.bits([
  [TableBit.word, 'table-word'],
  [TableBit.never, 'never-in-name'],
  [TableBit.suffix, 'never-alone'],
  [TableBit.grade, 'credit-grade'],
  [TableBit.graded, 'graded'],
  [TableBit.weekday, 'weekday'],
  [TableBit.officer, 'officer-alone'],
  [TableBit.seated, 'seated-letters'],
]);

const MARK_TABLE_BITS: ReadonlyMap<string, number> = new Map([
  ['<', TableBit.opens],
  ['.', TableBit.inside],
  ['>', TableBit.inside],
]);

const tableBitsOf = (word: string): number =>
  listedTableBits(word) |
  (MARK_TABLE_BITS.get(word) ?? 0) |
  (/^\d/.test(word) || DELIVERY.test(word) ? TableBit.word : 0) |
  (lexicon.has(withoutStop(word), 'short-weekday') ? TableBit.shortDay : 0) |
  (FORM_OF_ADDRESS.test(word) ? TableBit.address : 0) |
  (/^\p{L}\.?$/u.test(word) ? TableBit.initial : 0) |
  (/^(?:first|second|third|fourth|fifth|final)-year$/.test(word) ? TableBit.year : 0) |
  (/^(?:(?:sens|reps|govs)\.?|(?:democrat|republican)s?)$/.test(word) ? TableBit.partisan : 0) |
  (/^\p{L}{4,}ites$/u.test(word) ? TableBit.officer : 0);

const FORM_OF_ADDRESS = /^(?:m[rs]s?\.?|miss|dr\.?|sir|mps|meps|msps|tds|lords|peers)$/;

const tableBits = ({ vocabulary }: Prose): WordColumn => vocabulary.column(tableBitsOf, tableBitsOf);

/**
 * Removes what tables and notices make look like names: "Record March", "U.S. Dlrs", "Co Ltd"; people of one letter, tickers and
 * credit ratings; and people in capitals ("BILL") whose word the article has in lower case, or never capitalised alone. A day is cut
 * off: "Victoria Park | Saturday".
 */
export function withoutTableWords(prose: Prose, hints: Uint16Array, tagged: readonly Name[]): readonly Name[] {
  const { ids } = prose;
  const bits = tableBits(prose);
  const names = withEach(tagged, (name) => trimmed(prose, bits, name));
  const { small, mixed } = names.some((name) => isHeadlinePerson(prose, name) || isShoutedBody(prose, hints, name))
    ? wordsByCase(prose)
    : NO_WORDS;
  const isRejected = (name: Name, i: number): boolean =>
    isTableWords(ids, bits, name) ||
    isSingleLetter(name) ||
    isInitialsOnly(prose, bits, name) ||
    isFormOfAddress(ids, bits, name) ||
    isMereOfficer(ids, bits, name) ||
    isSaintOf(prose, name) ||
    isCalledByKind(prose, name) ||
    isShortDay(prose, bits, name) ||
    isBracketedTicker(prose, bits, name) ||
    isGrade(prose, bits, name) ||
    isOfficeBefore(prose, bits, name, names[i + 1]) ||
    isPortfolio(prose, name) ||
    isSeat(prose, bits, name) ||
    isThingLikeName(prose, hints, name) ||
    (isShoutedBody(prose, hints, name) && small.has(ids[name.first]!)) ||
    (isHeadlinePerson(prose, name) &&
      (small.has(ids[name.first]!) || (mixed.size > PLAIN_NAMES && !mixed.has(ids[name.first]!))));
  const rejected = new Set<Name>();
  for (let i = 0; i < names.length; i++) if (isRejected(names[i]!, i)) rejected.add(names[i]!);
  if (rejected.size === 0) return names;
  const left = names.filter((name) => !rejected.has(name));
  const surnames = surnameIds(ids, left);
  // "May" in an article about a Theodora May
  const isSurname = ({ type, first, last }: Name): boolean =>
    type === 'person' && last - first === 1 && surnames.has(ids[first]!);
  return names.filter((name) => !rejected.has(name) || isSurname(name));
}

/** "in Victoria Park Saturday", "the Ports Committee Saturday"; not Sheffield Wednesday */
const endsInWeekday = ({ ids, shapes, lower }: Prose, bits: WordColumn, { type, first, last }: Name): boolean =>
  (type !== 'organisation' || /^(?:(?:sub)?committee|commission|council)$/.test(lower[last - 2]!)) &&
  last - first > 1 &&
  (shapes[last - 1]! & Shape.first) === 0 &&
  (bits.at(ids[last - 1]!) & TableBit.weekday) !== 0;

/** "Third-year | Ann Lee" */
const beginsWithYear = ({ ids }: Prose, bits: WordColumn, { type, first, last }: Name): boolean =>
  type === 'person' && last - first > 1 && (bits.at(ids[first]!) & TableBit.year) !== 0;

const trimmed = (prose: Prose, bits: WordColumn, name: Name): Name => {
  if (endsInWeekday(prose, bits, name)) return withoutLast(prose, name);
  const first = beginsWithYear(prose, bits, name) ? name.first + 1 : afterSeat(prose, bits, name);
  return first > name.first ? changedName(name, { first, start: prose.starts[first]! }) : name;
};

/** The token after "Green MSP", when a name of two words follows in what was taken for one: "Green MSP | Ann Lee", "Ohio Republican | Ann Lee". */
function afterSeat({ ids }: Prose, bits: WordColumn, { type, first, last }: Name): number {
  if (type !== 'person') return first;
  for (let i = first; i < last - 2; i++) if (bits.at(ids[i]!) & (TableBit.seated | TableBit.partisan)) return i + 1;
  return first;
}

const withoutLast = ({ ends }: Prose, name: Name): Name =>
  changedName(name, { last: name.last - 1, end: ends[name.last - 2]! });

/** "U. S.", "P. M.", "M.": letters, and no name after them. */
function isInitialsOnly({ ends, starts, ids }: Prose, bits: WordColumn, { type, first, last }: Name): boolean {
  if (type !== 'person') return false;
  for (let i = first; i < last; i++)
    if (ends[i]! - starts[i]! > 2 || !(bits.at(ids[i]!) & TableBit.initial)) return false;
  return true;
}

/** "Ms", "MPs", taken for a body */
const isFormOfAddress = (ids: Int32Array, bits: WordColumn, { type, first, last }: Name): boolean =>
  type === 'organisation' && last - first === 1 && (bits.at(ids[first]!) & TableBit.address) !== 0;

/** "By the Coroner", "The Magistrate", "Brooklynites": an office, or where people live, and whose it is nothing there tells. */
const isMereOfficer = (ids: Int32Array, bits: WordColumn, { type, first, last }: Name): boolean =>
  type !== 'place' && last - first === 1 && (bits.at(ids[first]!) & TableBit.officer) !== 0;

/** "Thu, Aug 21" */
const isShortDay = ({ lower, ids }: Prose, bits: WordColumn, { type, first, last }: Name): boolean =>
  type === 'person' && last - first === 1 && (bits.at(ids[first]!) & TableBit.shortDay) !== 0 && lower[last] === ',';

/** "St Rumbold’s tower": what is called after a saint */
const isSaintOf = ({ lower, shapes }: Prose, { type, first, last }: Name): boolean =>
  type === 'person' &&
  last - first === 2 &&
  /^(?:st\.?|saint)$/.test(lower[first]!) &&
  lower[last] === "'s" &&
  !((shapes[last + 1] ?? 0) & Shape.capital);

/** "Labour MP | Ann Lee": an office, since somebody follows. */
const isOfficeBefore = (
  { lower, ids, sentenceOf }: Prose,
  bits: WordColumn,
  { type, first, last }: Name,
  next: Name | undefined,
): boolean =>
  type === 'person' &&
  next?.type === 'person' &&
  next.first === last &&
  last - first > 1 &&
  ((bits.at(ids[last - 1]!) & TableBit.seated) !== 0 ||
    /^(?:ms|senator|minister|councillor)$/.test(lower[last - 1]!)) &&
  sentenceOf[first] === sentenceOf[last];

/** "the Grimsby North MP said", "a Labour MSP": a seat, or the office with its seat. */
const isSeat = ({ lower, ids, size }: Prose, bits: WordColumn, { type, first, last }: Name): boolean =>
  (type === 'person' && lower[first - 1] === 'the' && last < size && (bits.at(ids[last]!) & TableBit.seated) !== 0) ||
  (type === 'organisation' && last - first > 1 && (bits.at(ids[last - 1]!) & TableBit.seated) !== 0);

/** "the Minister of Labour", "Secretary for Health", "Culture Secretary": a minister's business, no body. */
const isPortfolio = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type === 'organisation' &&
  ((last - first < 4 &&
    /^(?:of|for)$/.test(lower[first - 1] ?? '') &&
    /^(?:minister|under-secretary)$/.test(lower[first - 2] ?? '')) ||
    (/^(?:and|,)$/.test(lower[last - 2] ?? '') &&
      lower[first - 1] === ',' &&
      /^(?:minister|secretary)$/.test(lower[first - 4] ?? '')) ||
    (last - first === 1 && /^(?:secretary|minister)$/.test(lower[last] ?? '') && PORTFOLIO.test(lower[first]!)));

const PORTFOLIO = /^(?:culture|education|energy|environment|health|housing|justice|sport|transport|work)$/;

const isSingleLetter = ({ type, start, end }: Name): boolean => type === 'person' && end - start === 1;

/** "<ERIC.ST>", "<MAR>": neither a person nor a place. */
function isBracketedTicker({ ids, size, shapes }: Prose, bits: WordColumn, { type, first, last }: Name): boolean {
  if (type === 'organisation' || last - first !== 1 || first === 0 || last >= size) return false;
  if (!(shapes[first]! & Shape.upper) || !(bits.at(ids[first - 1]!) & TableBit.opens)) return false;
  return (bits.at(ids[last]!) & TableBit.inside) !== 0;
}

/** "AAA" in an article about ratings. */
function isGrade({ ids }: Prose, bits: WordColumn, { first, last }: Name): boolean {
  return (
    last - first === 1 &&
    (bits.at(ids[first]!) & TableBit.grade) !== 0 &&
    ids.some((id) => bits.at(id) & TableBit.graded)
  );
}

/** "SENATE PASSES BILL" */
const isHeadlinePerson = ({ shapes }: Prose, { type, first, last }: Name): boolean =>
  type === 'person' && last - first === 1 && (shapes[first]! & Shape.upper) !== 0;

/** So many words with only their first letter a capital show that the article is not all in capitals. */
const PLAIN_NAMES = 5;

const NO_WORDS: ReturnType<typeof wordsByCase> = { small: new Set(), mixed: new Set() };

function isTableWords(ids: Int32Array, bits: WordColumn, { first, last, type }: Name): boolean {
  let all: number = TableBit.word | TableBit.suffix;
  let any = 0;
  for (let i = first; i < last; i++) {
    const each = bits.at(ids[i]!);
    all &= each;
    any |= each;
  }
  const onlyTable = (all & TableBit.word) !== 0;
  if (any & TableBit.never && (onlyTable || type === 'person')) return true;
  return type !== 'place' && all !== 0;
}

/** The ids of the words that an article has in lower case, and of those that it has with only their first letter a capital. */
function wordsByCase({ ids, shapes, size }: Prose): {
  readonly small: ReadonlySet<number>;
  readonly mixed: ReadonlySet<number>;
} {
  const small = new Set<number>();
  const mixed = new Set<number>();
  for (let i = 0; i < size; i++) {
    if (!(shapes[i]! & Shape.capital)) small.add(ids[i]!);
    else if (!(shapes[i]! & Shape.upper)) mixed.add(ids[i]!);
  }
  return { small, mixed };
}
