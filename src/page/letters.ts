import { foldOf } from '../text/fold.js';

/** The letter that a name is filed under: A to Z, or “#” for figures and other scripts. */
export function letterOf(sortName: string): string {
  const first = foldOf(sortName).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /^[a-z]$/.test(first) ? first.toUpperCase() : '#';
}

export const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '#'] as const;
