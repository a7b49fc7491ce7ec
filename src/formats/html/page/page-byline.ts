import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isByline } from '../../byline.js';
import { elementsIn, type HtmlElement, textIn } from '../html-tree.js';
import type { HtmlPage } from './html-page.js';
import { namesIn } from './linked-data.js';
import type { HeadLine } from './page-head.js';
import { lettersOfTitle } from './page-headline.js';

const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|article|report|edited|review(?:ed)?) )?(?:by|von|por|par|oleh|di|door|af|av|авторы?|автор|текст|author|autor|auteur)s?\b\s*:?\s*/iu;
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
    const isNew = isShownAuthor(name) && !closed.has(key) && !seen.has(key);
    if (isNew) seen.add(key);
    return isNew;
  });
  // "Ann Roe, Futura": what is beside a name of two words and is one word is where she works
  const persons = known.filter((name) => name.includes(' ') && !isOrganisation(name));
  return persons.length > 0 ? persons : known;
}

const isShownAuthor = (name: string): boolean =>
  /\p{L}{2}/u.test(name) &&
  // a login is not a name
  !/^[\p{Ll}\d._-]+$/u.test(name) &&
  !NO_NAME.test(name) &&
  !isPost(name) &&
  name.split(' ').length <= MOST_WORDS;

const AUTHOR_FIELDS = [
  'author',
  'byl',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'creator',
  'authors',
  'byline',
];
const AUTHOR_NAMES = ['byline', 'bylines', 'author', 'authors', 'contributor', 'contributors', 'writer'];

/**
 * The authors of a page: those of its fields that it shows too, else those it shows, else those of its fields.
 * @param papers names of the paper
 * @param lead the first paragraph of the body
 */
export function shownBylineOf(
  { meta, article, nodes, lines, root }: HtmlPage,
  { papers, lead }: { readonly papers: readonly string[]; readonly lead: string },
): string[] {
  const shown = shownAuthors(lines, papers);
  const linked = authorNames(namesIn(article?.author ?? article?.creator, nodes), papers);
  const said = AUTHOR_FIELDS.map((name) => authorNames(meta.all(name), papers)).find((names) => names.length > 0) ?? [];
  const marked = authorNames(markedAuthors(root), papers);
  const page = lettersOfTitle(lines.map(({ text }) => text).join(' '));
  const isShown = (names: readonly string[]): boolean =>
    names.length > 0 && names.every((name) => page.includes(lettersOfTitle(name)));
  const candidates = [linked, said, shown, marked];
  const visible = candidates.filter(isShown).sort((a, b) => b.length - a.length);
  return (
    visible[0] ??
    candidates.find((names) => names.length > 0) ??
    authorNames([BEFORE_LEAD.exec(lead)?.[1] ?? ''], papers)
  );
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|do|dos|del|van|von|der|den|bin|al|el|la|le)){1,4}$/u;

const OF_PICTURES = [
  'credit',
  'credits',
  'caption',
  'copyright',
  'copyrightholder',
  'photo',
  'photographer',
  'figcaption',
];

/** "By Ann Roe: The ferry came back on Friday." */
const BEFORE_LEAD = new RegExp(`^By (${NAME.source.slice(1, -1)})\\s*:\\s+\\p{Lu}`, 'u');

/** "By" and a name in an element of its own, with nothing between them. */
const GLUED = /^By(?=\p{Lu}[\p{L}.’']*\s+\p{Lu})/u;

/** Authors in what is shown near the headline. */
function shownAuthors(lines: readonly HeadLine[], papers: readonly string[]): string[] {
  const shown: string[] = [];
  for (const { text: written, names } of lines.slice(0, 25)) {
    const text = written.replace(GLUED, 'By ');
    if (text.length > 160) continue;
    const line = text.replace(/\s+(?:on|at|\||•|·|-|–)?\s*\p{L}*\.?,?\s*\d.*$/u, '');
    if (OF_PICTURES.some((name) => names.has(name))) continue;
    const isNamed = AUTHOR_NAMES.some((name) => names.has(name)) && namesOnly(line, papers);
    const isCredited = /^(?:\p{L}+ )?by\b/iu.test(line) ? isByline(line) : BY.test(line) && namesOnly(line, papers);
    if (isNamed || isCredited) shown.push(line);
    else if (shown.length > 0) break;
  }
  return authorNames(shown, papers);
}

/** Whether a line is names and little else. */
function namesOnly(line: string, papers: readonly string[]): boolean {
  const names = authorNames([line], papers);
  return (
    names.every((name) => NAME.test(name)) && lettersOfTitle(names.join('')).length > lettersOfTitle(line).length / 2
  );
}

/** Authors in elements that say they are: rel=author, itemprop=author. */
function markedAuthors(root: HtmlElement): string[] {
  const found: string[] = [];
  for (const element of elementsIn(root)) {
    const { rel = '', itemprop = '' } = element.attributes;
    if (/(?:^|\s)author(?:\s|$)/.test(rel) || /(?:^|\s)author(?:\s|$)/.test(itemprop)) found.push(textIn(element, 200));
    if (found.length > 3) break;
  }
  return found.filter((text) => NAME.test(text.replace(/^by\s+/i, '')));
}
