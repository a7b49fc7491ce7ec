import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name } from '../name.js';
import { andOfPair } from './body-pairs.js';

const HEADS_OFFICE = /^(?:department|ministry|office|bureau|institute|university|board)$/;
const HEADS_FEDERATION = /^(?:federation|confederation|union|association|league|alliance)$/;
const MEMBERS = /^(?:societies|associations|unions|clubs|federations|workers|employers)$/;

/**
 * Two bodies that "and" joins and one name holds, "the Department of Education | and Tarn Lakes Casualty", and one of two that belongs
 * together, "the Federation of Lifeboat | and Coastguard Societies".
 */
export function withPartedBodies(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  let changed: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const next = names[i + 1];
    if (name.type === 'organisation' && isBehindNation(prose, name)) {
      changed ??= names.slice(0, i);
      changed.push(changedName(name, { first: name.first + 1, start: prose.starts[name.first + 1]! }));
      continue;
    }
    if (name.type === 'organisation' && isOfAnother(prose, name)) {
      changed ??= names.slice(0, i);
      changed.push(changedName(name, { last: name.last - 3, end: prose.ends[name.last - 4]!, rule: 'parted-body' }));
      continue;
    }
    if (
      next?.type === 'organisation' &&
      (isWorkOfBody(prose, classes, name, next) || isPartner(prose, hints, name, next))
    ) {
      changed ??= names.slice(0, i);
      changed.push(changedName(next, { first: name.first, start: name.start, rule: 'parted-body' }));
      i++;
      continue;
    }
    if (name.type !== 'organisation' && isLastOfList(prose, name, names[i - 1])) {
      changed ??= names.slice(0, i);
      changed.push(changedName(name, { type: 'organisation', rule: 'parted-body' }));
      continue;
    }
    if (name.type === 'organisation' && next !== undefined && isFederation(prose, name, next)) {
      changed ??= names.slice(0, i);
      changed.push(changedName(name, { last: next.last, end: next.end, rule: 'parted-body' }));
      i++;
      continue;
    }
    const and =
      name.type !== 'organisation'
        ? -1
        : name.last - name.first > 4
          ? partingOf(prose, classes, name)
          : isPairOfList(prose, hints, name, names[i - 1])
            ? name.first + 1
            : andOfPair(prose, hints, classes, name);
    if (and < 0) changed?.push(name);
    else {
      changed ??= names.slice(0, i);
      changed.push(
        changedName(name, { last: and, end: prose.ends[and - 1]!, rule: 'parted-body' }),
        changedName(name, { first: and + 1, start: prose.starts[and + 1]!, rule: 'parted-body' }),
      );
    }
  }
  return changed ?? names;
}

/** "U.S. | Federal Bureau of Rivers" */
const isBehindNation = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first > 3 && /^u\.?s\.?$/.test(lower[first]!) && lower[first + 1] === 'federal';

/** "the Tramways Committee | of the Corporation": whose it is, without a name */
const isOfAnother = ({ lower }: Prose, { first, last }: Name): boolean =>
  last - first > 4 &&
  /^(?:corporation|council|house|senate|society|association)$/.test(lower[last - 1]!) &&
  lower[last - 2] === 'the' &&
  lower[last - 3] === 'of';

const SURE_OF_PAIR = 0.6;

/** "Tarn Lakes Media, | Quayfilm and TideTech": the last two of a list of bodies; partners where the tagger is sure, or the lists have them. */
function isPairOfList(
  { lower, shapes }: Prose,
  hints: Uint16Array,
  { first, last, confidence }: Name,
  before: Name | undefined,
): boolean {
  if (last - first !== 3 || lower[first + 1] !== 'and' || lower[first - 1] !== ',') return false;
  if (before?.type !== 'organisation' || before.last !== first - 1 || hints[first + 1]! & Hint.organisationGoesOn)
    return false;
  return confidence < SURE_OF_PAIR || ((shapes[first]! | shapes[last - 1]!) & Shape.inner) !== 0;
}

/** "the Tarn Climate Modelling | and Warning Agency": what else a body does, whose noun comes last. */
const isWorkOfBody = (
  { lower, ids }: Prose,
  classes: VocabularyClasses,
  { type, first, last }: Name,
  next: Name,
): boolean =>
  type === 'other' &&
  next.first === last + 1 &&
  lower[last] === 'and' &&
  lower[first - 1] === 'the' &&
  next.last - next.first === 2 &&
  /ing$/.test(lower[next.first]!) &&
  /(?:ing|tion)$/.test(lower[last - 1]!) &&
  classes.has(ids[next.last - 1]!, 'ends-body');

/** "sold by Otter, | Hale and Co Inc": a partner that is no known body itself, nor one of a list. */
const isPartner = ({ lower }: Prose, hints: Uint16Array, { type, first, last }: Name, next: Name): boolean =>
  type === 'organisation' &&
  last - first === 1 &&
  next.first === last + 1 &&
  lower[last] === ',' &&
  lower[first - 1] !== ',' &&
  /^(?:and|&)$/.test(lower[next.first + 1] ?? '') &&
  /^(?:co\.?|sons|company|partners)$/.test(lower[next.first + 2] ?? '') &&
  !(hints[first]! & (Hint.organisationBegins | Hint.club));

/** "Marl Media, Quayfilm and | TideTech": behind a body, in a word with a capital inside. */
const isLastOfList = ({ lower, shapes }: Prose, { first, last }: Name, before: Name | undefined): boolean =>
  last - first === 1 &&
  before?.type === 'organisation' &&
  before.last === first - 1 &&
  lower[first - 1] === 'and' &&
  lower[before.first - 1] === ',' &&
  (shapes[first]! & (Shape.inner | Shape.hyphen | Shape.upper)) === Shape.inner;

const isFederation = ({ lower }: Prose, { first, last }: Name, next: Name): boolean =>
  next.type === 'organisation' &&
  next.first === last + 1 &&
  lower[last] === 'and' &&
  MEMBERS.test(lower[next.last - 1]!) &&
  !MEMBERS.test(lower[last - 1]!) &&
  lower.slice(first, last).some((word, i) => HEADS_FEDERATION.test(word) && lower[first + i + 1] === 'of');

/** The "and" before a company of two words and more, behind an office that is named whole; -1 for none. */
function partingOf({ lower, ids, shapes }: Prose, classes: VocabularyClasses, { first, last }: Name): number {
  const and = lower.indexOf('and', first);
  if (and < 0 || last - and < 3 || !(shapes[and + 1]! & Shape.capital)) return -1;
  const isFirm =
    /^(?:casualty|indemnity|insurance|assurance|reinsurance|mutual|holdings)$/.test(lower[last - 1]!) ||
    classes.has(ids[last - 1]!, 'legal-form');
  if (!isFirm) return -1;
  for (let i = first; i + 2 < and; i++) if (HEADS_OFFICE.test(lower[i]!) && lower[i + 1] === 'of') return and;
  return -1;
}
