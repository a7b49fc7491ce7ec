import type { Block } from '../formats/draft.js';
import type { RecurringLines } from '../formats/format.js';

/** The minutes that a text takes to read, and a sum that a form asks for, differ from page to page. */
const CHANGING_NUMBER = /\b\d{1,2}\b/g;
/** A label of fewer words before a number may tell articles apart: “Case 3”. */
const FEWEST_LABEL_WORDS = 2;
const LONGEST_WITH_NUMBER = 60;
/** What share of all that follows a line must recur for the line to open the foot of a page: in the sample, in one article. */
const FOOT_SHARE = 0.6;
const FOOT_SHARE_HERE = 0.3;
/** In fewer of the sampled articles, a line is not the foot of most pages. */
const FOOT_LEAST_OFTEN = 0.5;

/** What two occurrences of one line have in common: “4 min read” and “6 min read” are one line. */
export const lineKey = (text: string): string =>
  text.length <= LONGEST_WITH_NUMBER && (text.match(/\b\p{Ll}{2,}\b/gu) ?? []).length >= FEWEST_LABEL_WORDS
    ? text.replace(CHANGING_NUMBER, '#')
    : text;

/** For each line of an article: how many characters follow it, and how many of these recur. */
function whatFollows(keys: readonly string[], lines: ReadonlySet<string>): { all: number; recurring: number }[] {
  const following: { all: number; recurring: number }[] = [];
  let all = 0;
  let recurring = 0;
  for (const key of keys.toReversed()) {
    following.push({ all, recurring });
    all += key.length;
    if (lines.has(key)) recurring += key.length;
  }
  return following.reverse();
}

/**
 * Of the lines that recur, those after which little of an article's own follows, such as “Share”.
 * @param articles the lines of each sampled article, in order, as `lineKey` writes them
 */
export function footersAmong(
  lines: ReadonlySet<string>,
  articles: readonly (readonly string[])[],
): ReadonlySet<string> {
  const counts = new Map<string, { articles: number; all: number; recurring: number }>();
  for (const article of articles) {
    const following = whatFollows(article, lines);
    for (const key of new Set(article)) {
      if (!lines.has(key)) continue;
      const { all, recurring } = following[article.indexOf(key)]!;
      const count = counts.get(key) ?? { articles: 0, all: 0, recurring: 0 };
      counts.set(key, {
        articles: count.articles + 1,
        all: count.all + all,
        recurring: count.recurring + recurring,
      });
    }
  }
  const least = articles.length * FOOT_LEAST_OFTEN;
  const opensFoot = [...counts].filter(
    ([, count]) => count.articles >= least && count.all > 0 && count.recurring >= count.all * FOOT_SHARE,
  );
  return new Set(opensFoot.map(([key]) => key));
}

const bareLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The blocks that only say the headline again, in one line or broken over several. */
function headlineAgain(blocks: readonly Block[], headline: string): ReadonlySet<number> {
  const said = bareLetters(headline);
  const found = new Set<number>();
  for (let from = 0; from < blocks.length && said !== ''; from++) {
    let letters = '';
    for (let i = from; i < blocks.length && blocks[i]!.role === 'text' && said.startsWith(letters); i++) {
      letters += bareLetters(blocks[i]!.text);
      if (letters !== said) continue;
      for (let each = from; each <= i; each++) found.add(each);
      break;
    }
  }
  return found;
}

/** The blocks of a page, with its menus, its foot and repetitions of its headline as notes; nothing is left out. */
export function withPageLinesApart(
  blocks: readonly Block[],
  { lines, footers }: RecurringLines,
  headline: string,
): readonly Block[] {
  const keys = blocks.map(({ text }) => lineKey(text));
  const following = whatFollows(keys, lines);
  const foot = keys.findIndex(
    (key, i) => footers.has(key) && following[i]!.recurring >= following[i]!.all * FOOT_SHARE_HERE,
  );
  const again = headlineAgain(blocks, headline);
  return blocks.map((block, i) =>
    lines.has(keys[i]!) || (foot !== -1 && i > foot) || again.has(i) ? { ...block, role: 'note' } : block,
  );
}
