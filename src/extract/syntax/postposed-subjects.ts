import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { isTimeTo, longPhraseEnd, phraseEnd, timeEnd } from './noun-phrases.js';
import { Any, isOf, type ParsedText, type TokenSpan } from './parsed-text.js';
import { tickerEnd } from './tickers.js';
import { WordFeature } from './word-features.js';

/** "of York", "at the University of Ohio"; not "in an interview", "on Tuesday" */
function hangs(reading: ParsedText, i: number): boolean {
  const word = reading.prose.lower[i]!;
  if (timeEnd(reading, i + 1) > i + 1) return false;
  if (word === 'of' || word === 'for' || word === 'and' || word === '&' || word === '/' || word === 'by') return true;
  const next = reading.classes[i + 1]!;
  return (
    next === Class.name ||
    (next === Class.determiner && reading.prose.lower[i + 1] === 'the' && reading.classes[i + 2] === Class.name)
  );
}

/** The token after a relative clause to the sentence's end or a pause; its own start when its verb is itself a cue ("Lee, who denied it"). */
function relativeEnd(reading: ParsedText, from: number, limit: number): number {
  const { classes, prose, quoteOf } = reading;
  let finite = false;
  for (let i = from + 1; i < limit && i < from + 45; i++) {
    const c = classes[i]!;
    if (quoteOf[i]! >= 0) return from;
    if (!finite && Any.verb[c]) {
      if (reading.marks[i]! & WordFeature.verb) return from;
      finite = true;
    }
    if (c === Class.stop || prose.lower[i] === ';' || (c === Class.comma && classes[i + 1] !== Class.name))
      return finite ? i : from;
  }
  return from;
}

/** The subject that follows its verb: "said | Ann Lee, a teacher from York," and where it ends. Null where no phrase begins. */
export function subjectAfter(reading: ParsedText, from: number, limit: number): TokenSpan | null {
  // “…,” tweeted | @handle
  const handle = siteNameEnd(reading, from);
  if (handle > from) return { first: from, last: handle };
  const { classes, prose } = reading;
  let end = beforeTime(reading, from, phraseEnd(reading, isActing(reading, from, limit) ? from + 1 : from, limit));
  if (end === from || timeEnd(reading, from) > from) return null;
  if (/^(?:i|we)$/.test(prose.lower[from]!)) return { first: from, last: from + 1 };
  let apposed = false;
  for (let hops = 0; hops < 14 && end < limit; hops++) {
    const word = prose.lower[end]!;
    if (isOf(reading, end, 'links-subject')) {
      const next = phraseEnd(reading, end + 1, limit);
      if (next === end + 1 || !hangs(reading, end)) break;
      end = next;
      continue;
    }
    if (isOf(reading, end, 'opens-relative-clause')) {
      end = relativeEnd(reading, end, limit);
      break;
    }
    if (
      classes[end] === Class.participle &&
      end + 1 < limit &&
      (isOf(reading, end + 1, 'links-subject') || prose.lower[end + 1] === 'by')
    ) {
      const next = phraseEnd(reading, end + 2, limit);
      if (next === end + 2) break;
      end = next;
      continue;
    }
    if (word === '<') {
      const behind = tickerEnd(reading, end, limit);
      if (behind === end) break;
      end = behind;
      continue;
    }
    if (word === '(') {
      const close = closingBracket(reading, end, limit);
      if (close < 0) break;
      end = close + 1;
      continue;
    }
    if (classes[end] === Class.comma && end + 1 < limit && reading.quoteOf[end + 1]! < 0) {
      if (isOf(reading, end + 1, 'opens-relative-clause')) {
        const behind = relativeEnd(reading, end + 1, limit);
        if (behind > end + 1) end = behind;
        break;
      }
      const next = apposition(reading, end + 1, limit);
      if (next < 0) break;
      end = next;
      apposed = true;
      continue;
    }
    break;
  }
  return end > from || apposed ? { first: from, last: end } : null;
}

/** "said | acting chief Ann Lee", "added | sporting director Ann Lee": an office that a form in -ing begins, with a name behind it */
function isActing(reading: ParsedText, from: number, limit: number): boolean {
  if (reading.classes[from] !== Class.gerund) return false;
  const end = phraseEnd(reading, from + 1, limit);
  if (end < from + 3 || reading.classes[end - 1] !== Class.name) return false;
  for (let i = from + 1; i < end - 1; i++) if (isOf(reading, i, 'role-head')) return true;
  return false;
}

/** The token behind "@some_body", how somebody is called on a site; `at` where no such name begins. */
export function siteNameEnd({ prose }: ParsedText, at: number): number {
  const { lower, starts, ends, size } = prose;
  if (lower[at] !== '@') return at;
  let last = at + 1;
  while (last < size && starts[last] === ends[last - 1] && /^[\p{L}\p{N}_]+$/u.test(lower[last]!)) last++;
  return last > at + 1 ? last : at;
}

/** "Ann Lee | today", "Mr. Lee | last night": where the time begins that ends a phrase; its end else, as of "USA Today". */
function beforeTime(reading: ParsedText, from: number, end: number): number {
  if (reading.prose.lower[end - 1] === 'today' && reading.prose.shapes[end - 1]! & Shape.capital) return end;
  for (let i = Math.max(from + 1, end - 2); i < end; i++) if (isTimeTo(reading, i, end)) return i;
  return end;
}

function closingBracket(reading: ParsedText, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + 25; i++) if (reading.prose.lower[i] === ')') return i;
  return -1;
}

/** The token after an apposition that a comma, a stop or a phrase closes; -1 when what begins there is none. */
function apposition(reading: ParsedText, from: number, limit: number): number {
  const { classes, prose } = reading;
  if (prose.lower[from] === 'of') return phraseEnd(reading, from + 1, limit); // Lee, 31, of York
  const c = classes[from]!;
  if (c === Class.pronoun || timeEnd(reading, from) > from) return -1;
  if (
    !(c === Class.determiner || c === Class.noun || c === Class.name || c === Class.cardinal || c === Class.adjective)
  )
    return -1;
  let end = phraseEnd(reading, from, limit);
  if (end === from) return -1;
  for (let hops = 0; hops < 8 && end < limit && isOf(reading, end, 'links-subject'); hops++) {
    const next = phraseEnd(reading, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  if (end < limit && (Any.finite[classes[end]!] || classes[end] === Class.base)) return -1;
  return end;
}

/** "by | Lee | as": whom a passive names behind its "by". @param limit token where the phrase ends at the latest */
export function agentBeforeAs(reading: ParsedText, by: number, limit: number): TokenSpan | null {
  const last = longPhraseEnd(reading, by + 1, limit);
  return last > by + 1 && reading.prose.lower[last] === 'as' ? { first: by + 1, last } : null;
}
