import { LABEL_COUNT, mayBegin, mayFollow } from './labels.js';

/**
 * The steps from label to label that may be taken. Across: from any label to one that begins a name, or stands outside. Within:
 * from the beginning or the inside of a name to the inside of one of its kind.
 */
const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may begin a row: OUTSIDE, then the beginning of each kind of name. */
export const FRESH = Int32Array.from(labels.filter(mayBegin));
const KINDS_OF_NAMES = FRESH.length - 1;

/** A value for each step that may be taken. */
export interface Steps {
  /** to the label FRESH[k] from label j at k × LABELS + j */
  readonly across: Float64Array;
  /** of each kind two: from begin, and from inside, to inside */
  readonly within: Float64Array;
}

/** @param value told the two labels of each step */
export function stepsOf(value: (from: number, to: number) => number): Steps {
  const steps = { across: new Float64Array(FRESH.length * LABEL_COUNT), within: new Float64Array(KINDS_OF_NAMES * 2) };
  for (const [from, to] of TRANSITIONS) setStep(steps, from, to, value(from, to));
  return steps;
}

/** All steps, in the order of the labels that they lead from. */
export const TRANSITIONS: readonly (readonly [number, number])[] = labels.flatMap((from) =>
  labels.filter((to) => mayFollow(from, to)).map((to) => [from, to] as const),
);

export function setStep({ across, within }: Steps, from: number, to: number, value: number): void {
  if (mayBegin(to)) across[FRESH.indexOf(to) * LABEL_COUNT + from] = value;
  else within[from - 1] = value;
}

/** The value of a step that may be taken. */
export function stepAt({ across, within }: Steps, from: number, to: number): number {
  return mayBegin(to) ? across[FRESH.indexOf(to) * LABEL_COUNT + from]! : within[from - 1]!;
}
