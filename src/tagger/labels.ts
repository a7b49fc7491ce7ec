/** What a name can be; elsewhere a kind is an index into this list. */
export const NAME_KINDS = ['person', 'place', 'organisation', 'other'] as const;

/** BIO labels of tokens: 0 outside; else 1 + 2 × kind + position. */
export const LABEL_COUNT = 9;
export const OUTSIDE = 0;
export const Position = { begin: 0, inside: 1 } as const;

export const kindOfLabel = (label: number): number => (label - 1) >> 1;
export const positionOfLabel = (label: number): number => (label - 1) & 1;
export const labelOf = (kind: number, position: number): number => 1 + kind * 2 + position;

/** Whether a sequence of labels may begin with `label`; it may end with any. */
export const mayBegin = (label: number): boolean => label === OUTSIDE || positionOfLabel(label) === Position.begin;

/** Whether label `b` may follow label `a`. */
export const mayFollow = (a: number, b: number): boolean =>
  mayBegin(b) || (a !== OUTSIDE && kindOfLabel(a) === kindOfLabel(b));

const labels = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may begin a sequence: OUTSIDE, then the beginning of each kind of name. */
export const INITIAL_LABELS = Int32Array.from(labels.filter(mayBegin));
const KIND_COUNT = INITIAL_LABELS.length - 1;

/**
 * A value for each allowed transition. Across: from any label to one that begins a name, or to OUTSIDE. Within: from the beginning
 * or the inside of a name to the inside of one of its kind.
 */
export interface TransitionScores {
  /** from label j to label INITIAL_LABELS[k], at k × LABEL_COUNT + j */
  readonly across: Float64Array;
  /** two for each kind: from begin, and from inside, to inside */
  readonly within: Float64Array;
}

/** @param value called with the two labels of each allowed transition */
export function transitionScoresOf(value: (from: number, to: number) => number): TransitionScores {
  const transitions = {
    across: new Float64Array(INITIAL_LABELS.length * LABEL_COUNT),
    within: new Float64Array(KIND_COUNT * 2),
  };
  for (const [from, to] of TRANSITIONS) setTransition(transitions, from, to, value(from, to));
  return transitions;
}

/** All allowed transitions, ordered by the label they lead from. */
export const TRANSITIONS: readonly (readonly [number, number])[] = labels.flatMap((from) =>
  labels.filter((to) => mayFollow(from, to)).map((to) => [from, to] as const),
);

export function setTransition({ across, within }: TransitionScores, from: number, to: number, value: number): void {
  if (mayBegin(to)) across[INITIAL_LABELS.indexOf(to) * LABEL_COUNT + from] = value;
  else within[from - 1] = value;
}

/** The value of an allowed transition. */
export function transitionAt({ across, within }: TransitionScores, from: number, to: number): number {
  return mayBegin(to) ? across[INITIAL_LABELS.indexOf(to) * LABEL_COUNT + from]! : within[from - 1]!;
}
