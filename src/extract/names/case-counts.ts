import { type Prose, Shape } from '../../text/prose.js';

/** The numbers of the words that an article has without a capital, and of those that it has with a capital in front only. */
export function wordsByCase({ ids, shapes, size }: Pick<Prose, 'ids' | 'shapes' | 'size'>): {
  readonly small: ReadonlySet<number>;
  readonly mixed: ReadonlySet<number>;
} {
  const small = new Set<number>();
  const mixed = new Set<number>();
  for (let i = 0; i < size; i++) {
    if (!(shapes[i]! & Shape.capital)) small.add(ids[i]!);
    else if (!(shapes[i]! & Shape.upper)) mixed.add(ids[i]!);
  }
  return { small, mixed };
}
