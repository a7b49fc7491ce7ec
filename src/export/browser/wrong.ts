import { correctionLines, quoteWords } from '../../corrections/correction-lines.js';
import { pageWords } from '../../words/page-words.js';
import { copyButton } from './copy-button.js';
import { marksOfNote } from './note-marks.js';

/** Offers to copy the lines for corrections.yaml beside each finding of a speaker that the reader has asked to see. */
export function offerWrong(page: Document): void {
  // an article that is alone in its file goes by its file
  const article = (page.querySelector('.card a + code') ?? page.querySelector('.card .seed'))?.textContent ?? '';
  if (article === '') return;
  for (const how of page.querySelectorAll('.voices i')) {
    const note = how.parentElement;
    if (note === null) continue;
    const words = (): string => marksOfNote(note)[0]?.textContent ?? '';
    how.append(
      ' ',
      copyButton(
        () => correctionLines({ speaker: 'WHO SAID IT', quote: quoteWords(words()), in: article }),
        pageWords.say('cite.wrong'),
      ),
    );
  }
}
