import type { ArticleProblem } from '../../article/article.js';
import type { Metadata } from '../../article/metadata.js';
import type { Seed } from '../../article/seed.js';
import { bylineNames } from '../byline.js';
import { decodedText, type TextContext } from '../decoded-text.js';
import { type Block, type Draft, problem, type Refusal } from '../draft.js';
import { lentHeadline } from '../draft-with.js';
import type { Format, ReadContext } from '../format.js';
import { hasKnownField } from '../front-matter/head-lines.js';
import { isPlaceholder } from '../metadata/field-values.js';
import { canBeHeadline } from './headline.js';
import { labelledLines } from './labelled-lines.js';
import { type Stretches, stretchesOf } from './lines.js';
import { mastheadDate } from './masthead.js';
import { textLayoutOf } from './text-layout.js';

/** Rules that open front matter, or a title that says that it is one. */
const HEAD = /^[\s\ufeffï»¿]*(?:---|\+\+\+|(?:title|headline)[ \t]*:[ \t]*\S)/i;
const FIELD_LINE = /^["']?([A-Za-z][\w -]{0,30}?)["']?[ \t]*[:=][ \t]*(\S.*)$/;
const LONGEST_HEAD = 4096;

/** Whether a text begins with a field of an article that says something; rules alone are text. */
function hasFieldsAtHead(seed: Seed): boolean {
  if (!HEAD.test(Buffer.from(seed.range(0, 64)).toString('latin1'))) return false;
  const [head = ''] = Buffer.from(seed.range(0, LONGEST_HEAD))
    .toString('latin1')
    .split(/\r?\n[ \t]*\r?\n/);
  return head.split(/\r?\n/).some((line) => {
    const [, name, value = ''] = FIELD_LINE.exec(line) ?? [];
    return name !== undefined && hasKnownField([name]) && !isPlaceholder(value);
  });
}

export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  detect: () => true,
  read: (seed, context) =>
    hasFieldsAtHead(seed) ? textBelowFields(seed, context) : decodedText(parseText)(seed, context),
};

/** The libraries for front matter are large, and few texts have any. */
async function* textBelowFields(seed: Seed, context: ReadContext): AsyncGenerator<Draft | Refusal> {
  const { parseTextWithFields } = await import('./text-with-fields.js');
  yield* decodedText(parseTextWithFields)(seed, context);
}

/**
 * Plain text: headline, deck, byline, paragraphs. Every character of it is kept in order but for white space and hyphens of words that
 * were parted at line ends. `text` has LF line ends.
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

function* problemsOf({ paragraphs, guessed, mended }: Stretches, headless: string | null): Generator<ArticleProblem> {
  const line = paragraphs[0]?.line ?? null;
  if (headless !== null) yield problem(headless, null, line);
  else if (paragraphs.length === 1) yield problem('has a headline and no text', null, line);
  if (guessed)
    yield problem('lines of a column are joined to paragraphs, a guess', 'part the paragraphs by blank lines', line);
  if (mended > 0) yield problem(`${mended} word(s) parted at line ends are joined, their hyphens left out`, null, line);
}
