import { Class } from '../../lexicon/word-classes.js';
import { Any, type ParsedText } from './parsed-text.js';
import { WordFeature } from './word-features.js';

/** A verb with its auxiliaries and the adverbs between: "has repeatedly said", "was quoted as saying" is two. */
export interface VerbGroup {
  /** first token: auxiliary, "to" or an adverb before the verb */
  readonly first: number;
  /** the main verb */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
}

const ADVERBIAL = WordFeature.besideVerb | WordFeature.endsInLy;

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
      if (
        c === Class.possessive &&
        classes[i - 1] !== Class.pronoun &&
        classes[i - 1] !== Class.name &&
        classes[i - 1] !== Class.wh
      )
        break;
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

const isParticipial = (c: number): boolean => c === Class.participle || c === Class.gerund;

function verbFormOf(c: number, auxiliary: boolean, to: boolean): VerbGroup['form'] {
  if (to) return 'infinitive';
  if (auxiliary || c === Class.past || c === Class.third || c === Class.present) return 'finite';
  if (c === Class.gerund) return 'gerund';
  return c === Class.participle ? 'participle' : 'finite';
}
