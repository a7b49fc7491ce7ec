import type { LexicalClass } from '../../lexicon/lexical-classes.js';
import { lexicon } from '../../lexicon/load-lexicon.js';

/** Fields in which people are known, by words of their roles. Kin, residents and the like tell none. */
const FIELD_CLASSES = [
  'field-sport',
  'field-politics',
  'field-business',
  'field-law',
  'field-church',
  'field-arts',
  'field-school',
  'field-medicine',
  'field-arms',
] as const satisfies readonly LexicalClass[];

const fieldOf = new Map(FIELD_CLASSES.flatMap((field) => lexicon.words(field).map((word) => [word, field] as const)));

/** The fields that a role names, none where it names none. */
export function fieldsOfRole(role: string | null): string[] {
  if (role === null) return [];
  const words = role.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => fieldOf.get(word)).filter((field) => field !== undefined);
}
