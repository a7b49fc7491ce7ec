import { pageWords } from '../../words/page-words.js';
import { type CitedQuotation, quotationAlone } from '../quotation-forms.js';
import { CARD_BAR, CARD_SIZE, type CardPart, cardLines, type SocialCard } from '../social-card/card-layout.js';
import { saveFile } from './save-file.js';

/** Saves a quotation as a picture, drawn in the page's own type and colours: its words, who said them, and in which article. */
export function saveCard(page: Document, quotation: CitedQuotation, archive: string): void {
  const canvas = page.createElement('canvas');
  canvas.width = CARD_SIZE.width;
  canvas.height = CARD_SIZE.height;
  drawCard(canvas.getContext('2d')!, quotation, archive);
  canvas.toBlob((blob) => {
    if (blob === null) return;
    const article = location.pathname.replace(/^.*\/|\.html$/g, '');
    saveFile(blob, `${article}-${quotation.url.replace(/^.*#/, '')}.png`);
  }, 'image/png');
}

function drawCard(ink: CanvasRenderingContext2D, quotation: CitedQuotation, archive: string): void {
  const look = getComputedStyle(document.documentElement);
  const token = (name: string): string => look.getPropertyValue(name).trim();
  const fontOf = (size: number, part: CardPart): string =>
    `${part === 'by' ? '600 ' : ''}${size}px ${token(part === 'words' ? '--serif' : '--sans')}`;
  ink.fillStyle = token('--paper');
  ink.fillRect(0, 0, CARD_SIZE.width, CARD_SIZE.height);
  ink.fillStyle = token('--accent');
  ink.fillRect(0, 0, CARD_BAR, CARD_SIZE.height);
  const lines = cardLines(cardOf(quotation, archive), (text, size, part) => {
    ink.font = fontOf(size, part);
    return ink.measureText(text).width;
  });
  for (const { part, text, size, x, baseline } of lines) {
    ink.font = fontOf(size, part);
    ink.fillStyle = token(part === 'where' ? '--soft' : '--ink');
    ink.fillText(text, x, baseline);
  }
}

function cardOf(quotation: CitedQuotation, archive: string): SocialCard {
  const speaker = quotation.speaker ?? pageWords.say('cite.no-speaker');
  return {
    words: quotationAlone(quotation, pageWords),
    headline: false,
    by: quotation.reported ? pageWords.say('cite.speaker-reported', { speaker }) : speaker,
    where: `${quotation.headline} · ${archive}`,
  };
}
