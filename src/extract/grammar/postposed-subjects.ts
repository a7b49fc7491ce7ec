import { Class } from '../../gazetteer/word-classes.js';
import { phraseEnd, timeEnd } from './noun-phrases.js';
import { Any, type Reading, type Stretch } from './reading.js';

const HANGING = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'and', '&']);

/** The subject that follows its verb: "said | Ann Lee, a teacher from York," and where it ends. Null where no phrase begins. */
export function subjectAfter(reading: Reading, from: number, limit: number): Stretch | null {
  const { classes, prose } = reading;
  let end = phraseEnd(reading, from, limit);
  if (end === from || timeEnd(reading, from) > from) return null;
  let apposed = false;
  for (let hops = 0; hops < 14 && end < limit; hops++) {
    const word = prose.lower[end]!;
    if (HANGING.has(word)) {
      const next = phraseEnd(reading, end + 1, limit);
      if (next === end + 1 || (word === 'on' && timeEnd(reading, end + 1) > end + 1)) break;
      if (word === 'in' && timeEnd(reading, end + 1) > end + 1) break;
      end = next;
      continue;
    }
    if (
      classes[end] === Class.participle &&
      end + 1 < limit &&
      (HANGING.has(prose.lower[end + 1]!) || prose.lower[end + 1] === 'by')
    ) {
      const next = phraseEnd(reading, end + 2, limit);
      if (next === end + 2) break;
      end = next;
      continue;
    }
    if (word === '(') {
      const close = closingBracket(reading, end, limit);
      if (close < 0) break;
      end = close + 1;
      continue;
    }
    if (classes[end] === Class.comma && end + 1 < limit && reading.quoteOf[end + 1]! < 0) {
      const next = apposition(reading, end + 1, limit);
      if (next < 0) break;
      end = next;
      apposed = true;
      continue;
    }
    break;
  }
  return end > from || apposed ? { first: from, last: end } : null;
}

function closingBracket(reading: Reading, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + 25; i++) if (reading.prose.lower[i] === ')') return i;
  return -1;
}

/** Behind an apposition that a comma, a stop or a phrase closes; -1 when what begins there is none. */
function apposition(reading: Reading, from: number, limit: number): number {
  const { classes, prose } = reading;
  const c = classes[from]!;
  if (c === Class.pronoun || timeEnd(reading, from) > from) return -1;
  if (
    !(c === Class.determiner || c === Class.noun || c === Class.name || c === Class.cardinal || c === Class.adjective)
  )
    return -1;
  let end = phraseEnd(reading, from, limit);
  if (end === from) return -1;
  for (let hops = 0; hops < 8 && end < limit && HANGING.has(prose.lower[end]!); hops++) {
    const next = phraseEnd(reading, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  if (end < limit && (Any.finite[classes[end]!] || classes[end] === Class.base)) return -1;
  return end;
}
