import type { Span } from '../text/span.js';

/** A name found in an article, before it is filed: what `findNames` hands to the finders of people, places, organisations. */
export interface Name extends Span {
  /** first token, and the one behind the last */
  readonly first: number;
  readonly last: number;
  /** `other`: nationalities, events, works */
  readonly type: 'person' | 'place' | 'organisation' | 'other';
  readonly confidence: number;
  readonly rule: string;
}
