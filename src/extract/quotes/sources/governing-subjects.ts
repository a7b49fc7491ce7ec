import { ComplementFrame } from '../../../lexicon/cues.js';
import { isSpeakerWord } from '../../../lexicon/describing-words.js';
import { Class } from '../../../lexicon/word-classes.js';
import { phraseEnd } from '../../syntax/noun-phrases.js';
import { Any, isOf, isQuoteMark, type ParsedText, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { type Subject, subjectBefore } from '../../syntax/subjects.js';
import { ADVERBIAL, type VerbGroup, verbGroupAt } from '../../syntax/verb-groups.js';
import { verbCue, WordFeature } from '../../syntax/word-features.js';

const GOVERNOR_REACH = 80; // tokens that a ruling verb may lie before

/**
 * The subject of the finite verb that rules the clause before token `at`: "Lee has written to the board, | saying".
 * @param isApart whether the main clause goes before those within it, so that a subordinate or reported clause gives its subject only
 *   where the main clause has none that may speak: "The move came after Lee resigned, | saying"
 */
export function governingSubject(reading: ParsedText, at: number, isApart = false): TokenSpan | null {
  const { classes, prose, quoteOf } = reading;
  const sentence = sentenceStart(reading, at);
  let inner: TokenSpan | null = null;
  let innerVerb = -1;
  for (let i = at - 1; i >= sentence && i > at - GOVERNOR_REACH; i--) {
    if (quoteOf[i]! >= 0 || isQuoteMark(reading, i)) continue;
    if (prose.lower[i] === ';') break;
    if (!Any.finite[classes[i]!] && !isBarePast(reading, i, sentence) && !isRetort(reading, i)) continue;
    const verb = i;
    i = firstOfGroup(reading, verb, sentence);
    const subject = subjectBefore(reading, i, sentence);
    if (!subject) {
      const inverted = phraseEnd(reading, verb + 1, at);
      const isBehind = i > 0 && (isQuoteMark(reading, i - 1) || classes[i - 1] === Class.comma);
      if (inverted > verb + 1 && isBehind) return { first: verb + 1, last: inverted };
      continue;
    }
    if (prose.lower[subject.first] === 'there') {
      const told = phraseEnd(reading, verb + 1, at); // "There were letters | showing"
      if (told > verb + 1 && classes[at - 1] !== Class.comma) return { first: verb + 1, last: told };
      continue;
    }
    if (subject.relative && (!isApart || isUnclosedClause(reading, verb, at))) return subject;
    if (subject.relative || isInRelative(reading, subject, at) || isOfObject(reading, verb, subject, sentence))
      continue;
    if (isApart && isBehindTime(reading, subject) && !isAbleToSpeak(reading, subject)) continue;
    if (isApart && isSubordinate(reading, subject, sentence)) {
      inner ??= subject;
      innerVerb = innerVerb < 0 ? verb : innerVerb;
      continue;
    }
    // "Lee has rowed since the day when Roe gave her an oar | and | told her": in the past as what Roe did is
    const goesOn =
      inner && classes[at] === Class.past && classes[innerVerb] === Class.past && classes[verb] !== Class.past;
    return inner && (goesOn ? isAbleToSpeak(reading, inner) : !isAbleToSpeak(reading, subject)) ? inner : subject;
  }
  return inner;
}

/** "Lee, who | rows and | said": no comma has closed the clause of the first verb. */
const isUnclosedClause = ({ classes, prose }: ParsedText, verb: number, at: number): boolean =>
  /^(?:and|but|or)$/.test(prose.lower[at - 1]!) && !classes.subarray(verb, at).includes(Class.comma);

/** "Lee | shot | back in a letter, saying", whatever the verb was taken for */
const isRetort = ({ marks, prose }: ParsedText, i: number): boolean =>
  (marks[i]! & WordFeature.asks) !== 0 && prose.lower[i] === 'shot' && prose.lower[i + 1] === 'back';

/** The first auxiliary of a verb group: "would have" before "told". */
function firstOfGroup(reading: ParsedText, verb: number, sentence: number): number {
  const { classes } = reading;
  let first = verbGroupAt(reading, verb, sentence).first;
  while (first > sentence && Any.auxiliary[classes[first - 1]!]) first--;
  return first;
}

/** "the plan that | Lee drew up"; not "when | Lee spoke, saying", "when | Lee spoke and said" */
const isInRelative = (reading: ParsedText, subject: Subject, at: number): boolean =>
  reading.classes[subject.first - 1] === Class.wh &&
  !(isBehindTime(reading, subject) && GO_ON.has(reading.classes[at]!));

const GO_ON: ReadonlySet<number> = new Set([Class.gerund, Class.past, Class.third]);

const isBehindTime = ({ prose }: ParsedText, { first }: Subject): boolean =>
  /^(?:when|where)$/.test(prose.lower[first - 1] ?? '');

/** Whether a subject is that of a clause within another: "after Lee left", "said the firm was late". */
function isSubordinate(reading: ParsedText, { clause }: Subject, sentence: number): boolean {
  const { classes, marks, prose } = reading;
  const before = clause - 1;
  if (before <= sentence || classes[before] === Class.comma) return false;
  const opens = /^(?:after|before|because|when|while|as|since|until|once|although|though|if|that|whether|where)$/;
  if (opens.test(prose.lower[before]!)) return true;
  return (marks[before]! & WordFeature.verb) !== 0 && Any.verb[classes[before]!] === 1;
}

/** Whether a subject is somebody or a body: "The move" is not. */
export function isAbleToSpeak(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { classes, prose } = reading;
  const head = phraseEnd(reading, first, last) - 1;
  if (head < first) return false;
  if (classes[head] === Class.pronoun) return !/^(?:it|this|that)$/.test(prose.lower[head]!);
  return classes[head] === Class.name || isSpeakerWord(prose.lower[head]!);
}

/** "Lee, a poet, | dedicated | a song to her": a form in -ed that is the verb of its sentence. */
export const isBarePast = (reading: ParsedText, i: number, sentence: number): boolean =>
  reading.classes[i] === Class.participle && followsSubject(reading, i) && !isReduced(reading, i, sentence);

/** Whether a form in -ed is the verb of what stands before it, adverbs between: "he also staked out ground". */
function followsSubject(reading: ParsedText, verb: number): boolean {
  const { classes, marks, prose } = reading;
  let before = verb - 1;
  while (before > 0 && marks[before]! & ADVERBIAL) before--;
  if (before < 0 || /^(?:by|of)$/.test(prose.lower[verb + 1] ?? '')) return false;
  if (Any.nominal[classes[before]!] || classes[before] === Class.pronoun) return true;
  return (
    classes[before] === Class.comma &&
    before > 0 &&
    (classes[before - 1] === Class.name || closesApposition(reading, before))
  );
}

/** "She has released a poster | aimed at Lee": a form in -ed behind a verb that already has an object. */
function isReduced({ classes, prose }: ParsedText, participle: number, sentence: number): boolean {
  for (let i = participle - 1; i >= sentence; i--) {
    if (classes[i] === Class.comma || classes[i] === Class.conjunction || classes[i] === Class.wh) return false;
    if (/^(?:that|after|before|when|because|as)$/.test(prose.lower[i]!)) return false;
    if (Any.finite[classes[i]!]) return true;
  }
  return false;
}

/** "They shared | a poster called “Sense”": a past form that tells of an object; not in "said the firm lied". */
function isOfObject(reading: ParsedText, verb: number, { first }: Subject, sentence: number): boolean {
  const { classes, marks, verbs } = reading;
  if (classes[verb] !== Class.past || !isReduced(reading, verb, sentence)) return false;
  const reports = ComplementFrame.that | ComplementFrame.clause;
  return !(marks[first - 1]! & WordFeature.verb) || !(verbCue(verbs, marks[first - 1]!).frames & reports);
}

const LONGEST_APPOSITION = 14; // tokens

/** "Lee, a former chairman, | poked at it": whether a comma closes what is said of a name beside it. */
function closesApposition({ prose, classes }: ParsedText, comma: number): boolean {
  for (let i = comma - 1; i > 0 && i > comma - LONGEST_APPOSITION; i--)
    if (classes[i] === Class.comma) return classes[i - 1] === Class.name && /^(?:an?|the)$/.test(prose.lower[i + 1]!);
  return false;
}

const LONGEST_GOVERNED = 12; // tokens between a verb and the infinitive that hangs on its object

/** Verbs whose object does what an infinitive behind it tells: "led growers to complain". */
const CONTROLS_OBJECT =
  /^(?:ask|tell|told|urg|le(?:a)?d|persuad|forc|allow|get|got|want|expect|encourag|help|order|advis|invit|press|prompt|caus|enabl|permit|requir|instruct|direct|convinc|beg|challeng|compel|inspir|remind|warn|call|for|teach|taught|train|need)(?:e?s|e?d|g?ed|led|t?ing|ing|e)?$/;

/** Who does what an infinitive tells, "Lee used the speech | to argue", "he is right | to say"; null for "it is fair | to say". */
export function subjectOfInfinitive(reading: ParsedText, { first, head }: VerbGroup): TokenSpan | null {
  const { classes, prose } = reading;
  const sentence = sentenceStart(reading, head);
  let at = first - 1;
  while (at > sentence && Any.adverb[classes[at]!]) at--;
  if (prose.lower[at] === 'following') at -= prose.lower[at - 1] === 'the' ? 2 : 1; // "has the following | to say"
  if (at < sentence) return null;
  let verb = at;
  while (
    verb > sentence &&
    verb > at - LONGEST_GOVERNED &&
    (Any.inPhrase[classes[verb]!] ||
      isInside(reading, verb) ||
      (prose.lower[verb] === 'like' && classes[verb] === Class.preposition))
  )
    verb--;
  const object = verb + 1;
  if (verb < at && CONTROLS_OBJECT.test(prose.lower[verb]!)) return { first: object, last: at + 1 };
  const subject = governingSubject(reading, Math.max(object, sentence + 1));
  return subject && /^(?:it|this|that|there)$/.test(prose.lower[subject.first]!) && subject.last - subject.first === 1
    ? null
    : subject;
}

const isInside = (reading: ParsedText, i: number): boolean =>
  reading.classes[i] === Class.pronoun || isOf(reading, i, 'links-phrases');
