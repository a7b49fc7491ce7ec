import type { Draft, Refusal } from '../draft.js';
import type { HtmlElement } from '../html/html-tree.js';
import { europresseExport } from './europresse.js';
import { factivaExport } from './factiva/factiva-page.js';
import { lexisExport } from './lexis/lexis-page.js';
import { proquestExport } from './proquest/proquest-page.js';

/** The articles that a page or a mail brings from a database of newspapers; none where it is none of their exports. */
export function* databaseArticles(html: string, root: HtmlElement): Generator<Draft | Refusal> {
  for (const { mark, articles } of [lexisExport, factivaExport, europresseExport, proquestExport]) {
    if (!mark.test(html)) continue;
    let count = 0;
    for (const draft of articles(root)) {
      count++;
      yield draft;
    }
    if (count > 0) return;
  }
}
