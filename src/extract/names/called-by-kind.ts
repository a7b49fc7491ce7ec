import { isCountryman } from '../../lexicon/describing-words.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { wordList } from '../../lexicon/load-word-list.js';
import { isTitle } from '../../lexicon/titles.js';
import { Hint } from '../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../text/prose.js';
import type { Name } from './name.js';

/** Whether a single word tells only what somebody or something is, though with a capital: kin, a countryman, "the Tate", "District". */
export const isCalledByKind = (prose: Prose, name: Name): boolean =>
  isPartyInBrackets(prose, name) ||
  isSeatBehindParty(prose, name) ||
  (name.last - name.first === 1 && isWordOfKind(prose, name));

const isWordOfKind = (prose: Prose, name: Name): boolean =>
  isKinAlone(prose, name) ||
  isCountrymanAlone(prose, name) ||
  isBehindArticle(prose, name) ||
  isMereArea(prose, name) ||
  isMisreadWord(prose, name) ||
  isSeveralThings(prose, name) ||
  isWithoutParty(prose, name) ||
  isGround(prose, name) ||
  isShoutedWord(prose, name);

/** "Ann Lee (Lib Dem, Hale)", "Ann Lee (Green)": a party, taken for somebody or for a place */
const isPartyInBrackets = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  lower[first - 1] === '(' &&
  /^[,)]$/.test(lower[last] ?? '') &&
  PARTY_IN_BRACKETS.test(lower.slice(first, last).join(' ')) &&
  (type !== 'organisation' || /^(?:ind|con|lab)\.?$/.test(lower[first]!));

export const PARTY_IN_BRACKETS =
  /^(?:lib\.? dems?|lib|green|con|lab|labour|ind|independent|plaid|plaid cymru|reform|tory|liberal|national|nat|alba|alliance|ld|dem|rep|lib-dem)\.?$/;

/** "Ann Lee (Lib Dem, | Hale North)": a seat, taken for somebody */
function isSeatBehindParty({ lower }: Prose, { type, first, last }: Name): boolean {
  if (type !== 'person' || lower[first - 1] !== ',' || lower[last] !== ')') return false;
  const open = lower[first - 3] === '(' ? first - 3 : first - 4;
  return lower[open] === '(' && PARTY_IN_BRACKETS.test(lower.slice(open + 1, first - 1).join(' '));
}

/** "at Lord's" */
const isGround = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  type !== 'person' && lower[first] === 'lord' && lower[last] === "'s";

/** "Gran would laugh" */
const isKinAlone = ({ lower }: Prose, { type, first }: Name): boolean =>
  type !== 'place' && lexicon.has(lower[first]!, 'kin-as-name');

/** "said the Basque": somebody of that country, whom another name tells. */
const isCountrymanAlone = ({ lower, shapes }: Prose, { type, first, last }: Name): boolean =>
  type !== 'place' &&
  lower[first - 1] === 'the' &&
  isCountryman(lower[first]!) &&
  !((shapes[last] ?? 0) & Shape.capital);

const DOUBTFUL_PLACE = 0.6;

/** "a former director of the Tate", "jumped a Lutz": no people are named so, but for those of a rank, and families. */
const isBehindArticle = ({ lower, shapes, sentenceOf }: Prose, { type, first, last, confidence }: Name): boolean =>
  (type === 'person'
    ? /^(?:the|an?)$/.test(lower[first - 1] ?? '')
    : type === 'place' && confidence < DOUBTFUL_PLACE && /^an?$/.test(lower[first - 1] ?? '')) &&
  !(shapes[first]! & Shape.upper) &&
  !isTitle(lower[first]!) &&
  !lexicon.has(lower[first]!, 'paper-end') &&
  (last >= lower.length ||
    sentenceOf[last] !== sentenceOf[first] ||
    !/^[\p{L}\d]/u.test(lower[last]!) ||
    lexicon.has(lower[last]!, 'function-word'));

/** "District spokeswoman Ann Lee": of an area that is named elsewhere. */
const isMereArea = ({ lower, shapes }: Prose, { type, first, last }: Name): boolean =>
  type === 'place' &&
  /^(?:district|county|township|borough|parish|precinct|village|town|city)$/.test(lower[first]!) &&
  !((shapes[last] ?? 0) & Shape.capital);

/** "Apri1", taken for a place: a machine has read a figure in a word. */
const isMisreadWord = ({ lower }: Prose, { type, first }: Name): boolean =>
  type === 'place' && /\d/.test(lower[first]!) && /^\p{L}{2,}\d\p{L}*$/u.test(lower[first]!);

/** "APIs", "PDFs", "the BQAs": several things that are called by letters. */
const isSeveralThings = ({ text }: Prose, { first, last, start, end }: Name): boolean =>
  last - first === 1 && text[end - 1] === 's' && /^\p{Lu}{2,}s$/u.test(text.slice(start, end));

/** "Independent candidate Ann Lee": of no party, and no paper; "its only Green member", taken for somebody */
const isWithoutParty = ({ lower }: Prose, { type, first, last }: Name): boolean =>
  (type === 'organisation' ? lower[first] === 'independent' : type === 'person' && lower[first] === 'green') &&
  /^(?:candidates?|councillors?|mps?|senators?|members?|lawmakers?|voters?)$/.test(lower[last] ?? '');

const SHORTEST_SHOUTED = 6; // letters: fewer may be initials

/** "CLUB BEATEN", "ATHLETIC EVENING", "SWIMMER'S PLEA": a common word of a headline in capitals, taken for a body */
function isShoutedWord({ shapes, starts, ends, lower }: Prose, { type, first, last }: Name): boolean {
  if (type !== 'organisation' || !(shapes[first]! & Shape.upper) || ends[first]! - starts[first]! < SHORTEST_SHOUTED)
    return false;
  return (
    isBesideShouted(shapes, first, lower[last] === "'s" ? last + 1 : last) &&
    (/(?:ed|ing|ic|ical|ous|ful|less)$|^(?:beaten|broken|chosen|driven|fallen|stolen)$/.test(lower[first]!) ||
      (lower[last] === "'s" && wordList.has(lower[first]!)))
  );
}

const isBesideShouted = (shapes: Prose['shapes'], first: number, last: number): boolean =>
  ((shapes[first - 1] ?? 0) & Shape.upper) !== 0 || ((shapes[last] ?? 0) & Shape.upper) !== 0;

/** "COURT TOLD OF BURGLARY", of a text that tells of a burglary; not "COUNCIL VOTES" */
export const isShoutedBody = (
  { shapes, lower, starts, ends }: Prose,
  hints: Uint16Array,
  { type, first, last, rule }: Name,
): boolean =>
  type === 'organisation' &&
  rule === 'tagger' &&
  last - first === 1 &&
  (shapes[first]! & Shape.upper) !== 0 &&
  ends[first]! - starts[first]! >= SHORTEST_SHOUTED &&
  !(hints[first]! & Hint.organisationBegins) &&
  isBesideShouted(shapes, first, last) &&
  !lexicon.has(lower[first]!, 'body');
