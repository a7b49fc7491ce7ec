import { pageWords } from '../../words/page-words.js';
import { type CitedQuotation, quotationCitation, quotationEmbed, repeatsQuery } from '../quotation-forms.js';
import { copyButton } from './copy-button.js';
import { marksOfNote } from './note-marks.js';
import { saveCard } from './quotation-card.js';

const { say } = pageWords;

/** Offers beside each speaker to cite what he said: its address, its citation, a block for another page, the same words elsewhere. */
export function offerQuotations(page: Document): void {
  for (const note of page.querySelectorAll<HTMLElement>('.voices > p')) {
    if (note.classList.contains('lone')) continue;
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'quote';
    button.textContent = say('cite.button');
    button.addEventListener('click', () => {
      const quotation = quotationBeside(page, note);
      if (quotation !== null) showForms(page, quotation);
    });
    note.append(' ', button);
  }
}

function quotationBeside(page: Document, note: HTMLElement): CitedQuotation | null {
  const paragraph = note.closest('.paras div[id]');
  const pieces = marksOfNote(note);
  const first = pieces[0];
  if (first === undefined) return null;
  const speaker = note.querySelector('a:not(i a), b, .away');
  return {
    words: pieces.map((piece) => piece.textContent?.trim() ?? '').join(' … '),
    reported: !first.matches('.direct, .mixed'),
    speaker: speaker?.textContent ?? null,
    headline: page.querySelector('h1')?.textContent?.trim() ?? page.title,
    paragraph: paragraph?.id.slice(1) ?? '',
    url: `${location.href.replace(/[?#].*$/, '')}#${first.id}`,
    article: (page.querySelector('.citation')?.firstChild?.textContent ?? '').trim(),
  };
}

function showForms(page: Document, quotation: CitedQuotation): void {
  const dialog = page.createElement('dialog');
  dialog.className = 'quotation';
  const heading = page.createElement('h2');
  heading.textContent = say('cite.heading');
  dialog.append(heading);
  const forms: readonly (readonly [name: string, text: string])[] = [
    [say('cite.citation'), quotationCitation(quotation, pageWords)],
    [say('cite.address'), quotation.url],
    [say('cite.embed'), quotationEmbed(quotation)],
  ];
  for (const [name, text] of forms) {
    const title = page.createElement('h3');
    title.textContent = name;
    const words = page.createElement('pre');
    words.textContent = text;
    dialog.append(
      title,
      words,
      copyButton(() => text),
    );
  }
  const card = page.createElement('button');
  card.type = 'button';
  card.textContent = say('cite.save-picture');
  card.addEventListener('click', () =>
    saveCard(page, quotation, page.querySelector('.masthead > a')?.textContent?.trim() ?? ''),
  );
  const picture = page.createElement('h3');
  picture.textContent = say('cite.picture');
  dialog.append(picture, card);
  const search = page.querySelector<HTMLAnchorElement>('.masthead nav a:last-child');
  const repeats = page.createElement('a');
  repeats.textContent = say('cite.elsewhere');
  repeats.href = `${search?.getAttribute('href') ?? ''}?q=${encodeURIComponent(repeatsQuery(quotation))}`;
  const close = page.createElement('button');
  close.type = 'button';
  close.textContent = say('cite.close');
  close.addEventListener('click', () => dialog.close());
  const last = page.createElement('p');
  last.append(repeats, ' ', close);
  dialog.append(last);
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
}
