/**
 * Of a page in `articles/1954`: `../../articles/1954/a.html` is `a.html`, `../../articles/1961/b.html` is `../1961/b.html`. In texts and attributes
 * no quotation mark follows `href=`, so only references are found.
 * @param folders that the page is in, the outermost first
 */
export function shortened(html: string, folders: readonly string[]): string {
  const up = '../'.repeat(folders.length);
  let short = html;
  for (let shared = folders.length; shared > 0; shared--) {
    const long = `href="${up}${folders.slice(0, shared).join('/')}/`;
    if (short.includes(long)) short = short.replaceAll(long, `href="${'../'.repeat(folders.length - shared)}`);
  }
  return short;
}

/** Set as blocks by every stylesheet of ours, so that white space around them is not shown. */
const BLOCK_TAGS =
  'article|aside|blockquote|body|details|div|dl|dd|dt|figcaption|figure|footer|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|script|section|table|tbody|td|th|thead|title|tr|ul';
const LINES_BEFORE_BLOCKS = new RegExp(String.raw`\n+(?=</?(?:${BLOCK_TAGS})\b)`, 'g');
const LINES_AFTER_BLOCKS = new RegExp(String.raw`(</(?:${BLOCK_TAGS})>|<(?:header|nav)(?: [^>]*)?>)\n+`, 'g');
/** What ends a paragraph without being told: HTML, 13.1.2.4. */
const PARAGRAPH_ENDS =
  /<\/p>(?=<(?:article|aside|blockquote|details|div|dl|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|table|ul)\b|<\/(?:article|aside|blockquote|body|details|div|figure|footer|header|li|main|ol|section|td|ul)>)/g;
/** In an element of SVG a slash may follow, which would be part of the value. */
const PLAIN_VALUES = /="([^\s"'`=<>]+)"(?=[ >])/g;
const LINKED_DATA = '<script type="application/ld+json">';

/**
 * The same page in a tenth fewer bytes: without the ends of lines between blocks, tags that HTML implies, and quotation marks around values that
 * need none. In texts no `="` is left as it is (`escapedText` in `article/highlight.ts`), so only attributes are found.
 */
export function leanMarkup(html: string): string {
  // a script of its own is measured by the page's policy
  if (html.includes('<script>')) return html;
  const data = html.indexOf(LINKED_DATA);
  if (data < 0) return withoutImplied(leanPart(html));
  const end = html.indexOf('</script>', data);
  return withoutImplied(leanPart(html.slice(0, data)) + html.slice(data, end) + leanPart(html.slice(end)));
}

function leanPart(html: string): string {
  return html
    .replace(LINES_BEFORE_BLOCKS, '')
    .replace(LINES_AFTER_BLOCKS, '$1')
    .replace(PARAGRAPH_ENDS, '')
    .replaceAll('&#x27;', "'")
    .replace(PLAIN_VALUES, '=$1');
}

/** Without tags of elements that are there anyway. `</head>` stays: the desk puts its own before it. */
function withoutImplied(html: string): string {
  const begun = html.replace('<head><meta ', '<meta ').replace(/<\/head><body>\n?<(a|header) /, '</head><$1 ');
  return begun.endsWith(PAGE_END) ? begun.slice(0, -PAGE_END.length) : begun;
}

const PAGE_END = '</body></html>';
