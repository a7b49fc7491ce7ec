import { AtlasFile, type Fineness } from './load-atlas.js';
import { type Box, doubleArea, type Outline } from './outline.js';

export interface Country {
  /** ISO 3166-1 alpha-2; null for land whose standing is disputed */
  readonly code: string | null;
  readonly name: string;
  /** read when first asked for */
  readonly rings: readonly Outline[];
}

/** Outlines in degrees, x = longitude, y = latitude, cut at the date line; each kind is read when it is first asked for. */
export interface Sheet {
  readonly land: readonly Outline[];
  readonly borders: readonly Outline[];
  readonly countries: readonly Country[];
}

export interface Atlas {
  sheet(fineness: Fineness): Sheet;
  /** around the largest piece of land of the country with this ISO code; null when it is on no map */
  mainland(code: string): Box | null;
}

/** The world-atlas outlines (Natural Earth, public domain). Each scale is read when first asked for. */
export function openAtlas(): Atlas {
  const sheets = new Map<Fineness, Sheet>();
  const mainlands = new Map<string, Box | null>();
  const sheet = (fineness: Fineness): Sheet => {
    const known = sheets.get(fineness) ?? readSheet(fineness);
    sheets.set(fineness, known);
    return known;
  };
  const mainland = (code: string): Box | null => {
    const known = mainlands.get(code);
    if (known !== undefined) return known;
    const found = largestOf(sheet('50m').countries.filter((country) => country.code === code));
    mainlands.set(code, found);
    return found;
  };
  return { sheet, mainland };
}

function readSheet(fineness: Fineness): Sheet {
  const file = new AtlasFile(fineness);
  const { land, borders, countries } = file.header;
  let from = land + borders;
  const sheet = {
    land: once(() => file.outlines(0, land)),
    borders: once(() => file.outlines(land, borders)),
    countries: countries.map(({ code, name, outlines }) => {
      const start = from;
      from += outlines;
      const rings = once(() => file.outlines(start, outlines));
      return {
        code,
        name,
        get rings() {
          return rings();
        },
      };
    }),
  };
  return {
    get land() {
      return sheet.land();
    },
    get borders() {
      return sheet.borders();
    },
    countries: sheet.countries,
  };
}

/** A function that makes its value at the first call and gives the same one at all others. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function largestOf(countries: readonly Country[]): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const { points, box } of countries.flatMap(({ rings }) => rings)) {
    const area = doubleArea(points);
    if (area <= most) continue;
    most = area;
    best = box;
  }
  return best;
}
