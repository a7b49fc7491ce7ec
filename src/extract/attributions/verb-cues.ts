import type { Cue, Cues } from '../../gazetteer/cues.js';
import { Class } from '../../gazetteer/word-classes.js';
import { Any, type Reading } from '../grammar/reading.js';
import type { VerbGroup } from '../grammar/verb-groups.js';

/** The cue that token `i` is, when it is a verb of the lists. */
export function verbCue(reading: Reading, i: number, cues: Cues): Cue | null {
  if (!isVerbal(reading, i)) return null;
  return cues.verbs.get(reading.prose.lower[i]!) ?? null;
}

/** A verb; or what was read as a noun where only a verb can stand: "the campaign projects that", "He jokes: “…”". */
export function isVerbal(reading: Reading, i: number): boolean {
  const { classes, prose } = reading;
  if (Any.verb[classes[i]!]) return true;
  if (classes[i] !== Class.noun || i === 0 || i + 1 >= prose.size) return false;
  const before = classes[i - 1]!;
  if (before !== Class.noun && before !== Class.name && before !== Class.pronoun) return false;
  if (before === Class.pronoun) return true;
  const next = prose.lower[i + 1]!;
  const introduces = (next === ':' || next === ',') && i + 2 < prose.size && reading.quoteOf[i + 2]! >= 0;
  if (introduces && reading.quoteOf[i]! < 0) return true;
  const opens = reading.quoteOf[i + 1]! >= 0 && reading.quoteOf[i]! < 0;
  return prose.lower[i]!.endsWith('s') && (next === 'that' || opens || /^(?:he|she|they|it|we|i)$/.test(next));
}

/** "a contested convention", "his proposed plan", "the nominating contest" */
export function isModifier(reading: Reading, { head, first, form }: VerbGroup): boolean {
  if (form === 'finite' && reading.classes[head] !== Class.noun) return false;
  if (first !== head || head === 0) return false;
  const before = reading.classes[head - 1]!;
  const c = reading.classes[head + 1];
  if (c === undefined || !Any.nominal[c]) return false;
  return (
    before === Class.determiner ||
    before === Class.possessive ||
    before === Class.adjective ||
    before === Class.cardinal
  );
}
