import type { Organisation, Person, Quote, Source } from '../../article/record.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { NamePart, namePartsOf, type PersonNames } from '../../lexicon/person-names.js';
import { Class } from '../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { sortInPlace } from '../../text/sorted.js';
import { hashOf } from '../../text/vocabulary/hash.js';
import { isMediaName } from '../media-name.js';
import type { Attribution } from '../quotes/attribution.js';
import { quoteKindOf } from '../quotes/quote-kind.js';
import type { Attributions } from '../quotes/quotes.js';
import { isOf, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import { verbCue, WordFeature } from '../syntax/word-features.js';
import { isInscription, maySpeak } from './able-to-speak.js';
import { confidenceOf } from './confidence.js';
import { UnsaidReports } from './explanatory.js';
import { namesOfInterview } from './interviews.js';
import { castOf, type Gender, type MentionIndex } from './mention-index.js';
import { resolveSources } from './resolve.js';
import { type ResolvedSource, voiceOfThing } from './resolved-source.js';
import { SourceList } from './source-list.js';
import { headsOf, phraseWords } from './speaker-phrase.js';
import { strangersIn } from './unlisted.js';

/** What the lists of names know of given names. */
export interface GivenNames {
  has(word: string): boolean;
  isSurname(word: string): boolean;
  /** the sex of a given name that only women or only men bear */
  genderOf(word: string): Gender | null;
}

export function givenNamesOf(names: PersonNames): GivenNames {
  const partsOf = (word: string): number => namePartsOf(names, hashOf(word.toLowerCase()));
  const genderOf = (word: string): Gender | null => {
    if (lexicon.has(word.toLowerCase(), 'either-sex')) return null;
    const parts = partsOf(word);
    const [female, male] = [(parts & NamePart.female) !== 0, (parts & NamePart.male) !== 0];
    return female === male ? null : female ? 'female' : 'male';
  };
  return {
    has: (word) => (partsOf(word) & NamePart.given) !== 0,
    isSurname: (word) => (partsOf(word) & NamePart.surname) !== 0,
    genderOf: (word) => genderOf(word) ?? (word.includes('-') ? genderOf(word.slice(0, word.indexOf('-'))) : null), // "Ann-Marie"
  };
}

/**
 * Names the speakers of attributions as far as the article tells, and makes the record's quotes and sources of them.
 * @returns beside them whom an interview names and nobody has filed
 */
export function resolveReferences(
  { reading, list: attributions }: Attributions,
  people: readonly Person[],
  organisations: readonly Organisation[],
  givenNames: GivenNames,
): { quotes: Quote[]; sources: Source[]; interviewed: Person[] } {
  if (attributions.length === 0) return { quotes: [], sources: [], interviewed: [] };
  const heads = attributions.map(({ source }) => (source ? headsOf(reading, source) : []));
  const filed = castOf(reading.prose, people, organisations, givenNames.genderOf);
  const interviewed = namesOfInterview(reading, filed, attributions);
  const strangers = strangersIn(reading, filed, { heads, interviewed }, givenNames.has);
  const cast =
    strangers.length === 0
      ? filed
      : castOf(reading.prose, [...people, ...strangers], organisations, givenNames.genderOf);
  const voices = resolveSources({ reading, list: attributions }, cast, heads, strangers);
  const sources = new SourceList(reading);
  const unsaid = new UnsaidReports(reading);
  const quotes: Quote[] = [];
  const labelled = attributions.some(({ rule, cue }) => rule === 'interview' && cue !== null);
  const isList =
    labelled && !voices.some((voice, index) => attributions[index]!.rule === 'interview' && answersToLabel(voice));
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index]!;
    if (isList && attribution.rule === 'interview') continue;
    const resolved = voices[index]!;
    const isRead = resolved === null || !isGarbledSpeaker(reading, attribution, resolved);
    if (!isRead && attribution.content.every(({ last }) => reading.quoteOf[last - 1]! < 0)) continue;
    const voice = resolved && isRead && maySpeak(reading, attribution, resolved, heads[index]!) ? resolved : null;
    if (voice && isInscription(attribution, voice)) continue;
    const isNobody = resolved !== null && voice === null;
    if (isNobody && attribution.rule === 'verb-clause') continue; // nothing is said
    if (resolved === null && !saysInMarks(reading, attribution) && unsaid.isNone(attribution)) continue;
    // words in marks within a sentence whose verb says nothing are nobody’s, unless somebody of the article is its subject
    if (attribution.rule === 'words-quoted') {
      if (isGiven(reading, attribution)) continue;
      const isNamed = (voice?.person ?? voice?.id ?? null) !== null;
      if (isNobody || !saysSomething(reading, attribution)) {
        if (!isNamed) continue;
        if (reading.scan) continue; // where marks are set at random
      }
      if (reading.scan && (voice === null || isFarFromCue(attribution))) continue;
    }
    const confidence = confidenceOf(attribution);
    const words = isNobody ? null : (attribution.source ?? firstMention(cast, voice));
    const add = (each: ResolvedSource): Source | null =>
      words && sources.add(each, words, attribution.rule, confidence);
    const source = voice && add(voice.lead ?? voice);
    for (const other of voice?.jointly ?? []) add(other);
    for (const content of attribution.content)
      quotes.push(quoteOf(reading, content, { attribution, words, voice, source, confidence }));
  }
  addMediaTold(reading, attributions, sources);
  sortInPlace(quotes, (a, b) => a.start - b.start || a.end - b.end);
  for (let i = 0; i < quotes.length; i++) quotes[i]!.id = `q${i + 1}`;
  const called = new Set(interviewed.map((span) => phraseWords(reading, span)));
  const isSource = ({ id }: Person): boolean => sources.list.some((source) => source.id === id);
  return {
    quotes,
    sources: sources.list,
    interviewed: strangers.filter(
      (person) => called.has(person.name) && person.mentions.length > 0 && isSource(person),
    ),
  };
}

/** Whether any of it is in quotation marks, or direct speech without them. */
const saysInMarks = ({ quoteOf }: ParsedText, { content, rule }: Attribution): boolean =>
  WITHOUT_MARKS.has(rule) || content.some(({ last }) => quoteOf[last - 1]! >= 0);

/** A person, "LS" or "Q": in "Security: passwords" nobody speaks. */
const answersToLabel = (voice: ResolvedSource | null): boolean =>
  voice === null || voice.person !== null || /^(?:\p{Lu}\.?){1,3}$/u.test(voice.name);

/** Where a person is first named. */
function firstMention({ named }: MentionIndex, voice: ResolvedSource | null): TokenSpan | null {
  const mention = voice?.person ? named.find(({ person }) => person === voice.person) : undefined;
  return mention ? { first: mention.first, last: mention.last } : null;
}

/** The names for whom an unnamed speaker may stand, with their share of the weight. */
function speakerCandidates(voice: ResolvedSource | null): NonNullable<Quote['candidates']> {
  const rivals = voice?.person || !voice?.rivals ? [] : voice.rivals;
  const sum = rivals.reduce((total, { weight }) => total + weight, 0);
  return rivals.map(({ name, weight }) => ({ name, weight: Math.round((100 * weight) / sum) / 100 }));
}

const tells = ({ marks, verbs }: ParsedText, i: number): boolean =>
  (marks[i]! & WordFeature.verb) !== 0 && verbCue(verbs, marks[i]!).lemma === 'tell';

/** Whether the cue is a verb that attributes. */
const saysSomething = ({ marks }: ParsedText, { cue }: Attribution): boolean =>
  cue !== null && (marks[cue.last - 1]! & WordFeature.verb) !== 0;

/** Whether the verb is so far before the words in marks that they may be anybody's. */
const isFarFromCue = ({ cue, content }: Attribution): boolean =>
  cue !== null && content[0]!.first - cue.last > CUE_REACH_IN_SCANS;

const CUE_REACH_IN_SCANS = 6; // tokens

/** Whether a machine has read hardly a word of the speaker's, who is nobody that the article names. */
function isGarbledSpeaker(reading: ParsedText, { source }: Attribution, { person, id }: ResolvedSource): boolean {
  const { scan, prose } = reading;
  if (!scan || !source || person || id) return false;
  // "one Torvik-Vnle? leader": what he is can be read
  if (prose.lower[source.first] === 'one' && isOf(reading, source.last - 1, 'role-head')) return false;
  // "Blakeburof8", and "1" for "I"
  const word = prose.lower[source.first]!;
  if (source.last - source.first === 1 ? /^(?:1|\p{L}{4,}\d\p{L}*)$/u.test(word) : isDirt(prose, source.first))
    return true;
  const around = scan.brokenAround(source.first, source.last);
  return scan.brokenShare(source.first, source.last) > GARBLED_SPEAKER && around >= GARBLED_AROUND_SPEAKER;
}

/** "55t members", "i louse republicans": what a machine made of a rule or of the letter before */
const DIRT_BEFORE = /^(?:\d+(?!(?:st|nd|rd|th|d|s)$)\p{L}{1,2}|[bcdfghjklmnpqrstvwxyz])$/u;

const isDirt = ({ lower, shapes }: Prose, i: number): boolean =>
  DIRT_BEFORE.test(lower[i]!) || (lower[i] === 'i' && !(shapes[i]! & Shape.capital));

const GARBLED_SPEAKER = 0.31; // more than a name that no list has
const GARBLED_AROUND_SPEAKER = 0.15;

/** "They received an award for their “outstanding help”": others have said so. */
const isGiven = ({ prose }: ParsedText, { cue }: Attribution): boolean =>
  cue !== null && /^(?:receives?|received|wins?|won|earns?|earned)$/.test(prose.lower[cue.last - 1]!);

/** Media who were told: "told AFP". */
function addMediaTold(reading: ParsedText, attributions: readonly Attribution[], sources: SourceList): void {
  const { prose, classes } = reading;
  for (const { cue, content } of attributions) {
    if (!cue || cue.last >= prose.size || !tells(reading, cue.last - 1)) continue;
    const first = classes[cue.last] === Class.determiner ? cue.last + 1 : cue.last;
    let last = first;
    while (last < prose.size && classes[last] === Class.name && last - first < 5) last++;
    if (content[0]!.first > first) last = Math.min(last, content[0]!.first); // "told Reuters | Lee had gone"
    while (last > first && !isMediaName(prose.lower.slice(first, last))) last--;
    if (last === first) continue;
    const stretch = { first, last };
    sources.add(voiceOfThing(phraseWords(reading, stretch), 'media'), stretch, 'told', 0.9);
  }
}

/** Rules that find direct speech which has no quotation marks. */
const WITHOUT_MARKS: ReadonlySet<string> = new Set(['interview', 'transcript', 'block-quote', 'examination', 'posted']);

/** An attribution with whom its source stands for. */
interface SpokenAttribution {
  readonly attribution: Attribution;
  /** the words for the speaker; in an interview without labels those that name who answers */
  readonly words: TokenSpan | null;
  readonly voice: ResolvedSource | null;
  readonly source: Source | null;
  readonly confidence: number;
}

function quoteOf(
  reading: ParsedText,
  content: TokenSpan,
  { attribution, words, voice, source, confidence }: SpokenAttribution,
): Quote {
  const { prose } = reading;
  const { cue, rule } = attribution;
  const start = prose.starts[content.first]!;
  const end = prose.ends[content.last - 1]!;
  const candidates = speakerCandidates(voice);
  return {
    id: '',
    kind: WITHOUT_MARKS.has(rule) ? 'direct' : quoteKindOf(reading, content),
    text: prose.text.slice(start, end),
    start,
    end,
    speaker: words && quoteSpeaker(prose, words, voice?.name ?? null, source?.id ?? null),
    cue: cue && cueOf(prose, cue, attribution.family),
    ...(candidates.length > 0 ? { candidates } : {}),
    confidence,
    rule,
  };
}

function quoteSpeaker(
  prose: Prose,
  { first, last }: TokenSpan,
  name: string | null,
  source: string | null,
): NonNullable<Quote['speaker']> {
  const start = prose.starts[first]!;
  const end = prose.ends[last - 1]!;
  return { name, source, text: prose.text.slice(start, end), start, end };
}

function cueOf(prose: Prose, { first, last }: TokenSpan, family: Attribution['family']): NonNullable<Quote['cue']> {
  const start = prose.starts[first]!;
  const end = prose.ends[last - 1]!;
  return { text: prose.text.slice(start, end), start, end, family };
}
