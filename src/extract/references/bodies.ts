import { Class } from '../../gazetteer/word-classes.js';
import { Shape } from '../../text/prose.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { Cast } from './cast.js';
import { wordsOf } from './phrase.js';
import { type Voice, voiceOfThing } from './voice.js';

const LONGEST = 4; // words of a fuller phrase

/** What "the army", "the ministry" stand for in one article. */
export interface Bodies {
  of(phrase: Stretch): Voice;
}

/** Looks a common name of a body up among the article's organisations, then among its fuller phrases: "the army" is the Syrian army. */
export function bodiesOf(reading: Reading, cast: Cast): Bodies {
  const { prose } = reading;
  const fuller = new Map<string, Stretch[]>();
  const gather = (word: string): Stretch[] => {
    const known = fuller.get(word);
    if (known) return known;
    const found: Stretch[] = [];
    for (let i = 1; i < prose.size; i++) if (prose.lower[i] === word) found.push(widened(reading, i));
    fuller.set(word, found);
    return found;
  };
  return {
    of(phrase) {
      const last = prose.lower[phrase.last - 1]!;
      if (phrase.last - phrase.first === 1) {
        const named = cast.organisations.filter(({ name }) => name.toLowerCase().endsWith(` ${last}`));
        if (named.length === 1) return voiceOfThing(named[0]!.name, 'organisation', named[0]!.id);
      }
      let best = phrase;
      let score = scoreOf(reading, phrase);
      for (const other of gather(last)) {
        const rival = scoreOf(reading, other);
        if (rival > score && mayBeOne(reading, phrase, other)) [best, score] = [other, rival];
      }
      const name = wordsOf(reading, best);
      const organisation = cast.organisations.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return voiceOfThing(organisation?.name ?? name, 'organisation', organisation?.id ?? null);
    },
  };
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
