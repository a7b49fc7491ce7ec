import type { SourceAuthority } from '../../archive/archive.js';
import { counted, grouped } from '../../theme/helpers.js';
import { SOURCE_KINDS } from '../authority/source-page.js';
import type { Edition } from '../edition.js';
import { NO_HTML } from '../html.js';
import type { Page } from '../page.js';
import { indexUrl } from '../urls.js';
import { type IndexSection, namePages } from './authority-index.js';
import { inIndexOrder } from './people-index.js';

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
    sections: sourceSections(sources),
    headings: null,
    wordsFor: () => null,
    pictureHtml: () => NO_HTML,
  });
}

function sourceSections(sources: readonly SourceAuthority[]): IndexSection[] {
  const kinds = Object.keys(SOURCE_KINDS) as (keyof typeof SOURCE_KINDS)[];
  return kinds
    .map((kind): IndexSection => {
      const [, heading] = SOURCE_KINDS[kind];
      const ofKind = sources.filter((source) => (source.anonymous ? 'unnamed' : source.sourceKind) === kind);
      return {
        anchor: `k-${kind}`,
        heading,
        short: `${heading} (${grouped(ofKind.length)})`,
        page: null,
        authorities: inIndexOrder(ofKind),
      };
    })
    .filter(({ authorities }) => authorities.length > 0);
}
