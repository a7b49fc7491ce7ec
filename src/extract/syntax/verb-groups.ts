import { ComplementFrame } from '../../lexicon/cues.js';
import { Class } from '../../lexicon/word-classes.js';
import { Any, type ParsedText } from './parsed-text.js';
import { verbCue, WordFeature } from './word-features.js';

/** A verb with its auxiliaries and the adverbs between: "has repeatedly said", "was quoted as saying" is two. */
export interface VerbGroup {
  /** first token: auxiliary, "to" or an adverb before the verb */
  readonly first: number;
  /** the main verb */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
}

/** Features of an adverb that stands beside a verb. */
export const ADVERBIAL = WordFeature.besideVerb | WordFeature.endsInLy;

/** The group whose main verb is token `head`; `floor` is the first token it may take. */
export function verbGroupAt(reading: ParsedText, head: number, floor: number): VerbGroup {
  const { classes, marks, prose } = reading;
  let first = head;
  let auxiliary = -1;
  let passive = false;
  let to = false;
  for (let i = head - 1; i >= floor && i > head - 7; i--) {
    const c = classes[i]!;
    const mark = marks[i]!;
    if (
      Any.auxiliary[c] ||
      (Any.verb[c] && mark & WordFeature.be) ||
      (c === Class.possessive && isParticipial(classes[head]!) && prose.lower[i] === "'s")
    ) {
      if (prose.lower[i] === "'s" && !isShortened(reading, i, head)) break;
      if (auxiliary < 0 || auxiliary === i + 1 || Any.adverb[classes[i + 1]!]) {
        if (c === Class.be || mark & WordFeature.be) passive ||= auxiliary < 0 && classes[head] === Class.participle;
        auxiliary = i;
        first = i;
        continue;
      }
      break;
    }
    if (Any.adverb[c]) {
      if (c !== Class.adverb || mark & ADVERBIAL) {
        if (c !== Class.adverb || mark & WordFeature.besideVerb || i === head - 1) first = i;
        continue;
      }
      break;
    }
    if ((c === Class.to || prose.lower[i] === 'to') && (auxiliary < 0 ? classes[head] === Class.base : true)) {
      to = true;
      first = i;
    }
    break;
  }
  while (first < head && first !== auxiliary && Any.adverb[classes[first]!] && !(marks[first]! & ADVERBIAL)) first++;
  return { first, head, form: verbFormOf(classes[head]!, auxiliary >= 0, to), passive };
}

/** Whether "'s" is "is" or "has": "she's told the board", "Lee's said to be ill"; in "Harrow's said that" it ends the firm's name. */
function isShortened(reading: ParsedText, possessive: number, verb: number): boolean {
  const { classes, marks, prose, verbs } = reading;
  const before = classes[possessive - 1];
  if (before === Class.pronoun || before === Class.wh) return true;
  if (before !== Class.name) return classes[possessive] !== Class.possessive;
  let i = possessive + 1;
  while (Any.adverb[classes[i]!]) i++;
  if (i !== verb || !(marks[verb]! & WordFeature.asks) || /^(?:to|by)$/.test(prose.lower[verb + 1] ?? '')) return true;
  // "Harrow's proposed merger"
  const next = classes[verb + 1] ?? Class.stop;
  const takesObject = (verbCue(verbs, marks[verb]!).frames & ComplementFrame.object) !== 0;
  return takesObject && (Any.nominal[next] === 1 || next === Class.adjective || next === Class.cardinal);
}

const isParticipial = (c: number): boolean => c === Class.participle || c === Class.gerund;

function verbFormOf(c: number, auxiliary: boolean, to: boolean): VerbGroup['form'] {
  if (to) return 'infinitive';
  if (auxiliary || c === Class.past || c === Class.third || c === Class.present) return 'finite';
  if (c === Class.gerund) return 'gerund';
  return c === Class.participle ? 'participle' : 'finite';
}
