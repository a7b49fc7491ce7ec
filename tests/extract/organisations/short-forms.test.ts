import { expect, test } from 'vitest';
import { findOrganisations } from '../../../src/extract/organisations/organisations.js';
import { foundIn, organisationsOf } from '../found.js';
import { marked } from '../marked.js';

test('a paper is called by the last word of its name', () => {
  const found = foundIn('The Pellfield Herald asked the mayor on Monday. "No," he was quoted as saying by the Herald.');
  expect(organisationsOf(found)).toEqual(['Pellfield Herald']);
});

test('the Times and the Sunday Times are two papers', () => {
  const found = foundIn(
    'She writes for the Sunday Times in London. The rent has doubled, the Times reported on Monday.',
  );
  expect(organisationsOf(found)).toContain('Sunday Times');
  expect(organisationsOf(found)).toContain('Times');
});

test('initials of a name take in those that it has', () => {
  const found = foundIn('The track is owned by CN, an engineer said. "It is shut," she told CTV News in the spring.');
  expect(organisationsOf(found)).toEqual(['CN', 'CTV News']);
});

test('a paper that the lists have is one though its town is in its name, and nothing else tells', () => {
  expect(organisationsOf(foundIn('In a piece that was in the New York Times, the reeve wrote of eels.'))).toEqual([
    'New York Times',
  ]);
});

/** The organisations of a text in which names are marked. */
function bodiesIn(source: string): string[] {
  const { prose, article, names } = marked(source);
  return findOrganisations(prose, article, names).map(({ name }) => name);
}

test.each([
  ['The {o Vole Center for Tides} rose. The {o Vole Center} fell.', ['Vole Center for Tides']],
  ['The {o U.S. Senate} sat. The {o Senate} rose.', ['U.S. Senate']],
  ['The {o Elbonian Coast Guard} came. The {o Coast Guard} left.', ['Elbonian Coast Guard']],
  ['The {o House Tides Committee} met. The {o Tides Committee} rose.', ['House Tides Committee']],
  ['The {o Fair Rowing PAC} paid. {o Fair Rowing} did.', ['Fair Rowing PAC']],
  [
    'The {o Tarrow Otters} won the match. The coach hailed a season of goals in the league cup, and the striker scored. The {o Otters} play on Friday.',
    ['Tarrow Otters'],
  ],
])('one body: %s', (source, bodies) => expect(bodiesIn(source)).toEqual(bodies));

test.each([
  ['The {o House Tides Committee} and the {o Senate Tides Committee} met. The {o Tides Committee} rose.', 3],
  ['The {o Reed Bank of Tarrow} rose. The {o Reed Bank} fell.', 2],
  ['The {o National Center for Tides} rose. The {o National Center} fell.', 2],
  ['The {o Grange Party of Tarrow} rose. The {o Grange Party} fell.', 2],
  ['The {o Senate Republicans} rose. {o Republicans} fell at the match of the league champions.', 2],
  ['The {o Tarrow Otters} paid for the ferry. The {o Otters} of the pier did not.', 2],
])('not one body: %s', (source, count) => expect(bodiesIn(source)).toHaveLength(count));

test('terms of a trade, laws and peoples are no bodies, but initials of a body are', () => {
  expect(bodiesIn('The {o HVAC} was cold, as {o Hispanics} and the {o Continent} know.')).toEqual([]);
  expect(bodiesIn('The {o Association of Pier Inspectors} ({o API}) met.')).toEqual(['Association of Pier Inspectors']);
});
