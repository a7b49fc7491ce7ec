import { describe, expect, test } from 'vitest';
import { hintsOf } from '../../../src/extract/names/gazetteer-features.js';
import { PASSES } from '../../../src/extract/names/passes.js';
import type { DatelineSpans } from '../../../src/extract/names/told/dateline-towns.js';
import { findPlaceNames } from '../../../src/gazetteer/gazetteer-matches.js';
import { loadGazetteer } from '../../../src/gazetteer/load-gazetteer.js';
import { loadOrganisations } from '../../../src/lexicon/load-organisations.js';
import { loadWords } from '../../../src/lexicon/load-words.js';
import { loadPersonNames } from '../../../src/lexicon/person-names.js';
import { marked } from '../marked.js';

const gazetteer = loadGazetteer();
const words = loadWords();
const known = { personNames: loadPersonNames(), organisations: loadOrganisations() };
const LETTERS = { person: 'p', place: 'l', organisation: 'o', other: 'x' } as const;

/** The text with the names that one pass leaves. @param place the place of the dateline, which ends at the first " - " */
function after(pass: string, source: string, place: string | null): string {
  const { prose } = marked(source);
  const start = place === null ? -1 : prose.text.indexOf(place);
  const dateline: DatelineSpans | null =
    place === null ? null : { start, end: prose.text.indexOf(' - '), places: [{ start, end: start + place.length }] };
  const { names } = marked(source);
  const placeNames = findPlaceNames(prose, gazetteer);
  const { apply } = PASSES.find(({ name }) => name === pass)!;
  let out = '';
  let at = 0;
  for (const { start: from, end, type } of apply(
    { prose, placeNames, dateline, hints: hintsOf(prose, placeNames, known), gazetteer, words },
    names,
  )) {
    out += `${prose.text.slice(at, from)}{${LETTERS[type]} ${prose.text.slice(from, end)}}`;
    at = end;
  }
  return out + prose.text.slice(at);
}

type Row = readonly [pass: string, tagged: string, left: string, place?: string];

const ROWS: readonly Row[] = [
  ['reject', 'Qtly div 12 cts. {o Record March} 27.', 'Qtly div 12 cts. Record March 27.'],
  ['reject', '{o Co Ltd} and {o Otter Co Ltd} rose.', 'Co Ltd and {o Otter Co Ltd} rose.'],
  [
    'boundaries',
    'She sings in the choir at Trinity Lutheran Church.',
    'She sings in the choir at {o Trinity Lutheran Church}.',
  ],
  ['boundaries', 'A barn on Third Street burned down.', 'A barn on {l Third Street} burned down.'],
  ['boundaries', 'Council Delays Vote on Third Street', 'Council Delays Vote on Third Street'],
  ['boundaries', 'Sen. {p Walt Ridley}, R-Mason City, laughed.', 'Sen. {p Walt Ridley}, R-{l Mason City}, laughed.'],
  ['boundaries', 'Boats left {p Gullwick-on-Sea} early.', 'Boats left {l Gullwick-on-Sea} early.'],
  ['boundaries', 'Snow fell on {p Tel el-Samra}.', 'Snow fell on {l Tel el-Samra}.'],
  ['boundaries', 'Goats graze near {o Umm al-Rihan} and Hilla.', 'Goats graze near {l Umm al-Rihan} and Hilla.'],
  ['boundaries', 'Cars wait on {o Jalan Sentosa}.', 'Cars wait on {l Jalan Sentosa}.'],
  ['boundaries', '{p Nadir al-Samra} sang.', '{p Nadir al-Samra} sang.'],
  ['boundaries', 'The {o Deir al-Lauz Olive Press} closed.', 'The {o Deir al-Lauz Olive Press} closed.'],
  ['boundaries', 'Boats left Bradling-cum-Marsh early.', 'Boats left {l Bradling-cum-Marsh} early.'],
  ['boundaries', 'The {o Gullwick-on-Sea Lifeboat Trust} met.', 'The {o Gullwick-on-Sea Lifeboat Trust} met.'],
  ['boundaries', 'A Made-In-Hull label, a stay-at-home wife.', 'A Made-In-Hull label, a stay-at-home wife.'],
  ['in-context', 'Halden’s chairman, {l Roald Vik}, resigned.', 'Halden’s chairman, {p Roald Vik}, resigned.'],
  ['consistency', '{p Kit Otter} spoke. Otter won.', '{p Kit Otter} spoke. {p Otter} won.'],
  ['consistency', '{o Otter Tool Co} rose. {p Otter} said so.', '{o Otter Tool Co} rose. {o Otter} said so.'],
  [
    'consistency',
    '{o Otter Tool Co} rose. {p Kit Otter} left. {p Otter} said so.',
    '{o Otter Tool Co} rose. {p Kit Otter} left. {p Otter} said so.',
  ],
  ['sure-places', 'The {o United States} sent aid.', 'The {l United States} sent aid.'],
  [
    'sure-places',
    'Snow fell in the counties of Ottery, {p Wayne} and {p Monroe Hale}.',
    'Snow fell in the counties of {l Ottery}, {l Wayne} and {l Monroe Hale}.',
  ],
  [
    'sure-places',
    'It fell in {p Wayne}, {o Emmet} and Gwick counties.',
    'It fell in {l Wayne}, {l Emmet} and {l Gwick} counties.',
  ],
  [
    'sure-places',
    'Four towns: {p Emmet}, {l Hale} and Gwick, voted.',
    'Four towns: {l Emmet}, {l Hale} and {l Gwick}, voted.',
  ],
  ['sure-places', 'Both counties of {p Wayne Emmet} voted.', 'Both counties of {p Wayne Emmet} voted.'],
  [
    'consistency',
    '{p Kit Otter} spoke. {p Otter} ran. {o Otter} won.',
    '{p Kit Otter} spoke. {p Otter} ran. {p Otter} won.',
  ],
  [
    'sure-places',
    '{o SALTMARSH}, June 3 ({o Reuters}) - It rained.',
    '{l SALTMARSH}, June 3 (Reuters) - It rained.',
    'SALTMARSH',
  ],
  // of a scan, as "tlie" and "aud" show
  [
    'sure-places',
    '{p OTTER DEFENDS} tlie ferry aud the mill. Mr. {p Otter} won.',
    '{p OTTER} DEFENDS tlie ferry aud the mill. Mr. {p Otter} won.',
  ],
  [
    'sure-places',
    '{p OTTER DEFENDS} tlie ferry aud the mill. It won.',
    '{p OTTER DEFENDS} tlie ferry aud the mill. It won.',
  ],
  [
    'sure-places',
    '{p rtLwK Kit Otter} left tlie ferry aud the mill.',
    'rtLwK {p Kit Otter} left tlie ferry aud the mill.',
  ],
  ['sure-places', '{p Kit McKAY} left tlie ferry aud the mill.', '{p Kit McKAY} left tlie ferry aud the mill.'],
];

describe('the passes after the tagger', () => {
  for (const [pass, tagged, left, place] of ROWS)
    test(`${pass}: ${tagged}`, () => expect(after(pass, tagged, place ?? null)).toBe(left));

  test('are five at most, and each has a row here that has its example', () => {
    expect(PASSES.length).toBeLessThanOrEqual(5);
    const plain = (text: string): string => text.replaceAll(/\{. ([^}]*)\}/g, '$1');
    for (const { name, example } of PASSES)
      expect(
        ROWS.filter(([pass, tagged]) => pass === name && plain(tagged).startsWith(example.slice(0, -1))).length,
      ).toBe(1);
  });
});
