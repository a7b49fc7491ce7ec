import { BASE, codes, values } from './codec/alphabet.js';

/**
 * Lengths of articles in 91 steps, each 18 % longer than the one before, so that a length is one character. No seed may have
 * as many words as the last.
 */
const LIMITS = [8];
while (LIMITS.length < BASE) LIMITS.push(Math.ceil(LIMITS.at(-1)! * 1.18));

/** The first step whose limit is `length` or more. */
export function stepOf(length: number): number {
  let step = 0;
  while (step < LIMITS.length - 1 && LIMITS[step]! < length) step++;
  return step;
}

/** The longest length of a step, in words. */
export function limitOf(step: number): number {
  return LIMITS[step]!;
}

export function stepsText(steps: Uint8Array): string {
  let text = '';
  for (const step of steps) text += String.fromCharCode(codes[step]!);
  return text;
}

/** Reads what `stepsText` wrote. */
export const stepsIn = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => values[character.charCodeAt(0)] ?? 0);

/** The longest that an article can be, in words, whose step is there in what `stepsText` wrote. */
export function limitAt(steps: string, article: number): number {
  return LIMITS[values[steps.charCodeAt(article)] ?? -1] ?? 0;
}
