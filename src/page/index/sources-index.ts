import type { SourceAuthority } from '../../archive/archive.js';
import type { InterfaceWords } from '../../words/words.js';
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
  const { say } = edition.words;
  const unnamed = sources.filter(({ anonymous }) => anonymous).length;
  return namePages(edition, {
    shelf: 'sources',
    pathOf: (page) => indexUrl('sources', page),
    title: say('part.sources'),
    facts:
      sources.length === 0
        ? say('index.no-sources')
        : say('index.sources', { sources: say('count.sources', { count: sources.length }), unnamed }),
    sorts: [],
    sections: sourceSections(sources, edition.words),
    headings: null,
    wordsFor: () => null,
    pictureHtml: () => NO_HTML,
  });
}

function sourceSections(sources: readonly SourceAuthority[], { say }: InterfaceWords): IndexSection[] {
  return SOURCE_KINDS.map((kind): IndexSection => {
    const heading = say(`source-kinds.${kind}`);
    const ofKind = sources.filter((source) => (source.anonymous ? 'unnamed' : source.sourceKind) === kind);
    return {
      anchor: `k-${kind}`,
      heading,
      short: say('index.kind', { kind: heading, count: ofKind.length }),
      page: null,
      authorities: inIndexOrder(ofKind),
    };
  }).filter(({ authorities }) => authorities.length > 0);
}
