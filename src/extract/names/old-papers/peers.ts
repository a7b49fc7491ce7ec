import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Name } from '../name.js';

/** "the Duke of Wellington", "the Prince of Wales": a title that takes in a place, which is somebody and no town. */
export function withPeers(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { lower, ids, shapes, starts } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const isPeerOf = ({ first, last }: Name): boolean => {
    if (first < 2 || last - first > 2 || lower[first - 1] !== 'of' || !(shapes[first - 2]! & Shape.capital))
      return false;
    return (
      classes.has(ids[first - 2]!, 'peer') || (/^prince(?:ss)?$/.test(lower[first - 2]!) && lower[first] === 'wales')
    );
  };
  let peers: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (name.type === 'person' || !isPeerOf(name) || (names[i - 1]?.last ?? 0) > name.first - 2) continue;
    peers ??= names.slice();
    peers[i] = { ...name, first: name.first - 2, start: starts[name.first - 2]!, type: 'person', rule: 'peer' };
  }
  return peers ?? names;
}
