import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import type { RowWords } from '../bodies/body-rows.js';
import { type Name, nameOver, surnameIdsOnDemand, withAddedOver } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { singularOf } from '../told/telling-words.js';
import { mayBeBody, rowFrom, type ToldRow } from '../told/told-bodies.js';
import { withoutApposedThings } from './apposed-things.js';
import { withEmployers } from './employers.js';
import { withFirmsByDeeds } from './firms-by-deeds.js';
import { withSaintsBodies } from './saints-bodies.js';
import { withSitesOfTowns } from './sites-of-towns.js';
import { withoutNoBodies } from './taken-for-bodies.js';

const SURE_OF_KIND = 0.8;
const FARTHEST_ARTICLE = 4; // tokens from "the" to the kind

const ListOf = { body: 1, thing: 2 } as const;
const kindBits = lexicon.bits([
  [ListOf.body, 'company-noun', 'before-body-name'],
  [ListOf.thing, 'work-or-ware', 'craft', 'racer', 'beast-or-plant'],
]);
/** Further kinds that bodies are, and none that people are. */
const BODIES_LISTED =
  /^(?:agencies|airlines|banks|businesses|charities|companies|corporations|councils|employers|firms|foundations|hospitals|institutions|insurers|museums|nonprofits|ngos|organi[sz]ations|outlets|packers|parties|processors|regulators|retailers|schools|supermarkets|thinktanks|unions|universities|utilities|wholesalers)$/;
const THINGS_LISTED =
  /^(?:animals|apps|artworks|breeds|classics|cats|cows|cultivars|dishes|dogs|flowers|games|hits|horses|paintings|peas|perfumes|pets|pigs|plants|puppies|plays|poems|products|roses|songs|titles|tracks|varieties|works)$/;
const listOfKind = (word: string): number =>
  THINGS_LISTED.test(word)
    ? ListOf.thing
    : BODIES_LISTED.test(word)
      ? ListOf.body
      : word.endsWith('s') && word.length > 4
        ? kindBits(singularOf(word))
        : 0;

const KINDS_OF_LISTS = triggerOf(
  lexicon.withPlurals('company-noun', 'before-body-name', 'work-or-ware', 'craft', 'racer', 'beast-or-plant'),
  BODIES_LISTED,
  THINGS_LISTED,
);

/**
 * Names of a list that words beside it say the kind of: "meat packers including Tarn and Oake", "the main processors, Tarn and Oake,",
 * "Tarn and New Oake, the main processors,", and what is nobody, "roses such as Lady Ashby".
 */
function withNamesOfKind(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const kinds = prose.index.of(KINDS_OF_LISTS);
  if (kinds.length === 0 || isOldPaper(prose)) return names;
  const column = prose.vocabulary.column(listOfKind, listOfKind);
  const bearers = surnameIdsOnDemand(prose.ids, () => names);
  let words: RowWords | null = null;
  let added: Name[] | null = null;
  for (const i of kinds) {
    if (!(isSmallWord(prose.shapes[i]!) || prose.shapes[i]! & Shape.first) || i + 2 >= prose.size) continue;
    const kind = column.at(prose.ids[i]!);
    if (kind === 0) continue;
    words ??= { prose, hints, classes: wordClassesOf(prose.vocabulary) };
    const rows = rowsBehind(words, i, kind) ?? rowsBefore(words, i);
    if (rows === null) continue;
    for (const row of rows) {
      if (kind === ListOf.body && !mayBeFirm(words, names, row, bearers)) continue;
      if (kind === ListOf.thing && !isThingTaken(names, row, bearers, prose)) continue;
      added ??= [];
      added.push(
        nameOver(prose, {
          ...row,
          type: kind === ListOf.body ? 'organisation' : 'other',
          confidence: SURE_OF_KIND,
          rule: kind === ListOf.body ? 'described-body' : 'namesake',
        }),
      );
    }
  }
  return added === null ? names : withAddedOver(names, added);
}

/** The same, employers, firms that deeds tell, houses of saints, towns of what stands there; and nobody of what is a thing. */
export const withKindsAndDeeds = (prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] =>
  withSitesOfTowns(
    prose,
    hints,
    withSaintsBodies(
      prose,
      hints,
      withNamesOfKind(
        prose,
        hints,
        withFirmsByDeeds(
          prose,
          hints,
          withEmployers(prose, hints, withoutNoBodies(prose, hints, withoutApposedThings(prose, names))),
        ),
      ),
    ),
  );

type SurnameBearers = () => ReadonlySet<number>;

function mayBeFirm({ prose, hints }: RowWords, names: readonly Name[], row: ToldRow, bearers: SurnameBearers): boolean {
  const { first, last } = row;
  if (!mayBeBody(names, row) && !isOfPair(prose, names, row)) return false;
  if (last - first > 1) return true;
  if (bearers().has(prose.ids[first]!)) return false;
  const known = Hint.given | Hint.country | Hint.region | Hint.bigTown | Hint.demonym;
  return !(hints[first]! & known) || (hints[first]! & Hint.organisationBegins) !== 0;
}

/** "Tarn and Oake", of which the tagger made one body */
const isOfPair = ({ lower }: Prose, names: readonly Name[], { first, last }: ToldRow): boolean =>
  names.some(
    (name) =>
      name.type === 'organisation' &&
      (name.first === first
        ? lower[last] === 'and' && name.last > last + 1
        : name.last === last && lower[first - 1] === 'and'),
  );

/** Of a list of things only what was taken for somebody whom nobody's full name tells of. */
const isThingTaken = (
  names: readonly Name[],
  { first, last }: ToldRow,
  bearers: SurnameBearers,
  { ids }: Prose,
): boolean =>
  names.some((name) => name.type === 'person' && name.first < last && name.last > first && name.first >= first) &&
  !(last - first === 1 && bearers().has(ids[first]!));

/** The names behind "packers including", "packers, among them", "packers such as". */
function rowsBehind(words: RowWords, kind: number, what: number): readonly ToldRow[] | null {
  const { lower, sentenceOf } = words.prose;
  let at = kind + 1;
  if (lower[at] === ',') at++;
  if (/^(?:including|like|namely)$/.test(lower[at] ?? '')) at++;
  else if (lower[at] === 'such' && lower[at + 1] === 'as') at += 2;
  else if (lower[at] === 'among' && /^(?:them|these|which)$/.test(lower[at + 1] ?? '')) at += 2;
  else return null;
  if (sentenceOf[at] !== sentenceOf[kind]) return null;
  return what === ListOf.thing ? titledRows(words, at) : rowsFrom(words, at);
}

/** "Tarn, Oake and New Hale" from a token on; a list ends where something is no name. */
function rowsFrom(words: RowWords, from: number): readonly ToldRow[] {
  const { lower } = words.prose;
  const rows: ToldRow[] = [];
  for (let at = from; ; ) {
    if (lower[at] === 'the') at++;
    const row = rowFrom(words, at, 0);
    if (row === null) return rows;
    rows.push(row);
    at = row.last;
    if (lower[at] === ',' && /^(?:and|or)$/.test(lower[at + 1] ?? '')) at += 2;
    else if (/^(?:,|and|or|&)$/.test(lower[at] ?? '')) at++;
    else return rows;
  }
}

/** The same of things, whose names may begin like somebody's: "Lady Ashby and Prince Albert". */
function titledRows({ prose }: RowWords, from: number): readonly ToldRow[] {
  const { lower, shapes, sentenceOf, size } = prose;
  const rows: ToldRow[] = [];
  const isCapital = (at: number): boolean => at < size && (shapes[at]! & Shape.capital) !== 0;
  for (let at = from; isCapital(at) && sentenceOf[at] === sentenceOf[from]; ) {
    const first = at;
    while (isCapital(at) && sentenceOf[at] === sentenceOf[from]) at++;
    rows.push({ first, last: at });
    if (lower[at] === ',' && lower[at + 1] === 'and') at += 2;
    else if (/^(?:,|and|or)$/.test(lower[at] ?? '')) at++;
  }
  return rows;
}

/** "Tarn and New Oake | , the main processors,": two names right before a comma. */
function rowsBefore(words: RowWords, kind: number): readonly ToldRow[] | null {
  const { prose } = words;
  const { lower, shapes, sentenceOf } = prose;
  if (!/^(?:[,.;)]|that|which|who|behind|in)$/.test(lower[kind + 1] ?? '.')) return null;
  let article = kind - 1;
  while (article > kind - FARTHEST_ARTICLE && article > 0 && isSmallWord(shapes[article]!) && lower[article] !== 'the')
    article--;
  if (article < 4 || !/^(?:the|two|both)$/.test(lower[article]!) || lower[article - 1] !== ',') return null;
  const end = article - 1;
  const isCapital = (at: number): boolean => at >= 0 && (shapes[at]! & Shape.capital) !== 0;
  let first = end;
  while (isCapital(first - 1) && end - first < FARTHEST_ARTICLE) first--;
  if (first === end || lower[first - 1] !== 'and' || sentenceOf[first] !== sentenceOf[kind]) return null;
  let before = first - 1;
  while (isCapital(before - 1) && first - before < FARTHEST_ARTICLE) before--;
  if (before === first - 1) return null;
  const pair = [rowFrom(words, before, 0), rowFrom(words, first, 0)];
  return pair.filter((row) => row !== null);
}
