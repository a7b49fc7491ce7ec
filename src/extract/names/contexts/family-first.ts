import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { type Name, nameOver, withAdded } from '../name.js';

const TOLD_BY_SHAPE = 0.9;

const isFamilyFirst = (word: string): number => (lexicon.has(word, 'family-first') ? 1 : 0);

/**
 * Korean and Chinese names by their shape, "Huh Sun-yong": a family name that comes first, and a given name of two syllables. The family name alone
 * is theirs before a verb: "Huh said".
 */
export function withFamilyNamesFirst(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { ids, shapes, size, vocabulary } = prose;
  const families = vocabulary.column(isFamilyFirst, isFamilyFirst);
  const full: Name[] = [];
  for (let i = 1; i < size; i++) {
    if (!(shapes[i]! & Shape.hyphen) || !isSyllables(prose, i)) continue;
    if (!(shapes[i - 1]! & Shape.capital) || families.at(ids[i - 1]!) === 0 || shapes[i]! & Shape.first) continue;
    full.push(
      nameOver(prose, { first: i - 1, last: i + 1, type: 'person', confidence: TOLD_BY_SHAPE, rule: 'family-first' }),
    );
  }
  if (full.length === 0) return names;
  const bearers = new Set(full.map(({ first }) => ids[first]!));
  const added = full.filter((name) => !isCovered(names, name, 'person'));
  for (let i = 0; i < size; i++) {
    if (!bearers.has(ids[i]!) || !(shapes[i]! & Shape.capital) || !ACTS.test(prose.lower[i + 1] ?? '')) continue;
    const alone = nameOver(prose, {
      first: i,
      last: i + 1,
      type: 'person',
      confidence: TOLD_BY_SHAPE,
      rule: 'family-first',
    });
    if (!isCovered(names, alone, 'person') && !isCovered(full, alone, 'person')) added.push(alone);
  }
  if (added.length === 0) return names;
  added.sort((a, b) => a.first - b.first);
  const clear = names.filter(({ first, last }) => added.every((name) => name.last <= first || last <= name.first));
  return withAdded(clear, added);
}

/** "Sun-yong", not "Kong-based" */
const isSyllables = ({ text, starts, ends, lower }: Prose, token: number): boolean =>
  ends[token]! - starts[token]! < 14 &&
  /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(text.slice(starts[token], ends[token])) &&
  !lexicon.has(lower[token]!.slice(lower[token]!.indexOf('-') + 1), 'hyphen-part');

const isCovered = (names: readonly Name[], { first, last }: Name, kind: Name['type']): boolean =>
  names.some((name) => name.type === kind && name.first <= first && last <= name.last);

const ACTS =
  /^(?:said|says|told|adds|added|asked|warned|called|declined|agreed|denied|was|is|has|had|will|would|also|who|'s)$/;
