import type { Organisation, Person, Quote, Source } from '../article/record.js';
import { NamePart, namePartsOf, type PersonNames } from '../gazetteer/person-names.js';
import { isMediaName } from '../gazetteer/source-words.js';
import { Class } from '../gazetteer/word-classes.js';
import { hashOf } from '../text/hash.js';
import type { Prose } from '../text/prose.js';
import type { Attribution } from './attributions/attribution.js';
import { kindOf } from './attributions/kind.js';
import type { Attributions } from './attributions.js';
import type { Reading, Stretch } from './grammar/reading.js';
import { castOf, type Gender } from './references/cast.js';
import { confidenceOf } from './references/confidence.js';
import { headsOf, wordsOf } from './references/phrase.js';
import { SourceList } from './references/source-list.js';
import { strangersIn } from './references/strangers.js';
import { type Voice, voiceOfThing } from './references/voice.js';
import { voicesOf } from './references/voices.js';

/** What the lists of names know of given names. */
export interface GivenNames {
  has(word: string): boolean;
  /** the sex of a given name that only women or only men bear */
  genderOf(word: string): Gender | null;
}

export function givenNamesOf(names: PersonNames): GivenNames {
  const partsOf = (word: string): number => namePartsOf(names, hashOf(word.toLowerCase()));
  return {
    has: (word) => (partsOf(word) & NamePart.given) !== 0,
    genderOf(word) {
      const parts = partsOf(word);
      const [female, male] = [(parts & NamePart.female) !== 0, (parts & NamePart.male) !== 0];
      return female === male ? null : female ? 'female' : 'male';
    },
  };
}

/** Names the speakers of attributions as far as the article tells, and makes the record's quotes and sources of them. */
export function resolveReferences(
  { reading, list: attributions }: Attributions,
  people: readonly Person[],
  organisations: readonly Organisation[],
  givenNames: GivenNames,
): { quotes: Quote[]; sources: Source[] } {
  if (attributions.length === 0) return { quotes: [], sources: [] };
  const heads = attributions.map(({ source }) => (source ? headsOf(reading, source) : []));
  const filed = castOf(reading.prose, people, organisations, givenNames.genderOf);
  const strangers = strangersIn(reading, filed, heads, givenNames.has);
  const cast =
    strangers.length === 0
      ? filed
      : castOf(reading.prose, [...people, ...strangers], organisations, givenNames.genderOf);
  const voices = voicesOf(reading, cast, attributions, heads, strangers);
  const sources = new SourceList(reading);
  const quotes: Quote[] = [];
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index]!;
    const voice = voices[index]!;
    const confidence = confidenceOf(attribution);
    const source =
      voice && attribution.source ? sources.add(voice, attribution.source, attribution.rule, confidence) : null;
    for (const content of attribution.content)
      quotes.push(quoteOf(reading, attribution, content, voice, source, confidence));
  }
  for (const { voice, stretch } of mediaTold(reading, attributions)) sources.add(voice, stretch, 'told', 0.9);
  quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 0; i < quotes.length; i++) quotes[i]!.id = `q${i + 1}`;
  return { quotes, sources: sources.list };
}

/** Media who were told: "told AFP". */
function* mediaTold(
  reading: Reading,
  attributions: readonly Attribution[],
): Generator<{ voice: Voice; stretch: Stretch }> {
  const { prose, classes } = reading;
  for (const { cue } of attributions) {
    if (!cue || cue.last >= prose.size || !/^t(?:ell|old|ells|elling)$/.test(prose.lower[cue.last - 1]!)) continue;
    const first = classes[cue.last] === Class.determiner ? cue.last + 1 : cue.last;
    let last = first;
    while (last < prose.size && classes[last] === Class.name && last - first < 5) last++;
    while (last > first && !isMediaName(prose.lower.slice(first, last))) last--;
    if (last > first)
      yield { voice: voiceOfThing(wordsOf(reading, { first, last }), 'media'), stretch: { first, last } };
  }
}

function quoteOf(
  reading: Reading,
  attribution: Attribution,
  content: Stretch,
  voice: Voice | null,
  source: Source | null,
  confidence: number,
): Quote {
  const { prose } = reading;
  const { source: words, cue } = attribution;
  return {
    id: '',
    kind: kindOf(reading, content),
    ...spanOf(prose, content),
    speaker: words && { name: voice?.name ?? null, source: source?.id ?? null, ...spanOf(prose, words) },
    cue: cue && { ...spanOf(prose, cue), family: attribution.family },
    confidence,
    rule: attribution.rule,
  };
}

function spanOf({ text, starts, ends }: Prose, { first, last }: Stretch): { text: string; start: number; end: number } {
  const start = starts[first]!;
  const end = ends[last - 1]!;
  return { text: text.slice(start, end), start, end };
}
