import type { Dateline, Place } from '../article/record.js';
import type { ArticleSettings } from '../article/settings.js';
import { foldName } from '../gazetteer/fold.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { Prose } from '../text/prose.js';
import { slugOf } from '../text/slug.js';
import { titleCase } from './dateline-words.js';
import type { FoundDateline } from './found-dateline.js';
import type { Name } from './name.js';
import { type Choice, choosePlaces, type Sense } from './place-choice.js';
import type { PlaceMention } from './place-mention.js';
import { placeMentions, placesBeside } from './place-mentions.js';
import type { PlaceName } from './place-names.js';
import { holds } from './place-qualifiers.js';

/** An organisation's name counts for half a mention of the place in it. */
const BESIDE = 0.5;
/** Below this no pin is set: rather none than a wrong one. */
const PIN = 0.4;

export interface FoundPlaces {
  readonly places: Place[];
  /** with the ids of its places */
  readonly dateline: Dateline | null;
}

/**
 * Finds the places of an article and which ones they are: one entry a place, with its mentions in the order of the text.
 * @param names by the tagger; none when nothing tagged the article
 */
export function findPlaces(
  prose: Prose,
  names: readonly Name[],
  placeNames: readonly PlaceName[],
  dateline: FoundDateline | null,
  settings: ArticleSettings,
  gazetteer: Gazetteer,
): FoundPlaces {
  const mentions = placeMentions(prose, names, placeNames, dateline, gazetteer);
  const groups = sensesOf(mentions, prose);
  const choices = choosePlaces(
    [...groups.map(({ sense }) => sense), ...placesBeside(names, placeNames).map(besideOf)],
    gazetteer,
    homeOf(settings.home, gazetteer),
  );
  const records = new RecordedPlaces(gazetteer);
  for (const [i, group] of groups.entries()) records.add(group.mentions, group.sense, choices[i]!);
  return { places: records.places(), dateline: dateline && datelineOf(dateline, records) };
}

interface Group {
  readonly mentions: PlaceMention[];
  readonly sense: Sense;
}

/** Words behind a name that make it a region or county. */
const AREA_WORDS = new Set(
  'province governorate region state oblast prefecture county district department territory republic canton provinces regions states counties'.split(
    ' ',
  ),
);

/** One sense of a name for an article, unless the words behind it tell two apart: "Paris, Texas" and "Paris, France". */
function sensesOf(mentions: readonly PlaceMention[], prose: Prose): Group[] {
  const byName = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const key = `${mention.text.toLowerCase()}|${mention.demonym ? 'd' : ''}${mention.qualifies ? 'q' : ''}${mention.candidates.length}`;
    const list = byName.get(key);
    if (list) list.push(mention);
    else byName.set(key, [mention]);
  }
  const groups: Group[] = [];
  for (const list of byName.values()) {
    const parts = new Map<string, PlaceMention[]>();
    const stated = list.filter(({ areas }) => areas.length > 0);
    let key = stated[0] ? stated[0].areas.join(',') : '';
    for (const mention of list) {
      if (mention.areas.length > 0) key = mention.areas.join(',');
      const part = parts.get(key);
      if (part) part.push(mention);
      else parts.set(key, [mention]);
    }
    for (const part of parts.values()) groups.push({ mentions: part, sense: senseOf(part, prose) });
  }
  return groups;
}

function senseOf(mentions: readonly PlaceMention[], prose: Prose): Sense {
  const first = mentions[0]!;
  return {
    candidates: first.candidates,
    own: first.own,
    areas: mentions.find(({ areas }) => areas.length > 0)?.areas ?? [],
    mentions: mentions.length,
    demonym: first.demonym,
    inDateline: mentions.some(({ inDateline }) => inDateline),
    qualifies: first.qualifies,
    areaWord: mentions.some(({ last }) => last < prose.size && AREA_WORDS.has(prose.lower[last]!)),
  };
}

/** What the name of an organisation says of where the article plays. */
function besideOf({ candidates, own }: PlaceName): Sense {
  const none = { areas: [], demonym: false, inDateline: false, qualifies: false, areaWord: false };
  return { ...none, candidates, own, mentions: BESIDE };
}

/** The paper's own place, from "Springfield, Ill."; -1 when there is none or the gazetteer has it not. */
function homeOf(home: string | null, gazetteer: Gazetteer): number {
  if (home === null || home.trim() === '') return -1;
  const [name, ...behind] = home.split(',').map((part) => part.trim());
  const places = gazetteer.placesNamed(name!);
  const areas = behind.flatMap((area) => gazetteer.placesNamed(area, true));
  const within = places.filter((place) =>
    areas.some((area) => gazetteer.kind(area) !== 'city' && holds(gazetteer, area, place)),
  );
  const choice = within.length > 0 ? within : places;
  return choice.find((place) => gazetteer.kind(place) === 'city') ?? choice[0] ?? -1;
}

/** Gathers senses into places: two names of one place are one entry. */
class RecordedPlaces {
  private readonly entries = new Map<string, { place: Place; mentions: Place['mentions'] }>();
  private readonly ids = new Map<number, string>();
  private readonly taken = new Set<string>();

  constructor(private readonly gazetteer: Gazetteer) {}

  add(mentions: readonly PlaceMention[], sense: Sense, choice: Choice): void {
    const pinned = choice.place >= 0 && choice.confidence >= PIN;
    const key = choice.place >= 0 ? `#${choice.place}` : foldName(mentions[0]!.text) + sense.areas.join(',');
    let entry = this.entries.get(key);
    if (!entry) {
      const place = choice.place >= 0 ? this.listed(choice, pinned) : this.unlisted(mentions, sense);
      entry = { place, mentions: [] };
      this.entries.set(key, entry);
    }
    for (const mention of mentions) {
      const { start, end, text, confidence, rule } = mention;
      entry.mentions.push({
        start,
        end,
        text,
        confidence: round(confidence),
        rule,
        ...(mention.demonym ? { demonym: true } : {}),
      });
      if (choice.place >= 0) this.ids.set(start, entry.place.id);
    }
  }

  /** The id of the place mentioned at an offset; null when none could be chosen. */
  idAt(start: number): string | null {
    return this.ids.get(start) ?? null;
  }

  places(): Place[] {
    return [...this.entries.values()]
      .map(({ place, mentions }) => ({ ...place, mentions: mentions.sort((a, b) => a.start - b.start) }))
      .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  }

  private listed({ place, confidence, rivals }: Choice, pinned: boolean): Place {
    const { gazetteer } = this;
    const name = gazetteer.name(place);
    const kind = gazetteer.kind(place);
    const region = gazetteer.regionPlace(place);
    return {
      id: this.idOf(name, place),
      name,
      kind,
      country: gazetteer.country(place),
      region: region >= 0 && region !== place ? gazetteer.name(region) : null,
      lat: pinned ? gazetteer.lat(place) : null,
      lon: pinned ? gazetteer.lon(place) : null,
      geonames: gazetteer.geonames(place),
      confidence: round(confidence),
      ...(rivals.length > 0 ? { rivals: rivals.map((rival) => this.rivalOf(rival)) } : {}),
      mentions: [],
    };
  }

  private rivalOf(place: number): NonNullable<Place['rivals']>[number] {
    const { gazetteer } = this;
    const region = gazetteer.regionPlace(place);
    return {
      name: gazetteer.name(place),
      country: gazetteer.country(place),
      region: region >= 0 ? gazetteer.name(region) : null,
      geonames: gazetteer.geonames(place),
    };
  }

  /** A place of no known point; in the region or country that stands behind its name. */
  private unlisted(mentions: readonly PlaceMention[], sense: Sense): Place {
    const { gazetteer } = this;
    const mention = mentions[0]!;
    const name = readableName(mentions);
    const area = sense.areas[0];
    const region = area === undefined ? -1 : gazetteer.regionPlace(area);
    return {
      id: this.free(slugOf(name)),
      name,
      kind: 'other',
      country: area === undefined ? null : gazetteer.country(area),
      region: region >= 0 ? gazetteer.name(region) : null,
      lat: null,
      lon: null,
      geonames: null,
      confidence: round(mention.confidence * 0.8),
      mentions: [],
    };
  }

  /** `syria`, `aleppo-sy`, and in the U.S. `london-ky-us`. */
  private idOf(name: string, place: number): string {
    const { gazetteer } = this;
    const kind = gazetteer.kind(place);
    const country = gazetteer.country(place);
    if (kind === 'country' || kind === 'historic' || country === null) return this.free(slugOf(name));
    const region = country === 'US' && kind !== 'region' ? gazetteer.regionCode(place).slice(3) : '';
    return this.free(slugOf([name, region, country].filter((part) => part !== '').join(' ')));
  }

  private free(slug: string): string {
    let id = slug;
    for (let n = 2; this.taken.has(id); n++) id = `${slug}-${n}`;
    this.taken.add(id);
    return id;
  }
}

/** The name as it stands in a sentence: not in the capitals of a dateline. */
function readableName(mentions: readonly PlaceMention[]): string {
  const small = mentions.find(({ text }) => text !== text.toUpperCase());
  if (small) return small.text;
  const { text, inDateline } = mentions[0]!;
  return inDateline ? titleCase(text) : text;
}

const round = (share: number): number => Math.round(share * 100) / 100;

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
