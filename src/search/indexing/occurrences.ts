/** Where a word is. */
export interface WordPostings {
  /** by index, ascending */
  readonly articles: number[];
  /** what the word counts for in each */
  readonly weights: number[];
  /** its places in all articles, ascending in each; those of an article end before `placeEnds` */
  readonly places: number[];
  readonly placeEnds: number[];
  /** the quotes that hold it, numbered over the whole archive, ascending */
  readonly quotes: number[];
  readonly quoteEnds: number[];
}

/** Of words that nobody says. */
export const NO_QUOTE = -1;

/** All words of an archive in the order of its texts, a number for each thing known of one. */
export class OccurrenceColumns {
  count = 0;
  /** what each word counts for */
  weights = new Uint8Array(1 << 16);
  /** lists of their own for each word would be most of the garbage of a search index */
  readonly #postings: WordPostings = {
    articles: [],
    weights: [],
    places: [],
    placeEnds: [],
    quotes: [],
    quoteEnds: [],
  };
  #words = new Int32Array(1 << 16);
  #articles = new Int32Array(1 << 16);
  #places = new Int32Array(1 << 16);
  #quotes = new Int32Array(1 << 16);

  /** @param quote `NO_QUOTE`, or its number in the archive */
  add(word: number, article: number, place: number, quote: number): void {
    const at = this.count++;
    if (at === this.#words.length) this.#grow();
    this.#words[at] = word;
    this.#articles[at] = article;
    this.#places[at] = place;
    this.#quotes[at] = quote;
  }

  /** The occurrences of each word, those of word `n` from `starts[n]` to `starts[n + 1]`, ascending. */
  byWord(words: number): { readonly order: Int32Array; readonly starts: Int32Array } {
    const starts = new Int32Array(words + 1);
    for (let at = 0; at < this.count; at++) starts[this.#words[at]! + 1]!++;
    for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
    const next = starts.slice();
    const order = new Int32Array(this.count);
    for (let at = 0; at < this.count; at++) order[next[this.#words[at]!]!++] = at;
    return { order, starts };
  }

  /** In how many articles some occurrences are, which are ascending. */
  articlesIn(occurrences: Int32Array): number {
    let count = 0;
    let last = -1;
    for (const at of occurrences) {
      if (this.#articles[at] !== last) count++;
      last = this.#articles[at]!;
    }
    return count;
  }

  /** Good until it is called again. @param occurrences of one word, ascending */
  postingsIn(occurrences: Int32Array): WordPostings {
    const { articles, weights, places, placeEnds, quotes, quoteEnds } = this.#postings;
    articles.length = weights.length = places.length = placeEnds.length = quotes.length = quoteEnds.length = 0;
    let last = -1;
    for (const at of occurrences) {
      const article = this.#articles[at]!;
      if (articles.length === 0 || article !== articles[last]) {
        last = articles.push(article) - 1;
        weights.push(0);
      }
      weights[last]! += this.weights[at]!;
      places.push(this.#places[at]!);
      const quote = this.#quotes[at]!;
      if (quote !== NO_QUOTE && quotes.at(-1) !== quote) quotes.push(quote);
      placeEnds[last] = places.length;
      quoteEnds[last] = quotes.length;
    }
    return this.#postings;
  }

  #grow(): void {
    const size = this.count * 2;
    const grown = (column: Int32Array) => {
      const larger = new Int32Array(size);
      larger.set(column);
      return larger;
    };
    const weights = new Uint8Array(size);
    weights.set(this.weights);
    this.weights = weights;
    this.#words = grown(this.#words);
    this.#articles = grown(this.#articles);
    this.#places = grown(this.#places);
    this.#quotes = grown(this.#quotes);
  }
}
