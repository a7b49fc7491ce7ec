import { describe, expect, test } from 'vitest';
import { withRetypedBodies } from '../../../src/extract/names/bodies/retyped-bodies.js';
import { withConsistentTypes } from '../../../src/extract/names/consistency.js';
import { withDescribedBodies } from '../../../src/extract/names/contexts/described-bodies.js';
import { withFirmsInContext } from '../../../src/extract/names/contexts/firms-in-context.js';
import { withPeopleInContext } from '../../../src/extract/names/contexts/people-in-context.js';
import { withoutWordsBefore } from '../../../src/extract/names/contexts/words-before-names.js';
import { hintsOf } from '../../../src/extract/names/gazetteer-features.js';
import type { Name } from '../../../src/extract/names/name.js';
import { withoutTableWords } from '../../../src/extract/names/reject.js';
import { findPlaceNames } from '../../../src/gazetteer/gazetteer-matches.js';
import { loadGazetteer } from '../../../src/gazetteer/load-gazetteer.js';
import { loadOrganisations } from '../../../src/lexicon/load-organisations.js';
import { loadPersonNames } from '../../../src/lexicon/person-names.js';
import type { Prose } from '../../../src/text/prose.js';
import { marked } from '../marked.js';

const gazetteer = loadGazetteer();
const known = { personNames: loadPersonNames(), organisations: loadOrganisations() };

type OnNames = (prose: Prose, hints: Uint16Array, names: readonly Name[]) => readonly Name[];

/** The names that passes leave of a text, each with its type. */
function left(source: string, ...passes: readonly OnNames[]): string[] {
  const { prose, names } = marked(source);
  const hints = hintsOf(prose, findPlaceNames(prose, gazetteer), known);
  return passes
    .reduce((before, pass) => pass(prose, hints, before), names as readonly Name[])
    .map(({ start, end, type }) => `${type} ${prose.text.slice(start, end)}`);
}

const rejecting: OnNames = (prose, hints, names) =>
  withoutTableWords(prose, hints, withoutWordsBefore(prose, hints, null, names));

const consistent: OnNames = (prose, hints, names) => withConsistentTypes(prose, hints, names);

describe('words with hyphens that describe what follows', () => {
  test.each([
    ['It is run by {o Tarrow-based Gullmark Foods} of late.', ['organisation Gullmark Foods']],
    ['The vote went to the {o Grange-held Senate} at noon.', ['organisation Senate']],
    ['A rally for {p anti-Vole} rowers was held.', []],
    ['He gave to a {o pro-Vole Fair Rowing Committee} in May.', ['organisation Fair Rowing Committee']],
    ['It rained from {p mid-May} on.', []],
    ['The wardens had a {o State-owned} boat.', []],
    ['The wardens had a {o TPA-free} boat.', []],
    ['She likes the {p Arden Vole-style} hat.', []],
    ['A {p non-Elbonian Slav} may not row.', []],
  ])('%s', (source, names) => expect(left(source, rejecting)).toEqual(names));

  test.each([
    ['It was told by the {o Anti-Litter League} in May.', ['organisation Anti-Litter League']],
    ['She met {p Ann Lee-Vole} and {p Park Ki-bam} at noon.', ['person Ann Lee-Vole', 'person Park Ki-bam']],
    ['They sang for {o Pre-Dawn Rowing Inc} there.', ['organisation Pre-Dawn Rowing Inc']],
  ])('not in: %s', (source, names) => expect(left(source, rejecting)).toEqual(names));
});

describe('parties, offices and models in the names of bodies', () => {
  test.each([
    ['A {o Senate Democratic} aide rowed home.', ['organisation Senate']],
    ['A few {o Republican Senate} hopefuls rowed.', ['organisation Senate']],
    ['Some {o Oregon Republican} voters rowed.', ['place Oregon']],
    ['The {o Presumptive Democratic} nominee rowed.', []],
    ['The {o Senate Minority} Leader rowed.', ['organisation Senate']],
    ['He wrote to {o Gullmark CEO Susan Vole} in May.', ['organisation Gullmark', 'person Susan Vole']],
    ['It was sold at the {o Tarrow Copper Exchange CMX3} in May.', ['organisation Tarrow Copper Exchange']],
    ['It bought a {o Gullmark TX40} in May.', ['organisation Gullmark']],
    ['It was the {o North Tarrow} MP who rowed.', ['place North Tarrow']],
    ['A Democratic National {o Committee} chairman rowed.', ['organisation Democratic National Committee']],
    ['A {o Committee} chairman rowed.', ['organisation Committee']],
    ['She was the MP for {o Tarrow South} then.', ['place Tarrow South']],
    ['They sang at {p Tarrow Abbey} in May.', ['place Tarrow Abbey']],
    ['He wrote to the {p Tarrow Rowing Service} in May.', ['organisation Tarrow Rowing Service']],
  ])('%s', (source, names) => expect(left(source, withRetypedBodies)).toEqual(names));

  test.each([
    ['He wrote to the {o Republican Party} in May.', ['organisation Republican Party']],
    ['The {o Office of the President} was shut.', ['organisation Office of the President']],
    ['The {o Gullmark 76} sank.', ['organisation Gullmark 76']],
    ['She told the {o Oregon Republican} so.', ['organisation Oregon Republican']],
    ['The publisher of the {o Oregon Republican} rowed.', ['organisation Oregon Republican']],
    ['He knows {p Susan Service} well.', ['person Susan Service']],
    ['He knows {p Susan Castle} well.', ['person Susan Castle']],
    ['It is the league for {o Tarrow South} then.', ['organisation Tarrow South']],
  ])('not in: %s', (source, names) => expect(left(source, withRetypedBodies)).toEqual(names));

  test.each([
    ['She met {p Oregon Republican Ann Vole} at noon.', ['person Ann Vole']],
    ['There the {o Norwegian Lars Volden} rowed.', ['person Lars Volden']],
    ['There the {o Norwegian Rowing Union} rowed.', ['organisation Norwegian Rowing Union']],
    ['She met {p Ohio Sens. Ann Vole} at noon.', ['person Ann Vole']],
    ['The sale of {o LEDs} and {o SSPs} fell.', []],
    ['The only {p Green} member, {p Ann Vole}, rowed.', ['person Ann Vole']],
  ])('%s', (source, names) => expect(left(source, rejecting)).toEqual(names));
});

describe('firms that look like people', () => {
  test('a firm that several advise as', () =>
    expect(left('Lawyers {p Mosscott Dane} advised the ferry.', withDescribedBodies)).toEqual([
      'organisation Mosscott Dane',
    ]));

  test('lawyers who are two', () =>
    expect(left('Lawyers {p Ann Lee} and {p Tom Roe} advised the ferry.', withDescribedBodies)).toEqual([
      'person Ann Lee',
      'person Tom Roe',
    ]));

  test('a family is no body, a club is', () => {
    expect(left('{p Ann Gull} rowed. The {o Gulls} sat.', consistent)).toEqual(['person Ann Gull', 'other Gulls']);
    expect(left('{p Ann Gull} rowed. The {o Otters} sat.', consistent)).toEqual([
      'person Ann Gull',
      'organisation Otters',
    ]);
  });

  test('a body and a firm that were taken for one', () =>
    expect(left('The {o Tarrow Rowing Service and Audit Wales} met.', withFirmsInContext)).toEqual([
      'organisation Tarrow Rowing Service',
      'organisation Audit Wales',
    ]));

  test('a body that is told stays one, though most mentions are taken for somebody', () =>
    expect(
      left('Shares in {p Gullmark} fell. {p Gullmark} said so. {p Gullmark} rose.', withFirmsInContext, consistent),
    ).toEqual(['organisation Gullmark', 'organisation Gullmark', 'organisation Gullmark']));

  test('most mentions tell, though one is surer', () =>
    expect(
      left('{o Gullmark Foods} sank. {o Gullmark} rose, {o Gullmark} fell. “Yes,” said {p Gullmark}.', consistent),
    ).toEqual([
      'organisation Gullmark Foods',
      'organisation Gullmark',
      'organisation Gullmark',
      'organisation Gullmark',
    ]));

  test('a club of which several things are said', () =>
    expect(left('{p Larkholm} have sold two boats.', withFirmsInContext)).toEqual(['organisation Larkholm']));

  test.each(['{p Ann Vole} has sold two boats.', 'Friends of {p Vole} have sold two boats.'])('not in: %s', (source) =>
    expect(left(source, withFirmsInContext)[0]).toMatch(/^person/),
  );

  test.each([
    ['The singer Tolu Vale-Marrin, who rowed, sat.', ['person Tolu Vale-Marrin']],
    ['We saw Tolu Adebanke, a retired plumber in Hale, there.', ['person Tolu Adebanke']],
    ['We saw Graan Molemij, the largest employer in Hale, there.', []],
    ['The boat Tolu Vale-Marrin, which sank, was old.', []],
  ])('people by their callings: %s', (source, names) => expect(left(source, withPeopleInContext)).toEqual(names));

  test('an owner may be a firm, where no given name tells another', () => {
    expect(left('The ferry’s owner, Tarnwick Gull Lines, said so.', withPeopleInContext)).toEqual([]);
    expect(left('The ferry’s owner, Susan Tarnwick, said so.', withPeopleInContext)).toEqual(['person Susan Tarnwick']);
    expect(left('The ferry’s captain, Orrel Tarnwick, said so.', withPeopleInContext)).toEqual([
      'person Orrel Tarnwick',
    ]);
  });
});
