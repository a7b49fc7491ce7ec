import { lexicon } from '../../lexicon/load-lexicon.js';
import { isSmallWord, type Prose, Shape } from '../../text/prose.js';
import { triggerOf } from '../../text/vocabulary/token-index.js';

const MOST_TERM_LETTERS = 6;
const FEWEST_TERM_LETTERS = 2;

const BEFORE_INITIALS = triggerOf(['(', ',']);

/** Initials that a text explains by words without capitals, which are a term and no body: "interactive voice response (IVR)"; not "the rail authority (RA)". */
export function termInitials(prose: Prose): ReadonlySet<string> {
  const terms = new Set<string>();
  const { lower, shapes, size } = prose;
  for (const i of prose.index.of(BEFORE_INITIALS)) {
    if (i < FEWEST_TERM_LETTERS || i + 2 >= size) continue;
    // "(IVR)", ", or IVR"
    const at =
      lower[i] === '(' && lower[i + 2] === ')' ? i + 1 : lower[i] === ',' && lower[i + 1] === 'or' ? i + 2 : -1;
    if (at < 0 || !(shapes[at]! & Shape.upper)) continue;
    const letters = lower[at]!;
    if (
      letters.length < FEWEST_TERM_LETTERS ||
      letters.length > MOST_TERM_LETTERS ||
      lexicon.has(lower[i - 1]!, 'body')
    )
      continue;
    if (
      areTermInitials(prose, i, letters) ||
      AGREED_ON.test(lower[i - 1]!) ||
      (at === i + 1 && isThingBehind(prose, i + 3))
    )
      terms.add(letters);
  }
  return terms;
}

/** "the Harbour Trade Agreement (HTA)" */
export const AGREED_ON = /^(?:agreement|treaty|accord|act|protocol)$/;

/** "(RKS)", "a rare | condition": what the letters stand for is told to be a thing */
function isThingBehind({ lower }: Prose, comma: number): boolean {
  if (lower[comma] !== ',' || !/^an?$/.test(lower[comma + 1] ?? '')) return false;
  return [comma + 2, comma + 3].some((at) => THING.test(lower[at] ?? ''));
}

const THING =
  /^(?:condition|disease|disorder|syndrome|illness|infection|virus|hormone|protein|enzyme|technique|method)$/;

/** Whether the words before a bracket, none of which has a capital, begin with some letters; short ones between may be left out. */
function areTermInitials({ lower, shapes }: Prose, bracket: number, letters: string): boolean {
  let at = bracket - 1;
  for (let n = letters.length - 1; n >= 0; n--, at--) {
    if (at >= 0 && lower[at]![0] !== letters[n] && /^(?:of|and|the|for|in|to|on)$/.test(lower[at]!)) at--;
    if (at < 0 || lower[at]![0] !== letters[n] || !isSmallWord(shapes[at]!)) return false;
  }
  return true;
}
