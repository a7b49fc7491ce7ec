import { wordList } from '../../lexicon/load-word-list.js';
import { Shape } from '../../text/prose.js';
import type { NamedText } from '../named-text.js';

/** William "Bill" Lee, Joe 'Zonker | ' Lee: the token after the family name when a quoted nickname comes before it; null where none does. */
export function behindNickname(reading: NamedText, { first, last }: { first: number; last: number }): number | null {
  const isMark = (at: number): boolean => at < reading.prose.size && (reading.prose.shapes[at]! & Shape.quote) !== 0;
  if (!isMark(last)) return null;
  for (let i = last - 1; i > first; i--) if (isMark(i)) return behindFamilyName(reading, last);
  if (!(reading.isCapital(last + 1) || isHandle(reading, last))) return null;
  const close = isMark(last + 2) ? last + 2 : isMark(last + 3) ? last + 3 : null;
  return close === null ? null : behindFamilyName(reading, close);
}

/** @param close the mark behind the nickname */
function behindFamilyName(reading: NamedText, close: number): number | null {
  if (!reading.isCapital(close + 1) || !reading.together(close - 1, close + 1)) return null;
  const next = reading.nameAt(close + 1);
  if (next && next.type !== 'person') return null;
  return next?.last ?? close + 2;
}

/** Marcus 'dash' Lee: one word in small letters, with a family name behind it. */
function isHandle(reading: NamedText, mark: number): boolean {
  if (!/^\p{L}{2,}$/u.test(reading.lower(mark + 1))) return false;
  if (((reading.prose.shapes[mark + 2] ?? 0) & Shape.quote) === 0) return false;
  const family = reading.lower(mark + 3);
  return (
    reading.nameAt(mark + 3)?.type === 'person' ||
    (reading.isCapital(mark + 3) && family !== '' && !wordList.has(family))
  );
}
