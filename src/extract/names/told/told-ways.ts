import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, withEach } from '../name.js';

const WAY = /^(?:road|street|avenue|lane|drive|boulevard|parkway|turnpike)$/;
const BEFORE_WAY =
  /^(?:close|closed|closes|on|along|down|of|off|to|from|near|at|between|and|into|onto|in|across|up|[abm]\d+)$/;

/** Ways: "the 200 block of Tarn Crescent", taken for a body; and "closed Low | Acres Road", the word of a way's name that the tagger left out, where a small word that leads to a way stands before it. */
export function withWholeWays({ lower, shapes, starts }: Prose, names: readonly Name[]): readonly Name[] {
  return withEach(names, (name, i) => {
    const { type, first, last } = name;
    if (type !== 'place' && lower[first - 1] === 'of' && lower[first - 2] === 'block' && last - first > 1)
      return changedName(name, { type: 'place', rule: 'told-way' });
    if (type !== 'place' || last - first < 2 || first < 2 || !WAY.test(lower[last - 1]!)) return name;
    const isFree = names[i - 1] === undefined || names[i - 1]!.last < first;
    const isCapital = (shapes[first - 1]! & (Shape.capital | Shape.first | Shape.upper)) === Shape.capital;
    if (!isFree || !isCapital || !BEFORE_WAY.test(lower[first - 2]!)) return name;
    return changedName(name, { first: first - 1, start: starts[first - 1]!, rule: 'told-way' });
  });
}
