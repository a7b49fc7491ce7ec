import type { Organisation } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { Class } from '../../../lexicon/word-classes.js';
import { isSmallWord } from '../../../text/prose.js';
import { isMediaName } from '../../media-name.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import { voiceOfBody } from '../co-speakers.js';
import { type MentionIndex, organisationAt } from '../mention-index.js';
import { type ResolvedSource, voiceOfThing } from '../resolved-source.js';
import type { Head } from '../speaker-phrase.js';
import type { DefiniteDescriptions } from './definite-descriptions.js';
import { bestFirst, clearest, type Descriptions, lastBefore } from './described.js';
import { isSubject } from './nearness.js';
import { isOfKind } from './profiles.js';

/** What an article tells of its bodies. */
interface CompanyContext {
  readonly reading: ParsedText;
  readonly cast: MentionIndex;
  readonly bodies: DefiniteDescriptions;
  readonly descriptions: Descriptions;
  /** the id of the organisation that spoke last */
  readonly bodyLast: () => string | null;
}

/** "The operator, Svaneti Ropeways LLC, said", "The owners, Mudlark & Sons, denied": the body that a kind of firm, or who does something, is apposed to. */
export function apposedBody(
  { reading, cast }: CompanyContext,
  heads: readonly Head[],
  source: TokenSpan,
): Organisation | null {
  const [kind, name] = heads;
  if (!kind || !name) return null;
  const { lower } = reading.prose;
  const whole = cast.named[cast.at[source.last - 1]!];
  if (whole?.organisation && whole.last === source.last && isSmallWord(reading.prose.shapes[kind.last - 1]!)) {
    const first = lower[whole.first - 1] === 'the' ? whole.first - 1 : whole.first;
    if (first === kind.last + 1 && reading.classes[kind.last] === Class.comma) return whole.organisation;
  }
  if (!lexicon.has(lower[kind.last - 1]!, 'company-noun')) return null;
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

/**
 * "the charity", "the union", "the agency": the body of the article that is called so beside its name, or by a word of it; else the one that
 * spoke last or is the subject of the sentence before, where no word of its name tells another kind.
 */
export function bodySource(context: CompanyContext, { first, last }: TokenSpan): ResolvedSource | null {
  const { reading, cast } = context;
  const kind = reading.prose.lower[last - 1]!;
  if (reading.scan || last - first !== 1 || !(NAMED_OR_NOT.test(kind) || NAMED_SO.test(kind))) return null;
  const candidates = cast.organisations.map((who) => ({
    who,
    weight: weightOfBody(context, who, { kind, at: first }),
  }));
  const body = clearest(bestFirst(candidates));
  return body && voiceOfBody(body);
}

const NAMED_OR_NOT =
  /^(?:agency|association|charity|club|federation|foundation|group|network|organi[sz]ation|society|trust)$/;
const NAMED_SO = /^(?:college|force|hospital|institute|museum|party|school|team|union|university)$/;
const FAR_OF_BODY = 40; // sentences

/** A word for a kind of body, and its token. */
interface KindAt {
  readonly kind: string;
  readonly at: number;
}

function weightOfBody(context: CompanyContext, who: Organisation, { kind, at }: KindAt): number {
  const { reading, descriptions, bodyLast } = context;
  const { sentenceOf, paragraphOf } = reading.prose;
  const profile = descriptions.profileOf(who);
  const before = lastBefore(profile.unquoted, at);
  if (before < 0) return 0;
  const sentences = sentenceOf[at]! - sentenceOf[before]!;
  const name = who.name.toLowerCase().split(' ');
  if (sentences > FAR_OF_BODY || name.some((word) => word !== kind && isOtherKind(word, kind))) return 0;
  if (lexicon.has(name.at(-1)!, 'document')) return 0; // "Crop Bulletin"
  const told =
    name.includes(kind) || isOfKind(kind, name) || profile.tokens.some((token) => isToldByKind(context, token, kind));
  const spoke = who.id === bodyLast();
  const subject = isSubject(reading, before) && reading.classes[before - 1] !== Class.preposition;
  const isNear = sentences <= 1 && paragraphOf[at]! - paragraphOf[before]! <= 1;
  if (!told && !(NAMED_OR_NOT.test(kind) && ((spoke && sentences <= 2) || (subject && isNear)))) return 0;
  if (!told && (isMediaName(name) || isUnnamedBefore(reading, kind, at))) return 0;
  return 1 - sentences / FAR_OF_BODY + (told ? 2 : 0) + (isNear ? 1 : 0) + (subject ? 0.5 : 0) + (spoke ? 1 : 0);
}

const APPOSED = 8; // tokens

/** "the charity Open Door", "Tanjug news agency", "Open Door, a housing charity" */
function isToldByKind({ reading, cast }: CompanyContext, token: number, kind: string): boolean {
  const { prose, classes } = reading;
  const last = cast.named[cast.at[token]!]?.last ?? token + 1;
  if (prose.lower[token - 1] === kind || prose.lower[last] === kind) return true;
  if (prose.lower[last + 1] === kind) return classes[last] === Class.noun || classes[last] === Class.adjective;
  if (classes[last] !== Class.comma || !/^(?:an?|the|which|its)$/.test(prose.lower[last + 1] ?? '')) return false;
  for (let i = last + 1; i < last + APPOSED && i < prose.size && classes[i] !== Class.comma; i++)
    if (prose.lower[i] === kind) return true;
  return false;
}

/** "a group of tenants", "another charity": one without a name, told of before. */
function isUnnamedBefore({ prose: { lower } }: ParsedText, kind: string, at: number): boolean {
  for (let i = at - 1; i > 1; i--)
    if (lower[i] === kind && (/^(?:an?|another)$/.test(lower[i - 1]!) || /^(?:an?|another)$/.test(lower[i - 2]!)))
      return true;
  return false;
}

/** Whether a word of a name tells that it is a body, and none of a kind. */
const isOtherKind = (word: string, kind: string): boolean =>
  !isOfKind(kind, [word]) &&
  !(kind === 'agency' && MAY_BE_AGENCY.test(word)) &&
  OTHER_KINDS.some((each) => lexicon.has(word, each));

const MAY_BE_AGENCY = /^(?:cent(?:er|re)|department|institute|observatory|office|service|survey)$/;
const OTHER_KINDS = ['body', 'company-noun', 'legal-form', 'institution-noun', 'local-body'] as const;
