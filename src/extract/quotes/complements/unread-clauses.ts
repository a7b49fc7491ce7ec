import { Class } from '../../../lexicon/word-classes.js';
import { isSmallWord } from '../../../text/prose.js';
import { longPhraseEnd } from '../../syntax/noun-phrases.js';
import { Any, isOf, type ParsedText, sentenceStart } from '../../syntax/parsed-text.js';
import { holdsVerb } from '../clause-before.js';

const SHORTEST_UNREAD = 6; // tokens

/**
 * Whether a clause follows "said" right behind its subject, though none was read: "It said the new lock more than | doubles its trade", "Lee said if it
 * rains, mowing must wait", where a verb looks like a noun or a subordinate clause comes first.
 */
export function saysMore(reading: ParsedText, head: number, limit: number): boolean {
  const { classes, prose, quoteOf } = reading;
  const before = classes[head - 1];
  const isBehindSubject = before === Class.name || before === Class.noun || before === Class.pronoun;
  // "Ann Lee, of the mill, | said"
  const isBehindAside =
    before === Class.comma &&
    !holdsVerb(reading, sentenceStart(reading, head), head) &&
    holdsVerb(reading, head + 1, limit); // not "… in May, said Ann Lee of the mill"
  if (!(isBehindSubject || isBehindAside) || limit - head <= SHORTEST_UNREAD || quoteOf[head + 1]! >= 0) return false;
  const next = prose.lower[head + 1]!;
  if (NO_CLAUSE.test(next)) return false;
  const c = classes[head + 1]!;
  const opens = Any.opensPhrase[c] || c === Class.participle || c === Class.gerund || Any.adverb[c] || next === '<';
  if (!opens && !/^(?:if|while|when|although|though|unless|because|once|despite|based)$/.test(next)) return false;
  for (let i = head + 1; i < limit; i++) if (quoteOf[i]! >= 0) return false;
  return !isOf(reading, head - 1, 'stands-for-nobody') || before === Class.pronoun;
}

/** "said nothing of it", "said much the same", "said so", "said his prayers" */
const NO_CLAUSE =
  /^(?:nothing|little|much|something|anything|everything|goodbye|farewell|no|yes|so|his|her|hello|grace|mass|here|today|yesterday|later|recently)$/;

/** said | nothing of the price; but: said nothing would change */
export const saysNothingOf = ({ prose: { lower } }: ParsedText, i: number): boolean =>
  /^(?:nothing|little)$/.test(lower[i]!) && /^(?:of|about|more|further|else|in|at)$/.test(lower[i + 1] ?? '');

/** "accepted | he was late", "accepted | the road was closed": what is taken, as "accepted | offers of help", is nothing said */
export function opensAdmission(reading: ParsedText, i: number, limit: number): boolean {
  const { classes } = reading;
  if (classes[i] === Class.pronoun) return Any.finite[classes[i + 1] ?? Class.stop] === 1;
  const verb = classes[i] === Class.determiner ? longPhraseEnd(reading, i, limit) : i;
  return verb > i && verb < limit && Any.auxiliary[classes[verb]!] === 1;
}

/** "said | the plan “beggars belief”": a noun phrase whose verb is the first word in marks */
export function isPredicateQuoted(reading: ParsedText, i: number, limit: number): boolean {
  const { prose, classes, quoteOf, quoted } = reading;
  const open = longPhraseEnd(reading, i, limit);
  if (open === i || open + 2 >= limit || quoteOf[open]! < 0 || quoted[quoteOf[open]!]!.open !== open) return false;
  const verb = open + 1;
  if (!isSmallWord(prose.shapes[verb]!)) return false;
  return Any.finite[classes[verb]!] === 1 || (classes[verb] === Class.noun && prose.lower[verb]!.endsWith('s'));
}
