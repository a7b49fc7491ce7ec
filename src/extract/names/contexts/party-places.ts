import { type Prose, Shape } from '../../../text/prose.js';
import { type Name, withAddedOver } from '../name.js';

/** "Sen. Walt Ridley, R-Mason City," and "(D-Ohio)": the place that a lawmaker represents, after the party's letter and a hyphen. */
export function withPartyPlaces(prose: Prose, names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (let i = 1; i < prose.size; i++) {
    if (!(prose.shapes[i]! & Shape.hyphen) || prose.text[prose.starts[i]! + 1] !== '-') continue;
    if (!/^[rdi]-\p{L}/u.test(prose.lower[i]!)) continue;
    const start = prose.starts[i]! + 2;
    if (!/\p{Lu}/u.test(prose.text[start]!) || !/^[,(]$/.test(prose.lower[i - 1]!)) continue;
    let last = i + 1;
    while (last < prose.size && prose.shapes[last]! & Shape.capital && !(prose.shapes[last]! & Shape.first)) last++;
    // "R-N.H.": letters and stops without a space
    while (last < prose.size && prose.starts[last] === prose.ends[last - 1] && isOfInitials(prose, last)) last++;
    const end = prose.ends[last - 1]!;
    found.push({ start, end, first: i, last, type: 'place', confidence: 0.9, rule: 'party-and-place' });
  }
  return withAddedOver(names, found);
}

const isOfInitials = ({ lower, shapes }: Prose, at: number): boolean =>
  lower[at] === '.' || ((shapes[at]! & Shape.capital) !== 0 && lower[at]!.endsWith('.'));
