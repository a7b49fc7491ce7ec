import { gzipped, zipped } from '../../export/packing.js';
import type { Finishing, Page, PageDraft } from '../page.js';
import { leanMarkup, shortened } from './short-markup.js';

/** The bytes of a page, made from its text. */
export function finished(text: string, finishing: Finishing): string | Uint8Array {
  switch (finishing.kind) {
    case 'gzip':
      return gzipped(text);
    case 'zip':
      return zipped(text, finishing.name);
    case 'markup': {
      const short = shortened(text, finishing.folders);
      return finishing.lean ? leanMarkup(short) : short;
    }
  }
}

/** A page that is made from a draft. */
export function pageOfDraft(path: string, draft: PageDraft, inputs: Page['inputs'] = undefined): Page {
  return { path, inputs, draft, bytes: () => finished(draft.text(), draft.finishing) };
}

/**
 * A page whose references to pages in its own folder, and in those around it, do not go up to the site's folder and down again.
 * @param lean without markup that readers of its source need, and browsers do not
 */
export function withShortMarkup(page: Page, lean: boolean): Page {
  const folders = page.path.split('/').slice(0, -1);
  if ((folders.length === 0 && !lean) || !page.path.endsWith('.html')) return page;
  const text = (): string => {
    const bytes = page.bytes();
    return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
  };
  return pageOfDraft(page.path, { text, finishing: { kind: 'markup', folders, lean } }, page.inputs);
}
