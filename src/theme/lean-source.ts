/** A piece of Handlebars, which may hold anything. */
const MUSTACHE = /(\{\{\{[\s\S]*?\}\}\}|\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\})/;

/** A value that needs no quotation marks, with a space or the end of the tag after it whether or not the attributes that depend are there. */
const BARE =
  /^="([^\s"'`=<>/{]+)"(?=(?:\{\{#(if|unless) [^{}]*\}\}\s[^{}]*(?:\{\{[^{}#/][^{}]*\}\}[^{}]*)*\{\{\/\2\}\})*[\s>])/;

/**
 * A template without what only those who read it need: indents, which would be an eighth of each page; quotation marks around attributes
 * that are written out and need none (HTML, 13.1.2.3); and end tags of list items, which end where the next one or the list does
 * (13.1.2.4). Lines stay lines.
 */
export function leanSource(source: string): string {
  const pieces = source.replace(/^[ \t]+/gm, '').split(MUSTACHE);
  const after = (i: number): string => pieces.slice(i + 1).join('');
  let inTag = false;
  let inValue = false;
  return pieces
    .map((piece, i) => {
      if (i % 2 === 1) return piece;
      let lean = '';
      for (let at = 0; at < piece.length; ) {
        const rest = piece.slice(at);
        if (inValue) {
          const end = piece.indexOf('"', at);
          const to = end < 0 ? piece.length : end + 1;
          inValue = end < 0;
          lean += piece.slice(at, to);
          at = to;
        } else if (inTag) {
          const plain = BARE.exec(rest + (rest.length < 200 ? after(i) : ''));
          const begins = plain === null && rest.startsWith('="');
          inValue = begins;
          inTag = piece[at] !== '>';
          lean += plain === null ? (begins ? '="' : piece[at]!) : `=${plain[1]}`;
          at += plain?.[0].length ?? (begins ? 2 : 1);
        } else if (rest.startsWith('</li>')) at += '</li>'.length;
        else {
          inTag = /^<[a-z]/i.test(rest);
          lean += piece[at]!;
          at++;
        }
      }
      return lean;
    })
    .join('');
}
