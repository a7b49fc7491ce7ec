import { PersonWord, personWordsOf } from '../../lexicon/person-words.js';
import type { Prose } from '../../text/prose.js';
import type { WordColumn } from '../../text/vocabulary/vocabulary.js';
import type { Name } from './name.js';

const SHORTEST_OFFICE = 4;

/** Cuts people's names that begin with the office and what is before it: of "Otterford Mayor Pat Lee", "Pat Lee" is left. */
export function behindOffices(prose: Prose, names: readonly Name[]): readonly Name[] {
  if (!names.some(({ type, first, last }) => type === 'person' && last - first > 2)) return names;
  const words = personWordsOf(prose.vocabulary);
  return names.map((name) => {
    if (name.type !== 'person' || name.last - name.first <= 2) return name;
    const first = afterOffice(prose, words, name);
    return first === name.first ? name : { ...name, first, start: prose.starts[first]! };
  });
}

/** The token behind the last office inside a name, behind its first word; where there is none, the name's first token. */
function afterOffice({ ids, lower }: Prose, words: WordColumn, { first, last }: Name): number {
  for (let i = last - 2; i > first; i--) {
    const bits = words.at(ids[i]!);
    if (bits & PersonWord.alsoName || !(bits & PersonWord.title)) continue;
    if (bits & PersonWord.shortTitle || lower[i]!.length >= SHORTEST_OFFICE) return i + 1;
  }
  return first;
}
