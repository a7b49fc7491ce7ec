import { chord, chordOf, type PlaceTraits } from './place-traits.js';
import type { Sense } from './toponym.js';

/** Weights in nats, set by hand. */
const COUNTRY_PRIOR = 13;
/** A dateline that gives no state is mostly of a city that needs none. */
const DATELINE = 1.25;
/** What a town has against it in the dateline of an agency that gives no state, where a city has its name too. */
const STATE_LEFT_OUT = -3;
const CITY_SIZE = 100_000;
/** What a place has against it that is not known by the name alone. */
const OTHER_NAME = -2.5;
/** The same where another city of its country has that name as its own: Jonestown is not Baltimore, which was called so once. */
const NAME_OF_ANOTHER = -5.5;
/** What a country or region has against it after "the town of". */
const NO_SETTLEMENT = -9;
/** What a city of 100,000 has before a town. */
const CITY = 0.6;
/** A region of this size is known beyond its country, and has so much before a town of as many inhabitants: Normandy, Andalusia. */
const LARGE_PROVINCE = 700_000;
const PROVINCE = 1.5;
/** Of `PlaceTraits.size`: what a town of some 45,000 has whose name is written in forty manners. */
const KNOWN_SIZE = 7.75;
/** What a county of this size has, where it has the name for its own: Kent, Devon. */
const LARGE_COUNTY = 300_000;
const SHIRE = 2;
/** A city of this size is meant rather than the state of its name: New York, Washington. */
const LARGER_THAN_STATE = 600_000;
/** The same of a city that is called so for short only: New York City, but not Oklahoma City. */
const LARGER_THOUGH_SHORT = 2_000_000;
/** What a smaller city has against it when a state has that name, and any when its country has: Oklahoma is not Oklahoma City, nor Mexico Mexico City. */
const SHORT_FOR_CITY = -5;

/**
 * How likely a name means this place when nothing else is known, in nats.
 * @param isOwn whether it is the place's own name
 * @param namesakes all the places of the name
 */
export function priorOf(traits: PlaceTraits, isOwn: boolean, sense: Sense, namesakes: readonly PlaceTraits[]): number {
  // datelines call Quebec City so
  const isCalled = isOwn || (sense.inDateline && traits.kind === 'city' && isStateToo(traits, namesakes));
  const other = isCalled ? 0 : isNameOfAnother(traits, sense, namesakes) ? NAME_OF_ANOTHER : OTHER_NAME;
  const own = other + (sense.isSettlement && traits.kind !== 'city' ? NO_SETTLEMENT : 0);
  switch (traits.kind) {
    case 'city': {
      const known = sense.inDateline && sense.areas.length === 0 ? DATELINE : 1;
      const city = traits.population >= CITY_SIZE ? CITY : 0;
      const isTown = sense.byAgency && sense.areas.length === 0 && city === 0 && hasLargeNamesake(namesakes, sense.own);
      const isShort =
        !isOwn &&
        !sense.inDateline &&
        !sense.isSettlement &&
        (isCountryToo(traits, namesakes, sense.own) ||
          (traits.population < LARGER_THOUGH_SHORT && isStateToo(traits, namesakes)));
      const short = isShort ? SHORT_FOR_CITY : 0;
      // Harare is a capital under that name, not as Salisbury
      const seat = isCalled || !hasKnownNamesake(namesakes, sense.own) ? traits.seat : 0;
      return known * traits.size + own + short + traits.english + seat + city + (isTown ? STATE_LEFT_OUT : 0);
    }
    case 'country':
      return COUNTRY_PRIOR - (namesakes.some(({ isState }) => isState) ? 2 : 0) + (sense.isSettlement ? own : own / 4);
    case 'historic':
      return COUNTRY_PRIOR - 0.5;
    case 'world-region':
      return 10;
    case 'region':
      return regionPrior(traits, namesakes, sense.own) + own + (sense.areaWord || sense.qualifies ? 4 : 0);
    case 'county':
      return countyPrior(traits) + own + (sense.areaWord || sense.qualifies ? 2 : 0);
    default:
      return 8;
  }
}

function regionPrior(traits: PlaceTraits, namesakes: readonly PlaceTraits[], own: number): number {
  if (traits.isFederal) return hasLargeCity(traits, namesakes, own) ? 9 : 11;
  if (traits.region === 0) return 7.5;
  return traits.population < LARGE_PROVINCE || hasGreaterNamesake(traits, namesakes) ? 5 : traits.size + PROVINCE;
}

/** Counties of Britain are named without that word. */
const countyPrior = ({ isShire, population, size }: PlaceTraits): number =>
  isShire && population >= LARGE_COUNTY ? size + SHIRE : 5;

/** The country of a province's name, or a city as large as a province: Mexico, Chittagong. */
const hasGreaterNamesake = (province: PlaceTraits, namesakes: readonly PlaceTraits[]): boolean =>
  namesakes.some(
    ({ country, population, kind }) =>
      country === province.country && (kind === 'country' || (kind === 'city' && population >= LARGE_PROVINCE)),
  );

/** A large city of the state's own name and country: New York, Washington. @param own how many namesakes have it as their own */
const hasLargeCity = (state: PlaceTraits, namesakes: readonly PlaceTraits[], own: number): boolean =>
  namesakes.some(
    ({ country, population, kind }, i) =>
      country === state.country && population > (i < own ? LARGER_THAN_STATE : LARGER_THOUGH_SHORT) && kind === 'city',
  );

const hasLargeNamesake = (namesakes: readonly PlaceTraits[], own: number): boolean =>
  namesakes.some(({ kind, population }, i) => i < own && kind === 'city' && population >= CITY_SIZE);

/** A city or state that is known by the name itself. */
const hasKnownNamesake = (namesakes: readonly PlaceTraits[], own: number): boolean =>
  namesakes.some(({ isFederal, kind, size }, i) => i < own && (isFederal || (kind === 'city' && size > KNOWN_SIZE)));

const isCountryToo = (city: PlaceTraits, namesakes: readonly PlaceTraits[], own: number): boolean =>
  namesakes.some(({ kind, country }, i) => i < own && kind === 'country' && country === city.country);

const isStateToo = (city: PlaceTraits, namesakes: readonly PlaceTraits[]): boolean =>
  namesakes.some(
    ({ isFederal, kind, country, region }) =>
      kind === 'region' && isFederal && country === city.country && region === city.region,
  );

const isNameOfAnother = (city: PlaceTraits, { own }: Sense, namesakes: readonly PlaceTraits[]): boolean =>
  city.kind === 'city' &&
  city.population < LARGER_THOUGH_SHORT &&
  !isStateToo(city, namesakes) &&
  namesakes.some((other, i) => i < own && other.kind === 'city' && other.country === city.country) &&
  // GeoNames has some cities twice, under two names
  !namesakes.some((other, i) => i < own && other.population === 0 && chord(other, city) < SAME_CITY);

const SAME_CITY = chordOf(15);
