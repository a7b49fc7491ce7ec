import type { Block, Draft } from '../formats/draft.js';
import type { FolderFacts } from '../formats/format.js';

/** The folder of a seed: "wire/1987", '' for the topmost. */
export const seedFolderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What may be the name of a site at the end of a page's title: from each of “ - ”, “ | ”, “ – ”, “ — ”, “ :: ”, “ « ” on. */
export const headlineSuffixesOf = (headline: string): string[] =>
  [...headline.matchAll(/\s+(?:[-|–—•·«»]|::)\s+/g)]
    .map(({ index }) => headline.slice(index))
    .filter((end) => end.length < headline.length);

/**
 * A draft without what is its folder's: lines that recur in most articles there become notes, and what recurs at the end of
 * headlines is cut off.
 */
export function withOwnWords(draft: Draft, path: string, facts: FolderFacts): Draft {
  const folder = seedFolderOf(path);
  const lines = facts.boilerplate.get(folder);
  const suffix = facts.headlineSuffixes.get(folder)?.find((end) => draft.metadata.headline?.endsWith(end));
  if (lines === undefined && suffix === undefined) return draft;
  const blocks = draft.blocks.map((block) => (lines?.has(block.text) ? { ...block, role: 'note' as const } : block));
  if (suffix === undefined) return { ...draft, blocks };
  const cut = (text: string): string => (text.endsWith(suffix) ? text.slice(0, -suffix.length) : text);
  return {
    ...draft,
    metadata: { ...draft.metadata, headline: cut(draft.metadata.headline ?? '') },
    blocks: blocks.flatMap((block): Block[] =>
      block.role === 'headline' && block.text.endsWith(suffix)
        ? [
            { ...block, text: cut(block.text) },
            { text: suffix.trim(), role: 'note' },
          ]
        : [block],
    ),
  };
}
