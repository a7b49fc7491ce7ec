import { describe, expect, test } from 'vitest';
import {
  type CitedQuotation,
  quotationAlone,
  quotationCitation,
  quotationEmbed,
  repeatsQuery,
} from '../../src/export/quotation-forms.js';
import { english } from '../words/shipped-words.js';

const quotation: CitedQuotation = {
  words: '“A light that is out is no light,”',
  reported: false,
  speaker: 'Ada Brackwater',
  headline: 'Silt & "mud" up',
  paragraph: '2',
  url: 'https://courier.example/articles/silt.html#q1',
  article: 'Edda Fathomly, “Silt Up,” The Saltmarsh Courier, 17 March 1954.',
};

describe('a quotation', () => {
  test('is cited with its speaker, paragraph and article', () => {
    expect(quotationCitation(quotation, english)).toBe(
      '“A light that is out is no light.” Ada Brackwater, para. 2 in Edda Fathomly, “Silt Up,” The Saltmarsh Courier, 17 March 1954. https://courier.example/articles/silt.html#q1',
    );
  });

  test.each([
    ['“Who pays?”', '“Who pays?” '],
    ["'It is out.'", '“It is out.” '],
    ['“The bar … “and the light,”', '“The bar … “and the light.” '],
  ])('%s keeps its own end', (words, cited) => {
    expect(quotationCitation({ ...quotation, words }, english)).toMatch(
      new RegExp(`^${cited.replace(/[?.]/g, '\\$&')}`),
    );
  });

  test('that is reported has no quotation marks, and one without a speaker no name', () => {
    const cited = quotationCitation(
      { ...quotation, words: 'that the bar was shut', reported: true, speaker: null },
      english,
    );
    expect(cited).toMatch(/^that the bar was shut \(reported\)\. Para\. 2 in Edda/);
  });

  test('stands alone without the comma before its speaker', () => {
    expect(quotationAlone(quotation, english)).toBe('“A light that is out is no light”');
    expect(quotationAlone({ words: 'that the bar was shut', reported: true }, english)).toBe('that the bar was shut');
  });

  test('goes to another page as text', () => {
    expect(quotationEmbed({ ...quotation, words: '<b>' })).toBe(
      [
        '<blockquote cite="https://courier.example/articles/silt.html#q1">',
        '<p>&lt;b&gt;</p>',
        '<footer>Ada Brackwater, <cite><a href="https://courier.example/articles/silt.html#q1">Silt &amp; &quot;mud&quot; up</a></cite></footer>',
        '</blockquote>',
      ].join('\n'),
    );
  });

  test('is sought elsewhere by its first words', () => {
    expect(repeatsQuery(quotation)).toBe('"A light that is out is no light"');
  });
});
