import type { Person } from '../../article/record.js';
import { isBody, isDocument, isMediaName, isMedium } from '../../gazetteer/source-words.js';
import { Class } from '../../gazetteer/word-classes.js';
import type { Attribution } from '../attributions/attribution.js';
import { phraseEnd } from '../grammar/noun-phrases.js';
import { Any, type Reading, type Stretch } from '../grammar/reading.js';
import { type Bodies, bodiesOf } from './bodies.js';
import type { Cast } from './cast.js';
import { headsOf, plainPhrase, withoutArticle, wordsOf } from './phrase.js';
import { genderOfPronoun, personBefore } from './pronouns.js';
import { type RoleHolders, roleHoldersOf } from './role-holders.js';
import { unnamedVoice, type Voice, voiceOfPerson, voiceOfThing } from './voice.js';

const MANY = /^(?:they|them|their|they're|they've|they'd|they'll)$/;
const THING = /^(?:it|its|it's)$/;
const OWNING = /^(?:his|her|their|its|my|our|your|whose|that|this|these|those|some|many|both|all)$/;
const RELATIVE = /^(?:who|which|that|whom|whose)$/;
const NOBODY =
  /^(?:i|we|you|my|our|your|one|this|these|those|some|many|both|all|others|there|i'm|we're|i've|we've|what|nobody|everyone|everybody|anyone|someone)$/;

interface Stage {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly bodies: Bodies;
  readonly holders: RoleHolders;
  /** speakers who are not among the article's people */
  readonly strangers: ReadonlySet<Person>;
}

/** Whom each attribution's source stands for, in the order of the attributions; null for nobody that the article names. */
export function voicesOf(
  reading: Reading,
  cast: Cast,
  attributions: readonly Attribution[],
  strangers: ReadonlySet<Person>,
): (Voice | null)[] {
  const stage = { reading, cast, bodies: bodiesOf(reading, cast), holders: roleHoldersOf(reading, cast), strangers };
  const speakers = new Map<number, { token: number; person: Person | null }[]>();
  const voices: (Voice | null)[] = attributions.map(() => null);
  const order = [...attributions.keys()]
    .filter((index) => attributions[index]!.source !== null)
    .sort((a, b) => attributions[a]!.source!.first - attributions[b]!.source!.first || a - b);
  let body: Voice | null = null;
  let group: Voice | null = null;
  for (const index of order) {
    const source = attributions[index]!.source!;
    const word = reading.prose.lower[source.first]!;
    let voice: Voice | null;
    if (!isPronoun(reading, source)) voice = voiceOf(stage, source);
    else if (MANY.test(word)) voice = group;
    else if (THING.test(word)) voice = body;
    else if (RELATIVE.test(word)) voice = antecedent(stage, source.first);
    else {
      const gender = genderOfPronoun(word);
      const person = gender && personBefore(reading, cast, source.first, gender, speakers);
      voice = person && personVoice(stage, person);
    }
    voices[index] = voice;
    const sentence = reading.prose.sentenceOf[source.first]!;
    const here = speakers.get(sentence);
    if (here) here.push({ token: source.first, person: voice?.person ?? null });
    else speakers.set(sentence, [{ token: source.first, person: voice?.person ?? null }]);
    if (!voice || voice.person) continue;
    if (voice.kind !== 'unnamed') body = voice;
    if (isPlural(reading, source)) group = voice;
  }
  return voices;
}

function isPronoun(reading: Reading, source: Stretch): boolean {
  const word = reading.prose.lower[source.first]!;
  const length = source.last - source.first;
  const single = length === 1 || (length === 2 && !OWNING.test(word));
  return (
    single &&
    (MANY.test(word) || THING.test(word) || RELATIVE.test(word) || NOBODY.test(word) || genderOfPronoun(word) !== null)
  );
}

function isPlural(reading: Reading, source: Stretch): boolean {
  const head = headsOf(reading, source)[0];
  return head !== undefined && /s$|people$|men$|women$/.test(reading.prose.lower[head.last - 1]!);
}

/** Whom the phrase before "who" names: "Lee, who said" */
function antecedent(stage: Stage, at: number): Voice | null {
  const { classes, prose } = stage.reading;
  let end = at;
  while (end > 0 && (classes[end - 1] === Class.comma || prose.lower[end - 1] === '—')) end--;
  let first = end;
  while (first > 0 && end - first < 8 && Any.inPhrase[classes[first - 1]!]) first--;
  return first < end ? voiceOf(stage, { first, last: end }) : null;
}

/** Whom a noun phrase names: a person, an organisation, a medium, a document, or somebody without a name. */
function voiceOf(stage: Stage, source: Stretch): Voice | null {
  const { reading, cast } = stage;
  const heads = headsOf(reading, source);
  for (const head of heads) {
    const person = personAt(cast, head.last - 1);
    if (person) return personVoice(stage, person);
  }
  const head = heads[0];
  if (!head) return null;
  const last = reading.prose.lower[head.last - 1]!;
  const organisation = organisationAt(cast, head.last - 1);
  if (organisation) {
    const kind = isMediaName(organisation.name.toLowerCase().split(' ')) ? 'media' : 'organisation';
    return voiceOfThing(organisation.name, kind, organisation.id);
  }
  const plain = withoutArticle(reading, head.phrase);
  if (reading.classes[head.last - 1] === Class.name) {
    const name = wordsOf(reading, head);
    return voiceOfThing(name, isMediaName(name.toLowerCase().split(' ')) ? 'media' : 'organisation');
  }
  const holder = stage.holders(plain);
  if (holder) return personVoice(stage, holder);
  if (isMedium(last)) return voiceOfThing(wordsOf(reading, plain), 'media');
  if (isDocument(last))
    return makerOf(stage, head.last, source.last) ?? voiceOfThing(wordsOf(reading, plain), 'document');
  if (isBody(last)) return stage.bodies(plain);
  return unnamedVoice(wordsOf(reading, plainPhrase(reading, source)));
}

const personVoice = ({ strangers }: Stage, person: Person): Voice =>
  strangers.has(person) ? { ...voiceOfPerson(person), id: null } : voiceOfPerson(person);

const personAt = (cast: Cast, token: number): Person | null =>
  cast.at[token]! < 0 ? null : cast.named[cast.at[token]!]!.person;
const organisationAt = (cast: Cast, token: number): { name: string; id: string } | null =>
  cast.at[token]! < 0 ? null : cast.named[cast.at[token]!]!.organisation;

/** "a report from the Ohio Department of Transportation", "a statement by Lee": who speaks in a document. */
function makerOf({ reading, cast }: Stage, from: number, limit: number): Voice | null {
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
