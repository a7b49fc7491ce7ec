import type { Person } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { editDistance } from '../../../text/nearest-word.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { TokenSpan } from '../../syntax/parsed-text.js';
import { type Gender, personAt } from '../mention-index.js';
import type { PronounContext } from '../pronouns/pronouns.js';

const MOST_HEADING_TOKENS = 30; // tokens
const MOST_HEADINGS = 10; // paragraphs of one heading
const LONG_WORD = 4; // letters; shorter ones may be small in a heading
const SURE_SPELLING = 5; // letters of a name of which one may be misread

/**
 * For whom "he" stands in the heading of a scanned story: "WARDEN ROE ADMITS | HE SOLD TIMBER | “I Had To,” He Tells Court": the one whose family
 * name is in the lines above, else who is named first in the story. Null where the pronoun is in no heading.
 */
export function subjectOfHeading({ reading, cast }: PronounContext, at: number, gender: Gender): Person | null {
  const { prose } = reading;
  const own = paragraphAround(prose, at);
  if (!isHeading(prose, own)) return null;
  const mayBe = (person: Person | null): person is Person =>
    person !== null && (cast.genderOf(person) ?? gender) === gender;
  for (let lines = 0, line = own; lines < MOST_HEADINGS && isHeading(prose, line); lines++) {
    for (let i = line.first; i < line.last; i++) {
      if (i >= at || !(prose.shapes[i]! & Shape.capital)) continue;
      const person = personAt(cast, i) ?? calledLike(cast.people.filter(mayBe), prose.lower[i]!);
      if (mayBe(person)) return person;
    }
    if (line.first === 0) break;
    line = paragraphAround(prose, line.first - 1);
  }
  let story = own;
  for (let lines = 0; lines < MOST_HEADINGS && isHeading(prose, story) && story.last < prose.size; lines++)
    story = paragraphAround(prose, story.last);
  for (let i = story.first; i < story.last; i++) if (mayBe(personAt(cast, i))) return personAt(cast, i);
  return null;
}

const TELLS_IN_HEADING =
  /^(?:admits|admitting|confesses|confessing|denies|denying|describes|recites|relates|says|tells|telling|testifies|testifying)$/;

/** "Plumber Recites Tale", under "ROE SMILES IN | TELLING OF WEIR": who tells in the lines above, called by what he is in the same heading. */
export function calledInHeading(
  { reading, cast }: Pick<PronounContext, 'reading' | 'cast'>,
  { first, last }: TokenSpan,
): Person | null {
  const { prose } = reading;
  if (last - first > 1 || !(prose.shapes[first]! & Shape.capital) || !lexicon.has(prose.lower[first]!, 'calling'))
    return null;
  let line = paragraphAround(prose, first);
  let tells = false;
  for (let lines = 0; lines < MOST_HEADINGS && line.first > 0 && isHeading(prose, line); lines++) {
    line = paragraphAround(prose, line.first - 1);
    if (!isHeading(prose, line)) return null;
    tells ||= prose.lower.slice(line.first, line.last).some((word) => TELLS_IN_HEADING.test(word));
    for (let i = line.first; i < line.last; i++) if (personAt(cast, i)) return tells ? personAt(cast, i) : null;
  }
  return null;
}

interface HeadingLine {
  readonly first: number;
  readonly last: number;
}

/** The tokens of the paragraph of a token, as far as a heading may reach. */
function paragraphAround({ paragraphOf, size }: Prose, at: number): HeadingLine {
  let first = at;
  while (first > 0 && paragraphOf[first - 1] === paragraphOf[at]) first--;
  let last = at + 1;
  while (last < size && paragraphOf[last] === paragraphOf[at]) last++;
  return { first, last };
}

/** A few words, each with a capital. */
function isHeading({ shapes, starts, ends }: Prose, { first, last }: HeadingLine): boolean {
  if (last - first > MOST_HEADING_TOKENS) return false;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (!(shapes[i]! & Shape.word) || ends[i]! - starts[i]! < LONG_WORD) continue;
    if (!(shapes[i]! & Shape.capital)) return false;
    capitals++;
  }
  return capitals > 0;
}

/** The first with that family name; where there is none, the first whose name is one letter off. */
function calledLike(people: readonly Person[], word: string): Person | null {
  if (word.length < LONG_WORD) return null;
  let near: Person | null = null;
  for (const person of people) {
    const family = person.name.slice(person.name.lastIndexOf(' ') + 1).toLowerCase();
    if (family === word) return person;
    if (word.length >= SURE_SPELLING && family.length === word.length && editDistance(family, word) === 1)
      near ??= person;
  }
  return near;
}
