/** One input file, as it lies in `seeds/`. */
export interface Seed {
  /** below the given folder, with `/` */
  readonly path: string;
  readonly bytes: Uint8Array;
}

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
