import type { Place } from '../../article/record.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { foldName } from '../../gazetteer/name-key.js';
import { slugOf } from '../../text/slug.js';
import { sortInPlace } from '../../text/sorted.js';
import { titleCase } from '../dateline/dateline-words.js';
import type { PlaceMention } from './place-mention.js';
import type { PlaceChoice } from './resolve/choose-place.js';
import type { PlaceMemory } from './resolve/place-cache.js';

/** Below this no pin is set: rather none than a wrong one. */
const PIN = 0.4;

/** Gathers senses into places: two names of one place are one entry. */
export class RecordedPlaces {
  private readonly found: Place[] = [];
  /** where in `found` a place of the gazetteer stands, or a name that it has not */
  private readonly entries = new Map<number | string, number>();
  private readonly ids = new Map<number, string>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly memory: PlaceMemory,
  ) {}

  /** @param areas that follow the name */
  add(mentions: readonly PlaceMention[], areas: readonly number[], choice: PlaceChoice): void {
    const key = choice.place >= 0 ? choice.place : foldName(mentions[0]!.text) + areas.join(',');
    let at = this.entries.get(key);
    if (at === undefined) {
      at = this.found.length;
      this.found.push(choice.place >= 0 ? this.listed(choice) : this.unlisted(mentions, areas));
      this.entries.set(key, at);
    }
    const place = this.found[at]!;
    for (const mention of mentions) {
      const { start, end, text, rule } = mention;
      const confidence = roundShare(mention.confidence);
      place.mentions.push(
        mention.demonym
          ? { start, end, text, confidence, rule, demonym: true }
          : { start, end, text, confidence, rule },
      );
      if (mention.inDateline) this.ids.set(start, place.id);
    }
  }

  /** The id of the place that the dateline has at an offset; null when there is none. */
  idAt(start: number): string | null {
    return this.ids.get(start) ?? null;
  }

  /** In the order of the text. */
  places(): Place[] {
    for (const { mentions } of this.found) sortInPlace(mentions, (a, b) => a.start - b.start);
    return sortInPlace(this.found, (a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  }

  private listed({ place, confidence, rivals }: PlaceChoice): Place {
    const card = this.memory.cards.get(place);
    const pinned = confidence >= PIN;
    const found: Place = {
      id: this.free(card.slug),
      name: card.name,
      kind: card.kind,
      country: card.country,
      region: card.isRegion ? null : card.region,
      lat: pinned ? card.lat : null,
      lon: pinned ? card.lon : null,
      geonames: card.geonames,
      confidence: roundShare(confidence),
      mentions: [],
    };
    if (rivals.length === 0) return found;
    const { mentions, ...rest } = found;
    return { ...rest, rivals: rivals.map((rival) => this.rivalOf(rival)), mentions };
  }

  private rivalOf(place: number): NonNullable<Place['rivals']>[number] {
    const { name, country, region, geonames } = this.memory.cards.get(place);
    return { name, country, region, geonames };
  }

  /** A place of no known point; in the region or country that follows its name. */
  private unlisted(mentions: readonly PlaceMention[], areas: readonly number[]): Place {
    const { gazetteer } = this;
    const name = readableName(mentions);
    const area = areas[0];
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
      confidence: roundShare(mentions[0]!.confidence * 0.8),
      mentions: [],
    };
  }

  private free(slug: string): string {
    let id = slug;
    for (let n = 2; this.taken.has(id); n++) id = `${slug}-${n}`;
    this.taken.add(id);
    return id;
  }
}

/** The name as it is in a sentence: not in the capitals of a dateline. */
function readableName(mentions: readonly PlaceMention[]): string {
  const small = mentions.find(({ text }) => text !== text.toUpperCase());
  if (small) return small.text;
  const { text, inDateline } = mentions[0]!;
  return inDateline ? titleCase(text) : text;
}

const roundShare = (share: number): number => Math.round(share * 100) / 100;
