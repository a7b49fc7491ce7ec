import { type Prose, Shape } from '../../../text/prose.js';
import { type Name, withAddedOver } from '../name.js';

/** "Sen. Walt Ridley, R-Mason City," and "(D-Ohio)": the place that a lawmaker represents, after the party's letter and a hyphen; "Sino-U.S. trade". */
export function withPartyPlaces(prose: Prose, names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (let i = 1; i < prose.size; i++) {
    if (prose.lower[i] === '-' && areStateLetters(prose, i)) {
      if (COMBINING.test(prose.lower[i - 1]!)) found.push({ ...placeAt(prose, i - 1, i), type: 'other' });
      else if (!isOfParty(prose, i)) continue;
      found.push(placeAt(prose, i + 1, i + 2));
    }
    if (!(prose.shapes[i]! & Shape.hyphen) || prose.text[prose.starts[i]! + 1] !== '-') continue;
    if (!/^[rdi]-\p{L}/u.test(prose.lower[i]!)) continue;
    const start = prose.starts[i]! + 2;
    if (!/\p{Lu}/u.test(prose.text[start]!) || !/^[,(]$/.test(prose.lower[i - 1]!)) continue;
    let last = i + 1;
    while (last < prose.size && prose.shapes[last]! & Shape.capital && !(prose.shapes[last]! & Shape.first)) last++;
    // "R-Minn.": its stop
    if (prose.lower[last] === '.' && prose.starts[last] === prose.ends[last - 1]) last++;
    found.push({ ...placeAt(prose, i, last), start });
  }
  return withAddedOver(names, found);
}

/** "R | - | N.H.", "Sino | - | U.S.": the letters of a state are a word of their own. */
const areStateLetters = ({ lower, starts, ends }: Prose, hyphen: number): boolean =>
  /^\p{L}\.\p{L}\.$/u.test(lower[hyphen + 1] ?? '') &&
  starts[hyphen] === ends[hyphen - 1] &&
  starts[hyphen + 1] === ends[hyphen];

const isOfParty = ({ lower }: Prose, hyphen: number): boolean =>
  /^[rdi]$/.test(lower[hyphen - 1]!) && /^[,(]$/.test(lower[hyphen - 2] ?? '');

/** Of nationalities before a hyphen. */
const COMBINING = /^(?:afro|anglo|austro|euro|franco|greco|hispano|indo|italo|luso|nippo|russo|serbo|sino|turco)$/;

const placeAt = ({ starts, ends }: Prose, first: number, last: number): Name => ({
  ...{ start: starts[first]!, end: ends[last - 1]!, first, last },
  ...{ type: 'place', confidence: 0.9, rule: 'party-and-place' },
});
