import { lexicon } from '../../../lexicon/load-lexicon.js';
import { withoutStop } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { type Name, nameOver } from '../name.js';

/** What the tagger may be sure of a place or body after a title, and the title is believed all the same. */
const SURE_AFTER_TITLE = 0.95;

/** "capt. Orne", "Citizen Duroc", whom the tagger passed over, or took for a place or a body. */
export function titledPeople(prose: Prose, names: readonly Name[]): Name[] {
  const { lower, shapes, starts, ends, size, sentenceOf, text } = prose;
  const found: Name[] = [];
  let next = 0;
  for (let i = 0; i + 1 < size; i++) {
    if (!lexicon.has(withoutStop(lower[i]!), 'small-title')) continue;
    const first = lower[i + 1] === '.' ? i + 2 : i + 1;
    // a short title in small letters looks like the end of a sentence
    const parted = first < size && sentenceOf[first] !== sentenceOf[i] && !/\.$/.test(lower[first - 1]!);
    if (first >= size || parted || !isNameWord(prose, first) || lexicon.has(lower[first]!, 'behind-general')) continue;
    while (next < names.length && names[next]!.last <= first) next++;
    const over = names[next];
    const covered = over !== undefined && over.first <= first;
    const isSure =
      covered && over.confidence > SURE_AFTER_TITLE && !(over.first === i && /^(?:mr|mrs|miss)\.?$/.test(lower[i]!));
    const isFirm = covered && over.type === 'organisation' && /^messrs\.?$/.test(lower[i]!); // "Messrs. Hale and Sons"
    if (covered && (over.type === 'person' || isSure || isFirm || over.first < i)) continue;
    let last = first + 1;
    while (last < size && last < first + 3 && isNameWord(prose, last) && text[ends[last - 1]!] === ' ') last++;
    if (covered && over.last > last) continue;
    const behind = names.slice(next).find((name) => name.first > first);
    if (behind && behind.first < last) last = behind.first;
    if (ends[last - 1]! - starts[first]! < 3 || (shapes[first]! & Shape.upper && last - first === 1)) continue;
    found.push(nameOver(prose, { first, last, type: 'person', confidence: 0.7, rule: 'titled' }));
  }
  return found;
}

/** "District Attorney Cousins", and "asked Cousins" then: somebody whose name is a word for kin, so that nobody else sees it. */
export function kinLikePeople(prose: Prose, names: readonly Name[]): Name[] {
  const { lower, ids } = prose;
  const found: Name[] = [];
  const told = new Set<number>();
  for (let i = 1; i < prose.size; i++) if (mayBeKinLike(prose, i) && LAWYER.test(lower[i - 1]!)) told.add(ids[i]!);
  if (told.size === 0) return found;
  for (let i = 1; i < prose.size; i++) {
    if (!told.has(ids[i]!) || !mayBeKinLike(prose, i) || lower[i - 1] === 'the') continue;
    const over = names.some(
      ({ type, first, last }) =>
        first <= i &&
        i < last &&
        (type === 'person' || (last - first > 2 && !(last === i + 1 && LAWYER.test(lower[i - 1]!)))),
    );
    if (!over)
      found.push(nameOver(prose, { first: i, last: i + 1, type: 'person', confidence: 0.7, rule: 'called-like-kin' }));
  }
  return found;
}

const LAWYER = /^(?:attorney|coroner|detective|inspector|judge|magistrate|patrolman|prosecutor|sergeant)$/;
const KIN_LIKE = /^(?:brothers?|sons?|cousins?|child|friend)$/;

/** With a capital, behind no other name and before none: "Attorney | Cousins", not "Hale Brothers" */
function mayBeKinLike(prose: Prose, i: number): boolean {
  const { lower, shapes, size, sentenceOf } = prose;
  if (!(shapes[i]! & Shape.capital) || !KIN_LIKE.test(lower[i]!)) return false;
  if (i + 1 < size && isNameWord(prose, i + 1) && sentenceOf[i + 1] === sentenceOf[i]) return false;
  if (!(shapes[i - 1]! & Shape.capital)) return !(shapes[i]! & Shape.first);
  return sentenceOf[i - 1] === sentenceOf[i] && LAWYER.test(lower[i - 1]!);
}

const isNameWord = ({ shapes }: Prose, at: number): boolean =>
  (shapes[at]! & Shape.capital) !== 0 && (shapes[at]! & Shape.word) !== 0;
