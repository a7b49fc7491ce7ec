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
