import { Class } from '../../gazetteer/word-classes.js';
import { Any, type Reading } from './reading.js';

/** A verb with its auxiliaries and the adverbs between: "has repeatedly said", "was quoted as saying" is two. */
export interface VerbGroup {
  /** first token: auxiliary, "to" or an adverb before the verb */
  readonly first: number;
  /** the main verb */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  /** an adverb of denial inside: "did not say" */
  readonly negated: boolean;
}

const SIDE_ADVERBS = new Set([
  'also',
  'later',
  'now',
  'then',
  'repeatedly',
  'recently',
  'once',
  'never',
  'not',
  'often',
  'previously',
  'reportedly',
  'still',
  'already',
  'even',
  'simply',
  'always',
  'initially',
  'earlier',
  'first',
  'again',
  'further',
]);
const BE_FORMS = new Set(['been', 'be', 'being', 'get', 'got', 'gets', 'getting']);

/** The group whose main verb is token `head`; `floor` is the first token it may take. */
export function verbGroupAt(reading: Reading, head: number, floor: number): VerbGroup {
  const { classes, prose } = reading;
  let first = head;
  let auxiliary = -1;
  let passive = false;
  let negated = false;
  let to = false;
  for (let i = head - 1; i >= floor && i > head - 7; i--) {
    const c = classes[i]!;
    const word = prose.lower[i]!;
    if (
      Any.auxiliary[c] ||
      (Any.verb[c] && BE_FORMS.has(word)) ||
      (c === Class.possessive && word === "'s" && isParticipial(classes[head]!))
    ) {
      if (
        c === Class.possessive &&
        classes[i - 1] !== Class.pronoun &&
        classes[i - 1] !== Class.name &&
        classes[i - 1] !== Class.wh
      )
        break;
      if (auxiliary < 0 || auxiliary === i + 1 || Any.adverb[classes[i + 1]!]) {
        if (c === Class.be || BE_FORMS.has(word)) passive ||= auxiliary < 0 && classes[head] === Class.participle;
        if (/n't$/.test(word)) negated = true;
        auxiliary = i;
        first = i;
        continue;
      }
      break;
    }
    if (Any.adverb[c]) {
      if (word === 'not' || word === 'never') negated = true;
      if (c !== Class.adverb || SIDE_ADVERBS.has(word) || word.endsWith('ly')) {
        if (c !== Class.adverb || SIDE_ADVERBS.has(word) || i === head - 1) first = i;
        continue;
      }
      break;
    }
    if ((c === Class.to || word === 'to') && (auxiliary < 0 ? classes[head] === Class.base : true)) {
      to = true;
      first = i;
    }
    break;
  }
  while (
    first < head &&
    first !== auxiliary &&
    Any.adverb[classes[first]!] &&
    !(SIDE_ADVERBS.has(prose.lower[first]!) || prose.lower[first]!.endsWith('ly'))
  )
    first++;
  return { first, head, form: formOf(classes[head]!, auxiliary >= 0, to), passive, negated };
}

const isParticipial = (c: number): boolean => c === Class.participle || c === Class.gerund;

function formOf(c: number, auxiliary: boolean, to: boolean): VerbGroup['form'] {
  if (to) return 'infinitive';
  if (auxiliary || c === Class.past || c === Class.third || c === Class.present) return 'finite';
  if (c === Class.gerund) return 'gerund';
  return c === Class.participle ? 'participle' : 'finite';
}
