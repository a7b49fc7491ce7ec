import { pageWords } from '../../words/page-words.js';
import { setText } from '../card-lines.js';
import { type CitedQuotation, quotationAlone } from '../quotation-forms.js';

/** The picture that other sites show beside a link: 1.91 to 1 (https://ogp.me, https://developers.facebook.com/docs/sharing). */
const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;
const CARD_MARGIN = 84;
const CARD_FOOT = 132;

/** Saves a quotation as a picture, drawn in the page's own type and colours: its words, who said them, and in which article. */
export function saveCard(page: Document, quotation: CitedQuotation, archive: string): void {
  const canvas = page.createElement('canvas');
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  drawCard(canvas.getContext('2d')!, quotation, archive);
  canvas.toBlob((blob) => {
    if (blob === null) return;
    const link = page.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${location.pathname.replace(/^.*\/|\.html$/g, '')}-${quotation.url.replace(/^.*#/, '')}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }, 'image/png');
}

function drawCard(ink: CanvasRenderingContext2D, quotation: CitedQuotation, archive: string): void {
  const look = getComputedStyle(document.documentElement);
  const token = (name: string): string => look.getPropertyValue(name).trim();
  const fonts = { serif: token('--serif'), sans: token('--sans') };
  ink.fillStyle = token('--paper');
  ink.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  ink.fillStyle = token('--accent');
  ink.fillRect(0, 0, 14, CARD_HEIGHT);
  ink.textBaseline = 'top';
  const setIn = (family: string, text: string, box: { height: number; largest: number; smallest: number }) =>
    setText(text, { width: CARD_WIDTH - 2 * CARD_MARGIN, leading: 1.3, ...box }, (line, size) => {
      ink.font = `${size}px ${family}`;
      return ink.measureText(line).width;
    });
  const words = setIn(fonts.serif, quotationAlone(quotation, pageWords), {
    height: CARD_HEIGHT - 2 * CARD_MARGIN - CARD_FOOT,
    largest: 68,
    smallest: 26,
  });
  const foot = CARD_HEIGHT - CARD_MARGIN - CARD_FOOT + 36;
  ink.font = `${words.size}px ${fonts.serif}`;
  ink.fillStyle = token('--ink');
  for (const [at, line] of words.lines.entries()) ink.fillText(line, CARD_MARGIN, CARD_MARGIN + at * words.size * 1.3);
  const speaker = quotation.speaker ?? pageWords.say('cite.no-speaker');
  ink.font = `600 30px ${fonts.sans}`;
  ink.fillText(quotation.reported ? pageWords.say('cite.speaker-reported', { speaker }) : speaker, CARD_MARGIN, foot);
  const where = setIn(fonts.sans, `${quotation.headline} · ${archive}`, { height: 74, largest: 24, smallest: 24 });
  ink.font = `24px ${fonts.sans}`;
  ink.fillStyle = token('--soft');
  for (const [at, line] of where.lines.entries()) ink.fillText(line, CARD_MARGIN, foot + 46 + at * 32);
}
