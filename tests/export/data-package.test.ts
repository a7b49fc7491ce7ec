import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { datapackagePage } from '../../src/export/datapackage.js';
import { geojsonPage } from '../../src/export/geojson.js';
import { tablePage, tablePath } from '../../src/export/packing/packed.js';
import { TABLES, tablePages } from '../../src/export/tables.js';
import { emptyRecord, sampleAddresses, sampleArchive } from './archive-sample.js';

const archive = sampleArchive([emptyRecord({ headline: 'Silt up' })], []);
const description = { title: 'Quay', description: null, language: 'en', publisher: null, baseUrl: null };
const described = JSON.parse(String(datapackagePage(archive, description).bytes())) as {
  resources: { name: string; path: string; schema: { fields: { name: string }[]; primaryKey?: string } }[];
};

test('a data package describes each table that is written, column by column', () => {
  const written = tablePages(archive, sampleAddresses);
  expect(described.resources.map(({ path }) => `data/${path}`)).toEqual(written.map(({ path }) => path));
  described.resources.forEach(({ schema }, i) => {
    const header = String(written[i]!.bytes()).replace('\ufeff', '').split('\r\n')[0];
    expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
  });
});

test('each column is said in words, and keys are columns', () => {
  for (const { columns, key } of TABLES) {
    for (const { about } of columns) expect(about).toMatch(/\w/);
    if (key !== null) expect(columns.map(({ name }) => name)).toContain(key);
  }
});

test('tables of a large archive are inside a ZIP of no date', () => {
  expect(tablePath('quotes', 2000)).toBe('data/quotes.csv');
  const { path, bytes } = tablePage('quotes', 2001, () => ['a,', 'b\r\n']);
  expect(path).toBe('data/quotes.csv.zip');
  expect(Object.keys(unzipSync(bytes() as Uint8Array))).toEqual(['quotes.csv']);
  expect(new TextDecoder().decode(unzipSync(bytes() as Uint8Array)['quotes.csv'])).toBe('a,b\r\n');
  expect(bytes()).toEqual(bytes());
});

test('places without coordinates are no points', () => {
  expect(JSON.parse(String(geojsonPage(archive, sampleAddresses).bytes()))).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
});
