/**
 * `npm run bench:conservation [-- COUNT [SEED]]`: writes so many stories in every format that it can write, reads them as seeds, and holds
 * the characters that come out against those that went in, white space apart. Prints a line for each format and each difference.
 */
import { seedOf } from '../../../src/article/seed.js';
import { NO_FOLDER_FACTS } from '../../../src/formats/format.js';
import { isArticle, parseSeed } from '../../../src/seed/parse.js';
import { randomOf, type Story, storyOf } from './stories.js';
import { WRITERS } from './writers.js';

const SETTINGS = { language: 'en', publisher: null, year: null, home: null, now: null, encoding: null };

const [count = '10000', seed = '1954'] = process.argv.slice(2);
const random = randomOf(Number(seed));
const names = Object.keys(WRITERS);
const tallies = new Map(names.map((name) => [name, { stories: 0, characters: 0, refused: 0, different: 0 }]));

/** A story without the words that have other letters than ASCII. */
const asciiOf = ({ headline, paragraphs }: Story): Story => ({
  headline,
  paragraphs: paragraphs.map((words) =>
    words
      .split(' ')
      .filter((word) => /^[\x20-\x7e]+$/.test(word))
      .join(' '),
  ),
});

const reasons = new Set<string>();

const inked = (text: string): string => text.replace(/\s+/g, '');

/** Said of a story that is not published, which its report tells: a page of one short paragraph is taken for a notice. */
const REFUSED = 'refused';

/** Where what was read differs from a story; null when nothing is lost, added or out of order. */
async function differenceIn(name: string, whole: Story): Promise<string | null> {
  const writer = WRITERS[name]!;
  const [write, story] = typeof writer === 'function' ? [writer, whole] : [writer.write, asciiOf(whole)];
  const written = write(story);
  const { file: content, beside } =
    typeof written === 'object' && 'beside' in written ? written : { file: written, beside: {} };
  const file = seedOf(
    `story${name.slice(name.indexOf('/') + 1)}`,
    typeof content === 'string' ? Buffer.from(content) : content,
  );
  const openBeside = (href: string) => (beside[href] === undefined ? null : seedOf(href, beside[href]));
  const read = [];
  for await (const each of parseSeed(file, { settings: SETTINGS, folder: NO_FOLDER_FACTS, openBeside }))
    read.push(each);
  const [article] = read;
  if (read.length !== 1 || article === undefined) return `${read.length} articles`;
  if (!isArticle(article)) return `${REFUSED}: ${article.message}`;
  // a scanned page has no headline of its own, and keeps its first line in its text
  const lent = article.headline !== story.headline;
  const source = inked([...(lent ? [story.headline] : []), ...story.paragraphs].join(''));
  const kept = inked(article.text);
  // some formats have the headline in the text also
  const headline = inked(article.headline ?? '');
  const body = kept.startsWith(headline) ? kept.slice(headline.length) : kept;
  if (body === source) return null;
  let at = 0;
  while (body[at] === source[at]) at++;
  return `from “${source.slice(at, at + 30)}” on it is “${body.slice(at, at + 30)}”`;
}

for (let number = 1; number <= Number(count); number++) {
  const story = storyOf(random, number);
  const name = names[number % names.length]!;
  const difference = await differenceIn(name, story);
  const tally = tallies.get(name)!;
  tally.stories++;
  tally.characters += inked(story.headline + story.paragraphs.join('')).length;
  if (difference === null) continue;
  if (difference.startsWith(REFUSED)) {
    reasons.add(`${name}: ${difference}`);
    tally.refused++;
    continue;
  }
  tally.different++;
  if (tally.different <= 3) console.log(`${name} ${number}: ${difference}`);
}
for (const [name, { stories, characters, refused, different }] of tallies)
  console.log(
    `${name.padEnd(24)} ${stories} stories, ${characters} characters, refused with a reason: ${refused}, different: ${different}`,
  );
for (const reason of reasons) console.log(reason);
const sum = (of: 'stories' | 'characters' | 'refused' | 'different'): number =>
  [...tallies.values()].reduce((all, each) => all + each[of], 0);
console.log(
  `seed ${seed}: ${sum('stories')} stories in ${names.length} formats, ${sum('characters')} characters, refused with a reason: ${sum('refused')}, different: ${sum('different')}`,
);
process.exitCode = sum('different') > 0 ? 1 : 0;
