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
  return modelOf({ bits, lexicon, transitions, ...raised(relative) });
}

/** The model between two of one size: so much of the first as `share` says. Its words are those of the second. */
export function modelBetween(first: Model, second: Model, share: number): Model {
  const between = (a: number, b: number): number => share * a + (1 - share) * b;
  const relative = Float32Array.from(second.weights, (weight, i) =>
    between((first.weights[i]! - BIAS) * first.scale, (weight - BIAS) * second.scale),
  );
  const transitions = second.transitions.map((step, i) => between(first.transitions[i]!, step));
  return modelOf({ bits: second.bits, lexicon: second.lexicon, transitions, ...raised(relative) });
}

function raised(relative: Float32Array): Pick<Model, 'scale' | 'weights'> {
  const sizes = relative.filter((weight) => Math.abs(weight) > 0.01).map(Math.abs);
  sizes.sort();
  const scale = Math.max(0.01, sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / (BIAS - 1);
  const weights = Uint8Array.from(relative, (weight) =>
    Math.max(1, Math.min(2 * BIAS - 1, Math.round(weight / scale) + BIAS)),
  );
  return { scale, weights };
}
