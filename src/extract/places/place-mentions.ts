import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { PlaceBit, type PlaceName } from '../../gazetteer/gazetteer-matches.js';
import { type VocabularyClasses, type WordKind, wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { datelineMentions } from '../dateline/dateline-mentions.js';
import type { NamedArticle } from '../named-article.js';
import type { Name } from '../names/name.js';
import { withoutCalledLikePlaces } from './called-like-places.js';
import { isNoPeople } from './no-peoples.js';
import { AFTER_HYPHEN, FEATURE_END, HOME, isGeographic, isOtherPart, NUMBERED, SURE_FEATURE } from './place-affixes.js';
import type { PlaceMention } from './place-mention.js';
import { NO_AREAS, withoutOverlappingPlaces } from './place-mention.js';
import { isBeforeState, qualified, statesCalled } from './place-qualifiers.js';
import { isOfPeer, isPlaceWithin, placeCandidatesWithin, standsForItself } from './places-in-names.js';
import { withoutRarePlaces } from './rare-places.js';
import { isCommonNoun, isPartOfName, isTickerPlace, isUppercasePlace } from './uppercase-places.js';

/**
 * Tells which matches of the gazetteer, and which names the tagger takes for places, name a place. Those inside the names of people,
 * organisations and works do not.
 * @returns in the order of the text, not overlapping
 */
export function placeMentions(
  { prose, names, placeNames, dateline }: NamedArticle,
  gazetteer: Gazetteer,
): PlaceMention[] {
  const reader = new MentionReader(prose, names, gazetteer);
  const found: PlaceMention[] = dateline ? datelineMentions(prose, dateline) : [];
  const behind = dateline ? dateline.end : -1;
  for (const match of placeNames) {
    if (dateline && match.start < behind && match.end > dateline.start) continue;
    const mention = reader.mentionOf(match);
    if (mention) found.push(mention);
  }
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (name.type !== 'place' || reader.hasUsed(i)) continue;
    if (dateline && name.start < behind && name.end > dateline.start) continue;
    const mention = reader.unlisted(name, placeNames);
    if (mention) found.push(mention);
  }
  const places = withoutCalledLikePlaces(prose, withoutOverlappingPlaces(found), names);
  return withoutRarePlaces(prose, qualified(places, prose, gazetteer));
}

/** Reads matches one after the other. */
class MentionReader {
  private readonly tagged: boolean;
  private readonly words: VocabularyClasses;
  /** first and last words of the names of the article's people, by number */
  private readonly ofPeople: number[] = [];
  /** which names follow mentions */
  private readonly used: Uint8Array;
  /** the names that share letters with the match being read: from one up to another (excluded) */
  private from = 0;
  private to = 0;

  constructor(
    private readonly prose: Prose,
    private readonly names: readonly Name[],
    private readonly gazetteer: Gazetteer,
  ) {
    this.tagged = names.length > 0;
    this.words = wordClassesOf(prose.vocabulary);
    this.used = new Uint8Array(names.length);
    for (const { type, first, last, confidence } of names) {
      if (type === 'person' && last - first > 1 && confidence >= 0.6)
        this.ofPeople.push(prose.ids[first]!, prose.ids[last - 1]!);
    }
  }

  /** Whether a mention stands for the name of that number. */
  hasUsed(name: number): boolean {
    return this.used[name] === 1;
  }

  /** Whether the word at a token is of a class; false out of range. */
  private isWordOf(kind: WordKind, token: number): boolean {
    const { ids, size } = this.prose;
    return token >= 0 && token < size && this.words.has(ids[token]!, kind);
  }

  /** "Georgia" in an article on Georgia Fathomly, unless something says that a place is meant. */
  private isOfPerson({ first, last }: PlaceName): boolean {
    const { prose } = this;
    if (last - first !== 1 || !this.ofPeople.includes(prose.ids[first]!)) return false;
    if (this.isWordOf('before-place', first - 1)) return false;
    return !(
      last < prose.size &&
      prose.lower[last] === ',' &&
      last + 1 < prose.size &&
      (prose.shapes[last + 1]! & Shape.capital) !== 0
    );
  }

  /** Finds the names that share letters with a match, which is after the last one asked for. */
  private goTo({ start, end }: PlaceName): void {
    const { names } = this;
    let from = this.from;
    while (from < names.length && names[from]!.end <= start) from++;
    let to = from;
    while (to < names.length && names[to]!.start < end) to++;
    this.from = from;
    this.to = to;
  }

  /** The mention that a match of the gazetteer is, if it is one. To be asked in the order of the text. */
  mentionOf(match: PlaceName): PlaceMention | null {
    this.goTo(match);
    const { names, from, to } = this;
    const over = to - from;
    if (match.demonym) return this.demonymOf(match);
    if (this.prose.lower[match.last] === '$' && this.prose.starts[match.last] === match.end) return null; // "US$5"
    // "el 21 de Mayo de 2026"
    if (this.prose.lower[match.first - 1] === 'de' && this.prose.lower[match.last] === 'de') return null;
    if (over === 0) return this.isOfPerson(match) || isOfPeer(this.prose, match) ? null : this.untagged(match);
    if (this.isWiderThan(match)) return this.made(match, 0.85, 'gazetteer-longest');
    if (match.kinds & PlaceBit.part && this.areOther()) return this.untagged(match);
    for (let i = from; i < to; i++) {
      if (names[i]!.type !== 'place')
        return over === 1 && isPlaceWithin(this.prose, match, names[i]!) ? this.made(match, 0.7, 'within') : null;
    }
    const only = names[from]!;
    if (this.isOfPerson(match) && only.confidence < 0.97) return null;
    if (over === 1 && only.start <= match.start && only.end >= match.end) {
      const wider = only.start < match.start || only.end > match.end;
      // "Sutton-on-Sea" is another town than Sutton
      if (wider && (only.rule === 'compound-town' || !standsForItself(this.prose, only, match))) {
        this.used[from] = 0;
        return null;
      }
      this.used[from] = 1;
      return isTickerPlace(this.prose, match, only.confidence) || isCommonNoun(this.prose, match, this.isLed(match))
        ? null
        : this.made(match, Math.max(0.5, only.confidence), 'tagger');
    }
    // "The River | Tone"
    if (only.rule === 'told-place' && only.end > match.end && match.start < only.start) return null;
    this.used.fill(1, from, to);
    return match.kinds & PlaceBit.weak ? null : this.made(match, 0.8, 'gazetteer-longest');
  }

  private isLed = ({ first }: { readonly first: number }): boolean =>
    /^(?:in|at|near|from|around|outside)$/.test(this.prose.lower[first - 1] ?? '');

  /** Whether the names over a match are all of nationalities, events, works. */
  private areOther(): boolean {
    for (let i = this.from; i < this.to; i++) if (this.names[i]!.type !== 'other') return false;
    return true;
  }

  /** "Palestinian territories", of which only a people was tagged. */
  private isWiderThan(match: PlaceName): boolean {
    if (!(match.kinds & (PlaceBit.country | PlaceBit.wide)) || !this.areOther()) return false;
    return this.names[this.from]!.start >= match.start && this.names[this.to - 1]!.end < match.end;
  }

  private demonymOf(match: PlaceName): PlaceMention | null {
    for (let i = this.from; i < this.to; i++) {
      const name = this.names[i]!;
      const inside = name.start < match.start || name.end > match.end;
      const same = !inside;
      if (name.type === 'person' || (name.type === 'organisation' && (inside || name.confidence > 0.9))) return null;
      if (name.type === 'other' && inside && !/-/.test(this.prose.text.slice(name.start, name.end))) return null;
      if (same && name.type === 'place') this.used[i] = 1;
      if (inside && name.type === 'place') return null;
    }
    if (this.from === this.to && isPartOfName(this.prose, match)) return null;
    return isNoPeople(this.prose, match) ? null : this.made(match, 0.9, 'demonym', true);
  }

  /** What the tagger passed over, or all when there is none: kept on good evidence only. */
  private untagged(match: PlaceName): PlaceMention | null {
    const { prose } = this;
    const { kinds } = match;
    if (kinds & PlaceBit.short) return this.made(match, 0.8, 'abbreviation');
    if (isBeforeState(prose, match, this.gazetteer)) return this.made(match, 0.85, 'before-state');
    if (kinds & PlaceBit.part) {
      const strong = kinds & (PlaceBit.country | PlaceBit.region | PlaceBit.metropolis | PlaceBit.wide | PlaceBit.city);
      const part = prose.text.slice(match.start, match.end).toLowerCase();
      if (this.ofPeople.some((id) => prose.vocabulary.word(id) === part)) return null; // "Lincoln-backing"
      const rest = prose.text.slice(match.end + 1, prose.ends[match.last - 1]!);
      const joined = rest === '' || AFTER_HYPHEN.test(rest) || isOtherPart(match.end - match.start, rest);
      return (HOME.test(rest) && kinds & PlaceBit.town) || (strong && joined && !(kinds & PlaceBit.weak))
        ? this.made(match, 0.8, 'hyphenated')
        : null;
    }
    const isTown = (kinds & (PlaceBit.town | PlaceBit.city | PlaceBit.metropolis)) !== 0 && !match.demonym;
    const isSeat = this.isWordOf('determiner', match.first - 1) && this.isWordOf('seated-letters', match.last);
    if (isTown && isSeat) return this.made(match, 0.75, 'seat'); // "the Glasgow MSP"
    if (isPartOfName(this.prose, match) || isUppercasePlace(this.prose, match)) return null;
    const strong =
      kinds & (PlaceBit.country | PlaceBit.metropolis | PlaceBit.wide | PlaceBit.feature | PlaceBit.county);
    if (strong && !(kinds & PlaceBit.weak)) return this.made(match, 0.75, 'gazetteer');
    const led = this.isWordOf('before-place', match.first - 1) && !(prose.shapes[match.first]! & Shape.first);
    if (kinds & (PlaceBit.region | PlaceBit.city) && !(kinds & PlaceBit.weak) && (led || !this.tagged)) {
      return this.made(match, 0.7, 'gazetteer');
    }
    if (!this.tagged && led && !(kinds & PlaceBit.weak)) return this.made(match, 0.5, 'gazetteer-in');
    return null;
  }

  private made(match: PlaceName, confidence: number, rule: string, demonym = false): PlaceMention {
    const { start, end, first, last, candidates, own } = match;
    return {
      first,
      last,
      start,
      end,
      text: this.prose.text.slice(start, end),
      candidates,
      own,
      demonym,
      confidence,
      rule,
      areas: NO_AREAS,
      qualifies: false,
      inDateline: false,
    };
  }

  /** A place by the tagger that the gazetteer has not under that name. */
  unlisted(name: Name, placeNames: readonly PlaceName[]): PlaceMention | null {
    const { start, end, first, confidence } = name;
    if (confidence < SURE_FEATURE) return null;
    const text = this.prose.text.slice(start, end);
    if (name.rule === 'party-and-place') {
      const candidates = statesCalled(text, this.gazetteer);
      if (candidates.length > 0)
        return this.made(
          { ...name, kinds: 0, demonym: false, candidates, own: candidates.length },
          confidence,
          name.rule,
        );
    }
    const before = this.prose.lower[first - 1] ?? '';
    const geographic =
      isGeographic(name, text, before) || (FEATURE_END.test(text) && this.isWordOf('leads-to-place', first - 1));
    if (!geographic || NUMBERED.test(text) || !/\p{L}{3}/u.test(text)) return null;
    const listed = placeCandidatesWithin(name, text, placeNames, this.gazetteer);
    const misread = listed.length === 0 && name.rule === 'old-place' ? this.gazetteer.misread.readingLike(text) : null;
    const { candidates, own } = misread ?? { candidates: listed, own: listed.length };
    return this.made({ ...name, kinds: 0, demonym: false, candidates, own }, confidence, 'tagger');
  }
}
