import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { Attribution } from '../attribution.js';

const TURN_REACH = 3; // paragraphs within which one turn of a dialogue follows the last

/**
 * Who speaks in a dialogue without cues, as in a report of a trial: “Did you go there?” asked Mr. Lee. “No,” replied Dr. Roe. “Did you plan
 * it?” “Never.” Once a question was answered by another, bare questions are the asker's and bare answers the other's.
 */
export class Dialogue<Turn extends { readonly attribution: Attribution }> {
  private asker: Turn | null = null;
  private answerer: Turn | null = null;
  /** whether the last words were a question, and the paragraph where they ended */
  private asked = false;
  private paragraph = -1;

  constructor(private readonly reading: ParsedText) {}

  /** A turn that a cue makes. */
  heard(turn: Turn): void {
    const { attribution } = turn;
    const { source, cue, content } = attribution;
    const last = content.at(-1)!;
    if (!source || !cue || this.reading.quoteOf[last.last - 1]! < 0) return;
    const isQuestion = endsInQuestion(this.reading, content[0]!);
    if (isQuestion && /^(?:asked|inquired|queried|demanded)$/.test(this.reading.prose.lower[cue.last - 1]!)) {
      if (!this.isBy(this.asker, source)) this.answerer = null;
      this.asker = turn;
    } else if (!isQuestion && this.asker && this.asked && !this.isBy(this.asker, source) && this.isNear(content[0]!))
      this.answerer = turn;
    this.went(isQuestion, last);
  }

  /** Whose a quotation without a cue is; null where no dialogue goes on. Its words count as said. */
  next(stretch: TokenSpan): Turn | null {
    const { asker, answerer, asked } = this;
    const goesOn = asker !== null && answerer !== null && this.isNear(stretch) && this.standsAlone(stretch);
    const isQuestion = endsInQuestion(this.reading, stretch);
    this.went(isQuestion, stretch);
    if (!goesOn) return null;
    if (isQuestion) return asked ? null : asker;
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
