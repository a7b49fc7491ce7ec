import { genderOf, isHonorific, isRoleHead, isShortTitle, isTitle } from '../gazetteer/titles.js';
import { familyKey, isNameSuffix, type NameParts, partsOfName } from '../text/person-name.js';
import type { Reading } from './reading.js';

/** A mention of a person, its titles stripped. */
export interface PersonMention {
  /** tokens of the name alone, `last` excluded */
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly parts: NameParts;
  /** what its family name is compared by */
  readonly key: string;
  /** what its title says: "Mrs. Lee" */
  readonly gender: 'female' | 'male' | null;
  /** the word right before the name, in lower case, if it is a title other than Mr. and the like */
  readonly title: string | null;
  readonly confidence: number;
  readonly rule: string;
}

/** These are given names and surnames too: only the tagger can tell whether they are titles. */
const ALSO_NAMES = new Set(
  `dean earl duke prince king queen major judge baron marshal justice pope bishop deacon elder chief hunter mason cook baker carter
  parker page guy sailor archer tyler miller cooper carpenter taylor porter chase skipper reader potter weaver singer shepherd
  gardener farmer butcher driver usher steward brewer painter tanner ranger abbot prior child love star guide peer rider groom
  marine center forward guard safety tackle end back warden fisher sawyer fletcher`.split(/\s+/),
);
/** Words that end what is no person: "U.K. Bankers", "Nine Mths", "Lee Ltd", "Farmington Conn.". */
const NO_PERSON = new Set(
  `dealers bankers brokers traders analysts economists investors officials dlrs mths qtr shr revs avg cts pct inc inc. corp corp.
  ltd ltd. plc co co. bond eurobond eurobonds issue loan conn. calif. ariz. fla. mich. minn. wis. tenn. okla. colo. mass.`.split(
    /\s+/,
  ),
);
/** Words that alone are no person, and may be a surname behind a given name. */
const NO_PERSON_ALONE = new Set(
  `god lord allah jesus christ santa satan internet bible koran quran easter christmas thanksgiving ministry bonds notes futures
  libor sources farmers lawyers growers producers sterling net oper conn ill jan feb mar apr jun jul aug sept oct nov dec`.split(
    /\s+/,
  ),
);

/** Whether the words are no person's name: with digits, with a country's initials before them, with a word of business behind. */
function isNobody(reading: Reading, first: number, last: number): boolean {
  const end = reading.lower(last - 1);
  if (NO_PERSON.has(end)) return true;
  for (let i = first; i < last; i++) if (/\d/.test(reading.lower(i))) return true;
  if (last - first === 1) return NO_PERSON_ALONE.has(end);
  const start = reading.lower(first);
  if (/^(?:u\.s|u\.k|u\.n|e\.c|n\.y|h\.k|n\.z|ec|eec|un|uk|us)\.?$/.test(start)) return true;
  return NUMBERS.has(end) && /^(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|nine|six|three)$/.test(start);
}

const NUMBERS = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));

/** A name before one of these is a street, a school, a firm. */
const NOT_PEOPLE = new Set(
  `street st. road rd. avenue ave. boulevard blvd. drive lane highway parkway turnpike trail bridge tunnel dam park county township
  parish school high elementary middle academy university college institute hospital clinic church cathedral chapel temple synagogue mosque library museum
  theater theatre hall stadium arena field gymnasium auditorium airport station center centre building tower plaza mall memorial foundation award
  trophy cup medal prize scholarship act bill amendment river creek lake island mountain cemetery inc. corp. co. ltd. llc plc inc corp ltd
  brothers bros. & associates industries enterprises group holdings press`.split(/\s+/),
);

/** Words that a tagger may take into a name: "Lee Friday", "the Lee administration", "Lee's". */
const ENDINGS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|'s|adm?in\p{L}*r\p{L}*ons?|today|yesterday|said|says|government)$/u;

/** The person that a name span mentions; null when it is none after all: "Lee Street", "the Lees". */
export function personMention(
  reading: Reading,
  span: { first: number; last: number },
  confidence: number,
  rule: string,
): PersonMention | null {
  let { first, last } = span;
  for (let i = first + 1; i < last; i++) if (reading.lower(i) === 'of' || reading.lower(i) === '(') last = i;
  while (last > first + 1 && ENDINGS.test(reading.lower(last - 1))) last--;
  if (last - first > 1 && /-(?:based|born|backed|led|owned)$/.test(reading.lower(first))) first++;
  while (first < last - 1 && isStrippable(reading.word(first), last - first, reading.word(first + 1))) first++;
  if (first === last - 1 && (isShortTitle(reading.word(first)) || isHonorific(reading.word(first)))) return null;
  if (isNameSuffix(reading.word(last)) && reading.together(last - 1, last)) last++;
  else if (reading.lower(last) === ',' && /^(?:jr|sr)\.?$/.test(reading.lower(last + 1)) && last - first > 1) last += 2;
  if (NOT_PEOPLE.has(reading.lower(last)) && reading.isCapital(last) && reading.together(last - 1, last)) return null;
  if (isNobody(reading, first, last)) return null;
  const name = reading.phrase(first, last);
  if (reading.lower(first - 1) === 'the' && last - first === 1 && name.endsWith('s')) return null;
  const parts = partsOfName(name);
  return { first, last, name, parts, key: familyKey(parts), ...addressOf(reading, first), confidence, rule };
}

/** Whether the first word of a span is a title: "Sen. Pat Lee"; of three words or more also a calling: "Democrat Pat Lee". */
function isStrippable(word: string, size: number, next: string): boolean {
  const low = word.toLowerCase();
  if (ALSO_NAMES.has(low)) return false;
  if (isTitle(word)) return isShortTitle(word) || isHonorific(word) || word.length > 3;
  return size > 2 && isRoleHead(word) && !/^\p{Lu}\.?$/u.test(next);
}

function addressOf(reading: Reading, first: number): Pick<PersonMention, 'gender' | 'title'> {
  const before = reading.together(first - 1, first) ? reading.word(first - 1) : '';
  if (before === '' || !isTitle(before)) return { gender: null, title: null };
  return { gender: genderOf(before), title: isHonorific(before) ? null : before.toLowerCase() };
}
