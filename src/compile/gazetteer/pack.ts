import {
  DEGREE,
  FILE_SECTIONS,
  type Header,
  LAYOUT_VERSION,
  lengthOf,
  NameBit,
  NO_POINT,
  openingOf,
  packPopulation,
  packSort,
  type SectionName,
} from '../../gazetteer/gazetteer-layout.js';
import { foldName, NameHash } from '../../gazetteer/name-key.js';
import type { PlaceDraft } from './gazetteer-draft.js';
import { COMMON_WORDS } from './lists/common-words.js';

interface NameEntry {
  readonly slot: number;
  readonly proof: number;
  readonly place: number;
  readonly bits: number;
}

/** The bytes of the compiled gazetteer: length of the header, header as JSON, the arrays, the names. Same drafts, same bytes. */
export function packGazetteer(drafts: readonly PlaceDraft[], stamp: string): Buffer {
  const places = drafts.length;
  const entries = nameEntriesOf(drafts);
  const openings = openingBitsOf(drafts);
  const names = drafts.map((draft) => Buffer.from(draft.name, 'utf8'));
  const countries = ['', ...new Set(drafts.filter(({ country }) => country !== '').map(({ country }) => country))];
  const countryNumbers = new Map(countries.map((code, number) => [code, number]));
  const regionPlaces = [-1];
  const regionCodes = [''];
  const countyPlaces = [-1];
  const regionNumbers = new Map<string, number>();
  const countyNumbers = new Map<string, number>();
  const countryPlaces = countries.map(() => -1);
  drafts.forEach(({ kind, country, region, county }, place) => {
    if (kind === 'country') countryPlaces[countryNumbers.get(country)!] = place;
    if (kind === 'region' && region !== '' && !regionNumbers.has(region)) {
      regionNumbers.set(region, regionPlaces.length);
      regionPlaces.push(place);
      regionCodes.push(region);
    }
    if (kind === 'county' && !countyNumbers.has(county)) {
      countyNumbers.set(county, countyPlaces.length);
      countyPlaces.push(place);
    }
  });
  const number = (name: SectionName, i: number): number => {
    if (name === 'slots') return entries[i]!.slot;
    if (name === 'entries') return (entries[i]!.place | (entries[i]!.bits << 24)) >>> 0;
    if (name === 'proofs') return entries[i]!.proof;
    if (name === 'openings') return openings[i]!;
    const draft = drafts[i]!;
    if (name === 'geonames') return draft.geonames;
    if (name === 'lats') return draft.lat === null ? NO_POINT : Math.round(draft.lat * DEGREE);
    if (name === 'lons') return draft.lon === null ? NO_POINT : Math.round(draft.lon * DEGREE);
    if (name === 'regionOf') return regionNumbers.get(draft.region) ?? 0;
    if (name === 'countyOf') return countyNumbers.get(draft.county) ?? 0;
    if (name === 'populations') return Math.min(0xffff, packPopulation(draft.population));
    if (name === 'sorts') return packSort(draft.kind, draft.seat);
    if (name === 'countryOf') return countryNumbers.get(draft.country) ?? 0;
    if (name === 'nameLengths') return names[i]!.length;
    return Math.min(255, draft.fame);
  };
  const arrays = FILE_SECTIONS.map(([name, Kind]) => {
    const array = new Kind(lengthOf(name, { names: entries.length, places }));
    for (let i = 0; i < array.length; i++) array[i] = number(name, i);
    return bytesOfArray(array);
  });
  const nameBytes = Buffer.concat(names);
  const years = drafts.flatMap((draft, place) => (draft.years ? [[place, ...draft.years] as const] : []));
  const header: Header = {
    version: LAYOUT_VERSION,
    stamp,
    places,
    names: entries.length,
    countries,
    countryPlaces,
    regionPlaces,
    regionCodes,
    countyPlaces,
    years,
    nameBytes: nameBytes.length,
  };
  const text = Buffer.from(JSON.stringify(header), 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  return Buffer.concat([padded(Buffer.concat([size, text])), ...arrays.map(padded), nameBytes]);
}

function bytesOfArray(array: Uint8Array | Uint16Array | Uint32Array | Int32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** The bits of all names of several words, see `openingOf`. */
function openingBitsOf(drafts: readonly PlaceDraft[]): Uint32Array {
  const bits = new Uint32Array(lengthOf('openings', { names: 0, places: 0 }));
  const hash = new NameHash();
  const mark = (text: string): void => {
    hash.reset();
    hash.add(text);
    const bit = openingOf(hash.slot);
    bits[bit >>> 5]! |= 1 << (bit & 31);
  };
  for (const { names } of drafts) {
    for (const { text } of names) {
      const words = foldName(text).split(' ');
      for (let i = 1; i < words.length; i++) {
        mark(`${words.slice(0, i).join(' ')} `);
        mark(` ${words[i]!}`);
      }
    }
  }
  return bits;
}

/** One entry for each form of a name, in order of slot, then of place (which is the order of size). */
function nameEntriesOf(drafts: readonly PlaceDraft[]): NameEntry[] {
  const common = new Set(COMMON_WORDS.split(/\s+/).filter((word) => word !== '' && !word.endsWith('_')));
  const entries: NameEntry[] = [];
  const hash = new NameHash();
  drafts.forEach((draft, place) => {
    const known = new Set<string>();
    for (const { text, bits } of draft.names) {
      const folded = foldName(text);
      if (folded === '' || known.has(folded)) continue;
      known.add(folded);
      hash.reset();
      hash.add(folded);
      const weak = draft.kind !== 'country' && common.has(folded) ? NameBit.weak : 0;
      if (weak !== 0 && bits === 0) continue;
      entries.push({ slot: hash.slot, proof: hash.proof, place, bits: bits | weak });
    }
  });
  return entries.sort((a, b) => a.slot - b.slot || a.proof - b.proof || a.place - b.place);
}
