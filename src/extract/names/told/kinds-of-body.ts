import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { Prose } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';

/** What a word tells of a body that is named beside it; bits. */
export const Describes = { firm: 1, calling: 2, team: 4, appeal: 8, published: 16, many: 32 } as const;
export const listedDescribesOf = lexicon.bits([
  [Describes.firm, 'company-noun'],
  [Describes.firm, 'before-body-name'],
  [Describes.calling, 'calling'],
  [Describes.calling, 'office'],
]);
export const describesOf = (word: string): number =>
  (/^(?:student|pupil)s?$/.test(word) ? 0 : listedDescribesOf(word)) |
  (SENT_OUT.test(word) ? Describes.calling : 0) |
  (FIRM_OF_MANY.test(word) ? Describes.firm | Describes.many : 0) |
  (word === 'published' ? Describes.published : 0) |
  (word === 'team' ? Describes.team : 0) |
  (word === 'save' ? Describes.appeal : 0);

/** Whom firms send out. */
export const SENT_OUT =
  /^(?:administrators?|receivers?|liquidators?|auditors?|accountants?|analysts?|consultants?|solicitors?|lawyers?|barristers?|architects?|economists?)$/;

/** "the solicitors Moss Dent" */
const FIRM_OF_MANY =
  /^(?:lawyers|solicitors|accountants|architects|auctioneers|stockbrokers|surveyors|agents|publishers|brewers|consultants|advisers|auditors|administrators|valuers|pollsters|headhunters|bookmakers|brokers|insurers|lobbyists|printers|undertakers|actuaries|bankers|specialists|developers|contractors|housebuilders|retailers|jewellers|engineers|distillers|promoters|operators|restaurateurs)$/;

export const DESCRIBING = triggerOf(
  ...(['company-noun', 'before-body-name', 'calling', 'office'] as const).map((name) => lexicon.words(name)),
  ['published', 'team', 'save'],
  SENT_OUT,
  FIRM_OF_MANY,
);

/** "the mill's owner, | Tarnwick Weaving, said" */
export const mayBeFirms = ({ lower }: Prose, first: number): boolean => MAY_BE_FIRM.test(lower[first - 2] ?? '');

export const MAY_BE_FIRM =
  /^(?:owner|operator|sponsor|insurer|landlord|supplier|developer|builder|contractor|manufacturer|publisher|distributor|employer|maker|rival|shareholder|lender|promoter|retailer)$/;
