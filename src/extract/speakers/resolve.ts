import type { Person } from '../../article/record.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { Class } from '../../lexicon/word-classes.js';
import { Shape } from '../../text/prose.js';
import { isMediaName } from '../media-name.js';
import type { Attribution } from '../quotes/attribution.js';
import type { Attributions } from '../quotes/quotes.js';
import { phraseEnd } from '../syntax/noun-phrases.js';
import { Any, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import { bodiesOf, type DefiniteDescriptions } from './definite-descriptions.js';
import type { MentionIndex } from './mention-index.js';
import { ANY_PRONOUN, genderOfBits, Pronoun, pronounsOf } from './pronoun-words.js';
import { type PronounContext, personBefore } from './pronouns.js';
import { type ResolvedSource, unnamedVoice, voiceOfPerson, voiceOfThing } from './resolved-source.js';
import { type RoleHolders, roleHoldersOf } from './role-holders.js';
import { type Head, headsOf, phraseWords, plainPhrase, withoutArticle } from './speaker-phrase.js';

interface ResolveContext extends PronounContext {
  readonly bodies: DefiniteDescriptions;
  readonly holders: RoleHolders;
  /** speakers who are not among the article's people */
  readonly strangers: readonly Person[];
}

/** Whom each attribution's source stands for, in the order of the attributions; null for nobody that the article names. */
export function resolveSources(
  { reading, list: attributions }: Attributions,
  cast: MentionIndex,
  heads: readonly (readonly Head[])[],
  strangers: readonly Person[],
): (ResolvedSource | null)[] {
  const speakers = new Map<number, { token: number; person: Person | null }[]>();
  const bodies = bodiesOf(reading, cast);
  const context = { reading, cast, speakers, bodies, holders: roleHoldersOf(reading, cast), strangers };
  const voices: (ResolvedSource | null)[] = attributions.map(() => null);
  const pronouns = pronounsOf(reading.prose.vocabulary);
  const bySource = new Map<number, ResolvedSource | null>();
  let body: ResolvedSource | null = null;
  let group: ResolvedSource | null = null;
  const order = inTextOrder(attributions);
  const recalls = order.some(
    (index) => genderOfBits(pronouns.at(reading.prose.ids[attributions[index]!.source!.first]!)) !== null,
  );
  for (const index of order) {
    const source = attributions[index]!.source!;
    const bits = pronouns.at(reading.prose.ids[source.first]!);
    let voice: ResolvedSource | null;
    if (!isPronoun(bits, source)) voice = voiceOf(context, source, heads[index]!);
    else if (bits & Pronoun.many) voice = group;
    else if (bits & Pronoun.thing) voice = body;
    else if (bits & Pronoun.relative) voice = antecedent(context, source.first);
    else {
      const gender = genderOfBits(bits);
      const person = gender && personBefore(context, source.first, gender);
      voice = person && personVoice(context, person);
    }
    const { rival } = attributions[index]!;
    if (rival !== undefined) voice = voice?.person ? voice : rival && (bySource.get(rival.first) ?? null);
    bySource.set(source.first, voice);
    voices[index] = voice;
    if (recalls) {
      const sentence = reading.prose.sentenceOf[source.first]!;
      const here = speakers.get(sentence);
      if (here) here.push({ token: source.first, person: voice?.person ?? null });
      else speakers.set(sentence, [{ token: source.first, person: voice?.person ?? null }]);
    }
    if (!voice || voice.person) continue;
    if (voice.kind !== 'unnamed') body = voice;
    if (isPlural(reading, heads[index]!)) group = voice;
  }
  return voices;
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

function isPlural(reading: ParsedText, heads: readonly Head[]): boolean {
  const head = heads[0];
  if (!head) return false;
  const word = reading.prose.lower[head.last - 1]!;
  return word.endsWith('s') || word.endsWith('people') || word.endsWith('men');
}

/** Whom the phrase before "who" names: "Lee, who said" */
function antecedent(context: ResolveContext, at: number): ResolvedSource | null {
  const { classes, prose } = context.reading;
  let end = at;
  while (end > 0 && (classes[end - 1] === Class.comma || prose.lower[end - 1] === '—')) end--;
  let first = end;
  while (first > 0 && end - first < 8 && Any.inPhrase[classes[first - 1]!]) first--;
  if (first === end) return null;
  const phrase = { first, last: end };
  return voiceOf(context, phrase, headsOf(context.reading, phrase));
}

/** Whom a noun phrase names: a person, an organisation, a medium, a document, or somebody without a name. */
function voiceOf(context: ResolveContext, source: TokenSpan, heads: readonly Head[]): ResolvedSource | null {
  const { reading, cast } = context;
  for (const head of heads) {
    const person = personAt(cast, head.last - 1);
    if (person) return personVoice(context, person);
  }
  const head = heads[0];
  if (!head) return null;
  const last = reading.prose.lower[head.last - 1]!;
  const officer = officerAt(context, head, source);
  if (officer) return personVoice(context, officer);
  const organisation = organisationAt(cast, head.last - 1);
  if (organisation) {
    const kind = isMediaName(organisation.name.toLowerCase().split(' ')) ? 'media' : 'organisation';
    return voiceOfThing(organisation.name, kind, organisation.id);
  }
  const plain = withoutArticle(reading, head.phrase);
  if (
    reading.classes[head.last - 1] === Class.name &&
    !isOffice(reading, head.last - 1) &&
    !lexicon.has(last, 'stands-for-some')
  ) {
    if (head.last - head.first === 1 && lexicon.has(last, 'body')) return context.bodies(plain);
    const name = phraseWords(reading, head);
    return voiceOfThing(name, isMediaName(name.toLowerCase().split(' ')) ? 'media' : 'organisation');
  }
  const holder = context.holders(plain);
  if (holder) return personVoice(context, holder);
  if (lexicon.has(last, 'medium')) return voiceOfThing(phraseWords(reading, plain), 'media');
  if (lexicon.has(last, 'document'))
    return makerOf(context, head.last, source.last) ?? voiceOfThing(phraseWords(reading, plain), 'document');
  if (lexicon.has(last, 'body')) return context.bodies(plain);
  return unnamedVoice(phraseWords(reading, plainPhrase(reading, source)));
}

/** Whether the word is an office or calling, though with a capital: "Dealers said", "the Chancellor". */
const isOffice = ({ prose }: ParsedText, at: number): boolean =>
  wordClassesOf(prose.vocabulary).has(prose.ids[at]!, 'office-alone');

/** "Minister of State for Fisheries Jo Hale": whose name follows an office and what it is the office of. */
function officerAt({ reading, cast }: ResolveContext, head: Head, source: TokenSpan): Person | null {
  const { prose, classes } = reading;
  if (!isOffice(reading, head.last - 1) || prose.lower[head.last] !== 'of') return null;
  for (let i = head.last + 1; i < source.last && i < head.last + FAR_BACK; i++) {
    const person = personAt(cast, i);
    if (person) return person;
    const goesOn = prose.shapes[i]! & Shape.capital || classes[i] === Class.preposition || prose.lower[i] === 'the';
    if (!goesOn && prose.lower[i] !== 'and' && prose.lower[i] !== 'state') return null;
  }
  return null;
}

const FAR_BACK = 10; // tokens of an office

const personVoice = ({ strangers }: ResolveContext, person: Person): ResolvedSource =>
  strangers.includes(person) ? { ...voiceOfPerson(person), id: null } : voiceOfPerson(person);

const personAt = (cast: MentionIndex, token: number): Person | null =>
  cast.at[token]! < 0 ? null : cast.named[cast.at[token]!]!.person;
const organisationAt = (cast: MentionIndex, token: number): { name: string; id: string } | null =>
  cast.at[token]! < 0 ? null : cast.named[cast.at[token]!]!.organisation;

/** "a report from the Ohio Department of Transportation", "a statement by Lee": who speaks in a document. */
function makerOf({ reading, cast }: ResolveContext, from: number, limit: number): ResolvedSource | null {
  const word = reading.prose.lower[from];
  if (from >= limit || (word !== 'from' && word !== 'by')) return null;
  const end = phraseEnd(reading, from + 1, limit);
  for (let i = from + 1; i < end; i++) {
    const person = personAt(cast, i);
    if (person) return voiceOfPerson(person);
    const organisation = organisationAt(cast, i);
    if (organisation) return voiceOfThing(organisation.name, 'organisation', organisation.id);
  }
  return null;
}
