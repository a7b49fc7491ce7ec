import { parseDate } from '../article/parse-date.js';
import { isPlaceholder } from './metadata/field-values.js';
import { publisherNamed } from './metadata/publisher.js';

/** What a line says of where an article was printed. */
export interface SourceLine {
  /** null when the line has none, or a placeholder */
  readonly publisher: string | null;
  /** YYYY-MM-DD; null when the line says that both are unknown */
  readonly date: string | null;
}

/**
 * "The Straits Times, 18 July 1936, Page 14": a line that transcribers put above a clipping; null for any other line.
 */
export function sourceLineOf(text: string): SourceLine | null {
  if (text.length > 120) return null;
  const parts = text.replace(/[.;]$/, '').split(/\s*[,;|]\s*|\s+[–—-]\s+/);
  if (parts.length < 2 || parts.length > 6) return null;
  if (parts.every((part) => isPlaceholder(part))) return { publisher: null, date: null };
  for (let from = 1; from < parts.length; from++)
    for (let to = parts.length; to > from; to--) {
      const date = parseDate(parts.slice(from, to).join(', ')) ?? parseDate(parts.slice(from, to).join(' '));
      if (date?.length !== 10) continue;
      const rest = parts.slice(to).join(', ');
      const name = parts.slice(0, from).join(', ');
      const isPage = rest === '' || /^(?:\(?(?:page|p|pp|pg|col|column|edition|vol|no)\b.{0,30}|\d{1,3})$/i.test(rest);
      const isName = /^(?:\p{Lu}|\()/u.test(name) && name.split(/\s+/).length <= 10 && !/[.!?]\s/.test(name);
      if (!isPage || !isName) return null;
      const publisher = isPlaceholder(name) ? null : publisherNamed(name);
      return { publisher: typeof publisher === 'string' ? publisher : null, date };
    }
  return null;
}
