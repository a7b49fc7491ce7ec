import { LABELS, mayBegin, mayEnd, mayFollow } from './labels.js';

/**
 * The steps from label to label that may be taken. Across: from a label that ends a name, or stands outside, to one that begins a
 * name, or stands outside. Within: from the beginning or the inside of a name to the inside or the end of one of its kind.
 */
const labels = Array.from({ length: LABELS }, (_, label) => label);
/** Labels that may end a row, and labels that may begin one. */
export const CLOSED = Int32Array.from(labels.filter(mayEnd));
export const FRESH = Int32Array.from(labels.filter(mayBegin));
const SIDE = CLOSED.length;
const KINDS_OF_NAMES = (LABELS - 1) / 4;

/** A value for each step that may be taken. */
export interface Steps {
  /** to the label FRESH[k] from CLOSED[j] at k × 9 + j */
  readonly across: Float64Array;
  /** of each kind four: begin to inside, inside to inside, begin to last, inside to last */
  readonly within: Float64Array;
}

/** @param value told the two labels of each step */
export function stepsOf(value: (from: number, to: number) => number): Steps {
  const steps = { across: new Float64Array(SIDE * SIDE), within: new Float64Array(KINDS_OF_NAMES * 4) };
  for (const [from, to] of STEPS) setStep(steps, from, to, value(from, to));
  return steps;
}

/** All steps, in the order of the labels that they lead from. */
export const STEPS: readonly (readonly [number, number])[] = labels.flatMap((from) =>
  labels.filter((to) => mayFollow(from, to)).map((to) => [from, to] as const),
);

export function setStep({ across, within }: Steps, from: number, to: number, value: number): void {
  if (mayBegin(to)) across[FRESH.indexOf(to) * SIDE + CLOSED.indexOf(from)] = value;
  else within[withinAt(from, to)] = value;
}

/** The value of a step that may be taken. */
export function stepAt({ across, within }: Steps, from: number, to: number): number {
  return mayBegin(to) ? across[FRESH.indexOf(to) * SIDE + CLOSED.indexOf(from)]! : within[withinAt(from, to)]!;
}

function withinAt(from: number, to: number): number {
  const kind = (from - 1) >> 2;
  return kind * 4 + ((from - 1) & 3) + 2 * (((to - 1) & 3) - 1);
}
