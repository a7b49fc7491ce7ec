import { UserError } from '../problem.js';
import { readManifest } from './manifest.js';
import type { OutputPaths } from './output-paths.js';

/**
 * Refuses to replace a site by one that lacks most of its articles: the folder is empty, unreadable, or another one.
 * @param isArticle whether a path of the site is an article's page
 * @param paths of the new site's pages
 * @throws UserError when more than half of the articles of the site that stands would vanish
 */
export function refuseToShrink(
  place: OutputPaths,
  isArticle: (path: string) => boolean,
  paths: readonly string[],
): void {
  const standing = [...(readManifest(place.site) ?? readManifest(place.last) ?? new Map()).keys()].filter(isArticle);
  const kept = new Set(paths);
  const gone = standing.filter((path) => !kept.has(path)).length;
  if (gone <= standing.length / 2) return;
  throw new UserError(
    `${gone} of the ${standing.length} articles of ${place.site} would vanish`,
    'is this the right folder? The old site stands as it was; --force replaces it',
  );
}
