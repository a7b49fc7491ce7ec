import type { Organisation, Person } from '../../article/record.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { Shape } from '../../text/prose.js';
import { isMediaName } from '../media-name.js';
import { isOf } from '../syntax/parsed-text.js';
import type { PronounContext } from './pronouns/pronouns.js';
import { type ResolvedSource, voiceOfPerson, voiceOfSeveral, voiceOfThing } from './resolved-source.js';

interface CoSpeakersContext extends Pick<PronounContext, 'reading' | 'cast'> {
  /** speakers who are not among the article's people */
  readonly strangers: ReadonlySet<Person>;
}

/** Somebody with those who speak too, "Lee and Roe said". */
export function withJoined(context: CoSpeakersContext, person: Person, from: number, limit: number): ResolvedSource {
  return withCoSpeakers(context, personVoice(context, person), from, limit);
}

/** Somebody or a body with those who speak too: "the council and Mr Lee said". */
export function withCoSpeakers(
  context: CoSpeakersContext,
  voice: ResolvedSource,
  from: number,
  limit: number,
): ResolvedSource {
  const others = joinedTo(context, from, limit, voice.person !== null).filter(
    ({ id, name }) => id !== voice.id && name !== voice.name,
  );
  if (others.length === 1 && isOneFirm(context, voice, others[0]!, limit))
    return voiceOfThing(`${voice.name} and ${others[0]!.name}`, 'organisation');
  return others.length === 0 ? voice : voiceOfSeveral(voice, others);
}

const FIRST_WORDS_SAID = 4; // tokens behind the source

/** "Hale and Wick Computer Corp said it": a firm of two names, not "Hale and Wick Corp said they". */
function isOneFirm(
  { reading }: CoSpeakersContext,
  voice: ResolvedSource,
  other: ResolvedSource,
  last: number,
): boolean {
  const mayBePartner = voice.kind === 'organisation' || (voice.kind === 'person' && !voice.name.includes(' '));
  if (!mayBePartner || other.kind !== 'organisation') return false;
  const hasForm = ({ name }: ResolvedSource): boolean =>
    lexicon.has(name?.split(' ').at(-1)?.toLowerCase().replace(/\.$/, '') ?? '', 'legal-form');
  // "Devon and Cornwall Police said it": one force of two counties
  if (/ (?:police|constabulary)$/i.test(other.name ?? '') && !/ /.test(voice.name ?? ' ')) return true;
  if (hasForm(voice) || !hasForm(other)) return false;
  const said = reading.prose.lower.slice(last, last + FIRST_WORDS_SAID);
  return !said.some((word) => /^(?:they|their|both|have|are|were)$/.test(word));
}

export const voiceOfBody = ({ name, id }: Organisation): ResolvedSource =>
  voiceOfThing(name, isMediaName(name.toLowerCase().split(' ')) ? 'media' : 'organisation', id);

const MOST_JOINT = 6;

/** "Lee, Roe and Mr Poe said": those who follow the first of them up to an "and"; none where there is no "and". */
function joinedTo(context: CoSpeakersContext, from: number, limit: number, behindPerson: boolean): ResolvedSource[] {
  const { reading, cast } = context;
  const { lower } = reading.prose;
  const others: ResolvedSource[] = [];
  let closes = false;
  for (let i = behindApposed(lower, from, limit); i + 1 < limit && others.length < MOST_JOINT && !closes; ) {
    closes = lower[i] === 'and' || lower[i] === '&';
    if (!closes && lower[i] !== ',') break;
    i++;
    if (lower[i] === 'and') {
      closes = true;
      i++;
    }
    if (isOf(reading, i, 'honorific') || lower[i] === 'the') i++;
    // "Lee and her brother Tom"
    if (isOf(reading, i, 'possessive') && isOf(reading, i + 1, 'role-head')) i += 2;
    const named = behindPerson ? officerBehind(context, i, limit) : i; // not "House Ways and Means Chairman Jo Poe"
    if (named > i) i = named;
    const index = i < limit ? cast.at[i]! : -1;
    const { person, organisation, first, last } = index < 0 ? NO_MENTION : cast.named[index]!;
    if (first !== i) return [];
    if (person) others.push(personVoice(context, person));
    else if (organisation && lower[last] !== "'s") others.push(voiceOfBody(organisation));
    else return [];
    i = last;
  }
  return closes ? others : [];
}

const MOST_OFFICE_WORDS = 6; // words

/** "Lee and | Oxley Finance Minister | Jo Poe": the token of the name behind an office in capitals; `from` where there is none. */
function officerBehind({ reading, cast }: CoSpeakersContext, from: number, limit: number): number {
  const { shapes } = reading.prose;
  for (let i = from; i < limit && i <= from + MOST_OFFICE_WORDS; i++) {
    const mention = cast.named[cast.at[i]!];
    if (mention?.person) return mention.first === i && i > from && isOf(reading, i - 1, 'role-head') ? i : from;
    if (!(shapes[i]! & Shape.capital)) return from;
  }
  return from;
}

const LONGEST_BETWEEN = 10; // tokens

/** "Lee, the chairman | , and the union": the comma at which the others begin. */
function behindApposed(lower: readonly string[], from: number, limit: number): number {
  if (lower[from] !== ',' || !/^(?:the|its|an?|their)$/.test(lower[from + 1] ?? '')) return from;
  for (let i = from + 2; i + 1 < limit && i < from + LONGEST_BETWEEN; i++)
    if (lower[i] === ',') return /^(?:and|&)$/.test(lower[i + 1]!) ? i : from;
  return from;
}

const NO_MENTION = { person: null, organisation: null, first: -1, last: -1 };

export const personVoice = ({ strangers }: CoSpeakersContext, person: Person): ResolvedSource =>
  strangers.has(person) ? { ...voiceOfPerson(person), id: null } : voiceOfPerson(person);
