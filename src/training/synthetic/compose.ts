import { asScanned, dice } from '../examples.js';
import type { AnnotatedText } from '../training-corpus.js';
import { business } from './business.js';
import { clippings } from './clippings.js';
import { type Stock, Supply } from './fillers.js';
import { general } from './general.js';
import { local } from './local.js';
import { publicLife } from './public-life.js';
import { sport } from './sport.js';
import { Composer, grammarOf } from './template.js';
import { things } from './things.js';
import { webNews } from './web.js';
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
  ['wirestory', 38],
  ['localstory', 24],
  ['generalstory', 18],
  ['firmstory', 20],
  ['webstory', 26],
  ['lawstory', 8],
  ['culturestory', 10],
  ['thingstory', 16],
  ['clipping', 12],
];

/** Writes about so many stories that look like the wire and like local papers, their names marked. Nothing in them is true. */
export function composedStories(stock: Stock, count: number, seed: number): AnnotatedText[] {
  const random = dice(seed);
  const supply = new Supply(stock, random);
  const composer = new Composer(
    grammarOf(sport + wire + local + general + business + webNews + publicLife + things + clippings),
    supply.fill,
    random,
  );
  const stories: AnnotatedText[] = [];
  for (const [rule, share] of RULE_SHARES) {
    for (let i = 0; i < (count * share) / 100; i++) {
      const story = composer.compose(rule);
      const isScan = rule === 'clipping' && random() < 0.6;
      stories.push(isScan ? asScanned(story, random() * 0.06, random) : story);
    }
  }
  return stories;
}
