import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isPluralRole, isRoleHead, looksLikeCalling } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';
import { isPlainNoun } from './plain-noun.js';
import { openingOfWork } from './within-phrase.js';

const LONGEST_PREMODIFIER = 12;

/**
 * The description that is right before a name, "Russian Foreign Ministry spokeswoman" before "Maria Zakharova"; null
 * when there is none. "his Syrian counterpart" gives "Syrian counterpart".
 * @param first token of the name
 */
export function roleBefore(reading: NamedText, first: number): string | null {
  let end = first;
  if (isInitialsInBrackets(reading, end)) end -= 3;
  while (end > 0 && isAddress(reading, end - 1) && reading.together(end - 1, first)) end--;
  // "the group’s leader, Cllr Lee", "chief executive Dr Lee"
  if (
    SECOND_TITLE.test(reading.lower(end - 1)) &&
    reading.has(end - 2, 'role-head') &&
    !/^(?:associate|assistant)$/.test(reading.lower(end - 2))
  )
    end--;
  if (end === 0 || !reading.together(end - 1, first)) return null;
  const head = headEndingAt(reading, end);
  if (head === null) return null;
  const start = behindDeed(
    reading,
    behindVerb(reading, behindQuotation(reading, startOf(reading, head, end), head), head),
    head,
  );
  return reading.phrase(start, end);
}

/** "to defeat | likely nominee Pat Lee", "asked him to investigate | former Vice President Pat Lee": a verb before an adjective, of which no noun is. */
const behindVerb = (reading: NamedText, start: number, head: number): number =>
  start + 1 < head &&
  reading.lower(start - 1) === 'to' &&
  !reading.isCapital(start) &&
  !reading.has(start, 'describing') &&
  /^(?:former|likely|longtime|presumptive|incumbent|fellow|outgoing|acting|ousted|disgraced|late)$/.test(
    reading.lower(start + 1),
  ) &&
  !/^(?:former|likely|longtime|presumptive|fellow|now|then)$/.test(reading.lower(start))
    ? start + 1
    : start;

/** “…,” noted | managing attorney Pat Lee: the verb right behind what is quoted */
const behindQuotation = (reading: NamedText, start: number, head: number): number =>
  start < head && /^["”’]$/.test(reading.lower(start - 1)) && /ed$/.test(reading.lower(start)) ? start + 1 : start;

/** "an Orange County jury convicted | drunk driver Pat Lee": what a court or the police did is no part of it. */
function behindDeed(reading: NamedText, start: number, head: number): number {
  for (let i = head - 1; i > start; i--)
    if (DEED.test(reading.lower(i)) && !reading.isCapital(i) && DOES_IT.test(reading.lower(i - 1))) return i + 1;
  return start;
}

const DEED =
  /^(?:convicted|arrested|charged|accused|indicted|sentenced|acquitted|cleared|jailed|named|fined|held|sued)$/;
const DOES_IT =
  /^(?:jury|jurors|judge|judges|court|panel|police|detectives|officers|deputies|prosecutors|prosecutor|investigators|agents|authorities|magistrates|troopers)$/;

/** "Mrs.", "Lady", but not "first | lady" */
const isAddress = (reading: NamedText, at: number): boolean =>
  reading.has(at, 'honorific') &&
  reading.word(at) !== 'MS' &&
  !lexicon.has(`${reading.lower(at - 1)} ${reading.lower(at)}`, 'compound-role');

/** A title that tells less than an office before it. */
const SECOND_TITLE = /^(?:cllr\.?|councillor|dr\.?|prof\.?|professor|baroness|baron|lord|lady|dame|ald\.?|alderman)$/;

/** "District Attorney (HCDA) | Pat Lee" */
const isInitialsInBrackets = (reading: NamedText, end: number): boolean =>
  reading.lower(end - 1) === ')' && reading.lower(end - 3) === '(' && /^\p{Lu}{2,6}$/u.test(reading.word(end - 2));

/** The token of the noun that names the office in a description ending before `end`: "spokesman", "Secretary" of State. */
function headEndingAt(reading: NamedText, end: number): number | null {
  const last = end - 1;
  const holder = reading.nameAt(last);
  if (holder?.type === 'person' && holder !== reading.nameAt(end)) return null;
  // "Conservative | MS | Ann Lee", of the Senedd
  if (reading.word(last) === 'MS' && reading.isCapital(last - 1) && /\p{Ll}/u.test(reading.word(end))) return last;
  if (reading.has(last, 'role-head') || isRoleBehindItsField(reading, last) || isAgedCalling(reading, last))
    return last;
  if (
    reading.has(last, 'compound-end') &&
    lexicon.has(`${reading.lower(last - 1)} ${reading.lower(last)}`, 'compound-role')
  )
    return last - 1;
  if (reading.has(last, 'behind-office') && reading.has(last - 1, 'role-head')) return last - 1;
  // "Mayor Pro Tem | Ann Lee"
  if (reading.has(last, 'behind-office') && reading.lower(last - 1) === 'pro' && reading.has(last - 2, 'role-head'))
    return last - 2;
  if (!reading.isCapital(last)) return headOfField(reading, last);
  // Superintendent of Schools Pat Lee, Secretary of State Pat Lee
  let joined = false;
  for (let i = last; i >= 0 && last - i < 7 && reading.together(i, last); i--) {
    const low = reading.lower(i);
    const inCharge = low === 'in' && reading.lower(i + 1) === 'charge';
    if (low === 'to' && isEnvoy(reading, i - 1)) return i - 1;
    if (inCharge || reading.has(i, 'inside-title')) joined ||= low === 'of' || low === 'for' || inCharge;
    // "Acme's vice-president of | Northern Ferries | Pat Lee"
    else if (!reading.isCapital(i))
      return joined && reading.lower(last - 1) !== 'to' && isOfficeOfField(reading, i) ? i : null;
    else if (joined && (reading.has(i + 1, 'inside-title') || reading.lower(i + 1) === 'in') && isRoleHead(low))
      return i;
  }
  return null;
}

/** "U.S. | Ambassador | to the European Union" */
const isEnvoy = (reading: NamedText, at: number): boolean => /^(?:ambassador|envoy|nuncio)$/.test(reading.lower(at));

const isOfficeOfField = (reading: NamedText, at: number): boolean =>
  reading.has(at, 'title') &&
  !reading.has(at, 'honorific') &&
  /^(?:of|for)$/.test(reading.lower(at + 1)) &&
  !reading.nameAt(at);

/** "New Zealand | international", "Australian opener", "Ruritanian national", "mayoral hopeful": behind a nation or a field only. */
function isRoleBehindItsField(reading: NamedText, at: number): boolean {
  const low = reading.lower(at);
  if (low === 'professional' || low === 'hopeful')
    return !reading.isCapital(at) && /^\p{L}{3}/u.test(reading.lower(at - 1)) && !reading.has(at - 1, 'function-word');
  return (
    /^(?:international|national|opener|debutant|debutante|centurion|under-\d\d)$/.test(low) &&
    /^(?:place|other)$/.test(reading.nameAt(at - 1)?.type ?? '')
  );
}

/** "61-year-old | unicyclist", whose calling no list has. */
const isAgedCalling = (reading: NamedText, at: number): boolean =>
  reading.has(at - 1, 'age') && !reading.isCapital(at) && looksLikeCalling(reading.word(at));

/** "leader | of the council", "cabinet member | for housing": an office of a field in small letters, which opens its phrase. */
function headOfField(reading: NamedText, last: number): number | null {
  if (reading.nameAt(last) || reading.has(last, 'function-word') || reading.has(last, 'role-verb')) return null;
  let link = last - 1;
  if (reading.lower(link) === 'the') link--;
  const ofTwoWords = isAcademic(reading, link - 2) && isPlainNoun(reading, link); // "professor of | marine biology"
  if (ofTwoWords) link--;
  const isLink = isAcademic(reading, link - 1) ? /^(?:of|for|in)$/ : /^(?:of|for)$/;
  if (!isLink.test(reading.lower(link)) || !reading.has(link - 1, 'office')) return null;
  let start = link - 1;
  while (start > link - 4 && isPlainNoun(reading, start - 1) && reading.together(start - 1, last)) start--;
  const opens = reading.prose.sentences[reading.prose.sentenceOf[start]!] === start;
  return opens || reading.has(start - 1, 'determiner') || isOfficeOfState(reading, start, link - 1) ? link - 1 : null;
}

const isAcademic = (reading: NamedText, at: number): boolean =>
  /^(?:professor|lecturer|reader)$/.test(reading.lower(at));

/** "and former | secretary of state", "said secretary of defence": what needs no article before it. */
const isOfficeOfState = (reading: NamedText, start: number, head: number): boolean =>
  /^(?:former|then|current|ex)$/.test(reading.lower(start)) ||
  (start === head && /^(?:secretary|undersecretary)$/.test(reading.lower(head)));

/** The first token of a description of one word more, or more, that ends with the noun `head`. */
export const startOfRole = (reading: NamedText, head: number): number => startOf(reading, head, head + 1);

/** The first token of the description whose noun is `head`: walks left over names, adjectives and nouns. */
function startOf(reading: NamedText, head: number, end: number): number {
  let start = head;
  while (start > 0 && end - start < LONGEST_PREMODIFIER && reading.together(start - 1, head)) {
    const next = stepLeft(reading, start);
    if (next === null) break;
    start = next;
  }
  return start;
}

/** Where the description begins when it also takes in what comes before `start`; null when it does not. */
function stepLeft(reading: NamedText, start: number): number | null {
  const at = start - 1;
  const low = reading.lower(at);
  const name = reading.nameAt(at);
  // "Det. | - | Sgt.", "U.S. | - | based cleric"
  if (low === '-' && reading.lower(at - 1).endsWith('.')) return standsClose(reading, at) ? at - 1 : null;
  if (reading.lower(at - 1) === '-' && reading.lower(at - 2).endsWith('.') && standsClose(reading, at - 1))
    return reading.nameAt(at - 2)?.first ?? at - 2;
  if (lexicon.has(`${low} ${reading.lower(start)}`, 'compound-role')) return at; // "Lord | mayor"
  const work = openingOfWork(reading, at);
  if (work !== null) return work;
  if (/^['’]$/.test(low) && reading.lower(at - 1).endsWith('s')) return isPlainNoun(reading, at - 1) ? at - 1 : null;
  if (low === "'s") return reading.nameAt(at - 1)?.first ?? (isPlainNoun(reading, at - 1) ? at - 1 : null);
  if (name?.type === 'person') return name.last - name.first === 1 && !reading.isCapital(start) ? name.first : null;
  if (name) return reading.has(at, 'time') ? null : name.first;
  if (low === 'and' || low === '/' || low === '&')
    return joinsRoles(reading, at) || joinsFields(reading, at) ? at - 1 : null;
  if (low === 'of' && reading.lower(start) === 'famer' && reading.lower(at - 1) === 'hall') return at - 1;
  if (low === ',' && /^(?:and|&)$/.test(reading.lower(at + 2)) && isListedField(reading, at)) return at - 1;
  if (/^\d+(?:st|nd|rd|th)(?:-\w+)?$/.test(low) || (/^(?:19|20)\d\d$/.test(low) && reading.lower(at - 1) !== 'in'))
    return at;
  return isPlainNoun(reading, at) ? at : null;
}

/** Whether a mark stands close between two words. */
const standsClose = ({ prose }: NamedText, at: number): boolean =>
  prose.ends[at - 1] === prose.starts[at] && prose.ends[at] === prose.starts[at + 1];

/** "chairman and CEO Pat Lee" is one description; "the residents and Mayor Pat Lee" are two. */
function joinsRoles(reading: NamedText, at: number): boolean {
  const [left, right] = [reading.word(at - 1), reading.word(at + 1)];
  if (!isRoleHead(left) || isPluralRole(left) || reading.nameAt(at - 1)?.type === 'person') return false;
  return reading.isCapital(at - 1) || !reading.isCapital(at + 1) || right === right.toUpperCase();
}

/** "police and | crime commissioner", "business and | energy secretary": two fields of one office, which begins its phrase. */
function joinsFields(reading: NamedText, at: number): boolean {
  const [left, right] = [at - 1, at + 1];
  const isPlain = isField(reading, left) && isField(reading, right);
  if (reading.has(left, 'role-head') || !isPlain || !reading.has(right + 1, 'role-head')) return false;
  const opens = reading.prose.sentences[reading.prose.sentenceOf[left]!] === left;
  const before = left - 1;
  const led = reading.has(before, 'determiner') || reading.has(before, 'describing') || reading.lower(before) === "'s";
  if (opens || led || isListedField(reading, before)) return true;
  return reading.nameAt(before)?.type === 'place' || reading.has(before, 'before-title');
}

const isField = (reading: NamedText, at: number): boolean =>
  /^\p{L}{3,}$/u.test(reading.lower(at)) &&
  !reading.nameAt(at) &&
  !reading.has(at, 'function-word') &&
  !reading.has(at, 'determiner') &&
  !reading.has(at, 'role-verb');

/** "Trade | , Industry and Energy Minister": the comma between the first two of three fields. */
const isListedField = (reading: NamedText, comma: number): boolean =>
  reading.lower(comma) === ',' &&
  isField(reading, comma - 1) &&
  reading.isCapital(comma - 1) &&
  isField(reading, comma + 1) &&
  reading.isCapital(comma + 1);
