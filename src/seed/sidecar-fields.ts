import { type Block, type Draft, isRefusal, type Refusal } from '../formats/draft.js';
import type { FolderFacts } from '../formats/format.js';
import { metadataOf } from '../formats/read-metadata.js';

/** A draft with what a table beside its seed says of it, which counts more than what was made out of the text. */
export function withSidecar(draft: Draft | Refusal, path: string, { sidecars, authors }: FolderFacts): Draft | Refusal {
  const fields = sidecars.get(path);
  if (fields === undefined || isRefusal(draft)) return draft;
  const said = metadataOf(new Map(Object.entries(fields)), { where: 'table', lineOf: () => null }, authors);
  if (said.withheld !== null) return { refused: said.withheld, withheld: true };
  const { headline } = said.metadata;
  return {
    ...draft,
    metadata: { ...draft.metadata, ...said.metadata, ...(said.metadata.date ? { dateFrom: 'metadata' } : {}) },
    blocks: headline === undefined ? draft.blocks : withHeadline(draft.blocks, headline),
    problems: [...draft.problems, ...said.problems],
  };
}

function withHeadline(blocks: readonly Block[], headline: string): readonly Block[] {
  if (blocks.some(({ role, text }) => role === 'headline' && text === headline)) return blocks;
  const others = blocks.map((block) => (block.role === 'headline' ? { ...block, role: 'subhead' as const } : block));
  return [{ text: headline, role: 'headline' }, ...others];
}
