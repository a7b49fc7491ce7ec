import type { Source } from '../../article/record.js';
import { slugOf } from '../../text/slug.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { Voice } from './voice.js';

/** The sources of one article as they are met, each once. */
export class SourceList {
  readonly list: Source[] = [];
  /** by the ids of people and of organisations, and by kind and name */
  readonly #people = new Map<string, Source>();
  readonly #organisations = new Map<string, Source>();
  readonly #others = new Map<string, Source>();
  readonly #ids = new Set<string>();
  /** where the mentions of each begin */
  readonly #starts = new Map<Source, Set<number>>();

  constructor(readonly reading: Reading) {}

  add(voice: Voice, { first, last }: Stretch, rule: string, confidence: number): Source {
    const map = voice.id === null ? this.#others : voice.person ? this.#people : this.#organisations;
    const key = voice.id ?? `${voice.kind}\n${voice.name.toLowerCase()}`;
    let source = map.get(key);
    if (!source) {
      const { name, kind, anonymous } = voice;
      source = { id: this.#freeId(voice.id ?? slugOf(name)), name, kind, anonymous, mentions: [] };
      map.set(key, source);
      this.#starts.set(source, new Set());
      this.list.push(source);
    }
    const { prose } = this.reading;
    const [start, end] = [prose.starts[first]!, prose.ends[last - 1]!];
    const starts = this.#starts.get(source)!;
    if (!starts.has(start)) {
      starts.add(start);
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
