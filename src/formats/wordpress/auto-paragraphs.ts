/** What begins a block of its own in the HTML that WordPress keeps. */
const BLOCK_START =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|blockquote|pre|figure|figcaption|section|article|aside|hr|form|address|iframe|script|style|object|video|audio|details|summary)\b/i;

/** An address alone on a line is an embedded page. */
const EMBED = /^https?:\/\/\S+$/;

/**
 * HTML with the paragraphs that WordPress adds when it shows a post: blank lines part them, and a single line feed is a break. Posts of
 * the block editor have their paragraphs already.
 */
export function withAutoParagraphs(html: string): string {
  if (/<!-- wp:/.test(html)) return html;
  return html
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !EMBED.test(part))
    .map((part) => (BLOCK_START.test(part) ? part : `<p>${part.replace(/\n/g, '<br>\n')}</p>`))
    .join('\n');
}
