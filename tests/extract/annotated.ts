import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/article/article.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { loadKnowledge, recordOf } from '../../src/extract/extract.js';
import { parseText } from '../../src/formats/text/text.js';
import { articleOf, isArticle } from '../../src/seed/parse.js';

const settings = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };

/** One made-up article and what a careful reader finds in it. A name with `?` may be found or not. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** "name | role" */
  readonly people: readonly (readonly string[])[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** "speaker | words" */
  readonly direct: readonly (readonly string[])[];
  readonly reported: readonly (readonly string[])[];
  readonly sources: readonly string[];
  /** `# all sources` stands for `# sources`: no other body or person is one, so that what is found beside them is counted too */
  readonly hasAllSources: boolean;
  /** the places of the dateline, the town first */
  readonly dateline: readonly string[];
}

/** How well the articles of a folder are read, and how many they are. `CUTTINGS_SHOW=1` prints what is missing or wrong. */
export function scoresOf(name: string): { readonly articles: number; readonly scores: Scores } {
  const known = loadKnowledge();
  const articles = annotatedArticles(name);
  const records = articles.map(({ article }) => recordOf(article, known, settings));
  const scores = score(articles, records);
  if (process.env.CUTTINGS_SHOW) process.stdout.write(describeScores(scores));
  return { articles: articles.length, scores };
}

/** The articles of a folder beside this file: text, then `# people`, `# places` and so on, one finding a line. */
function annotatedArticles(name: string): AnnotatedArticle[] {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const whole = readFileSync(`${folder}/${name}`, 'utf8');
      const [text = '', ...parts] = whole.split(/^# /m);
      const lists = new Map(parts.map((part) => [part.split('\n')[0], part.split('\n').slice(1).filter(Boolean)]));
      const pairs = (key: string) => (lists.get(key) ?? []).map((line) => line.split('|').map((cell) => cell.trim()));
      const draft = { ...parseText(`${text.trim()}\n`) };
      const article = articleOf(draft, { id: name, seed: name, sha256: '' }, settings);
      if (!isArticle(article)) throw new Error(`${name} is refused`);
      return {
        article,
        people: pairs('people'),
        places: lists.get('places') ?? [],
        organisations: lists.get('organisations') ?? [],
        direct: pairs('direct'),
        reported: pairs('reported'),
        sources: lists.get('all sources') ?? lists.get('sources') ?? [],
        hasAllSources: lists.has('all sources'),
        dateline: lists.get('dateline') ?? [],
      };
    });
}

const ink = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Right, found and wanted, and what went wrong. */
export class Count {
  right = 0;
  found = 0;
  wanted = 0;
  readonly errors: string[] = [];

  /** in percent */
  get f1(): number {
    return this.found + this.wanted === 0 ? 100 : (200 * this.right) / (this.found + this.wanted);
  }

  get share(): number {
    return this.wanted === 0 ? 100 : (100 * this.right) / this.wanted;
  }
}

/** The kinds that are scored by F1; of the others, what is found beside is not counted. */
export const BY_F1: ReadonlySet<string> = new Set(['people', 'places', 'organisations', 'allSources']);

export type Scores = Record<
  'people' | 'roles' | 'places' | 'organisations' | 'direct' | 'reported' | 'sources' | 'allSources' | 'datelines',
  Count
>;

/** The scores in lines for a person to read, with every error. */
function describeScores(scores: Scores): string {
  return Object.entries(scores)
    .map(([kind, count]) => {
      const f1 = BY_F1.has(kind) ? count.f1 : count.share;
      const head = `${kind}: ${f1.toFixed(1)} (${count.right} of ${count.wanted}, found ${count.found})\n`;
      return head + count.errors.map((error) => `  ${error}\n`).join('');
    })
    .join('');
}

function compareNames(count: Count, where: string, wanted: readonly string[], found: readonly string[]): void {
  const must = new Set(wanted.filter((name) => !name.endsWith('?')).map(ink));
  const may = new Set(wanted.map(ink));
  const got = new Set(found.map(ink));
  for (const name of must) {
    count.wanted++;
    if (got.has(name)) count.right++;
    else count.errors.push(`${where}: missed ${name}`);
  }
  for (const name of got) {
    if (must.has(name)) count.found++;
    else if (!may.has(name)) {
      count.found++;
      count.errors.push(`${where}: found ${name}`);
    }
  }
}

/** Scores the records of `annotatedArticles()`, in their order. */
function score(papers: readonly AnnotatedArticle[], records: readonly ArticleRecord[]): Scores {
  const scores: Scores = {
    people: new Count(),
    roles: new Count(),
    places: new Count(),
    organisations: new Count(),
    direct: new Count(),
    reported: new Count(),
    sources: new Count(),
    allSources: new Count(),
    datelines: new Count(),
  };
  papers.forEach((paper, i) => {
    const record = records[i]!;
    const where = record.id;
    const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
    compareNames(
      scores.people,
      where,
      paper.people.map(([name]) => name!),
      names(record.people),
    );
    compareNames(scores.places, where, paper.places, names(record.places));
    compareNames(scores.organisations, where, paper.organisations, names(record.organisations));
    for (const [name, role] of paper.people) {
      const got = record.people.find((person) => ink(person.name) === ink(name));
      if (!role || !got) continue;
      scores.roles.wanted++;
      if (ink(got.role).includes(ink(role))) scores.roles.right++;
      else scores.roles.errors.push(`${where}: ${name} is ${role}, not ${got.role}`);
    }
    for (const kind of ['direct', 'reported'] as const) {
      for (const [speaker, words] of paper[kind]) {
        scores[kind].wanted++;
        const quotes = record.quotes.filter(
          (quote) => (kind === 'reported' || quote.kind !== 'indirect') && ink(quote.text).includes(ink(words)),
        );
        const said = quotes.map((quote) => quote.speaker?.name ?? quote.speaker?.text);
        if (said.some((name) => ink(name).includes(ink(speaker)))) scores[kind].right++;
        else
          scores[kind].errors.push(
            `${where}: ${speaker} said ${words}: ${quotes.length ? said.join(', ') : 'not found'}`,
          );
      }
    }
    if (paper.dateline.length > 0) {
      const got = record.dateline?.places.map(({ name }) => name) ?? [];
      scores.datelines.wanted++;
      if (paper.dateline.every((name) => got.some((found) => ink(found) === ink(name)))) scores.datelines.right++;
      else scores.datelines.errors.push(`${where}: dateline ${paper.dateline.join(', ')}, not ${got.join(', ')}`);
    }
    const sources = new Set(record.sources.map(({ name }) => ink(name)));
    if (paper.hasAllSources) {
      const named = record.sources.filter(({ kind }) => kind !== 'unnamed');
      compareNames(scores.allSources, where, paper.sources, names(named));
    }
    for (const name of paper.sources) {
      if (name.endsWith('?')) continue;
      scores.sources.wanted++;
      if (sources.has(ink(name))) scores.sources.right++;
      else scores.sources.errors.push(`${where}: source ${name}`);
    }
  });
  return scores;
}
