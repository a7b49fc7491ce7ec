import { dateInWords } from '../article/date-in-words.js';

/** A civil date as it is read (19 October 1987); what has none is “Undated”. */
export function dateWords(date: string | null): string {
  return date === null ? 'Undated' : dateInWords(date);
}
