import type { Article } from '../../src/article/article.js';
import type { Name } from '../../src/extract/names/name.js';
import { proseOf } from '../../src/lexicon/reading/prose-of.js';
import { linesOf, type Prose, tokenAt } from '../../src/text/prose.js';
import { makeArticle } from '../make-record.js';

const TYPES = { p: 'person', l: 'place', o: 'organisation', x: 'other' } as const;

/** A text with its names marked by hand: "{p Pat Lee} of {l Oldtown}"; a first line that begins with "# " is the headline. */
export function marked(source: string): { prose: Prose; article: Article; names: Name[] } {
  const spans: { start: number; end: number; type: Name['type'] }[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/\{([plox]) ([^}]*)\}/g)) {
    text += source.slice(from, match.index);
    const start = text.length;
    text += match[2]!;
    spans.push({ start, end: text.length, type: TYPES[match[1] as keyof typeof TYPES] });
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  const lines = linesOf(text);
  const prose = proseOf(text, lines);
  const names = spans.map(({ start, end, type }) => ({
    start,
    end,
    type,
    first: tokenAt(prose, start),
    last: tokenAt(prose, end - 1) + 1,
    confidence: 0.9,
    rule: 'marked',
  }));
  const article = makeArticle({
    text,
    headline: text.slice(0, lines[0]?.end ?? 0),
    paragraphs: lines.map((line, i) => ({ ...line, role: i === 0 && text.startsWith('#') ? 'headline' : 'text' })),
  });
  return { prose, article, names };
}
