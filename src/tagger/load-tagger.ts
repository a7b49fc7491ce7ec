import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Model } from './model.js';
import { modelOfBytes } from './weights.js';

/** Where the weights lie, from src/tagger and from lib/tagger alike. */
export const weightsFile = new URL('../../src/tagger/data/weights.bin', import.meta.url);

/** Reads the weights that `npm run train` wrote. Throws when they are missing or cut short. */
export function loadTagger(): Model {
  return modelOfBytes(inflateRawSync(readFileSync(weightsFile)));
}
