import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { type Name, nameOver, withReplaced } from '../name.js';

const LONGEST_LISTED = 4; // tokens of a name
const SURE_OF_LISTED = 0.7;
const MESSRS = triggerOf(['messrs', 'messrs.']);

/**
 * People of a list behind "Messrs." whom the tagger missed or took for something else: "Messrs. Gopal Singh and Chew Wan Seng". Of two words
 * or more each, or with somebody whom the tagger found.
 */
export function withTitledLists(prose: Prose, names: readonly Name[]): readonly Name[] {
  const titles = prose.index.of(MESSRS);
  if (titles.length === 0) return names;
  const added: Name[] = [];
  const gone = new Set<Name>();
  for (const i of titles) {
    if (i + 2 >= prose.size) break;
    const rows = listedRows(prose, wordClassesOf(prose.vocabulary), i + 1);
    const firm = rows.length > 1 && isFirmRow(prose, rows.at(-1)!) ? { first: i + 1, last: rows.at(-1)!.last } : null;
    const alone = rows.length === 1 && prose.lower[rows[0]!.last] !== 'and' ? rows[0]! : null; // "Messrs. Boots"
    if (firm || alone) {
      const body = firm ?? alone!;
      for (const name of names) if (name.first < body.last && name.last > body.first) gone.add(name);
      added.push(
        nameOver(prose, {
          first: body.first,
          last: body.last,
          type: 'organisation',
          confidence: SURE_OF_LISTED,
          rule: 'listed-firm',
        }),
      );
      continue;
    }
    // "Messrs. Hale and Yeo" may be a firm, but where one of them is somebody
    const areSomebody = rows.some(({ first, last }) =>
      names.some((name) => name.type === 'person' && name.first === first && name.last === last),
    );
    for (const { first, last } of rows.length > 1 ? rows : []) {
      if (last - first < 2 && !areSomebody) continue;
      const over = names.filter((name) => name.first < last && name.last > first);
      const stays = over.some((name) =>
        name.type === 'person' ? name.first <= first && name.last >= last : name.first < first || name.last > last,
      );
      if (stays) continue;
      for (const name of over) gone.add(name);
      added.push(nameOver(prose, { first, last, type: 'person', confidence: SURE_OF_LISTED, rule: 'listed-person' }));
    }
  }
  return withReplaced(names, gone, added);
}

/** "Hale, Rowe and | Co.": one firm */
const isFirmRow = ({ lower }: Prose, { first, last }: ListedRow): boolean =>
  last - first <= 2 && /^(?:co|sons|company|bros|limited|ltd)\.?$/.test(lower[first]!);

interface ListedRow {
  readonly first: number;
  readonly last: number;
}

/** The capitalised words of a list: all of them, or none where one is a firm's alone. */
function listedRows(
  { lower, shapes, ids, size, sentenceOf }: Prose,
  classes: VocabularyClasses,
  from: number,
): ListedRow[] {
  const rows: ListedRow[] = [];
  const isCapital = (at: number): boolean => at < size && (shapes[at]! & Shape.capital) !== 0;
  for (let first = from; isCapital(first) && sentenceOf[first] === sentenceOf[from]; ) {
    let last = first;
    while (isCapital(last) && sentenceOf[last] === sentenceOf[from]) last++;
    if (last - first > LONGEST_LISTED) return [];
    if (classes.has(ids[last - 1]!, 'legal-form') && (last - first > 1 || rows.length === 0)) return [];
    rows.push({ first, last });
    first = last;
    if (lower[first] === ',') first++;
    if (/^(?:and|&)$/.test(lower[first] ?? '')) first++;
    if (first === last) break;
  }
  return rows;
}
