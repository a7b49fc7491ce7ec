import { ownCopy } from '../tokens.js';

/** What was worked out for texts, numbers or objects asked for before, so long as they are not too many. Saves time, changes nothing. */
export class Memo<K, V> {
  private readonly values = new Map<K, V>();

  /** @param most so many are kept; then they are all forgotten */
  constructor(
    private readonly most: number,
    private readonly of: (key: K) => V,
  ) {}

  get(key: K): V {
    const known = this.values.get(key);
    return known !== undefined ? known : this.fill(key);
  }

  private fill(key: K): V {
    const value = this.of(key);
    if (this.values.size >= this.most) this.values.clear();
    this.values.set(typeof key === 'string' ? (ownCopy(key) as K & string) : key, value);
    return value;
  }
}
