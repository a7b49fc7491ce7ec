import { describe, expect, it } from 'vitest';
import { findOrganisations } from '../../../src/extract/organisations/organisations.js';
import { marked } from '../marked.js';

function organisationsOf(source: string): string[] {
  const { prose, article, names } = marked(source);
  return findOrganisations(prose, article, names).map(({ name, mentions }) => `${name} ${mentions.length}`);
}

const TABLE: readonly (readonly [string, ...string[]])[] = [
  ['{o Harbour Trust Union} (HTU) met. {o HTU} voted.', 'Harbour Trust Union 3'],
  ['{o Hayat al-Bahr} ({o HB}) met.', 'Hayat al-Bahr 2'],
  ['{o Finch Motor Co.} rose. {o Finch} fell. {o Finch Motor Company} closed.', 'Finch Motor Company 3'],
  ['{o Oldtown High School} won. {o Oldtown High} lost.', 'Oldtown High School 2'],
  ['{o Oldtown High School} won in {l Oldtown}. {o Oldtown} beat them.', 'Oldtown High School 1', 'Oldtown 1'],
  ['The {l Oldtown} crowd saw the {o Oldtown Otters}. The {o Otters} won.', 'Oldtown Otters 2'],
  ['The {x Ruritanian} {o Foreign Ministry} spoke. The {o Foreign Ministry} wrote.', 'Ruritanian Foreign Ministry 2'],
  ['{o Harbour Bureau of Investigation} agents came. The {o HBI} left.', 'Harbour Bureau of Investigation 2'],
  ['{o Finch Motor Works Corp} rose. {o FMW} fell.', 'Finch Motor Works Corp 2'],
  ['{o Finch and Otter Inc} rose. {o F and O} fell, {o F/O} said.', 'Finch and Otter Inc 3'],
  ["{o Mudlark's Investors Service} cut it, {o Mudlark's} said.", "Mudlark's Investors Service 2"],
  ['The {o Harbour Price Index} rose in the {o Third World}.'],
  ['Lee, a {o Saltmarsh Democrat}, reads the {o Oldtown Democrat}.', 'Oldtown Democrat 1'],
  ['{o The Courier} and {o Courier}', 'Courier 2'],
  ['{o Grindle Oyj} rose. {o Grindle} fell. {o Grindle Pty Ltd} closed.', 'Grindle Pty Ltd 3'],
  ['{o Oyj} and {o Grindle Bhd.}', 'Grindle Bhd. 1'],
  ['{o Saint Bell Hospital} (24 beds) closed.', 'Saint Bell Hospital 1'],
  ["The {o Ratepayers' Association} met. The {o Association} wrote.", "Ratepayers' Association 2"],
  [
    'The {o Harbour Trust} and the {o Dredging Trust} met. The {o Trust} wrote.',
    'Harbour Trust 1',
    'Dredging Trust 1',
    'Trust 1',
  ],
  ['The {o Island National Congress} met. {o Congress} wrote.', 'Island National Congress 1', 'Congress 1'],
  ['{o H.B.I.} and {o HBI}', 'H.B.I. 2'],
];

describe('organisations of an article', () => {
  for (const [source, ...found] of TABLE)
    it(source.replace(/\{. ([^}]*)\}/g, '$1'), () => expect(organisationsOf(source)).toEqual(found));
});
