import type { ArticleProblem } from '../../article/article.js';
import { bylineNames } from '../byline.js';
import type { Block, Draft } from '../draft.js';
import { problem } from '../draft.js';
import { stretchesOf } from './lines.js';
import { textLayoutOf } from './text-layout.js';

/** A first paragraph longer than this is no headline. Wire headlines have up to 150 characters. */
const LONGEST_HEADLINE = 300;

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
    blocks,
    headline: headless ? firstSentence(first) : (blocks.find((block) => block.role === 'headline')?.text ?? first),
    deck: blocks.find((block) => block.role === 'deck')?.text ?? null,
    byline: blocks.flatMap((block) => (block.role === 'byline' ? bylineNames(block.text) : [])),
    publisher: null,
    language: null,
    url: null,
    date,
    problems,
  };
}

/** The first sentence of a text without a headline, at most 120 characters, cut between words. */
export function firstSentence(text: string): string {
  const sentence = /^.{20,}?[.?!]["”’]?(?=\s)/su.exec(text)?.[0] ?? text;
  if (sentence.length <= 120) return sentence;
  return `${sentence.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}
