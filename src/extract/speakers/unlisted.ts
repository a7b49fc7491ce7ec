import type { Person } from '../../article/record.js';
import { isRoleHead, isTitle, looksLikeCalling } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { slugOf } from '../../text/slug.js';
import type { ParsedText, TokenSpan } from '../syntax/parsed-text.js';
import { bearerOf, type MentionIndex } from './mention-index.js';
import { type Head, phraseWords } from './speaker-phrase.js';

const LONGEST_UNLISTED = 5; // words of a name
const BEARERS = 8; // of one family name

/** The words that name speakers: the heads of each source, and the names of those interviewed. */
interface SpeakerNames {
  readonly heads: readonly (readonly Head[])[];
  readonly interviewed: readonly TokenSpan[];
}

/**
 * Speakers who bear a title or a given name, but whom nobody has filed as people: "Mayor Luis Prado said". Their later bare
 * family names are theirs too.
 */
export function strangersIn(
  reading: ParsedText,
  cast: MentionIndex,
  { heads, interviewed }: SpeakerNames,
  isGiven: (word: string) => boolean,
): Person[] {
  const { prose } = reading;
  const found = new Map<string, { name: string; role: string | null; last: string }>();
  for (const span of interviewed) {
    const name = phraseWords(reading, span);
    found.set(name, { name, role: null, last: prose.lower[span.last - 1]! });
  }
  for (const ofOne of heads) {
    for (const head of ofOne) {
      if (reading.classes[head.last - 1] !== Class.name || cast.at[head.last - 1]! >= 0) continue;
      let first = head.first;
      if (opensWithCalling(prose, head) && isGiven(prose.lower[first + 1]!)) first++;
      while (first < head.last - 1 && isTitle(prose.lower[first]!)) first++;
      const titled =
        first > head.first ||
        (first > 0 && isTitle(prose.lower[first - 1]!)) ||
        (first > 2 && prose.lower[first - 2] === 'of' && isTitle(prose.lower[first - 3]!)); // "Chief of Staff Lee"
      if (head.last - first > LONGEST_UNLISTED || !isNameLike(prose, first, head.last)) continue;
      // "The Chief | Minister"
      if (head.last - first === 1 && isTitle(prose.lower[first]!)) continue;
      if (head.last - first === 1 && bearerOf(cast, prose.lower[first]!)) continue;
      if (!titled && !(head.last - first > 1 && isGiven(prose.lower[first]!))) continue;
      const name = phraseWords(reading, { first, last: head.last });
      const role = first > head.first ? phraseWords(reading, { first: head.first, last: first }) : null;
      if (!found.has(name)) found.set(name, { name, role, last: prose.lower[head.last - 1]! });
    }
  }
  if (found.size === 0) return [];
  const full = [...found.values()].filter(({ name }) => name.includes(' '));
  const families = new Set(full.map(({ last }) => last));
  const bare = [...found.values()].filter(({ name, last }) => !name.includes(' ') && !families.has(last));
  const people = [...full, ...bare].map(({ name, role, last }) => ({
    last,
    person: { id: slugOf(name), name, role, mentions: [] },
  }));
  addMentions(prose, cast, people);
  return people.map(({ person }) => person);
}

/** "| Campaigner | Ann Lee": in capitals only because it opens a sentence */
const opensWithCalling = ({ lower, shapes }: Prose, { first, last }: Head): boolean =>
  last - first > 2 &&
  (shapes[first]! & Shape.first) !== 0 &&
  (isRoleHead(lower[first]!) || looksLikeCalling(lower[first]!));

function isNameLike({ shapes }: Prose, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!(shapes[i]! & Shape.capital)) return false;
  return last > first;
}

interface SeenName {
  /** the last word of the name, in lower case */
  readonly last: string;
  readonly person: Person;
}

/** Wherever a whole name or its last word is, outside the names of others; a bare family name is the first bearer's. */
function addMentions(prose: Prose, cast: MentionIndex, people: readonly SeenName[]): void {
  const byLast = new Map<string, Person[]>();
  for (const { last, person } of people) {
    const bearers = byLast.get(last);
    if (!bearers) byLast.set(last, [person]);
    else if (bearers.length < BEARERS) bearers.push(person);
  }
  for (const i of prose.index.capitals) {
    if (cast.at[i]! >= 0) continue;
    const bearers = byLast.get(prose.lower[i]!);
    if (!bearers) continue;
    const whole = bearers.find(({ name }) => endsHere(prose, i, name));
    const end = prose.ends[i]!;
    const start = whole ? prose.starts[i - whole.name.split(' ').length + 1]! : prose.starts[i]!;
    (whole ?? bearers[0]!).mentions.push({
      start,
      end,
      text: prose.text.slice(start, end),
      confidence: 0.7,
      rule: 'speaker',
    });
  }
}

function endsHere(prose: Prose, i: number, name: string): boolean {
  const from = i - name.split(' ').length + 1;
  return from >= 0 && prose.text.slice(prose.starts[from]!, prose.ends[i]!).replace(/\s+/g, ' ') === name;
}
