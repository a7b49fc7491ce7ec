import { ArrayPools } from './arrays.js';
import { withDoubleRoom } from './growable.js';
import { hashOf } from './hash.js';
import { RawForms } from './raw-forms.js';

/**
 * The distinct words of the texts read so far, numbered from 0 in the order of their first appearance. What is known of a word
 * by itself is looked up once for each word, not once for each token: see `column`. Nothing that is found in a text depends on
 * what the vocabulary has met before.
 */
export class Vocabulary {
  /** how each token form, letters' case and all, was read before; for `readProse` */
  readonly forms = new RawForms();
  /** where the arrays of the texts are cut from */
  readonly arrays = new ArrayPools();
  private readonly list: string[] = [];
  private readonly ids = new Map<string, number>();
  private hashes = new Int32Array(256);
  private readonly kept = new Map<object, unknown>();

  get size(): number {
    return this.list.length;
  }

  /** The word of a number. */
  word(id: number): string {
    return this.list[id]!;
  }

  /** `hashOf` the word of a number. */
  hash(id: number): number {
    return this.hashes[id]!;
  }

  /** The number of a word, a new one when it was not met before. */
  idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.list.length;
    this.ids.set(word, id);
    this.list.push(word);
    if (id >= this.hashes.length) this.hashes = withDoubleRoom(this.hashes);
    this.hashes[id] = hashOf(word);
    return id;
  }

  /**
   * What `of` says of each word, worked out when a word is first asked for.
   * @param key identifies the column: the word list that `of` reads, or `of` itself
   * @param of a 32-bit whole number, which depends on nothing but the word and `key`
   */
  column(key: object, of: (word: string, hash: number, id: number) => number): WordColumn {
    const known = this.kept.get(key);
    return known !== undefined ? (known as WordColumn) : this.keep(key, () => new WordColumn(this, of));
  }

  /** What `make` gave when it was first asked for under this key: anything that goes by the numbers of these words. */
  keep<T>(key: object, make: () => T): T {
    const known = this.kept.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    this.kept.set(key, made);
    return made;
  }
}

const UNKNOWN = -(2 ** 31);

/** A number for each word of a vocabulary. */
export class WordColumn {
  private values = new Int32Array(256).fill(UNKNOWN);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly of: (word: string, hash: number, id: number) => number,
  ) {}

  at(id: number): number {
    const value = id < this.values.length ? this.values[id]! : UNKNOWN;
    return value === UNKNOWN ? this.fill(id) : value;
  }

  private fill(id: number): number {
    const size = this.values.length;
    if (id >= size) this.values = withDoubleRoom(this.values, id + 1).fill(UNKNOWN, size);
    const value = this.of(this.vocabulary.word(id), this.vocabulary.hash(id), id);
    this.values[id] = value;
    return value;
  }
}
