import { type Prose, Shape } from '../../../../text/prose.js';
import { type ParsedText, quoteEnd, quoteStart, type TokenSpan } from '../../../syntax/parsed-text.js';
import type { Attribution, DialoguePart } from '../../attribution.js';
import {
  endsInQuestion,
  isAskedOfYou,
  isPutToYou,
  opensAnswer,
  opensTurn,
  saysYesOrNo,
  wasAsked,
} from './dialogue-questions.js';

const TURN_REACH = 3; // paragraphs within which one turn of a dialogue follows the last
const PART_REACH = 2; // paragraphs between two such parts in a scan
const ASKS = /^(?:asked|inquired|queried|demanded|repeated)$/;
const ANSWERS = /^(?:replied|answered|responded|retorted|plied)$/;
const PROMPTS = /^(?:commanded|prompted|urged|ordered)$/;
const LONGEST_EXCHANGED = 16; // tokens of a turn amid a paragraph
const LONGEST_PROMPT = 6; // tokens: "Go on,"

/** Whose a bare quotation is in a dialogue: a turn's, or that of somebody who is not named, who asks or answers. */
type DialogueTurn<Turn> = Turn | DialoguePart;

/**
 * Who speaks in a dialogue without cues, as in a report of a trial: “Did you go there?” asked Mr. Lee. “No,” replied Dr. Roe. “Did you plan
 * it?” “Never.” Once a question was answered by another, bare questions are the asker's and bare answers the other's. Who asks may be
 * told nowhere: “Did you go there?” he was asked. “No,” he replied. “And then?” “I went home.” What follows a question to “you” is not the
 * asker's.
 */
export class Dialogue<Turn extends { readonly attribution: Attribution }> {
  private asker: Turn | null = null;
  private answerer: Turn | 'answer' | null = null; // 'answer': somebody who is not named
  /** who last said something that is not in marks: he may be the one who is asked */
  private told: Turn | null = null;
  /** who spoke last in marks, and who did before the asker */
  private spoke: Turn | null = null;
  private before: Turn | null = null;
  /** whether the last words were a question, whether to "you", and the paragraph where they ended */
  private asked = false;
  private askedYou = false;
  private paragraph = -1;
  /** the paragraph of the last words of somebody who is not named */
  private exchanged = -1;
  /** whether the last answer was called one */
  private replied = false;

  constructor(private readonly reading: ParsedText) {}

  /** A turn that a cue makes. */
  heard(turn: Turn): void {
    const { attribution } = turn;
    const { source, cue, content } = attribution;
    const last = content.at(-1)!;
    if (!source || !cue) return;
    if (this.reading.quoteOf[last.last - 1]! < 0) {
      this.told = turn;
      return;
    }
    const verb = this.reading.prose.lower[cue.last - 1]!;
    const isQuestion = endsInQuestion(this.reading, content[0]!);
    const isPrompt = PROMPTS.test(verb) && last.last - last.first <= LONGEST_PROMPT;
    if (isPrompt || (isQuestion && (ASKS.test(verb) || (this.reading.scan !== null && !ANSWERS.test(verb))))) {
      if (
        this.isBy(this.answerer, source) ||
        !(this.replied || this.isBy(this.asker, source) || this.isNear(content[0]!))
      )
        this.answerer = null;
      if (!this.isBy(this.spoke, source)) this.before = this.spoke;
      this.asker = turn;
    } else if (!isQuestion && this.asked && this.isNear(content[0]!)) {
      const replies = ANSWERS.test(verb);
      if (this.isBy(this.asker, source)) {
        if (replies) this.asker = null;
      } else if (this.asker || replies) this.answerer = turn;
      this.replied = replies;
    }
    this.spoke = turn;
    this.went(isQuestion || isPrompt, last, isPrompt || isAskedOfYou(this.reading, content[0]!));
  }

  /** Whose a quotation without a cue is; null where no dialogue goes on. Its words count as said. */
  next(stretch: TokenSpan): DialogueTurn<Turn> | null {
    const { asked, paragraph } = this;
    const turn = this.turnOf(stretch) ?? this.partInScan(stretch, asked, paragraph);
    if (turn === 'question' || turn === 'answer') this.exchanged = this.paragraph;
    return turn;
  }

  /** In a scan, where turns are lost: a paragraph that asks you and goes on with nobody's words, and what asks or answers near another part. */
  private partInScan(stretch: TokenSpan, asked: boolean, last: number): DialogueTurn<Turn> | null {
    const { reading } = this;
    const here = reading.prose.paragraphOf[stretch.first]!;
    if (!reading.scan || !this.standsAlone(stretch)) return null;
    const isQuestion = endsInQuestion(reading, stretch);
    if (this.exchanged < 0 || here - this.exchanged > PART_REACH)
      return isQuestion && isAskedOfYou(reading, stretch) && here - last > 1
        ? ((here - last <= TURN_REACH ? this.asker : null) ?? 'question')
        : null;
    if (isQuestion) return 'question';
    const isStatement = reading.prose.lower[stretch.first + 1] === 'i';
    return asked || (!isStatement && opensAnswer(reading, stretch)) ? 'answer' : null;
  }

  /** Whose a quotation is that is called a reply: not who asked; null where nobody tells. Its words count as said. */
  calledReply(stretch: TokenSpan): Turn | null {
    const isAcross =
      !this.asked && !this.reading.scan && this.paragraph !== this.reading.prose.paragraphOf[stretch.first]!;
    this.answerer ??= (isAcross ? null : (this.otherBefore(stretch) ?? this.lastTold(stretch))) ?? 'answer';
    this.went(false, stretch, false);
    return this.answerer === 'answer' ? null : this.answerer;
  }

  private turnOf(stretch: TokenSpan): DialogueTurn<Turn> | null {
    const { asker, answerer, asked, askedYou } = this;
    const isQuestion = endsInQuestion(this.reading, stretch);
    const isYou = isQuestion && isAskedOfYou(this.reading, stretch);
    const isNear = this.isNear(stretch);
    const stands = this.standsAlone(stretch);
    const goesOn = answerer !== null && (asker !== null || this.replied) && isNear && stands;
    const isNewTurn = this.paragraph < this.reading.prose.paragraphOf[stretch.first]!;
    this.went(isQuestion, stretch, isYou);
    if ((isQuestion || this.reading.scan) && wasAsked(this.reading, stretch)) {
      this.asker = null;
      return 'question';
    }
    const exchanged = !stands && stretch.last - stretch.first <= LONGEST_EXCHANGED && this.isFollowed(stretch);
    const isAnswer = !isQuestion && asked && isNear && (stands || exchanged || opensAnswer(this.reading, stretch));
    const says = isNewTurn && saysYesOrNo(this.reading, stretch);
    if (isAnswer && asker && (askedYou || exchanged || says)) {
      this.answerer ??=
        (exchanged ? this.otherBefore(stretch) : null) ?? this.lastTold(stretch) ?? (exchanged ? 'answer' : null);
      return this.answerer ?? 'answer';
    }
    if (goesOn) {
      if (isQuestion) return asked ? null : (asker ?? 'question');
      if (asked) return answerer;
      return asker && isPutToYou(this.reading, stretch) ? asker : null;
    }
    if (!isYou || !stands) return null;
    if (asker && !asked && isNear) return asker;
    if (!this.isAnswered(stretch)) return null;
    // he told of it. “Why did you do it?” “I had to.”
    [this.asker, this.answerer, this.replied] = [null, this.lastTold(stretch), true];
    return 'question';
  }

  private went(isQuestion: boolean, { last }: TokenSpan, toYou: boolean): void {
    this.asked = isQuestion;
    this.askedYou = isQuestion && toYou;
    this.paragraph = this.reading.prose.paragraphOf[last - 1]!;
  }

  /** Who spoke shortly before the asker. */
  private otherBefore({ first }: TokenSpan): Turn | null {
    const { before, asker } = this;
    const last = before?.attribution.content.at(-1)?.last;
    if (!before || !last || !asker || this.isBy(before, asker.attribution.source!)) return null;
    const { paragraphOf } = this.reading.prose;
    return paragraphOf[first]! - paragraphOf[last - 1]! <= TURN_REACH ? before : null;
  }

  /** Who told something shortly before, and does not ask. */
  private lastTold({ first }: TokenSpan): Turn | null {
    const { told, asker } = this;
    const { source, cue } = told?.attribution ?? {};
    if (!source || !cue || this.isBy(asker, source)) return null;
    const { paragraphOf } = this.reading.prose;
    return paragraphOf[first]! - paragraphOf[cue.first]! <= TURN_REACH ? told : null;
  }

  /** Whether the next words are in marks too, and are no question. */
  private isAnswered({ last }: TokenSpan): boolean {
    const { quoted, prose } = this.reading;
    const next = quoted.find((quote) => quoteStart(quote) >= last);
    return (
      next !== undefined &&
      prose.paragraphOf[quoteStart(next)]! - prose.paragraphOf[last - 1]! <= 1 &&
      opensTurn(this.reading, quoteStart(next), last) &&
      !endsInQuestion(this.reading, { first: quoteStart(next), last: quoteEnd(next) })
    );
  }

  private isNear({ first }: TokenSpan): boolean {
    return this.reading.prose.paragraphOf[first]! - this.paragraph <= TURN_REACH;
  }

  /** What follows “…,” she said. in its paragraph is hers. */
  private standsAlone({ first }: TokenSpan): boolean {
    const { paragraphOf } = this.reading.prose;
    if (first === 0 || paragraphOf[first - 1] !== paragraphOf[first] || this.reading.quoteOf[first - 1]! >= 0)
      return true;
    return this.reading.scan !== null && isDirtBefore(this.reading.prose, first);
  }

  /** “Six, sir.” | “And a wife?” Nobody closes a quotation to open the next: another speaks. */
  private isFollowed({ first, last }: TokenSpan): boolean {
    const { shapes, paragraphOf, size } = this.reading.prose;
    return last < size && paragraphOf[last] === paragraphOf[first] && (shapes[last]! & Shape.quote) !== 0;
  }

  private isBy(turn: Turn | 'answer' | null, source: TokenSpan): boolean {
    const { lower } = this.reading.prose;
    const own = turn === 'answer' ? null : turn?.attribution.source;
    return own ? lower[own.last - 1] === lower[source.last - 1] : false;
  }
}

/** | I "Did you go there?": what a machine made of a rule at the edge of a column. */
const isDirtBefore = ({ shapes, lower }: Prose, first: number): boolean =>
  lower[first - 1]!.length === 1 && (shapes[first - 1]! & Shape.opens) !== 0;
