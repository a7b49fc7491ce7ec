import type { Archive, SourceAuthority } from '../archive/archive.js';
import { isSaying } from '../article/sayings.js';
import { tallied } from '../text/gather.js';
import { BitReader } from './codec/bit-reader.js';
import { BitWriter } from './codec/bit-writer.js';
import { firstsOf } from './codec/numbers.js';

/** Who speaks in each quotation, across the archive, and how. */
export interface SpeakerColumn {
  /** by quotation: the number of its speaker, from 1; 0 where none is named */
  readonly speakers: Int32Array;
  /** by quotation: 1 where the words are, at least in part, in quotation marks */
  readonly marked: Uint8Array;
}

/**
 * The sources of an archive to whom something is attributed, those with most quotations first, of equals the one that speaks
 * first: number 1, 2, …
 */
export function speakersOfArchive({ sources }: Archive): SourceAuthority[] {
  const place = ({ quotes: [first] }: SourceAuthority): number => first!.article * 65_536 + first!.quote;
  return sources
    .filter(({ quotes }) => quotes.length > 0)
    .sort((a, b) => b.quotes.length - a.quotes.length || place(a) - place(b));
}

/** The number of bits that a speaker's number has is written in so many bits; no archive has 2³¹ speakers. */
const WIDTH_BITS = 5;

/**
 * Writes the column. The speakers of an article are few, so that each is written as its place in the list of those who spoke
 * in the article before, the latest first (move to front). One who is new there, but not in the archive, is written by number;
 * one who speaks for the first time, by how much they say in all, since those who say equally much are numbered in this order.
 */
export function speakerColumnText({ records }: Archive, speakers: readonly SourceAuthority[]): string {
  const numbers = new Map<string, number>();
  const keyOf = (article: number, quote: number): string => `${article} ${quote}`;
  speakers.forEach(({ quotes }, i) => {
    for (const { article, quote } of quotes) numbers.set(keyOf(article, quote), i + 1);
  });
  const writer = new BitWriter();
  const classes = [...tallied(speakers.map(({ quotes }) => quotes.length))];
  writer.gamma(classes.length + 1);
  for (const [, size] of classes) writer.gamma(size);
  const classOf = new Map(classes.map(([count], i) => [count, classes.length - 1 - i]));
  const heard = new Set([0]);
  records.forEach(({ quotes }, article) => {
    const recent: number[] = [];
    quotes.forEach((each, quote) => {
      if (!isSaying(each)) return;
      const speaker = numbers.get(keyOf(article, quote)) ?? 0;
      const at = recent.indexOf(speaker);
      writer.unary(at < 0 ? recent.length : at);
      if (at >= 0) recent.splice(at, 1);
      else if (heard.has(speaker)) {
        writer.bits(0, 1);
        const width = 31 - Math.clz32(speaker + 1);
        writer.bits(width, WIDTH_BITS);
        writer.bits(speaker + 1 - (1 << width), width);
      } else {
        writer.bits(1, 1);
        writer.gamma(classOf.get(speakers[speaker - 1]!.quotes.length)! + 1);
        heard.add(speaker);
      }
      recent.unshift(speaker);
      writer.bits(each.kind === 'indirect' ? 0 : 1, 1);
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
  const nextOfClass = firstsOf(Array.from({ length: reader.gamma() - 1 }, () => reader.gamma())).map(
    (first) => first + 1,
  );
  const classes = nextOfClass.length - 1;
  const newSpeaker = (): number => {
    if (reader.bits(1) === 1) {
      const at = classes - reader.gamma();
      if (at < 0) throw new RangeError('the speakers are damaged');
      return nextOfClass[at]!++;
    }
    const width = reader.bits(WIDTH_BITS);
    return (1 << width) + reader.bits(width) - 1;
  };
  for (let article = 0; article + 1 < firsts.length; article++) {
    const recent: number[] = [];
    for (let quote = firsts[article]!; quote < firsts[article + 1]!; quote++) {
      const at = reader.unary();
      if (at > recent.length) throw new RangeError('the speakers are damaged');
      const speaker = at === recent.length ? newSpeaker() : recent.splice(at, 1)[0]!;
      recent.unshift(speaker);
      column.speakers[quote] = speaker;
      column.marked[quote] = reader.bits(1);
    }
  }
  return column;
}
