import { lexicon } from '../../../lexicon/load-lexicon.js';
import { listedWordsOf } from '../../../lexicon/load-word-list.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withAddedOver, withEach } from '../name.js';

/** Particles that stand behind a given name: “Mr. da Lira” has none before it, “In York von Lira said” may have York. */
const PORTUGUESE = /^(?:da|das|do|dos)$/;
const PORTUGUESE_PARTICLES = triggerOf(PORTUGUESE);
/** Words before a particle that may be given names. */
const MOST_GIVEN = 2;

/**
 * “Vasco do Carmo Lira”, of which a tagger that has not met Vasco finds “Carmo Lira”, or two names: the particle and the words with capitals
 * before it are of the name, unless they are words of the language, titles or places.
 * @param hints as `hintsOf` gives them
 */
export function withGivenBeforeParticle(prose: Prose, hints: Uint16Array, given: readonly Name[]): readonly Name[] {
  const names = withWelshNames(
    prose,
    withEach(given, (name) =>
      isBearerOfParticle(prose, hints, name) ? changedName(name, { type: 'person', rule: 'particle' }) : name,
    ),
  );
  if (prose.index.of(PORTUGUESE_PARTICLES).length === 0) return names;
  if (!names.some(({ first }) => isParticleAt(prose, first - 1) || isParticleAt(prose, first))) return names;
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const from = givenBefore(prose, hints, name, before);
    if (before !== undefined && from < before.last) joined.pop();
    joined.push(from === name.first ? name : changedName(name, { first: from, start: prose.starts[from]! }));
  }
  return joined;
}

/** "Rosine Le Fay", "Hana Te Rua", taken for a body of which the tagger is not sure */
const isBearerOfParticle = ({ lower }: Prose, hints: Uint16Array, { type, first, last, confidence }: Name): boolean =>
  type === 'organisation' &&
  last - first === 3 &&
  confidence < SURE_BODY_WITH_PARTICLE &&
  /^(?:le|la|te|ten|ter|van|von|de|del|di|du|el|al)$/.test(lower[first + 1]!) &&
  (hints[first]! & Hint.given) !== 0 &&
  !lexicon.has(lower[last - 1]!, 'organisation-noun');

const SURE_BODY_WITH_PARTICLE = 0.95;
const WELSH_SON = triggerOf(['ap', 'ab']);

/** "Emrys ap Madog": two names, of which the second may be taken for a body's */
function withWelshNames(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { shapes } = prose;
  const isCapital = (at: number): boolean =>
    (shapes[at]! & Shape.capital) !== 0 && !(shapes[at]! & Shape.upper && prose.lower[at]!.length > 1);
  const added: Name[] = [];
  for (const i of prose.index.of(WELSH_SON)) {
    if (i === 0 || shapes[i]! & Shape.capital || !isCapital(i - 1) || i + 1 >= prose.size || !isCapital(i + 1))
      continue;
    const before = names.find(({ last }) => last === i);
    const behind = names.find(({ first, last }) => first <= i + 1 && i + 1 < last);
    if (before === undefined && behind === undefined) continue;
    const first = before?.type === 'person' ? before.first : i - 1;
    const last = behind?.type === 'person' ? behind.last : i + 2;
    added.push(nameOver(prose, { first, last, type: 'person', confidence: 0.85, rule: 'particle' }));
  }
  return withAddedOver(names, added);
}

const isParticleAt = ({ lower }: Prose, at: number): boolean =>
  at > 0 && lower[at]!.length < 4 && PORTUGUESE.test(lower[at]!);

/** The token at which a person's name begins. @param before the name before it, which has one word if it is joined with it */
function givenBefore(prose: Prose, hints: Uint16Array, { type, first }: Name, before: Name | undefined): number {
  const { shapes, paragraphOf } = prose;
  const particle = shapes[first]! & Shape.capital ? first - 1 : first;
  if (type !== 'person' || !isParticleAt(prose, particle)) return first;
  const isOneWord = before !== undefined && before.last - before.first === 1;
  const floor = before === undefined ? 0 : isOneWord ? before.first : before.last;
  let from = particle;
  while (
    from > floor &&
    particle - from < MOST_GIVEN &&
    paragraphOf[from - 1] === paragraphOf[particle] &&
    mayBeGiven(prose, hints, from - 1)
  )
    from--;
  return from === particle ? first : from;
}

const TITLE_CLASSES = [
  'address-in-name',
  'calling',
  'given-name-title',
  'honorific',
  'kin',
  'office',
  'short-title',
] as const;
const NOT_GIVEN = Hint.placeBegins | Hint.placeGoesOn | Hint.demonym | Hint.club;

function mayBeGiven({ lower, shapes, ids, vocabulary }: Prose, hints: Uint16Array, i: number): boolean {
  const word = lower[i]!;
  if (!(shapes[i]! & Shape.capital) || TITLE_CLASSES.some((title) => lexicon.has(word, title))) return false;
  return (hints[i]! & Hint.given) !== 0 || (!(hints[i]! & NOT_GIVEN) && listedWordsOf(vocabulary).at(ids[i]!) === 0);
}
