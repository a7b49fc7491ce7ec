import type { ArticleSettings } from '../../article/article.js';
import type { Dateline, Place } from '../../article/record.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { PlaceName } from '../../gazetteer/gazetteer-matches.js';
import type { FoundDateline } from '../dateline/found-dateline.js';
import type { NamedArticle } from '../named-article.js';
import { listedAreas } from './listed-areas.js';
import { withListedCounties } from './listed-counties.js';
import { NO_AREAS } from './place-mention.js';
import { placeMentions } from './place-mentions.js';
import { areaHolds } from './place-qualifiers.js';
import { RecordedPlaces } from './place-records.js';
import { placesBeside } from './places-in-organisations.js';
import { choosePlaces } from './resolve/choose-place.js';
import { placeMemoryOf } from './resolve/place-cache.js';
import type { Sense } from './resolve/toponym.js';
import { senseOf, toponymsOf, withWholeTowns } from './resolve/toponyms.js';
import { areasTold } from './told-areas.js';

/** An organisation's name counts for half a mention of the place in it. */
const IN_ORGANISATION_WEIGHT = 0.5;

/** So does a word of a country's own affairs, and a telephone number twice as much. */
const TOLD_BY_WORD = 0.5;

export interface FoundPlaces {
  readonly places: Place[];
  /** with the ids of its places */
  readonly dateline: Dateline | null;
}

/**
 * Finds the places of an article and which ones they are: one entry a place, with its mentions in the order of the text. Those in notes, as in what
 * all pages of a site say, tell where the story plays, and are no places of it.
 */
export function findPlaces(article: NamedArticle, settings: ArticleSettings, gazetteer: Gazetteer): FoundPlaces {
  const { prose, paragraphs, names, placeNames, dateline } = article;
  const found = withListedCounties(placeMentions(article, gazetteer), prose, gazetteer);
  const mentions = withWholeTowns(found);
  const groups = toponymsOf(mentions);
  const areas = listedAreas(mentions, prose, gazetteer);
  const hasAgency = dateline !== null && dateline.agency !== null;
  const senses = groups.map((group) => senseOf(group, prose, areas, hasAgency));
  for (const beside of placesBeside(prose, names, placeNames)) senses.push(besideOf(beside));
  if (senses.some(({ candidates }) => candidates.length > 1))
    for (const { candidates, words } of areasTold(prose, gazetteer))
      senses.push({ ...besideOf({ candidates, own: 1 }), mentions: words * TOLD_BY_WORD });
  const memory = placeMemoryOf(gazetteer);
  const choices = choosePlaces(senses, memory, homePlaceOf(settings.home, gazetteer));
  const records = new RecordedPlaces(gazetteer, memory);
  for (let i = 0; i < groups.length; i++) {
    const choice = choices[i]!;
    const ofStory = groups[i]!.filter(({ first }) => paragraphs[prose.paragraphOf[first]!]?.role !== 'note');
    if (ofStory.length === 0) continue;
    records.add(ofStory, choice.beside >= 0 ? [choice.beside] : senses[i]!.areas, choice);
  }
  return { places: records.places(), dateline: dateline && datelineOf(dateline, records) };
}

/** What the name of an organisation says of where the article plays. */
function besideOf({ candidates, own }: Pick<PlaceName, 'candidates' | 'own'>): Sense {
  return {
    candidates,
    own,
    areas: NO_AREAS,
    mentions: IN_ORGANISATION_WEIGHT,
    demonym: false,
    inDateline: false,
    byAgency: false,
    qualifies: false,
    areaWord: false,
    isSettlement: false,
  };
}

/** The paper's own place, from "Springfield, Ill."; -1 when there is none or the gazetteer has it not. */
function homePlaceOf(home: string | null, gazetteer: Gazetteer): number {
  if (home === null || home.trim() === '') return -1;
  const [name, ...behind] = home.split(',').map((part) => part.trim());
  const places = gazetteer.placesNamed(name!);
  const areas = behind.flatMap((area) => gazetteer.placesNamed(area, true));
  const within = places.filter((place) =>
    areas.some((area) => gazetteer.kind(area) !== 'city' && areaHolds(gazetteer, area, place)),
  );
  const choice = within.length > 0 ? within : places;
  return choice.find((place) => gazetteer.kind(place) === 'city') ?? choice[0] ?? -1;
}

function datelineOf({ text, start, end, places, date, agency }: FoundDateline, records: RecordedPlaces): Dateline {
  return {
    text,
    start,
    end,
    places: places.map((place) => ({ name: place.name, place: records.idAt(place.start) })),
    date,
    agency,
  };
}
