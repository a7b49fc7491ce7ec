import type { ArticleRecord, Place, Source } from '../article/record.js';

/** What an authority is the authority of. */
export type AuthorityKind = 'person' | 'place' | 'organisation' | 'source';

/** Where an authority occurs in one article. */
export interface Appearance {
  /** index into `Archive.records` */
  readonly article: number;
  /** ids of the findings in that record which are this authority, commonly one */
  readonly local: readonly string[];
  /** how often it is mentioned there */
  readonly mentions: number;
}

/** One form of a name, and the articles (indexes into `Archive.records`, ascending) in which it is. */
export interface NameVariant {
  readonly text: string;
  readonly articles: readonly number[];
}

/** A quote of the archive: `records[article].quotes[quote]`. */
export interface QuoteRef {
  readonly article: number;
  readonly quote: number;
}

/** One person, place, organisation or source of the archive, with its name and its other forms. */
export interface Authority {
  readonly kind: AuthorityKind;
  /** unique within its kind, stable when articles are added; safe as a file name */
  readonly id: string;
  readonly name: string;
  /** what an index sorts it by: "Araghchi, Abbas" */
  readonly sortName: string;
  /** the commonest first */
  readonly forms: readonly NameVariant[];
  /** in the words of the articles, oldest article first */
  readonly roles: readonly NameVariant[];
  /** by article, ascending */
  readonly appearances: readonly Appearance[];
  /** what it is reported to have said, in archive order */
  readonly quotes: readonly QuoteRef[];
  /** what it is reported to want, plan, think or refuse, in archive order */
  readonly attitudes: readonly QuoteRef[];
  /** names that may be the same, not merged for want of evidence: ids of the same kind */
  readonly seeAlso: readonly string[];
  /** in a large archive, the paragraph that names what occurs in one article only; such things have no page of their own */
  readonly lone: ParagraphRef | null;
}

/** A paragraph of an article. */
export interface ParagraphRef {
  /** id of the article's record */
  readonly article: string;
  /** counted from 1, of text paragraphs; 0 above the text */
  readonly paragraph: number;
}

export interface PlaceAuthority extends Authority {
  readonly kind: 'place';
  readonly place: Pick<Place, 'kind' | 'country' | 'region' | 'lat' | 'lon' | 'geonames' | 'confidence' | 'rivals'>;
  /** id of the place authority that holds it (region, country), when the archive has a page for it */
  readonly within: string | null;
  /** articles (indexes) whose dateline names it */
  readonly datelined: readonly number[];
}

export interface SourceAuthority extends Authority {
  readonly kind: 'source';
  readonly sourceKind: Source['kind'];
  readonly anonymous: boolean;
  /** the person or organisation that this source is; null for media, documents, unnamed officials without a page of their own */
  readonly is: { readonly kind: 'person' | 'organisation'; readonly id: string } | null;
}

/** Another version of the same story, with the share of their word shingles that both have (0 to 1). */
export interface Version {
  readonly article: number;
  readonly likeness: number;
}

/** All records together, with names merged across articles. Records are in order of date (undated last), then id. */
export interface Archive {
  readonly records: readonly ArticleRecord[];
  readonly people: readonly Authority[];
  readonly places: readonly PlaceAuthority[];
  readonly organisations: readonly Authority[];
  readonly sources: readonly SourceAuthority[];
  /** by article: the other versions of its story, likest first */
  readonly versions: ReadonlyMap<number, readonly Version[]>;
  /** by article: the first article that tells its story; itself for most */
  readonly leaders: Int32Array;
  /** by article: articles of other stories that share people, places or rare words with it, the nearest first */
  readonly related: ReadonlyMap<number, readonly number[]>;
  /** the authority of a finding (`local` is its id in that record) */
  authorityOf<K extends AuthorityKind>(kind: K, article: number, local: string): AuthorityTypes[K] | undefined;
}

/** What the authorities of each kind are. */
export interface AuthorityTypes {
  readonly person: Authority;
  readonly organisation: Authority;
  readonly place: PlaceAuthority;
  readonly source: SourceAuthority;
}
