import { wordList } from '../../../lexicon/load-word-list.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import type { RowWords } from '../bodies/body-rows.js';
import { changedName, type Name, nameOver, surnameIdsOnDemand, withAddedOver, withEach } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isAboutBusiness, isAboutSport } from './telling-words.js';
import { mayBeBody, rowFrom, rowInCommas, type ToldRow } from './told-bodies.js';

const SURE_OF_DEALING = 0.8;
const FARTHEST_VERB = 4; // tokens between "leased" and "from"

const Deals = { rival: 1, season: 2, trade: 4, station: 8, shares: 16, stores: 32, listed: 64 } as const;
const DEALS: readonly (readonly [bit: number, words: RegExp])[] = [
  [Deals.rival, /^(?:rival|competitor)$/],
  [Deals.season, /^(?:seasons?|stint|spell|spells|residency)$/],
  [Deals.trade, /^(?:leased|bought|rented|hired|purchased|ordered|chartered|leases|buys|rents|hires)$/],
  [Deals.station, /^(?:station|broadcaster)$/],
  [Deals.shares, /^(?:shares|stake)$/],
  [Deals.stores, /^(?:stores|shops|restaurants|supermarkets|outlets)$/],
  [
    Deals.listed,
    /^(?:organi[sz]ations|businesses|companies|firms|sponsors|charities|restaurants|retailers|nonprofits)$/,
  ],
];
const dealsOf = (word: string): number =>
  DEALS.reduce((bits, [bit, words]) => (words.test(word) ? bits | bit : bits), 0);

const DEALINGS = triggerOf(...DEALS.map(([, words]) => words));

/**
 * Bodies that dealings tell: "a rival, Ottermann, is offering" in a text of business, "two seasons with Tarn Lyric", "has leased buses from
 * Harebell Coach", "Rádio Bordeira, a local station,", "told Lusa", "Shares in Tarn Klimat rose 6%", "its Torvana shops",
 * "the firms that helped: Quill Bakery, Kenya's Kitchen and Fig Torvo".
 */
export function withBodiesByDealings(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  if (isOldPaper(prose)) return names;
  const { ids, lower, size } = prose;
  const deals = prose.vocabulary.column(dealsOf, dealsOf);
  const bearers = surnameIdsOnDemand(ids, () => names);
  let words: RowWords | null = null;
  let added: Name[] | null = null;
  for (const i of prose.index.of(DEALINGS)) {
    if (i === 0 || i + 2 >= size) continue;
    const deal = deals.at(ids[i]!);
    words ??= { prose, hints, classes: wordClassesOf(prose.vocabulary) };
    if (deal & Deals.listed) {
      for (const row of listedBehind(words, names, i))
        if (mayBeBody(names, row)) {
          added ??= [];
          added.push(
            nameOver(prose, { ...row, type: 'organisation', confidence: SURE_OF_DEALING, rule: 'listed-body' }),
          );
        }
      continue;
    }
    const row =
      deal & Deals.rival
        ? rivalBehind(words, i)
        : deal & Deals.season
          ? withWhom(words, names, i)
          : deal & Deals.trade
            ? suppliedBy(words, i)
            : deal & Deals.station
              ? beforeStation(words, i)
              : deal & Deals.stores
                ? chainOf(words, i)
                : lower[i + 1] === 'in'
                  ? rowOfSeveral(words, i + 2, BEHIND_SHARES)
                  : null;
    if (row === null || !mayBeBody(names, row)) continue;
    if (row.last - row.first === 1 && bearers().has(ids[row.first]!)) continue;
    // where the town's own club or firm is not called so
    if (lower[row.last] === "'s" && deal & Deals.trade) continue;
    added ??= [];
    added.push(nameOver(prose, { ...row, type: 'organisation', confidence: SURE_OF_DEALING, rule: 'body-by-dealing' }));
  }
  return withAgencies(prose, hints, added === null ? names : withAddedOver(names, added));
}

/** "a rival, | Ottermann, is offering" */
function rivalBehind(words: RowWords, at: number): ToldRow | null {
  const { lower } = words.prose;
  if (lower[at + 1] !== ',' || !/^(?:an?|another|its|main|biggest|bigger|smaller|larger)$/.test(lower[at - 1]!))
    return null;
  const row = rowInCommas(words, at + 2);
  if (row === null || words.hints[row.first]! & (Hint.given | Hint.surname)) return null;
  const behind = lower[row.last + 1] ?? '';
  if (!/^(?:is|has|was|had|will|offers|sells|plans|wants)$/.test(behind)) return null;
  return isAboutBusiness(words.prose) && !isAboutSport(words.prose) ? row : null;
}

/** "two seasons in Chicago with | Tarn Lyric" */
function withWhom(words: RowWords, names: readonly Name[], at: number): ToldRow | null {
  const { lower } = words.prose;
  let behind = at + 1;
  if (lower[behind] === 'in') {
    const place = names.find(({ first }) => first === behind + 1);
    if (place?.type !== 'place') return null;
    behind = place.last;
  }
  if (lower[behind] !== 'with') return null;
  return rowOfSeveral(words, behind + 1);
}

/** "has leased buses from | Harebell Coach, of Dunster" */
function suppliedBy(words: RowWords, at: number): ToldRow | null {
  const { lower, sentenceOf } = words.prose;
  let from = at + 1;
  while (from < at + FARTHEST_VERB && lower[from] !== 'from') from++;
  if (lower[from] !== 'from' || sentenceOf[from] !== sentenceOf[at]) return null;
  return rowOfSeveral(words, from + 1);
}

/** Two words and more that no list of towns or names of people has. */
function rowOfSeveral(words: RowWords, first: number, behind = /^[,.;)]$/): ToldRow | null {
  const { prose, hints } = words;
  if (first >= prose.size || !(prose.shapes[first]! & Shape.capital)) return null;
  const row = rowFrom(words, first) ?? coachFirm(words, first);
  if (row === null || row.last - row.first < 2 || !behind.test(prose.lower[row.last] ?? '.')) return null;
  if (hints[row.first]! & (Hint.demonym | Hint.country | Hint.region)) return null;
  for (let i = row.first; i < row.last; i++)
    if (!(hints[i]! & (i === row.first ? Hint.placeBegins : Hint.placeGoesOn))) return row;
  return null;
}

/** "two of its | Torvana shops": no town's, no people's, and no common word */
function chainOf({ prose, hints }: RowWords, at: number): ToldRow | null {
  const { lower, shapes } = prose;
  const first = at - 1;
  if (!isCapitalWord(shapes[first]!) || !/^(?:its|their)$/.test(lower[first - 1] ?? '')) return null;
  if (hints[first]! & (Hint.placeBegins | Hint.demonym | Hint.given) || wordList.has(lower[first]!)) return null;
  return { first, last: at };
}

const FARTHEST_COLON = 12; // tokens from "firms" to the mark
const FEWEST_FIRMS = 3;

/** "the firms that helped: | Quill Bakery, Kenya's Kitchen in Hale and Fig Torvo" */
function listedBehind({ prose, hints }: RowWords, names: readonly Name[], kind: number): readonly ToldRow[] {
  const { lower, shapes, sentenceOf, size } = prose;
  let at = kind + 1;
  while (at < size && at < kind + FARTHEST_COLON && lower[at] !== ':' && !(shapes[at]! & Shape.capital)) at++;
  if (lower[at] !== ':' || sentenceOf[at] !== sentenceOf[kind]) return [];
  const rows: ToldRow[] = [];
  let somebodies = 0;
  const isPart = (i: number): boolean =>
    i < size && (isCapitalWord(shapes[i]!) || (/^(?:['’]s?|&)$/.test(lower[i]!) && isCapitalWord(shapes[i + 1] ?? 0)));
  for (at++; at < size && isCapitalWord(shapes[at]!); at++) {
    const first = at;
    while (isPart(at)) at++;
    rows.push({ first, last: at });
    if (
      names.some(
        ({ type, first: from, confidence }) => type === 'person' && from === first && confidence > SURE_OF_DEALING,
      )
    )
      somebodies++;
    while (at < size && sentenceOf[at] === sentenceOf[kind] && !/^(?:,|;|and)$/.test(lower[at]!)) at++;
    if (at >= size || sentenceOf[at] !== sentenceOf[kind]) break;
    if (lower[at] !== 'and' && lower[at + 1] === 'and') at++;
  }
  if (rows.length < FEWEST_FIRMS || somebodies * 2 >= rows.length) return [];
  return rows.filter(({ first, last }) => last - first > 1 || !(hints[first]! & (Hint.placeBegins | Hint.given)));
}

const BEHIND_SHARES =
  /^(?:[,.;)]|rose|fell|were|are|have|had|dropped|jumped|gained|lost|slipped|climbed|closed|slid|plunged)$/;

/** "Harebell | Coach", who is nobody's coach */
function coachFirm({ prose, hints }: RowWords, first: number): ToldRow | null {
  const { lower, shapes } = prose;
  return lower[first + 1] === 'coach' && shapes[first + 1]! & Shape.capital && !(hints[first]! & Hint.given)
    ? { first, last: first + 2 }
    : null;
}

/** "| Rádio Bordeira, a local station," */
function beforeStation(words: RowWords, at: number): ToldRow | null {
  const { lower, shapes, sentenceOf } = words.prose;
  let article = at - 1;
  while (article > at - 4 && article > 1 && /^\p{Ll}/u.test(lower[article]!) && !/^an?$/.test(lower[article]!))
    article--;
  if (!/^an?$/.test(lower[article]!) || lower[article - 1] !== ',' || !/^(?:[,.;]|in|that|which)$/.test(lower[at + 1]!))
    return null;
  const isCapital = (i: number): boolean => i >= 0 && isCapitalWord(shapes[i]!);
  let first = article - 1;
  while (isCapital(first - 1) && sentenceOf[first - 1] === sentenceOf[at]) first--;
  if (!/^(?:r[aá]dio|canal|tele\p{L}*|télé\p{L}*|tv|antena|onda)$/u.test(lower[first] ?? '')) return null;
  return article - 1 - first > 1 ? { first, last: article - 1 } : null;
}

/** "told Lusa", taken for somebody */
function withAgencies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const bearers = surnameIdsOnDemand(prose.ids, () => names);
  const classes = wordClassesOf(prose.vocabulary);
  return withEach(names, (name) =>
    name.type === 'person' &&
    name.last - name.first === 1 &&
    classes.has(prose.ids[name.first]!, 'agency') &&
    !(hints[name.first]! & (Hint.given | Hint.surname)) &&
    !bearers().has(prose.ids[name.first]!)
      ? changedName(name, { type: 'organisation', rule: 'agency' })
      : name,
  );
}
