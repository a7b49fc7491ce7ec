import { escapeMarkup } from '../text/escape-xml.js';

declare const html: unique symbol;

/** Markup that is safe to put on a page as it is. Templates print it with `{{{three}}}`, and its name ends in `Html`. */
export type Html = string & { readonly [html]: true };

export const NO_HTML = '' as Html;

/** Text as HTML, for element content and for attributes in double quotes. */
export function escapeHtml(text: string): Html {
  return escapeMarkup(text) as Html;
}

/** Pieces of markup, one after the other. */
export function joinHtml(pieces: readonly Html[]): Html {
  return pieces.join('') as Html;
}
