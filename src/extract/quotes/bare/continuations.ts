import { Class } from '../../../lexicon/word-classes.js';
import { isSmallWord, Shape } from '../../../text/prose.js';
import { type ParsedText, quoteEnd, quoteStart, sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { WordFeature } from '../../syntax/word-features.js';
import type { Attribution, CuedAttribution, DialoguePart } from '../attribution.js';
import { isAbleToSpeak } from '../sources/governing-subjects.js';
import { articleListAt, isArticleTitle, isTitleAlone } from '../work-titles.js';
import { Dialogue } from './dialogue/dialogue.js';
import { asksAsWriter, endsInQuestion, isSaidToYou, saysYesOrNo } from './dialogue/dialogue-questions.js';
import { introductionOf, statementBefore } from './introductions.js';
import { isPresented, signedLetter, withSigner } from './letters.js';
import { cueWithin } from './lost-marks.js';
import { isCalledReply, namedBehind } from './named-behind.js';
import { isExample, isFragment, isListedLabel, isTermInPhrase, isTitleOfSeveral } from './quoted-terms.js';
import { isSpoken, isStyle, speakerOfAddress } from './spoken-words.js';
import { makesGesture, mayBeSomebody, subjectAbove, subjectAhead } from './subjects-ahead.js';
import { endOfAttribution, mayTakeOver } from './turns-taken.js';
import { wordsQuoted } from './words-quoted.js';

const CONTINUATION_REACH = 3; // paragraphs over which a quotation without a cue still belongs to the speaker before it

/**
 * Gives the quotations that no cue has claimed to the attribution before them: “A,” she said. “B.” and the paragraphs through
 * which a quotation runs on. Titles, nicknames and scare quotes stay unclaimed.
 */
export function attachQuotations(
  reading: ParsedText,
  cued: readonly CuedAttribution[],
  taken: Uint8Array,
  searched: readonly boolean[],
): Attribution[] {
  const { prose, quoted } = reading;
  if (quoted.length === 0) return [...cued];
  const found = cued.map((each) => withSigner(reading, each));
  const turns: Turn[] = found.map((attribution) => ({ attribution, more: [] }));
  const inOrder = found
    .map((each, index) => ({ index, at: endOfAttribution(each) }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  let next = 0;
  let speaker: Turn | null = null; // the last attribution of speech before the quotation, and where it ends
  let reached = -1;
  const dialogue = new Dialogue<Turn>(reading);
  let letter: Turn | null = null; // and the token where it ends
  let ended = -1;
  const list = articleListAt(reading);
  for (let number = 0; number < quoted.length; number++) {
    const quote = quoted[number]!;
    const from = quoteStart(quote);
    while (next < inOrder.length && inOrder[next]!.at <= from) {
      const { index, at } = inOrder[next++]!;
      const told = found[index]!;
      if (told.family !== 'speech' || isSaidToYou(reading, told) || asksAsWriter(reading, told)) continue;
      dialogue.heard(turns[index]!);
      if (speaker?.attribution.cue && !mayTakeOver(reading, found[index]!, speaker.attribution as CuedAttribution))
        continue;
      speaker = turns[index]!;
      reached = at - 1;
    }
    if (isTaken(taken, quote) || searched[prose.paragraphOf[from]!] === false) continue;
    if (isArticleTitle(reading, quote, list)) continue;
    const stretch = { first: from, last: quoteEnd(quote) };
    if (letter && from < ended) {
      letter.more.push(stretch);
      taken.fill(1, stretch.first, stretch.last);
      continue;
    }
    const within = cueWithin(reading, quote);
    const introduced =
      within ??
      introductionOf(reading, quote) ??
      namedBehind(reading, quote) ??
      statementBefore(reading, from, reached) ??
      speakerOfAddress(reading, quote, reached);
    if (introduced && isListedLabel(reading, quote, introduced.cue)) continue;
    const signed = introduced && mayBeSomebody(reading, introduced.source) ? null : signedLetter(reading, number);
    if (signed) {
      letter = {
        attribution: { ...SPEECH, source: signed.source, cue: null, content: [stretch], rule: 'signed' },
        more: [],
      };
      ended = signed.last;
      taken.fill(1, stretch.first, stretch.last);
      turns.push(letter);
      [speaker, reached] = [letter, stretch.last - 1];
      continue;
    }
    const isReply = !introduced && isCalledReply(reading, quote);
    if (!introduced && !isReply && !isSpoken(reading, quote)) continue;
    taken.fill(1, stretch.first, stretch.last);
    if (isReply) {
      const answerer = dialogue.calledReply(stretch);
      if (answerer) answerer.more.push(stretch);
      else {
        turns.push(unsaid(stretch, 'answer')); // “Well enough,” was the reply. “I slept.”
        [speaker, reached] = [turns.at(-1)!, stretch.last - 1];
      }
      continue;
    }
    const own = introduced
      ? { ...SPEECH, content: [stretch], rule: 'introduced', ...introduced }
      : wordsOfSubject(reading, stretch);
    if (own && own.source === null && isFragment(reading, quote)) continue; // “slow” to others
    if (own) {
      const turn = { attribution: own, more: [] };
      turns.push(turn);
      if (introduced) {
        dialogue.heard(turn);
        [speaker, reached] = [turn, stretch.last - 1];
      }
      continue;
    }
    if (isStyle(reading, quote)) continue;
    const inDialogue = dialogue.next(stretch);
    if (inDialogue === 'question' || inDialogue === 'answer') {
      turns.push(unsaid(stretch, inDialogue));
      continue;
    }
    if (inDialogue) {
      inDialogue.more.push(stretch);
      [speaker, reached] = [inDialogue, stretch.last - 1];
      continue;
    }
    if (isPresented(reading, from)) {
      turns.push(unsaid(stretch));
      [speaker, reached] = [null, stretch.last - 1];
      continue;
    }
    // in a scan, "Yes." behind what somebody told of
    if (reading.scan && speaker && !quotesWords(reading, speaker) && saysYesOrNo(reading, stretch)) {
      turns.push(unsaid(stretch, 'answer'));
      continue;
    }
    if (speaker && asksBehindReply(reading, speaker, stretch)) {
      turns.push(unsaid(stretch, 'question'));
      continue;
    }
    const near: boolean =
      speaker !== null && prose.paragraphOf[from]! - prose.paragraphOf[reached]! <= CONTINUATION_REACH;
    const ahead = subjectAhead(reading, from, reached) ?? subjectAbove(reading, from, reached);
    if (ahead && (mayBeSomebody(reading, ahead) || makesGesture(reading, ahead))) {
      const rival: TokenSpan | null | undefined = makesGesture(reading, ahead)
        ? undefined
        : near
          ? speaker!.attribution.source
          : null;
      speaker = {
        attribution: {
          ...SPEECH,
          source: ahead,
          cue: null,
          content: [stretch],
          rule: 'subject-ahead',
          ...(rival !== undefined && { rival }),
        },
        more: [],
      };
      turns.push(speaker);
    } else if (
      near &&
      (mayGoOn(reading, speaker!, from) || (tellsOfWords(reading, speaker!, from) && opensNearly(reading, from)))
    )
      speaker!.more.push(stretch);
    else {
      if (isTitleAlone(reading, quote) || isFragment(reading, quote) || isExample(reading, from)) continue;
      if (reading.scan && (isTitleOfSeveral(reading, quote) || isTermInPhrase(reading, quote))) continue;
      turns.push(unsaid(stretch));
      if (!quote.closed) [speaker, reached] = [null, stretch.last - 1]; // nor is what it goes on with
      continue;
    }
    reached = stretch.last - 1;
  }
  return turns.map(({ attribution, more }) =>
    more.length === 0
      ? attribution
      : { ...attribution, content: [...attribution.content, ...more].sort((a, b) => a.first - b.first) },
  );
}

/** As `wordsQuoted`; a sentence behind a colon is not what a thing says that is the subject there. */
function wordsOfSubject(reading: ParsedText, stretch: TokenSpan): Attribution | null {
  const own = wordsQuoted(reading, stretch);
  const isAnnounced = reading.prose.lower[stretch.first - 1] === ':';
  return isAnnounced && own?.source && !isAbleToSpeak(reading, own.source) ? null : own;
}

const SPEECH = { family: 'speech' } as const;

const LONGEST_OPENING = 2;

/** “…” or However, “…”: a quotation that opens its sentence but for a word and a comma. In a scan one with a small letter opens none. */
const opensNearly = (reading: ParsedText, from: number): boolean =>
  from - sentenceStart(reading, from) <= LONGEST_OPENING &&
  reading.prose.lower[from - 1] !== ':' &&
  reading.classes[from - 1] !== Class.preposition &&
  !(reading.scan && !(reading.prose.shapes[from]! & Shape.opens) && isSmallWord(reading.prose.shapes[from + 1] ?? 0));

/** Whether a turn has words in marks: words within another sentence are not whose report went before. */
const quotesWords = ({ quoteOf }: ParsedText, { attribution, more }: Turn): boolean =>
  more.length > 0 || attribution.content.some(({ last }) => quoteOf[last - 1]! >= 0);

/** In a scan, what only tells of a deed, as "he showed skill", may be of a quotation whose first mark was lost, and is no cue to the next. */
const tellsOfWords = (reading: ParsedText, turn: Turn, from: number): boolean => {
  const { cue } = turn.attribution;
  if (!reading.scan || !cue || quotesWords(reading, turn)) return true;
  const isNear = reading.prose.sentenceOf[from]! - reading.prose.sentenceOf[cue.first]! <= SENTENCES_BEHIND_REPORT;
  if (isNear && reading.marks[cue.last - 1]! & WordFeature.asks) return true;
  const { lower, sentenceOf } = reading.prose; // "issued the following statement: | 1 | “…”", "in the following letter. | “…”"
  for (let i = cue.last; i < from && i < cue.last + LONGEST_ANNOUNCEMENT; i++)
    if (lower[i] === ':' || (lower[i] === 'following' && sentenceOf[i] === sentenceOf[from - 1])) return true;
  return false;
};

const LONGEST_ANNOUNCEMENT = 30; // tokens
const SENTENCES_BEHIND_REPORT = 4;

/** In a scan, where marks are set at random, only words of the sentence that tells who speaks go on. */
const mayGoOn = (reading: ParsedText, turn: Turn, from: number): boolean => {
  const { cue } = turn.attribution;
  const isNear =
    !reading.scan || (cue !== null && reading.prose.sentenceOf[cue.first] === reading.prose.sentenceOf[from]);
  return isNear && quotesWords(reading, turn);
};

/** In a scan, “Of course,” he replied. “Did you tell her?” is asked of him. */
const asksBehindReply = (reading: ParsedText, { attribution: { cue } }: Turn, stretch: TokenSpan): boolean =>
  reading.scan !== null &&
  cue !== null &&
  /^(?:replied|answered)$/.test(reading.prose.lower[cue.last - 1]!) &&
  endsInQuestion(reading, stretch);

const unsaid = (stretch: TokenSpan, part?: DialoguePart): Turn => ({
  attribution: { ...SPEECH, source: null, cue: null, content: [stretch], rule: 'quotation', ...(part && { part }) },
  more: [],
});

/** An attribution and the quotations that go on with it. */
interface Turn {
  readonly attribution: Attribution;
  readonly more: TokenSpan[];
}

/** Whether a cue has claimed any of the quotation: a mark that closes what another one opened may be within a content. */
const isTaken = (taken: Uint8Array, { first, last }: TokenSpan): boolean =>
  taken[first] === 1 || taken.subarray(first, last).includes(1);
