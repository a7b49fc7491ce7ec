/** What a name can be. The number of a kind is its place in this list. */
export const NAME_KINDS = ['person', 'place', 'organisation', 'other'] as const;

/** Labels of tokens: 0 outside; else 1 + 2 × kind + position. */
export const LABEL_COUNT = 9;
export const OUTSIDE = 0;
export const Position = { begin: 0, inside: 1 } as const;

export const kindOfLabel = (label: number): number => (label - 1) >> 1;
export const positionOfLabel = (label: number): number => (label - 1) & 1;
export const labelOf = (kind: number, position: number): number => 1 + kind * 2 + position;

/** Whether a row of labels may begin with `label`; a name may end behind any. */
export const mayBegin = (label: number): boolean => label === OUTSIDE || positionOfLabel(label) === Position.begin;

/** Whether label `b` may follow label `a`. */
export const mayFollow = (a: number, b: number): boolean =>
  mayBegin(b) || (a !== OUTSIDE && kindOfLabel(a) === kindOfLabel(b));

/**
 * The transitions from label to label that may be taken. Across: from any label to one that begins a name, or stands outside. Within:
 * from the beginning or the inside of a name to the inside of one of its kind.
 */
const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may begin a row: OUTSIDE, then the beginning of each kind of name. */
export const FRESH = Int32Array.from(labels.filter(mayBegin));
const KINDS_OF_NAMES = FRESH.length - 1;

/** A value for each step that may be taken. */
export interface TransitionScores {
  /** to the label FRESH[k] from label j at k × LABELS + j */
  readonly across: Float64Array;
  /** of each kind two: from begin, and from inside, to inside */
  readonly within: Float64Array;
}

/** @param value told the two labels of each step */
export function transitionScoresOf(value: (from: number, to: number) => number): TransitionScores {
  const transitions = {
    across: new Float64Array(FRESH.length * LABEL_COUNT),
    within: new Float64Array(KINDS_OF_NAMES * 2),
  };
  for (const [from, to] of TRANSITIONS) setTransition(transitions, from, to, value(from, to));
  return transitions;
}

/** All transitions, in the order of the labels that they lead from. */
export const TRANSITIONS: readonly (readonly [number, number])[] = labels.flatMap((from) =>
  labels.filter((to) => mayFollow(from, to)).map((to) => [from, to] as const),
);

export function setTransition({ across, within }: TransitionScores, from: number, to: number, value: number): void {
  if (mayBegin(to)) across[FRESH.indexOf(to) * LABEL_COUNT + from] = value;
  else within[from - 1] = value;
}

/** The value of a step that may be taken. */
export function transitionAt({ across, within }: TransitionScores, from: number, to: number): number {
  return mayBegin(to) ? across[FRESH.indexOf(to) * LABEL_COUNT + from]! : within[from - 1]!;
}
