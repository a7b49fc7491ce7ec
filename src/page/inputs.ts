import { createHash, hash } from 'node:crypto';
import type { Archive, Authority, NameVariant, PlaceAuthority, SourceAuthority } from '../archive/archive.js';
import type { ArticleRecord } from '../article/record.js';
import type { CorrectionInForce } from '../corrections/apply.js';
import { recordsFileOf } from '../export/record-files.js';
import { toldApart } from './authority/told-apart.js';
import type { Pictures } from './picture.js';

/** What is the same on all pages of a build, and a digest of each record. */
export interface PageStamps {
  /** of the program, the templates and the settings */
  readonly stamp: string;
  readonly digestOf: (record: ArticleRecord) => string;
}

interface FiledArchive {
  readonly archive: Archive;
  readonly corrections: ReadonlyMap<string, readonly CorrectionInForce[]>;
  readonly pictures: Pictures;
}

/** Authorities that the page of another shows, beside those of its articles and of its `seeAlso`. */
export interface AuthoritiesAround {
  readonly named: readonly Authority[];
  /** with how often they occur */
  readonly counted: readonly Authority[];
}

const NOTHING_AROUND: AuthoritiesAround = { named: [], counted: [] };

/**
 * Digests of what pages are made from: two pages of one path and the same digest have the same bytes. A digest may take in more than its
 * page shows, never less. Positions in the archive are not part of it: an article more shifts those of all that follow it.
 */
export class PageInputs {
  readonly #filed: FiledArchive;
  readonly #stamps: PageStamps;
  readonly #articles: (string | undefined)[] = [];
  readonly #names = new Map<Authority, string>();
  /** the last authority asked for: its pages follow each other */
  #last: { readonly authority: Authority; readonly digest: string } | null = null;
  readonly #shelves: Readonly<Record<Authority['kind'], () => ReadonlyMap<string, Authority>>>;

  constructor(filed: FiledArchive, stamps: PageStamps) {
    this.#filed = filed;
    this.#stamps = stamps;
    const { people, places, organisations, sources } = filed.archive;
    this.#shelves = {
      person: onceById(people),
      place: onceById(places),
      organisation: onceById(organisations),
      source: onceById(sources),
    };
  }

  /** Of an article's own page. */
  ofArticle(article: number): string {
    const { archive, corrections, pictures } = this.#filed;
    const { records } = archive;
    const record = records[article]!;
    const beside = (index: number) => {
      const other = records[index];
      return other === undefined ? null : [other.id, other.headline, other.date];
    };
    return this.of([
      this.#article(article),
      recordsFileOf(record, records.length),
      (corrections.get(record.id) ?? []).map(({ words, line }) => [words, line]),
      [...record.images.map(({ src }) => src), ...record.facsimiles].map((path) => pictures.get(path) ?? null),
      (archive.versions.get(article) ?? []).map(({ article: other, likeness }) => [this.#record(other), likeness]),
      (archive.related.get(article) ?? []).map((other) => this.#record(other)),
      beside(article - 1),
      beside(article + 1),
      records.length === 1,
    ]);
  }

  /** Of all pages of an authority. */
  ofAuthority(authority: Authority, around: () => AuthoritiesAround = () => NOTHING_AROUND): string {
    if (this.#last?.authority !== authority) this.#last = { authority, digest: this.#authority(authority, around()) };
    return this.#last.digest;
  }

  /** Of some articles with what their findings are filed as. */
  ofArticles(articles: readonly number[]): string {
    const numbers = new Map(articles.map((article, number) => [article, number]));
    return this.of([articles.map((article) => this.#article(article)), this.#versionsAmong(numbers)]);
  }

  /** Of what lists say of authorities: names, addresses, and how often they are quoted. */
  ofQuoted(authorities: readonly Authority[]): string {
    return this.of(authorities.map((authority) => [this.#name(authority), authority.quotes.length]));
  }

  /** As `ofQuoted`, and in how many articles they are. */
  ofCounted(authorities: readonly Authority[]): string {
    return this.of([this.ofQuoted(authorities), authorities.map(({ appearances }) => appearances.length)]);
  }

  /** Of each record by itself, in archive order; of nothing else. */
  digestsOfRecords(): string[] {
    return this.#filed.archive.records.map((record) => cutDigest(this.#stamps.digestOf(record)));
  }

  /** Of records by themselves. */
  ofRecords(records: readonly ArticleRecord[]): string {
    return this.of(records.map(this.#stamps.digestOf));
  }

  /** Of a feed: the names on it, and the records of its articles. */
  ofFeed(names: unknown, records: readonly ArticleRecord[]): string {
    return this.of([names, records.map(this.#stamps.digestOf)]);
  }

  /** Of a text, or of its UTF-8, which gives another digest. */
  ofText(text: string | Uint8Array): string {
    return cutDigest(createHash('sha256').update(`${this.#stamps.stamp}\n`).update(text).digest('base64url'));
  }

  /** Of plain data. */
  of(data: unknown): string {
    return shortDigest(`${this.#stamps.stamp}\n${JSON.stringify(data)}`);
  }

  #authority(authority: Authority, around: AuthoritiesAround): string {
    const numbers = new Map<number, number>();
    const articles: string[] = [];
    const numberOf = (article: number): number => {
      const known = numbers.get(article);
      if (known !== undefined) return known;
      numbers.set(article, articles.length);
      return articles.push(this.#article(article)) - 1;
    };
    const variants = (given: readonly NameVariant[]) =>
      given.map(({ text, articles: in_ }) => [text, in_.map(numberOf)]);
    const counted = (other: Authority) => [this.#name(other), other.appearances.length];
    const byId = this.#shelves[authority.kind]();
    return this.of([
      this.#name(authority),
      authority.appearances.map(({ article, local, mentions }) => [numberOf(article), local, mentions]),
      variants(authority.forms),
      variants(authority.roles),
      authority.quotes.map(({ article, quote }) => [numberOf(article), quote]),
      authority.attitudes.map(({ article, quote }) => [numberOf(article), quote]),
      'datelined' in authority ? (authority as PlaceAuthority).datelined.map(numberOf) : [],
      authority.seeAlso.map((id) => {
        const other = byId.get(id);
        return other ? [...counted(other), toldApart(this.#filed.archive.records, other)] : id;
      }),
      around.named.map((other) => this.#name(other)),
      around.counted.map(counted),
      articles,
      this.#versionsAmong(numbers),
    ]);
  }

  /** Which articles are versions of each other: what they repeat is shown once. @param numbers of articles in what is digested */
  #versionsAmong(numbers: ReadonlyMap<number, number>): unknown {
    const { versions } = this.#filed.archive;
    return [...numbers.keys()].map((article) => versions.get(article)?.map((other) => numbers.get(other.article)));
  }

  /** Of an article with what its findings are filed as. */
  #article(article: number): string {
    const known = this.#articles[article];
    if (known !== undefined) return known;
    const { archive } = this.#filed;
    const { people, places, organisations, sources } = archive.records[article]!;
    const names = [
      ...people.map(({ id }) => this.#name(archive.authorityOf('person', article, id))),
      ...places.map(({ id }) => this.#name(archive.authorityOf('place', article, id))),
      ...organisations.map(({ id }) => this.#name(archive.authorityOf('organisation', article, id))),
      ...sources.map(({ id }) => this.#name(archive.authorityOf('source', article, id))),
    ];
    const digest = shortDigest(`${this.#record(article)}\n${names.join('\n')}`);
    this.#articles[article] = digest;
    return digest;
  }

  #record(article: number): string {
    return this.#stamps.digestOf(this.#filed.archive.records[article]!);
  }

  /** Of what other pages show of an authority, and where it leads. */
  #name(authority: Authority | undefined): string {
    if (authority === undefined) return '';
    const known = this.#names.get(authority);
    if (known !== undefined) return known;
    const { kind, id, name, sortName, lone } = authority;
    const { place, within, sourceKind, anonymous, is } = authority as Authority & OfOneKind;
    const digest = shortDigest(
      JSON.stringify([kind, id, name, sortName, lone, place, within, sourceKind, anonymous, is]),
    );
    this.#names.set(authority, digest);
    return digest;
  }
}

/** What only places or only sources have. */
type OfOneKind = Partial<
  Pick<PlaceAuthority, 'place' | 'within'> & Pick<SourceAuthority, 'sourceKind' | 'anonymous' | 'is'>
>;

/** 132 bits: with 10¹² pages, the odds that two of them have one digest by chance are one in 10¹⁵. */
const DIGEST_LENGTH = 22;

/** As much of a digest as is kept. */
export const cutDigest = (digest: string): string => digest.slice(0, DIGEST_LENGTH);

const shortDigest = (text: string): string => cutDigest(hash('sha256', text, 'base64url'));

function onceById(authorities: readonly Authority[]): () => ReadonlyMap<string, Authority> {
  let byId: ReadonlyMap<string, Authority> | null = null;
  return () => {
    byId ??= new Map(authorities.map((authority) => [authority.id, authority]));
    return byId;
  };
}
