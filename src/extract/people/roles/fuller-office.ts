import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { NamedText } from '../../named-text.js';
import { startOfRole } from './premodifier.js';

const BEFORE_NAME = 150; // tokens before the name

/**
 * "Ruritania's ambassador to Elbonia" for the "Ambassador" of "Ambassador Pat Lee", who was told of before: what the article
 * says with the same word, of nobody else, before it first names who holds the office.
 */
export function fullerOffice(reading: NamedText, role: string, first: number): string | null {
  const word = role.toLowerCase();
  if (!isOfficeOfPlace(word)) return null;
  for (let i = first - 2; i >= 0 && first - i < BEFORE_NAME; i--) {
    if (reading.lower(i) !== word || reading.nameAt(i)?.type === 'person') continue;
    const text = officeOf(reading, i);
    if (text !== null) return text;
  }
  return null;
}

/** Offices that are held of a place, of which an article seldom has two. */
const isOfficeOfPlace = (word: string): boolean =>
  /^(?:ambassador|sheriff|coroner|premier|consul|bishop|archbishop|chancellor|emir|sultan)$/.test(word) ||
  (lexicon.has(word, 'seated-office') && !/^(?:congress|senat|councill?or|judge|represent)/.test(word));

/** What an office at a token is of: "Ruritania's | ambassador", "the | mayor | of Oldtown"; null where that is not told, or of somebody else. */
function officeOf(reading: NamedText, at: number): string | null {
  const start = startOfRole(reading, at);
  let end = at + 1;
  const seat = /^(?:of|to|for)$/.test(reading.lower(end)) ? reading.nameAt(end + 1) : undefined;
  if (seat?.type === 'place') end = seat.last;
  const text = reading.phrase(start, end);
  const isFuller = end > at + 1 || reading.nameAt(start)?.type === 'place' || reading.nameAt(start)?.type === 'other';
  if (!isFuller || NOT_NOW.test(text)) return null;
  const next = reading.lower(end) === ',' ? end + 1 : end;
  return reading.nameAt(next)?.type === 'person' ? null : text;
}

const NOT_NOW = /\b(?:former|ex|late|previous|next|incoming|outgoing|deputy|vice|assistant|acting|then|first)\b/i;
