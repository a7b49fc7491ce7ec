import { correctionLines, quoteWords } from '../../corrections/correction-lines.js';
import { pageWords } from '../../words/page-words.js';
import { copyButton } from './copy-button.js';

/** Offers to copy the lines for corrections.yaml beside each finding of a speaker that the reader has asked to see. */
export function offerWrong(page: Document): void {
  // an article that is alone in its file goes by its file
  const article = (page.querySelector('.card a + code') ?? page.querySelector('.card .seed'))?.textContent ?? '';
  if (article === '') return;
  for (const how of page.querySelectorAll('.voices .how')) {
    const anchors = [...how.querySelectorAll<HTMLAnchorElement>('a[href^="#q"]')].map(({ hash }) => hash.slice(1));
    const words = (): string => anchors.map((id) => page.getElementById(id)?.textContent ?? '').find(Boolean) ?? '';
    how.append(
      ' ',
      copyButton(
        () => correctionLines({ speaker: 'WHO SAID IT', quote: quoteWords(words()), in: article }),
        pageWords.say('cite.wrong'),
      ),
    );
  }
}
