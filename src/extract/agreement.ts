import { type Prose, Shape } from '../text/prose.js';
import type { Name } from './name.js';

type Type = Name['type'];

/** What an article's names say of one form, all its mentions taken together. */
interface Votes {
  /** sum of the confidence of each type */
  readonly by: Map<Type, number>;
}

/**
 * Makes the names of an article agree: a surname that stands alone is the person whose full name the article gives; a form that
 * is a person here and an organisation there is what it is more surely; a form found somewhere is a name elsewhere too.
 * Names of teams that are also names of towns keep what each place of the text says of them.
 */
export function agreed(prose: Prose, names: readonly Name[]): Name[] {
  const forms = formsOf(prose, names);
  const surnames = surnamesOf(prose, names);
  const settled = names.map((name) => settle(prose, name, forms, surnames));
  return withMissed(prose, settled, forms, surnames);
}

/** The words of tokens `first` to `last` as one string, in lower case. */
function formOf(prose: Prose, first: number, last: number): string {
  if (last - first === 1) return prose.lower[first]!;
  return prose.lower.slice(first, last).join(' ');
}

function formsOf(prose: Prose, names: readonly Name[]): Map<string, Votes> {
  const forms = new Map<string, Votes>();
  for (const { first, last, type, confidence } of names) {
    const form = formOf(prose, first, last);
    let votes = forms.get(form);
    if (!votes) {
      votes = { by: new Map() };
      forms.set(form, votes);
    }
    votes.by.set(type, (votes.by.get(type) ?? 0) + confidence);
  }
  return forms;
}

const MONTHS = /^(?:jan|feb|march|mar|april|apr|may|june|jun|july|jul|aug|sept?|oct|nov|dec)\.?$/;
const NO_SURNAME = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The last words of full names of people, with how sure those are. */
function surnamesOf(prose: Prose, names: readonly Name[]): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const { first, last, type, confidence } of names) {
    if (type !== 'person' || last - first < 2) continue;
    const at = NO_SURNAME.test(prose.lower[last - 1]!) ? last - 2 : last - 1;
    if (at <= first || prose.ends[at]! - prose.starts[at]! < 3) continue;
    const word = prose.lower[at]!;
    surnames.set(word, (surnames.get(word) ?? 0) + confidence);
  }
  return surnames;
}

function settle(
  prose: Prose,
  name: Name,
  forms: ReadonlyMap<string, Votes>,
  surnames: ReadonlyMap<string, number>,
): Name {
  const form = formOf(prose, name.first, name.last);
  const alone = name.last - name.first === 1;
  const { by } = forms.get(form)!;
  const mine = by.get(name.type)!;
  if (alone && name.type !== 'person' && name.type !== 'place') {
    const people = (surnames.get(form) ?? 0) + (by.get('person') ?? 0);
    if (surnames.has(form) && people > mine) return { ...name, type: 'person', rule: 'surname-again' };
  }
  if (name.confidence > 0.9) return name;
  for (const type of ['person', 'organisation', 'place'] as const) {
    if (type === name.type || (by.get(type) ?? 0) < mine * 1.5) continue;
    if (isTownOrTeam(name.type, type)) continue;
    return { ...name, type, rule: 'said-elsewhere' };
  }
  return name;
}

const isTownOrTeam = (a: Type, b: Type): boolean =>
  (a === 'place' && b === 'organisation') || (a === 'organisation' && b === 'place');

/** Adds single words with a capital that are no names here but sure ones elsewhere. */
function withMissed(
  prose: Prose,
  names: readonly Name[],
  forms: ReadonlyMap<string, Votes>,
  surnames: ReadonlyMap<string, number>,
): Name[] {
  const taken = new Uint8Array(prose.size);
  for (const { first, last } of names) taken.fill(1, first, last);
  const added: Name[] = [];
  for (let i = 0; i < prose.size; i++) {
    if (taken[i] || !(prose.shapes[i]! & Shape.capital)) continue;
    const form = prose.lower[i]!;
    if (form.length < 3 || MONTHS.test(form)) continue;
    const type = surnames.has(form) ? 'person' : sureType(forms.get(form));
    if (!type || besideCapital(prose, i)) continue;
    const [start, end] = [prose.starts[i]!, prose.ends[i]!];
    added.push({ start, end, first: i, last: i + 1, type, confidence: 0.6, rule: 'said-elsewhere' });
  }
  if (added.length === 0) return [...names];
  return [...names, ...added].sort((a, b) => a.first - b.first);
}

function sureType(votes: Votes | undefined): Type | null {
  if (!votes) return null;
  for (const [type, sum] of votes.by) if (sum > 0.8 && votes.by.size === 1) return type;
  return null;
}

/** Whether the word may be part of a longer name that was not found. */
function besideCapital(prose: Prose, i: number): boolean {
  const { shapes, size } = prose;
  const left = i > 0 && !(shapes[i]! & Shape.first) && (shapes[i - 1]! & Shape.capital) !== 0;
  const right = i + 1 < size && !(shapes[i + 1]! & Shape.first) && (shapes[i + 1]! & Shape.capital) !== 0;
  return left || right;
}
