import type { Organisation } from '../../article/record.js';
import { Class } from '../../gazetteer/word-classes.js';
import { Shape } from '../../text/prose.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { Cast } from './cast.js';
import { wordsOf } from './phrase.js';
import { type Voice, voiceOfThing } from './voice.js';

const ARTICLES = new Set(['the', 'a', 'an']);
const LONGEST = 4; // words of a fuller phrase

/** What "the army", "the ministry" stand for in one article. */
export type Bodies = (phrase: Stretch) => Voice;

/**
 * Looks a common name of a body up among the article's organisations, then among its fuller phrases: "the army" is the Syrian
 * army. Each wording is looked up once.
 */
export function bodiesOf(reading: Reading, cast: Cast): Bodies {
  let look: Bodies | null = null;
  return (phrase) => {
    look ??= lookUp(reading, cast);
    return look(phrase);
  };
}

function lookUp(reading: Reading, cast: Cast): Bodies {
  const byName = new Map(cast.organisations.map((each) => [each.name.toLowerCase(), each]));
  const phrases = new Map<string, readonly Stretch[]>();
  const voices = new Map<string, Voice>();
  return (phrase) => {
    const words = wordsOf(reading, phrase).toLowerCase();
    const known = voices.get(words);
    if (known) return known;
    const last = reading.prose.lower[phrase.last - 1]!;
    const found = phrases.get(last) ?? phrasesIn(reading, last);
    phrases.set(last, found);
    const name = wordsOf(reading, fullest(reading, phrase, found));
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

/** Wherever a word stands, with the capitalised words before it. */
function phrasesIn(reading: Reading, word: string): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 1; i < reading.prose.size; i++) if (reading.prose.lower[i] === word) found.push(widened(reading, i));
  return found;
}

function fullest(reading: Reading, phrase: Stretch, others: readonly Stretch[]): Stretch {
  let best = phrase;
  let score = scoreOf(reading, phrase);
  for (const other of others) {
    const rival = scoreOf(reading, other);
    if (rival > score && mayBeOne(reading, phrase, other)) [best, score] = [other, rival];
  }
  return best;
}

/** The capitalised words before the token join it: "Syrian | army". */
function widened(reading: Reading, i: number): Stretch {
  const { prose, classes } = reading;
  let first = i;
  while (
    first > 0 &&
    i - first < LONGEST - 1 &&
    prose.shapes[first - 1]! & Shape.capital &&
    classes[first - 1] !== Class.determiner &&
    !ARTICLES.has(prose.lower[first - 1]!) &&
    prose.sentenceOf[first - 1] === prose.sentenceOf[i]
  )
    first--;
  return { first, last: i + 1 };
}

const ADJECTIVAL = /(?:an|ian|ish|ese|ch|i)$/;

/** Fuller is better, and "Syrian army" better than "Syria army". */
function scoreOf(reading: Reading, { first, last }: Stretch): number {
  let score = 0;
  for (let i = first; i < last - 1; i++) {
    if (reading.prose.shapes[i]! & Shape.capital) score += ADJECTIVAL.test(reading.prose.lower[i]!) ? 3 : 2;
  }
  return score;
}

/** "Syria army" and "Syrian army" may be one, "Syrian army" and "Russian army" may not. */
function mayBeOne(reading: Reading, a: Stretch, b: Stretch): boolean {
  if (a.last - a.first === 1) return true;
  return reading.prose.lower[a.first]!.slice(0, 4) === reading.prose.lower[b.first]!.slice(0, 4);
}
