import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, type NameKey, nameKeyOf, nameOver, withAdded, withEach } from '../name.js';

const LONGEST_LABEL_NAME = 3; // words of a name

/**
 * Those who speak in an interview by their names and then by their initials: "Niamh Corrigan: By accident. / NC: Weather, mostly." Each is a person,
 * whatever the name looks like, and the initials are no place.
 */
export function withPeopleByLabel(prose: Prose, tagged: readonly Name[]): readonly Name[] {
  const names = withListedAuthors(prose, tagged);
  const initials = new Set<string>();
  const labels: { readonly first: number; readonly last: number; readonly letters: string }[] = [];
  for (const i of prose.index.openings) {
    const last = labelEnd(prose, i);
    if (last - i === 1 && /^\p{Lu}{2,3}$/u.test(prose.text.slice(prose.starts[i]!, prose.ends[i]!)))
      initials.add(prose.lower[i]!);
    else if (last - i > 1)
      labels.push({
        first: i,
        last,
        letters: prose.lower
          .slice(i, last)
          .map((word) => word[0])
          .join(''),
      });
  }
  const people = labels.filter(({ letters }) => initials.has(letters));
  if (people.length === 0) return names;
  const keys = new Set<NameKey>(people.map(({ first, last }) => prose.lower.slice(first, last).join(' ')));
  const told = names
    .filter(({ first, last }) => last - first !== 1 || !initials.has(prose.lower[first]!) || prose.lower[last] !== ':')
    .map(
      (name): Name =>
        name.type !== 'person' && keys.has(nameKeyOf(prose, name))
          ? changedName(name, { type: 'person', rule: 'label' })
          : name,
    );
  const added = people
    .filter(({ first, last }) => !told.some((name) => name.first < last && name.last > first))
    .map(
      ({ first, last }): Name =>
        nameOver(prose, { first, last, type: 'person', confidence: SURE_OF_LABEL, rule: 'label' }),
    );
  return withAdded(told, added);
}

const SURE_OF_LABEL = 0.9;

/** "Ann Lee. “Lava nears villages” — Gazette": who wrote what a list of sources has, taken for a body. */
const withListedAuthors = (prose: Prose, names: readonly Name[]): readonly Name[] =>
  withEach(names, (name) => {
    const { type, first, last } = name;
    const isAuthor =
      type === 'organisation' &&
      last - first === 2 &&
      last + 1 < prose.size &&
      prose.lower[last] === '.' &&
      (prose.shapes[last + 1]! & Shape.quote) !== 0 &&
      prose.paragraphOf[last + 1] === prose.paragraphOf[first] &&
      (first === 0 || prose.paragraphOf[first - 1] !== prose.paragraphOf[first]);
    return isAuthor ? changedName(name, { type: 'person', rule: 'label' }) : name;
  });

/** The token of the colon behind the capitalised words that open a paragraph; the paragraph's first token where there is none. */
function labelEnd({ shapes, lower, size, paragraphOf }: Prose, from: number): number {
  let last = from;
  while (
    last < size &&
    last - from < LONGEST_LABEL_NAME &&
    paragraphOf[last] === paragraphOf[from] &&
    shapes[last]! & Shape.capital
  )
    last++;
  return lower[last] === ':' ? last : from;
}
