import { isSpeakerWord } from '../../lexicon/describing-words.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { Class } from '../../lexicon/word-classes.js';
import type { Attribution } from '../quotes/attribution.js';
import { phraseEnd } from '../syntax/noun-phrases.js';
import type { ParsedText, TokenSpan } from '../syntax/parsed-text.js';
import type { ResolvedSource } from './resolved-source.js';
import type { Head } from './speaker-phrase.js';

/** Rules that take the subject of a verb for the speaker, whatever the verb and the subject are. */
const UNSURE_RULES: ReadonlySet<string> = new Set([
  'words-quoted', 'introduced', 'subject-ahead', 'noun',
  'infinitive-that', 'infinitive-clause', 'infinitive-object', 'infinitive-preposition', 'infinitive-quote', 'infinitive-wh',
  'gerund-object', 'gerund-preposition', 'gerund-infinitive', 'gerund-gerund',
  'gerund-clause', 'gerund-that', 'gerund-quote', 'gerund-wh',
  'verb-object', 'verb-preposition', 'verb-infinitive', 'verb-gerund', 'verb-wh', 'adjective', 'passive-by',
]); // biome-ignore format: a list

/** What it stands for was judged where it was named. */
const STANDS_FOR_ANOTHER = /^(?:they|their|he|his|she|her|it|its|who|which|that)$/;

/**
 * Whether the source of a quotation can be somebody or something that has words: somebody named, people, a body, a document. For rules that
 * take any subject ("The top categories included: “…”", "I have heard the concern expressed: “…”"); others are believed.
 */
export function maySpeak(
  reading: ParsedText,
  { rule, cue, source }: Attribution,
  voice: ResolvedSource,
  heads: readonly Head[],
): boolean {
  if (voice.person || voice.id) return true;
  // "the package added an option"
  if (
    rule === 'verb-clause' &&
    voice.kind === 'unnamed' &&
    cue !== null &&
    ADDS.test(reading.prose.lower[cue.last - 1]!)
  )
    return heads.length === 0 || heads.some((head) => isSpeakerNoun(reading, head.last - 1));
  if (!UNSURE_RULES.has(rule)) return true;
  if (source !== null && isEither(reading, source)) return false;
  // what a scan has broken looks like a name that nobody knows
  if (voice.kind === 'organisation' && rule !== 'introduced')
    return heads.length === 0 || reading.scan === null || isBodyWord(reading, heads[0]!);
  if (voice.kind !== 'unnamed') return true;
  if (heads.every((head) => STANDS_FOR_ANOTHER.test(reading.prose.lower[head.last - 1]!))) return true;
  return heads.some((head) => isSpeakerNoun(reading, head.last - 1) || isShareOfSpeakers(reading, head));
}

const LONGEST_INSCRIPTION = 6; // tokens

/** "a red button that says “Ring”": what stands on a thing. */
export const isInscription = ({ content }: Attribution, voice: ResolvedSource): boolean =>
  voice.kind === 'unnamed' &&
  content.every(({ first, last }) => last - first <= LONGEST_INSCRIPTION) &&
  lexicon.has(voice.name.split(' ').at(-1)!.toLowerCase(), 'inscribed');

/** "products, and/or companies": of a notice, whose writer alone speaks */
function isEither({ prose: { lower } }: ParsedText, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++)
    if (lower[i] === 'and/or' || (lower[i] === '/' && lower[i + 1] === 'or')) return true;
  return false;
}

const ADDS = /^(?:adds?|added)$/;

/** "two-thirds of growers", "a number of aides", "64 percent": not "70 percent of the crop" */
function isShareOfSpeakers(reading: ParsedText, { last }: Head): boolean {
  const { lower } = reading.prose;
  if (!SHARE.test(lower[last - 1]!)) return false;
  if (lower[last] !== 'of') return !AMOUNT.test(lower[last - 1]!);
  const end = phraseEnd(reading, last + 1, reading.prose.size);
  return end > last + 1 && isSpeakerNoun(reading, end - 1);
}

const AMOUNT = /^(?:number|lot|lots|handful|share|proportion|range|series|slice)$/;
const SHARE =
  /^(?:percent|pct|cent|per|half|third|quarter|fifth|tenth|(?:.+-)?(?:thirds|quarters|fifths|tenths)|dozens|hundreds|thousands|millions|scores|plurality|number|lots?|handful|share|proportion)$/;

const isBodyWord = (reading: ParsedText, { last }: Head): boolean =>
  lexicon.has(reading.prose.lower[last - 1]!, 'body') || lexicon.has(reading.prose.lower[last - 1]!, 'company-noun');

function isSpeakerNoun(reading: ParsedText, at: number): boolean {
  const { prose, classes } = reading;
  // "the dircctor of the board"
  if (reading.scan?.plainWords(at, at + 1) === 0) return true;
  if (classes[at] === Class.pronoun || classes[at] === Class.cardinal || classes[at] === Class.name) return true;
  return isSpeakerWord(prose.lower[at]!);
}
