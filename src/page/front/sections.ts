/** What the front page may have, in the order that it has when the editor says nothing; `frontPage:` in archive.yaml says another. */
export const FRONT_SECTIONS = ['time', 'today', 'latest', 'quoted', 'places', 'sources'] as const;

export type FrontSection = (typeof FRONT_SECTIONS)[number];

/** A column that is read, and beside it one of lists. */
export interface FrontColumns {
  readonly inText: readonly FrontSection[];
  readonly inMargin: readonly FrontSection[];
}

/**
 * The sections in two columns.
 * @param order in which they come; what it leaves out is not shown
 * @param present those that have something to show
 * @param few whether there are so few articles that those who are quoted are in the text
 */
export function frontColumns(
  order: readonly FrontSection[],
  present: ReadonlySet<FrontSection>,
  few: boolean,
): FrontColumns {
  const shown = order.filter((section) => present.has(section));
  const isInText = (section: FrontSection): boolean =>
    section === 'time' || section === 'today' || section === 'latest' || (section === 'quoted' && few);
  return { inText: shown.filter(isInText), inMargin: shown.filter((section) => !isInText(section)) };
}
