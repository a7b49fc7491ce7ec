import { lexicon } from '../../../lexicon/load-lexicon.js';

const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|article|report|edited|review(?:ed)?) )?(?:by|von|por|par|oleh|di|door|af|av|авторы?|автор|author|autor|auteur)s?\b\s*:?\s*/iu;
const NO_PERSON = new Set(
  'editorial staff published updated posted photography photographs photo admin guest producer producers newsroom team'.split(
    ' ',
  ),
);

const wordsIn = (name: string): string[] => name.toLowerCase().split(/[^\p{L}]+/u);

const isOfPaper = (word: string): boolean =>
  word === 'news' ||
  word === 'service' ||
  lexicon.has(word, 'medium') ||
  lexicon.has(word, 'agency') ||
  word === 'bureau';

/** "Staff Writer", "Senior Editor", "AP Auto Writer", but not "Associated Press". */
const isPost = (name: string): boolean =>
  wordsIn(name).some((word) => NO_PERSON.has(word) || (lexicon.has(word, 'byline-post') && !isOfPaper(word)));

/** "Associated Press", "Harbour News Service", "Argus Leader": an author where no person is named. */
function isOrganisation(name: string): boolean {
  const words = wordsIn(name);
  return words.some(isOfPaper) || (words.length > 1 && lexicon.has(words.at(-1)!, 'paper-end'));
}

const NO_NAME =
  /https?:|www\.|@|\.(?:com|org|net)\b|[\d<>{}()/\\]|^(?:by|and|the|null|undefined|none|read|share|follow|email)$/iu;
const WEEKDAY_AFTER = new RegExp(`\\s+(?:${lexicon.pattern('weekday')})$`, 'i');
const MOST_WORDS = 5;

/**
 * The names of authors in a line or field: without "By", posts, addresses and papers.
 * @param papers names that are no person's
 */
export function authorNames(written: readonly string[], papers: readonly string[]): string[] {
  const closed = new Set(papers.map((paper) => paper.toLowerCase()));
  const names = written.flatMap((line) =>
    (/^https?:/i.test(line) ? '' : line)
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
          .replace(WEEKDAY_AFTER, '')
          .trim(),
      ),
  );
  const seen = new Set<string>();
  const known = names.filter((name) => {
    const key = name.toLowerCase();
    const isNew = isAuthor(name) && !closed.has(key) && !seen.has(key);
    if (isNew) seen.add(key);
    return isNew;
  });
  // "Ann Roe, Futura": what is beside a name of two words and is one word is where she works
  const persons = known.filter((name) => name.includes(' ') && !isOrganisation(name));
  return persons.length > 0 ? persons : known;
}

const isAuthor = (name: string): boolean =>
  /\p{L}{2}/u.test(name) &&
  // a login is not a name
  !/^[\p{Ll}\d._-]+$/u.test(name) &&
  !NO_NAME.test(name) &&
  !isPost(name) &&
  name.split(' ').length <= MOST_WORDS;
