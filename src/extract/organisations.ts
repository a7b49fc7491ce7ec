import type { Article, ParagraphRole } from '../article/article.js';
import type { Organisation } from '../article/record.js';
import { organisationKey } from '../text/organisation-name.js';
import type { Prose } from '../text/prose.js';
import { uniqueSlugs } from '../text/slug.js';
import type { Name } from './name.js';
import { areOneOrganisation, initialsOf, isAbbreviationOf } from './organisation-forms.js';
import { type Reading, readingOf } from './reading.js';

/** A mention of an organisation, tokens `first` to `last` (excluded). */
interface Mention {
  readonly first: number;
  readonly last: number;
  /** as the mention stands, without a leading article */
  readonly form: string;
  /** with the people it belongs to, where it is one of many: "Russian Foreign Ministry" for "Foreign Ministry" */
  readonly name: string;
  /** what its name is compared by */
  readonly key: string;
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
  reading: Reading = readingOf(prose, names),
): Organisation[] {
  const mentions = names
    .filter(({ type }) => type === 'organisation')
    .filter(({ first }) => !ASIDES.has(article.paragraphs[prose.paragraphOf[first]!]?.role))
    .filter(({ first, last }) => namesSomething(reading, first, last))
    .map((name) => mentionOf(reading, name));
  const all = [...mentions, ...bracketed(reading, mentions)].sort((a, b) => a.first - b.first);
  const groups = groupsOf(reading, all);
  const titles = groups.map(nameOf);
  const ids = uniqueSlugs(groups.map((group, i) => ({ text: titles[i]!, key: String(group[0]!.first) })));
  return groups.map((group, i) => ({
    id: ids[i]!,
    name: titles[i]!,
    mentions: group.map(({ first, last, confidence, rule }) => {
      const [start, end] = [prose.starts[first]!, prose.ends[last - 1]!];
      return { start, end, text: prose.text.slice(start, end), confidence, rule };
    }),
  }));
}

/** Paragraphs that speak of the story's authors and agencies. */
const ASIDES = new Set<ParagraphRole | undefined>(['byline', 'agency', 'note']);
/** They name no organisation alone. */
const NO_NAMES = new Set(
  `congressional bank commission board court office community council company group ministry department sons union economists bankers
  dealers brokers traders analysts libor gnp gdp ecu ecus`.split(/\s+/),
);
/** They name none, however many they are: "Co Inc." */
const FORMS = new Set('co corp inc ltd plc ag nv sa and & company sons'.split(' '));
const MONEY = /^(?:dlrs?|dollars?|mln|yen|stg|francs?|marks?|shares?)$/;

/** Whether the words are more than a legal form or a currency: not "Co Inc.", "MLN DLRS", "U.S. Dollar". */
function namesSomething(reading: Reading, first: number, last: number): boolean {
  if (MONEY.test(reading.lower(last - 1)) || (last - first === 1 && NO_NAMES.has(reading.lower(first)))) return false;
  for (let i = first; i < last; i++) if (!FORMS.has(reading.lower(i).replace('.', ''))) return true;
  return false;
}

/** Bodies of which each country has one: their name takes in the country's adjective. */
const OF_A_COUNTRY =
  /^(?:foreign|defen[cs]e|interior|finance|health|justice|education|energy|agriculture|trade|oil|information|culture|transport|environment|economy|supreme|air|armed|national|central|state|special|red)\b.*\b(?:ministry|office|department|court|force|forces|guard|bank|assembly|council|crescent)$|^(?:army|navy|parliament|air force|senate|congress|coast guard|embassy|football association)$/i;

function mentionOf(reading: Reading, { first, last, confidence, rule }: Name): Mention {
  const led =
    last - first > 1 && (reading.lower(first) === 'the' || /-(?:based|backed|led|owned)$/.test(reading.lower(first)));
  const from = led ? first + 1 : first;
  const form = reading.phrase(from, last);
  const before = reading.nameAt(from - 1);
  const owned =
    before?.type === 'other' &&
    before.last - before.first === 1 &&
    reading.together(from - 1, from) &&
    OF_A_COUNTRY.test(form);
  const name = owned ? reading.phrase(before.first, last) : form;
  return { first: from, last, form, name, key: organisationKey(name), confidence, rule };
}

/** "Hayat Tahrir al-Sham (HTS)": the abbreviation is a mention even where no finder saw it. */
function bracketed(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const { last, form, confidence } of mentions) {
    if (reading.lower(last) !== '(' || reading.lower(last + 2) !== ')' || reading.nameAt(last + 1)) continue;
    const short = reading.word(last + 1);
    if (!isAbbreviationOf(short, form)) continue;
    found.push({
      first: last + 1,
      last: last + 2,
      form: short,
      name: short,
      key: organisationKey(short),
      confidence,
      rule: 'bracketed',
    });
  }
  return found;
}

/** Mentions of one organisation together: each joins the first group that it fits. */
function groupsOf(reading: Reading, mentions: readonly Mention[]): Mention[][] {
  const bracketOf = new Map<string, string>();
  for (const mention of mentions) {
    if (reading.lower(mention.last) !== '(' || reading.lower(mention.last + 2) !== ')') continue;
    const short = mentions.find(({ first }) => first === mention.last + 1);
    if (short && short.last === mention.last + 2) bracketOf.set(short.key, mention.key);
  }
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const home = bracketOf.get(mention.key) ?? mention.key;
    const group = groups.get(home);
    if (group) group.push(mention);
    else groups.set(home, [mention]);
  }
  mergeShortForms(reading, groups);
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a.first - b.first))
    .sort((a, b) => a[0]!.first - b[0]!.first);
}

/** Puts "Ford" with "Ford Motor Co." and "FBI" with its full name, where only one full name of the article fits. */
function mergeShortForms(reading: Reading, groups: Map<string, Mention[]>): void {
  const places = new Set(
    reading.names
      .filter(({ type }) => type === 'place' || type === 'other')
      .map((name) => reading.phrase(name.first, name.last).toLowerCase()),
  );
  const keys = [...groups.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const initials = new Map(keys.map((key) => [key, initialsOf(groups.get(key)![0]!.name)]));
  for (const key of keys) {
    const fuller = keys.filter(
      (other) =>
        other !== key &&
        groups.has(other) &&
        areOneOrganisation(key, other, initials.get(other)!, places, isBare(groups.get(key)!)),
    );
    const only =
      fuller.length === 1
        ? fuller[0]!
        : fuller.filter((other) => other.startsWith(`${key} `)).length === 1
          ? fuller.find((other) => other.startsWith(`${key} `))!
          : null;
    if (only === null) continue;
    groups.get(only)!.push(...groups.get(key)!);
    groups.delete(key);
  }
}

/** The fullest wording; capitals only where there is no other. */
function nameOf(group: readonly Mention[]): string {
  const mixed = group.filter(({ name }) => !name.includes(' ') || name !== name.toUpperCase());
  return (mixed.length > 0 ? mixed : group).reduce((a, b) => (b.name.length > a.name.length ? b : a)).name;
}

const isBare = (group: readonly Mention[]): boolean => group.every(({ name }) => !name.includes(' '));
