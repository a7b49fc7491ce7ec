/** A piece of Handlebars, which may hold anything. */
const MUSTACHE = String.raw`\{\{\{[^]*?\}\}\}|\{\{!--[^]*?--\}\}|\{\{[^]*?\}\}`;
/** Attributes that a template sets under a condition, each after a space. */
const DEPENDING = String.raw`(?:\{\{#(if|unless) [^{}]*\}\}\s[^{}]*(?:\{\{[^{}#/][^{}]*\}\}[^{}]*)*\{\{\/\2\}\})*`;

/** What a template is made of, by where it is; the first group of a value is one that needs no quotation marks. */
const PIECES = {
  text: new RegExp(String.raw`${MUSTACHE}|<\/li>|<(?=[a-z])|[^<{]+|[^]`, 'iy'),
  tag: new RegExp(String.raw`${MUSTACHE}|="([^\s"'${'`'}=<>/{]+)"(?=${DEPENDING}[\s>])|="|[^={>]+|[^]`, 'y'),
  value: new RegExp(`${MUSTACHE}|[^"{]+|[^]`, 'y'),
} as const;

/**
 * A template without what only those who read it need: indents, which would be an eighth of each page; quotation marks around attributes
 * that are written out and need none (HTML, 13.1.2.3); and end tags of list items, which end where the next one or the list does
 * (13.1.2.4). Lines stay lines.
 */
export function leanSource(source: string): string {
  const given = source.replace(/^[ \t]+/gm, '');
  let lean = '';
  let place: keyof typeof PIECES = 'text';
  for (let at = 0; at < given.length; ) {
    const pieces: RegExp = PIECES[place];
    pieces.lastIndex = at;
    const [piece, plain] = pieces.exec(given) as unknown as readonly [string, string | undefined];
    at += piece.length;
    if (plain !== undefined) lean += `=${plain}`;
    else if (piece !== '</li>') lean += piece;
    if (place === 'text') place = piece === '<' ? 'tag' : 'text';
    else if (place === 'value') place = piece === '"' ? 'tag' : 'value';
    else if (piece === '="') place = 'value';
    else if (piece === '>') place = 'text';
  }
  return lean;
}
