import type { ArticleRecord } from '../article/record.js';
import type { Span } from '../text/span.js';
import type { BitWriter } from './bits.js';
import type { LexiconWriter } from './lexicon.js';
import { hasHeadline, type Scan } from './scan.js';
import { QUOTE_GAP, QUOTE_LENGTH } from './story.js';

/** Writes stories; `storiesIn` reads them. */
export class StoryWriter {
  readonly #scan: Scan;
  readonly #lexicon: LexiconWriter;
  /** how each form is written */
  readonly #plans: Int32Array;

  constructor(scan: Scan, lexicon: LexiconWriter) {
    this.#scan = scan;
    this.#lexicon = lexicon;
    this.#plans = Int32Array.from(scan.forms.texts, (text) => lexicon.plan(text));
  }

  /** @param name its address below `articles/`, without `.html` */
  story(writer: BitWriter, record: ArticleRecord, article: number, name: string, sameDate: boolean): void {
    this.#lexicon.text(writer, name);
    writer.bits(sameDate ? 1 : 0, 1);
    if (!sameDate) this.#lexicon.text(writer, record.date ?? '');
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
    const { firsts, words, gaps, tails } = this.#scan;
    const end = firsts[article + 1]!;
    for (let i = firsts[article]!; i < end; i++) {
      if (gaps[i]! >= 0) this.#form(writer, gaps[i]!);
      this.#form(writer, words[i]!);
    }
    if (tails[article]! >= 0) this.#form(writer, tails[article]!);
    this.#lexicon.end(writer);
  }

  #form(writer: BitWriter, form: number): void {
    this.#lexicon.planned(writer, this.#plans[form]!, this.#scan.forms.texts[form]!);
  }

  #quotes(writer: BitWriter, record: ArticleRecord): void {
    writer.gamma(record.quotes.length + 1);
    record.quotes.forEach((quote, i) => {
      const usual = quote.id === `q${i + 1}`;
      writer.bits(usual ? 0 : 1, 1);
      if (!usual) this.#lexicon.text(writer, quote.id);
      writer.rice(quote.start, QUOTE_GAP);
      writer.rice(quote.end - quote.start, QUOTE_LENGTH);
      this.#lexicon.text(writer, quote.speaker?.name ?? quote.speaker?.text ?? '');
    });
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
