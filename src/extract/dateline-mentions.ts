import { type Prose, tokenAt } from '../text/prose.js';
import type { Span } from '../text/span.js';
import type { FoundDateline } from './found-dateline.js';
import type { PlaceMention } from './place-mention.js';

/** The places of a dateline, and the states behind them, as mentions in the order of the text. */
export function datelineMentions(prose: Prose, dateline: FoundDateline): PlaceMention[] {
  return dateline.places.flatMap((place) => {
    const { first, last } = tokensOf(prose, place);
    const mention = {
      first,
      last,
      start: place.start,
      end: place.end,
      text: prose.text.slice(place.start, place.end),
      candidates: place.candidates,
      own: place.own,
      demonym: false,
      confidence: place.mended ? 0.6 : 0.97,
      rule: place.mended ? 'dateline-mended' : 'dateline',
      areas: place.qualifier?.candidates ?? [],
      qualifies: false,
      inDateline: true,
    };
    if (!place.qualifier) return [mention];
    const { start, end, candidates } = place.qualifier;
    const text = prose.text.slice(start, end);
    const second = {
      ...mention,
      ...tokensOf(prose, { start, end }),
      start,
      end,
      text,
      candidates,
      own: candidates.length,
      areas: [],
    };
    return [mention, { ...second, rule: 'dateline', confidence: 0.97, qualifies: true }];
  });
}

function tokensOf(prose: Prose, { start, end }: Span): { first: number; last: number } {
  const first = tokenAt(prose, start);
  let last = first;
  while (last < prose.size && prose.starts[last]! < end) last++;
  return { first, last };
}
