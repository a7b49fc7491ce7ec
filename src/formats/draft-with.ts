import type { ArticleProblem } from '../article/article.js';
import type { Metadata } from '../article/metadata.js';
import { type Block, type Draft, problem } from './draft.js';
import { firstSentence } from './text/first-sentence.js';

/**
 * The draft of an article whose headline, deck and byline are kept apart from its body, as in front matter. Without a headline
 * the body's first subhead is one; without that, its first sentence stands in.
 * @param line of the seed on which the body begins
 */
export function draftWith(
  metadata: Partial<Metadata>,
  body: readonly Block[],
  { problems, line }: { readonly problems: readonly ArticleProblem[]; readonly line: number },
): Draft {
  const heading = body[0]?.role === 'subhead' ? body[0].text : null;
  const named = metadata.headline ?? heading;
  const rest = heading !== null && heading === named ? body.slice(1) : body;
  const faults: ArticleProblem[] = [];
  if (named === null && rest.length > 0)
    faults.push(problem('no headline; its first sentence stands in for it', 'add a title to the front matter', line));
  if (rest.length === 0) faults.push(problem('has a headline and no text', null, line));
  const { deck, byline = [] } = metadata;
  return {
    metadata: {
      ...metadata,
      headline: named ?? firstSentence(rest[0]?.text ?? ''),
      byline: byline.map((name) => name.replace(/^by\s+/i, '')),
    },
    blocks: [
      ...(named === null ? [] : [{ text: named, role: 'headline' as const }]),
      ...(deck ? [{ text: deck, role: 'deck' as const }] : []),
      ...byline.map((name) => ({ text: name, role: 'byline' as const })),
      ...rest,
    ],
    problems: [...problems, ...faults],
  };
}
