import { lexicon } from '../../../lexicon/load-lexicon.js';
import { isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { endOfBody } from '../bodies/body-rows.js';
import { type Name, nameOver, withAddedOver } from '../name.js';

const CALLING = triggerOf(['called', 'named', 'known', 'dubbed']);
const SURE_OF_CALLED_BODY = 0.85;
const LONGEST_OF_KIND = 5; // tokens from an article to the noun

const GROUP_OF_PEOPLE =
  /^(?:gang|militia|forces|group|faction|movement|network|sect|band|cartel|crew|collective|troupe|charity|organi[sz]ation|club|coalition|alliance|startup|start-up|nonprofit|body)$/;
const listedKindOf = lexicon.bits([[1, 'company-noun', 'before-body-name']]);
/** 1 for what a body may be. */
const bodyKindOf = (word: string): number => listedKindOf(word) | (GROUP_OF_PEOPLE.test(word) ? 1 : 0);

/** "a firm called | Owen Street", "the forces known as | Ansar Reem": a body, whatever its name looks like. */
export function withCalledBodies(prose: Prose, names: readonly Name[]): readonly Name[] {
  const bodies: Name[] = [];
  for (const i of prose.index.of(CALLING)) {
    const first = firstOfName(prose, i);
    if (first < 0 || !isSmallWord(prose.shapes[i]!) || !callsKind(prose, i)) continue;
    const tagged = names.find((name) => name.first === first);
    const last = Math.max(endOfWholeBody(prose, first), tagged?.last ?? 0);
    if (tagged?.type === 'organisation' || last === first || prose.sentenceOf[last - 1] !== prose.sentenceOf[i])
      continue;
    // a site called “Saltmarsh If It Rains”
    if (prose.shapes[first - 1]! & Shape.quote && !/^(?:[,.]|["”’'])/.test(prose.lower[last] ?? '')) continue;
    bodies.push(
      nameOver(prose, { first, last, type: 'organisation', confidence: SURE_OF_CALLED_BODY, rule: 'called-body' }),
    );
  }
  return withAddedOver(names, bodies);
}

/** "Rowers | for Marlby" */
function endOfWholeBody(prose: Prose, first: number): number {
  const last = endOfBody(prose, first);
  if (last === first || !/^(?:for|against|of)$/.test(prose.lower[last] ?? '')) return last;
  const end = endOfBody(prose, last + 1);
  return end > last + 1 ? end : last;
}

/** Behind "called", "known as", "known locally as the"; -1 where no name follows. */
function firstOfName({ lower, shapes }: Prose, verb: number): number {
  let at = verb + 1;
  if (lower[verb] === 'known') {
    if (lower[at] !== 'as') at++;
    if (lower[at++] !== 'as') return -1;
  }
  if (lower[at] === 'the') at++;
  return (shapes[at] ?? 0) & Shape.quote ? at + 1 : at;
}

/** "a tea company | called", "the network, | known as": of "called" with an article that does not tell which: "the union called Ann Lee a liar". */
function callsKind({ lower, shapes, vocabulary, ids }: Prose, verb: number): boolean {
  const noun = lower[verb - 1] === ',' && lower[verb] === 'known' ? verb - 2 : verb - 1;
  if (noun < 1 || vocabulary.column(bodyKindOf, bodyKindOf).at(ids[noun]!) === 0) return false;
  for (let at = noun; at >= 0 && at > noun - LONGEST_OF_KIND; at--) {
    if (/^(?:an?|another|one|his|her|their)$/.test(lower[at]!)) return true;
    if (lower[at] === 'the') return lower[verb] === 'known';
    if (!isSmallWord(shapes[at]!)) return false;
  }
  return false;
}
