import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type Prose, proseOver, Shape } from '../../../text/prose.js';

/** What a word says of the age of its text; bits. */
const AgeBit = { sign: 1, oldYear: 2, laterYear: 4, dirt: 8, misread: 16, ourYear: 32 } as const;

const listedAgeBits = lexicon.bits([
  [AgeBit.sign, 'old-style'],
  [AgeBit.misread, 'misread'],
]);

const OLD_YEAR = /^(?:1[78]\d\d|19[0-3]\d)$/;
const LATER_YEAR = /^(?:19[4-9]\d|20\d\d)$/;
/** of no old paper */
const OUR_YEAR = /^(?:19[89]\d|20\d\d)$/;
/** "Jermyn-street" */
const OLD_STREET = /\p{L}-(?:street|lane|square)$/u;

function ageBitsOf(word: string): number {
  if (OLD_YEAR.test(word)) return AgeBit.oldYear;
  if (LATER_YEAR.test(word)) return AgeBit.laterYear | (OUR_YEAR.test(word) ? AgeBit.ourYear : 0);
  if (OLD_STREET.test(word)) return AgeBit.sign;
  return listedAgeBits(word.endsWith('.') ? word.slice(0, -1) : word) | (DIRT.test(word) ? AgeBit.dirt : 0);
}

/** marks, and letters that are no words: of a picture a machine reads hardly anything else */
const DIRT = /^(?:[^\p{L}\p{N}]+|[b-hj-np-z])$/u;
const MOSTLY_DIRT = 0.6; // of a text's tokens
const SHORTEST_OF_DIRT = 150; // tokens: a few lines may be of code

/** So many different signs show an old paper; one alone may be a slip. */
const FEWEST_SIGNS = 2;
const FEWEST_BESIDE_OUR_YEAR = 5;

/**
 * Whether a text is of an old paper or was read from a scan: words that papers do not write any more, or that only a machine reads so
 * ("ult.", "tlie"), a year long past where no later one is named, or hardly a word at all. Rules for such texts cost others nothing.
 */
export function isOldPaper(prose: Prose): boolean {
  let known = judged.get(prose);
  if (known === undefined) {
    known = looksOld(prose);
    judged.set(prose, known);
  }
  return known;
}

/** Several finders ask of one text. */
const judged = new WeakMap<Prose, boolean>();

const LONGEST_CALL_SIGN = 4; // letters

/** "WLIO", "BBC WM": in capitals a short word may be a station's call sign. */
const isSign = (word: string, shape: number, bits: number): boolean =>
  !(shape & Shape.upper) || (word.length > LONGEST_CALL_SIGN && !(bits & AgeBit.misread));

function looksOld({ ids, shapes, lower, size, vocabulary }: Prose): boolean {
  const ages = vocabulary.column(ageBitsOf, ageBitsOf);
  let found = -1;
  let different = 0;
  let years = 0;
  let dirt = 0;
  for (let i = 0; i < size; i++) {
    const id = ids[i]!;
    const bits = ages.at(id);
    if (bits === 0) continue;
    if (bits & AgeBit.dirt) dirt++;
    years |= bits;
    if (id !== found && bits & (AgeBit.sign | AgeBit.misread) && isSign(lower[i]!, shapes[i]!, bits)) {
      found = id;
      different++;
      if (different === FEWEST_BESIDE_OUR_YEAR) return true;
    }
  }
  if (different >= FEWEST_SIGNS && !(years & AgeBit.ourYear)) return true;
  if (size >= SHORTEST_OF_DIRT && dirt > size * MOSTLY_DIRT) return true;
  return different + 1 >= FEWEST_SIGNS && (years & AgeBit.oldYear) !== 0 && (years & AgeBit.laterYear) === 0;
}

const printedFor = new Map([...lexicon.values('misread-saying'), ...lexicon.values('misread-common')]);
const PRINTED = [...new Set(printedFor.values())];
const SIGN = PRINTED.length + 1; // added to the number of what was printed where the misread word stands for it with a capital, too

/** The number of the word that was printed where a machine reads this one, from 1; 0 for others. */
function printedNumber(word: string): number {
  const printed = printedFor.get(word);
  if (printed === undefined || (!lexicon.has(word, 'misread-common') && !lexicon.has(word, 'misread'))) return 0;
  return PRINTED.indexOf(printed) + 1 + (lexicon.has(word, 'misread') ? SIGN : 0);
}

/** A scanned text whose commonest words are read as they were printed: "the" for "tlie", "and" for "ami". Others stay. */
export function asPrinted(prose: Prose): Prose {
  if (!isOldPaper(prose)) return prose;
  const { ids, shapes, size, vocabulary } = prose;
  const numbers = vocabulary.column(printedNumber, printedNumber);
  let mended: { lower: string[]; ids: Int32Array } | null = null;
  for (let i = 0; i < size; i++) {
    const number = numbers.at(ids[i]!);
    if (number === 0 || (number < SIGN && shapes[i]! & Shape.capital)) continue;
    mended ??= { lower: [...prose.lower], ids: ids.slice() };
    const word = PRINTED[(number % SIGN) - 1]!;
    mended.lower[i] = word;
    mended.ids[i] = vocabulary.idOf(word);
  }
  if (mended === null) return prose;
  const printed = proseOver({ ...prose, ...mended });
  judged.set(printed, true);
  return printed;
}
