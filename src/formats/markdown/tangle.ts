/** A long text without a place to part it. */
const LARGEST_CHUNK = 128 * 1024;

/** What would overflow the parser's stack or make it quadratic, and is no prose; null when there is nothing of the kind. */
export function tooTangled(text: string): string | null {
  if (
    /(?:^|\n)[ \t]*(?:>[ \t]?){50}/.test(text) ||
    /(?:^|\n)(?: {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+){25}/.test(text) ||
    /\n[ \t]{200}\S/.test(text)
  )
    return 'Markdown nested too deeply';
  const counts = new Map<string, number>();
  for (const [mark] of text.matchAll(/`+|[[\]<]|[*_]+|~~/g)) {
    const kind = mark[0] === '`' ? '`' : /[*_~]/.test(mark) ? '*' : '[';
    const count = (counts.get(kind) ?? 0) + 1;
    if (count > (kind === '`' ? 1000 : 4000)) return 'too many Markdown marks';
    counts.set(kind, count);
  }
  // the parser scans the quotation again for each line that continues it without its mark
  if ((text.match(/(?:^|\n)>[^\n]*\n(?=[^>\s])/g)?.length ?? 0) > 1000) return 'too many broken quotations';
  if ((text.match(/\n {0,3}(?:=+|-+)[ \t]*(?=\n)/g)?.length ?? 0) > 1000) return 'too many underlines';
  return text.length > LARGEST_CHUNK ? 'more than 128 KB of Markdown in one piece' : null;
}
