import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/page/pages.js';
import { indexUrl, urlOf } from '../../src/page/urls.js';
import { foundIn } from '../extract/found.js';
import { editionFor } from './sample-editions.js';

const TEXT =
  'The light will be lit again in May, Hester Quayle said. ' +
  'Quayle declined to comment on the cost of the lamp. ' +
  'Quayle hopes that the board will pay for it. ' +
  '“I hope so,” Quayle said.';

describe('what is reported of wishes, views and refusals', () => {
  const edition = editionFor([foundIn(TEXT)]);
  const { archive } = edition;
  const quayle = archive.people.find(({ name }) => name === 'Hester Quayle')!;
  const wordsOf = (refs: typeof quayle.quotes): string[] =>
    refs.map(({ article, quote }) => archive.records[article]!.quotes[quote]!.text);

  test('is not counted as what somebody said', () => {
    expect(wordsOf(quayle.quotes)).toEqual(['The light will be lit again in May', '“I hope so,”']);
    expect(wordsOf(quayle.attitudes)).toEqual(['to comment on the cost of the lamp', 'that the board will pay for it']);
  });

  test('has a list of its own on their page, and is not among all quotations', () => {
    const pageAt = (path: string): string =>
      String(
        pagesOf(edition)
          .find((page) => page.path === path)!
          .bytes(),
      );
    const own = pageAt(urlOf(quayle));
    const [said, attitudes] = own.split('<h2 class=over id="attitudes">');
    expect(said).toContain('The light will be lit again in May');
    expect(said).not.toContain('to comment on the cost');
    expect(attitudes).toContain('to comment on the cost of the lamp');
    expect(pageAt(indexUrl('quotes'))).not.toContain('to comment on the cost');
  });
});
