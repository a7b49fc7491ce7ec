import { escapeMarkup } from '../../text/escape-xml.js';
import type { JsonShape } from './json-shape.js';
import { firstText, type JsonObject, objectsIn, rowsOfJson, textAtPath, valueAt } from './json-value.js';

/** An entry of Vox Media's Chorus: typed components, each with HTML. */
export const chorus: JsonShape = {
  name: 'Chorus',
  articles(value) {
    const entries = rowsOfJson(value).filter((entry) => Array.isArray(valueAt(entry, 'body', 'components')));
    if (entries.length === 0) return null;
    return entries.map((entry) => ({
      key: firstText(textAtPath(entry, 'uid'), textAtPath(entry, 'url')),
      base: textAtPath(entry, 'url'),
      html: objectsIn(valueAt(entry, 'body', 'components'))
        .map(htmlOfComponent)
        .join('\n'),
      fields: {
        title: textAtPath(entry, 'title'),
        deck: textAtPath(entry, 'dek', 'html'),
        authors: [
          firstText(textAtPath(entry, 'authorProfile', 'name'), textAtPath(entry, 'author', 'fullOrUserName')),
          ...objectsIn(entry.contributors).map((one) =>
            firstText(textAtPath(one, 'authorProfile', 'name'), textAtPath(one, 'fullOrUserName')),
          ),
        ].filter((name) => name !== null),
        date: firstText(
          textAtPath(entry, 'publishDate'),
          textAtPath(entry, 'publishedAt'),
          textAtPath(entry, 'createdAt'),
        ),
        url: textAtPath(entry, 'url'),
        section: textAtPath(objectsIn(entry.communityGroups)[0], 'name'),
      },
    }));
  },
};

function htmlOfComponent(component: JsonObject): string {
  const html = firstText(textAtPath(component, 'contents', 'html'), textAtPath(component, 'html'));
  const kind = textAtPath(component, '__typename') ?? '';
  const picture = textAtPath(component, 'image', 'url');
  if (picture !== null)
    return `<figure><img src="${escapeMarkup(picture)}"><figcaption>${textAtPath(component, 'caption', 'html') ?? ''}</figcaption></figure>`;
  const items = objectsIn(component.items).map(
    (item) => `<li>${textAtPath(item, 'line', 'html') ?? textAtPath(item, 'html') ?? ''}</li>`,
  );
  if (items.length > 0) return `<ul>${items.join('')}</ul>`;
  const quoted = objectsIn(component.paragraphs).map((one) => `<p>${textAtPath(one, 'contents', 'html') ?? ''}</p>`);
  if (quoted.length > 0) return `<blockquote>${quoted.join('')}</blockquote>`;
  if (html === null) return '';
  return /Heading/.test(kind) ? `<h2>${html}</h2>` : `<p>${html}</p>`;
}
