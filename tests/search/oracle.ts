import MiniSearch, { type Options } from 'minisearch';

/** One article as MiniSearch gets it. */
export interface OracleArticle {
  readonly id: number;
  readonly text: string;
}

const clitic = /(?<=[\p{L}\p{N}\p{M}])['’]s(?![\p{L}\p{N}\p{M}])/giu;
const accents = /\p{M}/gu;

/** MiniSearch's settings for the same words as ours, written anew: runs of letters and digits, accents off, ’s no word. */
export const oracleOptions: Options<OracleArticle> = {
  fields: ['text'],
  tokenize: (text) => text.replace(clitic, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  processTerm: (term) => term.normalize('NFD').replace(accents, '').toLowerCase(),
  searchOptions: { combineWith: 'AND' },
};

export function oracleOf(texts: readonly string[]): MiniSearch<OracleArticle> {
  const oracle = new MiniSearch(oracleOptions);
  oracle.addAll(texts.map((text, id) => ({ id, text })));
  return oracle;
}

/** Pseudo-random numbers from 0 to 1, always the same for a seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Queries of `words` words that stand in one text, so that each has an answer. */
export function queriesFrom(texts: readonly string[], count: number, words: (i: number) => number): string[] {
  const random = randomOf(7);
  const queries: string[] = [];
  while (queries.length < count) {
    const text = texts[Math.floor(random() * texts.length)]!;
    const found = [...new Set(text.match(/[\p{L}\p{N}\p{M}]{4,}/gu) ?? [])];
    const wanted = words(queries.length);
    if (found.length < wanted) continue;
    const query = Array.from({ length: wanted }, () => found[Math.floor(random() * found.length)]!);
    queries.push([...new Set(query)].join(' '));
  }
  return queries;
}
