import { expect, test } from 'vitest';
import { hintsOf } from '../../../src/extract/names/gazetteer-features.js';
import { isToldThing } from '../../../src/extract/names/told/told-things.js';
import { findPlaceNames } from '../../../src/gazetteer/gazetteer-matches.js';
import { loadGazetteer } from '../../../src/gazetteer/load-gazetteer.js';
import { loadOrganisations } from '../../../src/lexicon/load-organisations.js';
import { loadPersonNames } from '../../../src/lexicon/person-names.js';
import { foundIn, organisationsOf, peopleOf, placesOf } from '../found.js';
import { marked } from '../marked.js';

const gazetteer = loadGazetteer();
const known = { personNames: loadPersonNames(), organisations: loadOrganisations() };

/** The names of a text that are none. */
function thingsOf(source: string): string[] {
  const { prose, names } = marked(source);
  const hints = hintsOf(prose, findPlaceNames(prose, gazetteer), known);
  return names.filter((name) => isToldThing(prose, hints, name)).map(({ start, end }) => prose.text.slice(start, end));
}

test.each([
  ['The water boiled at 212 degrees {p Fahrenheit} in the shed.', 'Fahrenheit'],
  ['He was given painkillers such as Dilaudid and {p Toradol} by {p Ann Lee}.', 'Toradol'],
  ['She has {p Autoimmune Encephalitis}, said {p Costas Simitis}.', 'Autoimmune Encephalitis'],
  ['{o Punjabi Sikhs} opened a kitchen by the river.', 'Punjabi Sikhs'],
  ['{p Yazidis} fled, as {p Christian} did.', 'Yazidis'],
  ['{o Catholic} parents met in the {o Catholic Club}.', 'Catholic'],
  ['It was not allowed by the {o Danube Treaty}, the {o Danube Board} said.', 'Danube Treaty'],
  ['{p Ann Lee} is the Member for {p Kinnaird}.', 'Kinnaird'],
  ['{o Harbour Desk} 6 min read', 'Harbour Desk'],
  ['The menu says Noticias con {p Vecinos Unidos} el 3 de Marzo.', 'Vecinos Unidos'],
  ['The sign of {p Ph\u00f2ng Tr\u00e0 S\u1ea1ch} \u1edf Hale fell.', 'Ph\u00f2ng Tr\u00e0 S\u1ea1ch'],
])('%s: %s', (text, thing) => {
  expect(thingsOf(text)).toEqual([thing]);
});

test('what opens a line before a thing is nobody, unless the article knows him', () => {
  expect(peopleOf(foundIn('Stern intentions / The mayor went home.'))).toEqual([]);
  expect(peopleOf(foundIn('Stern intentions / Walter Stern went home.'))).toEqual(['Walter Stern']);
});

test('nobody is called with an article', () => {
  expect(peopleOf(foundIn('Walter Lutz won. "It was a Lutz and a half," she said.'))).toEqual(['Walter Lutz']);
});

test('a common word of a headline in capitals is no body', () => {
  expect(organisationsOf(foundIn('COURT TOLD OF BURGLARY AT MILL / The burglary was in June.'))).toEqual([]);
});

test('initials of what is told to be an illness are no body', () => {
  const found = foundIn('She has Autoimmune Encephalitis (AEN), a rare illness. AEN is hard to treat, he said.');
  expect(organisationsOf(found)).toEqual([]);
});

test('a seat is no body', () => {
  expect(
    organisationsOf(foundIn('He wrote to a Labour MSP and to the former Green MLA about the bridge.')),
  ).not.toContain('Green MLA');
});

test('what somebody heads within a body is none', () => {
  const found = foundIn('She was the director of Animal Care at the Hale Institute.');
  expect(organisationsOf(found)).toEqual(['Hale Institute']);
});

test.each([
  'Worry not, he wrote: https://t.co/XQuayZLb',
  'She shared the hashtag #BoatsAreForAll, and he did.',
  'White nationalist leaders met by the quay.',
  'The plumes of the moon Europa, near the planet, are of ice. Europa is small.',
  'The IVF clinic is new, and so is the EBITDA figure.',
  'The farm has slow tendon fever, or STF. The STF came from hay.',
  'The Coastal Trade Agreement (CTA) was signed. The CTA is new.',
  'The deal was signed by the Tarvers. Ken Tarver said no.',
])('no body: %s', (text) => {
  expect(organisationsOf(foundIn(text))).toEqual([]);
});

test('a language of programs is no town where the text is about software', () => {
  expect(placesOf(foundIn('The browser was written in Rust by a firm in Norwich.'))).toEqual(['Norwich']);
  expect(placesOf(foundIn('Languages taught are JavaScript, Kotlin, Rust and Fortran.'))).toEqual([]);
  expect(placesOf(foundIn('The park lies in Rust, Germany, near the river.'))).toEqual(['Rust', 'Germany']);
});

test.each([
  ['It rained on the morrow, D-Day, in Normandy.', ['Normandy']],
  ['There is work on smart towns (MIT and IBM for example), she said.', []],
])('no place: %s', (text, places) => expect(placesOf(foundIn(text))).toEqual(places));

test('what a text about software names is no town that no list has, nor anybody', () => {
  const about = 'The kernel and the browser on the desktop have an API. ';
  expect(placesOf(foundIn(`${about}A fix in Kirimono came from Prague.`))).toEqual(['Prague']);
  expect(peopleOf(foundIn(`${about}Kali Linux runs it, said Ann Lee.`))).toEqual(['Ann Lee']);
  expect(
    peopleOf(foundIn(`Use the handy Requirements and Go-Live Checklist for Federal Public Websites, said Ann Lee.`)),
  ).toEqual(['Ann Lee']);
  expect(placesOf(foundIn('A fire in Kirimono was put out.'))).toEqual(['Kirimono']);
});

test('somebody called like a street is one of the people of a list', () => {
  const list = 'Thanks go to Ann Lee, Kevin Downs, Kin Lane, Kristen Roe and Paula Pike.';
  expect(peopleOf(foundIn(list))).toEqual(['Ann Lee', 'Kevin Downs', 'Kin Lane', 'Kristen Roe', 'Paula Pike']);
  expect(placesOf(foundIn('Ann Lee and Kevin Downs met in Penny Lane.'))).toEqual(['Penny Lane']);
});
