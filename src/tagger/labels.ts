/** What a name can be. The number of a kind is its place in this list. */
export const KINDS = ['person', 'place', 'organisation', 'other'] as const;

/** Labels of tokens: 0 outside; else 1 + 4 × kind + position. */
export const LABELS = 17;
export const OUTSIDE = 0;
export const Position = { begin: 0, inside: 1, last: 2, only: 3 } as const;

export const kindOfLabel = (label: number): number => (label - 1) >> 2;
export const positionOfLabel = (label: number): number => (label - 1) & 3;
export const labelOf = (kind: number, position: number): number => 1 + kind * 4 + position;

/** The label of token `i` of a name that runs from token `first` up to `last`, excluded. */
export function labelAt(kind: number, i: number, first: number, last: number): number {
  if (last - first === 1) return labelOf(kind, Position.only);
  if (i === first) return labelOf(kind, Position.begin);
  return labelOf(kind, i === last - 1 ? Position.last : Position.inside);
}

const opens = (label: number): boolean =>
  label !== OUTSIDE && (positionOfLabel(label) === Position.begin || positionOfLabel(label) === Position.inside);

/** Whether a name may end in front of `label`, or go on with it: whether label `b` may follow label `a`. */
export function mayFollow(a: number, b: number): boolean {
  if (opens(a)) {
    if (b === OUTSIDE || kindOfLabel(a) !== kindOfLabel(b)) return false;
    return positionOfLabel(b) === Position.inside || positionOfLabel(b) === Position.last;
  }
  return b === OUTSIDE || positionOfLabel(b) === Position.begin || positionOfLabel(b) === Position.only;
}

export const mayBegin = (label: number): boolean => mayFollow(OUTSIDE, label);
export const mayEnd = (label: number): boolean => mayFollow(label, OUTSIDE);
