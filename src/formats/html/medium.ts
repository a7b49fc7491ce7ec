import { wholeSeed } from '../../article/seed.js';
import { onOneLine } from '../../text/one-line.js';
import { decode } from '../decode.js';
import type { Format } from '../format.js';
import { draftOfHtml } from './html-draft.js';
import { elementsIn, type HtmlElement, textIn } from './html-tree.js';
import { parseHtml } from './parse-html.js';

/** A post as Medium exports it: an h-entry, which says of each of its parts what it is. https://microformats.org/wiki/h-entry */
export const medium: Format = {
  name: 'Medium export (HTML)',
  extensions: ['.html', '.htm'],
  detect(head) {
    const text = new TextDecoder().decode(head);
    return /class="h-entry"/.test(text) && /data-field="body"/.test(text);
  },
  *read(seed, { settings }) {
    const decoded = decode(wholeSeed(seed), settings.encoding);
    if ('refused' in decoded) return yield decoded;
    const root = parseHtml(decoded.text);
    const parts = [...elementsIn(root)];
    const withClass = (name: string): HtmlElement[] =>
      parts.filter(({ attributes }) => (attributes.class ?? '').split(/\s+/).includes(name));
    const line = (element: HtmlElement | undefined): string | null =>
      element === undefined ? null : onOneLine(textIn(element)) || null;
    const [body] = withClass('e-content');
    if (body === undefined) return yield { refused: 'is a Medium export without a body' };
    const url = withClass('p-canonical')[0]?.attributes.href ?? null;
    yield draftOfHtml({
      where: 'h-entry',
      base: url,
      html: body,
      fields: {
        title: line(withClass('p-name')[0]),
        deck: line(withClass('p-summary')[0]),
        authors: withClass('p-author').map(line),
        date: withClass('dt-published')[0]?.attributes.datetime ?? null,
        tags: withClass('p-tag').map(line),
        url,
        // a draft has no day of publication and no address
        draft: withClass('dt-published').length === 0 && url === null ? 'true' : null,
      },
    });
  },
};
