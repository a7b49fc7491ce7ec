const FENCE = /^ {0,3}(?:`{3,}|~{3,})/m;

/**
 * Markdown whose HTML tables have no blank lines: the parser would take a row with one for the end of the table. The lines taken out
 * follow the table, so that those below it keep their numbers. Text with fenced code, and a table that is never closed, stay as they are.
 */
export function withWholeTables(text: string): string {
  if (!/<table\b/i.test(text) || FENCE.test(text)) return text;
  const lines: string[] = [];
  let blank: number | null = null;
  for (const line of text.split('\n')) {
    if (blank === null && /<table\b/i.test(line)) blank = 0;
    if (blank !== null && line.trim() === '') blank++;
    else lines.push(line);
    if (blank === null || !/<\/table>/i.test(line)) continue;
    for (; blank > 0; blank--) lines.push('');
    blank = null;
  }
  return blank === null ? lines.join('\n') : text;
}

/** “expirydate: 2025-01-01” with a closing mark below it */
const FIELD_AND_END = /^([\w-]{1,40}:[ \t]*\S[^\n]{0,200})\n-{3,}[ \t]*$/gm;

/**
 * A body without fields of its front matter that a program wrote into it a second time, with the mark that ends them; lines keep
 * their numbers.
 * @param head the front matter as written
 */
export function withoutRepeatedFields(body: string, head: string): { readonly text: string; readonly fields: number } {
  const said = new Set(head.split('\n').map((line) => line.trim()));
  let fields = 0;
  const text = body.replace(FIELD_AND_END, (whole: string, field: string) => {
    if (!said.has(field.trim())) return whole;
    fields++;
    return '\n';
  });
  return { text, fields };
}
