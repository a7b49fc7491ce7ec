import type { ArticleProblem } from '../../article/article.js';
import type { Metadata } from '../../article/metadata.js';
import { bylineNames } from '../byline.js';
import type { TextContext } from '../decoded-text.js';
import { type Block, type Draft, problem } from '../draft.js';
import { lentHeadline } from '../draft-with.js';
import { canBeHeadline } from './headline.js';
import { labelledLines } from './labelled-lines.js';
import { type Stretches, stretchesOf } from './lines.js';
import { mastheadDate } from './masthead.js';
import { textLayoutOf } from './text-layout.js';

/**
 * Plain text: headline, deck, byline, paragraphs. Every character of it is kept in order but for white space and hyphens of words that
 * were split at line ends. `text` has LF line ends.
 */
export function parseText(text: string, { path }: TextContext = {}): Draft {
  const stretches = stretchesOf(text);
  const { paragraphs } = stretches;
  const [first] = paragraphs;
  const texts = paragraphs.map((paragraph) => paragraph.text);
  const headless = first !== undefined && !canBeHeadline(first.text);
  const labelled = labelledLines(texts);
  const { roles, date } = headless ? { roles: [], date: null } : textLayoutOf(texts);
  const blocks: Block[] = texts.map((each, i) => ({ text: each, role: labelled.roles.get(i) ?? roles[i] ?? 'text' }));
  const lent = headless ? lentHeadline(blocks, path) : null;
  const problems = [...problemsOf(stretches, lent?.message ?? null)];
  const byline = blocks.flatMap((block, i) =>
    block.role === 'byline' && !labelled.roles.has(i) ? bylineNames(block.text) : [],
  );
  const found = date ?? labelled.date ?? mastheadDate(texts);
  const metadata: Partial<Metadata> = {
    headline: lent?.headline ?? blocks.find((block) => block.role === 'headline')?.text ?? first?.text ?? '',
    deck: blocks.find((block) => block.role === 'deck')?.text ?? null,
    byline: byline.length > 0 ? byline : [...labelled.names],
    date: found,
    dateFrom: found === null ? null : 'text',
    ...(labelled.tags.length === 0 ? {} : { tags: [...labelled.tags] }),
  };
  return { metadata, blocks, problems };
}

function* problemsOf({ paragraphs, guessed, rejoined }: Stretches, headless: string | null): Generator<ArticleProblem> {
  const line = paragraphs[0]?.line ?? null;
  if (headless !== null) yield problem(headless, null, line);
  else if (paragraphs.length === 1) yield problem('has a headline and no text', null, line);
  if (guessed)
    yield problem('lines of a column are joined to paragraphs, a guess', 'part the paragraphs by blank lines', line);
  if (rejoined > 0)
    yield problem(`${rejoined} word(s) parted at line ends are joined, their hyphens left out`, null, line);
}
