import { bytesOfTable, tableOfBytes } from '../text/vocabulary/hash-table.js';
import { LABEL_COUNT } from './labels.js';
import { COLUMNS, type Model, modelOf } from './model.js';

/**
 * A model as bytes, little-endian: bits (uint32), scale (float32), transitions (LABELS² float32), weights (2^bits × COLUMNS bytes),
 * lexicon (a hash table). The file holds them deflated.
 */
export function bytesOfModel(model: Model): Uint8Array {
  const lexicon = bytesOfTable(model.lexicon);
  const stepsFrom = 8;
  const weightsFrom = stepsFrom + LABEL_COUNT * LABEL_COUNT * 4;
  const lexiconFrom = weightsFrom + model.weights.length;
  const bytes = new Uint8Array(lexiconFrom + lexicon.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, model.bits, true);
  view.setFloat32(4, model.scale, true);
  model.transitions.forEach((step, i) => {
    view.setFloat32(stepsFrom + i * 4, step, true);
  });
  bytes.set(model.weights, weightsFrom);
  bytes.set(lexicon, lexiconFrom);
  return bytes;
}

/** Reads what `bytesOfModel` wrote. Throws a `RangeError` when bytes are missing. */
export function modelOfBytes(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = view.getUint32(0, true);
  const scale = view.getFloat32(4, true);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(8 + i * 4, true);
  const from = 8 + transitions.length * 4;
  const size = 2 ** bits * COLUMNS;
  const weights = bytes.subarray(from, from + size);
  return modelOf({ bits, scale, transitions, weights, lexicon: tableOfBytes(bytes, from + size) });
}
