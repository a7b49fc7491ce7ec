import type { Archive } from '../archive/archive.js';
import type { Quote } from '../article/record.js';

/** Somebody who may have said it. */
export interface LikelySpeaker {
  readonly name: string;
  /** the finder's share of the weight of all; null for one who is only named near by */
  readonly weight: number | null;
}

/** In characters of the text. */
const NEAR_BY = 400;
const MOST_SPEAKERS = 6;

/** Who else may have said something: those whom the finder weighed, then those named near the quotation, the nearest first. */
export function likelySpeakers(archive: Archive, article: number, quote: Quote): LikelySpeaker[] {
  const { people } = archive.records[article]!;
  const { speaker, candidates = [], start, end } = quote;
  const near = people
    .map(({ id, name, mentions }) => ({
      name: archive.authorityOf('person', article, id)?.name ?? name,
      local: name,
      distance: Math.min(...mentions.map((one) => (one.end <= start ? start - one.end : Math.max(0, one.start - end)))),
    }))
    .filter(({ distance }) => distance <= NEAR_BY)
    .sort((a, b) => a.distance - b.distance);
  const source = speaker?.source == null ? undefined : archive.authorityOf('source', article, speaker.source);
  const taken = new Set([source?.name, speaker?.name, speaker?.text]);
  const weighed = candidates.map(({ name, weight }): LikelySpeaker => ({ name, weight }));
  const likely = [...weighed, ...near.map(({ name }): LikelySpeaker => ({ name, weight: null }))].filter(({ name }) => {
    const isNew = !taken.has(name);
    taken.add(name);
    return isNew;
  });
  return likely.slice(0, MOST_SPEAKERS);
}

/** “Honor Quill, 31 %” */
export const likelyLabel = ({ name, weight }: LikelySpeaker): string =>
  weight === null ? name : `${name}, ${Math.round(weight * 100)} %`;
