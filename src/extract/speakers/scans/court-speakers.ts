import type { Person } from '../../../article/record.js';
import type { Attribution } from '../../quotes/attribution.js';
import { endsInQuestion } from '../../quotes/bare/dialogue/dialogue-questions.js';
import { sentenceStart, type TokenSpan } from '../../syntax/parsed-text.js';
import { personVoice } from '../co-speakers.js';
import type { Gender } from '../mention-index.js';
import type { ResolveContext } from '../phrase-sources.js';
import type { ResolvedSource } from '../resolved-source.js';
import { bidsToSpeak, type LastTurn } from '../turns/continued-turns.js';
import { examinationsOf } from './examinations.js';

/** The words of a speaker, and whom they stand for by other rules. */
interface HeardInCourt {
  readonly source: TokenSpan;
  /** that a pronoun tells; null for other words */
  readonly sex: Gender | null;
  readonly voice: ResolvedSource | null;
  readonly lastTurn: LastTurn | null;
}

/** Who speaks in the report of a trial. */
export interface CourtSpeakers {
  /** whom "he", "the prisoner" or "the lawyer" stands for */
  voiceOf(heard: HeardInCourt): ResolvedSource | null;
  /** who asks, answers or replies where nobody is named whose name can be read; whom other rules tell, else */
  ofPart(attribution: Attribution, voice: ResolvedSource | null): ResolvedSource | null;
}

const UNREAD_SPEAKER = 0.3; // share of the words for a speaker that a machine has not read
const ON_STAND = /^(?:man|woman|witness|prisoner|defendant|accused|deponent)$/;
const ASKS_THERE = /^(?:lawyer|counsel|coroner|prosecutor)$/;

/**
 * Who speaks in the trials of a text: “he” and “the man” are who is on the stand, not who asked him last, nor who was killed; what is asked of him
 * is his examiner's.
 */
export function courtSpeakersOf(context: ResolveContext): CourtSpeakers {
  const { reading, cast } = context;
  const { witnessAt, counselAt, isVictim } = examinationsOf(reading, cast);
  const voiced = (person: Person | null): ResolvedSource | null => person && personVoice(context, person);
  /** whether he has said nothing since he was named but what asks */
  const asks = (person: Person, at: number, lastTurn: LastTurn | null): boolean =>
    lastTurn?.person === person
      ? bidsToSpeak(reading, lastTurn.attribution) ||
        lastTurn.attribution.content.some((part) => endsInQuestion(reading, part))
      : counselAt(at) === person;
  return {
    voiceOf({ source, sex, voice, lastTurn }) {
      const word = reading.prose.lower[source.last - 1]!;
      const isCalled = source.last - source.first === 2 && reading.prose.lower[source.first] === 'the';
      if (isCalled && ASKS_THERE.test(word)) return voice?.person ? voice : (voiced(counselAt(source.first)) ?? voice);
      if (!sex && !(isCalled && ON_STAND.test(word))) return voice;
      if (voice?.person && !isVictim(voice.person) && !asks(voice.person, source.first, lastTurn)) return voice;
      const witness = witnessAt(source.first);
      if (!witness || witness === voice?.person || (sex && (cast.genderOf(witness) ?? sex) !== sex)) return voice;
      return voiced(witness);
    },
    ofPart({ part, source, cue, content }, voice) {
      const at = content[0]!.first;
      if (voice?.person || voice?.id) return voice;
      if (part) return voice ?? voiced(part === 'question' ? counselAt(at) : witnessAt(at));
      const isReply = cue !== null && /^(?:replied|answered)$/.test(reading.prose.lower[cue.last - 1]!);
      const isUnread = source !== null && reading.scan!.brokenShare(source.first, source.last) >= UNREAD_SPEAKER;
      if (isReply && reading.quoteOf[at]! >= 0 && (!voice || isUnread)) return voiced(witnessAt(at)) ?? voice;
      // Asked in the end, “Were you there?” he replied
      const asks = !source && !cue && endsInQuestion(reading, content[0]!);
      return asks && reading.prose.lower[sentenceStart(reading, at)] === 'asked' ? voiced(counselAt(at)) : voice;
    },
  };
}
