import { phraseEnd } from '../../syntax/noun-phrases.js';
import type { ParsedText } from '../../syntax/parsed-text.js';
import { type Gender, organisationAt, personAt } from '../mention-index.js';
import { type PronounContext, speakerBefore } from '../pronouns/pronouns.js';
import { type ResolvedSource, voiceOfPerson, voiceOfThing } from '../resolved-source.js';
import type { Head } from '../speaker-phrase.js';

/** "a written statement | which he has given to the paper": the one for whom the pronoun stands; null where none is there. */
export function giverOf(context: PronounContext, from: number, limit: number): ResolvedSource | null {
  const { lower } = context.reading.prose;
  // "a statement | on her website"
  if (/^(?:on|through|via)$/.test(lower[from] ?? '') && /^(?:his|her)$/.test(lower[from + 1] ?? '') && from < limit)
    return speakerBefore(context, from + 1, lower[from + 1] === 'his' ? 'male' : 'female');
  const at = /^(?:which|that)$/.test(lower[from] ?? '') ? from + 1 : from;
  const gender = genderOfGiver(context.reading, at);
  if (!gender || at >= limit) return null;
  const verb = /^(?:has|had)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1;
  return /^(?:given|gave|issued|made|wrote|written|sent|published|released)$/.test(lower[verb] ?? '')
    ? speakerBefore(context, at, gender)
    : null;
}

/** "an extract from | his speech": whose words they are. */
export function ownerOf(context: PronounContext, { first, last, phrase }: Head): ResolvedSource | null {
  const { prose, scan } = context.reading;
  const word = prose.lower[phrase.first]!;
  if (OWN_WORDS.test(prose.lower[last - 1]!))
    for (let i = last - 2; i > phrase.first; i--) {
      const person = prose.lower[i] === "'s" ? personAt(context.cast, i - 1) : null; // "Secretary Lee's full statement"
      if (person) return voiceOfPerson(person);
    }
  if (last - first !== 1 || first - phrase.first > 2 || !OWN_WORDS.test(prose.lower[first]!)) return null;
  const isHis =
    word === 'his' ||
    (scan !== null && scan.plainWords(phrase.first, phrase.first + 1) === 0 && /^h.{1,2}$/.test(word));
  if (!isHis && word !== 'her') return null;
  return speakerBefore(context, phrase.first, isHis ? 'male' : 'female');
}

const OWN_WORDS =
  /^(?:decision|opinion|speech|address|letter|statement|message|testimony|sermon|essay|diary|memoir|tweet|email|post)$/;

const genderOfGiver = ({ prose }: ParsedText, at: number): Gender | null =>
  prose.lower[at] === 'he' ? 'male' : prose.lower[at] === 'she' ? 'female' : null;

/** "a letter | received | on Monday from Ann Lee" */
const IS_MADE = /^(?:received|sent|written|signed|published|issued|posted|released|dated|handed|drawn|prepared)$/;
const MADE_REACH = 6; // tokens

/** "a report from the Ohio Department of Transportation", "a statement by Lee": who speaks in a document. */
export function makerOf(context: PronounContext, from: number, limit: number): ResolvedSource | null {
  const { reading, cast } = context;
  const { lower } = reading.prose;
  if (IS_MADE.test(lower[from] ?? '')) {
    for (let i = from + 1; i < limit && i <= from + MADE_REACH; i++)
      if (lower[i] === 'from' || lower[i] === 'by') return makerOf(context, i, limit);
    return null;
  }
  if (from >= limit || (lower[from] !== 'from' && lower[from] !== 'by')) return null;
  const end = phraseEnd(reading, from + 1, limit);
  for (let i = from + 1; i < end; i++) {
    const person = personAt(cast, i);
    if (person) return voiceOfPerson(person);
    const organisation = organisationAt(cast, i);
    if (organisation) return voiceOfThing(organisation.name, 'organisation', organisation.id);
  }
  return null;
}
