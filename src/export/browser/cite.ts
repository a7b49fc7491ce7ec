import { onOneLine } from '../../text/one-line.js';
import { bibtexOf, type CitedArticle, type CslName, cslOf, risOf } from '../citation-formats.js';
import { offerQuotations } from './cite-quotation.js';
import { copyButton } from './copy-button.js';
import { linkFound } from './show-found.js';
import { offerWrong } from './wrong.js';

/** Makes the further forms of an article's citation from what its page says of it, when a reader asks for one. */

const FORMS: readonly (readonly [name: string, make: (cited: CitedArticle) => string])[] = [
  ['BibTeX', bibtexOf],
  ['RIS', risOf],
  ['CSL-JSON', (cited) => cslOf([cited])],
];

/** “Fathomly, Edda”; a name without a comma could not be split. */
function nameOf(author: string): CslName {
  const comma = author.indexOf(', ');
  return comma < 0 ? { literal: author } : { family: author.slice(0, comma), given: author.slice(comma + 2) };
}

function citedIn(page: Document): CitedArticle | null {
  const citation = page.querySelector<HTMLElement>('.citation');
  if (citation === null) return null;
  const tags = (name: string): string[] =>
    [...page.querySelectorAll<HTMLMetaElement>(`meta[name="citation_${name}"]`)].map(({ content }) => content);
  const text = (selector: string): string => page.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    key: citation.dataset.key ?? text('.seed').replace(/\.[^./]+$/, ''),
    title: onOneLine(tags('title')[0] ?? text('h1')),
    authors: tags('author').map(nameOf),
    publisher: tags('journal_title')[0] ?? null,
    date: tags('publication_date')[0]?.replaceAll('/', '-') ?? null,
    place: citation.dataset.place ?? null,
    url: tags('public_url')[0] ?? null,
    archive: text('.masthead > a'),
    file: text('.seed'),
    sha256: text('.sha').replaceAll(' ', ''),
    language: tags('language')[0] ?? 'en',
  };
}

function offer(): void {
  linkFound(document);
  offerWrong(document);
  offerQuotations(document);
  const cited = citedIn(document);
  const citation = document.querySelector('.citation');
  if (cited === null || citation === null) return;
  citation.append(
    ' ',
    copyButton(() => (citation.firstChild?.textContent ?? '').trim()),
  );
  for (const [name, make] of FORMS.toReversed()) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = name;
    details.append(summary);
    details.addEventListener(
      'toggle',
      () => {
        const text = document.createElement('pre');
        text.textContent = make(cited);
        details.append(
          text,
          copyButton(() => text.textContent ?? ''),
        );
      },
      { once: true },
    );
    citation.after(details);
  }
}

offer();
