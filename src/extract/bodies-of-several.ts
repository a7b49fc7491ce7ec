import { lexicon } from '../lexicon/load-lexicon.js';
import { type Prose, Shape } from '../text/prose.js';

const MOST_FIELDS = 4;

/** "the Ministry of", "the Society for": whether such a body begins at a token, so that a list of its fields follows. */
export const opensBodyOfSeveral = ({ lower }: Prose, at: number): boolean =>
  lexicon.has(lower[at] ?? '', 'body-of-fields') && /^(?:of|for)$/.test(lower[at + 1] ?? '');

/** "the Ministry of Agriculture, | Fisheries and Food": where the body begins whose list of fields goes on after the comma; -1 for none. */
export function bodyBeforeComma(prose: Prose, comma: number): number {
  const { lower, shapes, sentenceOf } = prose;
  if (comma < 3 || !(shapes[comma - 1]! & Shape.capital) || !(shapes[comma + 1]! & Shape.capital)) return -1;
  if (!isListOfFields(prose, comma)) return -1;
  let i = comma;
  while (lower[i] === ',' && i > 1 && shapes[i - 1]! & Shape.capital) {
    i--;
    while (i > 0 && shapes[i - 1]! & Shape.capital) i--;
    i--;
  }
  if (i < 1 || !opensBodyOfSeveral(prose, i - 1)) return -1;
  return shapes[i - 1]! & Shape.capital && sentenceOf[i - 1] === sentenceOf[comma] ? i - 1 : -1;
}

/** ", Fisheries and Food", ", Economic Affairs, Trade and Planning": no abbreviation, and nothing with a capital after it. */
function isListOfFields({ lower, shapes }: Prose, comma: number): boolean {
  const isField = (at: number): boolean => (shapes[at]! & (Shape.capital | Shape.upper)) === Shape.capital;
  let i = comma;
  for (let fields = 0; fields < MOST_FIELDS && lower[i] === ','; fields++) {
    const from = i + 1;
    i = from;
    while (i < from + 2 && isField(i)) i++;
    if (i === from) return false;
  }
  return lower[i] === 'and' && isField(i + 1) && fieldEnd({ lower, shapes }, i + 1) > 0;
}

/** The token after the last field of a list, "Food", "Industrial Strategy"; 0 where somebody is named, or another body. */
export function fieldEnd({ lower, shapes }: Pick<Prose, 'lower' | 'shapes'>, at: number): number {
  const isCapital = (i: number): boolean => ((shapes[i] ?? 0) & (Shape.capital | Shape.first)) === Shape.capital;
  if (!isCapital(at + 1)) return at + 1;
  return !isCapital(at + 2) && lexicon.has(lower[at + 1]!, 'field-of-body') ? at + 2 : 0;
}

const MOST_FIRM_PARTNERS = 3;

/** "Lee of Oakman, | Sachs and Co": where the firm begins whose partners go on after the comma, a word before it that it hangs on; -1 for none. */
export function firmBeforeComma({ lower, shapes }: Prose, comma: number): number {
  const isPartner = (at: number): boolean => (shapes[at]! & Shape.capital) !== 0;
  let i = comma;
  for (let partners = 0; partners < MOST_FIRM_PARTNERS && lower[i] === ','; partners++) {
    const from = i + 1;
    i = from;
    while (i < from + 2 && isPartner(i)) i++;
    if (i === from) return -1;
  }
  if (lower[i] !== 'and' && lower[i] !== '&') return -1;
  const form = isPartner(i + 2) && !lexicon.has(lower[i + 1]!, 'legal-form') ? i + 2 : i + 1;
  if (!lexicon.has(lower[form] ?? '', 'legal-form')) return -1;
  let first = comma;
  for (let partners = 0; partners < MOST_FIRM_PARTNERS && first > 0; partners++) {
    while (first > 0 && isPartner(first - 1)) first--;
    if (lower[first - 1] !== ',' || !isPartner(first - 2)) break;
    first--;
  }
  return first < comma && /^(?:of|for|with|at|by|from)$/.test(lower[first - 1] ?? '') ? first : -1;
}
