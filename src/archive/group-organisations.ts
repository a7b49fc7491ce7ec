import type { Organisation } from '../article/record.js';
import { organisationKey } from '../lexicon/reading/organisation-name.js';
import { foldOf } from '../text/fold.js';
import { gathered } from '../text/gather.js';
import { commonest, type Finding, type Group, NO_ITEMS } from './finding.js';

/** Of the articles that use a short form beside a full name, so many must mean the same organisation by it. */
const AGREED = 0.8;
/** First words that stand alone in more articles than so many times those with the full name are a name of their own. */
const ALONE_RATIO = 2;
/** Steps from short form to full name: HTU, Harbour Union, Harbour Trust Union. */
const EXPANSION_STEPS = 3;

/**
 * Which findings of the archive are one organisation: names alike but for their legal form, and short forms that articles
 * use beside one full name ("Harbour Trust Union (HTU)") and nearly never beside another. A name with its country before it and one without
 * are one where they share an abbreviation, else "see also".
 */
export function groupOrganisations(findings: readonly Finding<Organisation>[]): Group<Organisation>[] {
  const full = fullNames(findings);
  const homeOf = (key: string): string => {
    let home = key;
    for (let step = 0; step < EXPANSION_STEPS && full.has(home); step++) home = full.get(home)!;
    return home;
  };
  const groups = gathered(findings, ({ found }) => homeOf(organisationKey(found.name)));
  const numbers = new Map([...groups.keys()].map((key, number) => [key, number]));
  return [...groups].map(([key, group]) => {
    const whole = group.filter(({ found }) => organisationKey(found.name) === key);
    const others = [withoutNation(key) ?? '', ...NATIONS.map((nation) => `${nation} ${key}`)];
    const seeAlso = others.map((other) => numbers.get(other)).filter((number) => number !== undefined);
    return {
      name: commonest((whole.length > 0 ? whole : group).map(({ found }) => found.name)),
      slug: key,
      findings: group,
      seeAlso: seeAlso.length > 0 ? seeAlso : NO_ITEMS,
    };
  });
}

const NATIONS = ['us', 'united states', 'uk'];

/** "us census bureau" without the country, as a key; null for all other names, and where one word would be left. */
function withoutNation(key: string): string | null {
  const nation = NATIONS.find((each) => key.startsWith(`${each} `));
  const rest = nation === undefined ? '' : key.slice(nation.length + 1);
  return rest.includes(' ') ? rest : null;
}

/** The full name that each short form stands for, as the articles that have both show; in the form of keys. */
function fullNames(findings: readonly Finding<Organisation>[]): Map<string, string> {
  const uses = new Map<string, Map<string, number>>();
  const alone = new Map<string, number>();
  const keys = new Set<string>();
  for (const { found } of findings) {
    const key = organisationKey(found.name);
    keys.add(key);
    const forms = new Map(found.mentions.map(({ text }) => [organisationKey(text), text]));
    if (forms.size === 1 && forms.has(key)) alone.set(key, (alone.get(key) ?? 0) + 1);
    for (const [short, text] of forms) {
      // "Quill Corp" beside "Quill Chemical Co" elsewhere: Quill is a name of its own
      const own = short === key && foldOf(text).length > short.length + 1 && !isAbbreviation(text.split(' ')[0]!);
      if (!own && !(short.length < key.length && mayStandFor(short, text, found.name))) continue;
      const counts = uses.get(short) ?? new Map<string, number>();
      uses.set(short, counts.set(key, (counts.get(key) ?? 0) + 1));
    }
  }
  const full = new Map([...inLetters(keys), ...namesWithNation(uses)]);
  for (const [short, counted] of uses) {
    const counts = new Map<string, number>();
    for (const [name, count] of counted) {
      const home = full.get(name) ?? name;
      counts.set(home, (counts.get(home) ?? 0) + count);
    }
    const all = [...counts.values()].reduce((a, b) => a + b);
    const [name, count] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
    const limit = name.startsWith(`${short} `) ? ALONE_RATIO : 10 * ALONE_RATIO;
    if (name !== short && count >= all * AGREED && (alone.get(short) ?? 0) <= limit * count) full.set(short, name);
  }
  return full;
}

/** "United States Army" is the "U.S. Army" of other articles; in the form of keys. */
function inLetters(keys: ReadonlySet<string>): Map<string, string> {
  const letters = (key: string): string => key.replace(/^united states /, 'us ').replace(/^united nations /, 'un ');
  return new Map(
    [...keys].flatMap((key) => (letters(key) !== key && keys.has(letters(key)) ? [[key, letters(key)]] : [])),
  );
}

/**
 * "U.S. Census Bureau" beside "Census Bureau", where articles shorten both to one abbreviation: to the name without the country.
 * @param uses how many articles use a short form for each full name; in the form of keys
 */
function namesWithNation(uses: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const counts of uses.values())
    for (const name of counts.keys()) {
      const rest = withoutNation(name);
      if (rest !== null && counts.has(rest)) found.set(name, rest);
    }
  return found;
}

/** Whether a short form may be used elsewhere without the full name: an abbreviation in capitals, or the name's first words. */
function mayStandFor(short: string, text: string, name: string): boolean {
  const key = organisationKey(name);
  if (key.startsWith(`${short} `)) return !NAMED_AFTER_ANOTHER.test(key.slice(short.length + 1));
  if (!isAbbreviation(text)) return false;
  // USDA is the U.S. Department of Agriculture
  const heads = name
    .split(/[\s-]+/)
    .map((word) => (/^(?:\p{Lu}\.){2,}$/u.test(word) ? foldOf(word).replaceAll('.', '') : (foldOf(word)[0] ?? '')))
    .join('');
  let at = 0;
  for (const head of heads) if (head === short[at]) at++;
  return at >= Math.max(2, short.length - 1);
}

/** "Ford Foundation" is named after a Ford that is another's name. */
const NAMED_AFTER_ANOTHER = /^(?:foundation|fund|trust|prize|awards?)\b/;

const isAbbreviation = (text: string): boolean => /^[\p{Lu}.&-]{2,9}$/u.test(text);
