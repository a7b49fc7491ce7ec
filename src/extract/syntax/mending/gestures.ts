import { Any, Class } from '../../../lexicon/word-classes.js';
import type { Prose } from '../../../text/prose.js';

const GESTURES =
  /^(?:beams|chuckles|frowns|giggles|grimaces|grins|groans|laughs|nods|pauses|shrugs|sighs|smiles|smirks|winces|winks)$/;

/** "Ann Lee | shrugs.", "Lee | grins when she hears it": right behind whose name opens the sentence, and no noun follows. */
export function isGesture({ lower, sentences, sentenceOf }: Prose, classes: Uint8Array, i: number): boolean {
  if (!GESTURES.test(lower[i]!)) return false;
  const first = sentences[sentenceOf[i]!]!;
  if (i === first || !(closesGesture(classes[i + 1]!) || /^(?:when|as|and|while|that)$/.test(lower[i + 1]!)))
    return false;
  for (let at = first; at < i; at++) if (classes[at] !== Class.name) return false;
  return lower[i + 1] !== 'of';
}

const closesGesture = (c: number): boolean =>
  c === Class.stop || c === Class.comma || c === Class.preposition || Any.adverb[c] === 1;
