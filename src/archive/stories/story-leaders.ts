/**
 * By article, the first article of the archive that tells the same story; itself for most. An article joins the first story
 * that it is itself a version of, so that a chain of likenesses makes no story of articles that have little in common.
 */
export function storyLeadersOf(
  size: number,
  versions: ReadonlyMap<number, readonly { readonly article: number }[]>,
): Int32Array {
  const leaders = Int32Array.from({ length: size }, (_, article) => article);
  for (const [article, others] of [...versions].sort(([a], [b]) => a - b)) {
    let leader = article;
    for (const { article: other } of others) if (other < leader && leaders[other] === other) leader = other;
    leaders[article] = leader;
  }
  return leaders;
}
