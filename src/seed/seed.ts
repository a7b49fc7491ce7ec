/** One input file, as it lies in `seeds/`. */
export interface Seed {
  /** below the given folder, with `/` */
  readonly path: string;
  readonly bytes: Uint8Array;
}
