import { isCountryman } from '../../lexicon/describing-words.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { isChineseName } from '../../lexicon/reading/chinese-name.js';
import type { NameParts } from '../../lexicon/reading/person-name.js';
import { genderOf, isHonorific, isPluralRole, isRoleHead } from '../../lexicon/titles.js';
import { Shape } from '../../text/prose.js';
import type { NamedText } from '../named-text.js';
import { isOldPaper } from '../names/old-papers/old-paper.js';
import { knownPeople } from './known-people.js';
import { standInName } from './stand-in-names.js';

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
  /** what kin words and the given name say, where the title does not */
  readonly likelyGender: 'female' | 'male' | null;
  /** said to be a relative of somebody: "his son, Jack Lee" */
  readonly isRelative: boolean;
  /** in years: "Mr Lee, 51," */
  readonly age: number | null;
  /** the word right before the name, in lower case, if it is a title other than Mr. and the like */
  readonly title: string | null;
  /** "Sir Geoffrey", "Dame Ann": a title that goes with the given name */
  readonly isKnighted: boolean;
  /** "born Ann Coker": the name somebody had before */
  readonly isBirthName: boolean;
  readonly confidence: number;
  readonly rule: string;
}

/** Whether the words are no person's name: with digits, with a country's initials before them, with a word of business after. */
function isNobody(reading: NamedText, first: number, last: number): boolean {
  const end = last - 1;
  if (reading.has(end, 'nobody')) return true;
  // "Mr. Brothers"
  if (reading.has(end, 'several-officers') && !(first === end && reading.has(first - 1, 'honorific'))) return true;
  for (let i = first; i < last; i++) if (reading.has(i, 'digits')) return true;
  if (first === end)
    return reading.has(end, 'nobody-alone') || reading.lower(end) === 'the' || isMisreadPronoun(reading, end);
  if (/^(?:II|III)$/.test(reading.word(end)) && end - first === 1 && /^\p{Lu}\.?$/u.test(reading.word(first)))
    return true; // "J. II."
  if (reading.lower(first) === 'u.' && reading.lower(first + 1) === 's.') return true; // "U. S. Steel"
  if (reading.has(first, 'country-initials') || reading.has(first, 'made-word')) return true;
  if (reading.has(first, 'compass-initial') && reading.has(end, 'parted-country')) return true;
  return reading.has(end, 'number') && isInDate(reading, first);
}

/** "Ho told": in a scan, at the head of a sentence, or before a verb of his. */
const isMisreadPronoun = (reading: NamedText, at: number): boolean =>
  reading.lower(at) === 'ho' && isOldPaper(reading.prose) && (reading.prose.shapes[at]! & Shape.first) !== 0;

/** A month or a number: before a number, no person. */
const isInDate = (reading: NamedText, at: number): boolean =>
  reading.has(at, 'month') || reading.has(at, 'short-month') || reading.has(at, 'number');

/** Where a mention was found, and what tells the sex of a given name. */
export interface MentionOrigin {
  readonly confidence: number;
  readonly rule: string;
  readonly genderOfGiven: (word: string) => 'female' | 'male' | null;
}

/** "Minister for Women and | Equalities Ann Lee": the first word of the name is the office's last. */
function endsOffice(reading: NamedText, first: number): boolean {
  // "Mayor of | London Ann Lee"
  if (reading.lower(first - 1) === 'of') return /^(?:mayor|bishop|archbishop)$/.test(reading.lower(first - 2));
  if (reading.lower(first - 1) !== 'and') return false;
  for (let i = first - 2; i > first - 8 && reading.together(i, first); i--) {
    if (/^(?:for|of)$/.test(reading.lower(i))) return reading.has(i - 1, 'role-head');
    if (!reading.isCapital(i) && reading.lower(i) !== ',') return false;
  }
  return false;
}

/** Letters of degrees and honours: QC, M.D., PhD. "Ma" and "Sim" may be surnames. */
export function isLetters(reading: NamedText, at: number): boolean {
  const word = reading.word(at);
  const plain = word.replace(/\./g, '');
  return (
    plain.length > 1 &&
    /^(?:\p{Lu}+|PhD|EdD|MSc|BSc|Esq)$/u.test(plain) &&
    lexicon.has(plain.toLowerCase(), 'post-nominal')
  );
}

/** "Ann Lee QC MP": the token after "Lee". A name all in capitals keeps its last word. */
function withoutLetters(reading: NamedText, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && isLetters(reading, end - 1)) end--;
  const shouts = end < last && reading.phrase(first, end) === reading.phrase(first, end).toUpperCase();
  return shouts ? last : end;
}

/** The person that a name span mentions; null when it is none after all: "Lee Street", "the Lees". */
export function personMention(
  reading: NamedText,
  span: { first: number; last: number },
  { confidence, rule, genderOfGiven }: MentionOrigin,
): PersonMention | null {
  let { first, last } = span;
  // "the Duke of Wellington"
  const isPeer = rule === 'peer';
  for (let i = first + 1; i < last && !isPeer; i++) if (/^(?:of|to|\()$/.test(reading.lower(i))) last = i;
  while (last > first + 1 && reading.has(last - 1, 'ends-person')) last--;
  if (last - first > 1 && reading.has(first, 'seated-word')) first++;
  for (let i = first + 1; i < last - 1 && !isPeer; i++) if (isPeersTitle(reading, i)) first = i; // "Lib Dem Baroness Lee"
  while (!isPeer && first < last - 1 && isStrippable(reading, first, last - first)) first++;
  if (!isPeer && last - first > 2 && isCallingLikeName(reading, first, genderOfGiven)) first++;
  if (first === last - 1 && (reading.has(first, 'short-title') || reading.has(first, 'honorific'))) return null;
  const bare = withoutLetters(reading, first, last);
  // "Labour MP | Ann Lee": an office, and the name follows
  if (bare < last && reading.nameAt(last)?.type === 'person' && reading.together(last - 1, last)) return null;
  last = bare;
  if (last - first > 2 && endsOffice(reading, first)) first++;
  if (reading.has(last, 'name-suffix') && !isLetters(reading, last) && reading.together(last - 1, last)) last++;
  else if (last - first > 1 && reading.lower(last) === ',' && /^(?:jr|sr)\.?$/.test(reading.lower(last + 1))) last += 2;
  if (reading.has(last, 'behind-namesake') && reading.isCapital(last) && reading.together(last - 1, last)) return null;
  if (rule !== 'called-like-kin' && isNobody(reading, first, last)) return null;
  let name = reading.phrase(first, last);
  if (last - first === 1 && name.endsWith('s') && reading.lower(first - 1) === 'the') return null;
  const known = knownPeople(reading.prose.vocabulary);
  const standIn = standInName(reading, { first, last, parts: known.get(name).parts }, genderOfGiven);
  if (standIn !== null) ({ name, last } = standIn);
  const { parts, key } = known.get(name);
  const address = addressOf(reading, first);
  const gender = address === null ? null : genderOf(address);
  const title = address === null || (isHonorific(address) && !/^dr\.?$/i.test(address)) ? null : address.toLowerCase();
  const kin = kinOf(reading, first, last);
  // "Li Weiling": the first is the family's, whoever has it for a given name elsewhere
  const given = isChineseName(reading.lower(first), reading.lower(first + 1)) ? undefined : parts.given[0];
  const likelyGender =
    gender ?? (kin === null ? null : genderOf(kin)) ?? (given === undefined ? null : genderOfGiven(given));
  const age = ageAfter(reading, last);
  return {
    first,
    last,
    name,
    parts,
    key,
    gender,
    likelyGender,
    isRelative: kin !== null,
    age,
    title,
    isKnighted: /^(?:sir|dame)$/i.test(address ?? ''),
    isBirthName: /^(?:born|née|nee)$/.test(reading.lower(first - 1)),
    confidence,
    rule,
  };
}

/** "son" of "his son, Jack Lee", "her cousin Ann Lee" and "Jack Lee, his son,". */
function kinOf(reading: NamedText, first: number, last: number): string | null {
  let before = reading.lower(first - 1) === ',' ? first - 2 : first - 1;
  if (reading.has(before, 'honorific')) before = reading.lower(before - 1) === ',' ? before - 2 : before - 1;
  const owns = (at: number): boolean => reading.has(at, 'possessive') || reading.lower(at) === "'s";
  if (reading.has(before, 'kin') && reading.together(before, first)) {
    for (let i = before - 1; i >= before - 3; i--) if (owns(i)) return reading.lower(before);
  }
  if (reading.lower(last) !== ',' || !owns(last + 1)) return null;
  for (let i = last + 2; i <= last + 4; i++) if (reading.has(i, 'kin')) return reading.lower(i);
  return null;
}

function ageAfter(reading: NamedText, last: number): number | null {
  const years = reading.lower(last) === ',' || reading.lower(last) === '(' ? reading.lower(last + 1) : '';
  return /^\d{1,3}$/.test(years) && /^[,.)]$/.test(reading.lower(last + 2)) ? Number(years) : null;
}

/** Whether a name is nothing but an office: "A senior Trustee", "the Shah". Somebody named in full elsewhere may bear it all the same. */
export function isOfficeAlone(reading: NamedText, { first, last, gender, title, rule }: PersonMention): boolean {
  if (last - first > 1 || rule === 'called-like-kin') return false;
  if (isAddressedOffice(reading, first)) return true;
  if (gender !== null || title !== null) return false;
  if (reading.has(first, 'office-alone')) return true;
  return reading.has(first, 'title') && reading.has(first - 1, 'determiner');
}

/** "Mr. | Speaker", "Madam | President": how a house calls who presides over it. */
const isAddressedOffice = (reading: NamedText, at: number): boolean =>
  /^(?:mr\.?|mister|madam|mrs\.?)$/.test(reading.lower(at - 1)) &&
  /^(?:speaker|president|chairman|chair|chairwoman|chairperson|mayor|moderator|vice-president|deputy)$/.test(
    reading.lower(at),
  );

/** Whether the first word of a span is a title: "Sen. Pat Lee"; of three words or more also a calling: "Democrat Pat Lee". */
function isStrippable(reading: NamedText, at: number, size: number): boolean {
  if (reading.has(at, 'age')) return size > 1; // "Nine-year-old Georgia Lee"
  if (reading.lower(at) === 'con' && reading.lower(at - 1) === 'det') return size > 1; // a detective constable
  if (isConstable(reading, at) || isMalayStyle(reading, at)) return size > 1;
  // "For the Club | N. H. P. Vane"
  if (size > 2 && /^\p{Lu}\.$/u.test(reading.word(at + 1)) && reading.has(at, 'organisation-noun')) return true;
  if (size === 2 && isHyphenedCalling(reading, at)) return true; // "Off-spinner | Vane"
  if (size > 2 && isCountryman(reading.lower(at))) return true; // "Dutchman Ruud van Aalst"
  if (!(reading.has(at, 'title') || reading.has(at, 'role-head'))) return false;
  if (reading.lower(at) === 'justice' && size === 2) return true;
  if (reading.has(at, 'also-name')) return false;
  if (reading.has(at, 'title'))
    return reading.has(at, 'short-title') || reading.has(at, 'honorific') || reading.word(at).length > 3;
  if (size === 2 && isPluralRole(reading.lower(at))) return true; // "Brothers Ivo, Karl and …"
  return size > 2 && !/^\p{Lu}\.?$/u.test(reading.word(at + 1));
}

/** "Farmer Huw Lee", "Gardener Ann Lee" at the head of a sentence: a calling that is no given name, before one that is. */
const isCallingLikeName = (reading: NamedText, at: number, genderOfGiven: MentionOrigin['genderOfGiven']): boolean =>
  (reading.prose.shapes[at]! & Shape.first) !== 0 &&
  reading.has(at, 'also-name') &&
  reading.has(at, 'calling') &&
  genderOfGiven(reading.word(at)) === null &&
  genderOfGiven(reading.word(at + 1)) !== null;

/** "Off-spinner", "Full-back", "Co-founder": not "Anne-Marie" */
const isHyphenedCalling = (reading: NamedText, at: number): boolean => {
  const calling = /^\p{Lu}\p{Ll}+-(\p{Ll}+)$/u.exec(reading.word(at))?.[1];
  return (
    calling !== undefined &&
    (reading.has(at, 'role-head') || isRoleHead(calling) || /^(?:back|half|row)$/.test(calling))
  );
};

/** "Datuk | Seri | Ahmad", "| Tan Sri | Ahmad": styles of two words */
const isMalayStyle = (reading: NamedText, at: number): boolean =>
  (/^s[eh]?ri$/.test(reading.lower(at)) && /^(?:datuk|dato['’]?|datin|tan|toh|puan)$/.test(reading.lower(at - 1))) ||
  (reading.lower(at) === 'tan' && reading.lower(at + 1) === 'sri');

/** "P. C. Kartar Singh" in an old paper that tells of the police, at either letter. */
const isConstable = (reading: NamedText, at: number): boolean =>
  ((reading.lower(at) === 'p.' && reading.lower(at + 1) === 'c.' && reading.isCapital(at + 2)) ||
    (reading.lower(at) === 'c.' && reading.lower(at - 1) === 'p.')) &&
  isOldPaper(reading.prose) &&
  /^(?:police|constables?)$/m.test(reading.prose.lower.join('\n'));

const isPeersTitle = (reading: NamedText, at: number): boolean =>
  /^(?:baroness|lady|dame|sir|cllr|mr|mrs|ms|dr)\.?$/.test(reading.lower(at));

/** The title right before a name; null when there is none. */
function addressOf(reading: NamedText, first: number): string | null {
  const titled = reading.has(first - 1, 'title') && reading.together(first - 1, first);
  return titled ? reading.word(first - 1) : null;
}
