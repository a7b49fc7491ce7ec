import { shownDate } from '../../article/date.js';
import type { ArticleRecord } from '../../article/record.js';
import type { Span } from '../../text/span.js';
import type { BitWriter } from '../codec/bit-writer.js';
import { sharedBy } from '../codec/front-coding.js';
import type { StoryHead } from '../documents.js';
import { writeBounds } from '../postings.js';
import type { Pairs } from '../text-compression/pairs.js';
import type { LexiconWriter } from '../text-compression/text-writer.js';
import { hasHeadline, type SearchCorpus } from './corpus.js';

/** Writes stories; `storyIn` reads them. */
export class StoryWriter {
  readonly #scan: SearchCorpus;
  readonly #lexicon: LexiconWriter;
  readonly #pairs: Pairs;
  readonly #pairPlans: Int32Array;
  /** how each form is written */
  readonly #plans: Int32Array;

  constructor(scan: SearchCorpus, pairs: Pairs, lexicon: LexiconWriter) {
    this.#scan = scan;
    this.#pairs = pairs;
    this.#pairPlans = Int32Array.from(pairs.texts, (text) => lexicon.plan(text));
    this.#lexicon = lexicon;
    this.#plans = Int32Array.from(scan.forms.texts, (text) => lexicon.plan(text));
  }

  /** @param first the head of the first story in the shard */
  story(writer: BitWriter, record: ArticleRecord, article: number, name: string, first: StoryHead): void {
    const shared = sharedBy(name, first.name);
    writer.gamma(shared + 1);
    this.#lexicon.text(writer, name.slice(shared));
    const date = shownDate(record);
    writer.bits(date === first.date ? 1 : 0, 1);
    if (date !== first.date) this.#lexicon.text(writer, date ?? '');
    if (hasHeadline(record)) {
      writer.bits(0, 1);
      this.#text(writer, article);
    } else {
      writer.bits(1, 1);
      this.#lexicon.text(writer, record.headline);
      this.#lexicon.text(writer, record.text);
    }
    writeParagraphs(writer, record);
    this.#quotes(writer, record);
  }

  /** The text of an article as it was scanned. */
  #text(writer: BitWriter, article: number): void {
    const { texts } = this.#scan.forms;
    const { pieces, firsts } = this.#pairs;
    for (let i = firsts[article]!; i < firsts[article + 1]!; i++) {
      const piece = pieces[i]!;
      if (piece < 0) this.#lexicon.planned(writer, this.#pairPlans[-1 - piece]!, '');
      else this.#lexicon.planned(writer, this.#plans[piece]!, texts[piece]!);
    }
    this.#lexicon.end(writer);
  }

  #quotes(writer: BitWriter, { quotes, text }: ArticleRecord): void {
    writer.gamma(quotes.length + 1);
    if (quotes.length === 0) return;
    const bounds = new Int32Array(quotes.length * 2);
    let end = 0;
    quotes.forEach((quote, i) => {
      bounds[i * 2] = Math.max(end, quote.start);
      bounds[i * 2 + 1] = end = Math.max(bounds[i * 2]!, quote.end);
    });
    writeBounds(writer, bounds, text.length);
    const usual = quotes.every(({ id }, i) => id === `q${i + 1}`);
    writer.bits(usual ? 0 : 1, 1);
    if (!usual) for (const { id } of quotes) this.#lexicon.text(writer, id);
    const names = quotes.map(({ speaker }) => speaker?.name ?? speaker?.text ?? '');
    const speakers = [...new Set(names)];
    writer.gamma(speakers.length);
    for (const speaker of speakers) this.#lexicon.text(writer, speaker);
    for (const name of names) writer.below(speakers.indexOf(name), speakers.length);
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
