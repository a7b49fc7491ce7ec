import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { type Name, nameOver, withReplaced } from '../name.js';

const LONGEST_MEMBERS = 5; // words before the mark
const SURE_OF_MEMBERS_BODY = 0.85;

/** What members join: behind "Drivers' ". */
const JOINED =
  /^(?:solidarity|fellowship|brotherhood|sisterhood|network|collective|alliance|association|union|federation|guild|society|league|congress|council|confederation|forum|front|club|co-operative|cooperative|institute|lodge|movement|party|committee|assembly|foundation|trust|charity|syndicate|chapel|coalition|campaign|mission)$/;

const owningMarkOf = (word: string): number => (word === "'" || word === '’' ? 1 : word === "'s" ? 2 : 0);

const OWNING_MARKS = triggerOf(["'", '’', "'s"]);

/** Who has an office that is called after him. */
const HAS_OFFICE = /^(?:minister|premier|attorney|sheriff|coroner|prosecutor|auditor|comptroller|governor|mayor)$/;

/** Bodies called after their members, of which the tagger saw the last word or nothing: "the Irish Bus Drivers’ Fellowship". */
export function withMemberBodies(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { ids, lower, shapes, size } = prose;
  const marks = prose.vocabulary.column(owningMarkOf, owningMarkOf);
  const classes = wordClassesOf(prose.vocabulary);
  const isCapital = (at: number): boolean => at >= 0 && at < size && isCapitalWord(shapes[at]!);
  const added: Name[] = [];
  const gone = new Set<Name>();
  for (const i of prose.index.of(OWNING_MARKS)) {
    const mark = marks.at(ids[i]!);
    if (i < 2 || !isCapital(i - 1) || !isCapital(i + 1) || shapes[i - 1]! & Shape.upper) continue;
    // "the Prime Minister's Office"
    const isOffice = mark === 2 && lower[i + 1] === 'office';
    if (isOffice ? !HAS_OFFICE.test(lower[i - 1]!) : mark === 2 || !lower[i - 1]!.endsWith('s')) continue;
    if (!isOffice && !areMembers(classes.has(ids[i - 1]!, 'several-officers'), lower[i - 1]!)) continue;
    let last = i + 2;
    while (!isOffice && last < i + 4 && !JOINED.test(lower[last - 1]!) && isCapital(last)) last++;
    // of what follows "of" the tagger knows more
    if (!isOffice && !JOINED.test(lower[last - 1]!)) continue;
    if (isCapital(last) || /^(?:of|for)$/.test(lower[last] ?? '')) continue;
    let first = i - 1;
    while (
      first > i - LONGEST_MEMBERS &&
      isCapital(first - 1) &&
      !(shapes[first]! & Shape.first) &&
      !classes.has(ids[first - 1]!, 'determiner') &&
      !classes.has(ids[first - 1]!, 'function-word')
    )
      first--;
    const over = names.filter((name) => name.first < last && name.last > first);
    if (
      over.some(
        (name) =>
          name.first < first ||
          name.last > last ||
          (name.type === 'organisation' && name.first === first && name.last === last),
      )
    )
      continue;
    for (const name of over) gone.add(name);
    added.push(
      nameOver(prose, { first, last, type: 'organisation', confidence: SURE_OF_MEMBERS_BODY, rule: 'members' }),
    );
  }
  return withReplaced(names, gone, added);
}

/** "Drivers", "Women": callings, or those whose bodies are called so */
const areMembers = (isOffice: boolean, word: string): boolean =>
  isOffice || lexicon.has(word, 'owns-body') || /(?:ers|ors|ists|ants|men|ians|eers)$/.test(word);
