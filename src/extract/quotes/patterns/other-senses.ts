import type { Cue } from '../../../lexicon/cues.js';
import { Class } from '../../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { phraseEnd } from '../../syntax/noun-phrases.js';
import { Any, type ParsedText, sentenceEnd } from '../../syntax/parsed-text.js';
import type { VerbGroup } from '../../syntax/verb-groups.js';
import { WordFeature } from '../../syntax/word-features.js';

/** "A video showed | Ann Lee shouting, “…”": she says it. */
export function showsTeller(reading: ParsedText, object: number, { lemma }: Cue): boolean {
  if (!/^(?:show|see|hear|quote|cite|depict|film|record)$/.test(lemma)) return false;
  const gerund = phraseEnd(reading, object, sentenceEnd(reading, object));
  return reading.classes[gerund] === Class.gerund && (reading.marks[gerund]! & WordFeature.asks) !== 0;
}

/** "shooting himself in the foot", "it is worth noting that", "a think tank": nobody says anything. */
export const isOtherSense = ({ prose }: ParsedText, { first, head }: VerbGroup, { lemma }: Cue): boolean =>
  (lemma === 'shoot' && prose.lower[head + 1] !== 'back') ||
  (lemma === 'like' && /^(?:it|that|this)$/.test(prose.lower[head - 1] ?? '') && prose.lower[head + 1] === 'this') ||
  (lemma === 'swear' && prose.lower[head + 1] === 'in') ||
  (lemma === 'call' && callsSomebody(prose, head)) ||
  (lemma === 'slam' && SLAMMED.test(objectWordAt(prose, head))) ||
  (lemma === 'respond' && prose.lower[head + 1] === 'to' && ALARMS.test(objectWordAt(prose, head + 1))) ||
  (lemma === 'answer' && RUNG.test(objectWordAt(prose, head))) ||
  (lemma === 'attack' && attacksSomebody(prose, head)) ||
  (lemma === 'decide' && prose.lower[head + 1] === 'on' && DECIDED_WHEN.test(prose.lower[head + 2] ?? '')) ||
  (prose.lower[head] === 'known' && /^(?:well|best|better|little|widely)$/.test(prose.lower[head - 1] ?? '')) ||
  (lemma === 'learn' && LEARNS.test(`${prose.lower[head + 1]} ${prose.lower[head + 2]}`)) ||
  prose.lower[first - 1] === 'worth' ||
  OF_COMPOUNDS.test(`${prose.lower[head]} ${prose.lower[head + 1]}`);

/** "should call | 101", "called the police": by telephone */
function callsSomebody({ lower, shapes }: Prose, head: number): boolean {
  const at = lower[head + 1] === 'the' || lower[head + 1] === 'an' ? head + 2 : head + 1;
  if (
    !(
      ((shapes[at] ?? 0) & Shape.number) !== 0 ||
      /^(?:police|ambulance|crimestoppers|paramedics)$/.test(lower[at] ?? '')
    )
  )
    return false;
  // "called police cowards"
  return /^(?:[.,;!?]|and|or|on|to|after|when|at|if|from|with|because|but|before|-)$/.test(lower[at + 1] ?? '.');
}

const objectWordAt = ({ lower }: Prose, at: number): string =>
  lower[/^(?:the|an?|his|her|their|its)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1] ?? '';

/** "slammed | the door in her face" */
const SLAMMED = /^(?:doors?|brakes?|phone|receiver|fists?|hands?|lid|gate|shutters?|windows?|car)$/;

/** "answered | the door" */
const RUNG = /^(?:doors?|front|phone|phones|telephone|bell|doorbell|knock|call|calls|hotline|advert|advertisement|ad)$/;

/** "responded to | the scene": with a siren */
const ALARMS =
  /^(?:scene|calls?|emergency|emergencies|alarms?|fires?|blaze|crash|shooting|incident|collision|disturbance|accident|home|house|residence|area|address)$/;

/** "the results of the events decided on | Saturday" */
const DECIDED_WHEN = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/;

/** "attacked | the officer": with his fists; but "attacked the officer for his report" */
function attacksSomebody(prose: Prose, head: number): boolean {
  if (!VICTIMS.test(objectWordAt(prose, head))) return false;
  for (let i = head + 2; i < head + 6; i++) if (/^(?:for|over|as)$/.test(prose.lower[i] ?? '')) return false;
  return true;
}

const VICTIMS =
  /^(?:officers?|policem[ae]n|policewom[ae]n|victims?|m[ae]n|wom[ae]n|boys?|girls?|child|children|teenagers?|guards?|drivers?|passengers?|tourists?|students?|cashiers?|clerks?|neighbou?rs?|wife|husband|girlfriend|boyfriend)$/;

/** "learned | his trade from an uncle" */
const LEARNS = /^(?:his|her|their|the|a) (?:trade|craft|job|ropes|language|piano|guitar|alphabet)$/;

const LONGEST_ASKED_ASIDE = 24; // tokens

/** "The mayor, | asked if she would go, | laughed": who was asked, and asks nothing. */
export function isAskedAside({ prose, classes }: ParsedText, { first, head }: VerbGroup): boolean {
  if (first !== head || prose.lower[head] !== 'asked' || classes[head - 1] !== Class.comma) return false;
  if (prose.lower[head + 1] === 'by') return true;
  for (let i = head + 1; i < head + LONGEST_ASKED_ASIDE && i + 1 < prose.size; i++) {
    if (classes[i] === Class.stop || prose.sentenceOf[i] !== prose.sentenceOf[head]) return false;
    if (classes[i] === Class.comma)
      return Any.finite[classes[i + 1]!] === 1 || (prose.lower[i + 1]!.endsWith('ed') && classes[i + 2] === Class.stop);
  }
  return false;
}

const OF_COMPOUNDS =
  /^(?:think tanks?|preferred (?:stocks?|shares?|dividends?|securities|equity|issues?|bidder)|answering machines?|asking prices?)$/;

/** "did not respond to requests": nobody says anything. */
export function isSilence({ prose }: ParsedText, { first, head }: VerbGroup, { lemma }: Cue): boolean {
  if (lemma !== 'respond' && lemma !== 'reply') return false;
  for (let i = first; i < head; i++) if (/^not$|n't$/.test(prose.lower[i]!)) return true;
  return false;
}

/** "asked | not to be named": why no name is given, and nothing that is reported. */
export const isWishForSecrecy = ({ prose }: ParsedText, i: number): boolean =>
  /^(?:not to be|to remain|to stay)$/.test(
    prose.lower.slice(i + 1, prose.lower[i + 1] === 'not' ? i + 4 : i + 3).join(' '),
  ) && /^(?:named|identified|quoted|anonymous)$/.test(prose.lower[i + (prose.lower[i + 1] === 'not' ? 4 : 3)] ?? '');

/** "this to say", whichever of the words the verb group begins with */
export const isThis = ({ prose }: ParsedText, first: number): boolean =>
  prose.lower[first - 1] === 'this' || (prose.lower[first - 1] === 'to' && prose.lower[first - 2] === 'this');

/** "due | to report its results": what nobody has said yet. */
export const isPlanned = ({ prose }: ParsedText, first: number): boolean =>
  /^(?:due|scheduled|slated|poised)$/.test(prose.lower[prose.lower[first] === 'to' ? first - 1 : first - 2] ?? '');

/** "a nurse called Joan Lee": who that is, and nothing that anybody says; but "a nurse called Joan Lee a quack". */
export function namesSomebody({ prose, classes }: ParsedText, i: number): boolean {
  if ((prose.lower[i] !== 'called' && prose.lower[i] !== 'named') || classes[i + 1] !== Class.name) return false;
  const isBehindNoun =
    classes[i - 1] === Class.noun ||
    classes[i - 1] === Class.adjective ||
    (classes[i - 1] === Class.comma && classes[i - 2] === Class.noun);
  if (!isBehindNoun || prose.lower[i + 2] === "'s") return false;
  let end = i + 2;
  while (classes[end] === Class.name) end++;
  return !/^an?$/.test(prose.lower[end] ?? '');
}

/** "a dig at those who | had written | her off: “…”": the words in marks are not theirs. */
export function isOfWho(
  { prose: { lower }, classes, quoteOf }: ParsedText,
  { first }: VerbGroup,
  object: number,
): boolean {
  if (lower[first - 1] !== 'who') return false;
  let i = object;
  while (
    i < object + LONGEST_WRITTEN_OFF &&
    !Any.finite[classes[i] ?? Class.stop] &&
    lower[i] !== ':' &&
    classes[i] !== Class.stop
  )
    i++;
  return lower[i] === ':' && (quoteOf[i + 1] ?? -1) >= 0;
}

const LONGEST_WRITTEN_OFF = 10; // tokens
