import { triggerOf } from '../../../text/vocabulary/token-index.js';
import type { Attribution } from '../../quotes/attribution.js';
import { type ParsedText, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import type { ResolvedSource } from '../resolved-source.js';

/** What somebody says in writing, so that its words are that one's. */
const OWN_WRITING = /^(?:statement|letter|email|e-mail|post|tweet|message|release|memo|note)$/;
const WRITINGS = triggerOf(OWN_WRITING);
const OF_COURT = /^(?:ruling|judge?ment|opinion|decision|verdict)$/;
const IS_COURT = /\b(?:court|tribunal|judge|justice)\b/i;
const IS_ISSUED = /^(?:issued|released|published|posted|wrote|sent|made|read)$/;
const SAYS_MORE = /^(?:adds?|added|continues?|continued|concludes?|concluded)$/;

const FARTHEST_BELOW = 8; // paragraphs
const COURT_NEAR = 2; // paragraphs
const FARTHEST_BEHIND = 8; // tokens: said on Friday in a written statement
const LONGEST_LOOKED = 60; // tokens of a sentence
const LONGEST_PHRASE_OF = 4; // tokens from the preposition to "statement"

/** Whose "the statement" is: who was said to speak in one before, or to have issued it. */
export class Statements {
  private readonly issued = new Map<string, { readonly voice: ResolvedSource; readonly at: number }>();
  private last: { readonly voice: ResolvedSource; readonly at: number } | null = null;

  constructor(private readonly reading: ParsedText) {}

  /** Tells of an attribution and of who is behind it. */
  heard({ source, cue, content }: Attribution, voice: ResolvedSource | null): void {
    if (!voice || !source || !cue || !(voice.kind === 'person' || voice.kind === 'organisation')) return;
    this.last = { voice, at: source.first };
    const { lower, index } = this.reading.prose;
    const isIssuing = IS_ISSUED.test(lower[cue.last - 1]!);
    const first = isIssuing ? cue.last : sentenceStart(this.reading, source.first);
    const end = isIssuing
      ? cue.last + LONGEST_PHRASE_OF
      : Math.min(first + LONGEST_LOOKED, Math.max(content.at(-1)!.last, cue.last + FARTHEST_BEHIND));
    const opening = sentenceStart(this.reading, source.first);
    for (const i of index.of(WRITINGS)) {
      const isBefore = isIssuing && i >= opening && i < source.first && this.isBehindIn(i); // "In a letter, Lee wrote"
      if (isBefore) this.issued.set(lower[i]!, this.last);
      if (i < first || i >= end || this.reading.quoteOf[i]! >= 0) continue;
      const isWithin = !isIssuing && content.some((part) => i >= part.first && i < part.last);
      if (!isWithin && (isIssuing || this.isBehindIn(i))) this.issued.set(lower[i]!, this.last);
    }
  }

  /** The one behind "the statement", “…,” "a statement added"; null for one of which nothing is known. */
  issuerOf({ source, cue }: Attribution): ResolvedSource | null {
    const { lower } = this.reading.prose;
    const word = lower[source!.last - 1]!;
    if (OF_COURT.test(word) && this.last && IS_COURT.test(this.last.voice.name))
      return this.isNear(this.last.at, source!, COURT_NEAR) ? this.last.voice : null;
    if (!OWN_WRITING.test(word) || source!.last - source!.first > 2) return null;
    const known = this.issued.get(word);
    if (known && lower[source!.first] !== 'a')
      return this.isNear(known.at, source!, FARTHEST_BELOW) ? known.voice : null;
    const goesOn = cue !== null && SAYS_MORE.test(lower[cue.last - 1]!);
    return goesOn && this.last && this.isNear(this.last.at, source!, 1) ? this.last.voice : null;
  }

  private isNear(before: number, { first }: TokenSpan, paragraphs: number): boolean {
    const { paragraphOf } = this.reading.prose;
    return paragraphOf[first]! - paragraphOf[before]! <= paragraphs;
  }

  /** "in | a written statement" */
  private isBehindIn(noun: number): boolean {
    const { lower } = this.reading.prose;
    for (let i = noun - 1; i >= noun - LONGEST_PHRASE_OF && i >= 0; i--)
      if (/^(?:in|via|through)$/.test(lower[i]!)) return true;
    return false;
  }
}
