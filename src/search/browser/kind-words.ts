import type { NameKind } from '../names.js';

/** What readers call each kind of name. */
export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  source: 'Source',
  topic: 'Topic',
  section: 'Section',
  series: 'Series',
  author: 'Author',
};
