import type { ArticleProblem } from '../article/article.js';
import type { Block, Draft } from './draft.js';
import { problem } from './draft.js';
import { type Stretch, stretchesOf } from './lines.js';

/** A first paragraph longer than this is no headline. Wire headlines have up to 150 characters. */
const LONGEST_HEADLINE = 300;
const LONGEST_BYLINE = 120;

/** Plain text, every non-white-space character kept in order: headline, deck, byline, paragraphs. `text` has LF line ends. */
export function parseText(text: string): Draft {
  const stretches = stretchesOf(text);
  const problems: ArticleProblem[] = [];
  const first = stretches[0]?.text ?? '';
  const headless = first.length > LONGEST_HEADLINE;
  if (headless) problems.push(problem('no headline; its first sentence stands in for it', null, stretches[0]!.line));
  if (stretches.length === 1 && !headless)
    problems.push(problem('has a headline and no text', null, stretches[0]!.line));
  const blocks = headless
    ? stretches.map((stretch) => ({ text: stretch.text, role: 'text' as const }))
    : roles(stretches);
  return {
    blocks,
    headline: headless ? firstSentence(first) : first,
    deck: blocks.find((block) => block.role === 'deck')?.text ?? null,
    byline: blocks.flatMap((block) => (block.role === 'byline' ? namesIn(block.text) : [])),
    publisher: null,
    language: null,
    url: null,
    date: null,
    problems,
  };
}

/** What the first paragraphs are: a headline, perhaps a deck, perhaps a byline; text from there on. */
function roles(stretches: readonly Stretch[]): Block[] {
  const byline = stretches.findIndex((stretch, i) => i > 0 && i < 4 && isByline(stretch.text));
  return stretches.map(({ text }, i) => {
    if (i === 0) return { text, role: 'headline' };
    if (i === byline) return { text, role: 'byline' };
    return { text, role: i < byline ? 'deck' : 'text' };
  });
}

/** "By Edda Fathomly and Piers Lanyard", "BY EDDA FATHOMLY, Courier Staff"; "By noon the water was gone." is none. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  if (/^from (?:our|a) (?:own |special )?(?:reporter|correspondent)s?$/i.test(text)) return true;
  return (
    /^by:?\s+\p{Lu}/iu.test(text) &&
    /^\S+\s+(?:\p{Lu}|d[aei]s?\s|v[ao]n\s|al-)/u.test(text) &&
    !/[.?!:]["”’]?$/.test(text)
  );
}

const POSTS =
  /\b(?:staff|reporters?|writers?|correspondents?|editors?|reuters?|press|news|service|special to|columnist|bureau)\b/i;

/** The people of a byline; agencies and posts are not among them. */
export function namesIn(byline: string): string[] {
  if (!/^by\b/i.test(byline)) return [];
  return byline
    .replace(/^by:?\s+/i, '')
    .split(/\s*[,;|/&]\s*|\s+and\s+/i)
    .filter((name) => /\p{L}/u.test(name) && !POSTS.test(name));
}

/** The first sentence of a text without a headline, at most 120 characters, cut between words. */
export function firstSentence(text: string): string {
  const sentence = /^.{20,}?[.?!]["”’]?(?=\s)/su.exec(text)?.[0] ?? text;
  if (sentence.length <= 120) return sentence;
  return `${sentence.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}
