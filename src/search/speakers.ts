import type { Archive, SourceAuthority } from '../archive/archive.js';
import { compareCodeUnits } from '../text/compare.js';
import { BitReader } from './codec/bit-reader.js';
import { BitWriter } from './codec/bit-writer.js';

/** Who speaks in each quotation, over the whole archive, and how. */
export interface SpeakerColumn {
  /** by quotation: the number of its speaker, from 1; 0 where none is named */
  readonly speakers: Int32Array;
  /** by quotation: 1 where the words are, at least in part, in quotation marks */
  readonly marked: Uint8Array;
}

/** The sources of an archive to whom something is attributed, those with most quotations first: number 1, 2, … */
export function speakersOfArchive({ sources }: Archive): SourceAuthority[] {
  return sources
    .filter(({ quotes }) => quotes.length > 0)
    .sort((a, b) => b.quotes.length - a.quotes.length || compareCodeUnits(a.id, b.id));
}

/**
 * Writes the column. The speakers of an article are few, so that each is written as its place in the list of those who spoke
 * in the article before, the latest first (move to front); one who is new there, by number.
 */
export function speakerColumnText({ records }: Archive, speakers: readonly SourceAuthority[]): string {
  const numbers = new Map<string, number>();
  const keyOf = (article: number, quote: number): string => `${article} ${quote}`;
  speakers.forEach(({ quotes }, i) => {
    for (const { article, quote } of quotes) numbers.set(keyOf(article, quote), i + 1);
  });
  const writer = new BitWriter();
  records.forEach(({ quotes }, article) => {
    const recent: number[] = [];
    quotes.forEach(({ kind }, quote) => {
      const speaker = numbers.get(keyOf(article, quote)) ?? 0;
      const at = recent.indexOf(speaker);
      writer.unary(at < 0 ? recent.length : at);
      if (at < 0) writer.gamma(speaker + 1);
      else recent.splice(at, 1);
      recent.unshift(speaker);
      writer.bits(kind === 'indirect' ? 0 : 1, 1);
    });
  });
  return writer.take();
}

/**
 * Reads what `speakerColumnText` wrote.
 * @param firsts by article: the number of its first quotation, and at the end how many there are
 * @throws RangeError when the text is damaged
 */
export function speakerColumnIn(text: string, firsts: Int32Array): SpeakerColumn {
  const count = firsts.at(-1)!;
  const column = { speakers: new Int32Array(count), marked: new Uint8Array(count) };
  const reader = new BitReader(text);
  for (let article = 0; article + 1 < firsts.length; article++) {
    const recent: number[] = [];
    for (let quote = firsts[article]!; quote < firsts[article + 1]!; quote++) {
      const at = reader.unary();
      if (at > recent.length) throw new RangeError('the speakers are damaged');
      const speaker = at === recent.length ? reader.gamma() - 1 : recent.splice(at, 1)[0]!;
      recent.unshift(speaker);
      column.speakers[quote] = speaker;
      column.marked[quote] = reader.bits(1);
    }
  }
  return column;
}
