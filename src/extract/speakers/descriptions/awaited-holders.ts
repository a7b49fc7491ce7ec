import type { Person } from '../../../article/record.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import { genderOf, isRoleHead } from '../../../lexicon/titles.js';
import { Shape } from '../../../text/prose.js';
import type { ParsedText, TokenSpan } from '../../syntax/parsed-text.js';
import type { IndexedMention, MentionIndex } from '../mention-index.js';
import type { PronounContext } from '../pronouns/pronouns.js';
import { type Head, phraseWords } from '../speaker-phrase.js';

/** "A former minister has accused … / Harriet Lee said": whose role was told in the first words of the article, before the name. */
export function awaitedHolder(
  { reading, cast }: PronounContext,
  { first, last }: TokenSpan,
  head: Head,
): Person | null {
  const { prose } = reading;
  const officer = officerBelow(reading, cast, { first, last }, head);
  if (officer) return officer;
  if (!/^an?$/.test(prose.lower[first]!) || last - first < 2) return null;
  const words = phraseWords(reading, { first: first + 1, last: Math.max(head.last, first + 2) }).toLowerCase();
  const paragraph = prose.paragraphOf[first]! + 1;
  const named = cast.named.find((each) => each.person && prose.paragraphOf[each.first] === paragraph);
  const next = named?.person;
  if (next?.role?.toLowerCase().startsWith(words)) return next;
  const isBehindDateline = /^(?:--?|[—–])$/.test(prose.lower[first - 1] ?? '');
  const opens = isBehindDateline || (prose.shapes[first]! & Shape.first) !== 0;
  if (!opens || !named || !next) return null;
  return isAwaited(reading, cast, named, head) || isCalledBelow(reading, cast, named, head) ? next : null;
}

/**
 * "Scotland's health secretary has insisted … / Health Secretary Moira Lee told", "‘Not on the table’, says health secretary": whose office is told in the
 * first words, as it stands before the only such name below.
 */
function officerBelow({ prose }: ParsedText, cast: MentionIndex, source: TokenSpan, head: Head): Person | null {
  if (head.last < source.last || prose.paragraphOf[head.first]! > LAST_OF_LEAD || cast.at[head.last - 1]! >= 0)
    return null;
  let first = head.last - 1;
  while (
    first > source.first &&
    /^\p{L}/u.test(prose.lower[first - 1]!) &&
    !/^(?:the|an?)$/.test(prose.lower[first - 1]!)
  )
    first--;
  if (prose.lower[first - 1] === 'a' || prose.lower[first - 1] === 'an' || head.last - first < 2) return null;
  if (!lexicon.has(prose.lower[head.last - 1]!, 'office')) return null;
  const office = prose.lower.slice(first, head.last).join(' ');
  const holders = cast.people.filter(({ role }) => role?.toLowerCase() === office);
  return holders.length === 1 && !cast.named.some(({ person, first }) => person === holders[0] && first < source.first)
    ? holders[0]!
    : null;
}

const LAST_OF_LEAD = 4; // paragraphs: a headline, a line below it, who wrote it, the first two of the text

/** "A paving contractor testified that … / The contractor, Tom Pell, said", "A nurse has said … / Staff nurse Ann Lee": the same calling below. */
function isCalledBelow(
  { prose }: PronounContext['reading'],
  { named }: MentionIndex,
  { first, last, person }: IndexedMention,
  head: Head,
): boolean {
  const word = prose.lower[head.last - 1]!;
  if (!isRoleHead(word) || named.some((each) => each.person && each.first < head.first)) return false;
  const isSet = prose.lower[first - 1] === ',' && prose.lower[first - 2] === word;
  const calling = person!.role?.toLowerCase() ?? '';
  if (isSet || calling === word || calling.endsWith(` ${word}`)) return true;
  // "Tom Pell, who was transport minister until March"
  const behind = prose.lower.slice(last, last + LONGEST_CALLING);
  return behind[0] === ',' && behind[1] === 'who' && /^(?:was|is)$/.test(behind[2]!) && behind.includes(word);
}

const LONGEST_CALLING = 8; // tokens

/**
 * "A 44-year-old from Hull says he was sacked. / Tom Pell, who worked at the mill, …": whom an article tells of by age or sex before it names
 * anybody, and the next paragraph begins with.
 */
function isAwaited(
  reading: ParsedText,
  cast: MentionIndex,
  { first, last, person }: IndexedMention,
  head: Head,
): boolean {
  const { prose } = reading;
  const word = prose.lower[head.last - 1]!;
  if (!/^(?:man|woman|teenager|teen|boy|girl|pensioner|\d{1,3}-years?-old)$/.test(word)) return false;
  if (!(prose.shapes[first]! & Shape.opens) || cast.named.some((each) => each.person && each.first < head.first))
    return false;
  const sex = genderOf(word);
  if (sex !== null && (cast.genderOf(person!) ?? sex) !== sex) return false;
  return /^(?:,|was|is|had|has|who|worked|lives|lived|told|said|says)$/.test(prose.lower[last] ?? '');
}
