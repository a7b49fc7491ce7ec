import { lexicon } from '../../lexicon/load-lexicon.js';
import { isCapitalWord } from '../../text/shape.js';
import { isMediaName } from '../media-name.js';
import type { ParsedText } from '../syntax/parsed-text.js';
import { WordFeature } from '../syntax/word-features.js';
import type { CuedAttribution } from './attribution.js';
import { isVerbCue } from './verb-cues.js';

/**
 * "Ann Lee said the lock was safe, Reuters reported": the verbs within what a paper or an agency is said to report that may tell whose words these
 * are; none where the paper tells of it itself.
 */
export function relayedVerbs(reading: ParsedText, { source, cue, content, rule }: CuedAttribution): readonly number[] {
  const { lower } = reading.prose;
  if (rule !== 'said-after' || !source || content.length > 1 || !RELAYS.test(lower[cue.last - 1]!)) return [];
  const isThe = lower[source.first] === 'the';
  const name = lower.slice(isThe ? source.first + 1 : source.first, source.last);
  const isPaper =
    isThe &&
    name.length === 1 &&
    lexicon.has(name[0]!, 'paper-end') &&
    isCapitalWord(reading.prose.shapes[source.last - 1]!);
  if (!isPaper && !isMediaName(name)) return [];
  const verbs: number[] = [];
  for (let i = content[0]!.first; i < content[0]!.last; i++) {
    if (reading.quoteOf[i]! >= 0) return [];
    if (reading.marks[i]! & WordFeature.verb && isVerbCue(reading, i)) verbs.push(i);
  }
  return verbs;
}

const RELAYS = /^(?:reports?|reported|said|says|wrote|writes)$/;
