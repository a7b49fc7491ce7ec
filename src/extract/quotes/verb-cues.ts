import { Class } from '../../lexicon/word-classes.js';
import { Any, type ParsedText } from '../syntax/parsed-text.js';
import type { VerbGroup } from '../syntax/verb-groups.js';
import { WordFeature } from '../syntax/word-features.js';

/** A verb; or what was read as a noun where only a verb can be: "the campaign projects that", "He jokes: “…”". */
export function isVerbCue(reading: ParsedText, i: number): boolean {
  const { classes, prose } = reading;
  if (Any.verb[classes[i]!]) return true;
  if (classes[i] !== Class.noun || i === 0 || i + 1 >= prose.size) return false;
  // "her commander reports, that", "letters from Smyrna, of the 14th, state that"
  if (prose.lower[i + 1] === ',' && prose.lower[i + 2] === 'that' && OLD_REPORTS.test(prose.lower[i]!)) return true;
  if (
    classes[i - 1] === Class.comma &&
    prose.lower[i + 1] === 'that' &&
    /^(?:state|report|claim|complain)$/.test(prose.lower[i]!)
  )
    return true;
  // "Lee, who runs it, confesses that she"; not "her letters, claims that were false"
  const isThird = /[^s]s$/.test(prose.lower[i]!) && (reading.marks[i]! & WordFeature.asks) !== 0;
  if (
    isThird &&
    classes[i - 1] === Class.comma &&
    prose.lower[i + 1] === 'that' &&
    Any.opensPhrase[classes[i + 2] ?? Class.stop]
  )
    return true;
  const before = classes[i - 1]!;
  if (before !== Class.noun && before !== Class.name && before !== Class.pronoun) return false;
  if (before === Class.pronoun) return true;
  const next = prose.lower[i + 1]!;
  const introduces = (next === ':' || next === ',') && i + 2 < prose.size && reading.quoteOf[i + 2]! >= 0;
  if (introduces && reading.quoteOf[i]! < 0) return true;
  const opens = reading.quoteOf[i + 1]! >= 0 && reading.quoteOf[i]! < 0;
  const personal = (reading.marks[i + 1]! & WordFeature.personal) !== 0 && next !== 'you';
  // "Lee backs a review"
  const takesPhrase = before === Class.name && classes[i + 1] === Class.determiner;
  // "Farmers | fear that", "Several aides | worry that"
  if (
    next === 'that' &&
    before !== Class.pronoun &&
    /[^s]s$/.test(prose.lower[i - 1]!) &&
    !prose.lower[i]!.endsWith('s')
  )
    return true;
  return (personal || opens || takesPhrase || next === 'that') && prose.lower[i]!.endsWith('s');
}

/** Forms that are nouns as well, and verbs before ", that". */
const OLD_REPORTS = /^(?:states?|reports|remarks|answers|complains?|assures?)$/;

/** "a contested convention", "his proposed plan", "the nominating contest" */
export function isModifier(reading: ParsedText, { head, first, form }: VerbGroup): boolean {
  if (isGradedModifier(reading, head) || isGovernedModifier(reading, head)) return true;
  if (form === 'finite' && reading.classes[head] !== Class.noun) return false;
  if (first !== head || head === 0) return false;
  const before = reading.classes[head - 1]!;
  const c = reading.classes[head + 1];
  if (c === undefined || !Any.nominal[c]) return false;
  return (
    before === Class.determiner ||
    before === Class.possessive ||
    before === Class.adjective ||
    before === Class.cardinal
  );
}

/** "a highly anticipated treaty", "the widely criticised plan" */
const isGradedModifier = ({ classes }: ParsedText, head: number): boolean =>
  head > 1 &&
  (classes[head] === Class.past || classes[head] === Class.participle) &&
  Any.adverb[classes[head - 1]!] === 1 &&
  (classes[head - 2] === Class.determiner || classes[head - 2] === Class.possessive) &&
  (Any.nominal[classes[head + 1] ?? Class.stop] === 1 || classes[head + 1] === Class.adjective);

/** "a statement regarding the order | issued in May by the judge": a past form after a phrase that a preposition ending in -ing governs. */
function isGovernedModifier({ classes, prose }: ParsedText, head: number): boolean {
  if (classes[head] !== Class.past || !prose.lower[head]!.endsWith('ed')) return false;
  let i = head - 1;
  while (i > 0 && i > head - 6 && Any.inPhrase[classes[i]!] === 1) i--;
  return i < head - 1 && /^(?:regarding|concerning|including|involving|following)$/.test(prose.lower[i]!);
}
