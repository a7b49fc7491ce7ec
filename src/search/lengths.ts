import { BASE, codes, values } from './alphabet.js';

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
export function stepsIn(text: string): Uint8Array {
  const steps = new Uint8Array(text.length);
  for (let i = 0; i < steps.length; i++) steps[i] = values[text.charCodeAt(i)]!;
  return steps;
}
