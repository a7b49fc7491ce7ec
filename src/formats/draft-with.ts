import type { ArticleProblem } from '../article/article.js';
import type { Metadata } from '../article/metadata.js';
import { type Block, type Draft, problem } from './draft.js';
import { nameWords } from './name-words.js';
import { firstSentence } from './text/first-sentence.js';
import { isInWords } from './text/headline.js';

/** Where the body of a draft comes from. */
export interface BodyOrigin {
  readonly problems: readonly ArticleProblem[];
  /** of the seed, on which the body begins */
  readonly line: number;
  /** of the seed; absent where its name says nothing of the article */
  readonly path?: string | undefined;
}

/**
 * The draft of an article whose headline, deck and byline are kept apart from its body, as in front matter. Without a headline
 * the body's first subhead is one; without that, the words of the file's name are used for it, or the first sentence when the name
 * has none. A deck that only repeats the beginning of the text is left out.
 */
export function draftWith(
  metadata: Partial<Metadata>,
  body: readonly Block[],
  { problems, line, path }: BodyOrigin,
): Draft {
  const [first] = body;
  const named = metadata.headline ?? (first?.role === 'subhead' ? first.text : null);
  // the headline is often repeated above the text, as a heading or in capitals
  const rest = named === null ? body : withoutRepeated(named, body);
  const lent = named === null ? lentHeadline(rest, path) : null;
  const faults: ArticleProblem[] = [];
  if (lent !== null && rest.length > 0) faults.push(problem(lent.message, 'add a title to the front matter', line));
  if (rest.length === 0) faults.push(problem('has a headline and no text', null, line));
  const { kicker, byline = [] } = metadata;
  const said = withoutHeadline(metadata.deck ?? '', named);
  const deck = said !== '' && !isRepeated(said, rest) ? said : null;
  const names = byline.map((name) => name.replace(/^by\s+/i, ''));
  return {
    metadata: { ...metadata, headline: named ?? lent?.headline ?? '', deck, byline: names },
    blocks: [
      ...(kicker ? [{ text: kicker, role: 'kicker' as const }] : []),
      ...(named === null ? [] : [{ text: named, role: 'headline' as const }]),
      ...(deck ? [{ text: deck, role: 'deck' as const }] : []),
      ...byline.map((name) => ({ text: name, role: 'byline' as const })),
      ...rest,
    ],
    problems: [...problems, ...faults],
  };
}

/** A deck without the headline and a dash at its beginning. */
function withoutHeadline(deck: string, headline: string | null): string {
  if (!headline || !deck.toLowerCase().startsWith(headline.toLowerCase())) return deck;
  const rest = /^["”’]?\s*(?:&\w{2,8};|[—–:|-]+)\s*(\S.*)$/su.exec(deck.slice(headline.length));
  return rest?.[1] ?? deck;
}

/** What serves as the headline of a text that has none, and what is reported of it. */
export function lentHeadline(
  body: readonly Block[],
  path: string | undefined,
): { readonly headline: string; readonly message: string } {
  const words = path === undefined ? null : nameWords(path);
  if (words !== null) return { headline: words, message: 'no headline; the words of the file’s name are used for it' };
  const prose = body.find(({ role, text }) => role === 'text' && isInWords(text)) ?? body[0];
  return { headline: firstSentence(prose?.text ?? ''), message: 'no headline; its first sentence stands in for it' };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** So many blocks at the top may hold the headline again, the first as a kicker above it. */
const BLOCKS_WITH_HEADLINE = 2;

function withoutRepeated(headline: string, body: readonly Block[]): readonly Block[] {
  const at = body.slice(0, BLOCKS_WITH_HEADLINE).findIndex(({ text }) => sameLetters(text, headline));
  return at < 0 ? body : body.filter((_, i) => i !== at);
}

const sameLetters = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b);

/** Many systems fill the deck with the first words of the text. */
function isRepeated(deck: string, body: readonly Block[]): boolean {
  const letters = lettersOf(deck);
  if (letters === '') return true;
  let text = '';
  for (const block of body) {
    if (text.length > letters.length + 2000) break;
    text += lettersOf(block.text);
  }
  if (text.startsWith(letters) || body.slice(0, 3).some((block) => lettersOf(block.text).startsWith(letters)))
    return true;
  return isExtract(
    bareWords(deck),
    bareWords(
      body
        .slice(0, OPENING)
        .map((block) => block.text)
        .join(' '),
    ),
  );
}

/** So many blocks are the opening of a text. */
const OPENING = 4;
/** A deck of fewer words may say a thing of its own in the words of the text. */
const SHORTEST_EXTRACT = 12;
const EXTRACT_SHARE = 0.9;
/** So many words of the text may be passed over between two words of an extract. */
const LONGEST_GAP = 40;

const bareWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a deck begins as the text does and has hardly a word that the text has not in the same order. */
function isExtract(deck: readonly string[], text: readonly string[]): boolean {
  if (deck.length < SHORTEST_EXTRACT || deck.slice(0, 3).join(' ') !== text.slice(0, 3).join(' ')) return false;
  let from = 0;
  let found = 0;
  for (const word of deck) {
    const at = text.slice(from, from + LONGEST_GAP).indexOf(word);
    if (at === -1) continue;
    found++;
    from += at + 1;
  }
  return found >= deck.length * EXTRACT_SHARE;
}
