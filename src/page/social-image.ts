import type { ArticleRecord } from '../article/record.js';
import { CARD_SIZE, type SocialCard } from '../export/social-card/card-layout.js';
import type { Edition } from './edition.js';
import { articleUrl, type SitePath } from './urls.js';

/** The picture that other sites show beside a link to a page. */
export interface SocialImage {
  readonly path: SitePath;
  /** what it shows, in words */
  readonly alt: string;
  /** what is to be drawn; null for a picture that the article has */
  readonly card: SocialCard | null;
  /** in px; null when it is not known */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Where the card of an article lies. */
export const socialCardUrl = (record: ArticleRecord): SitePath =>
  articleUrl(record)
    .replace(/^articles\//, 'cards/')
    .replace(/\.html$/, '.png') as SitePath;

/** An article's own first picture, else a card that is drawn for it; null where none is to be had. */
export function socialImageOf({ archive, cards, pictures }: Edition, article: number): SocialImage | null {
  if (cards === null) return null;
  const record = archive.records[article]!;
  for (const { src, alt, caption } of record.images) {
    const picture = pictures.get(src);
    if (picture?.thumbnail) return { path: picture.url, alt: alt ?? caption ?? '', card: null, size: null };
  }
  const card = cards.of(article);
  if (card === null) return null;
  const alt = [card.words, card.by].filter((text) => text !== '').join(' — ');
  return { path: socialCardUrl(record), alt, card, size: CARD_SIZE };
}
