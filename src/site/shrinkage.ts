import { UserError } from '../problem.js';

/** A site that is to take the place of another. */
interface Replacement {
  /** the folder */
  readonly site: string;
  /** of its pages */
  readonly paths: readonly string[];
  /** whether a path of the site is an article's page */
  readonly isArticle: (path: string) => boolean;
}

/**
 * Refuses to replace a site by one that lacks most of its articles: the folder is empty, unreadable, or another one.
 * @param standing the paths of the site that stands
 * @throws UserError when more than half of its articles would vanish
 */
export function refuseToShrink(standing: Iterable<string>, { site, paths, isArticle }: Replacement): void {
  const articles = [...standing].filter(isArticle);
  const kept = new Set(paths);
  const gone = articles.filter((path) => !kept.has(path)).length;
  if (gone <= articles.length / 2) return;
  throw new UserError(
    `${gone} of the ${articles.length} articles of ${site} would vanish`,
    'is this the right folder? The old site stands as it was; --force replaces it',
  );
}
