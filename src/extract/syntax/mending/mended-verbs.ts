import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isPluralRole } from '../../../lexicon/titles.js';
import { Any, Class } from '../../../lexicon/word-classes.js';
import type { Quoted } from '../../../text/marks/quote-marks.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { WordFeature } from '../word-features.js';
import { isGesture } from './gestures.js';
import { mendNoun, mendOwnedKin } from './mended-nouns.js';

/** Gives words beside quotations the classes that they have there, though their sentence, cut by the quotation, be read otherwise. */
export function mendVerbsBeside(quoted: readonly Quoted[], marks: Int32Array, prose: Prose, classes: Uint8Array): void {
  for (const { open, last, closed } of quoted) {
    if (open > 1) mendVerbBefore(open, marks, prose, classes);
    const isPaused = closed && last > 0 && prose.lower[last - 1] === ',';
    if (closed && last + 2 < prose.size && prose.paragraphOf[last] === prose.paragraphOf[last + 2]) {
      mendSubjectAfter(last + 1, marks, prose, classes);
      if (isPaused) mendVerbAfter(last + 1, marks, prose, classes);
    }
  }
}

const MOST_ADVERBS = 2;

/** "and | shouted | “Stop!”", "Lee | shot | back: “Never.”": a verb that quotes, right before a quotation but for a particle and adverbs. */
function mendVerbBefore(open: number, marks: Int32Array, { lower }: Prose, classes: Uint8Array): void {
  const isAnnounced = /^[,:]$/.test(lower[open - 1]!);
  let at = isAnnounced ? open - 2 : open - 1;
  if (isAnnounced)
    for (let i = 0; i < MOST_ADVERBS && at > 1 && !(marks[at]! & WordFeature.asks) && Any.adverb[classes[at]!]; i++)
      at--;
  if (at < 1 || !(marks[at]! & WordFeature.asks)) return;
  const c = classes[at]!;
  if (c === Class.adverb || c === Class.adjective) {
    if (lower[at]!.endsWith('ed')) classes[at] = Class.past;
  } else if (c === Class.noun && lower[open - 1] === ':' && classes[at - 1] === Class.comma && lower[at]!.endsWith('s'))
    classes[at] = Class.third; // "Bo, also 9, | disagrees: “…”"
  else if (c === Class.noun && at < open - 2 && Any.adverb[classes[at + 1]!] && bearsName(classes[at - 1]!))
    classes[at] = lower[at]!.endsWith('s') ? Class.third : Class.past;
}

const bearsName = (c: number): boolean => c === Class.name || c === Class.pronoun;

/** “…,” said one | unaligned | organiser: a form in -ed or -ing inside the phrase of a subject that follows its verb. */
function mendSubjectAfter(at: number, marks: Int32Array, { lower, shapes }: Prose, classes: Uint8Array): void {
  if (!(marks[at]! & WordFeature.asks)) return;
  const opens = classes[at + 1] === Class.name || classes[at + 1] === Class.determiner;
  const opensBare = opens || classes[at + 1] === Class.noun;
  if (classes[at] === Class.adjective && opensBare && lower[at]!.endsWith('ed')) classes[at] = Class.past; // “…!” | beamed | Ann Lee
  // “…,” | cautions | Ann Lee
  if (classes[at] === Class.noun && classes[at + 1] === Class.name && /[^s]s$/.test(lower[at]!))
    classes[at] = Class.third;
  if (!Any.verb[classes[at]!]) return;
  if (lower[at + 1] === 'one' && classes[at + 1] === Class.pronoun && lower[at + 2] !== 'of')
    classes[at + 1] = Class.determiner;
  for (let i = at + 2; i < at + LONGEST_INVERTED_SUBJECT && i + 1 < lower.length; i++) {
    const c = classes[i]!;
    const next = classes[i + 1]!;
    const isBetween = c === Class.past && isWithinPhrase(classes[i - 1]!);
    if (isBetween && isWithinPhrase(next) && (lower[i]!.endsWith('ed') || classes[i - 1] === Class.determiner))
      classes[i] = Class.adjective;
    // "said one member | involved | in the talks"
    else if (
      c === Class.past &&
      (lower[i]!.endsWith('ed') || lower[i + 1] === 'by') &&
      isWithinPhrase(classes[i - 1]!) &&
      i > at + 2 &&
      next === Class.preposition
    )
      classes[i] = Class.participle;
    else if (c === Class.gerund && lower[i] === 'ranking' && (next === Class.noun || next === Class.name))
      classes[i] = Class.adjective;
    else if (!isWithinPhrase(c) && !(shapes[i]! & Shape.capital)) return;
  }
}

const LONGEST_INVERTED_SUBJECT = 8; // tokens from its verb

const isWithinPhrase = (c: number): boolean =>
  c === Class.determiner || c === Class.adjective || c === Class.noun || c === Class.name;

/** “…,” Ann Lee | notes; “…,” the clerks | state in a letter: a verb that looks like a noun, where what follows has no other. */
function mendVerbAfter(at: number, marks: Int32Array, prose: Prose, classes: Uint8Array): void {
  const { lower, sentenceOf, size } = prose;
  // "the forward | wrote", "the accused | said"
  const isTold =
    lower[at] === 'the' &&
    (marks[at + 2] ?? 0) & WordFeature.asks &&
    (lower[at + 2]!.endsWith('d') || Any.finite[classes[at + 2]!]);
  if (isTold && !Any.nominal[classes[at + 1]!] && sentenceOf[at + 2] === sentenceOf[at]) {
    classes[at + 1] = Class.noun;
    classes[at + 2] = Class.past;
  }
  for (let i = at; i < size && i < at + LONGEST_BEFORE_VERB && sentenceOf[i] === sentenceOf[at]; i++) {
    if (classes[i] === Class.noun && lower[i] === 'shot' && lower[i + 1] === 'back') classes[i] = Class.past;
    const c = classes[i]!;
    if (Any.finite[c] || c === Class.stop || c === Class.contraction || c === Class.gerund) return;
    if (c !== Class.noun || i === at || !(marks[i]! & WordFeature.asks) || !closesVerb(classes[i + 1] ?? Class.stop))
      continue;
    const before = classes[i - 1]!;
    if (before !== Class.name && before !== Class.noun) continue;
    const isSingular = lower[i]!.endsWith('s');
    if (before === Class.noun && isSingular === lower[i - 1]!.endsWith('s')) continue;
    if (before === Class.name && !isSingular) continue;
    classes[i] = isSingular ? Class.third : Class.present;
    return;
  }
}

const LONGEST_BEFORE_VERB = 16; // tokens before its verb

const closesVerb = (c: number): boolean =>
  c === Class.stop || c === Class.comma || c === Class.preposition || Any.adverb[c] === 1;

const CLAUSE_REACH = 40; // tokens

/**
 * Verbs that look like nouns where their clause has no other: "Ann Lee, of the mill, | estimates that | a third have left", "The papers further | state that |
 * it rained", "The report | calls for | a ban", "The 30-year-old | told | the court".
 */
export function mendClauseVerbs(marks: Int32Array, prose: Prose, classes: Uint8Array): void {
  const { lower, size } = prose;
  for (let i = 1; i + 1 < size; i++) {
    if (classes[i - 1] === Class.pronoun && lower[i - 1] === 'her') mendOwnedKin(lower, i, classes);
    if (classes[i - 1] === Class.pronoun && (classes[i] === Class.noun || classes[i] === Class.base))
      mendPronounVerb(prose, i, classes);
    if (classes[i] === Class.present || classes[i] === Class.base) mendNoun(lower, i, classes);
    // "during the | exchanges |, …"
    else if (classes[i] === Class.third && lower[i - 1] === 'the' && /^[,.]$/.test(lower[i + 1]!))
      classes[i] = Class.noun;
    if (
      classes[i - 1] === Class.past &&
      !Any.nominal[classes[i]!] &&
      lower[i - 1] === 'told' &&
      isPluralRole(lower[i]!)
    )
      classes[i] = Class.noun; // "told | magistrates | the dog had bitten him"
    if (!(marks[i]! & WordFeature.verb)) continue;
    if (
      classes[i] === Class.adjective &&
      lower[i]!.endsWith('ed') &&
      /^(?:another|others|some|many)$/.test(lower[i - 1]!)
    )
      classes[i] = Class.past; // "Another | wondered | why"
    if (classes[i] === Class.participle && lower[i - 2] === 'the' && /-years?-old$/.test(lower[i - 1]!))
      classes[i] = Class.past;
    if (classes[i] === Class.noun && isGesture(prose, classes, i)) classes[i] = Class.third;
    if (classes[i] === Class.noun && closesReport(marks, prose, classes, i))
      classes[i] = lower[i]!.endsWith('s') ? Class.third : Class.present;
    if (classes[i] !== Class.noun || !Any.opensPhrase[classes[i + 2]!]) continue;
    if (lower[i + 1] === 'for') {
      if (lower[i] === 'calls' && classes[i - 1] === Class.noun && lexicon.has(lower[i - 1]!, 'document'))
        classes[i] = Class.third;
      continue;
    }
    if (lower[i + 1] !== 'that' || i < 3) continue;
    if (!lower[i]!.endsWith('s') && followsTwo(prose, classes, i)) classes[i] = Class.present;
    else if (classes[i - 1] === Class.comma && lower[i]!.endsWith('s')) {
      const done = onlyDeedBefore(prose, classes, i);
      if (done === null) continue;
      classes[i] = Class.third;
      if (done >= 0) classes[done] = Class.participle;
    } else if (
      lower[i - 1] === 'further' &&
      classes[i - 2] === Class.noun &&
      lower[i - 2]!.endsWith('s') !== lower[i]!.endsWith('s')
    ) {
      classes[i - 1] = Class.adverb;
      classes[i] = lower[i]!.endsWith('s') ? Class.third : Class.present;
    }
  }
}

/** "Ann Lee and her colleague Jim Roe | caution | that it": two who are named at the head of a sentence. */
function followsTwo({ lower, sentences, sentenceOf }: Prose, classes: Uint8Array, i: number): boolean {
  if (classes[i - 1] !== Class.name) return false;
  const first = sentences[sentenceOf[i]!]!;
  let joins = 0;
  for (let at = i - 1; at >= first; at--) {
    if (lower[at] === 'and') joins++;
    else if (classes[at] !== Class.name && !(joins === 0 && Any.inPhrase[classes[at]!])) return false;
  }
  return joins === 1 && i - first < LONGEST_OF_TWO;
}

const LONGEST_OF_TWO = 12; // tokens
const LONGEST_CLOSING_SUBJECT = 6; // tokens

/** "The weir is sound, a new study | reports.", "the documents | state.": the last word of a sentence, behind one who tells and a comma. */
function closesReport(marks: Int32Array, { lower }: Prose, classes: Uint8Array, i: number): boolean {
  if (classes[i + 1] !== Class.stop || !(marks[i]! & WordFeature.asks)) return false;
  const isPlural = /[^s]s$/.test(lower[i - 1]!);
  if (
    lower[i]!.endsWith('s') ? classes[i - 1] !== Class.name && (classes[i - 1] !== Class.noun || isPlural) : !isPlural
  )
    return false;
  if (!lower[i]!.endsWith('s') && !lexicon.has(lower[i - 1]!.slice(0, -1), 'document')) return false;
  let first = i - 1;
  while (first > i - LONGEST_CLOSING_SUBJECT && Any.inPhrase[classes[first]!]) first--;
  const opens = classes[first + 1] === Class.determiner || classes[first + 1] === Class.name;
  return classes[first] === Class.comma && opens;
}

/** "she | trails", "we | debate", "they | face | ruin": right behind a pronoun that is only a subject stands its verb. */
function mendPronounVerb({ lower, shapes }: Prose, i: number, classes: Uint8Array): void {
  const subject = SUBJECT.exec(lower[i - 1]!);
  if (lower[i - 1] === 'i' && !(shapes[i - 1]! & Shape.capital)) return; // dirt of a scan
  const next = classes[i + 1]!;
  if (subject === null || NO_VERB.test(lower[i]!) || next === Class.be || next === Class.have || next === Class.modal)
    return;
  // "do | they face", "will | they face"
  if (classes[i] === Class.base && (i < 2 || subject[1] !== undefined || Any.auxiliary[classes[i - 2]!])) return;
  const isInS = /[^s]s$/.test(lower[i]!);
  if (subject[1] !== undefined) classes[i] = isInS ? Class.third : Class.past;
  else if (!isInS) classes[i] = Class.present;
  else return;
  if (next === Class.base || next === Class.present) classes[i + 1] = Class.noun;
}

/** the first group: one other than who speaks and who is spoken to */
const SUBJECT = /^(?:(he|she)|i|we|they)$/;

/** "I kind of knew", "I don’t" in a font of its own */
const NO_VERB = /^(?:kind|sort|don|won|self)$|[^\p{L}]/u;

/**
 * The form in -ed that says what was done to the subject of a clause, "A letter received today from Lee", where that is its only verb before a token; -1
 * where there is none, null where another verb is.
 */
function onlyDeedBefore({ lower, sentenceOf }: Prose, classes: Uint8Array, i: number): number | null {
  let done = -1;
  for (let at = i - 2; at > i - CLAUSE_REACH; at--) {
    if (at < 0 || sentenceOf[at] !== sentenceOf[i]) return done;
    if (!Any.finite[classes[at]!]) continue;
    const isDeed = classes[at] === Class.past && classes[at - 1] === Class.noun && lower[at]!.endsWith('ed');
    if (!isDeed || done >= 0 || !BEHIND_DEED.test(lower[at + 1]!)) return null;
    done = at;
  }
  return null;
}

const BEHIND_DEED = /^(?:this|on|from|by|in|at|to|yesterday|today|last|here|late|early)$/;
