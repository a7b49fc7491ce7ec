import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name } from '../name.js';

/** "the Duke of Wellington", "the Prince of Wales": a title that takes in a place, which is somebody and no town. */
export function withPeers(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { lower, ids, shapes, starts } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const isPeer = (at: number): boolean => (shapes[at]! & Shape.capital) !== 0 && classes.has(ids[at]!, 'peer');
  const isPeerOf = ({ first, last }: Name): boolean => {
    if (first < 2 || last - first > 2 || !/^(?:of|de)$/.test(lower[first - 1]!)) return false;
    return isPeer(first - 2) || (/^prince(?:ss)?$/.test(lower[first - 2]!) && lower[first] === 'wales');
  };
  let peers: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const at = lower[name.first] === 'the' ? name.first + 1 : name.first;
    const whole = name.last - at > 2 && isPeer(at) && /^(?:of|de)$/.test(lower[at + 1]!);
    if (!whole && (name.type === 'person' || !isPeerOf(name))) {
      peers?.push(name);
      continue;
    }
    const first = whole ? at : name.first - 2;
    peers ??= names.slice(0, i);
    while (peers.length > 0 && peers.at(-1)!.last > first) peers.pop();
    peers.push(changedName(name, { first, start: starts[first]!, type: 'person', rule: 'peer' }));
  }
  return peers ?? names;
}
