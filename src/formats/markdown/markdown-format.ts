import { decodedText } from '../decoded-text.js';
import type { Format } from '../format.js';

/** Markdown with or without front matter. */
export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
  detect: () => true,
  async *read(seed, context) {
    // its parser takes longer to load than an archive of plain texts to make
    const { parseMarkdown } = await import('./markdown.js');
    yield* decodedText(parseMarkdown)(seed, context);
  },
};
