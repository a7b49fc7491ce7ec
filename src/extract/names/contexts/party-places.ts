import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withAddedOver } from '../name.js';

const OF_PARTY = { type: 'place', confidence: 0.9, rule: 'party-and-place' } as const;

/** "Sen. Walt Ridley, R-Mason City," and "(D-Ohio)": the place that a lawmaker represents, after the party's letter and a hyphen; "Sino-U.S. trade". */
export function withPartyPlaces(prose: Prose, names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (const i of prose.index.of(STATE_LETTERS)) {
    if (!isBehindHyphen(prose, i)) continue;
    if (COMBINING.test(prose.lower[i - 2]!))
      found.push(nameOver(prose, { ...OF_PARTY, type: 'other', first: i - 2, last: i - 1 }));
    else if (!isPartyLetter(prose, i - 2)) continue;
    found.push(nameOver(prose, { ...OF_PARTY, first: i, last: i + 1 }));
  }
  for (const i of prose.index.hyphens) {
    if (i === 0 || prose.text[prose.starts[i]! + 1] !== '-') continue;
    if (!/^[rdi]-\p{L}/u.test(prose.lower[i]!) || prose.lower[i] === 'd-day') continue;
    const start = prose.starts[i]! + 2;
    if (!/\p{Lu}/u.test(prose.text[start]!) || !/^[,(]$/.test(prose.lower[i - 1]!)) continue;
    let last = i + 1;
    while (last < prose.size && prose.shapes[last]! & Shape.capital && !(prose.shapes[last]! & Shape.first)) last++;
    // "R-Minn.": its stop
    if (prose.lower[last] === '.' && prose.starts[last] === prose.ends[last - 1]) last++;
    found.push(changedName(nameOver(prose, { ...OF_PARTY, first: i, last }), { start }));
  }
  return withAddedOver(names, found);
}

/** "R - | N.H.", "Sino - | U.S.": the letters of a state are a word of their own. */
const SMALL_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const STATE_LETTERS = triggerOf(SMALL_LETTERS.flatMap((first) => SMALL_LETTERS.map((second) => `${first}.${second}.`)));

const isBehindHyphen = ({ lower, starts, ends }: Prose, at: number): boolean =>
  at > 1 && lower[at - 1] === '-' && starts[at - 1] === ends[at - 2] && starts[at] === ends[at - 1];

const isPartyLetter = ({ lower }: Prose, at: number): boolean =>
  /^[rdi]$/.test(lower[at]!) && /^[,(]$/.test(lower[at - 1] ?? '');

/** Of nationalities before a hyphen. */
const COMBINING = /^(?:afro|anglo|austro|euro|franco|greco|hispano|indo|italo|luso|nippo|russo|serbo|sino|turco)$/;
