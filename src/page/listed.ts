/** An item of a sentence's list, with what stands before it. */
export type Listed<T> = T & {
  /** nothing, “, ” or “ and ” */
  readonly sep: string;
};

/** Items as a sentence lists them: “Tehran, Damascus and Aleppo”. */
export function listed<T extends object>(items: readonly T[]): Listed<T>[] {
  return items.map((item, i) => ({ ...item, sep: i === 0 ? '' : i === items.length - 1 ? ' and ' : ', ' }));
}
