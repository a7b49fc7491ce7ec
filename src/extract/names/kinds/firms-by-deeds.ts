import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordList } from '../../../lexicon/load-word-list.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import type { RowWords } from '../bodies/body-rows.js';
import { type Name, nameOver, surnameIdsOnDemand, withAddedOver } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isAboutSport } from '../told/telling-words.js';
import { mayBeBody, rowFrom, type ToldRow } from '../told/told-bodies.js';

const SURE_BY_DEED = 0.8;

const Deed = {
  by: 1,
  of: 2,
  with: 4,
  ruin: 8,
  office: 16,
  trade: 32,
  partners: 64,
  which: 128,
  staff: 256,
  heard: 512,
  bought: 1024,
} as const;
const DEEDS: readonly (readonly [bit: number, words: RegExp])[] = [
  [Deed.by, /^(?:owned|acquired|supplied|manufactured|operated|marketed|distributed|underwritten|insured|brewed)$/],
  [Deed.of, /^(?:subsidiary|creditors|shareholders|takeover|acquisition|flotation|arm|shares|stake)$/],
  [Deed.with, /^(?:contract|merger|tie-up|partnership|venture|franchise)$/],
  [Deed.ruin, /^(?:bankruptcy|administration|receivership|liquidation)$/],
  [Deed.office, /^(?:executive|director|manager)$/],
  [
    Deed.trade,
    /^(?:broker|printer|publisher|builder|brewer|distiller|developer|lender|insurer|supplier|contractor|operator|manufacturer|retailer|wholesaler|processor|recycler|grocer|caterer|haulier|bookmaker|maker|producer|refiner|distributor|importer|exporter)$/,
  ],
  [Deed.partners, /^\+$/],
  [Deed.which, /^which$/],
  [Deed.bought, /^(?:bought|acquired)$/],
  [Deed.staff, /^(?:staff|workers|employees|bosses|executives|colleagues)$/],
  [Deed.heard, /^(?:according|spokesman|spokeswoman|spokesperson|talks|negotiations|deal|agreement)$/],
];
const deedOf = (word: string): number =>
  DEEDS.reduce((bits, [bit, words]) => (words.test(word) ? bits | bit : bits), 0);
const BY_DEEDS = triggerOf(...DEEDS.map(([, words]) => words));

/** No firm of one word: a place that many know, or what may be somebody's name. */
const KNOWN_ELSEWISE =
  Hint.given | Hint.surname | Hint.country | Hint.region | Hint.bigTown | Hint.demonym | Hint.greatPlace;

/**
 * Firms that what is done to them or by them tells, though they look like people or towns: "owned by Viridane", "a stake in Viridane", "a merger
 * with Viridane", "Viridane filed for bankruptcy", "finance director of Viridane", "the Oslo broker Viridane", "Hale + Oake", "staff at Viridane", "according to Viridane" where nobody of the article is called so.
 */
export function withFirmsByDeeds(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const deeds = prose.index.of(BY_DEEDS);
  if (deeds.length === 0 || isOldPaper(prose)) return names;
  const column = prose.vocabulary.column(deedOf, deedOf);
  const bearers = surnameIdsOnDemand(prose.ids, () => names);
  let words: RowWords | null = null;
  let added: Name[] | null = null;
  for (const i of deeds) {
    if (i === 0 || i + 1 >= prose.size) continue;
    words ??= { prose, hints, classes: wordClassesOf(prose.vocabulary) };
    const deed = column.at(prose.ids[i]!);
    for (const row of rowsByDeed(words, i, deed)) {
      if (deed & Deed.heard && !names.some(({ type, first }) => type === 'person' && first === row.first)) continue;
      if (
        !(mayBeBody(names, row) || (deed & Deed.which && isJustSomebody(names, row))) ||
        (row.last - row.first === 1 && bearers().has(prose.ids[row.first]!))
      )
        continue;
      added ??= [];
      added.push(nameOver(prose, { ...row, type: 'organisation', confidence: SURE_BY_DEED, rule: 'firm-in-context' }));
    }
  }
  return added === null ? names : withAddedOver(names, added);
}

/** Whether the words are somebody's name and nothing else: behind them "which" tells that they are not. */
const isJustSomebody = (names: readonly Name[], row: ToldRow): boolean =>
  names.some(({ type, first, last }) => type === 'person' && first === row.first && last === row.last);

const NONE: readonly ToldRow[] = [];
const rowOrNone = (row: ToldRow | null): readonly ToldRow[] => (row === null ? NONE : [row]);

function rowsByDeed(words: RowWords, at: number, deed: number): readonly ToldRow[] {
  const { lower, shapes } = words.prose;
  const next = lower[at + 1]!;
  if (deed & Deed.partners) return rowOrNone(partnersAround(words, at));
  if (!isSmallWord(shapes[at]!) && !(shapes[at]! & Shape.first)) return NONE;
  if (deed & Deed.bought && next !== 'by') return rowOrNone(boughtBy(words, at));
  if (deed & Deed.by) return next === 'by' ? firmsFrom(words, at + 2) : NONE;
  if (deed & Deed.of) return /^(?:of|in)$/.test(next) ? firmsFrom(words, at + 2) : NONE;
  if (deed & Deed.with) return next === 'with' && !isAboutSport(words.prose) ? firmsFrom(words, at + 2) : NONE;
  if (deed & Deed.which) return rowOrNone(firmThatDeals(words, at));
  if (deed & Deed.ruin) return rowOrNone(ruined(words, at));
  if (deed & Deed.office)
    return /^(?:of|at)$/.test(next) && OFFICE_OF_FIRM.test(lower[at - 1]!) ? firmsFrom(words, at + 2) : NONE;
  if (deed & Deed.staff) return /^(?:at|of)$/.test(next) ? rowOrNone(rowUnheardOf(words, at + 2)) : NONE;
  if (deed & Deed.heard) return /^(?:to|for|with)$/.test(next) ? rowOrNone(rowUnheardOf(words, at + 2)) : NONE;
  return isTrade(words.prose, at) ? rowOrNone(firmAt(words, at + 1)) : NONE;
}

const OFFICE_OF_FIRM =
  /^(?:chief|managing|sales|finance|marketing|commercial|operations|brand|product|plant|factory|technical)$/;

/** A firm at a token: one word that no list of people or towns has, or several that are nobody. */
function firmAt(words: RowWords, first: number): ToldRow | null {
  const { prose, hints } = words;
  const { shapes, lower, size } = prose;
  if (first >= size || !(shapes[first]! & Shape.capital) || shapes[first]! & Shape.first) return null;
  const row = rowFrom(words, first);
  if (row === null) return null;
  if (row.last - row.first > 1) return isFirmsRow(words, row) ? row : null;
  if (hints[first]! & KNOWN_ELSEWISE && !(hints[first]! & Hint.organisationBegins)) return null;
  return /^(?:county|council|government)$/.test(lower[row.last] ?? '') ? null : row;
}

/** Several words of which the last is a firm's, or none is anybody's or a town's. */
const isFirmsRow = ({ prose, hints, classes }: RowWords, { first, last }: ToldRow): boolean =>
  classes.has(prose.ids[last - 1]!, 'company-end') ||
  (!(hints[last - 1]! & (Hint.surname | Hint.placeGoesOn)) && !(hints[first]! & KNOWN_ELSEWISE)) ||
  (hints[first]! & Hint.organisationBegins) !== 0;

/** One word that no list has, in whatever the tagger saw: "staff at | Viridane", "according to | Viridane" */
function rowUnheardOf(words: RowWords, first: number): ToldRow | null {
  const row = firmAt(words, first);
  if (row === null || row.last - row.first > 1 || words.hints[first]! & Hint.placeBegins) return null;
  return wordList.has(words.prose.lower[first]!) ? null : row;
}

/** "owned by | Viridane and Hale Foods" */
function firmsFrom(words: RowWords, first: number): readonly ToldRow[] {
  const row = firmAt(words, first);
  if (row === null) return NONE;
  const second = words.prose.lower[row.last] === 'and' ? firmAt(words, row.last + 1) : null;
  return second === null ? [row] : [row, second];
}

/** "Viridane | filed for bankruptcy", "Viridane | went into administration" */
function ruined(words: RowWords, noun: number): ToldRow | null {
  const { lower, shapes, sentenceOf } = words.prose;
  if (!/^(?:for|into|in)$/.test(lower[noun - 1]!)) return null;
  let verb = noun - 2;
  if (!/^(?:filed|files|filing|went|fell|is|was|collapsed|entered|put|slid)$/.test(lower[verb] ?? '')) return null;
  while (/^(?:has|had|was|who|which|since|then|also)$/.test(lower[verb - 1] ?? '')) verb--;
  let first = verb;
  while (
    first > 0 &&
    shapes[first - 1]! & Shape.capital &&
    sentenceOf[first - 1] === sentenceOf[noun] &&
    verb - first < 4
  )
    first--;
  if (first === verb || verb - first > 1) return null;
  if (shapes[first]! & Shape.first && wordList.has(lower[first]!)) return null;
  return words.hints[first]! & KNOWN_ELSEWISE || words.classes.has(words.prose.ids[first]!, 'function-word')
    ? null
    : { first, last: verb };
}

const DEALS_OF_FIRM =
  /^(?:also|now|already|owns|sells|makes|supplies|employs|operates|runs|represents|publishes|produces|manufactures|distributes|insures|insured|lends|leases|bought|acquired)$/;

/** "Pearl Viridane | , which sells milk,": what does so behind "which" is nobody and no town, unless many know it. */
function firmThatDeals(words: RowWords, which: number): ToldRow | null {
  const { prose, hints, classes } = words;
  const { lower, shapes, sentenceOf, ids } = prose;
  const isSeated =
    /^(?:is|was)$/.test(lower[which + 1]!) && /^(?:based|headquartered|founded|owned)$/.test(lower[which + 2] ?? '');
  if (lower[which - 1] !== ',' || !(isSeated || DEALS_OF_FIRM.test(lower[which + 1]!))) return null;
  const last = which - 1;
  let first = last;
  while (
    first > 0 &&
    isCapitalWord(shapes[first - 1]!) &&
    sentenceOf[first - 1] === sentenceOf[which] &&
    last - first < 4
  )
    first--;
  if (first === last || last - first > 3) return null;
  if (shapes[first]! & Shape.first && (wordList.has(lower[first]!) || classes.has(ids[first]!, 'function-word')))
    return null;
  if (last - first === 1) return hints[first]! & KNOWN_ELSEWISE ? null : { first, last };
  const isTown = hints[first]! & Hint.placeBegins && hints[last - 1]! & Hint.placeGoesOn;
  return isTown || classes.has(ids[first]!, 'title') ? null : { first, last };
}

/** ", which bought | Viridane in 2019": a town of the lists that many do not know, too */
function boughtBy(words: RowWords, verb: number): ToldRow | null {
  const { lower } = words.prose;
  const at = /^(?:has|had|also|later|recently)$/.test(lower[verb - 1]!) ? verb - 2 : verb - 1;
  if (lower[at] !== 'which' || isAboutSport(words.prose)) return null;
  const row = firmAt(words, verb + 1);
  return row !== null && /^(?:in|last|this|for|from|and|,|\.)$/.test(lower[row.last] ?? '.') ? row : null;
}

/** "the Oslo broker | Viridane": behind an article, and of one word, since people are introduced with two. */
function isTrade({ lower, shapes }: Prose, at: number): boolean {
  if (!((shapes[at + 1] ?? 0) & Shape.capital)) return false;
  if ((shapes[at + 2] ?? 0) & Shape.capital && !(shapes[at + 2]! & Shape.first)) return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (/^(?:the|by|with|from|at|and|of|for)$/.test(lower[i]!)) return !lexicon.has(lower[at]!, 'kin');
    if (!(shapes[i]! & Shape.word)) return false;
  }
  return false;
}

/** "| Hale + Oake", in whatever the tagger saw */
function partnersAround({ prose }: RowWords, plus: number): ToldRow | null {
  const { shapes, sentenceOf } = prose;
  const isCapital = (at: number): boolean =>
    at >= 0 && at < prose.size && (shapes[at]! & Shape.capital) !== 0 && sentenceOf[at] === sentenceOf[plus];
  let first = plus;
  while (isCapital(first - 1) && plus - first < 2) first--;
  let last = plus + 1;
  while (isCapital(last) && last - plus < 3) last++;
  return first === plus || last === plus + 1 ? null : { first, last };
}
