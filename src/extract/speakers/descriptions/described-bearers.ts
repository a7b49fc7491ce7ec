import type { Person } from '../../../article/record.js';
import { TOWNSMAN } from '../../../lexicon/describing-words.js';
import { genderOf, isTitle } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { looksLike, mayBeMisread } from '../../names/old-papers/misread-words.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { bearerOf, type MentionIndex, personAt } from '../mention-index.js';

const LONGEST_OFFICE = 8; // tokens

/** "Pell County Prosecutor (PCPO) | Ann Lee", "The Attorney’s Office (PCPO) | Deputy Attorney Ann Lee", "Harle Fire Service (HFS) | spokesman Ann Lee" */
export function behindBracket(reading: ParsedText, cast: MentionIndex, { last }: TokenSpan): Person | null {
  const { lower, shapes } = reading.prose;
  let open = last;
  // "Department | of Fisheries |"
  while (
    open < last + LONGEST_OFFICE &&
    (/^(?:of|for|and|the)$/.test(lower[open] ?? '') || ((shapes[open] ?? 0) & Shape.capital) !== 0)
  )
    open++;
  if (lower[open] !== '(' || lower[open + 2] !== ')' || !/^(?:of|for|\()$/.test(lower[last]!)) return null;
  let isPlain = false; // an office in small letters
  for (let i = open + 3; i < open + 3 + LONGEST_OFFICE && i < lower.length; i++) {
    const person = personAt(cast, i);
    if (person) return !isPlain || isOf(reading, i - 1, 'role-head') ? person : null;
    if ((shapes[i]! & Shape.capital) !== 0) continue;
    const c = reading.classes[i]!;
    if (c !== Class.noun && c !== Class.adjective && c !== Class.gerund) return null;
    isPlain = true;
  }
  return null;
}

/** "A Department for Harbours (DfH) | spokesperson": somebody without a name, whose body's letters stand before what he is */
export function isPostBehindBracket(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { lower } = reading.prose;
  let close = last - 2;
  while (close > first && close > last - LONGEST_OFFICE && !/^[),]$/.test(lower[close]!)) close--;
  return (
    lower[close] === ')' &&
    lower[close - 2] === '(' &&
    isOf(reading, last - 1, 'role-head') &&
    /^(?:an?|the|one)$/.test(lower[first]!)
  );
}

/** "Burns", "Mr. Burns": the only one of the article with that family name, if the title fits. */
export function familyBearer(reading: ParsedText, cast: MentionIndex, { first, last }: TokenSpan): Person | null {
  if (last - first > 2 || (last - first === 2 && !isOf(reading, first, 'honorific'))) return null;
  const bearer = bearerOf(cast, reading.prose.lower[last - 1]!);
  const sex = bearer && last - first === 2 ? genderOf(reading.prose.lower[first]!) : null;
  return sex && (cast.genderOf(bearer!) ?? sex) !== sex ? null : bearer;
}

/** "Mr Lee" of two: the one of them who spoke last, where the other is not named since. */
export function bearerWhoSpoke(
  reading: ParsedText,
  cast: MentionIndex,
  { first, last }: TokenSpan,
  spokeLast: Person | null,
): Person | null {
  if (!spokeLast || reading.scan || last - first > 2) return null;
  const { lower, paragraphOf } = reading.prose;
  const family = ` ${lower[last - 1]}`;
  if (!spokeLast.name.toLowerCase().endsWith(family)) return null;
  const sex = last - first === 2 ? genderOf(lower[first]!) : null;
  if (sex && (cast.genderOf(spokeLast) ?? sex) !== sex) return null;
  for (let i = first - 1; i >= 0 && paragraphOf[first]! - paragraphOf[i]! <= 2; i--) {
    const { person } = cast.named[cast.at[i]!] ?? { person: null };
    if (person === spokeLast) return spokeLast;
    if (person?.name.toLowerCase().endsWith(family)) return null;
  }
  return null;
}

/** "Mr. Tolland | Vxk": the only one of the family name behind which a machine has read dirt as a word. */
export function bearerBeforeDirt(
  { prose, scan }: ParsedText,
  { people }: MentionIndex,
  { first, last }: TokenSpan,
  read: Person,
): Person | null {
  if (!scan || last - first < 2 || read.mentions.length > 1 || !isTitle(prose.lower[last - 3] ?? '')) return null;
  if (scan.plainWords(last - 1, last) > 0 || scan.brokenAround(first, last) < BROKEN_AROUND_DIRT) return null;
  const bearers = people.filter(({ name }) => name.toLowerCase().endsWith(` ${prose.lower[last - 2]}`));
  return bearers.length === 1 ? bearers[0]! : null;
}

/** "the delegates, Cpt ~wb P. R. Roe, | leader of the party": in a scan, who is named behind a comma and a misread title. */
export function personBehindComma(
  { prose }: ParsedText,
  cast: MentionIndex,
  { first, last }: TokenSpan,
): Person | null {
  for (let i = first; i < last; i++) {
    if (prose.lower[i] !== ',') continue;
    for (let at = i + 1; at < last && at <= i + TITLE_BEHIND; at++) {
      const person = personAt(cast, at);
      if (person) return person;
    }
  }
  return null;
}

/** "The Town Clerk (Mr. H. Lee, M.A.)", "the Minister (the Hon. P. Roe)": who holds the office, named in a bracket behind it. */
export function personInBracket(reading: ParsedText, cast: MentionIndex, { first, last }: TokenSpan): Person | null {
  const { lower } = reading.prose;
  let open = first + 1;
  while (open < last && lower[open] !== '(' && lower[open] !== ',') open++;
  if (open >= last || lower[open] !== '(') return null;
  let at = open + 1;
  while (at < last && (lower[at] === 'the' || isTitle(lower[at]!)) && cast.at[at]! < 0) at++;
  const person = personAt(cast, at);
  return person && /^[,)]$/.test(lower[cast.named[cast.at[at]!]!.last] ?? '') ? person : null;
}

/** In a scan, the only one of the article whose long family name a machine may have read so. */
export function misreadBearer(
  { prose, scan }: ParsedText,
  { people }: MentionIndex,
  { last }: TokenSpan,
): Person | null {
  const read = prose.lower[last - 1]!;
  if (!scan || read.length < LONG_FAMILY_NAME) return null;
  const familyOf = ({ name }: Person): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const alike = people.filter((person) => mayBeMisread(read, familyOf(person), false));
  if (alike.length > 0) return alike.length === 1 ? alike[0]! : null;
  const looking = people.filter((person) => person.mentions.length >= OFTEN_NAMED && looksLike(read, familyOf(person)));
  return looking.length === 1 ? looking[0]! : null;
}

const LONG_FAMILY_NAME = 7; // letters
const OFTEN_NAMED = 3; // times
const TITLE_BEHIND = 4; // tokens
const BROKEN_AROUND_DIRT = 0.15;

/** Whether a phrase is a party's member of somewhere: "the | Oregon Republican". */
export const isPartisan = ({ prose: { lower } }: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first > 1 &&
  /^(?:republican|democrat)$/.test(lower[last - 1]!) &&
  (lower[first] === 'the' || lower[first - 1] === 'the');

/** Who may be meant: those whose office is told with that state, "Oregon Sen. Ann Lee", or "Ann Lee, R-Ore.". */
export function partisansAt({ prose }: ParsedText, cast: MentionIndex, { first, last }: TokenSpan): readonly Person[] {
  const { lower } = prose;
  const party = lower[last - 1]!;
  const state = lower.slice(lower[first] === 'the' ? first + 1 : first, last - 1).join(' ');
  const found: Person[] = [];
  for (const { person, last: end } of cast.named) {
    if (!person || found.includes(person)) continue;
    const words = ` ${person.role?.toLowerCase().replace(/[^\p{L}]+/gu, ' ') ?? ''} `;
    const isSeated = words.includes(` ${state} `) && LAWMAKER.test(words);
    if (isSeated || isSeatedFor(lettersAt(lower, end + 1), party, state)) found.push(person);
  }
  return found;
}

const LAWMAKER = / (?:sen|senator|rep|representative|congress\w*|gov|governor|lawmaker|legislator|assembly\w*) /;

/** "r-n.y", in up to three tokens */
function lettersAt(lower: readonly string[], at: number): string {
  let letters = lower[at] ?? '';
  for (let i = at + 1; letters[1] === '-' && i < at + 4 && /^(?:\.|\p{L}\.?)$/u.test(lower[i] ?? ''); i++)
    letters += lower[i];
  return letters;
}

/** "R-Ore.", "D-N.Y.", "R-OR" */
function isSeatedFor(letters: string, party: string, state: string): boolean {
  if (letters[0] !== party[0] || letters[1] !== '-') return false;
  const short = letters.slice(2).replaceAll('.', '');
  if (short.length < 2) return false;
  const initials = state.replace(/(\S)\S*\s*/g, '$1');
  return (
    state.startsWith(short) ||
    initials === short ||
    (short.length === 2 && state[0] === short[0] && state.includes(short[1]!, 1))
  );
}

/** "the | Corkman" */
export const isTownsman = ({ prose }: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first === 1 && prose.lower[first - 1] === 'the' && TOWNSMAN.test(prose.lower[first]!);

/** "Jack" of "Tom and Jack Lee": the only one of that given name. */
export function givenBearer({ people }: MentionIndex, { first, last }: TokenSpan, word: string): Person | null {
  if (last - first > 1) return null;
  const called = people.filter(({ name }) => name.toLowerCase().startsWith(`${word} `));
  return called.length === 1 ? called[0]! : null;
}
