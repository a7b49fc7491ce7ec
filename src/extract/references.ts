import type { Organisation, Person, Quote, Source } from '../article/record.js';
import { NamePart, namePartsOf, type PersonNames } from '../gazetteer/person-names.js';
import { isMediaName } from '../gazetteer/source-words.js';
import { Class } from '../gazetteer/word-classes.js';
import { hashOf } from '../text/hash.js';
import type { Attribution } from './attributions/attribution.js';
import { kindOf } from './attributions/kind.js';
import type { Attributions } from './attributions.js';
import type { Reading, Stretch } from './grammar/reading.js';
import { castOf, type Gender } from './references/cast.js';
import { confidenceOf } from './references/confidence.js';
import { wordsOf } from './references/phrase.js';
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
  const filed = castOf(reading.prose, people, organisations, givenNames.genderOf);
  const strangers = strangersIn(reading, filed, attributions, givenNames.has);
  const cast =
    strangers.length === 0
      ? filed
      : castOf(reading.prose, [...people, ...strangers], organisations, givenNames.genderOf);
  const voices = voicesOf(reading, cast, attributions, new Set(strangers));
  const sources = new SourceList(reading);
  const quotes: Quote[] = [];
  attributions.forEach((attribution, index) => {
    const voice = voices[index]!;
    const confidence = confidenceOf(attribution);
    const source =
      voice && attribution.source ? sources.add(voice, attribution.source, attribution.rule, confidence) : null;
    for (const content of attribution.content) quotes.push(quoteOf(reading, attribution, content, voice, source));
  });
  for (const { voice, stretch } of mediaTold(reading, attributions)) sources.add(voice, stretch, 'told', 0.9);
  quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  return { quotes: quotes.map((quote, i) => ({ ...quote, id: `q${i + 1}` })), sources: sources.list };
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
): Quote {
  const { prose } = reading;
  const span = ({ first, last }: Stretch): { text: string; start: number; end: number } => {
    const [start, end] = [prose.starts[first]!, prose.ends[last - 1]!];
    return { text: prose.text.slice(start, end), start, end };
  };
  const words = attribution.source && span(attribution.source);
  const cue = attribution.cue && span(attribution.cue);
  const { text, start, end } = span(content);
  return {
    id: '',
    kind: kindOf(reading, content),
    text,
    start,
    end,
    speaker: words && {
      name: voice?.name ?? null,
      source: source?.id ?? null,
      text: words.text,
      start: words.start,
      end: words.end,
    },
    cue: cue && { text: cue.text, start: cue.start, end: cue.end, family: attribution.family },
    confidence: confidenceOf(attribution),
    rule: attribution.rule,
  };
}
