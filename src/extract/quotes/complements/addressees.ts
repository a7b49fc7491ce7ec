import { isSpeakerWord } from '../../../lexicon/describing-words.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { longPhraseEnd, phraseEnd } from '../../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText } from '../../syntax/parsed-text.js';

/** The token behind whoever is told: "told | reporters in York | that"; `i` where nobody is. @param own prepositions that belong to the cue */
export function addressee(reading: ParsedText, i: number, limit: number, own: ReadonlySet<string>): number {
  const from = reading.classes[i] === Class.gerund && reading.classes[i + 1] === Class.noun ? i + 1 : i; // "told cheering crowds"
  let end = phraseEnd(reading, from, limit);
  if (end === from) return i;
  const told = nameBehindNoun(reading, from, end);
  // "told shareholders | profits had risen"
  const heard = reading.prose.lower[from]!;
  if (end - from > 1 && end < limit && isPluralForm(heard) && isSpeakerWord(heard) && Any.finite[reading.classes[end]!])
    return from + 1;
  if (told > from && end < limit && Any.finite[reading.classes[end]!]) return told;
  const named = end < limit && Any.finite[reading.classes[end]!] ? nounBehindName(reading, from, end) : -1;
  if (named > from) return named;
  const { lower } = reading.prose;
  for (let hops = 0; hops < 6 && end < limit; hops++) {
    const word = lower[end]!;
    if (own.has(word) || !isOf(reading, end, 'links-addressee')) break;
    const next = phraseEnd(reading, end + 1, limit);
    if (next === end + 1) break;
    // "told CNN and …" may begin what was told: then a verb follows
    if (next < limit && Any.finite[reading.classes[next]!] && word === 'and') break;
    end = next;
  }
  return end;
}

const isPluralForm = (word: string): boolean => /[^s]s$|men$|people$/.test(word);

/** "told the court | Lee had lied": where the name begins that is the subject of what was told, behind a noun for the hearers; -1 where none is. */
function nameBehindNoun({ classes, prose }: ParsedText, from: number, end: number): number {
  if (classes[from] !== Class.determiner && prose.lower[from - 1]!.endsWith('ing')) return -1; // "the most telling error Lee made"
  let name = end;
  while (name > from && classes[name - 1] === Class.name) name--;
  return name < end && name > from && classes[name - 1] === Class.noun ? name : -1;
}

/** "told the Gazette | staff were tired", "told Radio Oldtown | farmers had lost": where a noun for many begins behind the name of who is told; -1 where none does. */
function nounBehindName({ classes, prose }: ParsedText, from: number, end: number): number {
  let at = classes[from] === Class.determiner ? from + 1 : from;
  if (classes[at] !== Class.name) return -1;
  while (at < end && classes[at] === Class.name && prose.shapes[at]! & Shape.capital) at++;
  const head = prose.lower[end - 1]!;
  if (at === end || !(isPluralForm(head) || /^(?:staff|police)$/.test(head))) return -1;
  for (let i = at; i < end; i++) if (classes[i] !== Class.noun && classes[i] !== Class.adjective) return -1;
  return at;
}

/** What is said of somebody or something, behind whom it is of. */
interface Topic {
  readonly first: number;
  readonly kind: 'quote' | 'that';
}

/** "said of the winner: | “…”", "said of the plan | that it stank" */
export function saidOf(reading: ParsedText, from: number, limit: number): Topic | null {
  const { prose, quoteOf, quoted } = reading;
  const end = longPhraseEnd(reading, from, limit);
  if (end === from || end >= limit) return null;
  if (prose.lower[end] === 'that') return { first: end, kind: 'that' };
  if (!/^[:,]$/.test(prose.lower[end]!) || end + 1 >= prose.size || quoteOf[end + 1]! < 0) return null;
  return quoted[quoteOf[end + 1]!]!.open === end + 1 ? { first: end + 1, kind: 'quote' } : null;
}
