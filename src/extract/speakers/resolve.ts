import type { Person } from '../../article/record.js';
import type { Attribution } from '../quotes/attribution.js';
import type { Attributions } from '../quotes/quotes.js';
import { isMisreadHe } from '../syntax/mending/misread-classes.js';
import type { TokenSpan } from '../syntax/parsed-text.js';
import { personVoice } from './co-speakers.js';
import { bodiesOf } from './descriptions/definite-descriptions.js';
import { descriptionsOf } from './descriptions/described.js';
import { jointSubject } from './descriptions/joint-subjects.js';
import { roleHoldersOf } from './descriptions/role-holders.js';
import { interviewee, isShortLabel, isUnlabelledAnswer, voiceOfLabel } from './interviews.js';
import type { Gender, MentionIndex } from './mention-index.js';
import { antecedent, bodyOfSentence, type ResolveContext, voiceOf } from './phrase-sources.js';
import { bodyBefore } from './pronouns/body-before.js';
import { lifeTold } from './pronouns/obituaries.js';
import { ANY_PRONOUN, genderOfBits, Pronoun, pronounsOf } from './pronouns/pronoun-words.js';
import { namedLater, type Speaking, speakerBefore } from './pronouns/pronouns.js';
import { officerBefore, pairOf, type SpokenGroup, textBefore, voiceOfMany } from './pronouns/several-before.js';
import { untoldBefore } from './pronouns/somebody-before.js';
import { type ResolvedSource, unnamedVoice, voiceOfPerson, voiceOfSeveral } from './resolved-source.js';
import { courtSpeakersOf } from './scans/court-speakers.js';
import { subjectOfHeading } from './scans/heading-subjects.js';
import { witnessesOf } from './scans/witnesses.js';
import { isAnyFirm, isPlural, type Someone, someoneIn, standsForIt, withSex } from './someone.js';
import { type Head, phraseWords, withoutArticle } from './speaker-phrase.js';
import { continuesTurn, type LastTurn, nextTurn, resumesTurn, saysOn } from './turns/continued-turns.js';
import { Statements } from './turns/statements.js';
import { askerOf, rivalOf, type Spoken, sexOfOneself, tellerOf } from './turns/told-within.js';
import { UnnamedSpeakers } from './turns/unnamed-again.js';

/** Whom each attribution's source stands for, in the order of the attributions; null for nobody that the article names. */
export function resolveSources(
  { reading, list: attributions }: Attributions,
  cast: MentionIndex,
  heads: readonly (readonly Head[])[],
  strangers: readonly Person[],
): (ResolvedSource | null)[] {
  const speakers = new Map<number, Speaking[]>();
  let spokeLast: Person | null = null;
  let lastTurn: LastTurn | null = null;
  let [body, bodyAt]: [ResolvedSource | null, number] = [null, -1]; // and where it spoke
  let [thing, thingAt]: [ResolvedSource | null, number] = [null, -1]; // what has no name, and spoke
  const context: ResolveContext = {
    reading,
    cast,
    speakers,
    life: lifeTold(reading, cast),
    bodies: bodiesOf(reading, cast),
    holders: roleHoldersOf(reading, cast),
    descriptions: descriptionsOf(reading, cast),
    meant: new Map(),
    spokeLast: () => spokeLast,
    bodyLast: () => body?.id ?? null,
    strangers: new Set(strangers),
  };
  const court = reading.scan && courtSpeakersOf(context);
  const witnesses = witnessesOf(reading, cast);
  const voices: (ResolvedSource | null)[] = attributions.map(() => null);
  const pronouns = pronounsOf(reading.prose.vocabulary);
  const bySource = new Map<number, ResolvedSource | null>();
  const unnamed = new Map<string, Someone>();
  const statements = new Statements(reading);
  const spokeUnnamed = new UnnamedSpeakers(reading);
  let group: SpokenGroup | null = null;
  let last: Spoken | null = null;
  const order = inTextOrder(attributions);
  const bitsAt = (index: number): number => pronouns.at(reading.prose.ids[attributions[index]!.source!.first]!);
  const recalls = order.some((index) => genderOfBits(bitsAt(index)) !== null);
  for (const index of order) {
    const source = attributions[index]!.source!;
    const bits =
      reading.scan && source.last - source.first === 1 && isMisreadHe(reading.prose, source.first)
        ? Pronoun.male
        : bitsAt(index);
    let voice: ResolvedSource | null;
    const { rule } = attributions[index]!;
    const isLabel = rule === 'interview' || (rule === 'transcript' && isShortLabel(reading, source));
    if (rule === 'evidence') voice = bySource.get(source.first) ?? null;
    else if (witnesses.stands(source, isLabel)) {
      const witness = witnesses.at(source.first);
      voice = witness ? personVoice(context, witness) : isLabel ? null : voiceOf(context, source, heads[index]!);
    } else if (isLabel) voice = voiceOfLabel(context, { source, attributions, voices });
    else if (!isPronoun(bits, source))
      voice = pairOf(context, source, group) ?? voiceOf(context, source, heads[index]!);
    else if (bits & Pronoun.many) voice = voiceOfMany(context, source.first, group);
    else if (bits & Pronoun.thing)
      voice =
        tellerOf(source, last) ??
        bodyOfSentence(context, source.first) ??
        bodyBefore(context, source.first, Math.max(bodyAt, thingAt)) ??
        textBefore(context, source.first, Math.max(bodyAt, thingAt)) ??
        (thingAt > bodyAt ? thing : (body ?? thing));
    else if (bits & Pronoun.relative) voice = relativeVoice(context, source.first);
    else {
      const gender = genderOfBits(bits);
      const resumed: Person | null = lastTurn && resumesTurn(reading, attributions[index]!, lastTurn);
      voice = resumed
        ? personVoice(context, resumed)
        : gender &&
          voiceOfPronoun(
            context,
            { at: source.first, gender, asker: askerOf(reading, attributions[index]!, last) },
            bySource,
          );
    }
    if (voice?.person && !voice.jointly && !isPronoun(bits, source))
      voice = withJointSubject(context, voice, attributions[index]!);
    const { rival } = attributions[index]!;
    if (rival !== undefined && !voice?.person)
      voice = rivalOf(cast, rival && bySource.get(rival.first), genderOfBits(bits));
    const mayGoOn = voice?.kind === 'unnamed' || saysOn(reading, attributions[index]!);
    if (mayGoOn && lastTurn && continuesTurn(reading, attributions[index]!, lastTurn, cast)) {
      const asker = askerOf(reading, attributions[index]!, last);
      const speaker = asker?.person === lastTurn.person ? lastTurn.before : lastTurn.person;
      if (speaker) voice = personVoice(context, speaker);
    }
    if (court)
      voice = court.voiceOf({ source, sex: isPronoun(bits, source) ? genderOfBits(bits) : null, voice, lastTurn });
    const issuer: ResolvedSource | null =
      voice?.kind === 'document' || voice?.kind === 'unnamed' ? statements.issuerOf(attributions[index]!) : null;
    voice = issuer ?? voice;
    if (voice?.kind === 'unnamed' || voice?.kind === 'document') voice = spokeUnnamed.again(voice, source);
    const sex = voice?.person && isPronoun(bits, source) ? genderOfBits(bits) : null;
    if (sex) cast.learnGender(voice!.person!, sex);
    const own = voice?.person && !isPronoun(bits, source) ? sexOfOneself(reading, attributions[index]!) : null;
    if (own) cast.learnGender(voice!.person!, own, attributions[index]!.rule.startsWith('gerund'));
    statements.heard(attributions[index]!, voice);
    bySource.set(source.first, voice);
    voices[index] = voice;
    last = { attribution: attributions[index]!, voice };
    if (voice?.person) {
      if (!isLabel) witnesses.heard(source.first, voice.person, !isPronoun(bits, source));
      spokeLast = voice.person;
      lastTurn = nextTurn(lastTurn, voice.person, attributions[index]!);
    }
    if (recalls) {
      const sentence = reading.prose.sentenceOf[source.first]!;
      const known = voice?.kind === 'unnamed' && isPronoun(bits, source) ? unnamed.get(voice.name) : undefined;
      const someone =
        (known && withSex(known, genderOfBits(bits))) ??
        someoneIn(reading, cast, { source, heads: heads[index]!, voice });
      if (someone) unnamed.set(someone.voice.name, someone);
      const speaking = { token: source.first, person: voice?.person ?? null, someone };
      const here = speakers.get(sentence);
      if (!here) speakers.set(sentence, [speaking]);
      // "the source, who declined to be named, said": the same one
      else if (voice?.person || !(bits & Pronoun.relative)) here.push(speaking);
    }
    const sentence = reading.prose.sentenceOf[source.first]!;
    if (voice?.jointly) group = { voice, sentence };
    if (issuer) [body, bodyAt] = [issuer, source.first]; // "The letter said …, and | it added"
    if (!voice || voice.person) continue;
    if (voice.kind !== 'unnamed') [body, bodyAt] = [voice, source.first];
    else if (standsForIt(reading, heads[index]!, attributions[index]!))
      [thing, thingAt] = [voice, isAnyFirm(reading, source) ? -1 : source.first];
    if (isPlural(reading, heads[index]!)) group = { voice, sentence };
  }
  if (court)
    attributions.forEach((attribution, index) => {
      voices[index] = court.ofPart(attribution, voices[index]!);
    });
  if (attributions.some(isUnlabelledAnswer)) nameAnswers(context, attributions, voices);
  return voices;
}

/** The one before "who"; of "which" a body or text, but nobody: "she told Lee, | which meant more work". */
function relativeVoice(context: ResolveContext, at: number): ResolvedSource | null {
  const voice = antecedent(context, at);
  return voice?.person && context.reading.prose.lower[at] === 'which' ? null : voice;
}

/** All whom a list names as the subject of a verb, where the one who was found is among them. */
function withJointSubject(
  { reading, cast }: ResolveContext,
  voice: ResolvedSource,
  { source, cue }: Attribution,
): ResolvedSource {
  if (!cue || cue.first < source!.last) return voice;
  const [first, ...others] = jointSubject(reading, cast, cue.first);
  return first && [first, ...others].includes(voice.person!)
    ? voiceOfSeveral(voiceOfPerson(first), others.map(voiceOfPerson))
    : voice;
}

/** A pronoun of one person at a token. */
interface SpokenPronoun {
  readonly at: number;
  readonly gender: Gender;
  /** who asked what is answered there */
  readonly asker: ResolvedSource | null;
}

/** Whom "he" or "she" stands for: the subject of the sentence before, where that names nobody, else whoever spoke or is named before. */
function voiceOfPronoun(
  context: ResolveContext,
  { at, gender, asker }: SpokenPronoun,
  bySource: ReadonlyMap<number, ResolvedSource | null>,
): ResolvedSource | null {
  const { reading } = context;
  const heading = reading.scan && subjectOfHeading(context, at, gender);
  if (heading) return personVoice(context, heading);
  const untold = asker ? null : untoldBefore(context, at, gender);
  if (untold?.person) return personVoice(context, untold.person);
  if (untold)
    return (
      bySource.get(untold.phrase.first) ?? unnamedVoice(phraseWords(reading, withoutArticle(reading, untold.phrase)))
    );
  const role = asker ? null : officerBefore(context, at, gender, bySource);
  if (role) return role;
  const before = speakerBefore(context, at, gender, asker) ?? namedLater(context, at, gender);
  return before?.person ? personVoice(context, before.person) : before;
}

/** Answers without the name of somebody above are the interviewee's, and so is what a question says that "you" said. */
function nameAnswers(
  context: ResolveContext,
  attributions: readonly Attribution[],
  voices: (ResolvedSource | null)[],
): void {
  const answers = interviewee(context, { attributions, voices });
  const { lower } = context.reading.prose;
  attributions.forEach((attribution, index) => {
    const { source, family } = attribution;
    const isYou =
      source !== null && family === 'speech' && source.last - source.first === 1 && lower[source.first] === 'you';
    const isOthers = source !== null && /\s(?:and|&)\s/.test(voices[index]?.name ?? '');
    if (isYou || (isUnlabelledAnswer(attribution) && !voices[index]?.person && !isOthers)) voices[index] = answers;
  });
}

/** The numbers of the attributions that have a source, in the order of the sources. */
function inTextOrder(attributions: readonly Attribution[]): number[] {
  const order: number[] = [];
  let sorted = true;
  let last = 0;
  for (let index = 0; index < attributions.length; index++) {
    const { source } = attributions[index]!;
    if (!source) continue;
    if (source.first < last) sorted = false;
    last = source.first;
    order.push(index);
  }
  if (sorted) return order;
  return order.sort((a, b) => attributions[a]!.source!.first - attributions[b]!.source!.first || a - b);
}

function isPronoun(bits: number, { first, last }: TokenSpan): boolean {
  return (bits & ANY_PRONOUN) !== 0 && (last - first === 1 || (last - first === 2 && !(bits & Pronoun.owning)));
}
