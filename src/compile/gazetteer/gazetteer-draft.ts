import type { PlaceKind } from '../../gazetteer/gazetteer-layout.js';

/** A place on its way into the compiled gazetteer. */
export interface PlaceDraft {
  readonly kind: PlaceKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2 or the code of a historic state; empty where there is none */
  readonly country: string;
  /** `US.KY`; empty where there is none */
  readonly region: string;
  /** `US.KY.125`; empty where there is none */
  readonly county: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly geonames: number;
  /** in how many languages and spellings GeoNames has its name: how widely it is known */
  readonly fame: number;
  /** 4 capital of its country, 3 seat of a region, 2 of a county, 1 of something smaller, 0 none */
  readonly seat: number;
  /** forms of its name and what sort they are, `NameBit`s; the first is its own name */
  readonly names: readonly DraftName[];
  readonly years?: readonly [number, number];
}

export interface DraftName {
  readonly text: string;
  readonly bits: number;
}

/** The rows of a hand-made list, each taken apart at `|`. */
export function listRows(list: string): string[][] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
}

/** The items of a list parted by commas. */
export const itemsOf = (field: string | undefined): string[] =>
  field === undefined || field === '' ? [] : field.split(',').map((item) => item.trim());
