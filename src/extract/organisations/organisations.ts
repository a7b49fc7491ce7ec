import type { Article } from '../../article/article.js';
import type { Organisation } from '../../article/record.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { initialPairOf, withoutLegalForm } from '../../lexicon/reading/organisation-name.js';
import { isSeatedWord } from '../../lexicon/vocabulary-classes.js';
import { compareCodeUnits } from '../../text/compare.js';
import { gathered } from '../../text/gather.js';
import { type Prose, Shape } from '../../text/prose.js';
import { uniqueSlugs } from '../../text/slug.js';
import { sortInPlace } from '../../text/sorted.js';
import { isAside } from '../asides.js';
import { knownSlugs } from '../known-slugs.js';
import { type NamedText, namedTextOf } from '../named-text.js';
import type { Name } from '../names/name.js';
import { isOldPaper } from '../names/old-papers/old-paper.js';
import { isAboutSport } from '../names/told/telling-words.js';
import { type KnownForm, type KnownForms, knownForms } from './known-variants.js';
import { areNoBody, hasLongerForm, isCommonPhrase, namesSomething } from './no-bodies.js';
import { areOneOrganisation, isAbbreviationOf, mayBeOneOrganisation } from './organisation-variants.js';
import { AGREED_ON, termInitials } from './term-initials.js';

/** A mention of an organisation, tokens `first` to `last` (excluded). */
interface OrganisationMention {
  readonly first: number;
  readonly last: number;
  /** as the mention is, without a leading article */
  readonly form: string;
  /** with the people it belongs to, where it is one of many: "Russian Foreign Ministry" for "Foreign Ministry" */
  readonly name: string;
  readonly known: KnownForm;
  readonly confidence: number;
  readonly rule: string;
}

/**
 * The organisations of an article, in the order in which they appear. Short forms, abbreviations from brackets and names with
 * or without "Inc." are one organisation under its fullest name.
 * @param names non-overlapping, in the order of the text, as `findNames` gives them
 */
export function findOrganisations(
  prose: Prose,
  article: Article,
  names: readonly Name[],
  reading: NamedText = namedTextOf(prose, names),
): Organisation[] {
  const forms = knownForms(prose.vocabulary);
  const mentions: OrganisationMention[] = [];
  let terms: ReadonlySet<string> | null = null;
  for (const name of names) {
    if (name.type !== 'organisation' || isAside(article.paragraphs[prose.paragraphOf[name.first]!]?.role)) continue;
    if (name.last - name.first === 1 && prose.shapes[name.first]! & Shape.upper) {
      terms ??= termInitials(prose);
      if (terms.has(prose.lower[name.first]!)) continue;
    }
    if (AGREED_ON.test(prose.lower[name.last - 1]!) && prose.lower[name.first - 1] === 'the') continue;
    if (isCommonPhrase(prose, reading, name) && !hasLongerForm(prose, names, name)) continue;
    if (namesSomething(reading, name.first, name.last)) mentions.push(organisationMention(reading, name, forms));
  }
  const found = bracketed(reading, mentions, forms);
  const all = found.length === 0 ? mentions : sortInPlace([...mentions, ...found], (a, b) => a.first - b.first);
  const groups = clusterOrganisations(reading, all).filter((group) => !areNoBody(reading, group));
  const titles = groups.map(organisationName);
  const ids = uniqueSlugs(
    groups.map((group, i) => ({ text: titles[i]!, key: String(group[0]!.first) })),
    knownSlugs(prose.vocabulary),
  );
  return groups.map((group, i) => ({
    id: ids[i]!,
    name: titles[i]!,
    mentions: group.map(({ first, last, confidence, rule }) => {
      const start = prose.starts[first]!;
      const end = prose.ends[last - 1]!;
      return { start, end, text: prose.text.slice(start, end), confidence, rule };
    }),
  }));
}

/** Bodies of which each country has one: their name takes in the country's adjective. */
const OF_A_COUNTRY =
  /^(?:foreign|defen[cs]e|interior|finance|health|justice|education|energy|agriculture|trade|oil|information|culture|transport|environment|economy|supreme|air|armed|national|central|state|special|red)\b.*\b(?:ministry|office|department|court|force|forces|guard|bank|assembly|council|crescent)$|^(?:army|navy|parliament|air force|senate|congress|coast guard|embassy|football association)$/i;

/** "Torvik -H-Mining ' Company": a body's name in a scan without the marks that a machine has read between its words. */
const withoutDirtWithin = ({ prose }: NamedText, form: string): string =>
  isOldPaper(prose) ? form.replace(/(?<=\s)-\p{Lu}-(?=\p{Lu})/u, '').replace(/\s['’`.,;:|]\s/g, ' ') : form;

/** "Opposition | Liberals" */
const PARTISANS = /^(?:conservatives|democrats|greens|labour|liberals|republicans|tories)$/;

function organisationMention(
  reading: NamedText,
  { first, last, confidence, rule }: Name,
  forms: KnownForms,
): OrganisationMention {
  const led =
    last - first > 1 &&
    (/^(?:the|rivals?)$/.test(reading.lower(first)) ||
      isSeatedWord(reading.lower(first)) ||
      (reading.lower(first) === 'opposition' && last - first === 2 && PARTISANS.test(reading.lower(first + 1))));
  const from = led ? first + 1 : first;
  const form = withoutDirtWithin(reading, reading.phrase(from, last));
  const before = reading.nameAt(from - 1);
  const owned =
    before?.type === 'other' &&
    before.last - before.first === 1 &&
    reading.together(from - 1, from) &&
    OF_A_COUNTRY.test(form);
  const name = owned ? reading.phrase(before.first, last) : form;
  return { first: from, last, form, name, known: forms.get(name), confidence, rule };
}

/** "Hayat Tahrir al-Sham (HTS)": the abbreviation is a mention even where no finder saw it. */
function bracketed(
  reading: NamedText,
  mentions: readonly OrganisationMention[],
  forms: KnownForms,
): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const { last, form, confidence } of mentions) {
    if (!isInBrackets(reading, last) || reading.nameAt(last + 1)) continue;
    const short = reading.word(last + 1);
    if (!isAbbreviationOf(short, form)) continue;
    const known = forms.get(short);
    found.push({ first: last + 1, last: last + 2, form: short, name: short, known, confidence, rule: 'bracketed' });
  }
  return found;
}

const isInBrackets = (reading: NamedText, open: number): boolean =>
  reading.lower(open) === '(' && reading.lower(open + 2) === ')';

/** Mentions of one organisation together: each joins the first group that it fits. */
function clusterOrganisations(reading: NamedText, mentions: readonly OrganisationMention[]): OrganisationMention[][] {
  const bracketOf = new Map<string, string>();
  for (const mention of mentions) {
    if (!isInBrackets(reading, mention.last)) continue;
    const short = mentions.find(({ first }) => first === mention.last + 1);
    if (short && short.last === mention.last + 2) bracketOf.set(short.known.key, mention.known.key);
  }
  const groups = gathered(mentions, ({ known }) => bracketOf.get(known.key) ?? known.key);
  if (groups.size < 2 || !mergeShortForms(reading, groups)) return [...groups.values()];
  const all = [...groups.values()].map((group) => sortInPlace(group, (a, b) => a.first - b.first));
  return sortInPlace(all, (a, b) => a[0]!.first - b[0]!.first);
}

/**
 * Puts "Ford" with "Ford Motor Co." and "FBI" with its full name, where only one full name of the article fits.
 * @returns whether there was such a form
 */
function mergeShortForms(reading: NamedText, groups: Map<string, OrganisationMention[]>): boolean {
  const keys = sortInPlace([...groups.keys()], (a, b) => a.length - b.length || compareCodeUnits(a, b));
  let places: ReadonlySet<string> | null = null;
  let merged = false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const fuller: string[] = [];
    for (let k = i + 1; k < keys.length; k++) {
      const other = keys[k]!;
      const group = groups.get(other);
      // most names have nothing in common
      if (!group || !mayBeOneOrganisation(key, other, group[0]!.known.initials)) continue;
      places ??= placesOf(reading);
      const own = groups.get(key)!;
      const formed = own.some(({ name }) => withoutLegalForm(name) !== name);
      const nickname =
        (/^\p{L}+s$/u.test(key) || lexicon.has(key, 'club-end')) && !PARTISANS.test(key) && isAboutSport(reading.prose);
      const form = { short: key, bare: isBare(own), formed, nickname };
      if (areOneOrganisation(form, other, group[0]!.known.initials, places)) fuller.push(other);
    }
    if (fuller.length === 0) continue;
    const beginning = fuller.filter((other) => other.startsWith(`${key} `));
    const only = fuller.length === 1 ? fuller[0]! : beginning.length === 1 ? beginning[0]! : null;
    if (only === null) continue;
    groups.get(only)!.push(...groups.get(key)!);
    groups.delete(key);
    merged = true;
  }
  return merged;
}

/** Names of places and peoples, in lower case. */
function placesOf(reading: NamedText): Set<string> {
  const places = new Set<string>();
  for (const { type, first, last } of reading.names) {
    if (type === 'place' || type === 'other') places.add(reading.phrase(first, last).toLowerCase());
  }
  return places;
}

/** The fullest wording; capitals only where there is no other. */
function organisationName(group: readonly OrganisationMention[]): string {
  const mixed = group.filter(({ name }) => !name.includes(' ') || name !== name.toUpperCase());
  const fullest = (mixed.length > 0 ? mixed : group).reduce((a, b) => (b.name.length > a.name.length ? b : a)).name;
  if (fullest !== fullest.toUpperCase()) return fullest;
  // "PORSCHE" of a headline
  return group.find(({ name }) => name !== fullest && name.toUpperCase() === fullest)?.name ?? fullest;
}

const isBare = (group: readonly OrganisationMention[]): boolean =>
  group.every(({ name }) => !name.includes(' ') || initialPairOf(name) !== null);
