import type { Archive } from '../../archive/archive.js';
import { gathered } from '../../text/gather.js';
import type { Edition } from '../edition.js';
import { type ArticleEntry, articleEntryOf, headlineOf } from '../entries.js';
import { pageLayoutOf } from '../layout.js';
import type { Page } from '../page.js';
import { type Leaf, leavesOf, pagingOf, titleOfLeaf } from '../paging.js';
import { articleUrl, furtherUrl, type Href, hrefBelow, indexUrl, rootFrom, VERSIONS } from '../urls.js';

const STORIES_A_PAGE = 100;

/** Articles that tell one story in mostly the same words. */
interface StoryVersions {
  /** in archive order, two or more */
  readonly articles: readonly number[];
  /** the share of the wording that the least like of them have in common, 0 to 1 */
  readonly leastLikeness: number;
}

/** All stories with several versions, those first that changed most. None when there are no such stories. */
export function* versionsIndex(edition: Edition): Iterable<Page> {
  const stories = storiesOf(edition.archive);
  if (stories.length === 0) return;
  const leaves = leavesOf(stories, STORIES_A_PAGE);
  for (const leaf of leaves) {
    const path = furtherUrl(VERSIONS, 'page', leaf.number);
    yield { path, bytes: () => edition.theme.render('versions', versionsData(edition, leaf, leaves)) };
  }
}

function storiesOf({ versions, leaders }: Archive): StoryVersions[] {
  return [...gathered(versions.keys(), (article) => leaders[article]!).values()]
    .filter((articles) => articles.length > 1)
    .map((articles) => {
      const together = new Set(articles);
      const likenesses = articles.flatMap((article) =>
        versions.get(article)!.flatMap((version) => (together.has(version.article) ? version.likeness : [])),
      );
      return { articles, leastLikeness: likenesses.reduce((a, b) => Math.min(a, b), 1) };
    })
    .sort((a, b) => a.leastLikeness - b.leastLikeness || a.articles[0]! - b.articles[0]!);
}

/** A story in the list. */
interface StoryRow {
  /** of the first version */
  readonly headline: string;
  /** leads to what changed */
  readonly href: Href;
  readonly percent: number;
  readonly entries: readonly ArticleEntry[];
}

/** What `versions.hbs` gets. */
function versionsData(edition: Edition, leaf: Leaf<StoryVersions>, leaves: readonly Leaf<StoryVersions>[]) {
  const { archive, words } = edition;
  const pathOf = (number: number) => furtherUrl(VERSIONS, 'page', number);
  const path = pathOf(leaf.number);
  const root = rootFrom(path);
  const title = words.say('calendar.stories');
  const stories = leaves.at(-1)!.last;
  const total = words.say('count.stories', { count: stories });
  return {
    page: pageLayoutOf(edition, {
      path,
      title: titleOfLeaf(title, leaf, words),
      section: 'dates',
    }),
    crumbs: [{ name: words.say('part.dates'), href: hrefBelow(root, indexUrl('dates')) }],
    title,
    facts: words.say(stories === 1 ? 'calendar.one-story' : 'calendar.stories-facts', { stories: total }),
    stories: leaf.items.map(
      ({ articles, leastLikeness }): StoryRow => ({
        headline: headlineOf(archive.records[articles[0]!]!),
        href: hrefBelow(root, articleUrl(archive.records[articles.at(-1)!]!), 'versions'),
        percent: Math.floor(leastLikeness * 100),
        entries: articles.map((article) => articleEntryOf(edition, article, root)),
      }),
    ),
    paging: pagingOf(leaf, leaves, { root, pathOf, words }),
  };
}
