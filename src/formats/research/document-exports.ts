import type { Draft, Refusal } from '../draft.js';
import { factivaArticles } from './factiva/factiva-page.js';
import { lexisArticles } from './lexis/lexis-page.js';
import { isNexisUni, nexisUniArticles } from './lexis/nexis-uni.js';
import type { DocumentPiece } from './pieces.js';
import { proquestArticles } from './proquest/proquest-page.js';

/** The articles that a document for word processors brings from a database of newspapers; none where it brings none. */
export function* articlesInDocument(pieces: readonly DocumentPiece[]): Generator<Draft | Refusal> {
  const readers = [
    ...(pieces.some(({ text }) => /^ProQuest document (?:ID|link)\b/i.test(text)) ? [proquestArticles] : []),
    isNexisUni(pieces) ? nexisUniArticles : lexisArticles,
    factivaArticles,
  ];
  for (const read of readers) {
    let count = 0;
    for (const draft of read(pieces)) {
      count++;
      yield draft;
    }
    if (count > 0) return;
  }
}
