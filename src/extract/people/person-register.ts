import { lexicon } from '../../lexicon/load-lexicon.js';
import { wordKey } from '../../lexicon/reading/person-name.js';
import type { PersonMention } from './person-mentions.js';

/** The mentions of one person in one article, in the order of the text. */
export interface PersonCluster {
  readonly mentions: PersonMention[];
  /** of the mentions, the first of each name and gender: a text may have one name thousands of times */
  readonly forms: PersonMention[];
  /** a name the article does not write out: "Jim Lee" of "Jim and Pat Lee" */
  readonly spelled: string | null;
  /** the mentions without those that a machine has misread */
  readonly printed?: readonly PersonMention[];
}

export const hasGivenName = (mention: PersonMention): boolean => mention.parts.given.length > 0;

/** The people found so far, by each word of their names. */
export class PersonRegister {
  readonly clusters: PersonCluster[] = [];
  private readonly byFamily = new Map<string, PersonCluster[]>();
  private readonly byWord = new Map<string, PersonCluster[]>();

  open(spelled: string | null): PersonCluster {
    const cluster: PersonCluster = { mentions: [], forms: [], spelled };
    this.clusters.push(cluster);
    if (spelled !== null) addToIndex(this.byWord, wordKey(spelled.split(' ')[0]!), cluster);
    return cluster;
  }

  add(cluster: PersonCluster, mention: PersonMention): void {
    cluster.mentions.push(mention);
    if (!cluster.forms.some(({ name, gender }) => name === mention.name && gender === mention.gender))
      cluster.forms.push(mention);
    if (cluster.spelled !== null) return;
    addToIndex(this.byFamily, mention.key, cluster);
    if (!hasGivenName(mention)) return;
    for (const word of [...mention.parts.given, ...mention.parts.family]) {
      if (word.length < 3 && !lexicon.has(word.toLowerCase(), 'family-first')) continue;
      addToIndex(this.byWord, wordKey(word), cluster);
      if (word.includes('-')) addToIndex(this.byWord, wordKey(word.split('-')[0]!), cluster);
    }
  }

  /** those with this family name */
  called(key: string): readonly PersonCluster[] {
    return this.byFamily.get(key) ?? [];
  }

  /** those whose family name is that of the one they are named with: Jim of "Jim and Pat Lee" */
  sharing(key: string): readonly PersonCluster[] {
    return this.clusters.filter(({ spelled }) => spelled !== null && wordKey(spelled.split(' ').at(-1)!) === key);
  }

  /** those with this word anywhere in their full name */
  withWord(key: string): readonly PersonCluster[] {
    return this.byWord.get(key) ?? [];
  }
}

function addToIndex(index: Map<string, PersonCluster[]>, key: string, cluster: PersonCluster): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

/** Of people, the only one with a given name; null where there is none, or more than one. */
export function onlyOne(clusters: readonly PersonCluster[], key: string): PersonCluster | null {
  const found = clusters.filter(({ forms }) =>
    forms.some(({ parts }) => parts.given.length > 0 && wordKey(parts.given[0]!) === key),
  );
  return found.length === 1 ? found[0]! : null;
}
