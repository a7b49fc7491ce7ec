/** "BrexitBrexit": a capital within a word that repeats its beginning */
const DOUBLED_NAME = /(?<!\p{L})(\p{Lu}[\p{Ll}\p{M}]{2,}(?:[ -]\p{Lu}[\p{Ll}\p{M}]{2,}){0,3})\1(?!\p{L})/gu;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Corrects words that a database set twice where it marked what was searched for: “ferryferry”.
 * @param terms what was searched for, in any case
 */
export function withoutDoubledWords(
  html: string,
  terms: readonly string[],
): { readonly html: string; readonly corrected: number } {
  let corrected = 0;
  const once = (_: string, word: string): string => {
    corrected++;
    return word;
  };
  let text = html.replace(DOUBLED_NAME, once);
  for (const term of terms.slice(0, 50)) {
    const word = escapeRegExp(term);
    text = text.replace(new RegExp(`(?<![\\p{L}\\d])(${word})\\1(?![\\p{L}\\d])`, 'giu'), once);
  }
  return { html: text, corrected };
}

/** The words of a query: "ferry! w/5 (quay or \"harbour master\")" */
export const wordsOfQuery = (query: string): string[] => [
  ...new Set(
    (query.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? []).filter((word) => !/^(?:and|not|near|date|type)$/i.test(word)),
  ),
];
