import { Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { isSmallWord, Shape } from '../../../text/prose.js';
import { Any, isOf, type ParsedText, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import { isCapitalised, isWorkTitle } from '../work-titles.js';

const LONGEST_FRAGMENT = 20; // tokens

/**
 * Words that are only a part of the sentence around them, which nobody is told to say: a term, an idiom, in a scan marks of dirt as well. A “man with the
 * lamp,” it asks for “old hands,” do not “tie it and leave it.”
 */
export function isFragment(reading: ParsedText, { open, first, last, closed }: Quoted): boolean {
  const { prose, scan } = reading;
  if (open <= 0 || !closed || last - first > LONGEST_FRAGMENT) return false;
  if ((prose.shapes[open]! & Shape.first) !== 0 || /^[.!?:"]$/.test(prose.lower[open - 1]!)) return false;
  const isGoverned = reading.classes[open - 1] === Class.preposition && !/^[.?!,]$/.test(prose.lower[last - 1]!);
  if (!isSmallWord(prose.shapes[first]!) && !isGoverned) return false;
  return scan !== null || !makesSentence(reading, { first, last, open });
}

const LONGEST_TERM = 8; // tokens

/** Whether words within a sentence are a sentence themselves, or come behind a mark that may open one. */
function makesSentence(
  { prose, classes }: ParsedText,
  { open, first, last }: Pick<Quoted, 'open' | 'first' | 'last'>,
): boolean {
  if (last - first > LONGEST_TERM || /^(?:[,;—–(-]|--)$/.test(prose.lower[open - 1]!)) return true;
  for (let i = first; i < last; i++) {
    if (/^[?!]$/.test(prose.lower[i]!)) return true;
    if (
      /^(?:i|we|you|he|she|they|it|this|that|there|who)$/.test(prose.lower[i]!) &&
      Any.finite[classes[i + 1]!] &&
      i + 1 < last
    )
      return true;
    if (i > first && Any.finite[classes[i]!] && !Any.finite[classes[first]!] && classes[first] !== Class.base)
      return true;
  }
  return false;
}

const LONGEST_BARE_TERM = 5; // tokens

/** The “do what I mean” tool, all the “What is it?” questions, to offer “voice of the rower” figures: words that tell which thing the noun behind them is. */
export function isAttributive(reading: ParsedText, { open, first, last, closed, single }: Quoted): boolean {
  const { prose, classes, marks } = reading;
  const behind = last + 1;
  if (open <= 0 || !closed || single || behind >= prose.size) return false;
  if (/^[.,;!]$/.test(prose.lower[last - 1]!) && prose.lower[last - 2] !== '.') return false;
  const isSubject = Any.finite[classes[behind + 1] ?? Class.stop] === 1; // “…” | questions were hard
  const isNoun = classes[behind] === Class.noun || (classes[behind] === Class.third && isSubject);
  if (!isNoun || !isSmallWord(prose.shapes[behind]!) || isOf(reading, behind, 'time')) return false;
  if (prose.paragraphOf[behind] !== prose.paragraphOf[open] || (marks[behind]! & WordFeature.asks && !isSubject))
    return false;
  if (classes[open - 1] === Class.determiner || classes[open - 1] === Class.possessive) return true;
  if (/^(?:the|an?|all|some|any|these|those|his|her|its|their|our|my|your|\()$/.test(prose.lower[open - 1]!))
    return true;
  if (last - first > LONGEST_BARE_TERM || !isSmallWord(prose.shapes[first]!)) return false;
  return Any.verb[classes[open - 1]!] === 1 && !makesSentence(reading, { open, first, last });
}

/** enable “Keep all gates open”, just click on “See More of It” */
export function namesControl({ prose: { lower } }: ParsedText, from: number): boolean {
  const at = lower[from - 1] === 'on' || lower[from - 1] === 'the' ? from - 2 : from - 1;
  return CONTROL_VERBS.test(lower[at] ?? '');
}

const CONTROL_VERBS =
  /^(?:click|clicks|clicked|clicking|tap|taps|tapped|tapping|check|tick|ticked|untick|uncheck|enable|disable|select|selected|selecting|press|pressed|pressing|labell?ed)$/;

/** Do not say: “…”; always ask “…”; a fancy way of saying “…”: words that the reader might say. */
export function isAdvised(reading: ParsedText, from: number): boolean {
  const { prose, classes } = reading;
  const { lower } = prose;
  let verb = from - 1;
  while (verb > 0 && /^(?:[:,]|instead)$/.test(lower[verb]!)) verb--;
  if (lower[verb] === 'saying') return lower[verb - 1] === 'of' && lower[verb - 2] === 'way';
  if (!/^(?:say|ask|answer|use|write|type)$/.test(lower[verb] ?? '')) return false;
  const first = sentenceStart(reading, verb);
  let at = verb;
  while (at > first && (Any.adverb[classes[at - 1]!] || /^(?:always|never|just|simply|then)$/.test(lower[at - 1]!)))
    at--;
  if (at === first || /^don['’]?t$|n['’]t$/.test(lower[at - 1]!)) return classes[at] !== Class.noun || at === verb;
  return /^(?:and|or)$/.test(lower[at - 1]!) && classes[first] === Class.base;
}

const LONGEST_THING = 3; // tokens

/** a talk titled “Simple is hard”; a shelf labelled “Spare”; by adding “hooks”; always ask “why so?”: a verb whose object is in marks, and no quotation. @param from its first token */
export function namesThing(
  reading: ParsedText,
  from: number,
  { first, head, form }: VerbGroup,
  lemma: string,
): boolean {
  if (/^(?:label|tag|mark)$/.test(lemma)) return first === head;
  const quote = reading.quoteOf[from]! >= 0 ? reading.quoted[reading.quoteOf[from]!]! : null;
  if (/^(?:titled|entitled)$/.test(reading.prose.lower[from - 1]!))
    return quote !== null && isWorkTitle(reading, quote);
  if (/^(?:add|find)$/.test(lemma))
    return (
      form === 'gerund' && quote !== null && quote.last - quote.first <= LONGEST_THING && isFragment(reading, quote)
    );
  return isAdvised(reading, from);
}

/** “Row first” is a phrase that one hears. */
export function isCalledPhrase({ prose: { lower } }: ParsedText, behind: number): boolean {
  if (!/^(?:is|was|became|remains)$/.test(lower[behind] ?? '')) return false;
  const noun = /^(?:an?|the|our|their|its)$/.test(lower[behind + 1] ?? '') ? behind + 2 : behind + 1;
  return NAMES_OF_WORDS.test(lower[noun] ?? '') || NAMES_OF_WORDS.test(lower[noun + 1] ?? '');
}

const NAMES_OF_WORDS = /^(?:phrase|term|slogan|motto|mantra|saying|expression|adage|proverb|buzzword|catchphrase)$/;

/** (“Storm: strong wind” or “Strong wind today”) */
export const isAlternative = ({ prose: { lower } }: ParsedText, { open, last, closed }: Quoted): boolean =>
  closed &&
  ((lower[open - 1] === '(' && lower[last + 1] === 'or') || (lower[open - 1] === 'or' && lower[last + 1] === ')'));

/** Example: “Tell me when the gate opens”; a sign such as, “Mind the step”: words made up to show a thing. */
export function isExample({ prose: { lower } }: ParsedText, from: number): boolean {
  const at = /^[,:]$/.test(lower[from - 1] ?? '') ? from - 2 : from - 1;
  return (
    /^(?:examples?|e\.g\.?)$/.test(lower[at] ?? '') ||
    (lower[at] === 'like' && NAMES_OF_WORDS.test(lower[at - 1] ?? '')) ||
    (lower[at] === 'as' && lower[at - 1] === 'such' && at === from - 2)
  );
}

const LONGEST_BUTTON = 5; // tokens

/** “Full Ahead,” of "three pedals: “Full Ahead,” “Call Crew” and “Turn Back”": a name in a list that a colon opens, where nobody is told to speak. */
export function isListedLabel(reading: ParsedText, quote: Quoted, cue: TokenSpan): boolean {
  const { prose, classes, marks } = reading;
  const behind = quote.last + 1;
  if (!quote.closed || prose.lower[quote.open - 1] !== ':' || quote.last - quote.first > LONGEST_BUTTON) return false;
  if (marks[cue.last - 1]! & WordFeature.asks || !isCapitalised(reading, quote)) return false;
  if (behind >= prose.size || (prose.shapes[behind]! & Shape.first) !== 0) return false;
  return classes[quote.last - 1] === Class.comma || /^(?:,|and|or|"|“)$/.test(prose.lower[behind]!);
}

const LONGEST_SONG = 5; // tokens
const LONGEST_SCARE_WORDS = 3; // tokens

/** “O lVillow Mine” and “Harvest” were sung: in a scan, a title that another follows. A machine may have read a small letter before a capital. */
export function isTitleOfSeveral({ prose }: ParsedText, { first, last, closed }: Quoted): boolean {
  const { lower, shapes, starts, ends, text } = prose;
  if (!closed || last - first > LONGEST_SONG || /^[.,;:!?]$/.test(lower[last - 1]!)) return false;
  for (let i = first; i < last; i++)
    if (ends[i]! - starts[i]! > 3 && !/\p{Lu}/u.test(text.slice(starts[i], ends[i]))) return false;
  const opens = lower[last + 1] === ',' || lower[last + 1] === 'and' ? last + 2 : -1;
  return opens > 0 && ((shapes[opens] ?? 0) & Shape.quote) !== 0;
}

/** Guarded by a “big cat” at the mill: in a scan, a few words in the midst of a sentence behind a preposition or an article. */
export function isTermInPhrase({ prose, classes }: ParsedText, { open, first, last, closed }: Quoted): boolean {
  if (!closed || open < 1 || last - first > LONGEST_SCARE_WORDS || /^[.,;:!?]$/.test(prose.lower[last - 1]!))
    return false;
  const before = classes[open - 1];
  const isLed = before === Class.preposition || before === Class.determiner;
  return isLed && last + 1 < prose.size && isSmallWord(prose.shapes[last + 1]!) && isSmallWord(prose.shapes[open - 1]!);
}
