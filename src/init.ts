import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verbs } from './corrections/verbs.js';
import { UserError } from './problem.js';
import { type Survey, surveyOf } from './survey.js';

/** A line of archive.yaml: set when the look at the folder found a value, else an example that is commented out. */
const setting = (name: string, found: string | null, example: string): string =>
  found === null ? `# ${name}: ${example}` : `${name}: ${JSON.stringify(found)}`;

/** archive.yaml with what was found in the folder. */
function archiveTemplate(survey: Survey | null): string {
  const { publisher, years, home, language } = survey ?? { publisher: null, years: null, home: null, language: 'en' };
  return `# What this archive is. Take the # away before a line to set it; everything may be left out.
${survey === null ? '' : foundComment(survey)}
${setting('title', publisher, 'The Saltmarsh Courier')}
# description: A local paper, ${years === null ? '1921 to 1968' : yearsInWords(years)}.

# The publisher and language of articles that do not say theirs.
# publisher: ${publisher === null ? 'The Saltmarsh Courier' : JSON.stringify(publisher)}
${setting('language', /^en\b/.test(language) ? null : language, 'en-GB')}

# The language of the site's own words: en, de, or one that you add; without it that of the articles.
# interface: de

# The paper's own place: a "Springfield" in its articles is the one nearby.${home === null ? '' : ` Most datelines say ${JSON.stringify(home)}.`}
# home: Springfield, Ill.

# The year of datelines that give none ("LONDON, April 22 -").
# year: 1954

# Of files that are neither UTF-8 nor UTF-16.
# encoding: windows-1252

# Which column of a table of articles is what, where its name does not tell.
# columns: { text: Volltext, title: Titel }

# Lines that recur in most articles of a folder, such as menus, are kept apart as notes; “keep” leaves them in the text.
# boilerplate: keep

# The archive's own face: pictures that lie beside this file, colours of links, what stands at the foot of every page.
# logo: logo.svg
# favicon: icon.png
# socialImage: card.png
# socialCards: false
# colours: { accent: "#17594a", accentDark: "#8fcab2" }
# licence: https://creativecommons.org/licenses/by/4.0/
# contact: archive@courier.example
# frontPage: [today, latest, quoted, places, time, sources]

# Where the site will be on the web; for feeds and the sitemap.
# baseUrl: https://archive.example/
# timeZone: Europe/London
`;
}

/** "1921 to 1968", or one year */
const yearsInWords = ([first, last]: readonly [string, string]): string =>
  first === last ? first : `${first} to ${last}`;

function foundComment({ extensions, articles, years, withoutYear }: Survey): string {
  const files = extensions.map(([extension, count]) => `${count} ${extension}`).join(', ');
  const read = `${articles} ${articles === 1 ? 'article' : 'articles'} read`;
  return [
    `# Found here: ${files || 'no files'}; ${read}${years === null ? '' : `, ${yearsInWords(years)}`}.`,
    ...(withoutYear > 0 ? [`# ${withoutYear} of them have a day in their dateline and no year: set year below.`] : []),
    '',
  ].join('\n');
}

const asComment = (example: string): string =>
  example
    .split('\n')
    .map((line, i) => `# ${i === 0 ? '- ' : '  '}${line}\n`)
    .join('');

const CORRECTIONS_TEMPLATE = `# The editor's word, which always wins. One correction an item; take the # away before a line to set it.
# Names are given as the archive writes them, articles by their path. "kind" is person (when left out), place, organisation or
# source; "in" keeps a correction to one article; every correction may say "because".

${Object.values(verbs)
  .map(({ example }) => asComment(example))
  .join('\n')}`;

/** Null for a folder with nothing to look at. */
async function surveyed(folder: string): Promise<Survey | null> {
  const survey = await surveyOf(folder);
  return survey.extensions.length === 0 ? null : survey;
}

/** Where articles are when nobody says where. */
const OWN_FOLDER = 'seeds';

interface InitFile {
  readonly path: string;
  readonly written: boolean;
}

/**
 * Looks at a folder and puts an archive.yaml with what was found, and a corrections.yaml into it; what is there stays.
 * @param given null for `seeds`, which is made when there is none
 * @throws UserError when there is no such folder: a mistyped path is not to make one
 */
export async function init(given: string | null): Promise<readonly InitFile[]> {
  const folder = given ?? OWN_FOLDER;
  if (given === null) mkdirSync(folder, { recursive: true });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(
      `there is no folder ${folder}`,
      'is it spelled right? To begin with an empty folder, make it first',
    );
  const archive = join(folder, 'archive.yaml');
  const template = existsSync(archive) ? '' : archiveTemplate(await surveyed(folder));
  return [
    { path: archive, written: fresh(archive, template) },
    { path: join(folder, 'corrections.yaml'), written: fresh(join(folder, 'corrections.yaml'), CORRECTIONS_TEMPLATE) },
  ];
}

function fresh(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
