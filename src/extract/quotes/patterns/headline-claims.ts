import { isSpeakerWord } from '../../../lexicon/describing-words.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import type { CuedAttribution } from '../attribution.js';
import { holdsVerb } from '../clause-before.js';
import { holdsPlan } from './content-before.js';

const LONGEST_HEADLINE_NAME = 5; // words before the colon
const SHORTEST_CLAIM = 3; // words after it

/** Rules that misread headlines, which leave out verbs and articles. */
const NOT_IN_HEADLINES: ReadonlySet<string> = new Set([
  'noun',
  'verb-wh',
  'adjective',
  'seems',
  'passive',
  'verb-gerund',
]);

/** Whether an attribution found in a headline may be kept: somebody speaks, by a rule that headlines allow. */
export const holdsInHeadline = ({ source, rule }: CuedAttribution): boolean =>
  source !== null && !NOT_IN_HEADLINES.has(rule);

/** "Pence: the clinic won’t close", "Poll: most want the bridge": who says it, a colon and what is said; null for a label. */
export function headlineColon(reading: ParsedText, { first, last }: TokenSpan): CuedAttribution | null {
  const { prose } = reading;
  let colon = first + 1;
  while (colon < last && colon - first <= LONGEST_HEADLINE_NAME && prose.lower[colon] !== ':') colon++;
  if (prose.lower[colon] !== ':' || last - colon <= SHORTEST_CLAIM) return null;
  for (let i = first; i < colon; i++) if (!(prose.shapes[i]! & Shape.word)) return null;
  const name = claimant(reading, { first, last: colon }, last);
  if (name === first) return null;
  // "NCI: Reaching the Public", "Sunshine Week: How It Began" say what an article is about
  const opening = reading.classes[colon + 1];
  if (opening === Class.gerund || opening === Class.wh) return null;
  return claimAt(
    colon,
    { first, last: name },
    { first: colon + 1, last: reading.classes[last - 1] === Class.stop ? last - 1 : last },
  );
}

const claimAt = (colon: number, source: TokenSpan, content: TokenSpan): CuedAttribution => ({
  source,
  cue: { first: colon, last: colon + 1 },
  content: [content],
  family: 'speech',
  rule: 'headline',
});

const LONGEST_CLAIMANT = 4; // words behind the colon

/** "Frost killed the bees: report", "Bridge must close: Lee": a claim, a colon and who makes it. */
export function claimBeforeColon(reading: ParsedText, { first, last }: TokenSpan): CuedAttribution | null {
  const { prose } = reading;
  const end = reading.classes[last - 1] === Class.stop ? last - 1 : last;
  let colon = end - 1;
  while (colon > first && end - colon <= LONGEST_CLAIMANT + 1 && prose.lower[colon] !== ':') colon--;
  if (prose.lower[colon] !== ':' || colon === end - 1 || colon - first < SHORTEST_CLAIM) return null;
  for (let i = colon + 1; i < end; i++) if (!(prose.shapes[i]! & Shape.word)) return null;
  if (
    prose.lower.indexOf(':', first) < colon ||
    !(holdsVerb(reading, first, colon) || holdsPlan(reading, first, colon))
  )
    return null;
  const isWhole = claimant(reading, { first: colon + 1, last: end }, last) === end;
  return isWhole ? claimAt(colon, { first: colon + 1, last: end }, { first, last: colon }) : null;
}

const LONGEST_LEAD_TO_NAME = 6; // tokens between the colon and a name

/** "“I had no shoes”: Ann Lee on winning", "“I had no shoes”: ten minutes with Ann Lee": the name behind the colon is the speaker's. */
export function headlineQuotation(reading: ParsedText, { first, last }: TokenSpan): CuedAttribution | null {
  const { prose, quoteOf, quoted } = reading;
  const number = quoteOf[first]! >= 0 ? quoteOf[first]! : (quoteOf[first + 1] ?? -1);
  const quote = number >= 0 ? quoted[number]! : null;
  if (!quote?.closed || prose.paragraphOf[quote.first] !== prose.paragraphOf[first]) return null;
  const colon = quote.last + 1;
  if (colon + 1 >= last || prose.lower[colon] !== ':') return null;
  let name = colon + 1;
  while (name < last && name < colon + LONGEST_LEAD_TO_NAME && !isWholeAgain(reading, name, last)) name++;
  const isLed = name === colon + 1 || isTitleOrWith(reading, colon + 1, name);
  if (name >= last || !isLed || !isWholeAgain(reading, name, last)) return null;
  let end = name + 1;
  while (end < last && isWholeAgain(reading, end - 1, last)) end++;
  return claimAt(colon, { first: name, last: end }, { first: quote.first, last: quote.last });
}

/** Whether two capitalised words stand together in the text too. */
function isWholeAgain({ prose: { ids, shapes } }: ParsedText, at: number, from: number): boolean {
  if (!(shapes[at]! & Shape.capital) || !((shapes[at + 1] ?? 0) & Shape.capital)) return false;
  for (let i = ids.indexOf(ids[at]!, from); i >= 0; i = ids.indexOf(ids[at]!, i + 1))
    if (ids[i + 1] === ids[at + 1] && shapes[i + 1]! & Shape.capital) return true;
  return false;
}

/** "ten minutes with | Ann Lee", "ten minutes with Judge | Ann Lee", "farmer | Ann Lee" */
function isTitleOrWith(reading: ParsedText, from: number, name: number): boolean {
  if (name === from + 1 && isOfSomebody(reading, from)) return true;
  const before = isOf(reading, name - 1, 'title') ? name - 2 : name - 1;
  return before < from || /^(?:with|by|from|meet|meets)$/.test(reading.prose.lower[before]!);
}

/** "farmer", "swimmer" */
const isOfSomebody = ({ classes, prose }: ParsedText, i: number): boolean =>
  isSpeakerWord(prose.lower[i]!) || (classes[i] === Class.noun && prose.lower[i]!.endsWith('er'));

/** Whether a word of a headline is for people or papers that need no name there. */
export const isClaimant = ({ prose }: ParsedText, at: number): boolean => lexicon.has(prose.lower[at]!, 'claimant');

/**
 * The token after who claims it: a document or body, or a name that the text has again, after which a verb may stand ("Warren slams
 * bank: …"); `first` where the words before the colon name nobody.
 */
function claimant(reading: ParsedText, { first, last }: TokenSpan, from: number): number {
  if (isOf(reading, first, 'story-label') || reading.classes[first] === Class.gerund) return first; // "Seeking witnesses: …"
  let end = first;
  while (end < last && isNamedAgain(reading, end, from)) end++;
  const claims = isClaimant(reading, last - 1) || isOf(reading, last - 1, 'office') || isOf(reading, last - 1, 'body');
  if (end > first) return claims && end === last - 1 ? last : end; // "Derby | police: …"
  return claims && last - first <= LONGEST_BODY ? last : first;
}

const LONGEST_BODY = 3; // words of a document, office or body before the colon

/** Whether a capitalised word is in a name of the text after token `from`. */
function isNamedAgain({ prose, classes }: ParsedText, at: number, from: number): boolean {
  if (!(prose.shapes[at]! & Shape.capital)) return false;
  const id = prose.ids[at]!;
  for (let i = prose.ids.indexOf(id, from); i >= 0; i = prose.ids.indexOf(id, i + 1)) {
    const shape = prose.shapes[i]!;
    if (shape & Shape.capital && !(shape & Shape.first)) return classes[i] === Class.name;
  }
  return false;
}
