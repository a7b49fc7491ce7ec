import type { Person } from '../article/record.js';
import { compareCodeUnits } from '../text/compare.js';
import { gathered } from '../text/gather.js';
import { uniqueSlugs } from '../text/slug.js';
import type { Appearance, Authority, AuthorityKind, NameVariant } from './archive.js';
import { type Finding, type Group, NO_ITEMS } from './finding.js';

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
function nameVariantsOf(findings: readonly Finding[]): NameVariant[] {
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
    .map(({ text, articles }) => ({ text, articles: articles.slice() }));
}

/** White space that is not one space between words. */
const UNEVEN_SPACE = /[^\S ]|\s\s/;

/** Where the findings are, by article. */
function appearancesOf(findings: readonly Finding[]): Appearance[] {
  let last: readonly string[] = NO_ITEMS;
  return [...gathered(findings, ({ article }) => article).values()].map((group) => {
    // it is found under one id in most articles
    if (group.length > 1 || last.length > 1 || last[0] !== group[0]!.found.id)
      last = group.map(({ found }) => found.id);
    return {
      article: group[0]!.article,
      local: last,
      mentions: group.reduce((sum, { found }) => sum + found.mentions.length, 0),
    };
  });
}

/** What is said by an authority, and what an authority of its kind goes by. */
export interface Particulars<K extends AuthorityKind> extends Pick<Authority, 'id' | 'quotes' | 'attitudes'> {
  readonly kind: K;
  /** that of the group, where absent */
  readonly name?: string;
  /** the name, where absent */
  readonly sortName?: string;
  /** none, where absent */
  readonly roles?: readonly NameVariant[];
}

/**
 * An authority, from a group of findings.
 * @param ids of all groups of the kind
 */
export function authorityFrom<K extends AuthorityKind>(
  group: Group,
  { kind, id, quotes, attitudes, name = group.name, sortName = name, roles = NO_ITEMS }: Particulars<K>,
  ids: readonly string[],
): Authority & { readonly kind: K } {
  return {
    kind,
    id,
    name,
    sortName,
    forms: nameVariantsOf(group.findings),
    roles,
    appearances: appearancesOf(group.findings),
    quotes,
    attitudes,
    seeAlso: group.seeAlso.length === 0 ? NO_ITEMS : group.seeAlso.map((i) => ids[i]!),
    lone: null,
  };
}

/** Ascending values, each once. The input is ascending. */
export function distinctAscending(values: readonly number[]): number[] {
  return values.filter((value, i) => i === 0 || value !== values[i - 1]);
}

/** Each role of a person in the words of the articles, oldest article first. */
export function rolesOf(group: Group<Person>): readonly NameVariant[] {
  const held = group.findings.flatMap(({ article, found }) =>
    found.role === null ? [] : [{ article, role: found.role }],
  );
  if (held.length === 0) return NO_ITEMS;
  return [...gathered(held, ({ role }) => role.toLowerCase()).values()].map((uses) => ({
    text: uses[0]!.role,
    articles: distinctAscending(uses.map(({ article }) => article)),
  }));
}
