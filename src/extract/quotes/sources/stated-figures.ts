import { Class } from '../../../lexicon/word-classes.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { clauseEnd } from '../../syntax/clause-ends.js';
import { Any, isOf, type ParsedText, sentenceEnd, sentenceStart } from '../../syntax/parsed-text.js';
import { subjectBefore } from '../../syntax/subjects.js';
import { verbGroupAt } from '../../syntax/verb-groups.js';
import type { CuedAttribution } from '../attribution.js';
import { isAbleToSpeak } from './governing-subjects.js';

const STATES = triggerOf(['gave', 'gives', 'put', 'puts']);
const STATED =
  /^(?:age|bill|cause|cost|costs|damage|date|death|deaths|figure|loss|losses|motive|number|occupation|price|reason|time|toll|total|value)$/;
const LONGEST_STATED = 9; // tokens between the verb and "as"

/** "A pathologist gave | the cause of death as drowning", "Police put | the damage at £2m": what somebody says that something is. */
export function statedFigures(reading: ParsedText, searched: readonly boolean[]): CuedAttribution[] {
  const { lower, index, paragraphOf } = reading.prose;
  const found: CuedAttribution[] = [];
  for (const i of index.of(STATES)) {
    if (reading.quoteOf[i]! >= 0 || !searched[paragraphOf[i]!] || !Any.finite[reading.classes[i]!]) continue;
    const link = linkBehind(reading, i, lower[i]!.startsWith('g') ? 'as' : 'at');
    if (link < 0) continue;
    const { first } = verbGroupAt(reading, i, sentenceStart(reading, i));
    const source = subjectBefore(reading, first, sentenceStart(reading, i));
    if (
      !source ||
      !(source.relative || isOf(reading, source.first, 'personal-pronoun') || isAbleToSpeak(reading, source))
    )
      continue;
    found.push({
      source: { first: source.first, last: source.last },
      cue: { first, last: i + 1 },
      content: [{ first: i + 1, last: clauseEnd(reading, link, source.relative ? 'relative' : 'main') }],
      family: 'speech',
      rule: 'verb-object',
    });
  }
  return found;
}

/** The "as" or "at" behind what is told; -1 where there is none, or something else is given. */
function linkBehind(reading: ParsedText, verb: number, link: string): number {
  const { lower } = reading.prose;
  const limit = Math.min(sentenceEnd(reading, verb), verb + LONGEST_STATED);
  if (!/^(?:the|his|her|its|their)$/.test(lower[verb + 1] ?? '')) return -1;
  let isStated = false;
  for (let i = verb + 2; i < limit; i++) {
    if (lower[i] === link) return isStated && (link === 'as' || isAmount(reading, i + 1)) ? i : -1;
    if (reading.quoteOf[i]! >= 0 || Any.finite[reading.classes[i]!] || lower[i] === ',') return -1;
    isStated ||= STATED.test(lower[i]!);
  }
  return -1;
}

/** "£2m", "about 40", “about £3bn”: not "put the date at the top" */
const isAmount = ({ classes, prose: { lower }, quoteOf }: ParsedText, i: number): boolean =>
  classes[i] === Class.cardinal ||
  (quoteOf[i] ?? -1) >= 0 ||
  /^[$£€]|\d|^(?:about|around|almost|nearly|over|under|between|more|less|up|some|just)$/.test(lower[i] ?? '');
