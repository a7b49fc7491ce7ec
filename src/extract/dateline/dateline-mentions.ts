import { type Prose, tokenAt } from '../../text/prose.js';
import type { PlaceMention } from '../places/place-mention.js';
import { NO_AREAS } from '../places/place-mention.js';
import type { DatelinePlace, FoundDateline } from './found-dateline.js';

/** The places of a dateline, and the states after them, as mentions in the order of the text. */
export function datelineMentions(prose: Prose, dateline: FoundDateline): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const place of dateline.places) {
    mentions.push(datelineMention(prose, place, false));
    const state = place.qualifier;
    if (state === null) continue;
    const own = state.candidates.length;
    mentions.push(datelineMention(prose, { ...state, own, mended: false, qualifier: null }, true));
  }
  return mentions;
}

function datelineMention(
  prose: Prose,
  { start, end, candidates, own, mended, qualifier }: Omit<DatelinePlace, 'name'>,
  qualifies: boolean,
): PlaceMention {
  const first = tokenAt(prose, start);
  return {
    first,
    last: behind(prose, first, end),
    start,
    end,
    text: prose.text.slice(start, end),
    candidates,
    own,
    demonym: false,
    confidence: mended ? 0.6 : 0.97,
    rule: mended ? 'dateline-mended' : 'dateline',
    areas: qualifier?.candidates ?? NO_AREAS,
    qualifies,
    inDateline: true,
  };
}

/** The first token from `first` on that begins after an offset. */
function behind(prose: Prose, first: number, end: number): number {
  let last = first;
  while (last < prose.size && prose.starts[last]! < end) last++;
  return last;
}
