import type { Authority } from '../../archive/archive.js';
import { compareCodeUnits } from '../../text/compare.js';
import { foldOf } from '../../text/fold.js';
import { gathered } from '../../text/gather.js';
import type { InterfaceWords } from '../../words/words.js';
import { mostGivenRole } from '../authority/told-apart.js';
import type { Edition } from '../edition.js';
import { INDEX_LETTERS, letterOf } from '../entries.js';
import { NO_HTML } from '../html.js';
import type { Page } from '../page.js';
import { indexUrl, SPEAKERS, TOGETHER_PAGE } from '../urls.js';
import { type IndexSection, namePages } from './authority-index.js';
import { pairsOfPeople, togetherPage } from './together-page.js';

/** All people, A to Z, and who of them appears with whom. */
export function* peopleIndex(edition: Edition): Iterable<Page> {
  const { people } = edition.archive;
  const { say } = edition.words;
  const pairs = pairsOfPeople(edition.archive);
  yield* namePages(edition, {
    shelf: 'people',
    pathOf: (page) => indexUrl('people', page),
    title: say('part.people'),
    facts:
      people.length === 0
        ? say('index.no-people')
        : `${say('index.people', { people: say('count.people', { count: people.length }) })} ${say('index.figures')}`,
    sorts: [
      { name: say('index.by-name'), path: indexUrl('people'), current: true },
      { name: say('index.most-quoted'), path: SPEAKERS, current: false },
      ...(pairs.length > 0 ? [{ name: say('together.title'), path: TOGETHER_PAGE, current: false }] : []),
    ],
    sections: letterSections(people, edition.words),
    headings: INDEX_LETTERS,
    wordsFor: mostGivenRole,
    pictureHtml: () => NO_HTML,
  });
  if (pairs.length > 0) yield togetherPage(edition, pairs);
}

/** All organisations, A to Z. */
export function organisationsIndex(edition: Edition): Iterable<Page> {
  const { organisations } = edition.archive;
  const { say } = edition.words;
  return namePages(edition, {
    shelf: 'organisations',
    pathOf: (page) => indexUrl('organisations', page),
    title: say('part.organisations'),
    facts:
      organisations.length === 0
        ? say('index.no-organisations')
        : [
            say('index.organisations', { organisations: say('count.organisations', { count: organisations.length }) }),
            say('index.figures'),
          ].join(' '),
    sorts: [],
    sections: letterSections(organisations, edition.words),
    headings: INDEX_LETTERS,
    wordsFor: () => null,
    pictureHtml: () => NO_HTML,
  });
}

/** Names under their letters, in order. */
export function letterSections(authorities: readonly Authority[], { say }: InterfaceWords): IndexSection[] {
  const byLetter = gathered(inIndexOrder(authorities), ({ sortName }) => letterOf(sortName));
  return INDEX_LETTERS.filter((letter) => byLetter.has(letter)).map((letter) => ({
    anchor: letter === '#' ? 'l-other' : `l-${letter}`,
    heading: letter === '#' ? say('index.other') : letter,
    short: letter,
    page: null,
    authorities: byLetter.get(letter)!,
  }));
}

/** Names as an index orders them: without regard to accents and capitals. The same on every machine. */
export function inIndexOrder<T extends Authority>(authorities: readonly T[]): T[] {
  return authorities
    .map((authority) => ({ authority, key: foldOf(authority.sortName).replace(/^[^\p{L}\p{N}]+/u, '') }))
    .sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.authority.id, b.authority.id))
    .map(({ authority }) => authority);
}
