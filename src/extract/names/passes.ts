import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import type { Prose } from '../../text/prose.js';
import { withAbbreviations } from './abbreviated.js';
import { withConsistentTypes } from './consistency.js';
import { withCampuses, withHeadNouns } from './head-nouns.js';
import { withoutHeadlineWords } from './headlines.js';
import { withJoinedOrganisations } from './joined-organisations.js';
import type { Name } from './name.js';
import { withoutNamesakes } from './namesakes.js';
import { withOrganisationsInContext } from './organisations-in-context.js';
import { withPartyPlaces } from './party-places.js';
import { withPeopleInContext } from './people-in-context.js';
import { withoutTableWords } from './reject.js';
import { type DatelineSpans, withSurePlaces } from './sure-places.js';

/** What a pass may read of an article. */
export interface PassContext {
  readonly prose: Prose;
  /** as `findPlaceNames` gives them */
  readonly placeNames: readonly PlaceName[];
  readonly dateline: DatelineSpans | null;
}

/** A rule over the names of one article: what the tagger cannot express, or is not sure of. */
export interface Pass {
  readonly name: string;
  /** a sentence that the pass changes */
  readonly example: string;
  /** @param names in order, none inside another; so are those it returns */
  readonly apply: (context: PassContext, names: readonly Name[]) => readonly Name[];
}

/**
 * The passes after the tagger, in the order they run:
 *
 * - reject: "Qtly div 12 cts. Record March 27" has no name "Record March".
 * - head-nouns: "She sings in the choir at Trinity Lutheran Church" has an organisation even where the tagger doubts it.
 * - party-places: "Sen. Walt Ridley, R-Mason City, laughed": Mason City is a place inside a hyphenated word.
 * - in-context: "Halden’s chairman, Roald Vik, said": a description, rank, age or letters beside a name show a person.
 * - companies: "Tidewright, the firm that built it" and "Hollis Motors" are organisations.
 * - joined: "the Devon and Cornwall Police" is one body.
 * - consistency: "Kit Otter spoke. Otter won": a surname alone is the person whose full name the article gives, and a firm's first
 *   word alone is the firm; a name that its initials follow in brackets is an organisation.
 * - namesakes: "the trawler Mary Anning", "Storm Brendan" are nobody.
 * - headlines: "Moody Waves Delay Search" names nobody.
 * - sure-places: "SALTMARSH, June 3 (Reuters) - It rained": a place, and an agency that is not in the story; a country is a place.
 *
 * What each contributes is measured in docs/accuracy-names.md; a pass that no set shows to help is removed.
 */
export const PASSES: readonly Pass[] = [
  {
    name: 'reject',
    example: 'Qtly div 12 cts. Record March 27.',
    apply: ({ prose }, names) => withoutTableWords(prose, names),
  },
  {
    name: 'head-nouns',
    example: 'She sings in the choir at Trinity Lutheran Church.',
    apply: ({ prose }, names) => withCampuses(prose, withHeadNouns(prose, names)),
  },
  {
    name: 'party-places',
    example: 'Sen. Walt Ridley, R-Mason City, laughed.',
    apply: ({ prose }, names) => withPartyPlaces(prose, names),
  },
  {
    name: 'in-context',
    example: 'Halden’s chairman, Roald Vik, said so, and Sgt Mat Knowles agreed.',
    apply: ({ prose }, names) => withPeopleInContext(prose, names),
  },
  {
    name: 'companies',
    example: 'Tidewright, the firm that built it, and Hollis Motors agreed.',
    apply: ({ prose }, names) => withOrganisationsInContext(prose, names),
  },
  {
    name: 'joined',
    example: 'The Devon and Cornwall Police moved.',
    apply: ({ prose }, names) => withJoinedOrganisations(prose, names),
  },
  {
    name: 'consistency',
    example: 'Kit Otter spoke. Otter won.',
    apply: ({ prose }, names) => withConsistentTypes(prose, withAbbreviations(prose, names)),
  },
  {
    name: 'namesakes',
    example: 'The trawler Mary Anning sank in Storm Brendan.',
    apply: ({ prose }, names) => withoutNamesakes(prose, names),
  },
  {
    name: 'headlines',
    example: 'Moody Waves Delay Search For Missing Crew',
    apply: ({ prose }, names) => withoutHeadlineWords(prose, names),
  },
  {
    name: 'sure-places',
    example: 'SALTMARSH, June 3 (Reuters) - It rained.',
    apply: ({ dateline, placeNames }, names) => withSurePlaces(dateline, placeNames, names),
  },
];
