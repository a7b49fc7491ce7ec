import { isPluralRole } from '../../../lexicon/titles.js';
import { Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import type { NamedText } from '../../named-text.js';
import type { LeadRole } from './lead-role.js';
import { phraseBehind } from './role-phrase.js';

const OPENERS = triggerOf(['he', 'she', "he's", "she's", 'he’s', 'she’s']);

const MOST_OF_ROLE = 8; // words: more tell a story

type GenderOfGiven = (word: string) => 'female' | 'male' | null;

/**
 * "The loom was bought by Ann Lee. She is still the mill’s manager.": who somebody is, told by a sentence behind the one that names her and
 * nobody else.
 */
export function pronounRoles(reading: NamedText, genderOfGiven: GenderOfGiven): readonly LeadRole[] {
  const { prose } = reading;
  const found: LeadRole[] = [];
  for (const i of prose.index.of(OPENERS)) {
    if (!(prose.shapes[i]! & Shape.first) || prose.paragraphOf[i - 1] !== prose.paragraphOf[i]) continue;
    const at = behindIs(reading, i);
    if (at < 0) continue;
    const named = onlyOneOf(reading, prose.sentences[prose.sentenceOf[i]! - 1]!, i);
    if (named === null) continue;
    const wanted = prose.lower[i]!.startsWith('she') ? 'female' : 'male';
    const gender = genderOfGiven(reading.word(named.first));
    if (gender === null ? !named.opens : gender !== wanted) continue;
    const text = phraseBehind(reading, at, { plural: false, loose: true });
    if (text === null || isPluralRole(text) || MERE.test(text) || text.split(' ').length > MOST_OF_ROLE) continue;
    found.push({ first: named.first, text });
  }
  return found;
}

/** The token behind "is still", "'s now", where an article or a possessive follows; -1 where none does. */
function behindIs(reading: NamedText, pronoun: number): number {
  let i = pronoun + 1;
  if (!/['’]s$/.test(reading.lower(pronoun))) {
    if (!/^(?:is|was|['’]s)$/.test(reading.lower(i))) return -1;
    i++;
  }
  while (/^(?:also|still|now|currently)$/.test(reading.lower(i))) i++;
  return /^(?:an?|the|our|their|its)$/.test(reading.lower(i)) || reading.nameAt(i)?.type === 'organisation' ? i : -1;
}

/** The full name of a sentence that names nobody else, and whether the sentence is about him. */
function onlyOneOf(
  reading: NamedText,
  from: number,
  to: number,
): { readonly first: number; readonly opens: boolean } | null {
  let only: number | null = null;
  for (let i = from; i < to; i++) {
    const name = reading.nameAt(i);
    if (name?.type !== 'person') continue;
    if (only !== null || name.last - name.first < 2) return null;
    only = name.first;
    i = name.last - 1;
  }
  if (only === null) return null;
  // "In the end it was Pat Lee"
  const isTold = /^(?:is|was)$/.test(reading.lower(only - 1)) && reading.lower(only - 2) === 'it';
  return { first: only, opens: only === from || isTold };
}

const MERE =
  /\b(?:person|man|woman|guy|fan|kid|boy|girl|one|player|suspect|victim|favourite|favorite|winner|loser)\b|^(?:first|second|third|last|only|best|worst|youngest|oldest|same)\b/i;
