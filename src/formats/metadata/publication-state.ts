import { parseDate } from '../../article/parse-date.js';
import { type FieldValue, givenLine, oneLine } from './field-values.js';

/** Whether readers may have an article. */
export interface PublicationState {
  /** why they may not; null when they may */
  readonly withheld: string | null;
  /** YYYY-MM-DD: the day until which they may not */
  readonly publishFrom: string | null;
  /** YYYY-MM-DD: the day from which they may no more */
  readonly publishUntil: string | null;
}

/** States of publication that keep an article from readers, of WordPress, Ghost, ninjs and Superdesk. */
const WITHHELD = new Set(
  'draft private pending trash future scheduled unpublished withheld canceled cancelled auto-draft inherit'.split(' '),
);

const FROM = ['publishdate', 'publishfrom', 'embargoed', 'embargo', 'embargodate', 'embargoeduntil', 'embargountil'];
const UNTIL = ['expirydate', 'expires', 'expiredate', 'expirationdate', 'unpublishdate', 'publishuntil'];

export const isYes = (text: string): boolean => /^(?:true|yes|on|y|1)$/i.test(text);
export const isNo = (text: string): boolean => /^(?:false|no|off|n|0)$/i.test(text);

export function publicationStateOf(fields: ReadonlyMap<string, FieldValue>): PublicationState {
  const says = (name: string): string => {
    const text = oneLine(fields.get(name) ?? null);
    return typeof text === 'string' ? text : '';
  };
  const day = (names: readonly string[]): string | null => {
    for (const name of names) {
      const text = givenLine(fields.get(name) ?? null);
      const date = typeof text === 'string' ? parseDate(text) : null;
      if (date?.length === 10) return date;
    }
    return null;
  };
  return { withheld: withheldBy(says), publishFrom: day(FROM), publishUntil: day(UNTIL) };
}

function withheldBy(says: (name: string) => string): string | null {
  if (isYes(says('draft'))) return 'is marked as a draft';
  if (isNo(says('published')) || isNo(says('publish'))) return 'is marked as not published';
  if (isYes(says('embargoed')) || isYes(says('embargo'))) return 'is marked as embargoed';
  for (const field of ['status', 'poststatus', 'pubstatus', 'visibility']) {
    const status = says(field)
      .replace(/^stat:/i, '')
      .toLowerCase();
    if (WITHHELD.has(status)) return `has the status “${status}”`;
  }
  return null;
}
