import type { CorrectionItem } from '../../corrections/correction-lines.js';

/** A place that the editor chose. */
export interface ChosenPlace {
  readonly name: string;
  readonly at: readonly [lat: number, lon: number];
  readonly country: string | null;
  readonly region: string | null;
  readonly geonames: number | null;
}

/** The correction that gives a name another place. */
export function placeItem(of: string, { name, at, country, region, geonames }: ChosenPlace): CorrectionItem {
  return {
    place: region === null || region === name ? name : `${name}, ${region}`,
    of,
    at: at.map((degrees) => Math.round(degrees * 1e4) / 1e4),
    ...(country === null ? {} : { country }),
    ...(region === null ? {} : { region }),
    ...(geonames === null ? {} : { geonames }),
  };
}
