import { escapeMarkup } from '../../text/escape-xml.js';
import type { JsonShape } from './json-shape.js';
import { firstText, type JsonObject, objectsIn, rowsOfJson, textAtPath, valueAt } from './json-value.js';

/** TinyNews: translations of an article, each with a headline and blocks. */
export const tinyNews: JsonShape = {
  name: 'TinyNews',
  articles(value) {
    const articles = rowsOfJson(value).filter((one) =>
      objectsIn(one.translations).some((each) => Array.isArray(each.content)),
    );
    if (articles.length === 0) return null;
    return articles.flatMap((article) =>
      objectsIn(article.translations).map((translation, i) => {
        const authors = objectsIn(article.author).map(({ author }) =>
          [textAtPath(author, 'first_names'), textAtPath(author, 'last_name')].filter(Boolean).join(' '),
        );
        const byline = textAtPath(translation, 'custom_byline');
        const picture = textAtPath(article, 'featured_image', 'url');
        return {
          key: `${textAtPath(article, 'id') ?? textAtPath(article, 'slug')}${i === 0 ? '' : `/${textAtPath(translation, 'locale_code') ?? i}`}`,
          base: textAtPath(article, 'live_url'),
          html: objectsIn(translation.content).map(htmlOfBlock).join('\n'),
          fields: {
            title: textAtPath(translation, 'headline'),
            authors: byline === null ? authors : [byline],
            date: textAtPath(translation, 'first_published_at'),
            published: translation.published === false ? 'false' : null,
            language: textAtPath(translation, 'locale_code'),
            url: textAtPath(article, 'live_url'),
            section: firstText(textAtPath(article, 'category', 'title'), textAtPath(article, 'category', 'slug')),
            tags: objectsIn(article.tags).map(({ tag }) =>
              firstText(...objectsIn(valueAt(tag, 'tag_translations')).map((one) => textAtPath(one, 'title'))),
            ),
            image:
              picture === null ? null : { src: picture, caption: textAtPath(article, 'featured_image', 'caption') },
          },
        };
      }),
    );
  },
};

function htmlOfBlock(block: JsonObject): string {
  const children = objectsIn(block.children);
  const image = children.map((child) => textAtPath(child, 'imageUrl')).find((src) => src !== null);
  if (image !== undefined && image !== null)
    return `<figure><img src="${escapeMarkup(image)}" alt="${escapeMarkup(textAtPath(children[0], 'imageAlt') ?? '')}"></figure>`;
  const words = children
    .map((child) => linked(escapeMarkup(textAtPath(child, 'content') ?? ''), textAtPath(child, 'link')))
    .join('');
  const items = objectsIn(block.items).map(
    (item) =>
      `<li>${objectsIn(item.children)
        .map((child) => escapeMarkup(textAtPath(child, 'content') ?? ''))
        .join('')}</li>`,
  );
  if (items.length > 0) return `<ul>${items.join('')}</ul>`;
  return /HEADING|TITLE/.test(textAtPath(block, 'style') ?? '') ? `<h2>${words}</h2>` : `<p>${words}</p>`;
}

const linked = (words: string, href: string | null): string =>
  href === null ? words : `<a href="${escapeMarkup(href)}">${words}</a>`;
