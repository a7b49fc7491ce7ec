import type { Cues } from '../../lexicon/cues.js';
import { isQuoteMark, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import { verbGroupAt } from '../syntax/verb-groups.js';
import { verbCue, WordFeature } from '../syntax/word-features.js';
import type { CuedAttribution } from './attribution.js';
import { withContent } from './contents.js';
import { nestedTeller } from './nested-tellers.js';
import { accordingTo } from './patterns/according-to.js';
import { asSaid } from './patterns/as-said.js';
import { claimBeforeColon, headlineColon, headlineQuotation, holdsInHeadline } from './patterns/headline-claims.js';
import { nounAttribution } from './patterns/nouns/nominal.js';
import { FOLLOWS, postposed } from './patterns/postposed.js';
import { signed } from './patterns/signed.js';
import { verbal } from './patterns/verbal.js';
import { relayedVerbs } from './relayed-words.js';
import { isVerbCue } from './verb-cues.js';

const OUTERMOST = WordFeature.according | WordFeature.as | WordFeature.dash;
const INNER = WordFeature.verb | WordFeature.nominal;
/** rules of words that somebody says, not of whom he urges or what threatens */
const RELAYED = /^verb-(?:that|clause)$/;
const CUES = OUTERMOST | INNER | WordFeature.asks | WordFeature.comma;

/**
 * The search for cues, sentence by sentence. What is said to the end comes first, "…, she said": it rules the sentence; then the
 * cues from left to right.
 */
export class Search {
  /** the tokens of the sentence that may be cues by their words, and what they may be */
  private readonly candidates: number[] = [];
  private readonly kinds: number[] = [];
  private size = 0;
  /** the first quotation that closes at the sentence's start or later */
  private quote = 0;
  /** the first token that a cue may take for its own, and the next one to be looked at */
  private floor = 0;
  private next = 0;
  /** attributions found so far in the same sentence */
  private earlier: CuedAttribution[] = [];

  /** @param taken set for the tokens of what is attributed and of cues @param found grows */
  constructor(
    private readonly reading: ParsedText,
    private readonly cues: Cues,
    private readonly taken: Uint8Array,
    private readonly found: CuedAttribution[],
  ) {}

  /** Finds the attributions whose cues are in the sentence from token `first` up to `last`. */
  sentence(first: number, last: number): void {
    const { candidates, kinds } = this;
    const { marks } = this.reading;
    let size = 0;
    let all = 0;
    let comma = last;
    for (let i = first; i < last; i++) {
      const mark = marks[i]! & CUES;
      if (mark === 0) continue;
      if (mark === WordFeature.comma) {
        if (comma === last) comma = i;
        continue;
      }
      all |= mark;
      candidates[size] = i;
      kinds[size++] = mark;
    }
    this.size = size;
    const closing = this.firstClosing(first - 1, last);
    if (all === 0 && closing === last) return;
    if (this.earlier.length > 0) this.earlier = [];
    if (all & OUTERMOST) this.outermost(first);
    if (closing < last) this.behindQuotation(first, last, closing, Math.min(comma, closing));
    else if (all & WordFeature.verb && comma < last) this.behindClause(first, comma);
    if (all & INNER) this.inner(first);
  }

  /** Finds what a headline of one sentence attributes. */
  headline({ first, last }: TokenSpan): void {
    const { found } = this;
    const before = found.length;
    this.earlier = [];
    const span = { first, last };
    const { reading } = this;
    const claim = headlineQuotation(reading, span) ?? headlineColon(reading, span) ?? claimBeforeColon(reading, span);
    if (this.take(claim)) return;
    this.sentence(first, last);
    for (let i = found.length - 1; i >= before; i--) if (!holdsInHeadline(found[i]!)) found.splice(i, 1);
  }

  /** The token that closes the first quotation to do so from token `from` on, before `last`; else `last`. */
  private firstClosing(from: number, last: number): number {
    const { quoted } = this.reading;
    while (this.quote < quoted.length && quoted[this.quote]!.last < from) this.quote++;
    for (let q = this.quote; q < quoted.length && quoted[q]!.last < last; q++)
      if (quoted[q]!.closed) return quoted[q]!.last;
    return last;
  }

  private outermost(first: number): void {
    const { reading, cues, candidates, kinds } = this;
    this.begin(first);
    for (let k = 0; k < this.size; k++) {
      const kind = kinds[k]! & OUTERMOST;
      const i = candidates[k]!;
      if (!kind || !this.isFree(i)) continue;
      if (kind === WordFeature.according) this.take(accordingTo(reading, i, this.floor));
      else this.take(kind === WordFeature.as ? asSaid(reading, i, cues, this.floor) : signed(reading, i));
    }
  }

  /** Verbs after a comma: without a quotation only those that quote, or stand in parenthesis, may follow what was said. */
  private behindClause(first: number, comma: number): void {
    const { candidates, kinds, reading } = this;
    this.begin(first);
    for (let k = 0; k < this.size; k++) {
      const i = candidates[k]!;
      if (!(kinds[k]! & WordFeature.verb) || i <= comma) continue;
      if (verbCue(reading.verbs, reading.marks[i]!).frames & FOLLOWS) this.postposed(i);
    }
  }

  /** Verbs after a quotation, any of which may tell who said it; those that quote also after a comma. */
  private behindQuotation(first: number, last: number, closing: number, pause: number): void {
    const { marks } = this.reading;
    this.begin(first);
    for (let i = Math.max(first, pause + 1); i < last; i++)
      if (i > closing || marks[i]! & WordFeature.asks) this.postposed(i);
  }

  private postposed(i: number): void {
    const { reading, taken } = this;
    if (!isVerbCue(reading, i) || !this.isFree(i)) return;
    const mark = reading.marks[i]!;
    const cue = mark & WordFeature.verb ? verbCue(reading.verbs, mark) : null;
    const told = postposed({ reading, group: verbGroupAt(reading, i, this.floor), cue, floor: this.floor }, taken);
    if (told && !this.takeRelayed(told)) this.take(told);
  }

  /** Keeps whose words a paper relays in the place of the paper. */
  private takeRelayed(told: CuedAttribution): boolean {
    for (const verb of relayedVerbs(this.reading, told)) {
      const inner = this.verbalAt(verb);
      const [words] = inner?.content ?? [];
      if (!inner?.source || inner.family !== 'speech' || !RELAYED.test(inner.rule) || !words) continue;
      const last = Math.min(words.last, told.content[0]!.last);
      if (last <= words.first || !this.take({ ...inner, content: [{ first: words.first, last }] })) return false;
      this.taken.fill(1, told.source!.first, told.cue.last);
      return true;
    }
    return false;
  }

  private inner(first: number): void {
    const { reading, cues, candidates, kinds } = this;
    this.begin(first);
    for (let k = 0; k < this.size; k++) {
      const kind = kinds[k]!;
      const i = candidates[k]!;
      if (!(kind & INNER) || !this.isFree(i)) continue;
      if (kind & WordFeature.verb && isVerbCue(reading, i)) {
        if (this.takeTold(this.verbalAt(i))) continue;
      }
      if (kind & WordFeature.nominal) this.take(nounAttribution(reading, i, this.floor, cues));
    }
  }

  private verbalAt(i: number): CuedAttribution | null {
    const { reading, floor } = this;
    const cue = verbCue(reading.verbs, reading.marks[i]!);
    return verbal({ reading, group: verbGroupAt(reading, i, floor), cue, floor }, this.cues, this.earlier);
  }

  /** Keeps what is told, and what somebody else tells in marks within it. */
  private takeTold(told: CuedAttribution | null): boolean {
    const nested = told && nestedTeller(this.reading, told);
    const inner = nested && this.verbalAt(nested.verb);
    if (!inner?.source) return this.take(told);
    const [{ first }] = nested!.outer.content as [TokenSpan];
    const last = Math.min(nested!.outer.content[0]!.last, inner.content[0]!.first);
    if (last - first < 2) return this.take(told);
    const isTaken = this.take({ ...nested!.outer, content: [{ first, last }] });
    if (isTaken) this.take(inner);
    return isTaken;
  }

  private begin(first: number): void {
    this.floor = first;
    this.next = first;
  }

  /** Whether a cue may be at token `i`. Moves the floor after what is taken before it. */
  private isFree(i: number): boolean {
    const { taken } = this;
    const { quoteOf } = this.reading;
    for (; this.next < i; this.next++) if (taken[this.next] && quoteOf[this.next]! < 0) this.floor = this.next + 1;
    if (quoteOf[i]! >= 0 || taken[i]) return false;
    this.next = i + 1;
    return true;
  }

  /** Keeps what was found unless another cue has taken some of it. */
  private take(proposed: CuedAttribution | null): boolean {
    const { taken, reading } = this;
    const attribution = proposed && withContent(reading, proposed);
    if (!attribution) return false;
    const { content, cue, source } = attribution;
    // in a scan, of “… hay." said Dr. Lee, "and” the words behind the verb are who said it, though the first mark was lost
    if (reading.scan && !source && cue.first > 0 && isQuoteMark(reading, cue.first - 1)) return false;
    for (const { first, last } of content) for (let i = first; i < last; i++) if (taken[i]) return false;
    for (const { first, last } of content) taken.fill(1, first, last);
    taken.fill(1, cue.first, cue.last);
    this.found.push(attribution);
    this.earlier.push(attribution);
    return true;
  }
}
