import { pageWords } from '../../words/page-words.js';
import { marksOfNote } from './note-marks.js';

/** Links to each paragraph; and for a reader who asks for findings, what their marks mean, with links to the words and paragraphs that they are about. */
export function linkFound(page: Document): void {
  for (const paragraph of page.querySelectorAll('.paras div[id]')) {
    const { id } = paragraph;
    paragraph.prepend(linkTo(page, id, id.slice(1)));
  }
  const legend = page.createElement('p');
  legend.className = 'legend';
  legend.textContent = pageWords.say('cite.legend');
  page.querySelector('.switch')?.after(legend);
  for (const how of page.querySelectorAll('.voices i')) {
    const note = how.parentElement;
    if (note === null) continue;
    for (const { id } of marksOfNote(note)) if (id !== '') how.append(' ', linkTo(page, id, id));
  }
  for (const how of page.querySelectorAll('.card i')) {
    const [before, numbers] = how.textContent?.split('¶') ?? [];
    if (numbers === undefined) continue;
    how.textContent = `${before}¶`;
    for (const number of numbers.trim().split(' ')) how.append(' ', linkTo(page, `p${number}`, number));
  }
}

function linkTo(page: Document, id: string, words: string): HTMLAnchorElement {
  const link = page.createElement('a');
  link.href = `#${id}`;
  link.textContent = words;
  return link;
}
