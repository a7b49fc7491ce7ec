import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { PARTY_IN_BRACKETS } from '../names/called-by-kind.js';
import type { Name } from '../names/name.js';
import type { PlaceMention } from './place-mention.js';

/**
 * Without what is only called like a place: a party in brackets, "Ann Lee (Ind.)", or before its people, "the Reform MP", a saint's church,
 * "vicar of St. Mark's", a station, "Channel 8", a disease, a breed, the North East, and a court's district, "the Southern District of Ohio".
 */
export function withoutCalledLikePlaces(
  prose: Prose,
  mentions: PlaceMention[],
  names: readonly Name[],
): PlaceMention[] {
  const isOther = (mention: PlaceMention): boolean =>
    !mention.inDateline &&
    (isParty(prose, mention, names) ||
      isSaintsChurch(prose, mention) ||
      isToldByWordBehind(prose, mention) ||
      isStation(prose, mention) ||
      isPlaceOfOffice(prose, mention) ||
      isLabel(prose, mention) ||
      isDegree(prose, mention, names) ||
      isZone(prose, mention) ||
      isPole(prose, mention) ||
      prose.lower[mention.last] === 'magazine' || // "in Kingsport magazine"
      isLettersOfName(mention) ||
      isFileFormat(prose, mention) ||
      isOfDisease(prose, mention) ||
      isQuarter(prose, mention) ||
      isOneOfWaters(prose, mention) ||
      isDistrict(prose, mention));
  return mentions.some(isOther) ? mentions.filter((mention) => !isOther(mention)) : mentions;
}

/** "Ann Lee (Ind.)": an independent, not Indiana, where no party is written before it. */
function isParty({ lower }: Prose, { first, last }: PlaceMention, names: readonly Name[]): boolean {
  if (lower[first - 1] !== '(' || !PARTY_IN_BRACKETS.test(lower[first]!)) return false;
  const close = lower[last] === '.' ? last + 1 : last;
  return lower[close] === ')' && names.some(({ type, last: end }) => type === 'person' && end === first - 1);
}

/** "St. Mark's" whose 's is no part of a town's name, with nothing of the saint's after it; "the church of St. Mark and | St. Luke". */
const isSaintsChurch = ({ lower, shapes }: Prose, { first, last }: PlaceMention): boolean =>
  last - first === 2 &&
  SAINT.test(lower[first]!) &&
  ((lower[last] === "'s" &&
    (!((shapes[last + 1] ?? 0) & Shape.capital) ||
      /^(?:hall|church|chapel|hospital|school)$/.test(lower[last + 1]!))) ||
    isChurchOf(lower, first) ||
    (lower[first - 1] === 'and' && SAINT.test(lower[first - 3] ?? '') && isChurchOf(lower, first - 3)));

const SAINT = /^(?:st\.?|saint)$/;

const isChurchOf = (lower: readonly string[], saint: number): boolean =>
  lower[saint - 1] === 'of' &&
  /^(?:church|cathedral|chapel|basilica|monastery|shrine|feast)$/.test(lower[saint - 2] ?? '');

/** What stands behind what is only called like a place; most words are none, so that nothing else need be asked. */
const Behind = { officer: 1, animal: 2, thing: 4, ware: 8 } as const;
const behindOf = (word: string): number =>
  (/^(?:mps?|mlas?|mpps?|senators?|cabinet|caucus|leadership)$/.test(word) ? Behind.officer : 0) |
  (/^(?:beef|cattle|cows?|bulls?|steers?|heifers?|calf|calves|herds?|breeders?)$/.test(word) ? Behind.animal : 0) |
  (/^(?:bulldogs?|mastiffs?|poodles?|cocktails?|terriers?|shepherds?|husk(?:y|ies)|fries)$/.test(word)
    ? Behind.thing
    : 0) |
  (/^(?:pay|payroll|computer|software|missile)$/.test(word) ? Behind.ware : 0);

/** "the | Reform | MP", "the Hale-North West MLA"; "Hereford cattle", "a Boston terrier", "Manhattan cocktails", "the Geneva computer system" */
function isToldByWordBehind({ lower, ids, shapes, size, vocabulary }: Prose, { first, last }: PlaceMention): boolean {
  const behind = last < size ? vocabulary.column(behindOf, behindOf).at(ids[last]!) : 0;
  if (behind === 0) return false;
  if (behind & Behind.officer)
    return (
      (last - first === 1 && /^(?:liberal|reform|independence|alliance|union)$/.test(lower[first]!)) ||
      (/^(?:north|south)$/.test(lower[first]!) && last - first === 2) ||
      (shapes[first]! & Shape.hyphen) !== 0
    );
  if (last - first !== 1) return false;
  if (behind & Behind.animal) return BREEDS.test(lower[first]!);
  return (behind & Behind.thing) !== 0 || (lower[first - 1] === 'the' && lower[last + 1] === 'system');
}

const BREEDS = /^(?:angus|ayrshire|guernsey|hereford|highland|holstein|jersey|limousin)$/;

/** "the Vicar", "VICAR AND CHOIR", "Colonel the Hon. P. Lee": an office, though towns are called so. */
function isPlaceOfOffice({ lower, ids, shapes, vocabulary }: Prose, { first, last }: PlaceMention): boolean {
  if (last - first !== 1 || !wordClassesOf(vocabulary).has(ids[first]!, 'office')) return false;
  const isBeside = (at: number): boolean => at >= 0 && at < shapes.length && (shapes[at]! & Shape.upper) !== 0;
  return (
    lower[first - 1] === 'the' ||
    (lower[last] === 'the' && /^(?:hon|rev)/.test(lower[last + 1] ?? '')) ||
    ((shapes[first]! & Shape.upper) !== 0 && lower[last] !== ',' && (isBeside(first - 1) || isBeside(last)))
  );
}

/** "RI: How did it begin?": who asks in an interview, whose letters open other paragraphs too, as others' do. */
function isLabel({ lower, ids, shapes, paragraphOf }: Prose, { first, last }: PlaceMention): boolean {
  if (last - first !== 1 || lower[last] !== ':' || !(shapes[first]! & Shape.upper)) return false;
  const opens = (at: number): boolean => at === 0 || paragraphOf[at - 1] !== paragraphOf[at];
  if (!opens(first)) return false;
  let others = 0;
  for (let i = 1; i < lower.length; i++) {
    if (lower[i] !== ':' || !opens(i - 1) || !(shapes[i - 1]! & Shape.upper)) continue;
    if (ids[i - 1] !== ids[first]) others++;
  }
  return others > 1;
}

/** "Ann Lee, M.D., has been named": a doctor, not Maryland */
const isDegree = ({ lower }: Prose, { first, last }: PlaceMention, names: readonly Name[]): boolean =>
  last - first === 1 &&
  /^m\.?d\.?$/.test(lower[first]!) &&
  lower[first - 1] === ',' &&
  names.some(({ type, last: end }) => type === 'person' && end === first - 1);

/** "Central European Time" */
const isZone = ({ lower }: Prose, { last }: PlaceMention): boolean =>
  lower[last] === 'time' || (lower[last] === 'standard' && lower[last + 1] === 'time');

/** "Pole vault", "pole position" */
const isPole = ({ lower }: Prose, { first, last }: PlaceMention): boolean =>
  lower[first] === 'pole' &&
  /^(?:vault|vaults|vaulters?|vaulting|positions?|star|danc(?:e|ing|ers?))$/.test(lower[last] ?? '');

/** "S.u.S.E.", "A.-C.S.": the letters of something else's name, though a town is spelt so */
const isLettersOfName = ({ text, own }: PlaceMention): boolean =>
  (own === 0 && /^\p{L}\.[^.]*\p{L}\./u.test(text) && /\p{Ll}\.|-/u.test(text)) || /^\p{Lu}\.-\p{Lu}\./u.test(text);

/** "PNG | files" */
const isFileFormat = ({ lower }: Prose, { text, last }: PlaceMention): boolean =>
  text === 'PNG' && /^(?:and|compression|files?|formats?|images?|of|only|or)$/.test(lower[last] ?? '');

const isStation = ({ lower }: Prose, { first, last }: PlaceMention): boolean =>
  last - first === 1 && lower[first] === 'channel' && /^\d{1,2}$/.test(lower[last] ?? '');

/** "Marburg virus", "the Hong Kong flu", "Lassa haemorrhagic fever": called after where it was found, and not there now */
const isOfDisease = ({ lower }: Prose, { last }: PlaceMention): boolean =>
  DISEASES.has(lower[last] ?? '') || (lower[last + 1] === 'fever' && /^ha?emorrhagic$/.test(lower[last]!));

const DISEASES: ReadonlySet<string> = new Set(
  'virus viruses fever flu influenza disease syndrome encephalitis hantavirus measles'.split(' '),
);

/** "a blow for the North East": a part of some country, which no town of that name is meant by */
const isQuarter = ({ lower }: Prose, { first, last }: PlaceMention): boolean =>
  lower[first - 1] === 'the' && /^(?:north|south)[ -]?(?:east|west)$/.test(lower.slice(first, last).join(' '));

/** "the Arafura and Banda seas", "the Tees and Wear rivers": no towns */
const isOneOfWaters = ({ lower }: Prose, { first, last }: PlaceMention): boolean =>
  (lower[first - 1] === 'and' && WATERS_OF_SEVERAL.test(lower[last] ?? '')) ||
  (lower[last] === 'and' && lower[first - 1] === 'the' && WATERS_OF_SEVERAL.test(lower[last + 2] ?? ''));

const WATERS_OF_SEVERAL = /^(?:seas|oceans|rivers|straits|creeks|lakes|streets|roads|avenues|mountains|bridges)$/;

const isDistrict = ({ lower }: Prose, { last, first }: PlaceMention): boolean =>
  last - first === 2 &&
  lower[first + 1] === 'district' &&
  /^(?:northern|southern|eastern|western|central|middle)$/.test(lower[first]!) &&
  lower[last] === 'of';
