declare const html: unique symbol;

/** Markup that is safe to put on a page as it stands. In templates it stands in `{{{three}}}` and its name ends in `Html`. */
export type Html = string & { readonly [html]: true };

export const NO_HTML = '' as Html;

const SPECIAL = /[&<>"]/;

/** Text as HTML, for element content and for attributes in double quotes. */
export function escapeHtml(text: string): Html {
  if (!SPECIAL.test(text)) return text as Html;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;') as Html;
}

/** Pieces of markup, one after the other. */
export function joinHtml(pieces: readonly Html[]): Html {
  return pieces.join('') as Html;
}
