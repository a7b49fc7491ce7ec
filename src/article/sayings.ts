import type { ArticleRecord, Quote } from './record.js';

/**
 * Whether somebody said something. What an article reports without quotation marks of somebody's wish, plan, view or refusal
 * ("support for the dam", "declined to comment") is an attitude.
 */
export function isSaying({ kind, cue }: Quote): boolean {
  return kind !== 'indirect' || cue?.family !== 'attitude';
}

/** The quotations of a record that are sayings, in order of the text. */
export function sayingsOf({ quotes }: Pick<ArticleRecord, 'quotes'>): readonly Quote[] {
  return quotes.filter(isSaying);
}
