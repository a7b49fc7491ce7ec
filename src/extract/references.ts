import type { Organisation, Person, Quote, Source } from '../article/record.js';
import { NamePart, namePartsOf, type PersonNames } from '../gazetteer/person-names.js';
import { isBody, isDocument, isMediaName, isMedium } from '../gazetteer/source-words.js';
import { isPluralRole, isRoleHead } from '../gazetteer/titles.js';
import { Class } from '../gazetteer/word-classes.js';
import { hashOf } from '../text/hash.js';
import { Shape } from '../text/prose.js';
import { slugOf } from '../text/slug.js';
import type { Attribution } from './attributions/attribution.js';
import type { Attributions } from './attributions.js';
import type { Reading, Stretch } from './grammar/reading.js';
import { type Cast, castOf, type Gender } from './references/cast.js';
import { headsOf, withoutArticle, wordsOf } from './references/phrase.js';
import { genderOfPronoun, personBefore } from './references/pronouns.js';

/** Whom a source's words stand for. */
interface Voice {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly anonymous: boolean;
  readonly id: string | null;
  readonly person: Person | null;
}

/** Tells the sex of a given name that only women or only men bear, by the lists of names. */
export function genderOfGiven(names: PersonNames): (given: string) => Gender | null {
  return (given) => {
    const parts = namePartsOf(names, hashOf(given.toLowerCase()));
    const [female, male] = [(parts & NamePart.female) !== 0, (parts & NamePart.male) !== 0];
    return female === male ? null : female ? 'female' : 'male';
  };
}

/** Names the speakers of attributions as far as the article tells, and makes the record's quotes and sources of them. */
export function resolveReferences(
  { reading, list: attributions }: Attributions,
  people: readonly Person[],
  organisations: readonly Organisation[],
  genderOfGiven: (name: string) => Gender | null,
): { quotes: Quote[]; sources: Source[] } {
  const cast = castOf(reading.prose, people, organisations, genderOfGiven);
  const voices = voicesOf(reading, cast, attributions);
  const sources = new SourceList(reading);
  const quotes: Quote[] = [];
  attributions.forEach((attribution, index) => {
    const voice = voices[index]!;
    const source = voice && attribution.source ? sources.add(voice, attribution.source, attribution.rule) : null;
    for (const content of attribution.content) quotes.push(quoteOf(reading, attribution, content, voice, source));
  });
  for (const told of mediaTold(reading, attributions)) sources.add(told.voice, told.stretch, 'told');
  quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { quotes: quotes.map((quote, i) => ({ ...quote, id: `q${i + 1}` })), sources: sources.list };
}

/** Whom each attribution's source stands for, in the order of the attributions; null for none. */
function voicesOf(reading: Reading, cast: Cast, attributions: readonly Attribution[]): (Voice | null)[] {
  const { prose } = reading;
  const speakers = new Map<number, { token: number; person: Person | null }[]>();
  const order = attributions
    .map((each, index) => ({ each, index }))
    .sort((a, b) => (a.each.source?.first ?? 0) - (b.each.source?.first ?? 0));
  const voices: (Voice | null)[] = attributions.map(() => null);
  let lastBody: Voice | null = null;
  let lastGroup: Voice | null = null;
  for (const { each, index } of order) {
    if (!each.source) continue;
    const { source } = each;
    const word = prose.lower[source.first]!;
    const single =
      source.last - source.first === 1 ||
      reading.classes[source.first] === Class.pronoun ||
      reading.classes[source.first] === Class.contraction;
    const gender = single ? genderOfPronoun(word) : null;
    let voice: Voice | null;
    if (gender) {
      const person = personBefore(reading, cast, source.first, gender, speakers);
      voice = person && voiceOfPerson(person);
    } else if (single && /^(?:they|them|their|they're|they've|they'd)$/.test(word)) voice = lastGroup;
    else if (single && /^(?:it|its)$/.test(word)) voice = lastBody;
    else if (single && /^(?:who|which|that|whom|whose)$/.test(word)) voice = antecedent(reading, cast, source.first);
    else if (
      single &&
      /^(?:i|we|you|my|our|one|this|these|those|some|many|both|all|others|i'm|we're|i've|we've)$/.test(word)
    )
      voice = null;
    else voice = voiceOf(reading, cast, source);
    voices[index] = voice;
    const sentence = prose.sentenceOf[source.first]!;
    const here = speakers.get(sentence) ?? [];
    here.push({ token: source.first, person: voice?.person ?? null });
    speakers.set(sentence, here);
    if (voice && !voice.person) {
      if (voice.kind === 'organisation' || voice.kind === 'document' || voice.kind === 'media') lastBody = voice;
      if (isPlural(reading, source)) lastGroup = voice;
    }
  }
  return voices;
}

const isPlural = (reading: Reading, source: Stretch): boolean => {
  const head = headsOf(reading, source)[0];
  return head !== undefined && /s$|people|men$|women$/.test(reading.prose.lower[head.last - 1]!);
};

const voiceOfPerson = (person: Person): Voice => ({
  name: person.name,
  kind: 'person',
  anonymous: false,
  id: person.id,
  person,
});

/** The phrase before "who": "Lee, who said" */
function antecedent(reading: Reading, cast: Cast, at: number): Voice | null {
  let end = at;
  while (end > 0 && (reading.classes[end - 1] === Class.comma || reading.prose.lower[end - 1] === '—')) end--;
  let first = end;
  while (
    first > 0 &&
    end - first < 8 &&
    (reading.classes[first - 1] === Class.name ||
      reading.classes[first - 1] === Class.noun ||
      reading.classes[first - 1] === Class.adjective ||
      reading.classes[first - 1] === Class.determiner ||
      reading.classes[first - 1] === Class.cardinal)
  )
    first--;
  return first < end ? voiceOf(reading, cast, { first, last: end }) : null;
}

/** Whom a noun phrase names: a person, an organisation, a medium, a document, or somebody without a name. */
function voiceOf(reading: Reading, cast: Cast, source: Stretch): Voice | null {
  const heads = headsOf(reading, source);
  for (const head of heads) {
    const index = cast.at[head.last - 1]!;
    const named = index >= 0 ? cast.named[index]! : null;
    if (named?.person) return voiceOfPerson(named.person);
  }
  const head = heads[0];
  if (!head) return null;
  const index = cast.at[head.last - 1]!;
  const organisation = index >= 0 ? cast.named[index]!.organisation : null;
  const { prose, classes } = reading;
  const last = prose.lower[head.last - 1]!;
  if (organisation) {
    const kind = isMediaName(organisation.name.toLowerCase().split(' ')) ? 'media' : 'organisation';
    return { name: organisation.name, kind, anonymous: false, id: organisation.id, person: null };
  }
  const plain = withoutArticle(reading, { first: head.phrase.first, last: head.phrase.last });
  if (classes[head.last - 1] === Class.name) return voiceOfName(reading, head, plain);
  const role = roleHolder(reading, cast, plain, last);
  if (role) return voiceOfPerson(role);
  if (isRoleHead(last) || isPluralRole(last))
    return { name: ownWords(reading, plain), kind: 'unnamed', anonymous: true, id: null, person: null };
  if (isMedium(last))
    return { name: ownWords(reading, plain), kind: 'media', anonymous: false, id: null, person: null };
  if (isBody(last)) return bodyOf(reading, cast, plain, last);
  if (isDocument(last))
    return { name: ownWords(reading, plain), kind: 'document', anonymous: false, id: null, person: null };
  return { name: ownWords(reading, plain), kind: 'unnamed', anonymous: true, id: null, person: null };
}

const ownWords = (reading: Reading, stretch: Stretch): string => wordsOf(reading, stretch);

/** A capitalised phrase that neither people nor organisations hold. */
function voiceOfName(reading: Reading, head: Stretch, plain: Stretch): Voice | null {
  const name = wordsOf(reading, head);
  const words = name.toLowerCase().split(' ');
  const media = isMediaName(words);
  const last = words.at(-1)!;
  if (media) return { name, kind: 'media', anonymous: false, id: null, person: null };
  if (isBody(last) || words.length === 1)
    return {
      name: words.length === 1 ? name : wordsOf(reading, plain),
      kind: 'organisation',
      anonymous: false,
      id: null,
      person: null,
    };
  return { name, kind: 'organisation', anonymous: false, id: null, person: null };
}

/** "the coach", "the mayor": the one person of the article whose role says so. */
function roleHolder(reading: Reading, cast: Cast, plain: Stretch, last: string): Person | null {
  const before = reading.prose.lower[plain.first - 1];
  if (before !== 'the' || plain.last - plain.first > 2) return null;
  const at = reading.prose.starts[plain.first]!;
  const holders = cast.people.filter(
    ({ role, mentions }) =>
      role !== null &&
      mentions.some(({ start }) => start < at) &&
      new RegExp(`(?:^|[ -])${last.replace(/[^\p{L}-]/gu, '')}(?:$|[ ,])`, 'iu').test(role),
  );
  return holders.length === 1 ? holders[0]! : null;
}

/** "the army", "the ministry": the organisation or the fuller phrase of the article that ends in this word. */
function bodyOf(reading: Reading, cast: Cast, plain: Stretch, last: string): Voice {
  const ends = cast.organisations.filter(({ name }) => name.toLowerCase().endsWith(` ${last}`));
  if (plain.last - plain.first === 1 && ends.length === 1)
    return { name: ends[0]!.name, kind: 'organisation', anonymous: false, id: ends[0]!.id, person: null };
  const fuller = fullerPhrase(reading, plain, last);
  return { name: wordsOf(reading, fuller), kind: 'organisation', anonymous: false, id: null, person: null };
}

/** The first phrase of the text that names what "the army" is: "Syrian army", rather than "Syria army". */
function fullerPhrase(reading: Reading, plain: Stretch, last: string): Stretch {
  const { prose, classes } = reading;
  let best = plain;
  let bestScore = scoreOf(reading, plain);
  for (let i = 1; i < prose.size; i++) {
    if (prose.lower[i] !== last) continue;
    let first = i;
    while (
      first > 0 &&
      i - first < 3 &&
      (prose.shapes[first - 1]! & Shape.capital) !== 0 &&
      classes[first - 1] !== Class.determiner &&
      prose.sentenceOf[first - 1] === prose.sentenceOf[i]
    )
      first--;
    const phrase = { first, last: i + 1 };
    const score = scoreOf(reading, phrase);
    if (score > bestScore && compatible(reading, plain, phrase)) {
      best = phrase;
      bestScore = score;
    }
  }
  return best;
}

const ADJECTIVAL = /(?:an|ian|ish|ese|ch|i)$/;
function scoreOf(reading: Reading, { first, last }: Stretch): number {
  let score = 0;
  for (let i = first; i < last - 1; i++) {
    if (!(reading.prose.shapes[i]! & Shape.capital)) continue;
    score += ADJECTIVAL.test(reading.prose.lower[i]!) ? 3 : 2;
  }
  return score;
}

/** "Syria army" and "Syrian army" may be one, "Syrian army" and "Russian army" may not. */
function compatible(reading: Reading, a: Stretch, b: Stretch): boolean {
  if (a.last - a.first === 1) return true;
  const [x, y] = [reading.prose.lower[a.first]!, reading.prose.lower[b.first]!];
  return x.slice(0, 4) === y.slice(0, 4);
}

/** Media who were told: "told AFP", "in an interview with CNN". */
function* mediaTold(
  reading: Reading,
  attributions: readonly Attribution[],
): Generator<{ voice: Voice; stretch: Stretch }> {
  const { prose, classes } = reading;
  for (const { cue } of attributions) {
    if (!cue) continue;
    const i = cue.last;
    if (i >= prose.size || !/^t(?:ell|old|ells|elling)$/.test(prose.lower[i - 1]!)) continue;
    let last = i;
    while (last < prose.size && classes[last] === Class.name && last - i < 5) last++;
    while (last > i && !isMediaName(prose.lower.slice(i, last))) last--;
    if (last === i) continue;
    const stretch = { first: i, last };
    yield {
      voice: { name: wordsOf(reading, stretch), kind: 'media', anonymous: false, id: null, person: null },
      stretch,
    };
  }
}

function quoteOf(
  reading: Reading,
  attribution: Attribution,
  content: Stretch,
  voice: Voice | null,
  source: Source | null,
): Quote {
  const { prose } = reading;
  const span = ({ first, last }: Stretch): { text: string; start: number; end: number } => {
    const [start, end] = [prose.starts[first]!, prose.ends[last - 1]!];
    return { text: prose.text.slice(start, end), start, end };
  };
  const words = attribution.source && span(attribution.source);
  return {
    id: '',
    kind: kindOf(reading, content),
    ...span(content),
    speaker: words
      ? { name: voice?.name ?? null, source: source?.id ?? null, text: words.text, start: words.start, end: words.end }
      : null,
    cue: attribution.cue && { ...span(attribution.cue), family: attribution.family },
    confidence: 0.8,
    rule: attribution.rule,
  };
}

/** All in quotation marks, partly, or not at all. */
function kindOf(reading: Reading, { first, last }: Stretch): Quote['kind'] {
  let inside = 0;
  let outside = 0;
  for (let i = first; i < last; i++) {
    if (!(reading.prose.shapes[i]! & (Shape.word | Shape.number))) continue;
    if (reading.quoteOf[i]! >= 0) inside++;
    else outside++;
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

class SourceList {
  readonly list: Source[] = [];
  readonly #byKey = new Map<string, Source>();
  readonly #ids = new Set<string>();

  constructor(readonly reading: Reading) {}

  add(voice: Voice, { first, last }: Stretch, rule: string): Source {
    const key =
      voice.id === null
        ? `${voice.kind === 'unnamed' ? 'unnamed' : ''} ${voice.name.toLowerCase()}`
        : `#${voice.kind === 'person' ? 'p' : 'o'}${voice.id}`;
    let source = this.#byKey.get(key);
    if (!source) {
      source = {
        id: this.#freeId(voice.id ?? slugOf(voice.name)),
        name: voice.name,
        kind: voice.kind,
        anonymous: voice.anonymous,
        mentions: [],
      };
      this.#byKey.set(key, source);
      this.list.push(source);
    }
    const { prose } = this.reading;
    const [start, end] = [prose.starts[first]!, prose.ends[last - 1]!];
    if (!source.mentions.some((mention) => mention.start === start))
      source.mentions.push({ start, end, text: prose.text.slice(start, end), confidence: 0.8, rule });
    return source;
  }

  #freeId(wish: string): string {
    let id = wish;
    for (let n = 2; this.#ids.has(id); n++) id = `${wish}-${n}`;
    this.#ids.add(id);
    return id;
  }
}
