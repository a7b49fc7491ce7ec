import { bibtexOf, type CitedArticle, type CslName, cslOf, risOf } from '../citation-formats.js';

/** Makes the further forms of an article's citation from what its page says of it, when a reader asks for one. */

interface PageData {
  readonly headline: string;
  readonly inLanguage: string;
  readonly datePublished?: string;
  readonly locationCreated?: { readonly name: string };
  readonly author?: readonly { readonly name: string; readonly familyName?: string; readonly givenName?: string }[];
  readonly publisher?: { readonly name: string };
  readonly url?: string;
  readonly isPartOf: { readonly name: string };
  readonly identifier: string;
}

const FORMS: readonly (readonly [name: string, make: (cited: CitedArticle) => string])[] = [
  ['BibTeX', bibtexOf],
  ['RIS', risOf],
  ['CSL-JSON', (cited) => cslOf([cited])],
];

const nameOf = ({ name, familyName, givenName }: NonNullable<PageData['author']>[number]): CslName =>
  familyName === undefined ? { literal: name } : { family: familyName, given: givenName ?? '' };

function citedIn(page: Document): CitedArticle | null {
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent;
  const citation = page.querySelector<HTMLElement>('.citation');
  if (data == null || citation === null) return null;
  const article = JSON.parse(data) as PageData;
  return {
    key: citation.dataset.key ?? '',
    title: article.headline.replace(/\s+/g, ' ').trim(),
    authors: (article.author ?? []).map(nameOf),
    publisher: article.publisher?.name ?? null,
    date: article.datePublished ?? null,
    place: article.locationCreated?.name ?? null,
    url: article.url ?? null,
    archive: article.isPartOf.name,
    file: page.querySelector('.seed')?.textContent ?? '',
    sha256: article.identifier.replace('sha256:', ''),
    language: article.inLanguage,
  };
}

function copyButton(text: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  });
  return button;
}

function offer(): void {
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
