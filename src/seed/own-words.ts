import type { Block, Draft } from '../formats/draft.js';
import type { FolderFacts } from '../formats/format.js';
import { withPageLinesApart } from './recurring-lines.js';

/** The folder of a seed: "wire/1987", '' for the topmost. */
export const seedFolderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What may be the name of a site at the end of a page's title: from each of “ - ”, “ | ”, “ – ”, “ — ”, “ :: ”, “ « ” on. */
export const headlineSuffixesOf = (headline: string): string[] =>
  [...headline.matchAll(/\s+(?:[-|–—•·«»]|::)\s+/g)]
    .map(({ index }) => headline.slice(index))
    .filter((end) => end.length < headline.length);

/**
 * A draft without what is its folder's: what recurs at the end of headlines is cut off; lines that recur in most articles there, the
 * foot of a page that they open, and repetitions of the headline on such pages become notes.
 */
export function withOwnWords(draft: Draft, path: string, facts: FolderFacts): Draft {
  const folder = seedFolderOf(path);
  const recurring = facts.boilerplate.get(folder);
  const suffixes = facts.headlineSuffixes.get(folder) ?? [];
  const headed = withoutSuffix(draft, suffixes);
  if (recurring === undefined) return headed;
  return { ...headed, blocks: withPageLinesApart(headed.blocks, recurring, headed.metadata.headline ?? '') };
}

function withoutSuffix(draft: Draft, suffixes: readonly string[]): Draft {
  const suffix = suffixes.find((end) => draft.metadata.headline?.endsWith(end));
  if (suffix === undefined) return draft;
  const cut = (text: string): string => (text.endsWith(suffix) ? text.slice(0, -suffix.length) : text);
  return {
    ...draft,
    metadata: { ...draft.metadata, headline: cut(draft.metadata.headline ?? '') },
    blocks: draft.blocks.flatMap((block): Block[] =>
      block.role === 'headline' && block.text.endsWith(suffix)
        ? [
            { ...block, text: cut(block.text) },
            { text: suffix.trim(), role: 'note' },
          ]
        : [block],
    ),
  };
}
