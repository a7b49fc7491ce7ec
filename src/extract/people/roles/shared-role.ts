import { isPluralRole } from '../../../lexicon/titles.js';
import type { NamedText } from '../../named-text.js';
import { roleBefore } from './premodifier.js';

/** "Sens. Pat Lee and Jim Roe": what comes before the first of those joined with this name, in the plural. */
export function sharedRoleBefore(reading: NamedText, first: number): string | null {
  let at = first;
  for (let n = 0; n < 8; n++) {
    let before = at - 1;
    if (reading.lower(before) === 'and') before--;
    if (before === at - 1 && reading.lower(before) !== ',') return null;
    if (reading.lower(before) === ',') before--;
    // "Sens. Jim Roe (Iowa), Pat Lee (Ohio) and"
    if (reading.lower(before) === ')' && reading.lower(before - 2) === '(') before -= 3;
    const other = reading.nameAt(before);
    if (other?.type !== 'person' || !reading.together(before, first)) return null;
    const example = roleOfExample(reading, other.first);
    if (example !== null) return example;
    const role = roleBefore(reading, other.first);
    if (role !== null) return isPluralRole(role.slice(role.lastIndexOf(' ') + 1)) || GENERALS.test(role) ? role : null;
    at = other.first;
  }
  return null;
}

/** "Assistant Attorneys General" */
const GENERALS = /s general$/i;

/** "magicians of the stage like | Pat Lee", "senators including | Pat Lee": what whoever is an example of several is, as printed. */
export function roleOfExample(reading: NamedText, first: number): string | null {
  let at = first;
  while (reading.isCapital(at - 1) && reading.has(at - 1, 'title')) at--; // "singers like | Sir Pat Lee"
  const such = reading.lower(at - 2) === 'such' && reading.lower(at - 1) === 'as';
  if (!such && !/^(?:like|including)$/.test(reading.lower(at - 1))) return null;
  const end = at - (such ? 2 : 1);
  if (!isPluralRole(reading.word(end - 1)) || MERE_MEMBERS.test(reading.lower(end - 1))) return null;
  return roleBefore(reading, end)?.replace(BEHIND_VERB, '') ?? null;
}

/** What begins a description of several without being of it: "includes | stars", "other | stars" */
const BEHIND_VERB = /^(?:.*\binclude )?(?:(?:\p{Ll}+s|other|fellow|many|some|several|various) )*/u;

/** Those of whom nothing is said but that they are some. */
const MERE_MEMBERS = /^(?:people|others?|children|men|women|boys|girls|friends|fans|kids|persons|residents|locals)$/;
