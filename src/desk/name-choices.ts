import type { Archive, AuthorityKind } from '../archive/archive.js';
import { authoritiesOf } from '../archive/shelf.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { mostGivenRole } from '../page/authority/told-apart.js';
import { foldOf } from '../text/fold.js';
import { type Locate, type PlaceOption, placeLabel } from './page-findings.js';

/** A name that may be meant by what was typed. */
export interface NameChoice {
  readonly kind: AuthorityKind;
  readonly name: string;
  readonly role: string | null;
  readonly articles: number;
}

const MOST_CHOICES = 12;

/** Names of the archive that begin with what was typed, or have a word that does; those first that are in most articles. */
export function namesLike(archive: Archive, typed: string, kinds: readonly AuthorityKind[]): NameChoice[] {
  const wanted = foldOf(typed.trim());
  if (wanted === '') return [];
  const ranked = kinds.flatMap((kind) =>
    authoritiesOf(archive, kind).flatMap((authority) => {
      // a source that is somebody is offered as that
      if ('is' in authority && authority.is !== null) return [];
      const name = foldOf(authority.name);
      const at = name.indexOf(wanted);
      if (at < 0 || (at > 0 && /[\p{L}\p{N}]/u.test(name[at - 1]!))) return [];
      return [{ authority, rank: (at === 0 ? 1e6 : 0) + authority.appearances.length + authority.quotes.length }];
    }),
  );
  return ranked
    .sort((a, b) => b.rank - a.rank || (a.authority.name < b.authority.name ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(({ authority }) => ({
      kind: authority.kind,
      name: authority.name,
      role: authority.kind === 'person' ? mostGivenRole(authority) : null,
      articles: authority.appearances.length,
    }));
}

/** Places that the gazetteer knows by a name, the largest first. */
export function placesLike(gazetteer: Gazetteer, typed: string): PlaceOption[] {
  return gazetteer
    .placesNamed(typed.trim())
    .slice(0, MOST_CHOICES)
    .map((place) => choiceOf(gazetteer, place));
}

/** Coordinates of the places that records name as rivals. */
export function locateBy(gazetteer: Gazetteer): Locate {
  const byNumber = new Map<number, number>();
  for (let place = 0; place < gazetteer.size; place++) {
    const number = gazetteer.geonames(place);
    if (number !== null) byNumber.set(number, place);
  }
  return ({ geonames }) => {
    const place = geonames === null ? undefined : byNumber.get(geonames);
    return place === undefined ? null : choiceOf(gazetteer, place).at;
  };
}

function choiceOf(gazetteer: Gazetteer, place: number): PlaceOption {
  const region = gazetteer.regionPlace(place);
  const known = {
    name: gazetteer.name(place),
    country: gazetteer.country(place),
    region: region < 0 || region === place ? null : gazetteer.name(region),
  };
  const [lat, lon] = [gazetteer.lat(place), gazetteer.lon(place)];
  return {
    ...known,
    label: placeLabel(known),
    at: lat === null || lon === null ? null : [lat, lon],
    geonames: gazetteer.geonames(place),
  };
}
