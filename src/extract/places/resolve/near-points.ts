import type { PlaceTraits } from './place-traits.js';

/** With fewer points all of them are looked at, which takes less time than to find out which are near. */
const FEWEST_INDEXED = 48;

/** More than there are cells in a row of the grid. */
const ROW = 1024;
const STEPS = [-1, 0, 1];
/** What a cell's number differs by from its own and its neighbours'. */
const NEIGHBOURS = STEPS.flatMap((x) => STEPS.flatMap((y) => STEPS.map((z) => (x * ROW + y) * ROW + z)));

/**
 * Finds which of some places may be near another, or in one county with it, without a look at each: a text may name thousands.
 * Places are kept by the cells of a grid as wide as the farthest that counts as near, so all near ones are in 27 cells.
 */
export class NearPoints {
  /** both are null where few points need no index */
  private readonly cells: Map<number, number[]> | null;
  private readonly counties: Map<number, number[]> | null;
  private readonly all: readonly (readonly number[])[];
  private readonly side: number;

  /** @param points positions in `traits` @param farthest that counts as near, a squared chord */
  constructor(points: readonly number[], traits: readonly PlaceTraits[], farthest: number) {
    this.side = Math.sqrt(farthest);
    this.all = [points];
    this.cells = points.length < FEWEST_INDEXED ? null : new Map();
    this.counties = this.cells && new Map();
    if (this.cells === null || this.counties === null) return;
    for (const i of points) {
      const { x, y, z, county } = traits[i]!;
      addToList(this.cells, this.cellOf(x, y, z), i);
      if (county !== 0) addToList(this.counties, county, i);
    }
  }

  /** The points that may be near a place or in its county; some may be neither, or come twice. */
  around({ x, y, z, county }: PlaceTraits): readonly (readonly number[])[] {
    if (this.cells === null || this.counties === null) return this.all;
    const lists: (readonly number[])[] = [this.counties.get(county) ?? []];
    const own = this.cellOf(x, y, z);
    for (const offset of NEIGHBOURS) {
      const cell = this.cells.get(own + offset);
      if (cell !== undefined) lists.push(cell);
    }
    return lists;
  }

  private cellOf(x: number, y: number, z: number): number {
    const { side } = this;
    return (Math.floor(x / side) * ROW + Math.floor(y / side)) * ROW + Math.floor(z / side);
  }
}

function addToList(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
