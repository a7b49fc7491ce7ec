import { problem } from '../draft.js';
import type { Format } from '../format.js';
import { parseText } from '../text/text.js';
import { rootNameIn } from '../xml/read-xml.js';
import { altoBlocks, textOfBlocks } from './alto-page.js';

/** What the report says of a page that nobody has cut into articles. */
export const WHOLE_PAGE = problem(
  'is a whole page, not an article: its columns follow each other, and its findings are those of all articles on it',
  'give a METS file that lists the articles of its pages, or put each article into a file of its own',
);

/** A page read by OCR, without articles: of METS files that list articles the pages are read with those. */
export const alto: Format = {
  name: 'page (ALTO)',
  extensions: ['.xml', '.alto'],
  detect: (head) => /^(?:\w+:)?alto$/i.test(rootNameIn(head)),
  *read(seed) {
    const text = textOfBlocks(altoBlocks(seed));
    if (text === '') return yield { refused: 'is a page without text', hint: 'run OCR on it first' };
    const draft = parseText(`${headlineOfPage(seed.path)}\n\n${text}\n`, { path: seed.path });
    yield { ...draft, problems: [WHOLE_PAGE, ...draft.problems] };
  },
};

/** “sn84026749 1916-05-26 p3” */
const headlineOfPage = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .replaceAll('_', ' ');
