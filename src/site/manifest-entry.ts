import { hash } from 'node:crypto';

/** One file of a site. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  /** lower-case hexadecimal */
  readonly sha256: string;
}

export function manifestEntryOf(path: string, bytes: Uint8Array): ManifestEntry {
  return { path, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') };
}
