import type { Archive } from '../../archive/archive.js';
import type { InterfaceWords } from '../../words/words.js';
import { articleCard, type CardContext } from './article-card.js';
import type { SocialCard } from './card-layout.js';
import { socialCardSvg } from './card-svg.js';
import { openCardTypeface } from './typeface.js';

/** The cards of an archive's articles. */
export interface SocialCards {
  /** null where the typeface of cards lacks a letter of it */
  of(article: number): SocialCard | null;
  svgOf(card: SocialCard): string;
}

interface CardArchive extends CardContext {
  /** `#rrggbb`; null for that of the theme */
  readonly accent: string | null;
}

/** What `archive.yaml` says of cards. */
interface CardSettings {
  readonly title: string;
  readonly baseUrl: string | null;
  /** null: as usual */
  readonly socialCards: boolean | null;
  readonly face: { readonly colours: { readonly accent?: string | undefined } };
}

/** Articles of an archive that has cards unless its editor does not want them: each takes a file, and a twentieth of a second. */
const MOST_WITHOUT_ASKING = 500;

/** Cards need an address on the web; an archive of many articles has them only when its editor wants them. */
export function cardsFor(
  archive: Archive,
  { title, baseUrl, socialCards, face }: CardSettings,
  words: InterfaceWords,
): SocialCards | null {
  if (baseUrl === null || !(socialCards ?? archive.records.length <= MOST_WITHOUT_ASKING)) return null;
  return openSocialCards({ archive, title, words, accent: face.colours.accent ?? null });
}

export function openSocialCards(site: CardArchive): SocialCards {
  const typeface = openCardTypeface();
  return {
    of(article) {
      const card = articleCard(site, article);
      return typeface.covers(`${card.words} ${card.by} ${card.where}`) ? card : null;
    },
    svgOf: (card) => socialCardSvg(card, typeface, site.accent),
  };
}
