import { LABEL_COUNT } from '../tagger/labels.js';
import { BIAS, COLUMNS, type Model, modelOf } from '../tagger/model.js';
import type { Lexicon } from '../tagger/word-tags.js';

/** A model with its weights as whole numbers from -127 to 127, relative to those of OUTSIDE; the few larger ones are clipped. */
export function quantised(weights: Float32Array, transitions: Float32Array, lexicon: Lexicon, bits: number): Model {
  const rows = 2 ** bits;
  const relative = new Float32Array(rows * COLUMNS);
  for (let row = 0; row < rows; row++) {
    const from = row * LABEL_COUNT;
    for (let b = 0; b < COLUMNS; b++) relative[row * COLUMNS + b] = weights[from + 1 + b]! - weights[from]!;
  }
  const sizes = relative.filter((weight) => Math.abs(weight) > 0.01).map(Math.abs);
  sizes.sort();
  const scale = Math.max(0.01, sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / (BIAS - 1);
  const raised = new Uint8Array(relative.length);
  for (let i = 0; i < raised.length; i++) {
    raised[i] = Math.max(1, Math.min(2 * BIAS - 1, Math.round(relative[i]! / scale) + BIAS));
  }
  return modelOf({ bits, scale, weights: raised, transitions, lexicon });
}
