import type { JsonShape } from './json-shape.js';
import { firstText, isJsonObject, namesAt, objectsIn, rowsOfJson, textAtPath, valueAt } from './json-value.js';

/** WordPress REST API, `/wp/v2/posts`, with or without `_embed`. */
export const wordpressRest: JsonShape = {
  name: 'WordPress REST',
  articles(value) {
    const posts = rowsOfJson(value).filter(
      (post) => isJsonObject(post.title) && 'rendered' in post.title && isJsonObject(post.content),
    );
    if (posts.length === 0) return null;
    return posts
      .filter((post) => (textAtPath(post, 'type') ?? 'post') === 'post')
      .map((post) => {
        const terms = (
          Array.isArray(valueAt(post, '_embedded', 'wp:term'))
            ? (valueAt(post, '_embedded', 'wp:term') as unknown[])
            : []
        ).flatMap(objectsIn);
        const inTaxonomy = (taxonomy: string): string[] =>
          namesAt(
            terms.filter((term) => term.taxonomy === taxonomy),
            'name',
          );
        const sections = inTaxonomy('category').filter((name) => name !== 'Uncategorized');
        const coauthors = namesAt(post.coauthors, 'display_name');
        const [picture] = objectsIn(valueAt(post, '_embedded', 'wp:featuredmedia'));
        const link = textAtPath(post, 'link');
        return {
          key: textAtPath(post, 'id'),
          base: link,
          html: textAtPath(post, 'content', 'rendered') ?? '',
          fields: {
            title: textAtPath(post, 'title', 'rendered'),
            excerpt: textAtPath(post, 'excerpt', 'rendered'),
            authors: coauthors.length > 0 ? coauthors : namesAt(valueAt(post, '_embedded', 'author'), 'name'),
            date: firstText(textAtPath(post, 'date'), textAtPath(post, 'date_gmt')),
            status: textAtPath(post, 'status'),
            url: link,
            section: sections[0],
            tags: [...sections.slice(1), ...inTaxonomy('post_tag')],
            image:
              picture === undefined
                ? null
                : {
                    src: textAtPath(picture, 'source_url'),
                    alt: textAtPath(picture, 'alt_text'),
                    caption: textAtPath(picture, 'caption', 'rendered'),
                  },
          },
        };
      });
  },
};
