import { Hint } from '../../tagger/gazetteer-bits.js';
import type { Prose } from '../../text/prose.js';
import { type Name, surnameIds } from './name.js';

/**
 * What the lists know better than the tagger: "Moody's" keeps its 's, and a capital that it doubtfully took for a person is the
 * place ("Washington had warned Tehran"), unless the article has somebody of that name.
 * @param hints bits of `Hint` by token
 */
export function withKnownNames(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { ends, ids, vocabulary } = prose;
  const clitic = vocabulary.idOf("'s");
  let known: Name[] | null = null;
  let surnames: ReadonlySet<number> | null = null;
  for (let i = 0; i < names.length; i++) {
    const { first, last, type, confidence } = names[i]!;
    let name: Name | null = null;
    if (type !== 'place' && ids[last] === clitic && hints[last]! & Hint.organisationGoesOn) {
      const isFree = i + 1 === names.length || names[i + 1]!.first > last;
      if (isFree) {
        name = { ...names[i]!, last: last + 1, end: ends[last]!, type: 'organisation', rule: 'known-organisation' };
      }
    }
    if (!name && type === 'person' && last - first === 1 && confidence < DOUBTFUL && isTownHint(hints[first]!)) {
      surnames ??= surnameIds(ids, names);
      if (!surnames.has(ids[first]!)) name = { ...names[i]!, type: 'place', rule: 'known-place' };
    }
    if (!name) continue;
    known ??= [...names];
    known[i] = name;
  }
  return known ?? names;
}

const isTownHint = (hint: number): boolean => (hint & (Hint.country | Hint.bigTown)) !== 0 && !(hint & Hint.given);

const DOUBTFUL = 0.75;
