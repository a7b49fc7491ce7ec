import type { Archive } from '../archive/archive.js';
import type { ArchiveDescription } from '../archive/description.js';
import { isLarge } from '../archive/lone.js';
import type { CorrectionInForce } from '../corrections/apply.js';
import type { FormerAddress } from '../corrections/former-addresses.js';
import type { Addresses } from '../export/addresses.js';
import type { SocialCards } from '../export/social-card/social-cards.js';
import { openAtlas } from '../map/atlas.js';
import type { MapOf } from '../map/maps.js';
import { type MapDrawing, openDrawing, orderMap } from '../map/ordered-maps.js';
import type { Theme } from '../theme/theme.js';
import type { InterfaceWords } from '../words/words.js';
import { wordsOfInline } from './about/editor-markdown.js';
import type { Account } from './account.js';
import { type Finisher, finisherWith } from './finishing/finishing.js';
import { PageInputs, type PageStamps } from './inputs.js';
import type { Pictures } from './picture.js';
import { TERM_KINDS, type Terms, termsOf } from './terms/terms.js';
import { articleUrl, authorityHref, hrefBelow } from './urls.js';

/** What an editor has taken away or moved. */
interface Gone {
  /** ids of articles */
  readonly withheld: readonly string[];
  readonly former: readonly FormerAddress[];
}

/** What an edition is made from. */
export interface Copy {
  readonly archive: Archive;
  readonly theme: Theme;
  /** its description is inline Markdown */
  readonly site: ArchiveDescription;
  /** what the editor says of the archive, as Markdown; null when there is no `about.md` */
  readonly about: string | null;
  readonly account: Account;
  readonly pictures: Pictures;
  /** what the editor has taken away or moved */
  readonly gone?: Gone;
  /** what articles have for links on other sites; absent or null: no cards */
  readonly cards?: SocialCards | null;
  /** absent where no page is made from what an earlier build left */
  readonly stamps?: PageStamps | null;
}

/** Everything that pages are made from, and what many of them say, found out once. */
export interface Edition extends Copy {
  readonly cards: SocialCards | null;
  /** the interface's words */
  readonly words: InterfaceWords;
  /** “12,034 articles, 1921–1998, and 43 undated” */
  readonly extent: string;
  /** for the room that writes for machines */
  readonly machine: {
    readonly archive: Archive;
    /** all of it plain text */
    readonly description: ArchiveDescription;
    readonly addresses: Addresses;
  };
  /** corrections by the id of an article that they bear on */
  readonly corrections: ReadonlyMap<string, readonly CorrectionInForce[]>;
  /** what the articles are filed under by those who wrote them */
  readonly terms: Terms;
  /** null when nobody asks whether a page is as it was */
  readonly inputs: PageInputs | null;
  readonly maps: MapDrawing;
  /** draws places, or in a large archive orders that they be drawn when the page is finished; pins are made by `pinOf` (src/map/pin.ts) */
  readonly mapOf: MapOf;
  readonly finisher: Finisher;
}

export function editionOf(copy: Copy): Edition {
  const { records } = copy.archive;
  const { description } = copy.site;
  const corrections = new Map<string, CorrectionInForce[]>();
  for (const correction of copy.account.corrections) {
    for (const id of correction.articles) corrections.set(id, [...(corrections.get(id) ?? []), correction]);
  }
  const terms = termsOf(copy.archive);
  const maps = openDrawing(copy.theme.words, openAtlas());
  return {
    ...copy,
    words: copy.theme.words,
    cards: copy.cards ?? null,
    corrections,
    extent: archiveExtent(records, copy.theme.words),
    terms,
    inputs: copy.stamps
      ? new PageInputs({ ...copy, corrections }, stampsWith(copy.stamps, terms, records.length))
      : null,
    maps,
    mapOf: isLarge(records.length) ? orderMap : maps.mapOf,
    finisher: finisherWith(maps),
    machine: {
      archive: copy.archive,
      description: { ...copy.site, description: description === null ? null : wordsOfInline(description) },
      addresses: {
        article: (index) => hrefBelow('', articleUrl(records[index]!)),
        authority: (authority) => authorityHref('', authority),
      },
    },
  };
}

/** With what the whole archive has a say in on every page: the kinds of terms in its menu, and whether it is large. */
function stampsWith({ stamp, digestOf }: PageStamps, terms: Terms, articles: number): PageStamps {
  const kinds = TERM_KINDS.filter((kind) => terms[kind].length > 0);
  return { stamp: `${stamp} ${kinds} ${isLarge(articles)}`, digestOf };
}

/** How much there is, from when to when. Records are in order of date, undated last. */
export function archiveExtent(records: readonly { readonly date: string | null }[], { say }: InterfaceWords): string {
  if (records.length === 0) return say('extent.none');
  const articles = say('count.articles', { count: records.length });
  const dated = records.findLastIndex((record) => record.date !== null) + 1;
  if (dated === 0) return say('extent.undated', { articles });
  const first = records[0]!.date!.slice(0, 4);
  const last = records[dated - 1]!.date!.slice(0, 4);
  const years = first === last ? first : `${first}–${last}`;
  return dated === records.length
    ? say('extent.years', { articles, years })
    : say('extent.partly-dated', { articles, years, undated: records.length - dated });
}
