import type { JsonShape } from './json-shape.js';
import { firstText, isJsonObject, type JsonObject, namesAt, objectsIn, textAtPath, valueAt } from './json-value.js';

/** Ghost's export, `{db: [{data: {posts, users, posts_authors, posts_tags, tags}}]}`, and what its migration tools write. */
export const ghost: JsonShape = {
  name: 'Ghost export',
  articles(value) {
    const [db] = objectsIn(valueAt(value, 'db'));
    const data = db?.data ?? valueAt(value, 'data') ?? value;
    const posts = objectsIn(valueAt(data, 'posts')).map(
      (post) => (isJsonObject(post.data) ? { ...post.data, url: post.url } : post) as JsonObject,
    );
    if (posts.length === 0 || !posts.some((post) => 'html' in post || 'mobiledoc' in post || 'lexical' in post))
      return null;
    const byId = (list: unknown): Map<unknown, JsonObject> => new Map(objectsIn(list).map((one) => [one.id, one]));
    const [users, tags] = [byId(valueAt(data, 'users')), byId(valueAt(data, 'tags'))];
    const joined = (list: unknown, post: JsonObject, key: string, of: ReadonlyMap<unknown, JsonObject>): JsonObject[] =>
      objectsIn(list)
        .filter((row) => row.post_id === post.id)
        .map((row) => of.get(row[key]))
        .filter((one) => one !== undefined);
    const within = (one: unknown): unknown => (isJsonObject(one) && isJsonObject(one.data) ? one.data : one);
    return posts
      .filter((post) => (textAtPath(post, 'type') ?? 'post') === 'post' && post.page !== 1 && post.page !== true)
      .map((post) => {
        const authors = [
          ...joined(valueAt(data, 'posts_authors'), post, 'author_id', users),
          ...objectsIn(post.authors).map(within),
          ...(isJsonObject(post.author) ? [within(post.author)] : []),
        ];
        const ofPost = [
          ...joined(valueAt(data, 'posts_tags'), post, 'tag_id', tags),
          ...objectsIn(post.tags).map(within),
        ];
        const status = textAtPath(post, 'status');
        const picture = textAtPath(post, 'feature_image');
        const url = firstText(textAtPath(post, 'canonical_url'), textAtPath(post, 'url'));
        return {
          key: firstText(textAtPath(post, 'id'), textAtPath(post, 'slug')),
          base: url,
          html: textAtPath(post, 'html') ?? '',
          fields: {
            title: textAtPath(post, 'title'),
            excerpt: firstText(textAtPath(post, 'custom_excerpt'), textAtPath(post, 'excerpt')),
            authors: namesAt(authors, 'name').concat(
              authors.length > 0 ? [] : namesAt([users.get(post.author_id)], 'name'),
            ),
            date: firstText(textAtPath(post, 'published_at'), textAtPath(post, 'created_at')),
            status: status === 'published' ? 'publish' : status === 'sent' ? 'publish' : status,
            url,
            tags: namesAt(ofPost, 'name').filter((name) => !name.startsWith('#')),
            image:
              picture === null
                ? null
                : {
                    src: picture,
                    alt: textAtPath(post, 'feature_image_alt'),
                    caption: textAtPath(post, 'feature_image_caption'),
                  },
          },
        };
      });
  },
};
