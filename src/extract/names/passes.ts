import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import type { Words } from '../../lexicon/load-words.js';
import type { Prose } from '../../text/prose.js';
import { withAbbreviations } from './abbreviated.js';
import { withBodiesByForm } from './bodies/bodies-by-form.js';
import { withBodiesOf } from './bodies/bodies-of.js';
import { withoutDoubtfulBodies } from './bodies/doubtful-bodies.js';
import { withCampuses, withHeadNouns } from './bodies/head-nouns.js';
import { withJoinedOrganisations } from './bodies/joined-organisations.js';
import { withKnownBodies } from './bodies/known-bodies.js';
import { withPartedBodies } from './bodies/parted-bodies.js';
import { withRetypedBodies } from './bodies/retyped-bodies.js';
import { withoutSoftware } from './bodies/software-names.js';
import { withCompoundTowns } from './compound-towns.js';
import { withConsistentTypes } from './consistency.js';
import { withDescribedBodies } from './contexts/described-bodies.js';
import { withFamilyNamesFirst } from './contexts/family-first.js';
import { withFirmsInContext } from './contexts/firms-in-context.js';
import { withFullNames, withShortGivenNames } from './contexts/full-names.js';
import { withGivenBeforeParticle } from './contexts/given-before-particle.js';
import { withOrganisationsInContext } from './contexts/organisations-in-context.js';
import { withPartyPlaces } from './contexts/party-places.js';
import { withPeopleByLabel } from './contexts/people-by-label.js';
import { withPeopleInContext } from './contexts/people-in-context.js';
import { withPeopleInLists } from './contexts/people-in-lists.js';
import { withTitledLists } from './contexts/titled-lists.js';
import { withTownsInContext } from './contexts/towns-in-context.js';
import { withoutWordsBefore } from './contexts/words-before-names.js';
import { withEnumeratedPlaces } from './enumerated-places.js';
import { withoutHeadlineWords } from './headlines.js';
import { withKindsAndDeeds } from './kinds/named-kinds.js';
import { withToldCounties } from './kinds/short-counties.js';
import type { Name } from './name.js';
import { withoutNamesakes } from './namesakes.js';
import { withOldPaperNames } from './old-papers/old-paper-names.js';
import { withPeers } from './old-papers/peers.js';
import { withoutOpeningWords } from './opening-words.js';
import { withoutTableWords } from './reject.js';
import { withGivenNames, withListedPlaces, withMissedCities, withSurePlaces } from './sure-places.js';
import { withBodiesByDealings } from './told/bodies-by-dealings.js';
import { withCalledBodies } from './told/called-bodies.js';
import type { DatelineSpans } from './told/dateline-towns.js';
import { withoutFamousWorks } from './told/famous-works.js';
import { withMediaTold } from './told/media-told.js';
import { withMemberBodies } from './told/member-bodies.js';
import { withShips } from './told/ships.js';
import { withToldBodies } from './told/told-bodies.js';
import { withToldFeatures } from './told/told-features.js';
import { withoutMistakenPlaces, withToldPlaces } from './told/told-places.js';
import { withWholeWays } from './told/told-ways.js';

/** What a pass may read of an article. */
export interface PassContext {
  readonly prose: Prose;
  /** as `findPlaceNames` gives them */
  readonly placeNames: readonly PlaceName[];
  readonly dateline: DatelineSpans | null;
  /** as `hintsOf` gives them */
  readonly hints: Uint16Array;
  readonly gazetteer: Gazetteer;
  readonly words: Words;
}

/** A rule over the names of one article: what the tagger cannot express, or is not sure of. */
export interface Pass {
  readonly name: string;
  /** a sentence that the pass changes */
  readonly example: string;
  /** @param names in order, none inside another; so are those it returns */
  readonly apply: (context: PassContext, names: readonly Name[]) => readonly Name[];
}

type Apply = Pass['apply'];

/** Rules one after the other, each over the names of the one before it. */
const inTurn =
  (...rules: readonly Apply[]): Apply =>
  (context, names) =>
    rules.reduce((found, rule) => rule(context, found), names);

/** A rule that reads the text alone. */
const byProse =
  (rule: (prose: Prose, names: readonly Name[]) => readonly Name[]): Apply =>
  ({ prose }, names) =>
    rule(prose, names);

/** A rule that reads the text and what the lists say of its words. */
const byHints =
  (rule: (prose: Prose, hints: Uint16Array, names: readonly Name[]) => readonly Name[]): Apply =>
  ({ prose, hints }, names) =>
    rule(prose, hints, names);

/**
 * The passes after the tagger, in the order they run:
 *
 * - reject: "Qtly div 12 cts. Record March 27" has no name "Record March"; "House sales fell" none at all.
 * - boundaries: "She sings in the choir at Trinity Lutheran Church" has an organisation even where the tagger doubts it; Mason City is a
 *   place inside the word "R-Mason City", and Sutton-on-Sea one whatever it is taken for; "the Devon and Cornwall Police" is one body, and so is "the Office for National Statistics".
 * - in-context: "Halden’s chairman, Roald Vik,": a description, rank, age or letters beside a name show a person, "Tidewright, the firm
 *   that built it" an organisation; labels of an interview show people, and so does the shape of "Huh Sun-yong".
 * - consistency: "Kit Otter spoke. Otter won": a surname alone is the person whose full name the article gives, and a firm's first
 *   word alone is the firm; a name that its initials follow in brackets is an organisation. The trawler Mary Anning is nobody wherever
 *   she is named, software is no body, as are all of a list of ships, and a headline in title case names nobody whom the article does not.
 * - sure-places: "SALTMARSH, June 3 (Reuters) - It rained": a place, and an agency that is not in the story; a country is a place,
 *   and so are Norman in "Tulsa and Norman" and Hale in "a Hale man"; the Duke of Wellington is none. In an old paper so are houses ("at the Golden Lion Inn") and
 *   streets, and "the Presbyterian church" is a body.
 *
 * What each contributes is measured in docs/accuracy-names.md; a pass that no set shows to help is removed.
 */
export const PASSES: readonly Pass[] = [
  {
    name: 'reject',
    example: 'Qtly div 12 cts. Record March 27.',
    apply: inTurn(
      ({ prose, hints, dateline }, names) => withoutWordsBefore(prose, hints, dateline, names),
      byHints(withoutTableWords),
      byHints(withoutOpeningWords),
    ),
  },
  {
    name: 'boundaries',
    example: 'She sings in the choir at Trinity Lutheran Church.',
    apply: inTurn(
      byProse(withHeadNouns),
      byHints(withKnownBodies),
      byProse(withCompoundTowns),
      byProse(withMemberBodies),
      byHints(withRetypedBodies),
      byHints(withBodiesOf),
      byProse(withCampuses),
      byProse(withPartyPlaces),
      byHints(withJoinedOrganisations),
      byHints(withPartedBodies),
    ),
  },
  {
    name: 'in-context',
    example: 'Halden’s chairman, Roald Vik, resigned.',
    apply: inTurn(
      byProse(withPeopleByLabel),
      byProse(withFamilyNamesFirst),
      byProse(withPeers),
      byProse(withTitledLists),
      byHints(withPeopleInContext),
      byHints(withPeopleInLists),
      byHints(withGivenBeforeParticle),
      byHints(withBodiesByForm),
      byHints(withOrganisationsInContext),
      byHints(withDescribedBodies),
      byHints(withToldBodies),
      byHints(withBodiesByDealings),
      byProse(withCalledBodies),
      byHints(withMediaTold),
      byHints(withFirmsInContext),
      byHints(withKindsAndDeeds),
    ),
  },
  {
    name: 'consistency',
    example: 'Kit Otter spoke. Otter won.',
    apply: inTurn(
      byProse(withShortGivenNames),
      byHints(withFullNames),
      byProse(withAbbreviations),
      byHints(withConsistentTypes),
      byHints(withoutNamesakes),
      byHints(withoutSoftware),
      byProse(withShips),
      byProse(withoutHeadlineWords),
    ),
  },
  {
    name: 'sure-places',
    example: 'SALTMARSH, June 3 (Reuters) - It rained.',
    apply: inTurn(
      withOldPaperNames,
      withSurePlaces,
      ({ prose, placeNames }, names) => withMissedCities(prose, placeNames, names),
      byProse(withEnumeratedPlaces),
      withListedPlaces,
      ({ prose, hints, placeNames }, names) => withToldPlaces(prose, hints, placeNames, names),
      byHints(withToldFeatures),
      byProse(withWholeWays),
      byProse(withToldCounties),
      withTownsInContext,
      byProse(withoutMistakenPlaces),
      byHints(withGivenNames),
      byHints(withoutFamousWorks),
      byHints(withoutDoubtfulBodies),
    ),
  },
];
