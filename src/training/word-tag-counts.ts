import { type Lexicon, TAGS } from '../tagger/word-tags.js';
import { hashOf } from '../text/vocabulary/hash.js';
import { hashTableOf } from '../text/vocabulary/hash-table.js';
import type { TaggedSentence } from './training-corpus.js';

/** Counts the parts of speech of words: what each mostly is when it is no name, and how often it is one. */
export function wordTagsOf(sentences: Iterable<TaggedSentence>): Lexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    for (const [token, tag] of sentence) {
      if (!/\p{L}/u.test(token)) continue;
      const word = token.toLowerCase().replaceAll('’', "'");
      let tags = counts.get(word);
      if (!tags) {
        tags = new Map();
        counts.set(word, tags);
      }
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
  }
  const entries: [number, number][] = [];
  for (const [word, tags] of counts) {
    const entry = entryOfCounts(tags);
    if (entry > 0) entries.push([hashOf(word), entry]);
  }
  return hashTableOf(entries);
}

function entryOfCounts(tags: ReadonlyMap<string, number>): number {
  let best = 0;
  let most = 0;
  let plain = 0;
  for (const [tag, count] of tags) {
    if (tag === 'PROPN') continue;
    plain += count;
    const number = TAGS.indexOf(tag as (typeof TAGS)[number]);
    if (count > most || (count === most && number < best)) {
      most = count;
      best = Math.max(0, number);
    }
  }
  const names = tags.get('PROPN') ?? 0;
  if (plain + names < 2) return 0;
  const share = names / (plain + names);
  const level = share < 0.03 ? 0 : share < 0.4 ? 1 : share < 0.9 ? 2 : 3;
  return (level === 3 ? 0 : best) + 16 * level;
}
