import { CARD_BAR, CARD_SIZE, type CardPart, cardLines, type SocialCard } from './card-layout.js';
import type { CardTypeface, CardWeight } from './typeface.js';

/** The colours of light paper in style.css. */
export const CARD_COLOURS = { paper: '#fbfbf8', ink: '#1d1f1b', soft: '#54574e', accent: '#17594a' } as const;

const WEIGHTS: Readonly<Record<CardPart, CardWeight>> = { words: 400, headline: 600, by: 600, where: 400 };

/**
 * A card as SVG, all letters as outlines: what draws it needs no typeface, and cannot take another one.
 * @param accent `#rrggbb`; null for that of the theme
 */
export function socialCardSvg(card: SocialCard, typeface: CardTypeface, accent: string | null): string {
  const { width, height } = CARD_SIZE;
  const lines = cardLines(card, (text, size, part) => typeface.widthOf(text, size, WEIGHTS[part]));
  const outlines = lines.map(({ part, text, size, x, baseline }) => {
    const data = typeface.outlineOf(text, WEIGHTS[part], { x, y: baseline, size });
    return `<path fill="${part === 'where' ? CARD_COLOURS.soft : CARD_COLOURS.ink}" d="${data}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${CARD_COLOURS.paper}"/>`,
    `<rect width="${CARD_BAR}" height="${height}" fill="${accent ?? CARD_COLOURS.accent}"/>`,
    ...outlines,
    '</svg>',
  ].join('');
}
