import { lexicon } from '../../../lexicon/load-lexicon.js';

const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|article|report|edited|review(?:ed)?) )?(?:by|von|por|par|oleh|di|door|af|av|авторы?|автор|author|autor|auteur)s?\b\s*:?\s*/iu;
const NO_PERSON = new Set(
  'staff published updated posted photography photographs photo admin guest producer producers newsroom team'.split(
    ' ',
  ),
);

/** "Staff Writer", "Senior Editor", but not "Associated Press" or "Harbour News Service". */
function isPost(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => word === 'news' || lexicon.has(word, 'medium') || lexicon.has(word, 'agency'))) return false;
  return words.some((word) => NO_PERSON.has(word) || lexicon.has(word, 'byline-post'));
}

const NO_NAME =
  /https?:|www\.|@|\.(?:com|org|net)\b|[\d<>{}()/\\]|^(?:by|and|the|null|undefined|none|read|share|follow|email)$/iu;
const MOST_WORDS = 5;

/**
 * The names of authors in a line or field: without "By", posts, addresses and papers.
 * @param papers names that are no person's
 */
export function authorNames(written: readonly string[], papers: readonly string[]): string[] {
  const closed = new Set(papers.map((paper) => paper.toLowerCase()));
  const names = written.flatMap((line) =>
    line
      .replace(/\s+/g, ' ')
      .replace(/\([^)]*\)/g, ' ')
      .trim()
      .replace(BY, '')
      .split(/\s*[,;|•·/–—]\s*|\s+-\s+|\s+(?:and|und|et|y|e|&|with)\s+|\s*&\s*|\bby\s+(?=\p{Lu})/u)
      .map((name) =>
        name
          .replace(BY, '')
          .replace(/^[\s.:-]+|[\s:-]+$/g, '')
          .replace(/\s+(?:in|at|for|of)\s+\p{Lu}.*$/u, '')
          .trim(),
      ),
  );
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    const isName =
      /\p{L}{2}/u.test(name) &&
      !NO_NAME.test(name) &&
      !isPost(name) &&
      !closed.has(key) &&
      name.split(' ').length <= MOST_WORDS &&
      !seen.has(key);
    if (isName) seen.add(key);
    return isName;
  });
}
