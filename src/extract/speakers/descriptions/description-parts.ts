import { isCountryman, isOfAgeOrKin, TOWNSMAN } from '../../../lexicon/describing-words.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isPluralRole } from '../../../lexicon/titles.js';
import { Class } from '../../../lexicon/word-classes.js';
import { Shape } from '../../../text/prose.js';
import { isOf, type ParsedText, type TokenSpan } from '../../syntax/parsed-text.js';
import { partyOfOffice, partyOfPartisan } from './partisans.js';

/** A definite phrase for one person, taken apart. */
export interface Description {
  readonly at: number;
  /** its last noun, in lower case; "44-year-old" where that is all */
  readonly head: string;
  readonly words: readonly string[];
  readonly peoples: readonly string[];
  readonly age: number | null;
  /** of "the Conservative", "the SNP leader" */
  readonly party: string | null;
  /** "the striker": one of several players */
  readonly plays: boolean;
  /** says something that tells a person already named: an age, "former", a people, "for York" */
  readonly telling: boolean;
  /** "of York", "the study’s": the holder of an office that others hold elsewhere */
  readonly isSeated: boolean;
  /** "his lawyer": nobody whom nothing calls a lawyer */
  readonly isSomebodys: boolean;
  /** "the former minister" */
  readonly isFormer: boolean;
  /** the sex that "the striker himself" tells, who is another than whoever spoke of him */
  readonly oneself: 'female' | 'male' | null;
}

/** Takes a phrase apart; null where it describes nobody that was named. */
export function descriptionOf(reading: ParsedText, { first, last }: TokenSpan): Description | null {
  const { lower, shapes } = reading.prose;
  const words: string[] = [];
  const peoples: string[] = [];
  let age: number | null = null;
  let telling = false;
  let isFormer = false;
  let isOwned = false;
  let head = '';
  let at = first;
  for (; at < last; at++) {
    const word = lower[at]!;
    if (at > first && (reading.classes[at] === Class.preposition || reading.classes[at] === Class.comma)) break;
    if (reading.classes[at] === Class.possessive) [words.length, isOwned] = [0, true]; // "the study’s | funder"
    if (!(shapes[at]! & (Shape.word | Shape.number))) continue;
    const years = /^(\d{1,3})-years?-old$/.exec(word);
    if (years) age = Number(years[1]);
    else if (word === 'former' || word === 'ex' || word === 'retired') telling = isFormer = true;
    else if (reading.classes[at] !== Class.determiner) {
      if (lexicon.has(word, 'no-people')) telling = true;
      else if (shapes[at]! & Shape.capital && tellsNext(reading, at, last)) peoples.push(word);
      const hyphen = word.lastIndexOf('-');
      if (/^(?:ex|former)-/.test(word)) telling = true;
      const isCompound = hyphen > 0 && hyphen < word.length - 2 && !lexicon.has(word, 'calling');
      words.push(isCompound ? word.slice(hyphen + 1) : word);
    }
    head = word;
  }
  const party = shapes[at - 1]! & Shape.capital ? partyOfPartisan(head) : null;
  const side = peoples.map(partyOfOffice).find((each) => each !== null) ?? null;
  const isParentOfSome =
    /^(?:grand)?(?:mother|father|mum|mom|dad)$/.test(head) && lower[at] === 'of' && isCount(reading, at + 1);
  telling ||=
    party !== null ||
    isParentOfSome ||
    isCountryman(head) ||
    namesTownsman(lower, shapes, at - 1) ||
    isOfAgeOrKin(head);
  const isPlayer = isOf(reading, at - 1, 'player') || lexicon.has(head, 'also-player');
  const plays = !telling && isPlayer;
  telling ||= plays; // so one who was named
  if (
    age === null &&
    party === null &&
    !isParentOfSome &&
    !isPlayer &&
    !isOf(reading, at - 1, 'role-head') &&
    !lexicon.has(head, 'maybe-another') &&
    !(/(?:ee|er|ist|or|man|woman|star|ian)$/.test(head) && !isThing(head)) &&
    !isCountryman(head) &&
    !namesTownsman(lower, shapes, at - 1)
  )
    return null;
  if (isPluralRole(head) || isOf(reading, at - 1, 'always-new')) return null;
  if (lower[at] === 'of' && lower[at + 2] === 'jury') return null; // "the foreman of the jury", whom a verdict has alone
  telling ||= age !== null || peoples.length > 0 || (lower[at] === 'for' && (shapes[at + 1]! & Shape.capital) !== 0);
  const oneself = lower[last] === 'himself' ? 'male' : lower[last] === 'herself' ? 'female' : null;
  const isSeated = isOwned || (lower[at] === 'of' && (shapes[at + 1]! & Shape.capital) !== 0);
  return {
    at: first,
    head: words.at(-1) ?? '',
    words,
    peoples,
    age,
    party: party ?? side,
    plays,
    telling,
    isSeated,
    isSomebodys: /^(?:his|her|their|my|our)$/.test(lower[first - 1] ?? ''),
    isFormer,
    oneself,
  };
}

/** "the | Scottish striker"; not "the | Bishop of York" */
const tellsNext = (reading: ParsedText, at: number, last: number): boolean =>
  at < last - 1 && reading.classes[at + 1] !== Class.preposition && !isOfTitle(reading, at + 1);

/** "of four", "of 3" */
const isCount = ({ classes, prose }: ParsedText, i: number): boolean =>
  classes[i] === Class.cardinal || (prose.shapes[i]! & Shape.number) !== 0;

const namesTownsman = (lower: readonly string[], shapes: Uint16Array, at: number): boolean =>
  (shapes[at]! & Shape.capital) !== 0 && TOWNSMAN.test(lower[at]!);

/** "letter", "newspaper", "carrier": ends as callings do */
const isThing = (word: string): boolean =>
  !/(?:wo)?man$/.test(word) &&
  (['not-calling', 'document', 'medium', 'company-noun'] as const).some((kind) => lexicon.has(word, kind));

/** "The Town | Clerk": an office in capitals, of which the word before is a part and tells no origin. */
const isOfTitle = ({ prose, words }: ParsedText, at: number): boolean =>
  (prose.shapes[at]! & (Shape.capital | Shape.upper)) === Shape.capital &&
  words.has(prose.ids[at]!, 'role-head') &&
  !lexicon.has(prose.lower[at]!, 'role-adjective');
