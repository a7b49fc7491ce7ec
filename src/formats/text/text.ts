import type { ArticleProblem } from '../../article/article.js';
import { bylineNames } from '../byline.js';
import { decodedText } from '../decoded-text.js';
import { type Block, type Draft, problem } from '../draft.js';
import type { Format } from '../format.js';
import { firstSentence } from './first-sentence.js';
import { stretchesOf } from './lines.js';
import { textLayoutOf } from './text-layout.js';

/** A first paragraph longer than this is no headline. Wire headlines have up to 150 characters. */
const LONGEST_HEADLINE = 300;

export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  detect: () => true,
  read: decodedText(parseText),
};

/** Plain text, every non-white-space character kept in order: headline, deck, byline, paragraphs. `text` has LF line ends. */
export function parseText(text: string): Draft {
  const stretches = stretchesOf(text);
  const problems: ArticleProblem[] = [];
  const first = stretches[0]?.text ?? '';
  const headless = first.length > LONGEST_HEADLINE;
  if (headless) problems.push(problem('no headline; its first sentence stands in for it', null, stretches[0]!.line));
  if (stretches.length === 1 && !headless)
    problems.push(problem('has a headline and no text', null, stretches[0]!.line));
  const { roles, date } = headless ? { roles: [], date: null } : textLayoutOf(stretches.map((stretch) => stretch.text));
  const blocks: Block[] = stretches.map((stretch, i) => ({ text: stretch.text, role: roles[i] ?? 'text' }));
  return {
    metadata: {
      headline: headless ? firstSentence(first) : (blocks.find((block) => block.role === 'headline')?.text ?? first),
      deck: blocks.find((block) => block.role === 'deck')?.text ?? null,
      byline: blocks.flatMap((block) => (block.role === 'byline' ? bylineNames(block.text) : [])),
      date,
    },
    blocks,
    problems,
  };
}
