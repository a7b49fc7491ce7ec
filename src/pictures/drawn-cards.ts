import type { Edition } from '../page/edition.js';
import type { DrawnPage } from '../page/page.js';
import { socialCardUrl, socialImageOf } from '../page/social-image.js';

/** The pictures that other sites show beside links to articles, as PNG. */
export function drawnCards(edition: Edition): DrawnPage[] {
  const { cards, inputs } = edition;
  if (cards === null) return [];
  return edition.archive.records.flatMap((record, article): DrawnPage[] => {
    const image = socialImageOf(edition, article);
    const card = image?.card ?? null;
    if (card === null) return [];
    return [
      {
        path: socialCardUrl(record),
        inputs: () => inputs?.of(card) ?? null,
        draw: async () => {
          const { default: sharp } = await import('sharp');
          return sharp(Buffer.from(cards.svgOf(card)))
            .png({ compressionLevel: 6 })
            .toBuffer();
        },
      },
    ];
  });
}
