import { lexicon } from '../../lexicon/load-lexicon.js';
import type { NamedText } from '../named-text.js';

const LONGEST_LIST = 6; // given names with one family name
const MESSRS_REACH = 16; // tokens
const KIN_REACH = 4; // tokens before the first of them

/**
 * The token of the full name whose family name a given one shares: "Jim and Pat Lee", "her sons, Peter, Paul and Mark Lee"; -1 where
 * there is none. More than two are of one family only where a word of kin tells so: "Francis, Benjamin and Mark Lee" may be three's.
 */
export function sharedSurname(
  reading: NamedText,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  let begin = first;
  while (reading.lower(begin - 1) === ',' && isSingle(reading, begin - 2)) begin -= 2;
  if (isOfMessrs(reading, begin)) return -1;
  if (begin === first && reading.lower(last) === 'and') return last + 1; // "Jim and Pat Lee"
  let i = last;
  for (let n = 0; n < LONGEST_LIST; n++) {
    if (reading.lower(i) === 'and') return isOfKin(reading, begin) ? i + 1 : -1;
    if (reading.lower(i) !== ',') return -1;
    if (reading.lower(i + 1) === 'and') return isOfKin(reading, begin) ? i + 2 : -1;
    if (!isSingle(reading, i + 1)) return -1;
    i += 2;
  }
  return -1;
}

/** "Messrs. H. T. Ryle, | Osman and Chee Swee Lim": three of three families */
function isOfMessrs(reading: NamedText, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - MESSRS_REACH && !/^[;!?]$/.test(reading.lower(i)); i--)
    if (/^messrs\.?$/.test(reading.lower(i))) return true;
  return false;
}

function isSingle(reading: NamedText, at: number): boolean {
  const name = reading.nameAt(at);
  return name?.type === 'person' && name.first === at && name.last === at + 1;
}

/** "his sons | Peter, Paul and Mark Lee", "three sisters, | Ann, …", "the brothers | …" */
function isOfKin(reading: NamedText, first: number): boolean {
  for (let i = first - 1; i >= first - KIN_REACH && i >= 0; i--) {
    if (reading.has(i, 'kin') || lexicon.has(reading.lower(i), 'kin-together')) return true;
    if (/^[.;!?]$/.test(reading.lower(i))) return false;
  }
  return false;
}
