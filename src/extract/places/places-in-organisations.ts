import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import type { Prose } from '../../text/prose.js';
import type { Name } from '../names/name.js';

/**
 * Counties, states and countries that are in the names of organisations, and towns in those of local bodies: "Marlow County Sheriff's
 * Office", "Enfield Council". They are no places of the article, but tell where it plays.
 */
export function placesBeside(prose: Prose, names: readonly Name[], placeNames: readonly PlaceName[]): PlaceName[] {
  const classes = wordClassesOf(prose.vocabulary);
  const beside: PlaceName[] = [];
  let at = 0;
  for (const match of placeNames) {
    while (at < names.length && names[at]!.end <= match.start) at++;
    // of "Avon-Trent Ambulance" one half is not the other's
    if ((match.kinds & (PlaceBit.weak | PlaceBit.part)) !== 0 || match.demonym) continue;
    const body = names[at];
    if (body?.type !== 'organisation' || body.confidence <= 0.5) continue;
    const isLocal = (match.kinds & PlaceBit.town) !== 0 && classes.has(prose.ids[body.last - 1]!, 'local-body');
    if ((match.kinds & TELLING_KINDS) === 0 && !isLocal) continue;
    if (body.start <= match.start && body.end >= match.end && body.last - body.first > match.last - match.first)
      beside.push(match);
  }
  return beside;
}

const TELLING_KINDS = PlaceBit.county | PlaceBit.region | PlaceBit.country;
