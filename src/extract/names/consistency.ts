import { lexicon } from '../../lexicon/load-lexicon.js';
import { isNameSuffix } from '../../lexicon/reading/person-name.js';
import { withoutStop } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { FirmsAlone } from './firms-alone.js';
import { changedName, type Name, type NameKey, nameKeyOf, nameOver, withAdded, withEach } from './name.js';

type Type = Name['type'];

const TYPES = ['person', 'place', 'organisation', 'other'] as const satisfies readonly Type[];

/** The types of all mentions of each form in one article, weighted by confidence. */
class TypeVotes {
  private readonly rows = new Map<NameKey, number>();
  /** for each form the sums of confidence of the types, in the order of `TYPES` */
  private readonly sums: number[] = [];

  add(form: NameKey, type: Type, confidence: number): void {
    let row = this.rows.get(form);
    if (row === undefined) {
      row = this.sums.length;
      this.rows.set(form, row);
      this.sums.push(0, 0, 0, 0);
    }
    const at = row + TYPES.indexOf(type);
    this.sums[at] = this.sums[at]! + confidence;
  }

  of(form: NameKey, type: Type): number {
    const row = this.rows.get(form);
    return row === undefined ? 0 : this.sums[row + TYPES.indexOf(type)]!;
  }

  /** The only type of a form when its sum of confidence exceeds 0.8; null otherwise. */
  sureType(form: NameKey): Type | null {
    const row = this.rows.get(form);
    if (row === undefined) return null;
    let only: Type | null = null;
    for (let t = 0; t < TYPES.length; t++) {
      if (this.sums[row + t] === 0) continue;
      if (only !== null || this.sums[row + t]! <= 0.8) return null;
      only = TYPES[t]!;
    }
    return only;
  }
}

/**
 * Document-level consistency, one sense per document: a surname alone is the person whose full name the article gives; a form that
 * is a person in one mention and an organisation in another has the type with more confidence; a form found once is a name wherever
 * it occurs. A town and its team keep the type of each mention.
 */
export function withConsistentTypes(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const forms = names.map((name) => nameKeyOf(prose, name));
  const votes = new TypeVotes();
  names.forEach(({ type, confidence }, i) => {
    votes.add(forms[i]!, type, confidence);
  });
  const surnames = surnamesOf(prose, names);
  const firms = new FirmsAlone(prose, hints, names);
  const settled = withEach(names, (name, i) =>
    isAssociates(prose, name, surnames)
      ? changedName(name, { type: 'person', last: name.first + 1, end: prose.ends[name.first]!, rule: 'family-name' })
      : isFamily(prose, name, surnames)
        ? changedName(name, { type: 'other', rule: 'family' })
        : firms.has(name, forms[i]!, surnames, votes.of(forms[i]!, 'person'))
          ? changedName(name, { type: 'organisation', rule: 'firm-alone' })
          : firms.isTold(name) && !surnames.has(forms[i]!)
            ? name
            : settle(name, forms[i]!, votes, surnames),
  );
  return withMissed(prose, settled, votes, surnames);
}

const SURE_OF_TEAM = 0.9;

/** "the Boones" of an article about a Ken Boone: he and his, no body */
function isFamily({ lower, vocabulary }: Prose, name: Name, surnames: ReturnType<typeof surnamesOf>): boolean {
  const { type, confidence, first, last } = name;
  if (type !== 'organisation' || last - first !== 1 || !/^(?:the|both)$/.test(lower[first - 1] ?? '')) return false;
  if (confidence > SURE_OF_TEAM) return false;
  const word = lower[first]!;
  if (!word.endsWith('s')) return false;
  return [word.slice(0, -1), word.slice(0, -2)].some((surname) => {
    const id = vocabulary.idOf(surname);
    return id !== undefined && surnames.has(id);
  });
}

/** "Raman and Co.", where the tagger doubts the firm and the article names a Priya Raman: she and hers. */
function isAssociates(
  { ids, lower }: Prose,
  { type, confidence, first, last }: Name,
  surnames: ReturnType<typeof surnamesOf>,
) {
  if (type !== 'organisation' || confidence > 0.8 || last - first !== 3) return false;
  return lower[first + 1] === 'and' && /^co\.?$/.test(lower[first + 2]!) && surnames.has(ids[first]!);
}

const isMonth = (word: string): boolean => lexicon.has(word, 'month') || lexicon.has(word, 'short-month');

/** 1 for what is not a name alone, 2 for what may follow a surname. */
const plainWord = (word: string): number =>
  (word.length < 3 || isMonth(withoutStop(word)) ? 1 : 0) | (isNameSuffix(word) ? 2 : 0);

const LONGEST_PERSON = 5; // words: more are a line in another language

/** The last words of full names of people, with their sums of confidence. */
function surnamesOf({ ids, starts, ends, vocabulary }: Prose, names: readonly Name[]): ReadonlyMap<NameKey, number> {
  const plain = vocabulary.column(plainWord, plainWord);
  const surnames = new Map<NameKey, number>();
  for (const { first, last, type, confidence } of names) {
    if (type !== 'person' || last - first < 2 || last - first > LONGEST_PERSON) continue;
    const at = plain.at(ids[last - 1]!) & 2 ? last - 2 : last - 1;
    if (at <= first || ends[at]! - starts[at]! < 3) continue;
    surnames.set(ids[at]!, (surnames.get(ids[at]!) ?? 0) + confidence);
  }
  return surnames;
}

const SETTLING = ['person', 'organisation', 'place'] as const;

function settle(name: Name, form: NameKey, votes: TypeVotes, surnames: ReadonlyMap<NameKey, number>): Name {
  const mine = votes.of(form, name.type);
  if (name.type !== 'person' && name.type !== 'place' && surnames.has(form)) {
    const people = surnames.get(form)! + votes.of(form, 'person');
    if (people > mine) return changedName(name, { type: 'person', rule: 'surname' });
  }
  // "Gullmark" of five mentions as a firm and a surer one as somebody
  if (name.type === 'person' && !surnames.has(form) && votes.of(form, 'organisation') > mine * 2)
    return changedName(name, { type: 'organisation', rule: 'consistency' });
  if (name.confidence > 0.9) return name;
  for (const type of SETTLING) {
    if (type === name.type || votes.of(form, type) < mine * 1.5) continue;
    if (isTownOrTeam(name.type, type)) continue;
    return changedName(name, { type, rule: 'consistency' });
  }
  return name;
}

const isTownOrTeam = (a: Type, b: Type): boolean =>
  (a === 'place' && b === 'organisation') || (a === 'organisation' && b === 'place');

/** Adds single capitalised words that are not names here but are sure ones elsewhere. */
function withMissed(
  prose: Prose,
  names: readonly Name[],
  votes: TypeVotes,
  surnames: ReadonlyMap<NameKey, number>,
): readonly Name[] {
  const { ids, starts, ends, vocabulary } = prose;
  const plain = vocabulary.column(plainWord, plainWord);
  const bodies = new Map<number, Name>();
  for (const name of names)
    if (name.type === 'organisation' && name.last - name.first > 1) bodies.set(ids[name.first]!, name);
  const added: Name[] = [];
  let next = 0;
  let after = 0; // the token behind the last body that is added
  for (const i of prose.index.capitals) {
    if (i < after) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    if (next < names.length && names[next]!.first <= i) continue;
    const id = ids[i]!;
    const body = bodies.get(id);
    if (body !== undefined && (next === names.length || names[next]!.first >= i + body.last - body.first)) {
      const last = endOfSame(prose, body, i);
      if (last > i) {
        const { type } = body;
        added.push(nameOver(prose, { first: i, last, type, confidence: 0.6, rule: 'consistency' }));
        after = last;
        continue;
      }
    }
    if (plain.at(id) & 1) continue;
    const type = surnames.has(id) ? 'person' : votes.sureType(id);
    if (!type || besideCapital(prose, i)) continue;
    const [start, end] = [starts[i]!, ends[i]!];
    added.push({ start, end, first: i, last: i + 1, type, confidence: 0.6, rule: 'consistency' });
  }
  if (added.length === 0) return names;
  return withAdded(names, added);
}

/** The token after the same words as a name's, as written, from a token on, with no capital beside them; the token itself where they differ. */
function endOfSame({ ids, shapes, size }: Prose, { first, last }: Name, from: number): number {
  const end = from + last - first;
  if (end > size || (end < size && shapes[end]! & Shape.capital && !(shapes[end]! & Shape.first))) return from;
  if (from > 0 && shapes[from - 1]! & Shape.capital && !(shapes[from]! & Shape.first)) return from;
  for (let i = 1; i < last - first; i++)
    if (ids[from + i] !== ids[first + i] || (shapes[from + i]! ^ shapes[first + i]!) & Shape.capital) return from;
  return end;
}

/** Whether a neighbour is capitalised, so that the word may be part of a longer name. */
function besideCapital(prose: Prose, i: number): boolean {
  const { shapes, size } = prose;
  const left = i > 0 && !(shapes[i]! & Shape.first) && (shapes[i - 1]! & Shape.capital) !== 0;
  const right = i + 1 < size && !(shapes[i + 1]! & Shape.first) && (shapes[i + 1]! & Shape.capital) !== 0;
  return left || right;
}
