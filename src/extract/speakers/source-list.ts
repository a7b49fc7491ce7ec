import type { Source } from '../../article/record.js';
import { slugOf } from '../../text/slug.js';
import type { ParsedText, TokenSpan } from '../syntax/parsed-text.js';
import type { ResolvedSource } from './resolved-source.js';

/** The sources of one article as they are met, each once. */
export class SourceList {
  readonly list: Source[] = [];
  /** by the id of a person or, after a line's end, of an organisation; by kind and name */
  readonly #byKey = new Map<string, number>();
  readonly #ids = new Set<string>();
  /** the number of a source and where a mention of it begins, in one number */
  readonly #seen = new Set<number>();

  constructor(readonly reading: ParsedText) {}

  add(voice: ResolvedSource, { first, last }: TokenSpan, rule: string, confidence: number): Source {
    const key = sourceKeyOf(voice);
    let number = this.#byKey.get(key);
    if (number === undefined) {
      const { name, kind, anonymous } = voice;
      number = this.list.push({ id: this.#freeId(voice.id ?? slugOf(name)), name, kind, anonymous, mentions: [] }) - 1;
      this.#byKey.set(key, number);
    }
    const source = this.list[number]!;
    const { prose } = this.reading;
    const start = prose.starts[first]!;
    const end = prose.ends[last - 1]!;
    const mention = number * 2 ** 32 + start;
    if (!this.#seen.has(mention)) {
      this.#seen.add(mention);
      source.mentions.push({ start, end, text: prose.text.slice(start, end), confidence, rule });
    }
    return source;
  }

  #freeId(wish: string): string {
    let id = wish;
    for (let n = 2; this.#ids.has(id); n++) id = `${wish}-${n}`;
    this.#ids.add(id);
    return id;
  }
}

function sourceKeyOf({ id, person, kind, name }: ResolvedSource): string {
  if (id === null) return `${kind}\n${name.toLowerCase()}`;
  return person ? id : `\n${id}`;
}
