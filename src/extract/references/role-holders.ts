import type { Person } from '../../article/record.js';
import { type Prose, tokenAt } from '../../text/prose.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { Cast } from './cast.js';

/** Who is "the coach", "the fire chief": the only one of the article of whom that was said before. */
export type RoleHolders = (phrase: Stretch) => Person | null;

/** Gathers the words of everybody's role. */
export function roleHoldersOf(reading: Reading, cast: Cast): RoleHolders {
  const holders = new Map<string, Person[]>();
  for (const person of cast.people) {
    const words = new Set((person.role ?? '').toLowerCase().split(/[^\p{L}\p{N}-]+/u));
    for (const word of words) {
      if (word.length < 4) continue;
      const list = holders.get(word);
      if (list) list.push(person);
      else holders.set(word, [person]);
    }
  }
  return (phrase) => {
    const { prose } = reading;
    if (!/^(?:the|his|her|their|its)$/.test(prose.lower[phrase.first - 1] ?? '') || phrase.last - phrase.first > 3)
      return null;
    let left: readonly Person[] | null = null;
    for (let i = phrase.first; i < phrase.last; i++) {
      const those = holders.get(prose.lower[i]!) ?? [];
      left = left === null ? those : left.filter((person) => those.includes(person));
    }
    const known = (left ?? []).filter((person) => isKnownBefore(prose, person, phrase.first));
    return known.length === 1 ? known[0]! : null;
  };
}

const isKnownBefore = (prose: Prose, person: Person, token: number): boolean =>
  person.mentions.length > 0 && tokenAt(prose, person.mentions[0]!.start) < token;
