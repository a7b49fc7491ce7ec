import { lexicon } from '../../../lexicon/load-lexicon.js';
import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { type Name, nameOver, withReplaced } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isPlainParagraph } from './head-nouns.js';

const MOST_BODY_TOKENS = 12; // tokens
const SURE_OF_BODY_OF = 0.75;
const SURE_OF_BUILDING = 0.9; // a place of the same words that the tagger is surer of stays
const SURE_OF_FIRST_NAME = 0.8; // a person of whom the tagger is surer ends the name of a body

const LINKS = ['of', 'for', 'on', 'to'];
const KINDS_OF_BODY = triggerOf(lexicon.withStops('heads-body-of'));

/**
 * Bodies whose kind comes first, where the tagger missed them or cut them short: "the Office for National Statistics", "the Armed Forces
 * of the Philippines", "the Office of the Director of National Intelligence". Lines in capitals, or with most words capitalised, are not
 * read.
 */
export function withBodiesOf(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const heads = prose.index.of(KINDS_OF_BODY);
  if (heads.length === 0) return names;
  const { ids, shapes, lower, size } = prose;
  const context = { prose, classes: wordClassesOf(prose.vocabulary), hints };
  const [of, forId, on, to] = LINKS.map((word) => prose.vocabulary.idOf(word));
  const added: Name[] = [];
  const gone = new Set<Name>();
  let next = 0;
  let after = 0; // the token behind the last body
  for (const i of heads) {
    if (i < after || i + 2 >= size || (shapes[i]! & (Shape.capital | Shape.upper)) !== Shape.capital) continue;
    const link = ids[i + 1]!;
    if (link !== of && link !== forId && link !== on && link !== to) continue;
    if (link !== of && !mayBeFor(lower, i)) continue;
    if (!isPlainParagraph(prose, i) && (isOldPaper(prose) || !isListOfNames(prose, i))) continue;
    while (next < names.length && names[next]!.last <= i) next++;
    let from = next;
    while (from > 0 && names[from - 1]!.last > i - MOST_BODY_TOKENS) from--;
    const body = bodyAt(context, names.slice(from), i);
    if (body === null) continue;
    for (const name of body.over) gone.add(name);
    added.push(body.name);
    after = body.name.last;
  }
  return withReplaced(names, gone, added);
}

/** A sentence with many names, as releases end: "The case was investigated by the FBI, the Office of …" */
function isListOfNames(prose: Prose, i: number): boolean {
  const { sentences, sentenceOf, lower } = prose;
  const next = sentences[sentenceOf[i]! + 1]!;
  return lower[next - 1] === '.' && isPlainParagraph(prose, i, 2);
}

/** The body of which the kind is at a token, and the names that it takes the place of; null where there is none. @param names from near the token on */
function bodyAt(
  context: BodyContext,
  names: readonly Name[],
  head: number,
): { readonly name: Name; readonly over: readonly Name[] } | null {
  const near = names.filter(({ first }) => first < head + MOST_BODY_TOKENS);
  const last = endOfFields(context, near, head);
  if (last < 0) return null;
  const first = startOfKind(context, near, head);
  const over = near.filter((name) => name.first < last && name.last > first);
  if (over.some((name) => name.first < first || name.last > last || isSameBody(name, first, last))) return null;
  const confidence = Math.max(
    SURE_OF_BODY_OF,
    ...over.filter(({ type }) => type === 'organisation').map((name) => name.confidence),
  );
  const name: Name = nameOver(context.prose, { first, last, type: 'organisation', confidence, rule: 'body-of' });
  return { name, over };
}

/** Bodies that are for a people or on a matter; others do something for it, or on a day. */
const MAY_BE_FOR =
  /^(?:centers?|centres?|court|office|institute|association|society|council|foundation|campaign|forum|organi[sz]ation|coalition|agency|department|ministry|league|network|alliance|partnership|union)$/;
const MAY_BE_FOR_THE =
  /^(?:centers?|centres?|court|office|institute|association|society|council|foundation|campaign|organi[sz]ation|coalition|committee|department|ministry|league)$/;
const MAY_BE_TO = /^(?:alliance|campaign|coalition|committee|movement|society)$/;
const MAY_BE_ON = /^(?:commission|committee|council|forum|institute|office|centre|center)$/;

const mayBeFor = (lower: readonly string[], head: number): boolean =>
  (lower[head + 1] === 'on'
    ? MAY_BE_ON
    : lower[head + 1] === 'to'
      ? MAY_BE_TO
      : /^(?:the|an?)$/.test(lower[head + 2] ?? '')
        ? MAY_BE_FOR_THE
        : MAY_BE_FOR
  ).test(lower[head]!) ||
  (lower[head + 1] !== 'to' && lower[head + 2] !== 'the' && lower[head] === 'commission');

/** A text with what is known of its words. */
interface BodyContext {
  readonly prose: Prose;
  readonly classes: VocabularyClasses;
  readonly hints: Uint16Array;
}

const isSameBody = ({ type, first, last, confidence }: Name, from: number, to: number): boolean =>
  first === from && last === to && (type === 'organisation' || (type === 'place' && confidence > SURE_OF_BUILDING));

/** The token after "of the Director of National Intelligence", "for Volcanology and Seismology"; -1 where no field follows. */
function endOfFields({ prose, classes }: BodyContext, names: readonly Name[], head: number): number {
  const { lower, ids, shapes, size, sentenceOf } = prose;
  const isField = (at: number): boolean =>
    at < size &&
    sentenceOf[at] === sentenceOf[head] &&
    (shapes[at]! & Shape.capital) !== 0 &&
    (shapes[at]! & Shape.word) !== 0 &&
    !isSomebodyAt(names, at) &&
    !ADVERB.test(lower[at]!) &&
    !classes.has(ids[at]!, 'weekday') &&
    !classes.has(ids[at]!, 'month') &&
    !classes.has(ids[at]!, 'number');
  /** "the Bank of England | Governor" */
  const isOfficer = (at: number): boolean => classes.has(ids[at]!, 'office') || classes.has(ids[at]!, 'title');
  let i = head + 1;
  let end = -1;
  while (i - head < MOST_BODY_TOKENS) {
    // "of", "of the", "and"
    let from = i + 1;
    if (lower[i] !== 'and' && /^(?:the|an?)$/.test(lower[from] ?? '')) from++;
    if (!isField(from)) break;
    if (end > 0 && lower[i] === 'and' && isNameAt(names, from, !isField(from + 1))) break;
    let to = from + 1;
    const isOfOfficer = lower[head] === 'office' && lower[from - 1] === 'the'; // "the Office of the Inspector General"
    while (isField(to) && (isOfOfficer || !isOfficer(to))) to++;
    if (end < 0 && to - from === 1 && classes.has(ids[from]!, 'no-field-of-body')) return -1;
    end = to;
    // "for Water and | Justice"; "for Water and | Justice Lee"
    const goesOn =
      lower[to] === 'of' || (lower[to] === 'and' && isField(to + 1) && !(isOfficer(to + 1) && isField(to + 2)));
    if (!goesOn) break;
    i = to;
  }
  return end;
}

/** "Board of Wardens | Unanimously Votes" */
const ADVERB = /(?:ous|al|ive|ful|less)ly$/;

const isSomebodyAt = (names: readonly Name[], at: number): boolean =>
  names.some(
    ({ type, first, last, confidence }) =>
      type === 'person' && first <= at && at < last && confidence > SURE_OF_FIRST_NAME,
  );

/** Whether another name begins after "and": of one that is alone the tagger must be sure. */
const isNameAt = (names: readonly Name[], at: number, alone: boolean): boolean =>
  names.some(
    ({ first, type, confidence }) => first === at && (!alone || type === 'person' || confidence > SURE_OF_BUILDING),
  );

/** The first token of the words before the kind that are the body's too: "National | Centers", "United States | Court". */
function startOfKind({ prose, classes, hints }: BodyContext, names: readonly Name[], head: number): number {
  const { ids, shapes, sentenceOf } = prose;
  let first = head;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[head]) {
    const at = first - 1;
    const id = ids[at]!;
    if (!(shapes[at]! & Shape.capital) || !(shapes[at]! & Shape.word) || isSomebodyAt(names, at)) break;
    if (classes.has(id, 'function-word') || classes.has(id, 'determiner') || classes.has(id, 'row-leader')) break;
    if (classes.has(id, 'title') || classes.has(id, 'weekday') || classes.has(id, 'month')) break;
    if (shapes[at]! & Shape.first && !isNamed(hints, names, at)) break;
    first--;
  }
  return first === head ? officersBefore(prose, classes, head) : first;
}

/** "U.S. Attorney’s | Office": the officer whose office it is, where nothing but an abbreviation may stand before him; the office itself for none. */
function officersBefore({ lower, ids, shapes }: Prose, classes: VocabularyClasses, head: number): number {
  const officer = head - 2;
  if (lower[head] !== 'office' || lower[head - 1] !== "'s" || officer < 1 || !(shapes[officer]! & Shape.capital))
    return head;
  if (!classes.has(ids[officer]!, 'office')) return head;
  return shapes[officer - 1]! & Shape.dotted ? officer - 1 : officer;
}

/** Whether the word that opens a sentence is part of a name there, or a place's or a people's. */
const isNamed = (hints: Uint16Array, names: readonly Name[], at: number): boolean =>
  (hints[at]! & (Hint.country | Hint.demonym | Hint.region)) !== 0 ||
  names.some(({ first, last, type }) => first <= at && at < last && type !== 'person');
