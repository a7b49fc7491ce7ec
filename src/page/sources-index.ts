import type { SourceAuthority } from '../archive/archive.js';
import { counted, grouped } from '../theme/helpers.js';
import type { Edition } from './edition.js';
import { NOTHING } from './html.js';
import { namePages, type Section } from './names.js';
import type { Page } from './page.js';
import { inOrder } from './people-index.js';
import { SOURCE_KINDS } from './source.js';
import { indexUrl } from './urls.js';

/** All sources, by kind. */
export function sourcesIndex(edition: Edition): Iterable<Page> {
  const { sources } = edition.archive;
  const unnamed = sources.filter(({ anonymous }) => anonymous).length;
  return namePages(edition, {
    shelf: 'sources',
    pathOf: (page) => indexUrl('sources', page),
    title: 'Sources',
    facts:
      sources.length === 0
        ? 'No article attributes anything to anybody.'
        : `Whom the articles attribute something to: ${counted(sources.length, 'source', 'sources')}, ${grouped(unnamed)} of them unnamed. Figures: quotations / articles.`,
    sorts: [],
    sections: kindsOf(sources),
    headings: null,
    wordsFor: () => null,
    pictureHtml: () => NOTHING,
  });
}

function kindsOf(sources: readonly SourceAuthority[]): Section[] {
  const kinds = Object.keys(SOURCE_KINDS) as (keyof typeof SOURCE_KINDS)[];
  return kinds
    .map((kind): Section => {
      const [, heading] = SOURCE_KINDS[kind];
      const ofKind = sources.filter((source) => (source.anonymous ? 'unnamed' : source.sourceKind) === kind);
      return {
        anchor: `k-${kind}`,
        heading,
        short: `${heading} (${grouped(ofKind.length)})`,
        page: null,
        authorities: inOrder(ofKind),
      };
    })
    .filter(({ authorities }) => authorities.length > 0);
}
