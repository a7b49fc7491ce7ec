import { Any } from '../../syntax/parsed-text.js';
import { organisationAt } from '../mention-index.js';
import { type ResolvedSource, voiceOfThing } from '../resolved-source.js';
import type { PronounContext } from './pronouns.js';

const BODY_SENTENCES = 2; // before that of the pronoun, in its paragraph

/**
 * "Quay Capital rejected that. The firm had paid, | it said": the body that is the subject of the sentence before, in the same paragraph, and
 * named after whoever spoke last as a body; null where there is none.
 * @param heard the token at which a body spoke last
 */
export function bodyBefore({ reading, cast }: PronounContext, at: number, heard: number): ResolvedSource | null {
  const { prose, classes, quoteOf } = reading;
  if (prose.lower[at + 1] === 'added' || prose.lower[at + 1] === 'adds') return null; // whoever spoke before
  const here = prose.sentenceOf[at]!;
  for (let sentence = here - 1; sentence >= 0 && sentence >= here - BODY_SENTENCES; sentence--) {
    const first = prose.sentences[sentence]!;
    if (first <= heard || prose.paragraphOf[first] !== prose.paragraphOf[at]) return null;
    let verb = first;
    while (verb < at && !Any.finite[classes[verb]!]) verb++;
    const named = verb > first && quoteOf[verb - 1]! < 0 ? cast.named[cast.at[verb - 1]!] : undefined;
    if (!named) continue;
    const organisation = organisationAt(cast, verb - 1);
    return organisation && voiceOfThing(organisation.name, 'organisation', organisation.id);
  }
  return null;
}
