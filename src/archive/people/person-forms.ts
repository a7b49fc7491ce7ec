import type { Person } from '../../article/record.js';
import {
  familyKey,
  givenNamesFit,
  type NameParts,
  partsOfName,
  suffixesFit,
  wordKey,
} from '../../lexicon/reading/person-name.js';
import { compareCodeUnits } from '../../text/compare.js';
import { gathered } from '../../text/gather.js';
import type { Finding } from '../finding.js';

/** A finding of a person, its name taken apart. */
export interface NamedFinding extends Finding<Person> {
  readonly parts: NameParts;
  readonly key: string;
}

/** Findings under one family name, as far as their names alone can tell. */
export interface Bearers {
  /** findings that are surely of one name each */
  readonly people: NamedFinding[][];
  /** findings in full that fit several of these ("J. Lee", where there are James and John), by their form */
  readonly unsure: NamedFinding[][];
  /** findings with the family name alone */
  readonly single: NamedFinding[];
}

export function namedFinding(finding: Finding<Person>): NamedFinding {
  const parts = partsOfName(finding.found.name);
  return { ...finding, parts, key: familyKey(parts) };
}

/** Sorts the findings under one family name by their given names. Does not depend on the order of findings. */
export function bearersOf(family: readonly NamedFinding[]): Bearers {
  const single = family.filter(({ parts }) => parts.given.length === 0);
  const full = family.filter(({ parts }) => parts.given.length > 0);
  const forms = [...gathered(full, formKey)].sort(([a], [b]) => informing(b) - informing(a) || compareCodeUnits(a, b));
  const people: NamedFinding[][] = [];
  const unsure: NamedFinding[][] = [];
  for (const [, findings] of forms) {
    const beside = formsBeside(forms, findings);
    const fitting = people.filter(
      (person) => fitsAll(person, findings[0]!) && !(beside.length > 0 && areTwoPeople(person, findings, beside)),
    );
    if (fitting.length === 0) people.push([...findings]);
    else if (fitting.length === 1) fitting[0]!.push(...findings);
    else unsure.push(findings);
  }
  return { people, unsure, single };
}

type Forms = readonly (readonly [string, readonly NamedFinding[]])[];

/** One finding each of the other forms that are in articles of a form: as other people, since one article has each person once. */
function formsBeside(forms: Forms, findings: readonly NamedFinding[]): NamedFinding[] {
  if (forms.length < 2) return [];
  const articles = new Set(findings.map(({ article }) => article));
  return forms
    .filter(([, others]) => others !== findings && others.some(({ article }) => articles.has(article)))
    .map(([, others]) => others[0]!);
}

/**
 * Whether a form is another person's though it fits: an article has it beside a form of that person, or, where it differs by a
 * nickname, beside one that may be that person's ("J. D. Lee" and his son Jack beside "John Lee" elsewhere).
 */
function areTwoPeople(
  person: readonly NamedFinding[],
  findings: readonly NamedFinding[],
  beside: readonly NamedFinding[],
): boolean {
  const [given] = findings[0]!.parts.given;
  const byNickname = person.every(({ parts }) => isOtherWord(parts.given[0]!, given!));
  return beside.some((other) => person.includes(other) || (byNickname && fitsAll(person, other)));
}

/** Whether two given names are two words, neither of them an initial. */
const isOtherWord = (a: string, b: string): boolean => {
  const [x, y] = [wordKey(a), wordKey(b)];
  return x !== y && x.length > 1 && y.length > 1;
};

/** Whether a name in full fits all names of a person. */
export function fitsAll(person: readonly NamedFinding[], { parts }: NamedFinding): boolean {
  const seen = new Set<string>();
  for (const other of person) {
    const key = formKey(other);
    if (seen.has(key)) continue;
    seen.add(key);
    if (!givenNamesFit(parts.given, other.parts.given) || !suffixesFit(parts.suffix, other.parts.suffix)) return false;
  }
  return true;
}

function formKey({ parts }: NamedFinding): string {
  return `${parts.given.map(wordKey).join(' ')}|${parts.suffix === null ? '' : wordKey(parts.suffix)}`;
}

/** How much a form tells: whole words before initials, more before fewer. */
function informing(form: string): number {
  const [given = '', suffix = ''] = form.split('|');
  const words = given.split(' ');
  const whole = words.filter((word) => word.length > 1).length;
  return (words[0]!.length > 1 ? 100 : 0) + 10 * whole + words.length + (suffix === '' ? 0 : 5);
}
