import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { longPhraseEnd, opensToldVerb, phraseEnd } from './noun-phrases.js';
import { Any, isQuoteMark, isStop, type ParsedText, quoteEnd, sentenceEnd } from './parsed-text.js';
import { goesOnAsList, timeAt } from './phrase-ends.js';
import { isCueVerb, isToTell, namedTeller, tellsApart, tellsInMarks } from './tellers.js';
import { WordFeature } from './word-features.js';

const LONGEST_CLAUSE = 250; // tokens of one clause

/** What kind of clause the cue is in: a lead ("Asked about it, …") or a relative clause ends before the main clause goes on. */
export type Hold = 'main' | 'lead' | 'relative';

/** What is attributed: a whole clause, or a phrase, to which a relative clause and a further verb belong no more. */
export type Extent = 'clause' | 'phrase';

/** The token after the clause that begins at `from` (what a cue before it attributes), without its closing stop. */
export function clauseEnd(reading: ParsedText, from: number, hold: Hold = 'main', extent: Extent = 'clause'): number {
  const { classes, marks, prose, quoteOf, quoted } = reading;
  let limit = Math.min(sentenceEnd(reading, from), from + LONGEST_CLAUSE);
  for (let i = behindInsertion(reading, from, limit); i < limit; i++) {
    const inside = quoteOf[i]!;
    if (inside >= 0) {
      const quote = quoted[inside]!;
      const behind = quoteEnd(quote);
      if (behind > i) {
        i = behind - 1;
        if (behind > limit)
          limit =
            behind < prose.size && !startsAnew(reading, behind)
              ? Math.min(sentenceEnd(reading, behind - 1), from + LONGEST_CLAUSE)
              : behind;
        if (quote.closed && endsInStop(reading, quote.last - 1) && startsAnew(reading, behind)) return behind;
        const comma = quote.closed && classes[quote.last - 1] === Class.comma && behind < limit;
        if (comma && (endsAtComma(reading, behind - 1, limit, hold) || isToldBehind(reading, behind, limit)))
          return behind;
        continue;
      }
    }
    const c = classes[i]!;
    if (c === Class.comma) {
      if (endsAtComma(reading, i, limit, hold) && !opensToldVerb(reading, from, i)) return i;
      if (extent === 'phrase' && !goesOnAsList(reading, i, limit)) return i;
    }
    if (extent === 'phrase' && i > from && timeAt(reading, i, limit)) {
      if (classes[i - 1] !== Class.determiner) return i;
      // "his microphone | the morning after", but "the end of the year"
      if (i - 2 > from && Any.nominal[classes[i - 2]!]) return i - 1;
      continue;
    }
    if (!(marks[i]! & (WordFeature.turn | WordFeature.dash)) && c !== Class.wh) continue;
    const end = turnAt(reading, i, { from, limit, hold, extent });
    if (end >= 0) return end;
  }
  let end = limit;
  // "of the skull. | —The coroner"
  if (end - 1 > from && prose.lower[end - 1] === '—' && isStop(reading, end - 2)) end--;
  while (end > from && (isStop(reading, end - 1) || classes[end - 1] === Class.comma) && quoteOf[end - 1]! < 0) end--;
  return end;
}

/** he said, “…,” | the court heard. | …, Lee said, | the paper reported.: who tells of it closes the sentence */
export function isToldBehind(reading: ParsedText, from: number, limit: number): boolean {
  const verb = phraseEnd(reading, from, limit);
  if (verb === from || !(reading.marks[verb]! & WordFeature.asks) || !Any.finite[reading.classes[verb]!]) return false;
  return verb + 1 >= limit || isStop(reading, verb + 1);
}

const LONGEST_INSERTION = 30; // tokens

/** "that, according to the report, | the bridge is safe": the token after what is inserted; `from` where nothing is. */
function behindInsertion({ prose, classes }: ParsedText, from: number, limit: number): number {
  if (prose.lower[from] !== 'that' || classes[from + 1] !== Class.comma) return from;
  for (let i = from + 2; i < limit - 1 && i < from + LONGEST_INSERTION; i++)
    if (classes[i] === Class.comma) return i + 1;
  return from;
}

interface ClauseBounds {
  readonly from: number;
  readonly limit: number;
  readonly hold: Hold;
  readonly extent: Extent;
}

/** Where the clause ends because of the word at `i`; -1 when it goes on. */
function turnAt(reading: ParsedText, i: number, { from, limit, hold, extent }: ClauseBounds): number {
  const { classes, prose } = reading;
  const word = prose.lower[i]!;
  if (word === ';' || (reading.marks[i]! & WordFeature.dash && namedTeller(reading, i + 1))) return i;
  const behind = classes[i - 1] === Class.comma ? i - 1 : i;
  if (word === 'who' && behind < i && i > from && tellsInMarks(reading, i + 1, limit)) return behind;
  const joins = word === 'and' || word === 'but';
  if (joins && reportsOn(reading, i)) return -1;
  if (joins && i > from + 1 && (joinsCue(reading, i + 1, limit) || joinsQuotation(reading, i + 1, limit)))
    return behind;
  const parts = word === 'but' || behind < i || reading.quoteOf[i - 1]! >= 0; // not "York and Leeds may call it “ours”"
  if (joins && parts && i > from + 1 && tellsApart(reading, i + 1, limit)) return behind;
  if (joins && reading.quoteOf[i - 1]! >= 0 && namedTeller(reading, i + 1)) return i; // saying it was “good” and | Roe calling it “great”
  if (extent === 'phrase') {
    if (joins && joinsVerb(reading, from, i, limit)) return behind;
    if (joins && reading.quoteOf[i - 1]! >= 0 && classes[i + 1] !== Class.wh && cueClause(reading, i + 1, limit))
      return behind;
    if (i > from && endsPhrase(reading, i, limit)) return behind;
  }
  if (classes[i + 1] === Class.gerund && i > from + 2) {
    if (hold === 'main' && (word === 'before' || word === 'after' || word === 'while')) return behind;
    if (word === 'by' && isCueVerb(reading, i + 1)) return i;
  }
  return word === 'according' && prose.lower[i + 1] === 'to' ? behind : -1;
}

const startsAnew = (reading: ParsedText, i: number): boolean =>
  i >= reading.prose.size || (reading.prose.shapes[i]! & Shape.first) !== 0;
const endsInStop = (reading: ParsedText, i: number): boolean =>
  isStop(reading, i) || reading.classes[i] === Class.comma;

/** Whether what follows the comma at `i` is no more of the clause. */
function endsAtComma(reading: ParsedText, i: number, limit: number, hold: Hold): boolean {
  const { classes, prose } = reading;
  let j = i + 1;
  if (j >= limit) return true;
  if (prose.lower[j] === 'according') return true;
  if ((classes[j] === Class.past || classes[j] === Class.third) && isCueVerb(reading, j))
    return !isCalledName(reading, j);
  if (hold === 'relative' && (Any.finite[classes[j]!] || classes[j] === Class.participle)) return true;
  if (hold === 'lead') return mainClauseAt(reading, j, limit);
  while (j < limit && Any.adverb[classes[j]!]) j++;
  const participial = classes[j] === Class.gerund || (classes[j] === Class.noun && prose.lower[j]!.endsWith('ing'));
  if (participial) return isCueVerb(reading, j);
  const word = prose.lower[j]!;
  if (word === 'with') {
    const teller = longPhraseEnd(reading, j + 1, limit); // "…, with | growers saying"
    return (
      teller > j + 1 && classes[teller] === Class.gerund && (isCueVerb(reading, teller) || isToTell(reading, teller))
    );
  }
  if (
    word === 'while' ||
    word === 'although' ||
    word === 'though' ||
    word === 'but' ||
    word === 'and' ||
    word === 'even' ||
    word === 'as'
  ) {
    if (reportsOn(reading, j)) return false;
    if (joinsCue(reading, j + 1, limit)) return true;
    return cueClause(reading, j + 1, limit);
  }
  return false;
}

/** "said that it was late, | and that she had complained": a further clause of the same report */
const reportsOn = ({ classes, prose: { lower } }: ParsedText, i: number): boolean =>
  /^(?:and|but)$/.test(lower[i]!) && lower[i + 1] === 'that' && !Any.finite[classes[i + 2] ?? Class.stop];

/** "the horse, | called Dobbin, had won": how something is called, and no further verb. */
function isCalledName({ prose, classes }: ParsedText, i: number): boolean {
  if (!/^(?:called|named|dubbed|nicknamed)$/.test(prose.lower[i]!)) return false;
  let end = i + 1;
  while (classes[end] === Class.name) end++;
  return end > i + 1 && classes[end] === Class.comma;
}

/** "…, | Lee said": a subject and its verb begin the main clause. */
function mainClauseAt(reading: ParsedText, i: number, limit: number): boolean {
  if (!Any.opensPhrase[reading.classes[i]!] && reading.classes[i] !== Class.contraction) return false;
  for (let j = i; j < limit && j < i + 40; j++) {
    if (reading.quoteOf[j]! >= 0) return false;
    if (Any.finite[reading.classes[j]!] || reading.classes[j] === Class.contraction) return true;
  }
  return false;
}

/** "…, who" and subordinate clauses end what is only a phrase. */
function endsPhrase(reading: ParsedText, i: number, limit: number): boolean {
  const { classes, prose } = reading;
  const word = prose.lower[i]!;
  if (classes[i - 1] === Class.comma && (classes[i] === Class.wh || word === 'which' || word === 'who')) return true;
  if (word === 'because' || word === 'although' || word === 'though' || word === 'while' || word === 'when')
    return mainClauseAt(reading, i + 1, limit);
  return false;
}

/** "praised Lee and | went home": a finite verb that no relative clause holds. */
function joinsVerb(reading: ParsedText, from: number, i: number, limit: number): boolean {
  let j = i + 1;
  while (j < limit && Any.adverb[reading.classes[j]!]) j++;
  const c = reading.classes[j];
  if (j >= limit || c === undefined || !(c === Class.past || c === Class.third || Any.auxiliary[c])) return false;
  for (let k = i - 1; k >= from && k > i - 30; k--) {
    const d = reading.classes[k]!;
    if (d === Class.wh || (Any.finite[d] && reading.quoteOf[k]! < 0) || reading.prose.lower[k] === 'that') return false;
  }
  return true;
}

/** "and | added that": a finite cue verb follows at once. */
function joinsCue(reading: ParsedText, i: number, limit: number): boolean {
  let j = i;
  while (j < limit && j < i + 4 && (Any.adverb[reading.classes[j]!] || Any.auxiliary[reading.classes[j]!])) j++;
  const c = reading.classes[j];
  if (j >= limit || c === undefined || reading.quoteOf[j]! >= 0) return false;
  const isParticiple = c === Class.participle && (j > i || isQuoteMark(reading, j + 1)); // and | shouted “Stop!”
  return (c === Class.past || c === Class.third || isParticiple) && isCueVerb(reading, j);
}

/** "and | Captain Lee said: “…”": a new subject whose words are quoted. */
function joinsQuotation(reading: ParsedText, i: number, limit: number): boolean {
  const verb = phraseEnd(reading, i, limit);
  if (verb === i || !(reading.marks[verb]! & WordFeature.verb)) return false;
  const next = /^[,:]$/.test(reading.prose.lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
  const opens = next + 1 < reading.prose.size && reading.quoteOf[verb]! < 0 && isQuoteMark(reading, next);
  return opens && (reading.prose.shapes[next + 1]! & Shape.capital) !== 0;
}

/** "but | her rival said": a new subject with a cue verb. */
function cueClause(reading: ParsedText, i: number, limit: number): boolean {
  for (let j = i; j < limit && j < i + 12; j++) {
    const c = reading.classes[j]!;
    if (reading.quoteOf[j]! >= 0) return false;
    if (Any.finite[c] || c === Class.participle) {
      if (Any.auxiliary[c]) continue;
      return c !== Class.participle && isCueVerb(reading, j) ? true : Any.verb[c] === 1 && isCueVerb(reading, j);
    }
  }
  return false;
}
