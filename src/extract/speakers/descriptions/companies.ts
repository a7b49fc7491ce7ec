import type { Organisation } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import { type MentionIndex, organisationAt } from '../mention-index.js';
import { type ResolvedSource, voiceOfThing } from '../resolved-source.js';
import type { Head } from '../speaker-phrase.js';
import type { DefiniteDescriptions } from './definite-descriptions.js';
import { clearest, type Descriptions } from './described.js';

/** What an article tells of its bodies. */
interface CompanyContext {
  readonly reading: ParsedText;
  readonly cast: MentionIndex;
  readonly bodies: DefiniteDescriptions;
  readonly descriptions: Descriptions;
  /** the id of the organisation that spoke last */
  readonly bodyLast: () => string | null;
}

/** "The operator, Svaneti Ropeways LLC, said": the body that a kind of firm is apposed to. */
export function apposedBody({ reading, cast }: CompanyContext, heads: readonly Head[]): Organisation | null {
  const [kind, name] = heads;
  if (!kind || !name || !lexicon.has(reading.prose.lower[kind.last - 1]!, 'company-noun')) return null;
  if (name.first - kind.last > 1 && reading.classes[name.first - 1] !== Class.comma) return null;
  return organisationAt(cast, name.last - 1);
}

/** "the Unison | union", "the Halden | group": the body before a word for its kind. */
export function bodyBeforeKind({ reading, cast }: CompanyContext, { last, phrase }: Head): Organisation | null {
  const { lower } = reading.prose;
  if (
    lower[phrase.first] !== 'the' ||
    /-(?:based|listed|owned|led)$/.test(lower[last - 2]!) ||
    !lexicon.has(lower[last - 1]!, 'behind-body-name')
  )
    return null;
  const named = cast.named[cast.at[last - 2]!];
  return named?.organisation && named.last === last - 1 && named.first === phrase.first + 1 ? named.organisation : null;
}

/** "the carmaker": the body that is called so, else the company that fits. */
export function companySource(
  { reading, cast, bodies, descriptions, bodyLast }: CompanyContext,
  plain: TokenSpan,
): ResolvedSource | null {
  const body = lexicon.has(reading.prose.lower[plain.last - 1]!, 'body') ? bodies(plain) : null;
  if (body?.id) return body;
  if (reading.scan) {
    const named = namedByKind(reading, cast, plain);
    if (named) return voiceOfThing(named.name, 'organisation', named.id);
    if (body) return null; // a page of many stories has companies that are not meant
  }
  const company = clearest(descriptions.organisations(plain, bodyLast()));
  return company && voiceOfThing(company.name, 'organisation', company.id);
}

const KIND_REACH = 80; // tokens between a whole name and the last word of it

/** "the Torvik Harbour Company … the company": the body named last before whose name ends in the word. */
function namedByKind(
  { prose: { lower } }: ParsedText,
  cast: MentionIndex,
  { first, last }: TokenSpan,
): Organisation | null {
  const kind = lower[last - 1]!;
  for (let i = first - 1; i >= 0 && i > first - KIND_REACH; i--)
    if (lower[i] === kind && organisationAt(cast, i)) return organisationAt(cast, i);
  return null;
}
