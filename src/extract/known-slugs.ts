import { slugOf } from '../text/slug.js';
import { Memo } from '../text/vocabulary/kept.js';
import type { Vocabulary } from '../text/vocabulary/vocabulary.js';

const MOST_SLUGS = 20_000;

/** `slugOf`, each text read only once. */
export function knownSlugs(vocabulary: Vocabulary): (text: string) => string {
  const slugs = vocabulary.keep(newSlugs, newSlugs);
  return (text) => slugs.get(text);
}

const newSlugs = (): Memo<string, string> => new Memo(MOST_SLUGS, slugOf);
