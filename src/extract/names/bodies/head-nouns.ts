import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { bitsOfWords } from '../../../text/vocabulary/pattern-words.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import type { WordColumn } from '../../../text/vocabulary/vocabulary.js';
import { changedName, type Name, withEach, withReplaced } from '../name.js';
import { isFieldOfOffice } from '../told/told-things.js';

/** What a word is in a row of capitalised words; bits. */
const HeadBit = {
  place: 1,
  organisation: 2,
  leader: 4,
  saint: 8,
  clitic: 16,
  firm: 32,
  parish: 64,
  opener: 128,
  weekday: 256,
  /** of a paper's name: "Gazette | Leader" */
  paper: 512,
} as const;

/** Opens a sentence before a name: "Under | Takeover Panel rules". */
const OPENS_CLAUSE_BEFORE =
  /^(?:under|with|without|for|at|in|from|by|to|on|after|before|since|when|while|if|as|although|because|both|like|unlike|despite|via|among|only|even|but|and|or|so|then|once|unless|until)$/;

const PAPER_WORD =
  /^(?:argus|chronicle|courier|dispatch|examiner|gazette|globe|herald|intelligencer|journal|leader|ledger|news|observer|press|record|register|sentinel|star|sun|telegram|telegraph|times|tribune)$/;

const RULER = /^(?:king|queen|prince|princess|emperor|sultan|saint|st\.?|pope)$/;

/** What makes a name of a row that it ends; of a saint's, "St. Aidan's Primary", so do a few words more. */
const HEADS = HeadBit.place | HeadBit.organisation | HeadBit.firm;

const listedHeadBits = lexicon.bits([
  [HeadBit.place, 'landmark-noun'],
  [HeadBit.organisation, 'organisation-noun', 'ends-body', 'club-letters'],
  [HeadBit.firm, 'company-end'],
  [HeadBit.leader, 'row-leader'],
  [HeadBit.weekday, 'weekday'],
]);
const ownHeadBits = bitsOfWords([
  [HeadBit.opener, OPENS_CLAUSE_BEFORE],
  [HeadBit.organisation, ['command']],
  [HeadBit.paper, PAPER_WORD],
  [HeadBit.saint, ['st', 'st.']],
  [HeadBit.clitic, ["'s"]],
  [HeadBit.parish, /^(?:primary|infants?|juniors?|hospice)$/],
]);
const headBitsOf = (word: string): number => listedHeadBits(word) | ownHeadBits(word);

/**
 * Adds rows of capitalised words that end in a noun like "Street" or "Church" and that the tagger missed or was unsure of: "at
 * Trinity Lutheran Church". Lines in capitals, or with most words capitalised, are not read.
 */
export function withHeadNouns(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { shapes, ids, starts, ends, paragraphOf } = prose;
  const bits = prose.vocabulary.column(headBitsOf, headBitsOf);
  const gone = new Set<Name>();
  const added: Name[] = [];
  let paragraph = -1;
  let plain = false;
  let next = 0; // the first name that may reach into the row
  let rowEnd = 0;
  for (const i of prose.index.capitals) {
    if (i < rowEnd) continue;
    rowEnd = endOfRow(prose, i, bits);
    // "before the Senate Harbours Committee | Tuesday"
    const isDated = rowEnd - i > 2 && (bits.at(ids[rowEnd - 1]!) & HeadBit.weekday) !== 0;
    const end = beforeOfficer(prose, i, isDated ? rowEnd - 1 : rowEnd, bits);
    const ending = end - i > 1 ? bits.at(ids[end - 1]!) : 0;
    const isParish = (ending & HeadBit.parish) !== 0 && (bits.at(ids[end - 2]!) & HeadBit.clitic) !== 0;
    const isPaper = (ending & HeadBit.paper) !== 0 && (bits.at(ids[end - 2]!) & HeadBit.paper) !== 0;
    const head = isParish || isPaper ? HeadBit.organisation : ending & HEADS;
    if (head) {
      if (paragraphOf[i] !== paragraph) {
        paragraph = paragraphOf[i]!;
        plain = isPlainParagraph(prose, i);
      }
      // a long list of officers has as many names as words
      const isHeaded = end < rowEnd && !plain && isPlainParagraph(prose, i, 2);
      let first = i;
      if (shapes[first]! & Shape.first && bits.at(ids[first]!) & HeadBit.opener) first++;
      while (first < end && bits.at(ids[first]!) & HeadBit.leader) first++;
      while (next < names.length && names[next]!.last <= first) next++;
      const type = head & HeadBit.place ? 'place' : 'organisation';
      const isWhole =
        end - first > 1 && !isCampaignAt(prose, first, end) && (head !== HeadBit.firm || isFirm(prose, first, end));
      // "King | Oswin Harald | University", of which the tagger saw whom it is called after
      const isCalledAfter = RULER.test(prose.lower[first]!) && prose.lower[end - 1] === 'university';
      // "the Hale Gazette | Leader", of which it saw the first paper
      const mayHold = isCalledAfter ? 'person' : isPaper ? 'organisation' : null;
      if (
        (plain || isHeaded) &&
        isWhole &&
        !(type === 'organisation' && isFieldOfOffice(prose, first, end)) &&
        isDoubtful(names, next, { first, last: end }, type, mayHold)
      ) {
        for (let at = next; at < names.length && names[at]!.first < end; at++) gone.add(names[at]!);
        added.push({
          start: starts[first]!,
          end: ends[end - 1]!,
          first,
          last: end,
          type,
          confidence: 0.7,
          rule: 'head-noun',
        });
      }
    }
  }
  return withReplaced(names, gone, added);
}

/** A body that somebody heads before his name. */
const HEADED =
  /^(?:agency|association|authority|command|commission|committee|council|federation|foundation|institute|society|subcommittee|union)$/;

const BEFORE_OFFICE = /^(?:acting|assistant|deputy|interim|former)$/;

/** "Senate Fisheries Committee | Chairman Ann Lee": the token behind a body that a row begins with, where its officer follows; else that behind the row. */
function beforeOfficer(prose: Prose, first: number, last: number, bits: WordColumn): number {
  const { ids, lower, vocabulary } = prose;
  if (last - first < 4 || /^(?:and|&)$/.test(lower[first - 1] ?? '')) return last; // "Ways and Means Committee Chairman"
  for (let i = first + 2; i + 1 < last; i++)
    if (bits.at(ids[i - 1]!) & HeadBit.organisation && HEADED.test(lower[i - 1]!))
      return wordClassesOf(vocabulary).has(ids[i]!, 'office') || BEFORE_OFFICE.test(lower[i]!) ? i : last;
  return last;
}

/** Whether words that end as firms' names do are one: not "U.S. Electronics | shares", nor "House Energy | and Commerce". */
const isFirm = ({ lower, shapes, size }: Prose, first: number, last: number): boolean =>
  !(last - first === 2 && /^(?:\p{L}\.){2,}$/u.test(lower[first]!)) &&
  !/^(?:sub)?committee$/.test(lower[last] ?? '') &&
  !(/^(?:and|&)$/.test(lower[last] ?? '') && last + 1 < size && (shapes[last + 1]! & Shape.capital) !== 0);

/** "Find Your River" */
const isCampaignAt = ({ lower }: Prose, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (lower[i] === 'your' || lower[i] === 'my') return true;
  return false;
};

/** Whether most words of a token's paragraph are in lower case. @param weight what one of them counts beside one with a capital */
export function isPlainParagraph({ shapes, paragraphOf, size }: Prose, i: number, weight = 1): boolean {
  const paragraph = paragraphOf[i]!;
  let balance = 0;
  let first = i;
  while (first > 0 && paragraphOf[first - 1] === paragraph) first--;
  for (let j = first; j < size && paragraphOf[j] === paragraph; j++) {
    if (shapes[j]! & Shape.word) balance += shapes[j]! & Shape.capital ? -1 : weight;
  }
  return balance > 0;
}

/** The token after a row of capitalised words; it may include a saint's 's: St. Mary's Church. */
function endOfRow(prose: Prose, first: number, bits: WordColumn): number {
  const { ids, size } = prose;
  let i = first;
  do {
    i++;
    const isSaints = i > 1 && i < size && bits.at(ids[i]!) & HeadBit.clitic && bits.at(ids[i - 2]!) & HeadBit.saint;
    if (isSaints && nameGoesOn(prose, i + 1)) i++;
  } while (nameGoesOn(prose, i));
  return i;
}

const nameGoesOn = ({ shapes, size }: Prose, i: number): boolean =>
  i < size && (shapes[i]! & (Shape.capital | Shape.first)) === Shape.capital;

/**
 * Whether no name in the row is sure or extends beyond it, and none fills it with a type that the head noun contradicts.
 * @param from the first name to look at
 * @param mayHold the type of a sure name that may be in it: of whom the row is called after
 */
function isDoubtful(
  names: readonly Name[],
  from: number,
  row: { readonly first: number; readonly last: number },
  type: Name['type'],
  mayHold: Name['type'] | null,
): boolean {
  for (let at = from; at < names.length && names[at]!.first < row.last; at++) {
    const name = names[at]!;
    const isHeadAlone = name.first === row.last - 1;
    if (name.first < row.first || name.last > row.last) return false;
    // "the London | Anglers Coalition"
    const isSeat =
      type === 'organisation' && name.type === 'place' && name.first === row.first && name.last < row.last - 1;
    if (name.confidence > 0.75 && !isHeadAlone && !isSeat && name.type !== mayHold) return false;
    const fills = name.first === row.first && name.last === row.last;
    if (fills && name.type !== type && name.type !== 'other' && !(name.type === 'place' && type === 'organisation'))
      return false;
  }
  return true;
}

const UNIVERSITY = triggerOf(['university']);

/** "University of Saltmarsh at Netherquay": a campus is part of the name. */
export function withCampuses({ lower, shapes, ends, size, index }: Prose, names: readonly Name[]): readonly Name[] {
  if (index.of(UNIVERSITY).length === 0) return names;
  const extended = withEach(names, (name) => {
    const town = name.last + 1;
    if (name.type !== 'organisation' || lower[name.first] !== 'university' || lower[name.last] !== 'at') return name;
    if (town >= size || !(shapes[town]! & Shape.capital) || lexicon.has(lower[town]!, 'time')) return name;
    return changedName(name, { last: town + 1, end: ends[town]! });
  });
  return extended !== names ? extended.filter(({ first }, i) => i === 0 || first >= extended[i - 1]!.last) : names;
}
