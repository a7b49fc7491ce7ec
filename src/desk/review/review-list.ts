import type { Archive } from '../../archive/archive.js';
import type { Correction } from '../../corrections/verbs.js';
import type { Locate } from '../page-findings.js';
import { likelyDoubles } from './likely-doubles.js';
import type { ReviewItem } from './review-item.js';
import { genericSources, undatedArticles, unsurePeople, unsurePlaces } from './unsure-names.js';
import { unsureSpeakers } from './unsure-speakers.js';

/** What an editor should look at, the most harmful first. */
export function reviewList(archive: Archive, corrections: readonly Correction[], locate: Locate): ReviewItem[] {
  return [
    ...unsureSpeakers(archive),
    ...likelyDoubles(archive, corrections),
    ...unsurePlaces(archive, locate),
    ...unsurePeople(archive),
    ...genericSources(archive, corrections),
    ...undatedArticles(archive, corrections),
  ].sort((a, b) => b.harm - a.harm || (a.id < b.id ? -1 : 1));
}
