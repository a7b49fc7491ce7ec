import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withReplaced } from '../name.js';

const SHORT_COUNTY = triggerOf(['co', 'co.']);
/** Counties that are written so: those of Ireland, and Durham. */
const COUNTY =
  /^(?:antrim|armagh|carlow|cavan|clare|cork|derry|donegal|down|dublin|durham|fermanagh|galway|kerry|kildare|kilkenny|laois|leitrim|limerick|longford|louth|mayo|meath|monaghan|offaly|roscommon|sligo|tipperary|tyrone|waterford|westmeath|wexford|wicklow)$/;
const SURE = 0.9;

/** "Schull, Co Cork", "in Co. Mayo and Co Clare": counties, and no firm's name; the town before one stands by itself. */
export function withToldCounties(prose: Prose, names: readonly Name[]): readonly Name[] {
  const at = prose.index.of(SHORT_COUNTY).filter((i) => isShortCounty(prose, i));
  if (at.length === 0) return names;
  const gone = new Set<Name>();
  const added: Name[] = [];
  for (const i of at) {
    for (const name of names) {
      if (name.last <= i || name.first >= i + 2 || gone.has(name)) continue;
      gone.add(name);
      const end = prose.lower[i - 1] === ',' || prose.lower[i - 1] === 'and' ? i - 1 : i;
      if (name.first < end && !at.includes(name.first))
        added.push(
          changedName(name, {
            type: 'place',
            last: end,
            end: prose.ends[end - 1]!,
            confidence: SURE,
            rule: 'told-feature',
          }),
        );
    }
    added.push(nameOver(prose, { first: i + 1, last: i + 2, type: 'place', confidence: SURE, rule: 'told-county' }));
  }
  return withReplaced(names, gone, added);
}

const isShortCounty = ({ lower, shapes, size }: Prose, i: number): boolean =>
  i + 1 < size &&
  (shapes[i]! & Shape.capital) !== 0 &&
  (shapes[i + 1]! & Shape.capital) !== 0 &&
  COUNTY.test(lower[i + 1]!) &&
  (i === 0 || /^(?:,|and|in|of|from|to|at|near|through|across|around|\(|&)$/.test(lower[i - 1]!));
