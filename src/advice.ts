import type { ArticleRecord } from './article/record.js';
import type { Config } from './config.js';
import { counted } from './theme/helpers.js';

/** In fewer articles, a line in the settings mends little. */
const FEWEST_ARTICLES_ADVISED = 3;

/** What one line in archive.yaml would mend: “19,043 datelines have no year: set year”. Empty when there is nothing. */
export function adviceFor(records: readonly ArticleRecord[], config: Config): string[] {
  const advice: string[] = [];
  const withoutYear = records.filter(({ date, dateline }) => date === null && dateline?.date?.startsWith('--')).length;
  if (config.year === null && withoutYear >= FEWEST_ARTICLES_ADVISED)
    advice.push(
      `${counted(withoutYear, 'dateline has', 'datelines have')} a day and no year: set “year: 1987” or the like in archive.yaml`,
    );
  const without = records.filter(({ publisher }) => publisher === null).length;
  if (config.publisher === null && without === records.length && without >= FEWEST_ARTICLES_ADVISED)
    advice.push('no article says who published it: set “publisher: The Saltmarsh Courier” or the like in archive.yaml');
  return advice;
}
