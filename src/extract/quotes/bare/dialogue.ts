import { Shape } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { Attribution } from '../attribution.js';

const TURN_REACH = 3; // paragraphs within which one turn of a dialogue follows the last
const ANSWERS = /^(?:replied|answered|responded|retorted)$/;

/** Whose a bare quotation is in a dialogue: a turn's, or that of somebody who asks and is not named. */
export type DialogueTurn<Turn> = Turn | 'somebody';

/**
 * Who speaks in a dialogue without cues, as in a report of a trial: “Did you go there?” asked Mr. Lee. “No,” replied Dr. Roe. “Did you plan
 * it?” “Never.” Once a question was answered by another, bare questions are the asker's and bare answers the other's. Who asks may be
 * told nowhere: “Did you go there?” he was asked. “No,” he replied. “And then?” “I went home.”
 */
export class Dialogue<Turn extends { readonly attribution: Attribution }> {
  private asker: Turn | null = null;
  private answerer: Turn | null = null;
  /** whether the last words were a question, and the paragraph where they ended */
  private asked = false;
  private paragraph = -1;
  /** whether the last answer was called one */
  private replied = false;

  constructor(private readonly reading: ParsedText) {}

  /** A turn that a cue makes. */
  heard(turn: Turn): void {
    const { attribution } = turn;
    const { source, cue, content } = attribution;
    const last = content.at(-1)!;
    if (!source || !cue || this.reading.quoteOf[last.last - 1]! < 0) return;
    const isQuestion = endsInQuestion(this.reading, content[0]!);
    if (isQuestion && /^(?:asked|inquired|queried|demanded|repeated)$/.test(this.reading.prose.lower[cue.last - 1]!)) {
      if (!this.isBy(this.asker, source) && (!this.replied || this.isBy(this.answerer, source))) this.answerer = null;
      this.asker = turn;
    } else if (!isQuestion && this.asked && this.isNear(content[0]!)) {
      const replies = ANSWERS.test(this.reading.prose.lower[cue.last - 1]!);
      if (this.isBy(this.asker, source)) {
        if (replies) this.asker = null;
      } else if (this.asker || replies) this.answerer = turn;
      this.replied = replies;
    }
    this.went(isQuestion, last);
  }

  /** Whose a quotation without a cue is; null where no dialogue goes on. Its words count as said. */
  next(stretch: TokenSpan): DialogueTurn<Turn> | null {
    const { asker, answerer, asked } = this;
    const isQuestion = endsInQuestion(this.reading, stretch);
    const isPut = isQuestion && wasAsked(this.reading, stretch.last);
    const goesOn =
      answerer !== null && (asker !== null || this.replied) && this.isNear(stretch) && this.standsAlone(stretch);
    this.went(isQuestion, stretch);
    if (isPut) {
      this.asker = null;
      return 'somebody';
    }
    if (!goesOn) return null;
    if (isQuestion) return asked ? null : (asker ?? 'somebody');
    return asked ? answerer : null;
  }

  private went(isQuestion: boolean, { last }: TokenSpan): void {
    this.asked = isQuestion;
    this.paragraph = this.reading.prose.paragraphOf[last - 1]!;
  }

  private isNear({ first }: TokenSpan): boolean {
    return this.reading.prose.paragraphOf[first]! - this.paragraph <= TURN_REACH;
  }

  /** What follows “…,” she said. in its paragraph is hers. */
  private standsAlone({ first }: TokenSpan): boolean {
    const { paragraphOf } = this.reading.prose;
    return first === 0 || paragraphOf[first - 1] !== paragraphOf[first] || this.reading.quoteOf[first - 1]! >= 0;
  }

  private isBy(turn: Turn | null, source: TokenSpan): boolean {
    const { lower } = this.reading.prose;
    const own = turn?.attribution.source;
    return own ? lower[own.last - 1] === lower[source.last - 1] : false;
  }
}

function endsInQuestion({ prose }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = last - 1; i >= first && i > last - 4; i--) if (prose.lower[i] === '?') return true;
  return false;
}

/** “…?” | he was asked. */
function wasAsked({ prose }: ParsedText, from: number): boolean {
  for (let i = from; i < from + 6 && i + 1 < prose.size; i++) {
    if (prose.lower[i] === '.' || prose.shapes[i]! & Shape.quote) return false;
    if (/^(?:was|were)$/.test(prose.lower[i]!)) return prose.lower[i + 1] === 'asked';
  }
  return false;
}
