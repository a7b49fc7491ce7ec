import { Hint } from '../tagger/hints.js';
import type { Name } from './name.js';

/**
 * What the lists know better than the tagger: "Moody's" keeps its 's, and a capital that it doubtfully took for a person is the
 * place ("Washington had warned Tehran"), unless the article has somebody of that name.
 * @param hints bits of `Hint` by token
 */
export function withKnownNames(
  ends: Int32Array,
  lower: readonly string[],
  hints: Uint16Array,
  names: readonly Name[],
): Name[] {
  const surnames = new Set<string>();
  for (const { first, last, type } of names) if (type === 'person' && last - first > 1) surnames.add(lower[last - 1]!);
  return names.map((name, i) => {
    const { first, last, type, confidence } = name;
    if (type !== 'place' && lower[last] === "'s" && hints[last]! & Hint.organisationGoesOn) {
      const isFree = (names[i + 1]?.first ?? Infinity) > last;
      if (isFree)
        return { ...name, last: last + 1, end: ends[last]!, type: 'organisation', rule: 'known-organisation' };
    }
    const doubtful = type === 'person' && last - first === 1 && confidence < DOUBTFUL && !surnames.has(lower[first]!);
    if (doubtful && hints[first]! & (Hint.country | Hint.bigTown) && !(hints[first]! & Hint.given)) {
      return { ...name, type: 'place', rule: 'known-place' };
    }
    return name;
  });
}

const DOUBTFUL = 0.75;
