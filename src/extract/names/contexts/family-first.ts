import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordList } from '../../../lexicon/load-word-list.js';
import { isChineseName } from '../../../lexicon/reading/chinese-name.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, nameOver, withAddedOver, withEach } from '../name.js';

const TOLD_BY_SHAPE = 0.9;

/**
 * Korean and Chinese names by their shape, "Huh Sun-yong": a family name that comes first, and a given name of two syllables. The family name alone
 * is theirs before a verb: "Huh said".
 */
export function withFamilyNamesFirst(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { ids, shapes, lower } = prose;
  const full: Name[] = names
    .filter((name) => isInSyllables(prose, name))
    .map((name) => changedName(name, { type: 'person', rule: 'family-first' }));
  for (const i of prose.index.hyphens) {
    if (i === 0 || !isSyllables(prose, i)) continue;
    if (!(shapes[i - 1]! & Shape.capital) || shapes[i]! & Shape.first) continue;
    if (!lexicon.has(lower[i - 1]!, 'family-first')) continue;
    full.push(
      nameOver(prose, { first: i - 1, last: i + 1, type: 'person', confidence: TOLD_BY_SHAPE, rule: 'family-first' }),
    );
  }
  if (full.length === 0) return names;
  if (full.length > 1) full.sort((a, b) => a.first - b.first);
  const bearers = new Set(full.map(({ first }) => ids[first]!));
  const added = full.filter((name) => !isWithinPerson(names, name));
  for (const i of prose.index.capitals) {
    if (!bearers.has(ids[i]!) || !ACTS.test(lower[i + 1] ?? '')) continue;
    const alone = nameOver(prose, {
      first: i,
      last: i + 1,
      type: 'person',
      confidence: TOLD_BY_SHAPE,
      rule: 'family-first',
    });
    if (!isWithinPerson(names, alone) && !isWithinPerson(full, alone)) added.push(alone);
  }
  return withAddedOver(
    withEach(names, (name) =>
      name.type === 'organisation' && name.last - name.first === 1 && bearers.has(ids[name.first]!)
        ? changedName(name, { type: 'person', rule: 'family-first' })
        : name,
    ),
    added,
  );
}

/** "Lim Boon Wah", taken for a body of which the tagger is not sure, "Shen Weiling" for one of which it is */
const isInSyllables = (prose: Prose, name: Name): boolean =>
  name.type === 'organisation' && (isInThree(prose, name) || isInPinyin(prose, name));

const isInPinyin = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first === 2 && isChineseName(lower[first]!, lower[first + 1]!);

const isInThree = ({ text, lower }: Prose, { first, last, start, end, confidence }: Name): boolean =>
  last - first === 3 &&
  confidence <
    (isNoEnglishWord(lower[first + 1]!) || isNoEnglishWord(lower[first + 2]!)
      ? DOUBTFUL_IN_SYLLABLES
      : DOUBTFUL_BODY) &&
  lexicon.has(lower[first]!, 'family-first') &&
  /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}$/u.test(text.slice(start, end)) &&
  !NOUN_OF_BODY.some((kind) => lexicon.has(lower[last - 1]!, kind));

const DOUBTFUL_BODY = 0.8;
const DOUBTFUL_IN_SYLLABLES = 0.97;
const isNoEnglishWord = (word: string): boolean => !wordList.has(word);
const NOUN_OF_BODY = ['organisation-noun', 'institution-noun', 'company-suffix', 'legal-form', 'club-end'] as const;

/** "Sun-yong", not "Kong-based" */
const isSyllables = ({ text, starts, ends, lower }: Prose, token: number): boolean =>
  ends[token]! - starts[token]! < 14 &&
  /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(text.slice(starts[token], ends[token])) &&
  !lexicon.has(lower[token]!.slice(lower[token]!.indexOf('-') + 1), 'hyphen-part');

const isWithinPerson = (names: readonly Name[], { first, last }: Name): boolean =>
  names.some((name) => name.type === 'person' && name.first <= first && last <= name.last);

const ACTS =
  /^(?:said|says|told|adds|added|asked|warned|called|declined|agreed|denied|was|is|has|had|will|would|also|who|'s)$/;
