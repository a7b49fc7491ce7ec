import type { Article } from '../article/article.js';
import type { PlaceName } from '../gazetteer/gazetteer-matches.js';
import type { Prose } from '../text/prose.js';
import type { FoundDateline } from './dateline/found-dateline.js';
import type { Name } from './names/name.js';

/** An article on its way through the finders of names and places. */
export interface NamedArticle {
  readonly prose: Prose;
  readonly paragraphs: Article['paragraphs'];
  /** by the tagger, in the order of the text, not overlapping; none when nothing tagged the article */
  readonly names: readonly Name[];
  /** the gazetteer's matches, in the order of the text */
  readonly placeNames: readonly PlaceName[];
  readonly dateline: FoundDateline | null;
}
