import { seedOf } from '../../src/article/seed.js';
import { loadKnowledge, recordOf } from '../../src/extract/extract.js';
import { NO_FOLDER_FACTS } from '../../src/formats/format.js';
import { isArticle, parseSeed } from '../../src/seed/parse.js';

const known = loadKnowledge();
const settings = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };

/** Reads a seed and finds all in its articles. @returns milliseconds of processor time, which other programs do not lengthen */
export async function articleOutcomes(extension: string, text: string): Promise<number> {
  const seed = seedOf(`a${extension}`, Buffer.from(text));
  const from = process.cpuUsage();
  for await (const each of parseSeed(seed, { settings, folder: NO_FOLDER_FACTS }))
    if (isArticle(each)) recordOf(each, known, settings);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
