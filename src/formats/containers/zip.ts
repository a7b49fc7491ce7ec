import { SeedError } from '../../article/seed.js';
import { isRefusal } from '../draft.js';
import type { Format } from '../format.js';

/** A ZIP of files of any format, such as the parts of a WordPress export. */
export const zip: Format = {
  name: 'ZIP',
  extensions: ['.zip'],
  detect: () => true,
  async *read(seed, { readWithin }) {
    // the library is large, and few folders have ZIPs
    const { zipEntries } = await import('./zip-entries.js');
    const entries = await zipEntries(seed);
    for (const entry of entries) {
      try {
        for await (const read of readWithin(await entry.open()))
          yield isRefusal(read)
            ? { ...read, refused: `${entry.path}: ${read.refused}` }
            : { ...read, key: read.key === undefined ? entry.path : `${entry.path}#${read.key}` };
      } catch (error) {
        if (!(error instanceof SeedError)) throw error;
        yield { refused: error.message };
      }
    }
  },
};
