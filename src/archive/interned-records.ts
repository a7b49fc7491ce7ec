import type { ArticleRecord, Mention } from '../article/record.js';

/**
 * Makes records that were parsed from JSON share what they repeat: ids, names, rules, wordings, and lists that are empty. The words of a
 * quotation become a stretch of the article's text. An archive in memory is a quarter smaller so.
 */
export class RecordInterner {
  readonly #strings = new Map<string, string>();
  readonly #empty: never[] = [];

  /** Changes nothing but what is shared. @param record nobody else's yet */
  intern(record: ArticleRecord): void {
    const fields = record as unknown as Record<string, unknown>;
    for (const key in fields) {
      const value = fields[key];
      if (Array.isArray(value) && value.length === 0) fields[key] = this.#empty;
    }
    for (const one of record.people) {
      this.#name(one);
      one.role = this.#orNull(one.role);
    }
    for (const one of record.places) {
      this.#name(one);
      one.region = this.#orNull(one.region);
    }
    for (const one of record.organisations) this.#name(one);
    for (const one of record.sources) this.#name(one);
    for (const { places } of record.dateline === null ? [] : [record.dateline])
      for (const one of places) one.place = this.#orNull(one.place);
    this.#quotes(record);
  }

  #quotes({ text, quotes }: ArticleRecord): void {
    for (const quote of quotes) {
      quote.rule = this.#one(quote.rule);
      const words = text.slice(quote.start, quote.end);
      if (words === quote.text) quote.text = words;
      const { speaker, cue } = quote;
      if (cue !== null) cue.text = this.#one(cue.text);
      if (speaker === null) continue;
      speaker.name = this.#orNull(speaker.name);
      speaker.source = this.#orNull(speaker.source);
      speaker.text = this.#orNull(speaker.text);
    }
  }

  #name(found: { id: string; name: string; readonly mentions: readonly Mention[] }): void {
    found.id = this.#one(found.id);
    found.name = this.#one(found.name);
    for (const mention of found.mentions) {
      mention.text = this.#one(mention.text);
      mention.rule = this.#one(mention.rule);
    }
  }

  #one(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, text);
    return text;
  }

  #orNull(text: string | null): string | null {
    return text === null ? null : this.#one(text);
  }
}
