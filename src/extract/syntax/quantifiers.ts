import { Class } from '../../lexicon/word-classes.js';
import { timeEnd } from './noun-phrases.js';
import { Any, isOf, type ParsedText } from './parsed-text.js';

/**
 * The token after words that limit a number or a share, which no noun phrase begins with: "at least | 40 people", "more than | half",
 * "almost | all of them", "most of | the boats"; `from` where there are none.
 */
export function behindQuantifier(reading: ParsedText, from: number, limit: number): number {
  const { classes, prose } = reading;
  let i = from;
  for (let words = 0; words < 3 && i < limit; words++) {
    const next = limiterEnd(reading, i);
    if (next === i) break;
    i = next;
  }
  if (i + 1 >= limit || timeEnd(reading, i) > i) return from;
  const isShare = isOf(reading, i, 'tells-share');
  if (isShare && prose.lower[i + 1] === 'of') return Any.opensPhrase[classes[i + 2] ?? Class.stop] === 1 ? i + 2 : from;
  if (i === from) return from;
  const isCount =
    classes[i] === Class.cardinal || (/^an?$/.test(prose.lower[i]!) && isOf(reading, i + 1, 'tells-share'));
  return isCount || isShare ? i : from;
}

function limiterEnd(reading: ParsedText, i: number): number {
  const { lower } = reading.prose;
  const [first, second] = [lower[i]!, lower[i + 1] ?? ''];
  if (first === 'at' && /^(?:least|most)$/.test(second)) return i + 2;
  if (/^(?:more|less|fewer|greater|higher)$/.test(first) && second === 'than') return i + 2;
  if (first === 'up' && second === 'to') return i + 2;
  if (first === 'as' && /^(?:many|much|few|little)$/.test(second) && lower[i + 2] === 'as') return i + 3;
  return isOf(reading, i, 'limits-number') ? i + 1 : i;
}
