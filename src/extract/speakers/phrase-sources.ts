import type { Person } from '../../article/record.js';
import { isCountryman } from '../../lexicon/describing-words.js';
import { lexicon } from '../../lexicon/load-lexicon.js';
import { Class } from '../../lexicon/word-classes.js';
import { isMediaName } from '../media-name.js';
import { Any, isOf, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import { personVoice, voiceOfBody, withCoSpeakers, withJoined } from './co-speakers.js';
import { awaitedHolder } from './descriptions/awaited-holders.js';
import { apposedBody, bodyBeforeKind, bodySource, companySource } from './descriptions/companies.js';
import type { DefiniteDescriptions } from './descriptions/definite-descriptions.js';
import { clearestOrMeant, type Descriptions, type Meant } from './descriptions/described.js';
import {
  bearerBeforeDirt,
  bearerWhoSpoke,
  behindBracket,
  familyBearer,
  givenBearer,
  isPartisan,
  isPostBehindBracket,
  isTownsman,
  misreadBearer,
  partisansAt,
  personBehindComma,
  personInBracket,
} from './descriptions/described-bearers.js';
import { giverOf, makerOf, ownerOf } from './descriptions/givers.js';
import { namedPaper, paperOfEditorial } from './descriptions/named-papers.js';
import { namedInOrder } from './descriptions/nearness.js';
import { bearerNamedBehind, isOffice, officerAt } from './descriptions/office-bearers.js';
import { partyOfPartisan } from './descriptions/partisans.js';
import type { RoleHolders } from './descriptions/role-holders.js';
import { styledBearer } from './descriptions/styled-bearers.js';
import { organisationAt, personAt } from './mention-index.js';
import { firstRelative, nativeBefore, openOfBracket, recordBefore } from './pronouns/antecedents.js';
import type { PronounContext } from './pronouns/pronouns.js';
import { type ResolvedSource, unnamedVoice, voiceOfThing } from './resolved-source.js';
import { isHalfDescription, isOfReport, isOneOfSide } from './scans/broken-descriptions.js';
import { calledInHeading } from './scans/heading-subjects.js';
import {
  behindOwner,
  type Head,
  handleIn,
  headsOf,
  isAnyAgency,
  isQuality,
  ownerOfAccount,
  phraseWords,
  plainPhrase,
  withoutArticle,
} from './speaker-phrase.js';
import { survivor } from './survivors.js';

/** What the words of a source are resolved with. */
export interface ResolveContext extends PronounContext {
  readonly bodies: DefiniteDescriptions;
  readonly holders: RoleHolders;
  readonly descriptions: Descriptions;
  readonly meant: Meant;
  /** who spoke last, as far as is known */
  readonly spokeLast: () => Person | null;
  /** the id of the organisation that did */
  readonly bodyLast: () => string | null;
  /** speakers who are not among the article's people */
  readonly strangers: ReadonlySet<Person>;
}

/** Whom the phrase before "who" names: "Lee, who said" */
export function antecedent(context: ResolveContext, at: number): ResolvedSource | null {
  const { classes, prose } = context.reading;
  const relative = firstRelative(context.reading, at);
  if (relative < at) return antecedent(context, relative);
  let end = at;
  while (end > 0 && (classes[end - 1] === Class.comma || prose.lower[end - 1] === '—')) end--;
  if (prose.lower[at] === 'who' && prose.lower[end - 1] === ')') end = openOfBracket(prose.lower, end - 1); // "Cllr Lee (Green), who asked"
  if (context.reading.scan && prose.lower[end - 1] === '.') end--; // a comma misread: "the mayor's brother. Who was"
  // "Lee, M.P., who regretted"
  if (classes[end - 2] === Class.comma && /^(?:\p{L}\.){2,}$/u.test(prose.lower[end - 1]!)) end -= 2;
  let first = end;
  const { sentenceOf } = prose;
  while (first > 0 && end - first < 8 && Any.inPhrase[classes[first - 1]!] && sentenceOf[first - 1] === sentenceOf[at])
    first--;
  const native = end < at ? nativeBefore(context, first) : null;
  if (native) return personVoice(context, native);
  if (first === end || (end - first === 1 && /^(?:those|these)$/.test(prose.lower[first]!))) return null;
  const record = prose.lower[at] === 'which' ? recordBefore(context.reading, first) : -1;
  if (record >= 0) return voiceOfThing(prose.text.slice(prose.starts[record], prose.ends[record]), 'document');
  const phrase = { first, last: end };
  const voice = voiceOf(context, phrase, headsOf(context.reading, phrase));
  const person = voice?.person ? null : personAt(context.cast, end - 1); // "Colonel the Hon. Piers Lee, who"
  return person ? personVoice(context, person) : voice;
}

const BODY_SUBJECT_REACH = 6; // tokens of a sentence

/** "Harbour Watch blamed the owners, who | it says | have …": the body that is the subject of the sentence of "it". */
export function bodyOfSentence({ reading, cast }: ResolveContext, at: number): ResolvedSource | null {
  if (!/^(?:who|which|whom)$/.test(reading.prose.lower[at - 1] ?? '')) return null;
  const first = reading.prose.sentences[reading.prose.sentenceOf[at]!]!;
  for (let i = first; i < at && i < first + BODY_SUBJECT_REACH; i++) {
    if (reading.quoteOf[i]! >= 0 || Any.finite[reading.classes[i]!] || reading.classes[i] === Class.preposition)
      return null;
    const organisation = organisationAt(cast, i);
    if (organisation) return voiceOfBody(organisation);
  }
  return null;
}

/** Whom a noun phrase names: a person, an organisation, a medium, a document, or somebody without a name. */
export function voiceOf(context: ResolveContext, source: TokenSpan, heads: readonly Head[]): ResolvedSource | null {
  const { reading, cast } = context;
  const { lower } = reading.prose;
  const isHandle = lower[source.first] === '@' || lower[source.first - 1] === '@';
  const written = isHandle ? handleIn(reading, source) : null;
  if (written) return unnamedVoice(written);
  const owned = behindOwner(reading, source);
  const ownedPerson = owned && personAt(cast, owned.last - 1);
  if (ownedPerson) return withJoined(context, ownedPerson, owned.last, source.last);
  for (const head of heads) {
    // "Mr. | de Witt"
    const isTitleAlone =
      head.last - head.first === 1 && head.last < reading.prose.size && isOf(reading, head.first, 'honorific');
    const person = personAt(cast, head.last - 1) ?? (isTitleAlone ? personAt(cast, head.last) : null);
    if (!person) continue;
    // "Mr Lee", after two of that name
    const isBare = context.strangers.has(person) && !person.name.includes(' ');
    const bearer =
      bearerBeforeDirt(reading, cast, head, person) ??
      (isBare ? bearerWhoSpoke(reading, cast, head, context.spokeLast()) : null) ??
      survivor(reading, cast, head, isBare ? null : person);
    return withJoined(context, bearer ?? person, head.last, source.last);
  }
  const apposed = personInBracket(reading, cast, source) ?? (reading.scan && personBehindComma(reading, cast, source));
  if (apposed) return personVoice(context, apposed);
  const styled = styledBearer(reading, cast, source);
  if (styled) return personVoice(context, styled);
  const teller = reading.scan && calledInHeading(context, source);
  if (teller) return personVoice(context, teller);
  const head = heads[0];
  if (!head) return null;
  const account = ownerOfAccount(reading, head);
  if (account) return voiceOf(context, account, headsOf(reading, account));
  // "no court has decided": nobody
  if (reading.prose.lower[source.first] === 'no') return unnamedVoice(phraseWords(reading, source));
  const paper = organisationAt(cast, head.last - 1)
    ? null
    : (namedPaper(reading, source) ?? paperOfEditorial(reading, source));
  if (paper) return voiceOfThing(paper, 'media');
  const behind = behindBracket(reading, cast, head);
  if (behind) return personVoice(context, behind);
  if (isPostBehindBracket(reading, source)) return unnamedVoice(phraseWords(reading, withoutArticle(reading, source)));
  const partisan = isPartisan(reading, head);
  const seated = partisan ? partisansAt(reading, cast, head) : [];
  if (seated.length === 1) return personVoice(context, seated[0]!);
  if (seated.length > 1) return unnamedVoice(phraseWords(reading, withoutArticle(reading, head.phrase)));
  const last = reading.prose.lower[head.last - 1]!;
  const officer = officerAt(reading, cast, head, source);
  if (officer) return personVoice(context, officer);
  const behindOffice = bearerNamedBehind(reading, cast, head, source);
  if (behindOffice) return withJoined(context, behindOffice.person, behindOffice.last, source.last);
  const plain = withoutArticle(reading, head.phrase);
  const definite = lexicon.has(reading.prose.lower[plain.first - 1] ?? '', 'definite-opener');
  const isOfParty = definite && partyOfPartisan(last) !== null;
  const isDescription = lexicon.has(last, 'seated-letters') || isTownsman(reading, head) || partisan || isOfParty;
  const organisation = isDescription
    ? null
    : (organisationAt(cast, head.last - 1) ?? bodyBeforeKind(context, head) ?? apposedBody(context, heads, source));
  if (organisation) {
    return withCoSpeakers(context, voiceOfBody(organisation), head.last, source.last);
  }
  // "We’re excited to say": what somebody is, and nobody
  if (isQuality(reading, head, source)) return null;
  if (
    reading.classes[head.last - 1] === Class.name &&
    !isOffice(reading, head.last - 1) &&
    !(definite && head.last - head.first === 1 && lexicon.has(last, 'office')) &&
    !isDescription &&
    !isCountryman(last) &&
    !lexicon.has(last, 'stands-for-some')
  ) {
    if (head.last - head.first === 1) {
      if (lexicon.has(last, 'body')) return context.bodies(plain);
      if (OPENS_CLAUSE.test(last)) return null;
    }
    const bearer =
      familyBearer(reading, cast, head) ??
      survivor(reading, cast, head, null) ??
      givenBearer(cast, head, last) ??
      misreadBearer(reading, cast, head);
    if (bearer) return withJoined(context, bearer, head.last, source.last);
    if (isOfReport(reading, head, source))
      return voiceOfThing(phraseWords(reading, withoutArticle(reading, source)), 'document');
    if (isOneOfSide(reading, head, source) || isHalfDescription(reading, head, source))
      return unnamedVoice(phraseWords(reading, plainPhrase(reading, source)));
    const name = phraseWords(reading, isForce(reading, head, source) ? withoutArticle(reading, source) : head);
    return voiceOfThing(name, isMediaName(name.toLowerCase().split(' ')) ? 'media' : 'organisation');
  }
  const placed = namedInOrder(reading, cast, source);
  if (placed) return personVoice(context, placed);
  const holder = context.holders(plain);
  if (holder) return personVoice(context, holder);
  const isSome = reading.prose.lower[plain.first] === 'local'; // "the local power company" has no name
  const firm = definite && !isSome && lexicon.has(last, 'company-noun') ? companySource(context, plain) : null;
  // "the grocer" may be somebody too
  if (firm && !lexicon.has(last, 'calling')) return firm;
  // "the law yer": half a word describes nobody
  const isRead = !reading.scan || reading.scan.plainWords(head.last - 1, head.last) > 0;
  const candidates =
    definite && isRead ? context.descriptions.people(plainPhrase(reading, source), context.spokeLast()) : [];
  const described = candidates[0] && clearestOrMeant(candidates, phraseWords(reading, plain), context.meant);
  if (firm && !described?.role?.toLowerCase().split(' ').includes(last)) return firm;
  if (described) return personVoice(context, described);
  const awaited = awaitedHolder(context, source, head);
  if (awaited) return personVoice(context, awaited);
  const body = definite && !isSome ? bodySource(context, plain) : null;
  if (body) return body;
  if (lexicon.has(last, 'medium') && !isAnyAgency(reading, head.last - 1))
    return voiceOfThing(phraseWords(reading, plain), 'media');
  if (lexicon.has(last, 'document'))
    return (
      makerOf(context, head.last, source.last) ??
      giverOf(context, head.last, source.last) ??
      ownerOf(context, head) ??
      voiceOfThing(phraseWords(reading, plain), 'document')
    );
  if (lexicon.has(last, 'body')) return context.bodies(plain);
  const handle = handleIn(reading, source);
  if (handle) return unnamedVoice(handle);
  const rivals = candidates.slice(0, MOST_SPEAKER_CANDIDATES).map(({ who, weight }) => ({ name: who.name, weight }));
  return unnamedVoice(phraseWords(reading, withWholeBody(context, plainPhrase(reading, source))), rivals);
}

/** "spokeswoman for the Department for Science, | Innovation and Trade": up to the end of a name that commas part. */
function withWholeBody({ cast }: ResolveContext, { first, last }: TokenSpan): TokenSpan {
  const body = cast.named[cast.at[last - 1] ?? -1];
  return body?.organisation && body.last > last ? { first, last: body.last } : { first, last };
}

/** "| Devon | and Cornwall Police": the first of the counties of one force */
const isForce = ({ prose: { lower } }: ParsedText, head: Head, source: TokenSpan): boolean =>
  lower[head.last] === 'and' &&
  source.last - head.last < 5 &&
  /^(?:police|constabulary)$/.test(lower[source.last - 1]!);

/** "I’m", "that’s", taken for a name */
const OPENS_CLAUSE = /^(?:i|we|you|they|he|she|it|that|there|who|what|here)['’](?:m|s|re|ve|d|ll)$/;

const MOST_SPEAKER_CANDIDATES = 4;
