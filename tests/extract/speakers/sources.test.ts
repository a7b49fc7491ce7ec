import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../../src/extract/organisations/organisations.js';
import { findPeople } from '../../../src/extract/people/people.js';
import { findAttributions } from '../../../src/extract/quotes/quotes.js';
import { givenNamesOf, resolveReferences } from '../../../src/extract/speakers/speakers.js';
import { readCues } from '../../../src/lexicon/cues.js';
import { loadWords } from '../../../src/lexicon/load-words.js';
import { loadPersonNames } from '../../../src/lexicon/person-names.js';
import { marked } from '../marked.js';

const words = loadWords();
const cues = readCues();
const givenNames = givenNamesOf(loadPersonNames());

function sourcesOf(source: string): string[] {
  const { prose, article, names } = marked(source);
  const attributions = findAttributions(prose, article, words, cues);
  const people = findPeople(prose, article, names);
  const organisations = findOrganisations(prose, article, names);
  const { sources } = resolveReferences(attributions, people, organisations, givenNames);
  return sources.map(({ name, kind }) => `${name} (${kind})`);
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['{o Gull Ltd} <GULL.S> said it would close.', 'Gull Ltd (organisation)'],
  ['The <Gull Ltd> group said it would close.', 'Gull Ltd (organisation)'],
  ['The bridge is safe, testified {p Ann Lee}.', 'Ann Lee (person)'],
  ['Testified {p Ann Lee}: "The bridge is safe."', 'Ann Lee (person)'],
  ['Portreeve {p Ann Lee} said the bridge was safe. The portreeve said it would stay.', 'Ann Lee (person)'],
  ['{o Grindle Oyj} said it would close.', 'Grindle Oyj (organisation)'],
  ['The {o Oldtown Gazette} reported that it rained.', 'Oldtown Gazette (media)'],
  ['Dealers said the pound fell.', 'Dealers (unnamed)'],
  ['Another said the pound fell.', 'Another (unnamed)'],
  ['A senior {p Trustee} said the wall was safe.', 'senior Trustee (unnamed)'],
  ['U.S. Officials said the pound fell.', 'U.S. Officials (unnamed)'],
  ['Minister of State for Fisheries {p Jo Hale} said the boats were safe.', 'Jo Hale (person)'],
  [
    'Chancellor of the Exchequer {p Jo Hale} said it rained. The Chancellor said it would rain again.',
    'Jo Hale (person)',
  ],
  ['The {o Harbour Department} met. The Department said it was late.', 'Harbour Department (organisation)'],
  ['Figures released today showed that it rained.', 'Figures (document)'],
  ['{p Jo Hale} today announced that it would close.', 'Jo Hale (person)'],
  ['A group of {l York} met. An investor group said it would buy the shop.', 'investor group (organisation)'],
];

describe('sources by name', () => {
  for (const [source, ...found] of TABLE)
    it(source.replace(/\{. ([^}]*)\}/g, '$1'), () => expect(sourcesOf(source)).toEqual(found));
});

it('gives beside them whom an interview names and nobody has filed', () => {
  const { prose, article, names } = marked(
    [
      '# Faces of the Quay: Marta Belling',
      'Belling mends nets.',
      'When did you start?',
      'In 2001. I learned it from a friend.',
      'How do you take part?',
      'I mend the nets.',
      'What moves you?',
      'The great sea moves me.',
    ].join('\n'),
  );
  const attributions = findAttributions(prose, article, words, cues);
  const people = findPeople(prose, article, names);
  const { interviewed } = resolveReferences(attributions, people, [], givenNames);
  expect(people).toEqual([]);
  expect(interviewed.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Marta Belling', 2]]);
});
