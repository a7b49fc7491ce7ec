import { lexicon } from '../../lexicon/load-lexicon.js';
import { isPluralRole, isTitle } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { isTimeTo, phraseEnd } from '../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import { siteNameEnd } from '../syntax/postposed-subjects.js';

/** The heart of a source phrase: "Joe Bell" of "Joe Bell, 45, of York"; "spokesman" of "Bell’s spokesman in York". */
export interface Head extends TokenSpan {
  /** the plain phrase around it, without what hangs on it */
  readonly phrase: TokenSpan;
}

/** Reads a source phrase; its appositions give further heads ("a spokesman, Joe Bell"), nearest first. */
export function headsOf(reading: ParsedText, source: TokenSpan): Head[] {
  const heads: Head[] = [];
  let at = source.first;
  while (at < source.last && heads.length < 4) {
    const end = phraseEnd(reading, at, source.last);
    if (end === at || isDefiniteArticle(reading, at, end)) {
      at++;
      continue;
    }
    if (isTimeTo(reading, at, end)) {
      at = end;
      continue;
    }
    const joint = jointPhraseEnd(reading, at, { first: end, last: source.last });
    if (joint > end) {
      heads.push(phraseHeadOf(reading, at, joint));
      return heads;
    }
    heads.push(phraseHeadOf(reading, at, end));
    // "Chief of Staff Ann Lee"
    const name = nameAfterOffice(reading, end, source.last) ?? nameAfterPosition(reading, end, source.last);
    if (name) {
      heads.push(phraseHeadOf(reading, name.first, name.last));
      return heads.reverse();
    }
    // "a nurse called Ann Lee"
    if (/^(?:called|named)$/.test(reading.prose.lower[end] ?? '') && end + 1 < source.last) {
      at = end + 1;
      continue;
    }
    // "chief executive and chairman Ann Lee"
    if (reading.prose.lower[end] === 'and' && isOfficeAt(reading, end - 1) && end + 1 < source.last) {
      at = end + 1;
      continue;
    }
    // on to the next apposition
    at = end;
    while (at < source.last && reading.classes[at] !== Class.comma) at++;
    at++;
  }
  return heads;
}

/** The token after "council and police | sources": nouns that tell whose people they are; else where the first phrase ends. */
function jointPhraseEnd(reading: ParsedText, at: number, { first, last }: TokenSpan): number {
  const { classes, prose } = reading;
  if (!/^(?:and|or)$/.test(prose.lower[first] ?? '') || classes[at] === Class.determiner) return first;
  for (let i = at; i < first; i++) if (classes[i] !== Class.noun && classes[i] !== Class.adjective) return first;
  const head = prose.lower[first - 1]!;
  if (isPluralRole(head) || /^(?:police|staff|management)$/.test(head) || /[^s]s$/.test(head)) return first;
  const end = phraseEnd(reading, first + 1, last);
  if (end - first < 3 || classes[first + 1] === Class.determiner) return first; // "wind and | rain"
  return isPluralRole(prose.lower[end - 1]!) || prose.lower[end - 1] === 'sources' ? end : first;
}

/** "chairman", "Sen." */
const isOfficeAt = (reading: ParsedText, i: number): boolean =>
  isOf(reading, i, 'office-alone') ||
  (reading.prose.lower[i]!.endsWith('.') && isTitle(reading.prose.lower[i]!) && !isOf(reading, i, 'honorific'));

/** The name after a player's place that is an adverb elsewhere: "Rovers forward | Ann Lee". */
function nameAfterPosition(reading: ParsedText, at: number, limit: number): TokenSpan | null {
  const { prose } = reading;
  const isPosition = /^(?:forward|back)$/.test(prose.lower[at] ?? '') && !(prose.shapes[at]! & Shape.capital);
  if (!isPosition || at + 1 >= limit || !(prose.shapes[at + 1]! & Shape.capital)) return null;
  return { first: at + 1, last: phraseEnd(reading, at + 1, limit) };
}

/** The name after an office of two words that an "of" joins: "Chief of Staff | Ann Lee", "Chief of Police | Lee". */
function nameAfterOffice(reading: ParsedText, of: number, limit: number): TokenSpan | null {
  const { prose, classes } = reading;
  if (
    prose.lower[of] !== 'of' ||
    !isTitle(prose.lower[of - 1]!) ||
    !lexicon.has(prose.lower[of + 1] ?? '', 'office-field')
  )
    return null;
  let last = of + 2;
  while (last < limit && classes[last] === Class.name) last++;
  return last > of + 2 ? { first: of + 2, last } : null;
}

/** "QC" of "Ann Lee QC" */
const isLettersAfterName = (reading: ParsedText, i: number): boolean =>
  (reading.prose.shapes[i]! & Shape.upper) !== 0 &&
  isOf(reading, i, 'post-nominal') &&
  reading.classes[i - 1] === Class.name;

/** "The" alone: what follows it could not be read with it, as "<Mudlark Corp>". */
const isDefiniteArticle = ({ prose }: ParsedText, first: number, last: number): boolean =>
  last - first === 1 && /^(?:the|an?)$/.test(prose.lower[first]!);

function phraseHeadOf(reading: ParsedText, first: number, last: number): Head {
  const { classes } = reading;
  let end = last;
  // "figures released today", "the bridge last week"
  for (let i = Math.max(first + 1, end - 3); i < end; i++) if (isTimeTo(reading, i, end)) end = i;
  // "the Reading MP": an office
  const lettered = classes[first] !== Class.determiner;
  while (
    end > first + 1 &&
    (classes[end - 1] === Class.possessive || (lettered && isLettersAfterName(reading, end - 1)))
  )
    end--;
  let begin = end - 1;
  if (classes[begin] === Class.name)
    while (begin > first && (classes[begin - 1] === Class.name || isCapitalWithin(reading, begin - 1))) begin--;
  return { first: begin, last: end, phrase: { first, last: end } };
}

/** "openQuay | Board" */
const isCapitalWithin = ({ prose: { shapes, text, starts, ends }, scan }: ParsedText, i: number): boolean =>
  scan === null &&
  (shapes[i]! & (Shape.inner | Shape.capital)) === Shape.inner &&
  /^\p{Ll}+\p{Lu}/u.test(text.slice(starts[i], ends[i]));

/** The words of a stretch with single spaces between them. */
export function phraseWords({ prose }: ParsedText, { first, last }: TokenSpan): string {
  const { text, starts, ends } = prose;
  const words = text.slice(starts[first]!, ends[last - 1]!);
  for (let i = first + 1; i < last; i++) {
    const gap = starts[i]! - ends[i - 1]!;
    if (gap > 1 || (gap === 1 && text.charCodeAt(ends[i - 1]!) !== 32)) return words.replace(/\s+/g, ' ');
  }
  return words;
}

/** Without a leading article: "the army" -> "army", "the privately held firm" -> "privately held firm", but "two officials" stays. */
export function withoutArticle({ classes, prose }: ParsedText, { first, last }: TokenSpan): TokenSpan {
  let from = first;
  while (from < last - 1) {
    const describesNext = classes[from + 1] === Class.participle || classes[from + 1] === Class.adjective;
    const isArticle = classes[from] === Class.determiner || /^(?:the|an?)$/.test(prose.lower[from]!);
    if (!isArticle && !(Any.adverb[classes[from]!] && !describesNext)) break;
    if (isArticle && classes[from + 1] === Class.preposition) break; // "those in the boat"
    from++;
  }
  return { first: from, last };
}

/** A source phrase up to its first comma or bracket: "a spokesman for the mayor", "two people familiar with the talks". */
export function plainPhrase(reading: ParsedText, source: TokenSpan, most = 12): TokenSpan {
  let last = source.first + 1;
  while (last < source.last && last - source.first < most && !/^[,(—–-]+$/.test(reading.prose.lower[last]!)) last++;
  while (last > source.first + 1 && reading.classes[last - 1] === Class.possessive) last--;
  return withoutArticle(reading, { first: source.first, last });
}

const LONGEST_OWNED_NAME = 8; // tokens

/** "Nets for Orle’s | warden Kate Bram", behind an owner's name that has a preposition in it; null for "the mayor of Orle’s brother". */
export function behindOwner(reading: ParsedText, { first, last }: TokenSpan): TokenSpan | null {
  const { classes, prose } = reading;
  let joins = false;
  for (let i = first; i < last && i <= first + LONGEST_OWNED_NAME; i++) {
    if (joins && classes[i] === Class.possessive) {
      const end = phraseEnd(reading, i + 1, last);
      return end > i + 1 && classes[end - 1] === Class.name ? { first: i + 1, last: end } : null;
    }
    const isJoin = i > first && /^(?:of|for|in|on|at|to|with|against)$/.test(prose.lower[i]!);
    if (!isJoin && !(prose.shapes[i]! & Shape.capital) && prose.lower[i] !== 'the') return null;
    joins ||= isJoin;
  }
  return null;
}

/** "| the club | 's official account", "Hull City's Twitter feed": whose account on a site speaks; null for other phrases. */
export function ownerOfAccount({ classes, prose }: ParsedText, { last, phrase }: Head): TokenSpan | null {
  if (!/^(?:account|feed|page|profile)$/.test(prose.lower[last - 1]!)) return null;
  let end = last - 2;
  while (end > phrase.first && classes[end] !== Class.possessive) end--;
  return end > phrase.first ? { first: phrase.first, last: end } : null;
}

/** "one user, | @desertfan", "| @desertfan": how somebody is called on a site. */
export function handleIn(reading: ParsedText, { first, last }: TokenSpan): string | null {
  const { lower, size, text, starts, ends } = reading.prose;
  for (let i = lower[first - 1] === '@' ? first - 1 : first; i < size && i <= last + 1; i++) {
    const end = siteNameEnd(reading, i);
    if (end > i && (i < last || lower[i - 1] === ',')) return text.slice(starts[i], ends[end - 1]);
  }
  return null;
}

/** A phrase that is only an adjective or participle. */
export const isQuality = ({ classes, prose }: ParsedText, { last }: Head, { first }: TokenSpan): boolean =>
  last - first === 1 &&
  (classes[first] === Class.adjective || classes[first] === Class.participle) &&
  (prose.shapes[first]! & Shape.capital) === 0;

/** "the agency", which is no news agency for all that is said there */
export const isAnyAgency = ({ prose: { lower } }: ParsedText, at: number): boolean =>
  lower[at] === 'agency' && !/^(?:news|press|wire|telegraph)$/.test(lower[at - 1] ?? '');
