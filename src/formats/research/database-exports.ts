import type { Draft, Refusal } from '../draft.js';
import type { HtmlElement } from '../html/html-tree.js';
import { articlesOfEuropresse } from './europresse.js';
import { EUROPRESSE_MARK, FACTIVA_MARK, LEXIS_MARK, PROQUEST_MARK } from './export-marks.js';
import { articlesOfFactivaPage } from './factiva/factiva-page.js';
import { articlesOfLexisPage } from './lexis/lexis-page.js';
import { articlesOfProquestPage } from './proquest/proquest-page.js';

const READERS_OF_PAGES: readonly (readonly [RegExp, (root: HtmlElement) => Iterable<Draft | Refusal>])[] = [
  [LEXIS_MARK, articlesOfLexisPage],
  [FACTIVA_MARK, articlesOfFactivaPage],
  [EUROPRESSE_MARK, articlesOfEuropresse],
  [PROQUEST_MARK, articlesOfProquestPage],
];

/** The articles that a page or a mail brings from a database of newspapers; empty when it is not one of their exports. */
export function* databaseArticles(html: string, root: HtmlElement): Generator<Draft | Refusal> {
  for (const [mark, articles] of READERS_OF_PAGES) {
    if (!mark.test(html)) continue;
    let count = 0;
    for (const draft of articles(root)) {
      count++;
      yield draft;
    }
    if (count > 0) return;
  }
}
