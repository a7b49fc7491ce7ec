import type { Person } from '../../../article/record.js';
import { isTitle } from '../../../lexicon/titles.js';
import { Shape } from '../../../text/prose.js';
import { Any, isOf, isQuoteMark, type ParsedText } from '../../syntax/parsed-text.js';
import type { MentionIndex } from '../mention-index.js';

const LONGEST_JOINT_SUBJECT = 90; // tokens
const FEWEST_TOGETHER = 2;

/**
 * "Ann Lee, United States Attorney for the Western Shore, Jo Poe, Special Agent in Charge, and Tom Roe, Sheriff, | announced": those who are
 * named one after another, each after a comma or "and", from the first word of the sentence up to the verb; none where only one is, or where a verb
 * comes between.
 * @param verb the token at which the cue begins
 */
export function jointSubject(reading: ParsedText, cast: MentionIndex, verb: number): readonly Person[] {
  const { prose, classes } = reading;
  const first = prose.sentences[prose.sentenceOf[verb]!]!;
  if (reading.scan || verb - first > LONGEST_JOINT_SUBJECT || verb - first < FEWEST_TOGETHER) return [];
  const people: Person[] = [];
  let joined = false;
  for (let i = first; i < verb; ) {
    if (Any.finite[classes[i]!] || isQuoteMark(reading, i)) return [];
    const mention = cast.named[cast.at[i]!];
    if (!mention?.person || mention.first !== i) {
      i++;
      continue;
    }
    let before = i - 1;
    const isOfficer = isOf(reading, before, 'role-head');
    while (before > first && (isTitle(prose.lower[before]!) || (isOfficer && prose.shapes[before]! & Shape.capital)))
      before--;
    if (i === first || (before === first && isTitle(prose.lower[first]!))) people.push(mention.person);
    else if (/^(?:,|;|and|&)$/.test(prose.lower[before]!)) {
      joined ||= /^(?:and|&)$/.test(prose.lower[before]!);
      people.push(mention.person);
    } else return [];
    i = mention.last;
  }
  const each = [...new Set(people)];
  return joined && each.length >= FEWEST_TOGETHER && beginsWithSomebody(reading, cast, first) ? each : [];
}

/** Whether the sentence begins with somebody's name, a title before it left out. */
function beginsWithSomebody({ prose }: ParsedText, cast: MentionIndex, first: number): boolean {
  let at = first;
  while (isTitle(prose.lower[at] ?? '') && cast.at[at]! < 0) at++;
  return cast.named[cast.at[at]!]?.first === at;
}
