import { Kept } from '../text/kept.js';
import { slugOf } from '../text/slug.js';
import type { Vocabulary } from '../text/vocabulary.js';

const MOST_KEPT = 20_000;

/** `slugOf`, each text read only once. */
export function knownSlugs(vocabulary: Vocabulary): (text: string) => string {
  const slugs = vocabulary.keep(newSlugs, newSlugs);
  return (text) => slugs.get(text);
}

const newSlugs = (): Kept<string, string> => new Kept(MOST_KEPT, slugOf);
