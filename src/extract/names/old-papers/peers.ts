import { lexicon } from '../../../lexicon/load-lexicon.js';
import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withReplaced } from '../name.js';

/**
 * "the Duke of Wellington", "the Prince of Wales": a title that takes in a place, which is somebody and no town; "Lord Harwich of Fenby",
 * "the peer Baroness Trelawny": somebody with such a title, whatever the name looks like.
 */
export function withPeers(prose: Prose, names: readonly Name[]): readonly Name[] {
  if (prose.index.of(PEERS).length === 0) return withTitledPeers(prose, names);
  const { lower, ids, shapes, starts } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const isPeer = (at: number): boolean => (shapes[at]! & Shape.capital) !== 0 && classes.has(ids[at]!, 'peer');
  const isPeerOf = ({ first, last }: Name): boolean => {
    if (first < 2 || last - first > 2 || !/^(?:of|de)$/.test(lower[first - 1]!)) return false;
    return isPeer(first - 2) || (/^prince(?:ss)?$/.test(lower[first - 2]!) && lower[first] === 'wales');
  };
  let peers: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    const at = lower[name.first] === 'the' ? name.first + 1 : name.first;
    const whole = name.last - at > 2 && isPeer(at) && /^(?:of|de)$/.test(lower[at + 1]!);
    if (!whole && (name.type === 'person' || !isPeerOf(name))) {
      peers?.push(name);
      continue;
    }
    const first = whole ? at : name.first - 2;
    peers ??= names.slice(0, i);
    while (peers.length > 0 && peers.at(-1)!.last > first) peers.pop();
    peers.push(changedName(name, { first, start: starts[first]!, type: 'person', rule: 'peer' }));
  }
  return withTitledPeers(prose, peers ?? names);
}

const PEERS = triggerOf(lexicon.withStops('peer'), ['prince', 'princess']);
const PEERAGE = triggerOf(/^(?:lord|lady|baroness|viscount|viscountess|dame|duke|duchess)$/);
/** What is no name behind "Lord" or "Lady": offices, days, buildings, and the Lord himself. */
const NO_PEER =
  /^(?:mayor|mayoress|chancellor|chief|president|provost|lieutenant|advocate|justice|speaker|privy|high|deputy|commissioner|chamberlain|keeper|steward|marshal|warden|spiritual|temporal|god|almighty|jesus|christ|chapel|day|luck|captain|taverners|nelson|and|of|the)$/;

/** Those whom no name is found for behind their title, or a name of another type: "Baroness | Trelawny", "Lord | Harwich | of Fenby". */
function withTitledPeers(prose: Prose, names: readonly Name[]): readonly Name[] {
  const titles = prose.index.of(PEERAGE);
  if (titles.length === 0) return names;
  const { lower, shapes, ids, size, sentenceOf } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const isBodyNoun = (at: number): boolean =>
    classes.has(ids[at]!, 'organisation-noun') || classes.has(ids[at]!, 'institution-noun');
  const gone = new Set<Name>();
  const added: Name[] = [];
  for (const i of titles) {
    if (i + 1 === size || (shapes[i]! & (Shape.capital | Shape.upper)) !== Shape.capital) continue;
    const first = i + 1;
    const isDuke = lower[i]!.startsWith('du'); // "Grand Duke | Pavel"
    if (isDuke && lower[i - 1] !== 'grand') continue;
    if ((shapes[first]! & (Shape.capital | Shape.upper | Shape.word)) !== (Shape.capital | Shape.word)) continue;
    if (NO_PEER.test(lower[first]!) || lower[first + 1] === "'s" || sentenceOf[first] !== sentenceOf[i]) continue;
    const over = names.filter((name) => name.first <= first && name.last > first);
    const held = over[0];
    if (held?.type === 'person' && !(isDuke && held.first < first)) continue;
    let last = first + 1;
    while (
      last < size &&
      last - first < LONGEST_PEER &&
      shapes[last]! & Shape.capital &&
      sentenceOf[last] === sentenceOf[i]
    )
      last++;
    // "the Lady Harlow School": a body that is called after her; a sign is no peer either
    const isBody = held !== undefined && held.first < i && !(isDuke && held.type === 'person');
    const isLonger = held !== undefined && held.last > last && lower[last] !== 'of';
    if (isBody || isLonger || last - first === LONGEST_PEER || isBodyNoun(last - 1)) continue;
    const seat =
      lower[last] === 'of' ? names.find((name) => name.first === last + 1 && name.type !== 'person') : undefined;
    if (seat) gone.add(seat);
    for (const name of over) gone.add(name);
    added.push(nameOver(prose, { first, last, type: 'person', confidence: SURE_OF_PEER, rule: 'peer' }));
  }
  return withReplaced(names, gone, added);
}

const LONGEST_PEER = 3; // words of a name
const SURE_OF_PEER = 0.85;
