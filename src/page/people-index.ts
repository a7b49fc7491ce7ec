import type { Authority } from '../archive/archive.js';
import { foldOf } from '../text/fold.js';
import { counted } from '../theme/helpers.js';
import type { Edition } from './edition.js';
import { NOTHING } from './html.js';
import { ALPHABET, letterOf } from './letters.js';
import { namePages, type Section } from './names.js';
import type { Page } from './page.js';
import { roleOf } from './person.js';
import { compare } from './tally.js';
import { indexUrl, SPEAKERS } from './urls.js';

const HOW_TO_READ = 'Figures: quotations / articles, or articles alone.';

/** All people, A to Z. */
export function peopleIndex(edition: Edition): Iterable<Page> {
  const { people } = edition.archive;
  return namePages(edition, {
    shelf: 'people',
    pathOf: (page) => indexUrl('people', page),
    title: 'People',
    facts:
      people.length === 0
        ? 'No person was found in these articles.'
        : `${counted(people.length, 'person', 'people')}, filed under the last part of the name. ${HOW_TO_READ}`,
    sorts: [
      { name: 'By name', path: indexUrl('people'), current: true },
      { name: 'Most quoted', path: SPEAKERS, current: false },
    ],
    sections: lettersOf(people),
    headings: ALPHABET,
    wordsFor: roleOf,
    pictureHtml: () => NOTHING,
  });
}

/** All organisations, A to Z. */
export function organisationsIndex(edition: Edition): Iterable<Page> {
  const { organisations } = edition.archive;
  return namePages(edition, {
    shelf: 'organisations',
    pathOf: (page) => indexUrl('organisations', page),
    title: 'Organisations',
    facts:
      organisations.length === 0
        ? 'No organisation was found in these articles.'
        : `${counted(organisations.length, 'organisation', 'organisations')}. ${HOW_TO_READ}`,
    sorts: [],
    sections: lettersOf(organisations),
    headings: ALPHABET,
    wordsFor: () => null,
    pictureHtml: () => NOTHING,
  });
}

/** Names under their letters, in order. */
export function lettersOf(authorities: readonly Authority[]): Section[] {
  const byLetter = new Map<string, Authority[]>();
  for (const authority of inOrder(authorities)) {
    const letter = letterOf(authority.sortName);
    const list = byLetter.get(letter);
    if (list) list.push(authority);
    else byLetter.set(letter, [authority]);
  }
  return ALPHABET.filter((letter) => byLetter.has(letter)).map((letter) => ({
    anchor: letter === '#' ? 'l-other' : `l-${letter}`,
    heading: letter === '#' ? 'Other' : letter,
    short: letter,
    page: null,
    authorities: byLetter.get(letter)!,
  }));
}

/** Names as an index orders them: without regard to accents and capitals. The same on every machine. */
export function inOrder<T extends Authority>(authorities: readonly T[]): T[] {
  return authorities
    .map((authority) => ({ authority, key: foldOf(authority.sortName).replace(/^[^\p{L}\p{N}]+/u, '') }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.authority.id, b.authority.id))
    .map(({ authority }) => authority);
}
