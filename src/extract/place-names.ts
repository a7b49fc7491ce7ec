import { foldWord, NameHash } from '../gazetteer/fold.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { NameBit } from '../gazetteer/layout.js';
import { type Prose, Shape } from '../text/prose.js';
import type { Span } from '../text/span.js';

/** What a match may be; bits of `PlaceName.kinds`. Populations are those of the largest place of the name. */
export const PlaceBit = {
  country: 1,
  /** a first-level region: a U.S. state, a province */
  region: 2,
  county: 4,
  /** a city, town or village of any size */
  town: 8,
  /** 100,000 inhabitants or more, or a capital */
  city: 16,
  /** a million or more */
  metropolis: 32,
  /** a continent or part of the world */
  wide: 64,
  /** sea, river, mountain, island, or one of the hand-made additions */
  feature: 128,
  /** the name of a people, of a country or region: Syrian, Texans */
  demonym: 256,
  /** a short form that only stands behind a place: Ky., MA */
  short: 512,
  /** also a common word or a person's name, which needs evidence */
  weak: 1024,
  /** a part of a hyphenated word: Turkey-backed */
  part: 2048,
} as const;

/** A longest match of the gazetteer in a text: what may be a place, before anything is decided. */
export interface PlaceName extends Span {
  /** first token, and the one behind the last; a part of a hyphenated word has that word's token */
  readonly first: number;
  readonly last: number;
  /** `PlaceBit`s */
  readonly kinds: number;
  /** names the people of a country or region, not the place itself */
  readonly demonym: boolean;
  /** places of the gazetteer, those whose own name it is first, then the larger first; at most `MOST_CANDIDATES` */
  readonly candidates: readonly number[];
}

/** So many Springfields are enough. */
const MOST_CANDIDATES = 48;
const MOST_TOKENS = 8;
/** Words inside a place name that have no capital. */
const INNER = new Set(
  `of the and de la le les del der den des du da do dos das di al el an am im in on upon sur en 's y i & - bin ibn e und zu ob aan op
  under by with san st`.split(/\s+/),
);

/** Whose own names go before the names of peoples: the Caribbean. */
const WHOLE = new Set(['country', 'historic', 'world-region']);
/** Words that may end a place name without a capital: the Palestinian territories, the Gulf states. */
const LAST = new Set(['territories', 'states', 'countries', 'peninsula', 'subcontinent']);

/**
 * Every longest match of the gazetteer that begins with a capital letter, in order; matches do not overlap. Linear in the number
 * of tokens. Names within hyphenated words count ("Turkey-backed", "U.S.-led", "American-Israeli").
 */
export function findPlaceNames(prose: Prose, gazetteer: Gazetteer): PlaceName[] {
  const found: PlaceName[] = [];
  const matcher = new Matcher(prose, gazetteer);
  let i = 0;
  while (i < prose.size) {
    const shape = prose.shapes[i]!;
    if (!(shape & Shape.word) || !(shape & (Shape.capital | Shape.hyphen))) {
      i++;
      continue;
    }
    const match = shape & Shape.capital ? matcher.longest(i, 0) : null;
    if (match) {
      found.push(match);
      // "Paris-London": what the match left of a hyphenated word
      if (match.end < prose.ends[match.last - 1]!) {
        matcher.parts(match.last - 1, match.end - prose.starts[match.last - 1]! + 1, found);
      }
      i = match.last;
      continue;
    }
    if (shape & Shape.hyphen) matcher.parts(i, 0, found);
    i++;
  }
  return found;
}

/** Tries names from one place of the text. */
class Matcher {
  private readonly hash = new NameHash();

  constructor(
    private readonly prose: Prose,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** The longest name that begins `offset` characters into token `first`. */
  longest(first: number, offset: number): PlaceName | null {
    const { prose, hash } = this;
    hash.reset();
    let best: PlaceName | null = null;
    const paragraph = prose.paragraphOf[first];
    for (let i = first; i < prose.size && i - first < MOST_TOKENS; i++) {
      const shape = prose.shapes[i]!;
      const from = i === first ? offset : 0;
      if (i > first) {
        if (prose.paragraphOf[i] !== paragraph || !this.mayContinue(i)) break;
        if (shape & Shape.spaced) hash.code(32);
      }
      if (shape & Shape.hyphen) {
        const whole = this.addHyphenated(first, i, from, offset);
        if (whole) best = whole;
      } else {
        const word = from === 0 ? prose.lower[i]! : prose.lower[i]!.slice(from);
        hash.add(foldWord(word));
        if (shape & Shape.capital || LAST.has(word)) {
          const match = this.matchOf(first, i + 1, offset, prose.ends[i]!);
          if (match) best = match;
        }
      }
    }
    return best;
  }

  /** Adds the names that stand as parts of a hyphenated token, from `offset` on. */
  parts(token: number, offset: number, found: PlaceName[]): void {
    const { prose } = this;
    const word = prose.text.slice(prose.starts[token]!, prose.ends[token]!);
    let from = offset;
    while (from < word.length) {
      const code = word.charCodeAt(from);
      if (code >= 65 && (code <= 90 || code >= 0xc0) && word.length - from > 1) {
        const match = this.longest(token, from);
        if (match) {
          found.push({ ...match, kinds: match.kinds | PlaceBit.part });
          if (match.last > token + 1) return;
          from = match.end - prose.starts[token]! + 1;
          continue;
        }
      }
      const next = word.indexOf('-', from);
      if (next < 0) return;
      from = next + 1;
    }
  }

  private mayContinue(i: number): boolean {
    const { prose } = this;
    const shape = prose.shapes[i]!;
    if (shape & Shape.word)
      return (shape & Shape.capital) !== 0 || INNER.has(prose.lower[i]!) || LAST.has(prose.lower[i]!);
    return INNER.has(prose.lower[i]!);
  }

  /** Feeds a hyphenated token part by part; a name may end at each hyphen. The longest such name, or null. */
  private addHyphenated(first: number, i: number, from: number, offset: number): PlaceName | null {
    const { prose, hash } = this;
    const word = prose.lower[i]!;
    const start = prose.starts[i]!;
    let best: PlaceName | null = null;
    let at = from;
    while (at <= word.length) {
      let to = at;
      while (to < word.length && !isHyphen(word.charCodeAt(to))) to++;
      hash.add(foldWord(word.slice(at, to)));
      const match = this.matchOf(first, i + 1, offset, start + to);
      if (match) best = to < word.length ? { ...match, kinds: match.kinds | PlaceBit.part } : match;
      if (to >= word.length) break;
      hash.code(32);
      at = to + 1;
    }
    return best;
  }

  private matchOf(first: number, last: number, offset: number, end: number): PlaceName | null {
    const { prose, gazetteer, hash } = this;
    let entry = gazetteer.firstEntry(hash);
    if (entry < 0) return null;
    const start = prose.starts[first]! + offset;
    const surface = new Surface(prose, first, start, end);
    const own: number[] = [];
    const other: number[] = [];
    const peoples: number[] = [];
    let kinds = 0;
    let weak = true;
    for (; entry >= 0; entry = gazetteer.nextEntry(entry)) {
      const bits = gazetteer.bitsOfEntry(entry);
      if (!surface.admits(bits)) continue;
      const place = gazetteer.placeOfEntry(entry);
      kinds |= kindsOf(gazetteer, place, bits);
      if (!(bits & NameBit.weak)) weak = false;
      (bits & NameBit.demonym ? peoples : bits & NameBit.primary ? own : other).push(place);
    }
    if (own.length + other.length + peoples.length === 0) return null;
    if (!weak) kinds &= ~PlaceBit.weak;
    // towns are called Canadian and German, too; the people are meant
    const demonym = peoples.length > 0 && !own.some((place) => WHOLE.has(gazetteer.kind(place)));
    const candidates = demonym ? peoples : [...own, ...other].slice(0, MOST_CANDIDATES);
    return { start, end, first, last, kinds, demonym, candidates };
  }
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** How a name is written, which some forms of names ask for. */
class Surface {
  private readonly text: string;
  private readonly capitals: boolean;

  constructor(
    private readonly prose: Prose,
    private readonly first: number,
    start: number,
    end: number,
  ) {
    this.text = prose.text.slice(start, end);
    this.capitals = this.text === this.text.toUpperCase();
  }

  admits(bits: number): boolean {
    if (bits & NameBit.capitals && !this.capitals) return false;
    if (bits & NameBit.postal) return this.capitals && this.text.length === 2 && this.followsPlace();
    if (bits & NameBit.pointed) return this.text.endsWith('.') && (this.text.length > 5 || this.followsPlace());
    return true;
  }

  /** "Boston, MA" */
  private followsPlace(): boolean {
    const { prose, first } = this;
    if (first < 2 || prose.lower[first - 1] !== ',') return false;
    return (prose.shapes[first - 2]! & (Shape.capital | Shape.upper)) !== 0;
  }
}

function kindsOf(gazetteer: Gazetteer, place: number, bits: number): number {
  let kinds = 0;
  if (bits & NameBit.demonym) kinds |= PlaceBit.demonym;
  if (bits & (NameBit.postal | NameBit.pointed)) kinds |= PlaceBit.short;
  if (bits & NameBit.weak) kinds |= PlaceBit.weak;
  const kind = gazetteer.kind(place);
  if (kind === 'country' || kind === 'historic') return kinds | PlaceBit.country;
  if (kind === 'region') return kinds | PlaceBit.region;
  if (kind === 'county') return kinds | PlaceBit.county;
  if (kind === 'world-region') return kinds | PlaceBit.wide;
  if (kind !== 'city') return kinds | PlaceBit.feature;
  const people = gazetteer.population(place);
  kinds |= PlaceBit.town;
  if (people >= 100_000 || gazetteer.seat(place) === 4) kinds |= PlaceBit.city;
  if (people >= 1_000_000) kinds |= PlaceBit.metropolis;
  return kinds;
}
