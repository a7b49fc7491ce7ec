import { isNameSuffix } from '../text/person-name.js';
import type { Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import { DETERMINERS } from './role-words.js';
import { isCalling, isHonorific, isPluralRole, isRoleHead, isShortTitle, isTitle } from './titles.js';
import { bitsOfWords, setOfWords } from './word-lists.js';

/** What single words say of people's names beside them; bits. */
export const PersonWord = {
  /** ends what is no person: "U.K. Bankers", "Nine Mths", "Lee Ltd", "Farmington Conn." */
  nobody: 1,
  /** no person by itself, but maybe a surname behind a given name */
  nobodyAlone: 2,
  digit: 4,
  /** initials of a country, before what is no person */
  initials: 8,
  number: 16,
  /** a month or number, before what is no person */
  monthly: 32,
  /** behind a name: a street, a school, a firm */
  notPeople: 64,
  /** a word that a tagger may take into a name: "Lee Friday", "the Lee administration" */
  ending: 128,
  /** "London-based" */
  led: 256,
  title: 512,
  shortTitle: 1024,
  honorific: 2048,
  roleHead: 4096,
  /** a title that is a given name or surname too: only the tagger can tell */
  alsoName: 8192,
  /** "Jr.", "III" */
  suffix: 16384,
  /** between names of a list */
  joins: 32768,
  /** a verb that gives an office */
  choosing: 65536,
  /** a verb that says what somebody is */
  copula: 131072,
  /** "36-year-old" */
  aged: 262144,
  determiner: 524288,
  /** ends the walk back from a comma to what it describes */
  breaks: 1048576,
  /** behind the noun of an office: "attorney general" */
  behindHead: 2097152,
  /** ends an office of two words whose last is no role by itself: "running back" */
  compoundEnd: 4194304,
  /** sets off a description behind a name */
  bar: 8388608,
  /** an office or calling, and no surname that many bear: nobody when it stands alone */
  office: 16777216,
  /** several of an office or calling: "Congressmen" */
  offices: 33554432,
  /** "S." of "S. African" */
  compass: 67108864,
  /** behind it: a people or country that north and south have */
  parted: 134217728,
  /** "Ruritanian-made" */
  made: 268435456,
} as const;

const PERSON_WORD_LISTS: readonly (readonly [number, string])[] = [
  [
    PersonWord.nobody,
    `dealers bankers brokers traders analysts economists investors officials dlrs mths qtr shr revs avg cts pct inc inc. corp corp.
  ltd ltd. plc co co. bond eurobond eurobonds issue loan conn. calif. ariz. fla. mich. minn. wis. tenn. okla. colo. mass. nil cwt tender bourse
  democrat republican socialist communist`,
  ],
  [
    PersonWord.nobodyAlone,
    `god lord allah jesus christ santa satan internet bible koran quran easter christmas thanksgiving ministry bonds notes futures
  libor sources shareholders stockholders farmers lawyers growers producers sterling net oper conn ill jan feb mar apr jun jul aug sept oct nov dec`,
  ],
  [
    PersonWord.initials,
    'u.s u.s. u.k u.k. u.n u.n. e.c e.c. n.y n.y. h.k h.k. n.z n.z. ec ec. eec eec. un un. uk uk. us us.',
  ],
  [PersonWord.compass, 'n s e w n. s. e. w.'],
  [
    PersonWord.parted,
    `african africa american america korean korea german germany yemen yemeni yemenis vietnamese ireland irish european europe dakota
    carolina virginia asian asia africans koreans germans americans`,
  ],
  [PersonWord.number, 'one two three four five six seven eight nine ten eleven twelve'],
  [PersonWord.monthly, 'jan feb mar apr may june july aug sept oct nov dec nine six three'],
  [
    PersonWord.notPeople,
    `street st. road rd. avenue ave. boulevard blvd. drive lane highway parkway turnpike trail bridge tunnel dam park county township
  parish school high elementary middle academy university college institute hospital clinic church cathedral chapel temple synagogue mosque library museum
  theater theatre hall stadium arena field gymnasium auditorium airport station center centre building tower plaza mall memorial foundation award
  trophy cup medal prize scholarship act bill amendment river creek lake island mountain cemetery inc. corp. co. ltd. llc plc inc corp ltd
  brothers bros. & associates industries enterprises group holdings press`,
  ],
  [
    PersonWord.alsoName,
    `dean earl duke prince king queen major judge baron marshal justice pope bishop deacon elder chief hunter mason cook baker carter
  parker page guy sailor archer tyler miller cooper carpenter taylor porter chase skipper reader potter weaver singer shepherd
  gardener farmer butcher driver usher steward brewer painter tanner ranger abbot prior child love star guide peer rider groom
  marine center forward guard safety tackle end back warden fisher sawyer fletcher`,
  ],
  [PersonWord.joins, 'and , & or'],
  [PersonWord.choosing, 'named elected appointed hired chose nominated made selected promoted'],
  [PersonWord.copula, 'is was remains became serves served works worked has had'],
  [PersonWord.determiner, [...DETERMINERS].join(' ')],
  [PersonWord.breaks, ', ; : . ! ? " “ ” ( ) said that'],
  [PersonWord.behindHead, 'elect general designate emeritus'],
  [PersonWord.compoundEnd, 'back end safety lady'],
  [PersonWord.bar, ', -- — – - ('],
];

/** Offices and callings that are surnames too, though a title before a full name. */
const SURNAMES = setOfWords(
  `barber singer shah kaiser champion fielder cardinal constable monk friend winner scout pilgrim courier tailor merchant builder buyer
  grocer miner forester handler trapper angler keeper messenger pastor priest speaker seaman ally fan son man rebel legend hero sponsor
  childs dukes`,
);

const ENDINGS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|'s|adm?in\p{L}*r\p{L}*ons?|today|yesterday|said|says|government)$/u;

const PERSON_WORD_BITS = bitsOfWords(PERSON_WORD_LISTS);

/** The `PersonWord` bits of each word. */
export const personWordsOf = (vocabulary: Vocabulary): WordColumn => vocabulary.column(PERSON_WORD_BITS, personWordOf);

function personWordOf(word: string): number {
  let bits = PERSON_WORD_BITS.get(word) ?? 0;
  if (/\d/.test(word)) bits |= PersonWord.digit;
  if (ENDINGS.test(word)) bits |= PersonWord.ending;
  if (/-(?:based|born|backed|led|owned)$/.test(word)) bits |= PersonWord.led;
  if (/-(?:made|built)$/.test(word)) bits |= PersonWord.made;
  if (/-years?-old$/.test(word)) bits |= PersonWord.aged;
  if (isTitle(word)) bits |= PersonWord.title;
  if (isShortTitle(word)) bits |= PersonWord.shortTitle;
  if (isHonorific(word)) bits |= PersonWord.honorific;
  if (isRoleHead(word)) bits |= PersonWord.roleHead;
  if (isNameSuffix(word)) bits |= PersonWord.suffix;
  if (!(bits & PersonWord.alsoName) && !SURNAMES.has(word)) {
    if (isCalling(word)) bits |= PersonWord.office;
    if (isPluralRole(word)) bits |= PersonWord.offices;
  }
  return bits;
}
