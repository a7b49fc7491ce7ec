import { numbersIn, numbersText } from './codec/numbers.js';

/** Writes leaders: for each article that follows another, its distance from the last such article and from its leader. */
export function leadersText(leaders: Int32Array): string {
  const numbers: number[] = [];
  let last = 0;
  leaders.forEach((leader, article) => {
    if (leader === article) return;
    numbers.push(article - last, article - leader);
    last = article;
  });
  return numbersText(numbers);
}

/** Reads what `leadersText` wrote. @throws RangeError when the text is damaged */
export function leadersIn(text: string, size: number): Int32Array {
  const leaders = Int32Array.from({ length: size }, (_, article) => article);
  const numbers = numbersIn(text);
  let article = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    article += numbers[i]!;
    const leader = article - (numbers[i + 1] ?? -1);
    if (article >= size || leader < 0 || leader >= article) throw new RangeError('the versions are damaged');
    leaders[article] = leader;
  }
  return leaders;
}

/** Results of which each is one story: the best of its versions, with the others. */
export interface Collapsed {
  readonly articles: readonly number[];
  /** by article: the other results that are versions of its story */
  readonly versions: ReadonlyMap<number, readonly number[]>;
}

/** Leaves of each story the result that comes first. */
export function collapsed(ranked: readonly number[], leaders: Int32Array): Collapsed {
  const shown = new Map<number, number>();
  const versions = new Map<number, number[]>();
  const articles = ranked.filter((article) => {
    const first = shown.get(leaders[article]!);
    if (first === undefined) {
      shown.set(leaders[article]!, article);
      return true;
    }
    const others = versions.get(first);
    if (others === undefined) versions.set(first, [article]);
    else others.push(article);
    return false;
  });
  return { articles, versions };
}
