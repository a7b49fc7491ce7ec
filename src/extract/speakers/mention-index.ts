import type { Organisation, Person } from '../../article/record.js';
import { isChineseName } from '../../lexicon/reading/chinese-name.js';
import { genderOf } from '../../lexicon/titles.js';
import { type Prose, tokenAt } from '../../text/prose.js';
import type { ParsedText } from '../syntax/parsed-text.js';

export type Gender = 'female' | 'male';

/** A mention of a person or organisation in token numbers. */
export interface IndexedMention {
  readonly first: number;
  readonly last: number;
  readonly person: Person | null;
  readonly organisation: Organisation | null;
}

/** Everyone whom an article names, by where they are. */
export interface MentionIndex {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly named: readonly IndexedMention[];
  /** the index into `named` of the mention that holds a token, -1 where none does */
  readonly at: Int32Array;
  /** the sex of one of the people, where the article or the given name tells it */
  readonly genderOf: (person: Person) => Gender | null;
  /**
   * Tells the sex of one of whom nothing else tells it, as a pronoun that stands for him does.
   * @param isSure whether it goes before what the name tells
   */
  readonly learnGender: (person: Person, gender: Gender, isSure?: boolean) => void;
}

/** Gathers the mentions of people and organisations. `genderOfGiven` tells the sex of a given name where it is one's only. */
export function castOf(
  prose: Prose,
  people: readonly Person[],
  organisations: readonly Organisation[],
  genderOfGiven: (name: string) => Gender | null,
): MentionIndex {
  const named: IndexedMention[] = [];
  const add = (person: Person | null, organisation: Organisation | null): void => {
    for (const { start, end } of (person ?? organisation)!.mentions) {
      const first = tokenAt(prose, start);
      let last = first;
      while (last < prose.size && prose.starts[last]! < end) last++;
      if (last > first) named.push({ first, last, person, organisation });
    }
  };
  for (const person of people) add(person, null);
  for (const organisation of organisations) add(null, organisation);
  const at = prose.vocabulary.arrays.numbers.of(prose.size).fill(-1);
  for (let index = 0; index < named.length; index++) {
    const { first, last } = named[index]!;
    for (let i = first; i < last; i++) if (at[i]! < 0 || goesBefore(named[index]!, named[at[i]!]!)) at[i] = index;
  }
  const genders = new Map<Person, Gender | null>();
  return {
    people,
    organisations,
    named,
    at,
    genderOf(person) {
      let gender = genders.get(person);
      if (gender === undefined) {
        gender = genderOfPerson(prose, person, genderOfGiven) ?? genderByPronoun(prose, named, person);
        genders.set(person, gender);
      }
      return gender;
    },
    learnGender(person, gender, isSure = false) {
      if (isSure || this.genderOf(person) === null) genders.set(person, gender);
    },
  };
}

/** Whose mention holds a token. */
export const personAt = (cast: MentionIndex, token: number): Person | null =>
  cast.at[token]! < 0 ? null : cast.named[cast.at[token]!]!.person;

/** Whose mention holds a token: that of an organisation. */
export const organisationAt = (cast: MentionIndex, token: number): Organisation | null =>
  cast.at[token]! < 0 ? null : cast.named[cast.at[token]!]!.organisation;

/** The only one of the people with a family name, in lower case; null where there are several or none. */
export function bearerOf({ people }: MentionIndex, family: string): Person | null {
  let found: Person | null = null;
  for (const person of people) {
    if (!person.name.toLowerCase().endsWith(` ${family}`)) continue;
    if (found) return null;
    found = person;
  }
  return found;
}

/** Whose a token is that two mentions hold: a person’s rather; of two people the first one’s, of two organisations the last one’s. */
function goesBefore(next: IndexedMention, held: IndexedMention): boolean {
  if (next.person && !held.person) return true;
  if (held.person && !next.person) return false;
  const earlier = next.first < held.first || (next.first === held.first && next.last > held.last);
  return next.person ? earlier : !earlier;
}

const MENTIONS_FOR_SEX = 6; // mentions of a person

/**
 * What the pronoun says that opens the sentence after one in which nobody else is named: "She married the surgeon Tunde Abiola. | He died in
 * 1991." A sentence that has such a pronoun itself may be about another.
 */
function genderByPronoun(prose: Prose, named: readonly IndexedMention[], person: Person): Gender | null {
  let [female, male] = [0, 0];
  for (const { start } of person.mentions.slice(0, MENTIONS_FOR_SEX)) {
    const sentence = prose.sentenceOf[tokenAt(prose, start)]!;
    const [first, next] = [prose.sentences[sentence]!, prose.sentences[sentence + 1]!];
    const word = prose.lower[next];
    if (word !== 'he' && word !== 'she') continue;
    const isAlone = named.every(
      (other) => !other.person || other.person === person || other.first < first || other.first >= next,
    );
    if (!isAlone || prose.lower.slice(first, next).includes(word)) continue;
    if (word === 'he') male++;
    else female++;
  }
  return female === male ? null : female > male ? 'female' : 'male';
}

function genderOfPerson(prose: Prose, person: Person, genderOfGiven: (name: string) => Gender | null): Gender | null {
  const [given, ...rest] = person.name.split(' ');
  const isFamilys = given !== undefined && isChineseName(given.toLowerCase(), rest.join(' ').toLowerCase());
  const byName = given !== undefined && rest.length > 0 && !isFamilys ? genderOfGiven(given) : null;
  // women are chairmen and aldermen too
  const told = (word: string): Gender | null => (byName && word.endsWith('man') ? byName : genderOf(word));
  for (const { start } of person.mentions) {
    const before = tokenAt(prose, start) - 1;
    const gender = before >= 0 ? told(prose.lower[before]!) : null;
    if (gender) return gender;
  }
  for (const word of person.role?.toLowerCase().split(/\s+/) ?? []) {
    const gender = told(word);
    if (gender) return gender;
  }
  return byName;
}

/** "Roe’s songs, she says": whether somebody is named in the sentence of a token, before it, only as whose something is. */
export function isOnlyOwner({ prose }: ParsedText, { named }: MentionIndex, person: Person, at: number): boolean {
  const first = prose.sentences[prose.sentenceOf[at]!]!;
  return named.every(
    (each) => each.person !== person || each.first < first || each.first >= at || prose.lower[each.last] === "'s",
  );
}
