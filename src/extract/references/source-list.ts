import type { Source } from '../../article/record.js';
import { slugOf } from '../../text/slug.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { Voice } from './voice.js';

/** The sources of one article as they are met, each once. */
export class SourceList {
  readonly list: Source[] = [];
  readonly #byKey = new Map<string, Source>();
  readonly #ids = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(readonly reading: Reading) {}

  add(voice: Voice, { first, last }: Stretch, rule: string, confidence: number): Source {
    const key =
      voice.id === null ? `${voice.kind}\n${voice.name.toLowerCase()}` : `${voice.person ? 'p' : 'o'}\n${voice.id}`;
    let source = this.#byKey.get(key);
    if (!source) {
      const { name, kind, anonymous } = voice;
      source = { id: this.#freeId(voice.id ?? slugOf(name)), name, kind, anonymous, mentions: [] };
      this.#byKey.set(key, source);
      this.list.push(source);
    }
    const { prose } = this.reading;
    const [start, end] = [prose.starts[first]!, prose.ends[last - 1]!];
    if (!this.#seen.has(`${source.id} ${start}`)) {
      this.#seen.add(`${source.id} ${start}`);
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
