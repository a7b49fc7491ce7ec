import type { ArticleRecord } from './article/record.js';
import { extensionOf } from './article/seed.js';
import { type Config, plainConfig } from './config.js';
import { openFolder } from './seed/folder-facts.js';
import { listSeeds } from './seed/listing.js';
import { tallied } from './text/gather.js';
import { outcomesOf } from './workers/extract-pool.js';

/** So many files show what a folder has. */
const SURVEYED = 120;

/** What a look at a folder finds. */
export interface Survey {
  /** extensions with their dots, the most frequent first, and how many files have each */
  readonly extensions: readonly (readonly [extension: string, count: number])[];
  /** articles that were read */
  readonly articles: number;
  /** the most frequent publisher; null when none is given */
  readonly publisher: string | null;
  /** "1921", "1968"; null when no article has a date */
  readonly years: readonly [string, string] | null;
  /** the place that most datelines give; null for none */
  readonly home: string | null;
  /** of most articles, BCP 47 */
  readonly language: string;
  /** articles whose dateline has a day without a year */
  readonly withoutYear: number;
}

/** Looks at a folder of seeds. @throws when it cannot be listed */
export async function surveyOf(folder: string, config: Config = plainConfig): Promise<Survey> {
  const listing = listSeeds(folder);
  const { folder: opened, seeds } = await openFolder(folder, listing, config);
  const step = Math.max(1, Math.ceil(seeds.length / SURVEYED));
  const sample = seeds.filter((_, i) => i % step === 0);
  const records: ArticleRecord[] = [];
  for await (const outcome of outcomesOf(opened, sample, { threads: null }))
    if ('json' in outcome) records.push(JSON.parse(outcome.json));
  const years = records.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])).sort();
  const files = [
    ...listing.seeds,
    ...[...listing.otherForms.values(), ...listing.facsimiles.values()].flat(),
    ...listing.pictures,
  ];
  return {
    extensions: byFrequency(files.map((path) => extensionOf(path).toLowerCase() || 'none')),
    articles: records.length,
    publisher: byFrequency(records.flatMap(({ publisher }) => publisher ?? []))[0]?.[0] ?? null,
    years: years.length === 0 ? null : [years[0]!, years.at(-1)!],
    home: byFrequency(records.flatMap(({ dateline }) => dateline?.places[0]?.name ?? []))[0]?.[0] ?? null,
    language: byFrequency(records.map(({ language }) => language))[0]?.[0] ?? config.language,
    withoutYear: records.filter(({ date, dateline }) => date === null && dateline?.date?.startsWith('--') === true)
      .length,
  };
}

/** Values and how often each occurs, the most frequent first. */
const byFrequency = (values: readonly string[]): [string, number][] =>
  [...tallied(values)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
