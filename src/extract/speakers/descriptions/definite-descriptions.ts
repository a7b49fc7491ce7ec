import type { Organisation } from '../../../article/record.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import type { MentionIndex } from '../mention-index.js';
import { type ResolvedSource, voiceOfThing } from '../resolved-source.js';
import { phraseWords } from '../speaker-phrase.js';

const LONGEST_DESCRIPTION = 4; // words of a fuller phrase

/** What "the army", "the ministry" stand for in one article. */
export type DefiniteDescriptions = (phrase: TokenSpan) => ResolvedSource;

/**
 * Looks a common name of a body up among the article's organisations, then among its fuller phrases: "the army" is the Syrian
 * army. Each wording is looked up once.
 */
export function bodiesOf(reading: ParsedText, cast: MentionIndex): DefiniteDescriptions {
  let look: DefiniteDescriptions | null = null;
  return (phrase) => {
    look ??= lookUp(reading, cast);
    const voice = look(phrase);
    return reading.scan && voice.id !== null && !isNamedNear(cast, voice.id, phrase.first)
      ? voiceOfThing(phraseWords(reading, phrase), 'organisation')
      : voice;
  };
}

const BODY_REACH = 1200; // tokens within one story of a scanned page

/** Whether a body was named before in the same story: a page has many, and the body of another is not meant. */
const isNamedNear = ({ named }: MentionIndex, id: string, at: number): boolean =>
  named.some(({ organisation, first }) => organisation?.id === id && first <= at && at - first <= BODY_REACH);

function lookUp(reading: ParsedText, cast: MentionIndex): DefiniteDescriptions {
  const byName = new Map(cast.organisations.map((each) => [each.name.toLowerCase(), each]));
  const phrases = new Map<string, readonly TokenSpan[]>();
  const voices = new Map<string, ResolvedSource>();
  return (phrase) => {
    const words = phraseWords(reading, phrase).toLowerCase();
    const known = voices.get(words);
    if (known) return known;
    const last = reading.prose.lower[phrase.last - 1]!;
    const found = phrases.get(last) ?? phrasesIn(reading, last);
    phrases.set(last, found);
    const name = phraseWords(reading, fullest(reading, phrase, found));
    const single = phrase.last - phrase.first === 1 ? onlyOneIn(byName, last) : null;
    const organisation = single ?? byName.get(name.toLowerCase());
    const voice = voiceOfThing(organisation?.name ?? name, 'organisation', organisation?.id ?? null);
    voices.set(words, voice);
    return voice;
  };
}

/** The only organisation whose name ends in a word. */
function onlyOneIn(byName: ReadonlyMap<string, Organisation>, word: string): Organisation | null {
  // not "Friends of the Library": there the library is not the head
  const all = [...byName].filter(([name]) => name.endsWith(` ${word}`) && !/ (?:of|for) /.test(name));
  return all.length === 1 ? all[0]![1] : null;
}

/** Wherever a word is, with the capitalised words before it. */
function phrasesIn(reading: ParsedText, word: string): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let i = 1; i < reading.prose.size; i++) if (reading.prose.lower[i] === word) found.push(widened(reading, i));
  return found;
}

function fullest(reading: ParsedText, phrase: TokenSpan, others: readonly TokenSpan[]): TokenSpan {
  let best = phrase;
  let score = scoreOf(reading, phrase);
  for (const other of others) {
    const rival = scoreOf(reading, other);
    if (rival > score && mayBeOne(reading, phrase, other)) [best, score] = [other, rival];
  }
  return best;
}

/** The capitalised words before the token join it: "Syrian | army". */
function widened(reading: ParsedText, i: number): TokenSpan {
  const { prose, classes } = reading;
  let first = i;
  while (
    first > 0 &&
    i - first < LONGEST_DESCRIPTION - 1 &&
    prose.shapes[first - 1]! & Shape.capital &&
    classes[first - 1] !== Class.determiner &&
    !isOf(reading, first - 1, 'article') &&
    prose.sentenceOf[first - 1] === prose.sentenceOf[i]
  )
    first--;
  return { first, last: i + 1 };
}

const ADJECTIVAL = /(?:an|ian|ish|ese|ch|i)$/;

/** Fuller is better, and "Syrian army" better than "Syria army". */
function scoreOf(reading: ParsedText, { first, last }: TokenSpan): number {
  let score = 0;
  for (let i = first; i < last - 1; i++) {
    if (reading.prose.shapes[i]! & Shape.capital) score += ADJECTIVAL.test(reading.prose.lower[i]!) ? 3 : 2;
  }
  return score;
}

/** "Syria army" and "Syrian army" may be one, "Syrian army" and "Russian army" may not. */
function mayBeOne(reading: ParsedText, a: TokenSpan, b: TokenSpan): boolean {
  if (a.last - a.first === 1) return true;
  return reading.prose.lower[a.first]!.slice(0, 4) === reading.prose.lower[b.first]!.slice(0, 4);
}
