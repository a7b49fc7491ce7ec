import type { Appearance, Archive, Authority, PlaceAuthority, SourceAuthority } from '../../src/archive/archive.js';
import { storyLeadersOf } from '../../src/archive/stories/story-leaders.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { type Filters, NO_FILTERS } from '../../src/search/asking/filters.js';
import { queryOf } from '../../src/search/asking/query.js';
import { type QuotationResult, searchQuotations } from '../../src/search/asking/quotation-search.js';
import { type SearchResult, search } from '../../src/search/asking/search.js';
import { IndexReader } from '../../src/search/index-reader.js';
import { searchIndexOf } from '../../src/search/indexing/index-of.js';
import { makeRecord } from '../make-record.js';

/** A few words about a record that a test wants. */
export interface Sketch {
  readonly id: string;
  /** lines; the first is the headline; what stands in {braces} is a quote, with its speaker before a colon: {Ann: we won} */
  readonly text: string;
  readonly date?: string;
  /** of a dateline without a year: --MM-DD */
  readonly day?: string;
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly headline?: boolean;
  /** articles of one story are versions of each other */
  readonly story?: string;
  /** quotations that are reported without quotation marks */
  readonly reported?: boolean;
}

export function recordOf(sketch: Sketch): ArticleRecord {
  const { id, text: marked, date, day, people = [], headline = true } = sketch;
  const quotes: ArticleRecord['quotes'] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const said = /^\{(?:([^:]*): )?(.*)\}$/s.exec(part);
    const start = text.length;
    text += said === null ? part : said[2]!;
    if (said === null) continue;
    const speaker = {
      name: said[1] ?? null,
      source: said[1] === undefined ? null : idOf(said[1]),
      text: said[1] ?? null,
      start: null,
      end: null,
    };
    quotes.push({
      id: `q${quotes.length + 1}`,
      kind: sketch.reported === true ? 'indirect' : 'direct',
      text: said[2]!,
      start,
      end: text.length,
      speaker: said[1] === undefined ? null : speaker,
      cue: null,
      confidence: 1,
      rule: 'test',
    });
  }
  let start = 0;
  const paragraphs = text.split('\n').map((line): ArticleRecord['paragraphs'][number] => {
    const paragraph = { start, end: start + line.length, role: start === 0 && headline ? 'headline' : 'text' } as const;
    start = paragraph.end + 1;
    return paragraph;
  });
  return makeRecord({
    id,
    text,
    headline: headline ? text.split('\n')[0]! : '',
    date: date ?? null,
    dateline: day === undefined ? null : { text: '', start: 0, end: 0, places: [], date: day, agency: null },
    paragraphs,
    quotes,
    people: people.map((name) => ({ id: idOf(name), name, role: null, mentions: mentionsOf(text, name) })),
  });
}

function mentionsOf(
  text: string,
  name: string,
): { start: number; end: number; text: string; confidence: number; rule: string }[] {
  const start = text.indexOf(name);
  return start < 0 ? [] : [{ start, end: start + name.length, text: name, confidence: 1, rule: 'test' }];
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** An archive of sketches: in order of date, undated last. */
export function archiveOfSketches(sketches: readonly Sketch[]): Archive {
  const sorted = [...sketches].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
  const named = (kind: 'people' | 'places'): Map<string, Appearance[]> => {
    const all = new Map<string, Appearance[]>();
    sorted.forEach((sketch, article) => {
      for (const name of sketch[kind] ?? []) {
        all.set(name, [...(all.get(name) ?? []), { article, local: [idOf(name)], mentions: 1 }]);
      }
    });
    return all;
  };
  const authority = (name: string, appearances: readonly Appearance[]) => ({
    id: idOf(name),
    name,
    sortName: name,
    forms: [],
    roles: [],
    appearances,
    quotes: [],
    attitudes: [],
    seeAlso: [],
    lone: null,
  });
  const people = [...named('people')].map(([name, at]): Authority => ({ kind: 'person', ...authority(name, at) }));
  const places = [...named('places')].map(
    ([name, at]): PlaceAuthority => ({
      kind: 'place',
      ...authority(name, at),
      place: { kind: 'city', country: null, region: null, lat: null, lon: null, geonames: null, confidence: 1 },
      within: null,
      datelined: [],
    }),
  );
  const records = sorted.map(recordOf);
  const sources = sourcesOf(records, people);
  const quoted = people.map((person) => ({
    ...person,
    quotes: sources.find(({ name }) => name === person.name)?.quotes ?? [],
  }));
  const versions = new Map(
    sorted.flatMap(({ story }, article) => {
      const others = sorted.flatMap((other, i) =>
        story !== undefined && other.story === story && i !== article ? [i] : [],
      );
      return others.length === 0 ? [] : [[article, others.map((other) => ({ article: other, likeness: 1 }))] as const];
    }),
  );
  const authorityOf = (kind: string, _: number, local: string) =>
    kind === 'source' ? sources.find(({ id }) => id === local) : undefined;
  return {
    records,
    people: quoted,
    places,
    organisations: [],
    sources,
    versions,
    leaders: storyLeadersOf(records.length, versions),
    related: new Map(),
    authorityOf: authorityOf as Archive['authorityOf'],
  };
}

/** Those who speak in the sketches; one that is among the people is that person. */
function sourcesOf(records: readonly ArticleRecord[], people: readonly Authority[]): SourceAuthority[] {
  const said = records.flatMap(({ quotes }, article) =>
    quotes.flatMap(({ speaker }, quote) => (speaker?.name ? [{ name: speaker.name, article, quote }] : [])),
  );
  return [...new Set(said.map(({ name }) => name))].map((name) => {
    const own = said.filter((one) => one.name === name);
    return {
      kind: 'source',
      id: idOf(name),
      name,
      sortName: name,
      forms: [],
      roles: [],
      appearances: [...new Set(own.map(({ article }) => article))].map((article) => ({
        article,
        local: [],
        mentions: 1,
      })),
      quotes: own.map(({ article, quote }) => ({ article, quote })),
      attitudes: [],
      seeAlso: [],
      lone: null,
      sourceKind: 'person',
      anonymous: false,
      is: people.some((person) => person.name === name) ? { kind: 'person', id: idOf(name) } : null,
    };
  });
}

/** A search over sketches, and which shards it loaded. */
export class Searched {
  readonly archive: Archive;
  readonly loaded: string[] = [];
  readonly shelf: IndexReader;

  constructor(sketches: readonly Sketch[]) {
    this.archive = archiveOfSketches(sketches);
    const { shards } = searchIndexOf(this.archive, (record) => record.id);
    this.shelf = new IndexReader(async (name) => {
      this.loaded.push(name);
      const data = shards.get(name);
      if (data === undefined) throw new Error(`there is no shard ${name}`);
      // as it comes out of a script
      return JSON.parse(JSON.stringify(data));
    });
  }

  found(text: string, filters: Partial<Filters> = {}, typing = false): Promise<SearchResult> {
    return search(this.shelf, queryOf(text, typing), { filters: { ...NO_FILTERS, ...filters } });
  }

  quotations(text: string, filters: Partial<Filters> = {}): Promise<QuotationResult> {
    return searchQuotations(this.shelf, queryOf(text), { filters: { ...NO_FILTERS, ...filters } });
  }

  /** Who said the quotations that are found, best first, and what. */
  async said(text: string, filters: Partial<Filters> = {}): Promise<string[]> {
    const { quotes } = await this.quotations(text, filters);
    const { articles, firsts } = await this.shelf.quotes();
    return Promise.all(
      quotes.map(async (quote) => {
        const story = await this.shelf.story(articles[quote]!);
        const { speaker, start, end } = story.quotes[quote - firsts[articles[quote]!]!]!;
        return `${speaker}: ${story.text.slice(start, end)}`;
      }),
    );
  }

  /** Ids of the articles found, best first. */
  async ids(text: string, filters: Partial<Filters> = {}, typing = false): Promise<string[]> {
    const { articles } = await this.found(text, filters, typing);
    return articles.map((article) => this.archive.records[article]!.id);
  }
}
