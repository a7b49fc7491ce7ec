import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Any, Class } from '../../../lexicon/word-classes.js';

/** "what | host | Ann Lee called it", "a | think | tank", "in her | view" */
export function mendNoun(lower: readonly string[], i: number, classes: Uint8Array): void {
  const before = classes[i - 1]!;
  const mayOpen = before === Class.wh || before === Class.preposition || before === Class.conjunction;
  if (mayOpen && classes[i + 1] === Class.name && CALLINGS_LIKE_VERBS.test(lower[i]!)) classes[i] = Class.noun;
  if (classes[i + 1] === Class.modal && /^(?:said|says|that|told|warned|added)$/.test(lower[i - 1]!))
    classes[i] = Class.noun; // "said | pay | would rise"
  if (lower[i] === 'think' && /^tanks?$/.test(lower[i + 1]!)) classes[i] = Class.noun;
  if (lower[i - 1] !== 'her' || classes[i - 2] !== Class.preposition) return;
  classes[i - 1] = Class.determiner;
  classes[i] = Class.noun;
}

const CALLINGS_LIKE_VERBS =
  /^(?:host|coach|judge|guard|pilot|captain|guide|chair|nurse|witness|champion|model|author|referee|umpire|doctor|engineer|usher)$/;

/** "her | grandfather | told her": read as an adverb by its ending */
export function mendOwnedKin(lower: readonly string[], i: number, classes: Uint8Array): void {
  if (Any.nominal[classes[i]!] || !lexicon.has(lower[i]!, 'kin')) return;
  classes[i - 1] = Class.determiner;
  classes[i] = Class.noun;
}
