import type { ArticleRecord } from '../../article/record.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { organisationKey } from '../../lexicon/reading/organisation-name.js';
import { familyKey, partsOfName } from '../../lexicon/reading/person-name.js';
import { foldOf } from '../../text/fold.js';
import type { NamedFinding } from './person-forms.js';
import { fieldsOfRole } from './role-fields.js';

/** Features of one article that are looked at: bounds for articles with thousands of names. */
const MOST_CONTEXT_FEATURES = 60;
/** How far one feature may speak against and for a candidate (natural logarithms). */
const AGAINST = -0.7;
const FOR = 3;
/** How many articles' worth the background weighs against what was seen of a person. */
const SMOOTHING = 2;

/** Company in a larger share of all articles tells nothing. */
const TELLING_SHARE = 0.02;

/** What is known of the company in which people appear, over the whole archive. */
export class PersonContext {
  private readonly byArticle: readonly (readonly string[])[];
  private readonly frequency = new Map<string, number>();

  constructor(private readonly records: readonly ArticleRecord[]) {
    this.byArticle = records.map(companyIn);
    for (const features of this.byArticle) for (const feature of features) this.count(feature);
    for (const { people } of records) {
      const words = new Set(people.flatMap(({ role }) => roleWords(role)));
      for (const word of words) this.count(word);
    }
  }

  private count(feature: string): void {
    this.frequency.set(feature, (this.frequency.get(feature) ?? 0) + 1);
  }

  /** Who else and what countries are in the article, and the words of the person's role there. */
  featuresOf({ article, found, key }: NamedFinding): readonly string[] {
    return [...this.byArticle[article]!.filter((feature) => feature !== `p ${key}`), ...roleWords(found.role)];
  }

  /** How often each feature occurs with the person. */
  profileOf(person: readonly NamedFinding[]): ReadonlyMap<string, number> {
    const profile = new Map<string, number>();
    for (const finding of person)
      for (const feature of this.featuresOf(finding)) profile.set(feature, (profile.get(feature) ?? 0) + 1);
    return profile;
  }

  /**
   * How likely the finding is of a person with this profile, as a logarithm that can be compared with that of others: how
   * often the person appears, and how much more often than usual in such company.
   */
  likelihood(finding: NamedFinding, profile: ReadonlyMap<string, number>, appearances: number): number {
    let sum = Math.log(appearances);
    for (const feature of this.featuresOf(finding)) {
      const usual = (this.frequency.get(feature) ?? 1) / this.records.length;
      const here = ((profile.get(feature) ?? 0) + SMOOTHING * usual) / (appearances + SMOOTHING);
      const weight = feature.startsWith('r ') ? 1.5 : 1;
      sum += weight * Math.min(FOR, Math.max(AGAINST, Math.log(here / usual)));
    }
    return sum;
  }

  /** Whether the article speaks for the person: a word of the role, or company that is rare elsewhere; countries are not enough. */
  speaksFor(finding: NamedFinding, profile: ReadonlyMap<string, number>): boolean {
    return this.featuresOf(finding).some(
      (feature) =>
        !feature.startsWith('c ') &&
        profile.has(feature) &&
        (this.frequency.get(feature) ?? 1) < Math.max(3, this.records.length * TELLING_SHARE),
    );
  }

  /** How rare the rarest feature is that both share: 0 for none, more for fewer articles that have it. */
  bond(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
    let sum = 0;
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    for (const feature of few.keys()) {
      if (many.has(feature))
        sum += Math.max(0, Math.log((this.records.length + 1) / (this.frequency.get(feature) ?? 1)) - 1);
    }
    return sum;
  }

  /** Years, fields and countries in which a person appears. */
  spheresOf(person: readonly NamedFinding[]): Spheres {
    const years: number[] = [];
    const fields = new Set<string>();
    const countries = new Set<string>();
    const births: number[] = [];
    for (const { article, found } of person) {
      const record = this.records[article]!;
      if (record.date !== null) {
        const year = Number(record.date.slice(0, 4));
        years.push(year);
        const age = agePrinted(record.text, found.mentions);
        if (age !== null) births.push(year - age);
      }
      for (const field of fieldsOfRole(found.role)) fields.add(field);
      for (const country of countriesOf(record)) countries.add(country);
    }
    return { years: yearRange(years), births: yearRange(births), fields, countries };
  }
}

export interface Spheres {
  /** first and last; null where no article is dated */
  readonly years: YearRange;
  /** the earliest and the latest year of birth by the ages that are printed after the name; null where none is */
  readonly births: YearRange;
  readonly fields: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** So many years apart two appearances are of two people. */
const LIFETIME = 55;

/** Ages are of years begun and may be a slip: births so many years apart are still one person's. */
const SAME_BIRTH = 4;

/** Whether two people of one name must be two: lifetimes apart, born years apart, or other callings in other countries. */
export function conflict(a: Spheres, b: Spheres): boolean {
  return (
    areYearsApart(a.years, b.years, LIFETIME) ||
    areYearsApart(a.births, b.births, SAME_BIRTH) ||
    (areApart(a.fields, b.fields) && areApart(a.countries, b.countries))
  );
}

/** First and last. */
export type YearRange = readonly [number, number] | null;

const areYearsApart = (a: YearRange, b: YearRange, most: number): boolean =>
  a !== null && b !== null && (a[0] - b[1] > most || b[0] - a[1] > most);

const AGE = /,? \(?(?:aged )?([1-9]\d|10\d)(?=[,;.)](?:\s|$))/y;

/** The age that is printed after a name (“Ann Lee, 58, who …”, “Ann Lee (58)”); null for none. */
function agePrinted(text: string, mentions: readonly { readonly end: number }[]): number | null {
  for (const { end } of mentions) {
    // most names are followed by a letter or a full stop
    const next = text.charCodeAt(end);
    if (next !== COMMA && !(next === SPACE && text.charCodeAt(end + 1) === BRACKET)) continue;
    AGE.lastIndex = end;
    const found = AGE.exec(text);
    if (found !== null) return Number(found[1]);
  }
  return null;
}

const COMMA = 44;
const SPACE = 32;
const BRACKET = 40;

function yearRange(years: readonly number[]): YearRange {
  return years.length === 0 ? null : [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const value of a) if (b.has(value)) return false;
  return true;
}

export function roleWords(role: string | null): string[] {
  if (role === null) return [];
  const words = foldOf(role).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => word.length > 1 && !lexicon.has(word, 'small-in-role'))
    .map((word) => `r ${word}`);
}

/** The people, organisations and countries of an article. */
function companyIn(record: ArticleRecord): string[] {
  const features = new Set<string>();
  for (const { name } of record.people.slice(0, MOST_CONTEXT_FEATURES))
    features.add(`p ${familyKey(partsOfName(name))}`);
  for (const { name } of record.organisations.slice(0, MOST_CONTEXT_FEATURES))
    features.add(`o ${organisationKey(name)}`);
  for (const { country } of record.places.slice(0, MOST_CONTEXT_FEATURES))
    if (country !== null) features.add(`c ${country}`);
  return [...features];
}

/** The countries of the dateline, else of all places. */
function countriesOf({ dateline, places }: ArticleRecord): string[] {
  const filed = new Set(dateline?.places.map(({ place }) => place));
  const home = places.filter(({ id }) => filed.has(id));
  return (home.length > 0 ? home : places).flatMap(({ country }) => (country === null ? [] : [country]));
}
