import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, surnameIdsOnDemand, withEach } from '../name.js';
import { isAboutSport } from '../told/telling-words.js';
import { withClubsInContext } from './clubs-in-context.js';
import { withFirmsLikePlaces } from './firms-like-places.js';

const SURE_OF_PERSON_BESIDE = 0.95; // a person of whom the tagger is surer stays one
const LONGEST_COMPANY_PHRASE = 4; // words of a description

/**
 * Companies and shops that look like people or like nothing: by their last word ("Hollis Motors"), by what they are called before
 * ("carmaker Hollis") or after ("Tidewright, the firm that designed it", "Hobday’s, a bakery").
 */
export function withOrganisationsInContext(prose: Prose, hints: Uint16Array, tagged: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const bearers = surnameIdsOnDemand(prose.ids, () => names);
  const names = withClubsInContext(prose, hints, tagged);
  const retyped = withEach(names, (name) => {
    if (name.type === 'organisation') return name;
    if (isClub(prose, classes, name) && isAboutSport(prose))
      return changedName(name, { type: 'organisation', rule: 'club-in-context' });
    return companyInContext(prose, { classes, bearers }, name);
  });
  return withMissedCompanies(prose, hints, withFirmsLikePlaces(prose, hints, retyped));
}

function withMissedCompanies(prose: Prose, hints: Uint16Array, retyped: readonly Name[]): readonly Name[] {
  const added = missedCompanies(prose, hints, retyped);
  if (added.length === 0) return retyped;
  const kept: Name[] = [];
  let next = 0;
  for (const name of retyped) {
    while (next < added.length && added[next]!.last <= name.first) kept.push(added[next++]!);
    if (next === added.length || added[next]!.first >= name.last) kept.push(name);
  }
  for (; next < added.length; next++) kept.push(added[next]!);
  return kept;
}

/** "Ashford Rovers", "Rovers", but not "at Ashford Town". */
function isClub({ ids, lower, shapes }: Prose, classes: VocabularyClasses, { first, last }: Name): boolean {
  if (!classes.has(ids[last - 1]!, 'club-end') || !(shapes[last - 1]! & Shape.capital)) return false;
  if (last - first === 1) return lower[first]!.endsWith('ers');
  return lower[last - 1] !== 'town' || !/^(?:in|at|near|from|around)$/.test(lower[first - 1] ?? '');
}

/** "Mason’s | butcher’s shop", "Mason’s | bakery": the word after a trade, or the first. */
function isShop({ lower, ids, size }: Prose, classes: VocabularyClasses, from: number): boolean {
  const at = lower[from + 1] === "'s" && from + 2 < size && classes.has(ids[from]!, 'company-noun') ? from + 2 : from;
  return at < size && classes.has(ids[at]!, 'shop');
}

/** What an article tells of its names, read when it is first asked for. */
interface CompanyTold {
  readonly classes: VocabularyClasses;
  readonly bearers: () => ReadonlySet<number>;
}

function companyInContext(prose: Prose, { classes, bearers }: CompanyTold, name: Name): Name {
  const { ids, lower, shapes } = prose;
  const { type, first, last } = name;
  if (type !== 'person') return name;
  const company = (from = first, to = last): Name =>
    nameOver(prose, {
      first: from,
      last: to,
      type: 'organisation',
      confidence: name.confidence,
      rule: 'company-in-context',
    });
  // "Shipbuilder | Quarle Marine"
  const isKind = last - first > 1 && classes.has(ids[first]!, 'company-noun');
  const isEnded =
    last - first > 1 &&
    (classes.has(ids[last - 1]!, 'company-end') ||
      (last - first > 2 && classes.has(ids[last - 1]!, 'ends-body') && !classes.has(ids[first]!, 'title')));
  if (isEnded) return company(isKind && last - first > 2 && shapes[first]! & Shape.first ? first + 1 : first);
  if (isKind && last - first === 2 && !classes.has(ids[first]!, 'calling')) return company(first + 1);
  if (last - first > 1 && isApposedCompany(prose, classes, first, last)) return company();
  if (last - first === 1 && first > 0) {
    // "shipping firm Northlink", "the Herald’s editor"
    const opens = (shapes[first - 1]! & Shape.first) !== 0 && !classes.has(ids[first - 1]!, 'calling');
    const isFirm = classes.has(ids[first - 1]!, 'company-noun') && (opens || !(shapes[first - 1]! & Shape.capital));
    const isPaper = lower[first - 1] === 'the' && classes.has(ids[first]!, 'paper-end');
    // "Rival Bromford said", where nobody is called so in full
    if (
      lower[first - 1] === 'rival' &&
      !lower[first]!.endsWith('s') &&
      type === 'person' &&
      !bearers().has(ids[first]!) &&
      !isAboutSport(prose)
    )
      return company();
    if ((isFirm || isPaper) && name.confidence < SURE_OF_PERSON_BESIDE && !bearers().has(ids[first]!))
      // "fashion chain Bellamy’s | is to close"
      return lower[last] === "'s" && /^(?:is|was|has|had|will|said|says)$/.test(lower[last + 1] ?? '')
        ? company(first, last + 1)
        : company();
  }
  // "a shark in a Denny's."
  const isOne = lower[last] === "'s" && last - first === 1 && /^an?$/.test(lower[first - 1] ?? '');
  if (isOne && !bearers().has(ids[first]!) && !((shapes[last + 1] ?? 0) & Shape.word)) return company(first, last + 1);
  if (lower[last] === "'s" && last - first === 1 && opensCompany(prose, classes, last + 1))
    return company(first, last + 1);
  if (lower[last] === "'s" && last - first === 1 && isShop(prose, classes, last + 1) && !bearers().has(ids[first]!))
    return company(first, last + 1);
  return name;
}

/** "The German manufacturer, Oberland Seilbahnen of Kempten": a kind of firm that is nobody's calling, and a comma. */
function isApposedCompany(
  { ids, lower, shapes }: Prose,
  classes: VocabularyClasses,
  first: number,
  last: number,
): boolean {
  const kind = ids[first - 2];
  if (lower[first - 1] !== ',' || kind === undefined || !/^(?:[,.;(]|of)$/.test(lower[last] ?? '')) return false;
  if (!classes.has(kind, 'company-noun') || classes.has(kind, 'calling') || shapes[first - 2]! & Shape.capital)
    return false;
  for (let i = first - 3; i >= 0 && i > first - 7; i--)
    if (/^(?:the|an?|its|his|her|their)$/.test(lower[i]!)) return true;
  return false;
}

const COMMAS = triggerOf([',']);

/** Rows of capitalised words that are in no name, or in an unsure one, before such a description. */
function missedCompanies(prose: Prose, hints: Uint16Array, names: readonly Name[]): Name[] {
  const { shapes, lower } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const added: Name[] = [];
  let next = 0;
  for (const i of prose.index.of(COMMAS)) {
    if (i === 0 || !opensCompany(prose, classes, i)) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    const last = i;
    let first = lower[last - 1] === "'s" ? last - 1 : last;
    while (
      first > 0 &&
      last - first < LONGEST_COMPANY_PHRASE &&
      isCapitalWord(shapes[first - 1]!) &&
      !(shapes[first]! & Shape.first)
    )
      first--;
    const words = lower[last - 1] === "'s" ? last - 1 - first : last - first;
    if (words < 1 || words > 3 || opensSentence(prose, classes, first)) continue;
    if (isHeldByName(hints, names, next, { first, last, owns: lower[last - 1] === "'s" })) continue;
    added.push(nameOver(prose, { first, last, type: 'organisation', confidence: 0.65, rule: 'company-in-context' }));
  }
  return added;
}

/** "Moreover, the company that …", "Last October, a firm in …": words that open sentences. */
function opensSentence({ ids, lower, shapes }: Prose, classes: VocabularyClasses, first: number): boolean {
  const id = ids[first]!;
  if (classes.has(id, 'determiner') || classes.has(id, 'function-word') || classes.has(id, 'before-time')) return true;
  if (classes.has(id, 'time') || classes.has(id, 'time-noun') || classes.has(id, 'month')) return true;
  if (!(shapes[first]! & Shape.first)) return false;
  if (classes.has(id, 'line-opener') || classes.has(id, 'sentence-opener')) return true;
  return classes.has(id, 'sentence-adverb') || lower[first]!.endsWith('ly');
}

/** Whether a sure name, or an organisation, ends in the row; `next`: the first name that ends after it. */
function isHeldByName(
  hints: Uint16Array,
  names: readonly Name[],
  next: number,
  row: { first: number; last: number; owns: boolean },
): boolean {
  for (let n = Math.min(next, names.length - 1); n >= 0 && n > next - LONGEST_COMPANY_PHRASE - 1; n--) {
    const { first, last, type, confidence } = names[n]!;
    if (first >= row.last || last <= row.first) continue;
    const isUnlisted = type === 'place' && last - first > 1 && !(hints[last - 1]! & Hint.placeGoesOn);
    if (type === 'organisation' || (confidence > 0.85 && !row.owns && !isUnlisted)) return true;
  }
  return false;
}

/** What is no firm, and is told to be a body only by what it does or who made it. */
const GROUP = /^(?:group|organi[sz]ation|non-?profit|network|initiative|collective)$/;
const BEHIND_GROUP = /^(?:that|which|whose|founded|co-founded|led|run|based|owned|formed|backed|created)$/;

/** ", the firm that", ", a bakery in York", ", a group founded by", ", the ironmonger’s": a comma, an article, and a word for a company. */
function opensCompany(
  { lower, ids, shapes, sentenceOf, size }: Prose,
  classes: VocabularyClasses,
  comma: number,
): boolean {
  if (lower[comma] !== ',' || comma + 2 >= size || !/^(?:an?|the)$/.test(lower[comma + 1]!)) return false;
  for (
    let i = comma + 2;
    i < size && i < comma + 2 + LONGEST_COMPANY_PHRASE && sentenceOf[i] === sentenceOf[comma];
    i++
  ) {
    if (!(shapes[i]! & Shape.word) || classes.has(ids[i]!, 'function-word')) return false;
    const behind = i + 1;
    if (GROUP.test(lower[i]!) && behind < size) return BEHIND_GROUP.test(lower[behind]!);
    if (!classes.has(ids[i]!, 'company-noun')) continue;
    if (behind >= size || !(shapes[behind]! & Shape.word)) return true;
    return (
      lower[behind] === "'s" || /^(?:that|which|who|whose|in|of|based|behind|owned|with|at|on)$/.test(lower[behind]!)
    );
  }
  return false;
}
