import { LINE_HYPHEN } from '../../article/parted-words.js';
import { wordList } from '../../lexicon/load-word-list.js';

/** A word that goes on in the next line: with a hyphen, the "¬" of old text programs, or a soft hyphen. */
const PARTED = /(\p{L}+)[-¬\u00ad]$/u;

const LONGEST_PARTED = 60;

/**
 * How the first word of a line follows the last of the line before, which ends in a hyphen: "chil-" "dren" is one word; so is
 * "Turkish-" "backed", and keeps its hyphen. Null when the line does not end in a hyphen.
 * @param inLines all words with hyphens that the text has inside its lines, in lower case
 */
export function withoutLineHyphen(line: string, next: string, inLines: ReadonlySet<string>): string | null {
  const before = PARTED.exec(line.slice(-LONGEST_PARTED))?.[1];
  const after = /^\p{L}+/u.exec(next)?.[0];
  if (before === undefined) return null;
  if (line.endsWith('¬') || line.endsWith('\u00ad')) return line.slice(0, -1);
  if (after === undefined || !/^\p{Ll}/u.test(after)) return line;
  return keepsHyphen(before, after, line, inLines) ? line : line.slice(0, -1) + LINE_HYPHEN;
}

function keepsHyphen(before: string, after: string, line: string, inLines: ReadonlySet<string>): boolean {
  const [a, b] = [before.toLowerCase(), after.toLowerCase()];
  if (inLines.has(`${a}-${b}`)) return true;
  if (wordList.has(a + b)) return false;
  // "half-a-" "crown", "Turkish-" "backed"
  if (/-\p{L}+-$/u.test(line.slice(-LONGEST_PARTED))) return true;
  if (/^\p{Lu}/u.test(before)) return b.length > 4 && wordList.has(b);
  return a.length > 2 && b.length > 2 && wordList.has(a) && wordList.has(b);
}

/** The words with hyphens inside lines, in lower case. */
export function hyphenatedWords(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(/\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
  return words;
}
