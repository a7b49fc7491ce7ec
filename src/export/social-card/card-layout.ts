import { setText } from './card-lines.js';

/** The picture that other sites show beside a link: 1.91 to 1 (https://ogp.me, https://developers.facebook.com/docs/sharing). In px. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
/** A bar in the accent colour at the left edge, in px. */
export const CARD_BAR = 14;

const CARD_MARGIN = 84;
/** Of what is below the words: who, and where. */
const CARD_FOOT = 132;
/** From the top of a line to its baseline, in sizes: that of most typefaces. */
const ASCENT = 0.95;

/** What a card says. */
export interface SocialCard {
  /** in large letters: a quotation or a headline */
  readonly words: string;
  /** whether `words` is a headline, which is set in bold */
  readonly headline: boolean;
  /** who said it, or when it was published */
  readonly by: string;
  /** in which article and archive */
  readonly where: string;
}

/** The parts of a card: each has a typeface and a colour. */
export type CardPart = 'words' | 'headline' | 'by' | 'where';

/** A line of a card; positions in px from the top left corner. */
export interface CardLine {
  readonly part: CardPart;
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
}

/**
 * Sets a card: the words as large as they fit, and below them who said them and where.
 * @param widthOf a text in a size and the typeface of its part, in px
 */
export function cardLines(
  card: SocialCard,
  widthOf: (text: string, size: number, part: CardPart) => number,
): CardLine[] {
  const width = CARD_SIZE.width - 2 * CARD_MARGIN;
  const bottom = CARD_SIZE.height - CARD_MARGIN - CARD_FOOT;
  const part = card.headline ? 'headline' : 'words';
  const words = setText(
    card.words,
    { width, height: bottom - CARD_MARGIN, largest: 80, smallest: 26, leading: 1.3 },
    (line, size) => widthOf(line, size, part),
  );
  const foot = bottom + 36;
  const by = setText(card.by, { width, height: 44, largest: 34, smallest: 34, leading: 1.3 }, (line, size) =>
    widthOf(line, size, 'by'),
  );
  const where = setText(card.where, { width, height: 74, largest: 26, smallest: 26, leading: 1.3 }, (line, size) =>
    widthOf(line, size, 'where'),
  );
  const set = (of: CardPart, lines: readonly string[], { size, top, step }: SetBlock): CardLine[] =>
    lines.map((text, i) => ({ part: of, text, size, x: CARD_MARGIN, baseline: top + i * step + size * ASCENT }));
  return [
    ...set(part, words.lines, { size: words.size, top: CARD_MARGIN, step: words.size * 1.3 }),
    ...set('by', by.lines, { size: by.size, top: foot - 6, step: 44 }),
    ...set('where', where.lines, { size: where.size, top: foot + 46, step: 35 }),
  ];
}

/** In px. */
interface SetBlock {
  readonly size: number;
  readonly top: number;
  /** from line to line */
  readonly step: number;
}
