import { cpSync } from 'node:fs';
import { join } from 'node:path';

const harbour = join(import.meta.dirname, 'sites/harbour/seeds');
/** Articles with people, places, organisations and sources in common, one of them in two versions, of each form. */
const FEW = [
  'archive.yaml',
  'lighthouse.md',
  '1961-09-19-north-channel.md',
  '1967-06-14-key.txt',
  '1954/1954-03-17-council.txt',
  'wire',
];

/** Copies six of the harbour's twelve articles and its settings, for tests that build many times. */
export function copyFewSeeds(folder: string): void {
  for (const path of FEW) cpSync(join(harbour, path), join(folder, path), { recursive: true });
}
