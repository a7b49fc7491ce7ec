import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { isShortTitle, isTitle } from '../gazetteer/titles.js';
import { type Prose, Shape } from '../text/prose.js';
import type { Span } from '../text/span.js';
import { datelineMentions } from './dateline-mentions.js';
import type { FoundDateline } from './found-dateline.js';
import type { Name } from './name.js';
import type { PlaceMention } from './place-mention.js';
import { PlaceBit, type PlaceName } from './place-names.js';
import { qualified } from './place-qualifiers.js';
import {
  AFTER_HYPHEN,
  AREA_END,
  COMPASS,
  FEATURE_END,
  NUMBERED,
  PLACE_BEFORE,
  SEAT_OF,
  SURE_FEATURE,
  SURE_SHOUTED,
  SURE_UNLISTED,
} from './place-words.js';

/**
 * Counties, states and countries that stand in the names of organisations: "Marlow County Sheriff's Office". They are no places of the
 * article, but tell where it plays.
 */
export function placesBeside(names: readonly Name[], placeNames: readonly PlaceName[]): PlaceName[] {
  const bodies = names.filter(({ type, confidence }) => type === 'organisation' && confidence > 0.5);
  const telling = PlaceBit.county | PlaceBit.region | PlaceBit.country;
  return placeNames.filter(
    ({ kinds, demonym, start, end, first, last }) =>
      (kinds & telling) !== 0 &&
      !demonym &&
      (kinds & PlaceBit.weak) === 0 &&
      bodies.some((body) => body.start <= start && body.end >= end && body.last - body.first > last - first),
  );
}

/**
 * Tells which matches of the gazetteer, and which names the tagger takes for places, name a place. Those inside the names of people,
 * organisations and works do not.
 * @param names non-overlapping, in the order of the text; none when nothing tagged the article
 * @returns in the order of the text, not overlapping
 */
export function placeMentions(
  prose: Prose,
  names: readonly Name[],
  placeNames: readonly PlaceName[],
  dateline: FoundDateline | null,
  gazetteer: Gazetteer,
): PlaceMention[] {
  const reader = new MentionReader(prose, names, gazetteer);
  const found: PlaceMention[] = dateline ? datelineMentions(prose, dateline) : [];
  const behind = dateline ? dateline.end : -1;
  const used = new Set<Name>();
  for (const match of placeNames) {
    if (dateline && match.start < behind && match.end > dateline.start) continue;
    const mention = reader.mentionOf(match, used);
    if (mention) found.push(mention);
  }
  for (const name of names) {
    if (name.type !== 'place' || used.has(name) || (dateline && name.start < behind && name.end > dateline.start))
      continue;
    found.push(...reader.unlisted(name, placeNames));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PlaceMention[] = [];
  for (const mention of found) {
    if (kept.length === 0 || mention.start >= kept.at(-1)!.end) kept.push(mention);
  }
  return qualified(kept, prose, gazetteer);
}

class MentionReader {
  private readonly tagged: boolean;
  /** words of the names of the article's people, each in lower case */
  private readonly ofPeople = new Set<string>();

  constructor(
    private readonly prose: Prose,
    private readonly names: readonly Name[],
    private readonly gazetteer: Gazetteer,
  ) {
    this.tagged = names.length > 0;
    for (const { type, first, last, confidence } of names) {
      if (type !== 'person' || last - first < 2 || confidence < 0.6) continue;
      for (const at of [first, last - 1]) this.ofPeople.add(prose.lower[at]!);
    }
  }

  /** "Georgia" in an article on Georgia Fathomly, unless something says that a place is meant. */
  private isOfPerson({ first, last }: PlaceName): boolean {
    const { prose } = this;
    if (last - first !== 1 || !this.ofPeople.has(prose.lower[first]!)) return false;
    if (first > 0 && PLACE_BEFORE.has(prose.lower[first - 1]!)) return false;
    return !(
      last < prose.size &&
      prose.lower[last] === ',' &&
      last + 1 < prose.size &&
      (prose.shapes[last + 1]! & Shape.capital) !== 0
    );
  }

  /** Names that share letters with a span. */
  private over({ start, end }: Span): readonly Name[] {
    const { names } = this;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < names.length && names[to]!.start < end) to++;
    return names.slice(low, to);
  }

  mentionOf(match: PlaceName, used: Set<Name>): PlaceMention | null {
    const over = this.over(match);
    const places = over.filter(({ type }) => type === 'place');
    if (match.demonym) return this.demonymOf(match, over, used);
    if (this.isWiderThan(match, over)) return this.made(match, 0.85, 'gazetteer-longest');
    if (match.kinds & PlaceBit.part && over.length > 0 && over.every(({ type }) => type === 'other'))
      return this.untagged(match);
    if (over.length > places.length)
      return over.length === 1 && this.isPlaceWithin(match, over[0]!) ? this.made(match, 0.7, 'within') : null;
    if (this.isOfPerson(match) && (places[0]?.confidence ?? 0) < 0.97) return null;
    for (const name of places) used.add(name);
    const only = places[0];
    if (only && places.length === 1 && only.start <= match.start && only.end >= match.end) {
      const wider = only.start < match.start || only.end > match.end;
      if (wider && !this.splits(only, match)) {
        used.delete(only);
        return null;
      }
      return this.isTicker(match, only.confidence) || this.isWord(match)
        ? null
        : this.made(match, Math.max(0.5, only.confidence), 'tagger');
    }
    if (places.length > 0) return match.kinds & PlaceBit.weak ? null : this.made(match, 0.8, 'gazetteer-longest');
    return this.untagged(match);
  }

  /** A town in capitals whose name the article also has as a common word: COCOA. */
  private isWord({ first, last, kinds }: PlaceName): boolean {
    const { prose } = this;
    if (last - first !== 1 || !(prose.shapes[first]! & Shape.upper)) return false;
    if (kinds & (PlaceBit.country | PlaceBit.region | PlaceBit.metropolis | PlaceBit.wide)) return false;
    const word = prose.lower[first]!;
    for (let i = 0; i < prose.size; i++) {
      if (prose.lower[i] === word && !(prose.shapes[i]! & Shape.capital)) return true;
    }
    return false;
  }

  /** Up to four capitals that name a village at most, or more that the tagger doubts: EST, KEP, COCOA. */
  private isTicker({ start, end, kinds, first }: PlaceName, confidence: number): boolean {
    if (
      (end - start > 4 && confidence > SURE_SHOUTED) ||
      !(this.prose.shapes[first]! & Shape.upper) ||
      kinds & PlaceBit.short
    )
      return false;
    return (kinds & (PlaceBit.country | PlaceBit.region | PlaceBit.city | PlaceBit.wide | PlaceBit.feature)) === 0;
  }

  /** "Palestinian territories", of which only a people was tagged. */
  private isWiderThan(match: PlaceName, over: readonly Name[]): boolean {
    if (!(match.kinds & (PlaceBit.country | PlaceBit.wide))) return false;
    return (
      over.length > 0 &&
      over.every((name) => name.type === 'other' && name.start >= match.start && name.end < match.end)
    );
  }

  /** "City of Springfield", and "Quebec Health Minister" taken for an organisation. */
  private isPlaceWithin(match: PlaceName, name: Name): boolean {
    if (name.type !== 'organisation' || match.kinds & PlaceBit.weak) return false;
    const { text } = this.prose;
    if (match.end === name.end && match.start > name.start)
      return SEAT_OF.test(text.slice(name.start, match.start).trim());
    if (match.start !== name.start || match.end >= name.end) return false;
    const lastWord = this.prose.lower[name.last - 1]!.replace(/\.$/, '');
    return isTitle(lastWord) || isShortTitle(lastWord) || lastWord === 'mla';
  }

  /** "Paris, Texas" or "North London" taken as one name: the match stands for itself. */
  private splits(name: Name, match: PlaceName): boolean {
    const { text } = this.prose;
    const before = text.slice(name.start, match.start).trim();
    const after = text.slice(match.end, name.end).trim();
    return (
      (before === '' || /,$/.test(before) || COMPASS.test(before)) && (after === '' || /^(?:[,-]|['’]s )/.test(after))
    );
  }

  private demonymOf(match: PlaceName, over: readonly Name[], used: Set<Name>): PlaceMention | null {
    for (const name of over) {
      const inside = name.start < match.start || name.end > match.end;
      const same = !inside;
      if (name.type === 'person' || (name.type === 'organisation' && (inside || name.confidence > 0.9))) return null;
      if (name.type === 'other' && inside && !/-/.test(this.prose.text.slice(name.start, name.end))) return null;
      if (same && name.type === 'place') used.add(name);
      if (inside && name.type === 'place') return null;
    }
    if (over.length === 0 && this.isPartOfName(match)) return null;
    if (this.isLanguage(match)) return null;
    return { ...this.made(match, 0.9, 'demonym'), demonym: true };
  }

  /** "speaks fluent French", "shouted in Turkish," */
  private isLanguage({ first, last }: PlaceName): boolean {
    const { prose } = this;
    const before = first > 0 ? prose.lower[first - 1]! : '';
    const next = last < prose.size && prose.shapes[last]! & Shape.word ? prose.lower[last]! : '';
    if (
      /^(?:fluent|speaks?|spoke|speaking|spoken|learn|learns|learned|learning|teaches|teaching|taught|translated|broken)$/.test(
        before,
      )
    )
      return true;
    return before === 'in' && (next === '' || /^(?:and|or|by|on|that|to|at|for|with|from|but)$/.test(next));
  }

  /** What the tagger passed over, or all when there is none: kept on good evidence only. */
  private untagged(match: PlaceName): PlaceMention | null {
    const { prose } = this;
    const { kinds } = match;
    if (kinds & PlaceBit.short) return this.made(match, 0.8, 'abbreviation');
    if (kinds & PlaceBit.part) {
      const strong = kinds & (PlaceBit.country | PlaceBit.region | PlaceBit.metropolis | PlaceBit.wide | PlaceBit.city);
      const rest = prose.text.slice(match.end + 1, prose.ends[match.last - 1]!);
      const joined = rest === '' || AFTER_HYPHEN.test(rest) || /^\p{Lu}/u.test(rest);
      return strong && joined && !(match.kinds & PlaceBit.weak) ? this.made(match, 0.8, 'hyphenated') : null;
    }
    if (this.isPartOfName(match) || this.isShouted(match)) return null;
    const strong =
      kinds & (PlaceBit.country | PlaceBit.metropolis | PlaceBit.wide | PlaceBit.feature | PlaceBit.county);
    if (strong && !(kinds & PlaceBit.weak)) return this.made(match, 0.75, 'gazetteer');
    const before = match.first > 0 ? prose.lower[match.first - 1]! : '';
    const led = PLACE_BEFORE.has(before) && !(prose.shapes[match.first]! & Shape.first);
    if (kinds & (PlaceBit.region | PlaceBit.city) && !(kinds & PlaceBit.weak) && (led || !this.tagged)) {
      return this.made(match, 0.7, 'gazetteer');
    }
    if (!this.tagged && led && !(kinds & PlaceBit.weak)) return this.made(match, 0.5, 'gazetteer-in');
    return null;
  }

  /** In capitals and not as an abbreviation: in a headline, CAR is a car. */
  private isShouted({ first, last, start, end }: PlaceName): boolean {
    const { prose } = this;
    if (!(prose.shapes[first]! & Shape.upper) || prose.shapes[first]! & Shape.dotted) return false;
    const beside = (i: number): boolean =>
      i >= 0 &&
      i < prose.size &&
      prose.sentenceOf[i] === prose.sentenceOf[first] &&
      (prose.shapes[i]! & (Shape.word | Shape.upper)) === Shape.word;
    return end - start > 3 || (!beside(first - 1) && !beside(last));
  }

  /** Capitalised neighbours: "Georgia Stevens", "Bank of America", "China Daily". */
  private isPartOfName({ first, last, end }: PlaceName): boolean {
    const { prose } = this;
    const sentence = prose.sentenceOf[first];
    const capital = (i: number): boolean => {
      if (i < 0 || i >= prose.size || prose.sentenceOf[i] !== sentence) return false;
      const shape = prose.shapes[i]!;
      return (shape & Shape.word) !== 0 && (shape & Shape.capital) !== 0;
    };
    const inCapitals = (prose.shapes[first]! & Shape.upper) !== 0 && (capital(first - 1) || capital(last));
    if (inCapitals) return false;
    if (end < prose.ends[last - 1]!) return false;
    if (capital(last)) return true;
    return capital(first - 1) && !(prose.shapes[first - 1]! & Shape.first);
  }

  private made(match: PlaceName, confidence: number, rule: string): PlaceMention {
    const { start, end, first, last, candidates, own } = match;
    const text = this.prose.text.slice(start, end);
    return {
      start,
      end,
      first,
      last,
      text,
      candidates,
      own,
      demonym: false,
      confidence,
      rule,
      areas: [],
      qualifies: false,
      inDateline: false,
    };
  }

  /** A place by the tagger that the gazetteer has not under that name. */
  unlisted(name: Name, placeNames: readonly PlaceName[]): PlaceMention[] {
    const text = this.prose.text.slice(name.start, name.end);
    const { start, end, first, last } = name;
    const inner = placeNames.filter((match) => match.start >= start && match.end <= end && !match.demonym);
    const geographic =
      FEATURE_END.test(text) &&
      first > 0 &&
      /^(?:in|at|on|near|from|to|along|the|of|and|,)$/.test(this.prose.lower[first - 1]!);
    if (NUMBERED.test(text) || !/\p{L}{3}/u.test(text)) return [];
    if (name.confidence < (geographic ? SURE_FEATURE : SURE_UNLISTED)) return [];
    const bare = text.replace(/^(?:the|The) /, '').replace(AREA_END, '');
    const areasOnly = AREA_END.test(text);
    const candidates =
      inner.length === 1 && COMPASS.test(text.slice(0, inner[0]!.start - start).trim()) && inner[0]!.end === end
        ? inner[0]!.candidates
        : this.gazetteer
            .placesNamed(bare)
            .filter((place) => !areasOnly || ['region', 'county'].includes(this.gazetteer.kind(place)));
    const own = candidates.length;
    const base = { start, end, first, last, text, candidates, own, demonym: false, confidence: name.confidence };
    return [{ ...base, rule: 'tagger', areas: [], qualifies: false, inDateline: false }];
  }
}
