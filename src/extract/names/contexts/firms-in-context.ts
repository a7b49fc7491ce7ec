import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type VocabularyClasses, withoutStop, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, surnameIds, withEach } from '../name.js';
import { isBranch, isCourtDistrict, isTeamOfMany } from './firms-like-places.js';

const SURE_OF_FIRM = 0.8;
const LONGEST_BODY_ROW = 3; // words of a name

/** What stands behind a firm's 's, and behind nobody's. */
const OF_A_FIRM =
  /^(?:chief (?:executive|financial officer|operating officer|technology officer)|managing director|finance director|marketing director|sales director|commercial director|head of (?!state|the)\w+|shareholders|share price|shop floor|head office|annual (?:report|results|profits?)|pre-tax profits?|profits|turnover|founders?|co-founders?|factor(?:y|ies)|stores|warehouses?|headquarters|parent company|subsidiary|customers|suppliers|employees)\b/;

/** Any name of a nation or state. */
const OF_NATION = Hint.country | Hint.region;
const NATION_INITIALS = /^(?:ni|uk|nz|nsw|wa)$/;
const LARGE_NAMESAKE = Hint.country | Hint.demonym | Hint.bigTown;
const NAMESAKE = LARGE_NAMESAKE | Hint.region | Hint.placeBegins;
/** Which are seldom called after a small town. */
const UNIONS = /^(?:union|charity)$/;

/**
 * Firms and bodies that look like people, places or nothing, by what is beside them: "Brightwell’s head of training", "shares in Brightwell",
 * "the Prospect union", "Garth and Daughter", "Audit Scotland".
 */
export function withFirmsInContext(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const { lower, shapes, ids } = prose;
  const kinds = prose.vocabulary.column(kindOf, kindOf);
  const found: Name[] = [];
  for (const i of tokensWithFirms(prose)) {
    const kind = kinds.at(ids[i]!);
    if (kind & Kind.apposed && (shapes[i + 1] ?? 0) & Shape.capital) {
      const last = apposedRow(prose, classes, hints, i);
      if (last > 0) found.push(firm(prose, i + 1, last));
    }
    if (kind & Kind.body && !(shapes[i]! & Shape.capital)) {
      const first = rowBefore(prose, i);
      if (
        first < i &&
        lower[first - 1] === 'the' &&
        !(hints[first]! & (UNIONS.test(lower[i]!) ? LARGE_NAMESAKE : NAMESAKE)) &&
        !classes.has(ids[i - 1]!, 'title')
      )
        found.push(firm(prose, first, i));
    } else if (kind & Kind.partners && shapes[i]! & Shape.capital && /^(?:and|&)$/.test(lower[i - 1]!)) {
      const first = rowBefore(prose, i - 1);
      if (first < i - 1) found.push(firm(prose, first, i + 1));
    } else if (kind & (Kind.legal | Kind.owns) || (kind & Kind.moves && isShareMove(prose, i))) {
      const told = kind & Kind.legal ? firmOfForm(prose, i, names) : firmOfVerb(prose, hints, i, names);
      if (told !== null) found.push(told);
    } else if (
      shapes[i]! & Shape.capital &&
      (hints[i]! & OF_NATION || (shapes[i]! & Shape.upper && NATION_INITIALS.test(lower[i]!))) &&
      classes.has(ids[i - 1]!, 'before-nation')
    ) {
      const isWhole =
        shapes[i - 1]! & Shape.capital &&
        !((shapes[i + 1] ?? 0) & Shape.capital) &&
        !(i > 1 && shapes[i - 2]! & Shape.capital && !(shapes[i - 1]! & Shape.first));
      if (isWhole && !(hints[i]! & Hint.demonym) && prose.sentenceOf[i - 1] === prose.sentenceOf[i])
        found.push(firm(prose, i - 1, i + 1));
    }
  }
  const surnames = names.some((name) => isOfAFirm(prose, hints, name)) ? surnameIds(ids, names) : null;
  const told =
    surnames === null
      ? names
      : withEach(names, (name) =>
          isOfAFirm(prose, hints, name) && !surnames.has(ids[name.first]!)
            ? changedName(name, { type: 'organisation', confidence: SURE_OF_FIRM, rule: 'company-in-context' })
            : name,
        );
  const firms = found.reduce((before, row) => withFirm(before, row, prose), told);
  return withEach(firms, (name) =>
    isTeamOfMany(prose, hints, name)
      ? changedName(name, { type: 'organisation', confidence: SURE_OF_FIRM, rule: 'of-many' })
      : isBranch(prose, name) || isLawmaker(prose, hints, name) || isCourtDistrict(prose, name)
        ? changedName(name, { type: 'other' })
        : isStateOfMinister(prose, classes, hints, name)
          ? changedName(name, { type: 'place' })
          : name,
  );
}

const SURE_OF_STATE = 0.75;

/** "Zanzibar’s Minister of Ports": a doubtful body that is a place, and has ministers. */
const isStateOfMinister = (
  { lower, ids, shapes }: Prose,
  classes: VocabularyClasses,
  hints: Uint16Array,
  { type, confidence, first, last }: Name,
): boolean =>
  type === 'organisation' &&
  confidence < SURE_OF_STATE &&
  last - first === 1 &&
  (hints[first]! & Hint.placeBegins) !== 0 &&
  lower[last] === "'s" &&
  ((shapes[last + 1] ?? 0) & Shape.capital) !== 0 &&
  classes.has(ids[last + 1]!, 'office');

/** "the Oregon Republican", a lawmaker; not "told the Arizona Republican" */
const isLawmaker = ({ lower }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  type === 'organisation' &&
  last - first > 1 &&
  /^(?:republican|democrat)$/.test(lower[last - 1]!) &&
  (hints[first]! & Hint.region) !== 0 &&
  lower[first - 1] === 'the' &&
  !/^(?:told|in|by|for|of|to|with)$/.test(lower[first - 2] ?? '');

const Kind = { body: 1, apposed: 2, partners: 4, legal: 8, owns: 16, moves: 32 } as const;
const kindsOf = lexicon.bits([
  [Kind.body, 'behind-body-name'],
  [Kind.apposed, 'before-body-name'],
  [Kind.partners, 'partner-in-firm'],
  [Kind.legal, 'legal-form'],
  [Kind.owns, 'owner-verb'],
  [Kind.moves, 'share-verb'],
]);
const kindOf = (word: string): number => kindsOf(withoutStop(word));
const FIRM_WORDS = triggerOf(
  lexicon.withStops(
    'behind-body-name',
    'before-body-name',
    'partner-in-firm',
    'legal-form',
    'owner-verb',
    'share-verb',
  ),
);
const BEFORE_NATION = triggerOf(lexicon.withStops('before-nation'));

/** The words that tell a firm or stand beside it, and those behind "Audit": of "Audit | Scotland". */
function tokensWithFirms({ index, size }: Prose): readonly number[] {
  const told = index.of(FIRM_WORDS);
  const nations = index.of(BEFORE_NATION).map((i) => i + 1);
  const all = nations.length === 0 ? told : [...new Set([...told, ...nations])].sort((a, b) => a - b);
  return all.filter((i) => i > 0 && i < size);
}

/** "the pension fund | Alecto", "the investment bank | Morgan Hale": the end of the name; -1 where none is there. */
function apposedRow(prose: Prose, classes: VocabularyClasses, hints: Uint16Array, at: number): number {
  const { shapes, sentenceOf, lower, ids } = prose;
  let begin = at - 1;
  while (begin > at - 3 && begin > 0 && lower[begin] !== 'the' && isSmallWord(shapes[begin]!)) begin--;
  if (lower[begin] !== 'the' || shapes[at]! & Shape.capital) return -1;
  const first = at + 1;
  let last = first;
  while (sentenceOf[last] === sentenceOf[at] && shapes[last]! & Shape.capital && last - first <= LONGEST_BODY_ROW)
    last++;
  const isDay = classes.has(ids[first]!, 'month') || classes.has(ids[first]!, 'weekday');
  if (last - first > LONGEST_BODY_ROW || isDay || classes.has(ids[first]!, 'title')) return -1;
  if (last - first === 1 && hints[first]! & (NAMESAKE | Hint.given)) return -1;
  // "the supermarket Ann Lee owns"
  if (hints[first]! & Hint.given && !/^(?:[,.;]|said|says|told|reported|announced)$/.test(lower[last] ?? '.'))
    return -1;
  return lower[last] === "'s" || (lower[last] === 'and' && lower[at] === 'trio') ? -1 : last;
}

/** "lost 6%", "fell 4 per cent": what shares do */
const isShareMove = ({ lower }: Prose, verb: number): boolean =>
  /^\d[\d.]*$/.test(lower[verb + 1] ?? '') && /^(?:%|per|percent|pc|p|pence)$/.test(lower[verb + 2] ?? '');

/** Legal forms that are written in small letters too; "sa" may be a word that a scan has cut, "corporation" is one. */
const SMALL_FORM = /^\p{L}{3,4}\.?$/u;

/** "Tarnwick Foods plc": capitalised words and a legal form, which may have a small letter; null where there are none. */
function firmOfForm(prose: Prose, at: number, names: readonly Name[]): Name | null {
  if (isSmallWord(prose.shapes[at]!) && !SMALL_FORM.test(prose.lower[at]!)) return null;
  const first = rowBefore(prose, at);
  const opens = (prose.shapes[first]! & Shape.first) !== 0;
  if (first === at || (opens && at - first === 1) || lexicon.has(prose.lower[first]!, 'function-word')) return null;
  if (/^(?:and|&|of|'s)$/.test(prose.lower[first - 1] ?? '')) return null;
  const isKnown = names.some((name) => name.type === 'organisation' && name.first <= at && name.last > at);
  return isKnown ? null : firm(prose, first, at + 1);
}

/**
 * The firm before its verb, or before ", which" and the verb: capitalised words that are no known place and no sure name of somebody; null
 * where there are none.
 */
function firmOfVerb(prose: Prose, hints: Uint16Array, verb: number, names: readonly Name[]): Name | null {
  const { lower, shapes } = prose;
  const end = lower[verb - 1] === 'which' && lower[verb - 2] === ',' ? verb - 2 : verb;
  let first = rowBefore(prose, end);
  // "Rival Nexfab", "US-listed Cirrion"
  const isDescribed = /-(?:listed|based|owned)$/.test(lower[first] ?? '') || lexicon.has(lower[first] ?? '', 'calling');
  if (end - first > 1 && isDescribed) first++;
  // "Pell & | Dowd lost 3%"
  let partner = lower[first - 1] === '&' && first < end ? rowBefore(prose, first - 1) : first;
  while (partner < first - 1 && NO_PARTNER.some((kind) => lexicon.has(lower[partner]!, kind))) partner++; // "On Monday | Pell & Dowd"
  if (partner < first - 1) return firm(prose, partner, end);
  if (first === end || end - first > 2 || shapes[first]! & Shape.first) return null;
  if (hints[first]! & (NAMESAKE | Hint.given) || lower[first - 1] === 'the') return null;
  const over = names.find((name) => name.last === end);
  return over?.type === 'person' && over.confidence > SURE_OF_FIRM ? null : firm(prose, first, end);
}

const NO_PARTNER = ['weekday', 'month', 'function-word'] as const;

/** The first of the capitalised words right before a token; the token where there is none, or too many. */
function rowBefore({ shapes, sentenceOf, lower }: Prose, end: number): number {
  let first = end;
  while (
    first > 0 &&
    (shapes[first - 1]! & Shape.capital) !== 0 &&
    sentenceOf[first - 1] === sentenceOf[end] &&
    !/^(?:the|messrs\.?)$/.test(lower[first - 1]!)
  )
    first--;
  return end - first > LONGEST_BODY_ROW ? end : first;
}

/** "Brightwell’s chief executive", "shares in Brightwell", "Brightwell, which owns the shops," */
function isOfAFirm({ lower, shapes }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean {
  if (type !== 'person' || last - first !== 1 || hints[first]! & Hint.given) return false;
  if (lower[first - 1] === 'in' && /^(?:shares?|stake)$/.test(lower[first - 2] ?? '')) return true;
  if (lower[last] === ',' && lower[last + 1] === 'which') return !(shapes[first - 1]! & Shape.capital);
  // "Nordhaven | analysts Ann Lee and Jim Roe"
  if (/^analysts?$/.test(lower[last] ?? '') && (shapes[last + 1] ?? 0) & Shape.capital) return true;
  return lower[last] === "'s" && OF_A_FIRM.test(lower.slice(last + 1, last + 5).join(' '));
}

const firm = (prose: Prose, first: number, last: number): Name =>
  nameOver(prose, { first, last, type: 'organisation', confidence: SURE_OF_FIRM, rule: 'firm-in-context' });

/** The names with one more, unless it lies within one of them; those within it go, and of “Hale Rescue and | Police Scotland” the first stays. */
function withFirm(names: readonly Name[], added: Name, { lower, ends }: Prose): readonly Name[] {
  const over = names.filter(({ first, last }) => first < added.last && last > added.first);
  const holds = over.some(
    ({ first, last, type }) =>
      (first < added.first && last !== added.last) ||
      last > added.last ||
      (first === added.first && last === added.last && type !== 'person'),
  );
  if (holds) return names;
  const at = names.findIndex(({ last }) => last > added.first);
  const from = at < 0 ? names.length : at;
  const joined = over.length === 1 && lower[added.first - 1] === 'and' ? over[0]! : null;
  const last = added.first - 1;
  const before = joined !== null && joined.first < last ? [changedName(joined, { last, end: ends[last - 1]! })] : [];
  return [...names.slice(0, from), ...before, added, ...names.slice(from + over.length)];
}
