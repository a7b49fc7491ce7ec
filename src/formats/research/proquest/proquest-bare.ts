import { decodedText } from '../../decoded-text.js';
import type { Format } from '../../format.js';
import { draftOfArticle } from '../database-article.js';
import { paragraphsHtml } from '../html-writer.js';

/** A paper, a year and ProQuest's number: "WSJ_2001_398781868.txt" */
const BARE_TEXT_NAME = /(?:^|\/)([A-Z][A-Za-z]{1,9})_((?:18|19|20)\d\d)_(\d{6,12})\.\w+$/;

/** Where a title runs into the first sentence: after a word or its mark, at a capital without a space before. */
const GLUE = /(?<=\p{L}\p{Ll}|[?!.…)”’"'])(?=["“‘']?\p{Lu}[\p{Ll}'’]*\s)/u;
/** A title has no more characters. */
const LONGEST_GLUED_TITLE = 220;

/** Texts of ProQuest for mining, whose first line is the title and the first paragraph with nothing between. */
export const proquestBare: Format = {
  name: 'ProQuest (bare text)',
  extensions: ['.txt'],
  detect: (head, path) => BARE_TEXT_NAME.test(path) && gluedAt(new TextDecoder().decode(head)) !== null,
  read: decodedText((text, { path = '' }) => {
    const [, paper = '', year = ''] = BARE_TEXT_NAME.exec(path) ?? [];
    const at = gluedAt(text) ?? 0;
    const title = text.slice(0, at).trim();
    const [headline = title, ...deck] = title.split(/\s+---?\s+/);
    const lines = text
      .slice(at)
      .split('\n')
      .map((line) => line.trim());
    const end = lines.findLastIndex((line) => /^-{3,}$/.test(line));
    return draftOfArticle({
      where: 'text',
      headline,
      deck: deck.join(' — ') || null,
      publisher: paper,
      date: year,
      html: paragraphsHtml((end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== '')),
      notes: end < 0 ? [] : lines.slice(end + 1).filter((line) => line !== ''),
      told: ['the title and the first paragraph had nothing between them; they are parted at a capital, a guess'],
    });
  }),
};

function gluedAt(text: string): number | null {
  const line = text.slice(0, LONGEST_GLUED_TITLE).split('\n')[0] ?? '';
  const found = GLUE.exec(line);
  return found === null || found.index < 8 ? null : found.index;
}
