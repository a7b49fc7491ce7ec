import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { changedName, type Name, nameOver, surnameIdsOnDemand, withEachOf } from '../name.js';
import { isAboutSport } from '../told/telling-words.js';

const SURE_OF_EMPLOYER = 0.8;
const SURE_OF_FIRM_OF_OWNER = 0.85; // a body of which the tagger is surer has no family
const OF_SOMEBODY =
  /^(?:wife|husband|widow|mother|father|son|daughter|brother|sister|family|home|house|restaurant|novel|book|film|play|poem|symphony|concerto|death|career|life|work|music|paintings?)$/;
const NO_FIRM = Hint.given | Hint.surname | Hint.country | Hint.region | Hint.bigTown | Hint.demonym | Hint.placeBegins;

/**
 * Whom or what people beside a name tell: "Ann Lee of | Lowen Brody", since nobody is somebody of somebody; "an engineer with | Viridane",
 * "| Viridane's Dr Ann Lee", "the Nationals' | Ann Lee", "Tesco and | Viridane, whose", all bodies; "| Ann Lee's restaurant" is hers.
 */
export function withEmployers(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const { ids, lower } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const bearers = surnameIdsOnDemand(ids, () => names);
  return withEachOf(names, (name, i) => {
    const { type, first, last } = name;
    if (type === 'organisation') {
      if (ownsHouse(prose, hints, name)) return changedName(name, { type: 'person', rule: 'owner' });
      if (isTaggedTownsman(prose, classes, name)) return townsmanAndTown(prose, name);
      if (isOfficersUnit(prose, classes, names[i - 1], name)) return officerAndUnit(prose, name);
      const mark = markWithin(prose, name);
      return mark < 0 ? name : partedAt(prose, name, mark);
    }
    const before = names[i - 1];
    if (type === 'person' && last - first === 2)
      return isOfPerson(prose, before, name) &&
        !names.some((other) => other !== name && bearsTheSame(prose, other, name))
        ? employer(name)
        : name;
    if (last - first !== 1) return name;
    const isFirm =
      (isPeer(prose, hints, before, name) &&
        !isAboutSport(prose) &&
        !(hints[first]! & (NO_FIRM & ~Hint.placeBegins & ~Hint.surname))) ||
      (type === 'person' && isOfScholar(prose, hints, name)) ||
      (/^(?:with|at)$/.test(lower[first - 1] ?? '') &&
        !(hints[first]! & NO_FIRM) &&
        isCallingBefore(prose, classes, first));
    return isFirm && !bearers().has(ids[first]!) ? employer(name) : name;
  });
}

const employer = (name: Name): Name =>
  changedName(name, { type: 'organisation', confidence: SURE_OF_EMPLOYER, rule: 'firm-in-context' });

/** "Ann Lee of | Lowen Brody"; not "the Ann Lee of Pat Roe" */
const isOfPerson = ({ lower }: Prose, before: Name | undefined, { first }: Name): boolean =>
  before?.type === 'person' &&
  before.last === first - 1 &&
  before.last - before.first > 1 &&
  /^(?:of|at)$/.test(lower[first - 1]!) &&
  !/^(?:the|of)$/.test(lower[before.first - 1] ?? '');

/** Whether two names have the last word in common, as somebody's have. */
const bearsTheSame = ({ ids }: Prose, a: Name, b: Name): boolean =>
  a.type === 'person' && ids[a.last - 1] === ids[b.last - 1];

/** "Tesco and | Viridane, whose": beside a body, with which no town is named so */
const isPeer = ({ lower }: Prose, hints: Uint16Array, before: Name | undefined, { first, last }: Name): boolean =>
  before?.type === 'organisation' &&
  before.last === first - 1 &&
  lower[first - 1] === 'and' &&
  !(hints[before.first]! & Hint.club) &&
  (/^(?:have|are|were|both|fell|rose)$/.test(lower[last] ?? '') ||
    (lower[last] === ',' && /^(?:whose|which|both|the)$/.test(lower[last + 1] ?? '')));

/** "| Viridane's Dr Ann Lee" */
const isOfScholar = ({ lower }: Prose, hints: Uint16Array, { first, last }: Name): boolean =>
  lower[last] === "'s" && /^(?:dr|prof|professor)\.?$/.test(lower[last + 1] ?? '') && !(hints[first]! & Hint.given);

/** "an engineer with |", "a nurse at |" */
const isCallingBefore = ({ ids, lower }: Prose, classes: VocabularyClasses, first: number): boolean => {
  const noun = first - 2;
  if (noun < 1 || !(classes.has(ids[noun]!, 'calling') || classes.has(ids[noun]!, 'office'))) return false;
  if (classes.has(ids[noun]!, 'kin')) return false;
  for (let i = noun - 1; i >= 0 && i > noun - 4; i--) if (/^(?:an?|the|former)$/.test(lower[i]!)) return true;
  return false;
};

/** "Ann | Lee 's restaurant", taken for a body that no list has */
const ownsHouse = ({ lower }: Prose, hints: Uint16Array, { first, last, confidence }: Name): boolean =>
  last - first === 2 &&
  confidence < SURE_OF_FIRM_OF_OWNER &&
  (hints[first]! & (Hint.given | Hint.organisationBegins)) === Hint.given &&
  lower[last] === "'s" &&
  OF_SOMEBODY.test(lower[last + 1] ?? '');

/** "Attorneys Ann Lee and | Bo Park of the Fraud Unit", of which the tagger made one body */
const isOfficersUnit = (
  { lower, ids }: Prose,
  classes: VocabularyClasses,
  before: Name | undefined,
  { first, last }: Name,
): boolean =>
  before?.type === 'person' &&
  before.last === first - 1 &&
  lower[first - 1] === 'and' &&
  before.first > 0 &&
  classes.has(ids[before.first - 1]!, 'several-officers') &&
  last - first > 4 &&
  lower[first + 2] === 'of' &&
  lower[first + 3] === 'the';

const officerAndUnit = (prose: Prose, name: Name): readonly Name[] => [
  nameOver(prose, {
    ...name,
    last: name.first + 2,
    type: 'person',
    confidence: SURE_OF_EMPLOYER,
    rule: 'listed-person',
  }),
  nameOver(prose, { ...name, first: name.first + 4, confidence: SURE_OF_EMPLOYER, rule: 'parted-body' }),
];

/** "nurse | Ann Lee of Tarnwick", of whom the tagger made a body */
const isTaggedTownsman = (
  { lower, ids, shapes }: Prose,
  classes: VocabularyClasses,
  { first, last, confidence }: Name,
): boolean =>
  last - first === 4 &&
  lower[first + 2] === 'of' &&
  confidence < SURE_OF_EMPLOYER &&
  first > 0 &&
  isSmallWord(shapes[first - 1]!) &&
  (classes.has(ids[first - 1]!, 'calling') || classes.has(ids[first - 1]!, 'office')) &&
  ![first, first + 1].some((at) => classes.has(ids[at]!, 'body') || classes.has(ids[at]!, 'ends-body'));

const townsmanAndTown = (prose: Prose, name: Name): readonly Name[] => [
  nameOver(prose, { ...name, last: name.first + 2, type: 'person', confidence: SURE_OF_EMPLOYER, rule: 'townsman' }),
  nameOver(prose, { ...name, first: name.first + 3, type: 'place', confidence: SURE_OF_EMPLOYER, rule: 'townsman' }),
];

/** The mark of "the Nationals | ' Ann Lee"; -1 where one or no name stands behind it. */
function markWithin({ lower, shapes }: Prose, { first, last }: Name): number {
  for (let i = first + 1; i < last - 2; i++)
    if (/^['’]$/.test(lower[i]!) && /(?:al|can|crat|een|ory|ie|at)s$/.test(lower[i - 1]!) && last - i === 3)
      return (shapes[i + 1]! & shapes[i + 2]! & Shape.capital) !== 0 ? i : -1;
  return -1;
}

const partedAt = (prose: Prose, name: Name, mark: number): readonly Name[] => [
  changedName(name, { last: mark, end: prose.ends[mark - 1]!, rule: 'parted-body' }),
  nameOver(prose, {
    first: mark + 1,
    last: name.last,
    type: 'person',
    confidence: name.confidence,
    rule: 'parted-body',
  }),
];
