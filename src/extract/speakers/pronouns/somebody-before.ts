import type { Person } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { genderOf, isPluralRole } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { phraseEnd, timeEnd } from '../../syntax/noun-phrases.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { type Gender, type MentionIndex, personAt } from '../mention-index.js';
import type { PronounContext } from './pronouns.js';

/** The words for somebody whom a text does not name there, and who that is as far as another place tells. */
interface Untold {
  readonly phrase: TokenSpan;
  readonly person: Person | null;
}

/** Somebody told without a name before "he" or "she" at a token, for whom it stands. */
export function untoldBefore(context: PronounContext, at: number, gender: Gender): Untold | null {
  const kin = kinBefore(context, at, gender);
  if (kin?.person) return kin;
  const phrase = somebodyBefore(context, at, gender) ?? kin?.phrase ?? strangerBefore(context, at, gender);
  return phrase && { phrase, person: null };
}

const QUOTED_BETWEEN = 8; // sentences of a quotation

/**
 * Somebody without a name for whom "he" or "she" stands: "A senior backbencher put it less kindly. “Two cats in a sack,” he said." The subject of the last
 * sentence of the paragraph outside quotations, where that names nobody. @param gender null for "they" of one, who is nobody's kin
 */
export function somebodyBefore(context: PronounContext, at: number, gender: Gender | null): TokenSpan | null {
  const { reading, cast } = context;
  const { prose, quoteOf, classes } = reading;
  const here = gender && somebodyHere(context, at, gender);
  if (here) return here;
  let sentence = prose.sentenceOf[at]! - 1;
  const last = sentence - QUOTED_BETWEEN;
  while (sentence > last && sentence >= 0 && quoteOf[prose.sentences[sentence]!]! >= 0) sentence--;
  if (sentence < 0 || sentence === last) return null;
  const [opens, next] = [prose.sentences[sentence]!, prose.sentences[sentence + 1]!];
  const first = timeEnd(reading, opens); // "Wednesday night | a woman"
  if (prose.paragraphOf[first] !== prose.paragraphOf[at]) return null;
  // "His gran is all for it. “Let them,” | she | said"
  const isKin = gender !== null && isOf(reading, first, 'possessive') && isKinWord(reading, first + 1);
  if (!isKin && !/^(?:an?|one|another)$/.test(prose.lower[first]!)) return null;
  if (isKin && genderOf(prose.lower[first + 1]!) !== gender) return null;
  // in a scan, "a ' | orvik woman"
  const cut = reading.scan && /^['’]$/.test(prose.lower[first + 1] ?? '') ? phraseEnd(reading, first + 2, next) : first;
  const end = cut > first + 2 ? cut : phraseEnd(reading, first, next);
  const isPerson = isKin || isOf(reading, end - 1, 'role-head');
  const isMember = isOf(reading, end - 1, 'seated-letters'); // "another Labour MP"
  if (end - first < 2 || !(isMember || (classes[end - 1] !== Class.name && isPerson))) return null;
  if (isPluralRole(prose.lower[end - 1]!)) return null;
  for (let i = first; i < next; i++) {
    const index = cast.at[i]!;
    if (index >= 0 && cast.named[index]!.person) return null;
  }
  return { first, last: end };
}

/** "A woman held up a banner on which | she | had written": the subject of the same sentence, of the same sex, before anybody is named. */
function somebodyHere({ reading, cast }: PronounContext, at: number, gender: Gender): TokenSpan | null {
  const { prose, quoteOf } = reading;
  const first = timeEnd(reading, prose.sentences[prose.sentenceOf[at]!]!);
  if (first >= at || quoteOf[first]! >= 0 || !/^(?:an?|one|another)$/.test(prose.lower[first]!)) return null;
  const last = phraseEnd(reading, first, at);
  if (last - first < 2 || genderOf(prose.lower[last - 1]!) !== gender || cast.at[last - 1]! >= 0) return null;
  for (let i = first; i < at; i++) if (personAt(cast, i)) return null;
  return { first, last };
}

/** "She was the child of | a herring merchant |. He disapproved": the only one of his sex whom the sentence before tells of, without a name. */
function strangerBefore({ reading, cast }: PronounContext, at: number, gender: Gender): TokenSpan | null {
  const { prose, quoteOf } = reading;
  const [first, next] = [prose.sentences[prose.sentenceOf[at]! - 1] ?? -1, prose.sentences[prose.sentenceOf[at]!]!];
  if (first < 0 || prose.paragraphOf[first] !== prose.paragraphOf[at] || next !== at) return null;
  if (prose.lower[first] !== (gender === 'male' ? 'she' : 'he')) return null;
  let found: TokenSpan | null = null;
  for (let i = first + 1; i < next; i++) {
    if (quoteOf[i]! >= 0 || personAt(cast, i)) return null;
    if (!/^an?$/.test(prose.lower[i]!)) continue;
    const last = phraseEnd(reading, i, next);
    const isSomebody = last > i + 1 && isOf(reading, last - 1, 'role-head') && !isPluralRole(prose.lower[last - 1]!);
    if (!isSomebody || (genderOf(prose.lower[last - 1]!) ?? gender) !== gender) continue;
    if (found) return null;
    found = { first: i, last };
  }
  return found && /^(?:of|by|to|from|for|with|under)$/.test(prose.lower[found.first - 1]!) ? found : null;
}

const isKinWord = (reading: ParsedText, i: number): boolean =>
  isOf(reading, i, 'kin') || lexicon.has(reading.prose.lower[i]!, 'kin-as-name');

/**
 * "Mrs Lee said that her husband had left. | He had complained": kin, told without a name, of one of the other sex who spoke; and who that is, where
 * the article names but one who may be.
 */
function kinBefore({ reading, cast, speakers }: PronounContext, at: number, gender: Gender): Untold | null {
  const { prose, quoteOf } = reading;
  const paragraph = prose.paragraphOf[at]!;
  let sentence = prose.sentenceOf[at]! - 1;
  // "He had gone out that day. On Monday he had said": still of him
  while (sentence > 0 && prose.lower[prose.sentences[sentence]!] === PERSONAL[gender] && !speakers.has(sentence))
    sentence--;
  const spoke = speakers.get(sentence)?.at(-1)?.person;
  const sex = spoke ? cast.genderOf(spoke) : null;
  if (!spoke || sex === null || sex === gender) return null;
  const [first, next] = [prose.sentences[sentence]!, prose.sentences[sentence + 1]!];
  if (prose.paragraphOf[first] !== paragraph || quoteOf[next - 1]! >= 0) return null;
  let kin: TokenSpan | null = null;
  for (let i = first + 1; i < at; i++) {
    const person = personAt(cast, i);
    if (person && (cast.genderOf(person) ?? gender) === gender) return null;
    const isKin = i < next && isOf(reading, i, 'kin') && genderOf(prose.lower[i]!) === gender;
    if (isKin && prose.lower[i - 1] === (sex === 'female' ? 'her' : 'his')) kin = { first: i - 1, last: i + 1 };
  }
  if (!kin) return null;
  const isSpouse = /^(?:husband|wife)$/.test(prose.lower[kin.last - 1]!);
  return { phrase: kin, person: isSpouse ? onlySpouse(cast, spoke, gender) : null };
}

const PERSONAL = { male: 'he', female: 'she' } as const;

/** The only other one of a family name who may be of a sex. */
function onlySpouse(cast: MentionIndex, { name }: Person, gender: Gender): Person | null {
  const family = name.split(' ').at(-1)!;
  const spouses = cast.people.filter(
    (each) => each.name !== name && each.name.endsWith(` ${family}`) && (cast.genderOf(each) ?? gender) === gender,
  );
  return spouses.length === 1 ? spouses[0]! : null;
}
