/** One input file, as it lies in the folder of seeds or in a container there; its bytes are read when they are asked for. */
export interface Seed {
  /** below the folder of seeds, with `/` */
  readonly path: string;
  /** in bytes */
  readonly size: number;
  /**
   * The bytes from `start` until `end`, or fewer at the end of the file.
   * @param into where they may be put when it has room
   * @throws SeedError when the file cannot be read
   */
  range(start: number, end: number, into?: Uint8Array): Uint8Array;
}

/**
 * The bytes of a seed, at most `most` at a time. Each piece is good until the next is asked for: buffers of their own would be as much
 * garbage as the file is large.
 * @throws SeedError when the file cannot be read
 */
export function* seedInPieces(seed: Seed, most: number): Generator<Uint8Array> {
  const buffer = seed.size > most ? new Uint8Array(most) : undefined;
  for (let at = 0; at < seed.size; at += most) yield seed.range(at, at + most, buffer);
}

/** Why bytes of a seed cannot be had, in the words of a problem. */
export class SeedError extends Error {}

/** The most bytes of a seed that is read at once: a novel is 1 MB. */
export const LARGEST_SEED = 16 * 1024 * 1024;

/** All bytes of a seed. @throws SeedError when it has more than `largest` */
export function wholeSeed(seed: Seed, largest = LARGEST_SEED): Uint8Array {
  if (seed.size > largest)
    throw new SeedError(`is ${inMegabytes(seed.size)} large; of this format ${inMegabytes(largest)} can be read`);
  return seed.range(0, seed.size);
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`;

/** A seed whose bytes are at hand. */
export const seedOf = (path: string, bytes: Uint8Array): Seed => ({
  path,
  size: bytes.length,
  range: (start, end) => bytes.subarray(start, end),
});

/** The seed's path without its extension, unaltered: "wire/1987-03-11-oil". A name that is all extension keeps it. */
export function idOf(path: string): string {
  const extension = extensionOf(path);
  return extension === '' ? path : path.slice(0, -extension.length);
}

/** With its dot, as written: ".txt"; '' when there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}
