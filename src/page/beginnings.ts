import { sayingsOf } from '../article/sayings.js';
import {
  type ArticleEntry,
  articleEntryOf,
  type InSentence,
  listed,
  type ReadableArchive,
  teaserOf,
} from './entries.js';
import { authorityHref, type Href } from './urls.js';

const QUOTED_IN = 3;

/** An article in a list, with its first words. What `parts/beginning.hbs` gets. */
export interface Beginning extends ArticleEntry {
  /** places of its dateline */
  readonly from: readonly InSentence<{ name: string }>[];
  readonly words: string;
  /** whom it quotes, at most three */
  readonly quoted: readonly InSentence<{ name: string; href: Href }>[];
}

export function beginningOf(readable: ReadableArchive, article: number, root: string): Beginning {
  const { archive, words } = readable;
  const record = archive.records[article]!;
  const quoted = new Map<string, { name: string; href: Href }>();
  for (const { speaker } of sayingsOf(record)) {
    const source = speaker?.source == null ? undefined : archive.authorityOf('source', article, speaker.source);
    if (source !== undefined && quoted.size < QUOTED_IN)
      quoted.set(source.id, { name: source.name, href: authorityHref(root, source) });
  }
  return {
    ...articleEntryOf(readable, article, root),
    from: listed(
      (record.dateline?.places ?? []).map(({ name }) => ({ name })),
      words,
    ),
    words: teaserOf(record),
    quoted: listed([...quoted.values()], words),
  };
}
