import type { Person } from '../article/record.js';
import { compareCodeUnits } from '../text/compare.js';
import { gathered } from '../text/gather.js';
import { uniqueSlugs } from '../text/slug.js';
import type { Appearance, Authority, NameVariant } from './archive.js';
import type { Finding, Group } from './finding.js';

/** The page address of each group: the group that occurs first keeps its plain slug. */
export function idsOf(groups: readonly Group[], recordIds: readonly string[]): string[] {
  const order = groups
    .map((_, i) => i)
    .sort((a, b) => firstArticleOf(groups[a]!) - firstArticleOf(groups[b]!) || a - b);
  const slugs = uniqueSlugs(
    order.map((i) => {
      const { article, found } = groups[i]!.findings[0]!;
      return { text: groups[i]!.slug, key: `${recordIds[article]}\n${found.id}` };
    }),
  );
  const ids = new Array<string>(groups.length);
  order.forEach((group, i) => {
    ids[group] = slugs[i]!;
  });
  return ids;
}

const firstArticleOf = (group: Group): number => group.findings[0]!.article;

/** Every wording in which the findings are named, the commonest first, each with its articles. Demonyms are no forms. */
export function nameVariantsOf(findings: readonly Finding[]): NameVariant[] {
  const variants = new Map<string, { text: string; uses: number; articles: number[] }>();
  for (const { article, found } of findings) {
    for (const mention of found.mentions) {
      if (mention.demonym === true) continue;
      const text = UNEVEN_SPACE.test(mention.text) ? mention.text.replace(/\s+/g, ' ') : mention.text;
      const variant = variants.get(text);
      if (variant === undefined) variants.set(text, { text, uses: 1, articles: [article] });
      else {
        variant.uses++;
        if (variant.articles.at(-1) !== article) variant.articles.push(article);
      }
    }
  }
  return [...variants.values()]
    .sort((a, b) => b.articles.length - a.articles.length || b.uses - a.uses || compareCodeUnits(a.text, b.text))
    .map(({ text, articles }) => ({ text, articles }));
}

/** White space that is not one space between words. */
const UNEVEN_SPACE = /[^\S ]|\s\s/;

/** Where the findings are, by article. */
export function appearancesOf(findings: readonly Finding[]): Appearance[] {
  return [...gathered(findings, ({ article }) => article).values()].map((group) => ({
    article: group[0]!.article,
    local: group.map(({ found }) => found.id),
    mentions: group.reduce((sum, { found }) => sum + found.mentions.length, 0),
  }));
}

/** What all kinds of authority have in common, from a group of findings. Its quotes are added by who knows the sources. */
export function authorityFrom(
  group: Group,
  id: string,
  ids: readonly string[],
): Omit<Authority, 'kind' | 'quotes' | 'attitudes'> {
  return {
    id,
    name: group.name,
    sortName: group.name,
    forms: nameVariantsOf(group.findings),
    roles: [],
    appearances: appearancesOf(group.findings),
    seeAlso: group.seeAlso.map((i) => ids[i]!),
    lone: null,
  };
}

/** Ascending values, each once. The input is ascending. */
export function distinctAscending(values: readonly number[]): number[] {
  return values.filter((value, i) => i === 0 || value !== values[i - 1]);
}

/** Each role of a person in the words of the articles, oldest article first. */
export function rolesOf(group: Group<Person>): NameVariant[] {
  const held = group.findings.flatMap(({ article, found }) =>
    found.role === null ? [] : [{ article, role: found.role }],
  );
  return [...gathered(held, ({ role }) => role.toLowerCase()).values()].map((uses) => ({
    text: uses[0]!.role,
    articles: distinctAscending(uses.map(({ article }) => article)),
  }));
}
