import type { Page } from './page.js';

/** A page whose references to pages in its own folder, and in those around it, do not go up to the site's folder and down again. */
export function withShortReferences(page: Page): Page {
  const folders = page.path.split('/').slice(0, -1);
  if (folders.length === 0 || !page.path.endsWith('.html')) return page;
  return {
    path: page.path,
    inputs: page.inputs,
    bytes: () => {
      const bytes = page.bytes();
      return typeof bytes === 'string' ? shortened(bytes, folders) : bytes;
    },
  };
}

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
