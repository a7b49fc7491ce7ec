import type { Person } from '../../article/record.js';
import { isTitle } from '../../gazetteer/titles.js';
import { Class } from '../../gazetteer/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { slugOf } from '../../text/slug.js';
import type { Attribution } from '../attributions/attribution.js';
import type { Reading } from '../grammar/reading.js';
import type { Cast } from './cast.js';
import { headsOf, wordsOf } from './phrase.js';

const LONGEST = 5; // words of a name

/**
 * Speakers who bear a title or a given name, but whom nobody has filed as people: "Mayor Luis Prado said". Their later bare
 * family names are theirs too.
 */
export function strangersIn(
  reading: Reading,
  cast: Cast,
  attributions: readonly Attribution[],
  isGiven: (word: string) => boolean,
): Person[] {
  const { prose } = reading;
  const found = new Map<string, { name: string; role: string | null; last: string }>();
  for (const { source } of attributions) {
    if (!source) continue;
    for (const head of headsOf(reading, source)) {
      if (reading.classes[head.last - 1] !== Class.name || cast.at[head.last - 1]! >= 0) continue;
      let first = head.first;
      while (first < head.last - 1 && isTitle(prose.lower[first]!)) first++;
      const titled = first > head.first || (first > 0 && isTitle(prose.lower[first - 1]!));
      if (head.last - first > LONGEST || !isNameLike(prose, first, head.last)) continue;
      if (!titled && !(head.last - first > 1 && isGiven(prose.lower[first]!))) continue;
      const name = wordsOf(reading, { first, last: head.last });
      const role = first > head.first ? wordsOf(reading, { first: head.first, last: first }) : null;
      if (!found.has(name)) found.set(name, { name, role, last: prose.lower[head.last - 1]! });
    }
  }
  const full = [...found.values()].filter(({ name }) => name.includes(' '));
  const bare = [...found.values()].filter(
    ({ name, last }) => !name.includes(' ') && !full.some((each) => each.last === last),
  );
  return [...full, ...bare].map(({ name, role, last }) => ({
    id: slugOf(name),
    name,
    role,
    mentions: mentionsOf(prose, cast, name, last),
  }));
}

function isNameLike({ shapes }: Prose, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!(shapes[i]! & Shape.capital)) return false;
  return last > first;
}

/** Wherever the whole name or its last word stands, outside the names of others. */
function mentionsOf(prose: Prose, cast: Cast, name: string, last: string): Person['mentions'] {
  const length = name.split(' ').length;
  const mentions: Person['mentions'] = [];
  for (let i = 0; i < prose.size; i++) {
    if (prose.lower[i] !== last || cast.at[i]! >= 0 || !(prose.shapes[i]! & Shape.capital)) continue;
    const from = Math.max(0, i - length + 1);
    const whole = prose.text.slice(prose.starts[from]!, prose.ends[i]!).replace(/\s+/g, ' ') === name;
    const start = prose.starts[whole ? from : i]!;
    mentions.push({
      start,
      end: prose.ends[i]!,
      text: prose.text.slice(start, prose.ends[i]!),
      confidence: 0.7,
      rule: 'speaker',
    });
  }
  return mentions;
}
