import type { Person } from '../../article/record.js';
import { genderOf } from '../../lexicon/titles.js';
import { tokenAt } from '../../text/prose.js';
import { isOf, type ParsedText, type TokenSpan } from '../syntax/parsed-text.js';
import type { MentionIndex } from './mention-index.js';

const MENTIONS_OF_DEAD = 6; // of one name that are looked at
const DEATH_REACH = 14; // tokens behind the name

/**
 * "Mr Lee said" in a report of the death of another Mr Lee: the only one of the family who is alive and was named before.
 * @param read whom the name was read for; null where that was nobody
 */
export function survivor(
  reading: ParsedText,
  cast: MentionIndex,
  { first, last }: TokenSpan,
  read: Person | null,
): Person | null {
  const { lower } = reading.prose;
  if (reading.scan || last - first > 2 || (last - first === 2 && !isOf(reading, first, 'honorific'))) return null;
  const family = ` ${lower[last - 1]}`;
  const bearers = cast.people.filter(({ name }) => name.toLowerCase().endsWith(family));
  if (bearers.length < 2 || (read && !hasDied(reading, read))) return null;
  const sex = last - first === 2 ? genderOf(lower[first]!) : null;
  const living = bearers.filter((who) => !hasDied(reading, who));
  if (living.length === bearers.length) return null;
  const fitting = living.filter((who) => sex === null || (cast.genderOf(who) ?? sex) === sex);
  const [only] = fitting;
  return only && fitting.length === 1 && tokenAt(reading.prose, only.mentions[0]!.start) < first ? only : null;
}

/** Whether an article says of somebody "Lee died", "Lee, 37, was killed", "Lee’s body". */
function hasDied({ prose, quoteOf }: ParsedText, { mentions }: Person): boolean {
  const { lower, sentenceOf, starts, size } = prose;
  return mentions.slice(0, MENTIONS_OF_DEAD).some(({ start, end }) => {
    const first = tokenAt(prose, start);
    if (quoteOf[first]! >= 0) return false;
    if (
      lower[first - 1] === 'late' ||
      (lower[first - 1] === 'of' && /^(?:death|murder|killing)$/.test(lower[first - 2] ?? ''))
    )
      return true;
    let i = first;
    while (i < size && starts[i]! < end) i++;
    if (/^['’]s$/.test(lower[i] ?? ''))
      return /^(?:body|death|murder|killing|funeral|widow|inquest|remains)$/.test(lower[i + 1] ?? '');
    for (let at = i; at < size && at < i + DEATH_REACH && sentenceOf[at] === sentenceOf[first]; at++) {
      if (/^(?:died|drowned|perished)$/.test(lower[at]!)) return true;
      if (/^(?:killed|murdered|stabbed|shot)$/.test(lower[at]!)) return /^(?:was|were|been)$/.test(lower[at - 1]!);
      if (/^(?:said|says|told|whose|who|when|after|because|but|and|his|her|their)$/.test(lower[at]!)) return false;
    }
    return false;
  });
}
