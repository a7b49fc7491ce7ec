import type { ArticleRecord } from '../../article/record.js';
import type { Edition } from '../edition.js';
import { escapeHtml, type Html, NO_HTML } from '../html.js';
import type { Picture } from '../picture.js';
import { type Href, hrefBelow, type SitePath } from '../urls.js';

/** A picture of an article. What `parts/figure.hbs` gets. */
export interface Figure {
  /** the whole picture or document; null when the archive does not have it */
  readonly href: Href | null;
  readonly thumbnail: { readonly href: Href; readonly width: number; readonly height: number } | null;
  readonly alt: string;
  /** empty when it has none */
  readonly captionHtml: Html;
  readonly credit: string | null;
  /** where a picture is that the archive does not have; it is never loaded */
  readonly elsewhere: string | null;
}

export interface ArticleFigures {
  /** by the words of the paragraph that is their caption */
  readonly captioned: ReadonlyMap<string, Figure>;
  readonly others: readonly Figure[];
  /** pages as printed */
  readonly facsimiles: readonly Figure[];
}

/** @param root steps up to the site's folder */
export function figuresOf({ pictures, words: { say } }: Edition, record: ArticleRecord, root: string): ArticleFigures {
  const captions = new Set(
    record.paragraphs.filter(({ role }) => role === 'caption').map(({ start, end }) => record.text.slice(start, end)),
  );
  const captioned = new Map<string, Figure>();
  const others: Figure[] = [];
  for (const { src, alt, caption, credit } of record.images) {
    const picture = pictures.get(src);
    const figure = { ...shownOf(picture, root), alt: alt ?? '', credit, elsewhere: picture === undefined ? src : null };
    if (caption !== null && captions.has(caption) && !captioned.has(caption))
      captioned.set(caption, { ...figure, captionHtml: NO_HTML });
    else others.push({ ...figure, captionHtml: escapeHtml(caption ?? '') });
  }
  const facsimiles = record.facsimiles.flatMap((path, i): Figure[] => {
    const picture = pictures.get(path);
    if (picture === undefined) return [];
    const alt =
      record.facsimiles.length === 1 ? say('article.printed') : say('article.printed-page', { number: String(i + 1) });
    return [{ ...shownOf(picture, root), alt, captionHtml: NO_HTML, credit: null, elsewhere: null }];
  });
  return { captioned, others, facsimiles };
}

function shownOf(picture: Picture | undefined, root: string): Pick<Figure, 'href' | 'thumbnail'> {
  if (picture === undefined) return { href: null, thumbnail: null };
  const to = (path: SitePath): Href => hrefBelow(root, path);
  const { url, thumbnail, width, height } = picture;
  return { href: to(url), thumbnail: thumbnail === null ? null : { href: to(thumbnail), width, height } };
}
