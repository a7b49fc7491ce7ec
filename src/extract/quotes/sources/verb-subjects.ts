import { Class } from '../../../lexicon/word-classes.js';
import { longPhraseEnd } from '../../syntax/noun-phrases.js';
import {
  Any,
  isOf,
  isQuoteMark,
  type ParsedText,
  sentenceEnd,
  sentenceStart,
  type TokenSpan,
} from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { type VerbGroup, verbGroupAt } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { CuedAttribution } from '../attribution.js';
import { documentBehind, issuerOf } from './document-tellers.js';
import { governingSubject, subjectOfInfinitive } from './governing-subjects.js';
import { quotedAs } from './quoted-speakers.js';

const RECENT = 12; // attributions of one sentence that may share their source

/** "Lee said the bridge is safe | and added …", "…, Lee said, | adding …": the source of what was said right before. */
export function sharedSource(
  reading: ParsedText,
  group: VerbGroup,
  earlier: readonly CuedAttribution[],
): TokenSpan | null {
  const { prose, classes } = reading;
  let before = group.first - 1;
  if (before < 1) return null;
  const joined = prose.lower[before] === 'and' || prose.lower[before] === 'but';
  if (joined && classes[before - 1] === Class.comma) before--;
  if (!joined && !(group.form === 'gerund' && (classes[before] === Class.comma || prose.lower[before] === 'while')))
    return null;
  for (const { source, cue, content } of earlier.slice(-RECENT)) {
    const end = Math.max(cue.last, source?.last ?? 0, ...content.map(({ last }) => last));
    if (source && end <= group.first && end >= before && !isOwningWord(reading, source))
      return subjectOfTale(reading, group, cue, content) ?? source;
  }
  return null;
}

/** "its" of "is firm in its opposition": the owner of what was said, whom the subject of the clause names */
const isOwningWord = (reading: ParsedText, { first, last }: TokenSpan): boolean =>
  last - first === 1 && isOf(reading, first, 'possessive');

/** "Lee says Roe opened the window | and shouted: “…”": the words are part of the tale, whose verbs are in the past as this one is. */
function subjectOfTale(
  reading: ParsedText,
  { head }: VerbGroup,
  cue: TokenSpan,
  [tale]: readonly TokenSpan[],
): TokenSpan | null {
  const { classes } = reading;
  if (!tale || classes[cue.last - 1] !== Class.third || classes[head] !== Class.past || tale.first < cue.last)
    return null;
  for (let i = tale.first; i < tale.last; i++) {
    if (!Any.finite[classes[i]!]) continue;
    const subject = classes[i] === Class.past ? subjectBefore(reading, i, tale.first) : null;
    return subject && classes[subject.last - 1] === Class.name ? subject : null;
  }
  return null;
}

/** The subject of a verb, its own or, for "and added" and ", adding", that of the finite verb before it. */
export function sourceOf(reading: ParsedText, group: VerbGroup, depth: number): TokenSpan | null {
  const { prose, classes } = reading;
  const sentence = sentenceStart(reading, group.head);
  const before = group.first - 1;
  if (before < sentence) return group.form === 'gerund' ? subjectOfMain(reading, group) : null;
  const word = prose.lower[before]!;
  const shares =
    word === 'and' ||
    word === 'but' ||
    word === 'or' ||
    (group.form !== 'finite' && group.form !== 'participle' && classes[before] === Class.comma) ||
    (group.form !== 'finite' && group.form !== 'participle' && !Any.inPhrase[classes[before]!]) ||
    (classes[before] === Class.comma && group.form === 'finite');
  const quoted = group.form === 'gerund' && word === 'as' ? quotedAs(reading, before) : null;
  if (quoted) return quoted;
  if (group.form === 'infinitive')
    return (
      subjectOfPurpose(reading, group.first, sentence) ??
      subjectOfInfinitive(reading, group) ??
      (classes[sentence] === Class.gerund ? subjectOfMain(reading, group) : null)
    );
  const own = subjectBefore(reading, group.first, sentence);
  if (group.form === 'gerund' && /^(?:heard|seen|filmed|recorded|caught|overheard)$/.test(word)) {
    // "Lee can be heard | yelling that"
    const perceived = verbGroupAt(reading, before, sentence);
    if (perceived.passive) return subjectBefore(reading, perceived.first, sentence);
  }
  if (
    group.form === 'gerund' &&
    depth < 2 &&
    Any.finite[classes[before]!] &&
    /^(?:began|begins?|started|starts?|kept|keeps?|stopped|stops?|continued|continues?)$/.test(word)
  )
    return sourceOf(reading, verbGroupAt(reading, before, sentence), depth + 1);
  const perceived = group.form === 'gerund' ? perceivedSubject(reading, group.first, sentence) : null;
  if (perceived) return perceived;
  const accompanying = group.form === 'gerund' ? subjectBehindWith(reading, group.first, sentence) : null;
  if (accompanying) return accompanying;
  const apart = group.form === 'gerund' ? subjectApart(reading, group.first, sentence) : null;
  if (apart) return apart;
  const written = group.form === 'gerund' ? documentBehind(reading, group.first, sentence) : null;
  if (written) return written;
  const issued = group.form === 'gerund' && own ? issuerOf(reading, own, sentence) : null;
  if (issued) return issued;
  if (own && !(shares && (group.form !== 'finite' || word === 'and' || word === 'but' || word === 'or'))) return own;
  if (depth > 2) return null;
  const isSaying = (reading.marks[group.head]! & WordFeature.asks) !== 0;
  const isApart =
    group.form === 'gerund'
      ? isPause(reading, before) || (isSaying && /^(?:before|while)$/.test(word))
      : isSaying && /^(?:and|but|or)$/.test(word);
  const crowd =
    group.form === 'gerund' &&
    classes[before] === Class.comma &&
    CALLED_BY_CROWDS.test(reading.prose.lower[group.head]!);
  const callers = crowd ? governingSubject(reading, group.first) : null;
  if (callers && isManyOf(reading, callers)) return callers;
  const governing = governingSubject(reading, group.first, isApart);
  if (governing) return governing;
  if (group.form !== 'gerund') return behindLeadIn(reading, sentence, group.first);
  // "Lee, citing the cost, said"
  const opening = classes[before] === Class.preposition ? before - 1 : before; // "Lee, despite admitting it, said"
  const aside = classes[opening] === Class.comma ? subjectBefore(reading, opening, sentence) : null;
  return aside ?? subjectOfMain(reading, group);
}

/** "Lee spoke at the gate, where pickets stood, | chanting": what many do who are named last. */
const CALLED_BY_CROWDS = /^(?:chanting|shouting|yelling|screaming|singing|jeering|booing)$/;

const isManyOf = ({ prose }: ParsedText, { last }: TokenSpan): boolean =>
  /[^s]s$|^(?:people|crowd|women|men|children)$/.test(prose.lower[last - 1]!);

/** "In closing | the writer | says": what would be the object of the first words, were it not for the verb. */
function behindLeadIn(reading: ParsedText, sentence: number, verb: number): TokenSpan | null {
  const { lower } = reading.prose;
  if (!/^(?:in|after|before|on|by)$/.test(lower[sentence]!) || !lower[sentence + 1]!.endsWith('ing')) return null;
  const first = sentence + 2;
  return first < verb && longPhraseEnd(reading, first, verb) === verb ? { first, last: verb } : null;
}

/** a comma, or the mark that closes a quotation: “…,” | saying */
const isPause = (reading: ParsedText, i: number): boolean =>
  reading.classes[i] === Class.comma || isQuoteMark(reading, i);

const PERCEIVES =
  /^(?:shows?|showed|showing|sees?|saw|hears?|heard|films?|filmed|catches|caught|captures?|captured|records?|recorded)$/;
const LONGEST_PERCEIVED = 6; // tokens

/** "A video shows | Ann Lee | shouting, “…”": who is seen or heard to speak. */
function perceivedSubject({ classes, prose }: ParsedText, gerund: number, sentence: number): TokenSpan | null {
  let first = gerund;
  while (first > sentence && gerund - first < LONGEST_PERCEIVED && Any.inPhrase[classes[first - 1]!]) first--;
  if (prose.lower[gerund - 1] === 'her' || prose.lower[gerund - 1] === 'him') first = gerund - 1;
  return first < gerund && PERCEIVES.test(prose.lower[first - 1] ?? '') ? { first, last: gerund } : null;
}

const LONGEST_BEHIND_WITH = 12; // tokens

const FILING_REACH = 12;

/** "Prices fell, with | dealers in York | citing the cost": the subject of the gerund; not in "Lee met with dealers citing". */
function subjectBehindWith({ classes, prose }: ParsedText, gerund: number, sentence: number): TokenSpan | null {
  const { lower } = prose;
  let by = gerund - 1;
  while (by > sentence && by > gerund - LONGEST_BEHIND_WITH && lower[by] !== 'with') {
    if (!Any.inPhrase[classes[by]!] && classes[by] !== Class.preposition && lower[by] !== 'and') return null;
    by--;
  }
  if (lower[by] !== 'with' || by === gerund - 1 || GOVERNS_WITH.test(lower[by - 1]!)) return null;
  for (let i = by - 1; i >= sentence && i > by - FILING_REACH; i--) if (FILES_WITH.test(lower[i]!)) return null;
  // "with the court at an impasse and | senators | refusing"
  let joined = gerund - 1;
  while (joined > by && lower[joined] !== 'and') joined--;
  const isBehindPhrase = joined > by && classes.subarray(by + 1, joined).includes(Class.preposition);
  return { first: isBehindPhrase ? joined + 1 : by + 1, last: gerund };
}

/** "with Lee taking to the radio | to call it absurd": the subject of the gerund whose purpose an infinitive tells. */
function subjectOfPurpose(reading: ParsedText, infinitive: number, sentence: number): TokenSpan | null {
  const { classes } = reading;
  for (let i = infinitive - 1; i > sentence && i > infinitive - LONGEST_BEHIND_WITH; i--) {
    if (classes[i] === Class.gerund) return subjectBehindWith(reading, i, sentence);
    if (!Any.inPhrase[classes[i]!] && classes[i] !== Class.preposition && classes[i] !== Class.to) return null;
  }
  return null;
}

/** "The two met – | Lee | saying it was “good” and | Roe | calling it “great”": a gerund with a subject of its own, a name. */
function subjectApart(
  { classes, marks, prose, ...reading }: ParsedText,
  gerund: number,
  sentence: number,
): TokenSpan | null {
  let first = gerund;
  while (first > sentence && classes[first - 1] === Class.name) first--;
  if (first === gerund || first <= sentence) return null;
  const isBehindQuotation = prose.lower[first - 1] === 'and' && reading.quoteOf[first - 2]! >= 0;
  return marks[first - 1]! & WordFeature.dash || isBehindQuotation ? { first, last: gerund } : null;
}

/** "filed an application with the court seeking": what is filed is before it. */
const FILES_WITH =
  /^(?:fil(?:e[sd]?|ings?)|lodge[sd]?|register(?:s|ed)?|registrations?|submit(?:s|ted)?|sign(?:s|ed)?|reach(?:es|ed)?)$/;

const GOVERNS_WITH =
  /^(?:met|meet(?:s|ing)?|spoke|speak(?:s|ing)?|agree(?:s|d|ing)?|(?:talk|work|join|sid|clash|tangl|deal)(?:e?s|ed|ing)?|dealt)$/;

const LONGEST_LEAD_IN = 12; // tokens before the gerund: "On a visit to York, while | praising it"

/** "Rejecting it, | the board said", "In rejecting it, | the board said": a lead without a subject has the main clause's. */
function subjectOfMain(reading: ParsedText, group: VerbGroup): TokenSpan | null {
  const { classes } = reading;
  const sentence = sentenceStart(reading, group.head);
  for (let i = sentence; i < group.first; i++) if (Any.finite[classes[i]!]) return null;
  if (group.first - sentence > LONGEST_LEAD_IN) return null;
  const limit = sentenceEnd(reading, group.head);
  for (let i = group.head; i < limit && i < group.head + 40; i++) {
    if (classes[i] !== Class.comma) continue;
    // “…,” | Lee was taken to hospital
    const quoted = reading.quoteOf[i]! >= 0;
    if (quoted && reading.quoted[reading.quoteOf[i]!]!.last !== i + 1) continue;
    const first = quoted ? i + 2 : i + 1;
    const end = longPhraseEnd(reading, first, limit);
    if (end > first && end < limit && (Any.finite[classes[end]!] || Any.adverb[classes[end]!]))
      return { first, last: end };
  }
  return null;
}
