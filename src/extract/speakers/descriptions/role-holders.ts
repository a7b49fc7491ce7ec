import type { Person } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isRoleHead } from '../../../lexicon/titles.js';
import { pushTo } from '../../../text/gather.js';
import { type Prose, tokenAt } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { MentionIndex } from '../mention-index.js';

/** Who is "the coach", "the fire chief": the only one of the article of whom that was said before. */
export type RoleHolders = (phrase: TokenSpan) => Person | null;

/** Looks among the words of everybody's role. */
export function roleHoldersOf({ prose }: ParsedText, cast: MentionIndex): RoleHolders {
  let holders: ReadonlyMap<string, readonly Person[]> | null = null;
  return (phrase) => {
    if (phrase.last - phrase.first > 3 || !lexicon.has(prose.lower[phrase.first - 1] ?? '', 'definite-opener'))
      return null;
    // "the foreman of the jury" is no foreman of the yard
    const [of, , whose] = prose.lower.slice(phrase.last, phrase.last + 3);
    const jury = of === 'of' && whose === 'jury';
    // "the district" is not its spokesman
    const head = prose.lower[phrase.last - 1]!;
    if (!isRoleHead(head) && BODY_KINDS.some((kind) => lexicon.has(head, kind))) return null;
    holders ??= holdersByWord(cast);
    let left: readonly Person[] | null = null;
    for (let i = phrase.first; i < phrase.last; i++) {
      const those = holders.get(prose.lower[i]!);
      if (!those) return null;
      left = left === null ? those : left.filter((person) => those.includes(person));
    }
    const known = (left ?? []).filter(
      (person) => isKnownBefore(prose, person, phrase.first) && (!jury || /\bjury\b/i.test(person.role!)),
    );
    if (known.length < 2) return known[0] ?? null;
    const words = prose.lower.slice(phrase.first, phrase.last);
    const full = known.filter(({ role }) => !isLesser(role!.toLowerCase(), words));
    return full.length === 1 ? full[0]! : null;
  };
}

/** Whether a role is that of the shadow, deputy or former minister, where the words tell only of the minister. */
const isLesser = (role: string, words: readonly string[]): boolean =>
  role.split(/[^\p{L}]+/u).some((word) => LESSER.test(word) && !words.includes(word));

const LESSER = /^(?:shadow|former|ex|deputy|vice|assistant|acting|then|retired)$/;

const BODY_KINDS = ['body', 'local-body', 'institution-noun'] as const;

function holdersByWord(cast: MentionIndex): ReadonlyMap<string, readonly Person[]> {
  const holders = new Map<string, Person[]>();
  for (const person of cast.people) {
    if (!person.role) continue;
    const words = new Set(person.role.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
    for (const word of words) {
      if (word.length < 4) continue;
      pushTo(holders, word, person);
    }
  }
  return holders;
}

const isKnownBefore = (prose: Prose, person: Person, token: number): boolean =>
  person.mentions.length > 0 && tokenAt(prose, person.mentions[0]!.start) < token;
