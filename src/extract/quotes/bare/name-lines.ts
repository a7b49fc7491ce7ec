import { isTitle } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { Any, isOf, isQuoteMark, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { subjectAfter } from '../../syntax/postposed-subjects.js';
import { WordFeature } from '../../syntax/word-features.js';
import { isAbleToSpeak } from '../sources/governing-subjects.js';
import { behindCaption, type Introduction, opensParagraphWithRole } from './given-words.js';

const LONGEST_TITLED = 6; // tokens
const LONGEST_NAME_LINE = 14; // tokens

/** A line that is only a name with an office, "Norwegian Prime Minister Sigrid Halvorsen:", or a title: Mr. Lee: “I deny it.” */
export function nameLine(reading: ParsedText, first: number, colon: number): Introduction | null {
  const { prose, classes } = reading;
  const owner =
    colon - first > LONGEST_NAME_LINE || classes[first] === Class.preposition
      ? null
      : ownerOfWords(reading, { first, last: colon });
  if (owner) return { source: owner, cue: { first: owner.last, last: colon } };
  const lone =
    loneName(reading, first, colon) ?? toldName(reading, first, colon) ?? nameOnMatter(reading, first, colon);
  if (lone) return { source: lone, cue: { first: colon, last: colon + 1 } };
  if (colon - first > LONGEST_NAME_LINE || colon - first < 2) return null;
  const isTitled = colon - first < LONGEST_TITLED && isTitle(prose.lower[first]!);
  const isApart = prose.paragraphOf[colon] !== prose.paragraphOf[colon + 1];
  if (!isApart && !isTitled && !opensParagraphWithRole(reading, first, colon)) return null;
  let named = 0;
  for (let i = first; i < colon; i++) {
    if (isQuoteMark(reading, i) || Any.finite[classes[i]!]) return null;
    if (classes[i] === Class.name && prose.shapes[i]! & Shape.capital) named++;
  }
  if (named < (isTitled ? 1 : 2)) return null;
  const source = subjectAfter(reading, behindCaption(reading, first), colon);
  return source && source.last === colon ? { source, cue: { first: colon, last: colon + 1 } } : null;
}

/** "| Ann Lee | ’s verdict", "| the bank | ’s reply", "| her | short answer": whose words a phrase is for. */
export function ownerOfWords(reading: ParsedText, { first, last }: TokenSpan): TokenSpan | null {
  const { prose, classes } = reading;
  if (last - first < 2 || !WORDS_OF_ONE.test(prose.lower[last - 1]!)) return null;
  let owner = last - 2;
  while (owner > first && classes[owner] === Class.adjective) owner--;
  if (owner === first && /^(?:his|her)$/.test(prose.lower[first]!)) return { first, last: first + 1 };
  if (classes[owner] !== Class.possessive || owner === first) return null;
  return classes[owner - 1] === Class.name || isAbleToSpeak(reading, { first, last: owner })
    ? { first, last: owner }
    : null;
}

const WORDS_OF_ONE =
  /^(?:verdict|answer|reply|response|explanation|view|message|advice|motto|conclusion|reasoning|argument|warning|words|excuse|defence|defense)$/;

/**
 * "Turnout does not count - | Ann Lee: “…”", "They did not agree. | Lee: “…” | Roe: “…”": a name behind a dash, or the last one of a name that
 * is whole elsewhere in the text.
 */
function loneName({ prose, classes, marks, quoteOf }: ParsedText, first: number, colon: number): TokenSpan | null {
  let from = colon;
  const joinsNames = (i: number): boolean => prose.lower[i] === 'and' && classes[i - 1] === Class.name;
  while (
    from > first &&
    ((Any.nominal[classes[from - 1]!] && prose.shapes[from - 1]! & Shape.capital) || joinsNames(from - 1))
  )
    from--;
  const size = colon - from;
  if (from > first) {
    if (size < 2 || size > 5) return null;
    if (marks[from - 1]! & WordFeature.dash) return { first: from, last: colon };
    // “…?” | Former mayor Ann Lee |: “…”
    const answers = first > 0 && quoteOf[first - 1]! >= 0 && colon - first <= LONGEST_NAME_LINE;
    return answers && !holdsFinite({ classes }, first, colon) ? { first, last: colon } : null;
  }
  return size === 1 && isWholeElsewhere({ prose, classes }, from) ? { first: from, last: colon } : null;
}

/** Whether a word is the last one of a longer name elsewhere. */
function isWholeElsewhere({ prose, classes }: Pick<ParsedText, 'prose' | 'classes'>, at: number): boolean {
  const end = Math.min(prose.size, at + WHOLE_NAME_REACH);
  for (let i = Math.max(1, at - WHOLE_NAME_REACH); i < end; i++)
    if (i !== at && prose.ids[i] === prose.ids[at] && classes[i - 1] === Class.name && prose.shapes[i]! & Shape.capital)
      return true;
  return false;
}

/** tokens between the last one of a name and the whole name: a text of many turns is not read through for each of them */
const WHOLE_NAME_REACH = 3000;

const OLDEST = 110;

/** "| Dora Shaw, 51 |: “…”", "| Mr. Vos (Labour, Tern) |: “…”", "Witness (| Dora Shaw |): “…”": a name with an age, or with brackets. */
function toldName(reading: ParsedText, first: number, colon: number): TokenSpan | null {
  const { prose, classes } = reading;
  const { lower } = prose;
  if (colon - first > LONGEST_NAME_LINE) return null;
  const named = nameEnd(reading, isTitle(lower[first]!) ? first + 1 : first, colon);
  const isWhole = named - first > 1;
  if (isWhole && classes[named] === Class.comma && classes[named + 1] === Class.cardinal)
    return /^\d+$/.test(lower[named + 1]!) && Number(lower[named + 1]) <= OLDEST && !holdsFinite(reading, named, colon)
      ? { first, last: colon }
      : null;
  if (lower[colon - 1] !== ')') return null;
  if (isWhole) return lower[named] === '(' && lower.indexOf(')', named) === colon - 1 ? { first, last: named } : null;
  const open = lower.indexOf('(', first);
  const inside = open < 0 || open > first + 2 ? -1 : open + 1;
  const isRole = inside > 0 && isOf(reading, open - 1, 'role-head');
  return isRole && nameEnd(reading, inside, colon) === colon - 1 && colon - 1 - inside > 1
    ? { first: inside, last: colon - 1 }
    : null;
}

const LONGEST_MATTER = 24; // tokens

/** "| Boss Ann Lee | on the red card: “…”", "| Ann Lee |, speaking to Radio Tern: “…”", "| Lee | to Radio Tern: “…”": who speaks of what, or where. */
function nameOnMatter(reading: ParsedText, first: number, colon: number): TokenSpan | null {
  const { prose, classes, quoteOf } = reading;
  const { lower } = prose;
  if (colon - first > LONGEST_MATTER || !(prose.shapes[first]! & Shape.capital)) return null;
  const from = behindCaption(reading, first);
  let behind = from;
  while (behind < colon && Any.inPhrase[classes[behind]!]) behind++;
  const source = { first: from, last: behind };
  if (behind === from || classes[behind - 1] !== Class.name) return null;
  const speaks = classes[behind] === Class.comma && SPEAKS_OF_MATTER.test(lower[behind + 1]!);
  if (!speaks && !/^(?:on|to|after)$/.test(lower[behind] ?? '')) return null;
  for (let i = first; i < colon; i++)
    if (quoteOf[i]! >= 0 || (Any.finite[classes[i]!] && !(prose.shapes[i]! & Shape.capital))) return null;
  const isWhole = classes[source.last - 2] === Class.name && source.last - source.first > 1;
  return isWhole || isWholeElsewhere(reading, source.last - 1) ? source : null;
}

const SPEAKS_OF_MATTER = /^(?:speaking|talking|writing|reacting|responding|replying)$/;

function nameEnd({ classes, prose }: ParsedText, first: number, limit: number): number {
  let last = first;
  while (last < limit && classes[last] === Class.name && prose.shapes[last]! & Shape.capital) last++;
  return last;
}

function holdsFinite({ classes }: Pick<ParsedText, 'classes'>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (Any.finite[classes[i]!]) return true;
  return false;
}

const REACH_OF_RECEIVED = 5; // tokens: "received this morning by"

/** "Tributes came from Ann Lee:", "From the statement of Ann Lee, the chief executive:", "a post by the mayor:" */
export function fromWhom(reading: ParsedText, first: number, colon: number): Introduction | null {
  const { lower } = reading.prose;
  for (let i = colon - 2; i >= first; i--) {
    if (reading.quoteOf[i]! >= 0 || Any.finite[reading.classes[i]!]) return null;
    const isOfWords = lower[i] === 'of' && /^(?:words|language)$/.test(lower[i - 1]!);
    if (lower[i] !== 'from' && lower[i] !== 'by' && !isOfWords) continue;
    if (lower[i] === 'by' && lower.slice(Math.max(first, i - REACH_OF_RECEIVED), i).includes('received')) return null;
    let from = i + 1;
    if (
      /^(?:the|an?)$/.test(lower[from]!) &&
      /^(?:statement|letter|words|email|e-mail|message|speech)$/.test(lower[from + 1]!)
    )
      from += /^(?:of|from|by)$/.test(lower[from + 2]!) ? 3 : 0;
    const source = subjectAfter(reading, from, colon);
    return source && source.last >= colon - 8 ? { source, cue: { first: i, last: i + 1 } } : null;
  }
  return null;
}
