import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withAdded, withEach } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isAboutSport } from '../told/telling-words.js';

/** Who plays: tells that a town's name behind it is a club's. */
const SIDE =
  /^(?:club|side|team|outfit|neighbours|rivals|champions|strugglers|leaders|hosts|visitors|minnows|giants|opponents)$/;
/** Ends a club's name, and a town's or county's too. */
const MAYBE_CLUB_END = /^(?:city|county|forest|villa|palace|park|star|celtic)$/;
/** What a player does with a club. */
const PLAYS_FOR =
  /^(?:loan|career|spell|spells|stint|stints|signed|sign|signing|joined|joins|joining|rejoined|debut|transfer|apprenticeship|contract|appearances|scored|playing|released)$/;
const LINK = /^(?:at|from|for|with|to|by)$/;
const SURE_OF_CLUB = 0.75;

/**
 * Clubs in a text about sport: those that the tagger missed ("League Two side Ashby City"), a club called by its town's name or next to
 * other clubs ("Penfold" where Penfold Rovers play, "Stoke City, Middlesbrough and Real Sociedad", "on loan at Dundee").
 */
export function withClubsInContext(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  const mayPlay = ({ first, last }: Name): boolean =>
    (hints[first]! & Hint.club) !== 0 || classes.has(prose.ids[last - 1]!, 'club-end');
  const isPlayed = (name: Name, i: number, among: readonly Name[]): boolean =>
    name.type === 'place' &&
    !(hints[name.first]! & (Hint.country | Hint.greatPlace)) &&
    isPlayedAgainst(prose, among[i + 1], name);
  if (
    !isAboutSport(prose) ||
    !names.some((name, i) => mayPlay(name) || isPlayed(name, i, names) || isSignedFrom(prose, hints, name))
  )
    return names;
  const all = withMissedClubs(prose, classes, names);
  const isOld = isOldPaper(prose);
  const towns = new Set<number>();
  for (const name of all) if (isFullClub(prose, classes, name)) towns.add(prose.ids[name.first]!);
  return withEach(all, (name, i) => {
    if (name.type !== 'place' && name.type !== 'person') return name;
    const isTown = name.last - name.first === 1 && towns.has(prose.ids[name.first]!) && !isTownThere(prose, name);
    if (isScorer(prose, hints, name)) return changedName(name, { type: 'person', rule: 'scorer' });
    const isKnown = (hints[name.first]! & Hint.club) !== 0 && name.type === 'place';
    const plays = isKnown && (isListedWithClubs(prose, hints, all, i) || isPlayedFor(prose, name));
    return isTown ||
      plays ||
      isClubsName(prose, hints, name) ||
      isSignedFrom(prose, hints, name) ||
      (!isOld && isPlayed(name, i, all))
      ? changedName(name, { type: 'organisation', rule: 'club-in-context' })
      : name;
  });
}

/** "Penfold Rovers", "Ashby City": of two words and more, the first no word of sport. */
const isFullClub = ({ ids, lower }: Prose, classes: VocabularyClasses, { type, first, last }: Name): boolean =>
  type === 'organisation' &&
  last - first === 2 &&
  (classes.has(ids[last - 1]!, 'club-end') || MAYBE_CLUB_END.test(lower[last - 1]!));

/** "in Penfold" */
const isTownThere = ({ lower }: Prose, { first }: Name): boolean =>
  /^(?:in|near|around|outside|of|from)$/.test(lower[first - 1] ?? '');

/** Whether a name stands in a list with one that is a club: ", | Middlesbrough and Real Sociedad". */
function isListedWithClubs({ lower }: Prose, hints: Uint16Array, names: readonly Name[], i: number): boolean {
  const { first, last } = names[i]!;
  const joins = (from: number, to: number): boolean => to - from === 1 && /^(?:,|and|or)$/.test(lower[from] ?? '');
  const isClub = (name: Name | undefined): boolean =>
    name?.type === 'organisation' && (hints[name.first]! & Hint.club) !== 0;
  const [before, after] = [names[i - 1], names[i + 1]];
  return (isClub(before) && joins(before!.last, first)) || (isClub(after) && joins(last, after!.first));
}

/** "on loan at | Dundee", "signed from | Dundee" */
function isPlayedFor({ lower, sentenceOf }: Prose, { first }: Name): boolean {
  const link = first - 1;
  if (!LINK.test(lower[link] ?? '')) return false;
  for (let i = link - 1; i >= 0 && i > link - 3 && sentenceOf[i] === sentenceOf[first]; i--)
    if (PLAYS_FOR.test(lower[i]!)) return true;
  return false;
}

/** "Truro City", which is no town's name */
const isClubsName = ({ lower }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean =>
  type === 'place' &&
  last - first === 2 &&
  /^(?:city|town|villa|athletic|albion)$/.test(lower[last - 1]!) &&
  (hints[first]! & Hint.placeBegins) !== 0 &&
  !(hints[last - 1]! & Hint.placeGoesOn);

/** "a signing from | Weston", "on loan at | Weston", whose club no list has */
const isSignedFrom = ({ lower }: Prose, hints: Uint16Array, { type, first }: Name): boolean =>
  type === 'place' &&
  !(hints[first]! & (Hint.country | Hint.greatPlace | Hint.region)) &&
  /^(?:from|at)$/.test(lower[first - 1] ?? '') &&
  /^(?:loan|loanee|signing|signed|scouts|joined)$/.test(lower[first - 2] ?? '');

/** ", | Harrison | scoring twice" */
const isScorer = ({ lower }: Prose, hints: Uint16Array, { type, first, last, confidence }: Name): boolean =>
  type === 'place' &&
  last - first === 1 &&
  confidence < SURE_OF_CLUB &&
  (hints[first]! & Hint.surname) !== 0 &&
  !(hints[first]! & (Hint.country | Hint.region | Hint.club | Hint.bigTown)) &&
  /^(?:,|with|and)$/.test(lower[first - 1] ?? '') &&
  /^(?:scoring|netting|bowling|converting|kicking)$/.test(lower[last] ?? '');

/** What one does to a club, or against it. */
const PLAYS_IT =
  /^(?:beat|beating|face|faces|facing|host|hosts|hosting|left|leaving|leave|join|joined|joining|thrashed|hammered|against)$/;
const ENDS_PLAYED = /^(?:defeat|defeats|loss|win|wins|victory|draw|draws|drew|beaten|thrashed|lost)$/;
const HEADS_CLUB =
  /^(?:boss|manager|striker|captain|defender|midfielder|winger|goalkeeper|keeper|forward|coach|chairman|fans|players)$/;

const HOME_NATION = /^(?:england|scotland|wales|northern)$/;

/** "beat | Dundee", "| Dundee | beat Falkirk", "defeat by | Dundee", "the | Dundee boss", "the Falkirk and | Dundee boss" */
function isPlayedAgainst(
  { lower, shapes, starts, text }: Prose,
  next: Name | undefined,
  { first, last }: Name,
): boolean {
  if (shapes[first]! & Shape.upper || HOME_NATION.test(lower[first]!)) return false;
  if (/^(?:beat|thrashed|hammered|edged)$/.test(lower[last] ?? '') && /^\p{Lu}/u.test(text[starts[last + 1] ?? 0]!))
    return true;
  if (HEADS_CLUB.test(lower[last] ?? '') || PLAYS_IT.test(lower[first - 1] ?? '')) return true;
  if (lower[last] === 'and' && next?.first === last + 1 && HEADS_CLUB.test(lower[next.last] ?? '')) return true;
  return /^(?:by|to|over|with|at)$/.test(lower[first - 1] ?? '') && ENDS_PLAYED.test(lower[first - 2] ?? '');
}

const CLUB_ENDS = triggerOf(lexicon.withStops('club-end'), MAYBE_CLUB_END);

/** Adds "Ashby City" after "the League Two side". */
function withMissedClubs(prose: Prose, classes: VocabularyClasses, names: readonly Name[]): readonly Name[] {
  const { ids, lower, shapes, size, sentenceOf } = prose;
  const added: Name[] = [];
  let next = 0;
  for (const i of prose.index.of(CLUB_ENDS)) {
    if ((shapes[i]! & (Shape.capital | Shape.upper)) !== Shape.capital || sentenceOf[i - 1] !== sentenceOf[i]) continue;
    let first = i;
    while (
      first > 0 &&
      i - first < 2 &&
      (shapes[first - 1]! & (Shape.capital | Shape.upper)) === Shape.capital &&
      sentenceOf[first - 1] === sentenceOf[i]
    )
      first--;
    if (first === i || classes.has(ids[first]!, 'function-word') || classes.has(ids[first]!, 'determiner')) continue;
    if (i + 1 < size && shapes[i + 1]! & Shape.capital && !(shapes[i + 1]! & Shape.first)) continue;
    if (!SIDE.test(lower[first - 1] ?? '')) continue;
    while (next < names.length && names[next]!.last <= first) next++;
    const over = names[next];
    if (over && over.first <= i) continue;
    added.push(
      nameOver(prose, { first, last: i + 1, type: 'organisation', confidence: SURE_OF_CLUB, rule: 'club-in-context' }),
    );
  }
  return withAdded(names, added);
}
