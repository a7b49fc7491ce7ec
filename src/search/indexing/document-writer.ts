import { shownDate } from '../../article/date.js';
import type { ArticleRecord } from '../../article/record.js';
import { sayingsOf } from '../../article/sayings.js';
import type { Span } from '../../text/span.js';
import { BitWriter } from '../codec/bit-writer.js';
import { writeBounds } from '../postings.js';
import type { TextPacker } from './pack-texts.js';
import { hasHeadline } from './searched-texts.js';

/** Collects the documents of a shard; `documentsIn` reads them. */
export class DocumentWriter {
  readonly #packer: TextPacker;
  readonly #bits = new BitWriter();
  #texts: string[] = [];
  #count = 0;
  #characters = 0;

  constructor(packer: TextPacker) {
    this.#packer = packer;
  }

  /** documents since the last shard */
  get count(): number {
    return this.#count;
  }

  /** characters of their texts */
  get characters(): number {
    return this.#characters;
  }

  /**
   * @param name its address below `articles/`, without `.html`
   * @param speakerName what the archive calls a source of the article, by its id there; undefined where it has no such source
   */
  add(record: ArticleRecord, name: string, speakerName: (source: string) => string | undefined): void {
    this.#count++;
    this.#text(name);
    this.#text(shownDate(record) ?? '');
    const own = hasHeadline(record);
    this.#bits.bits(own ? 0 : 1, 1);
    if (!own) this.#text(record.headline);
    this.#text(record.text);
    writeParagraphs(this.#bits, record);
    this.#quotes(record, speakerName);
  }

  /** The data of a shard: the bits and, after a space, the packed texts. The writer is empty then. */
  take(): string {
    const data = `${this.#bits.take()} ${this.#packer.packed(this.#texts)}`;
    this.#texts = [];
    this.#count = this.#characters = 0;
    return data;
  }

  #text(text: string): void {
    this.#texts.push(text);
    this.#characters += text.length;
  }

  #quotes(record: ArticleRecord, speakerName: (source: string) => string | undefined): void {
    const writer = this.#bits;
    const quotes = sayingsOf(record);
    writer.gamma(quotes.length + 1);
    if (quotes.length === 0) return;
    let end = 0;
    const bounds = quotes.flatMap((quote) => {
      const start = Math.max(end, quote.start);
      end = Math.max(start, quote.end);
      return [start, end];
    });
    writeBounds(writer, bounds, record.text.length);
    const usual = quotes.every(({ id }, i) => id === `q${i + 1}`);
    writer.bits(usual ? 0 : 1, 1);
    if (!usual) for (const { id } of quotes) this.#text(id);
    this.#choices(
      quotes.map(({ speaker }) => {
        const known = speaker?.source ? speakerName(speaker.source) : undefined;
        return known ?? speaker?.name ?? speaker?.text ?? '';
      }),
    );
    this.#choices(quotes.map(({ cue }) => cue?.text.replace(/\s+/g, ' ') ?? ''));
    for (const { kind } of quotes) writer.bits(kind === 'indirect' ? 0 : 1, 1);
  }

  /** Writes texts of which many are the same. */
  #choices(texts: readonly string[]): void {
    const distinct = [...new Set(texts)];
    this.#bits.gamma(distinct.length);
    for (const text of distinct) this.#text(text);
    for (const text of texts) this.#bits.below(distinct.indexOf(text), distinct.length);
  }
}

function writeParagraphs(writer: BitWriter, { text, paragraphs }: ArticleRecord): void {
  const plain = areLines(text, paragraphs);
  writer.bits(plain ? 1 : 0, 1);
  if (!plain) writer.gamma(paragraphs.length + 1);
  let end = 0;
  for (const paragraph of paragraphs) {
    if (!plain) {
      const start = Math.max(end, paragraph.start);
      writer.gamma(start - end + 1);
      end = Math.max(start, paragraph.end);
      writer.gamma(end - start + 1);
    }
    if (paragraph.role === 'text') writer.bits(0, 1);
    else writer.bits(paragraph.role === 'headline' ? 2 : 3, 2);
  }
}

/** Whether the paragraphs are the lines of the text, all of them. */
function areLines(text: string, paragraphs: readonly Span[]): boolean {
  let start = 0;
  for (const paragraph of paragraphs) {
    const at = text.indexOf('\n', start);
    if (paragraph.start !== start || paragraph.end !== (at < 0 ? text.length : at)) return false;
    start = paragraph.end + 1;
  }
  return start === text.length + 1;
}
