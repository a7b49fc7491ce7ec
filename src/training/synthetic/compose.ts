import { dice } from '../examples.js';
import type { AnnotatedText } from '../training-corpus.js';
import { business } from './business.js';
import { type Stock, Supply } from './fillers.js';
import { general } from './general.js';
import { local } from './local.js';
import { sport } from './sport.js';
import { Composer, grammarOf } from './template.js';
import { wire } from './wire.js';

/** Which rule opens a story, and how often, in a hundred or so. */
const RULE_SHARES: readonly (readonly [rule: string, share: number])[] = [
  ['soccer', 14],
  ['baseball', 10],
  ['cricket', 5],
  ['tennis', 5],
  ['golf', 4],
  ['athletics', 5],
  ['basketball', 4],
  ['wirestory', 34],
  ['localstory', 24],
  ['generalstory', 18],
  ['firmstory', 15],
];

/** Writes about so many stories that look like the wire and like local papers, their names marked. Nothing in them is true. */
export function composedStories(stock: Stock, count: number, seed: number): AnnotatedText[] {
  const random = dice(seed);
  const supply = new Supply(stock, random);
  const composer = new Composer(grammarOf(sport + wire + local + general + business), supply.fill, random);
  const stories: AnnotatedText[] = [];
  for (const [rule, share] of RULE_SHARES) {
    for (let i = 0; i < (count * share) / 100; i++) stories.push(composer.compose(rule));
  }
  return stories;
}
