import type { FrontSection } from '../../archive/description.js';

/** A column that is read, and beside it one of lists. */
export interface FrontColumns {
  readonly inText: readonly FrontSection[];
  readonly inMargin: readonly FrontSection[];
}

/**
 * The sections in two columns.
 * @param order in which they come; what it leaves out is not shown
 * @param present whether each has something to show
 * @param few whether there are so few articles that those who are quoted are in the text
 */
export function frontColumns(
  order: readonly FrontSection[],
  present: Readonly<Record<FrontSection, boolean>>,
  few: boolean,
): FrontColumns {
  const shown = order.filter((section) => present[section]);
  const isInText = (section: FrontSection): boolean =>
    section === 'time' || section === 'today' || section === 'latest' || (section === 'quoted' && few);
  return { inText: shown.filter(isInText), inMargin: shown.filter((section) => !isInText(section)) };
}
