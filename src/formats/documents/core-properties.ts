import type { Seed } from '../../article/seed.js';
import { xmlDocument } from '../xml/read-xml.js';
import { lineAt } from '../xml/xml-tree.js';

/** What a document of Office says of itself; null where it says nothing that is of the article. */
export interface CoreProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly keywords: string | null;
}

/** What programs write into new documents. */
const NO_TITLE =
  /^(?:microsoft word\b.*|(?:document|dokument|documento|untitled|unbenannt|slide|page) ?\d*|.*\.(?:docx?|rtf|odt)|\W*)$/i;
const NO_AUTHOR =
  /\b(?:user|admin\w*|microsoft|office|python-docx|owner|unknown|author|default|pc|laptop|apache|openoffice|libreoffice|word)\b/i;

/** Dates are those of the file and say nothing of the article's. */
export function coreProperties(part: Seed | null): CoreProperties {
  const root = part === null ? undefined : (xmlDocument(part) ?? undefined);
  return {
    ...personalProperties({ title: lineAt(root, 'title'), author: lineAt(root, 'creator') }),
    language: lineAt(root, 'language'),
    keywords: lineAt(root, 'keywords'),
  };
}

/** A title and an author, if a person wrote them. */
export function personalProperties({
  title,
  author,
}: {
  readonly title: string | null;
  readonly author: string | null;
}): CoreProperties {
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    author: author === null || NO_AUTHOR.test(author) || !/^\p{Lu}\S* .*\p{Lu}/u.test(author) ? null : author,
    language: null,
    keywords: null,
  };
}
