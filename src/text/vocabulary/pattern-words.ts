/**
 * All words that a regular expression matches, where these are so many and no more: of words with "|", groups, letters in brackets and "?" behind any
 * of them, from "^" to "$".
 * @throws Error when the expression has anything else
 */
export function wordsOfPattern(pattern: RegExp): readonly string[] {
  // the program that users run has escapes for all letters beyond ASCII
  const source = pattern.source.replace(/\\u([\da-f]{4})/g, (_, unit: string) =>
    String.fromCharCode(parseInt(unit, 16)),
  );
  let at = 0;
  const fail = (): never => {
    throw new Error(`${source} is no list of words`);
  };
  const alternatives = (): string[] => {
    const found: string[] = [];
    do found.push(...sequence());
    while (source[at] === '|' && at++ < source.length);
    return found;
  };
  const sequence = (): string[] => {
    let words = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')' && source[at] !== '$') {
      let ends = part();
      if (source[at] === '?') {
        at++;
        ends = [...ends, ''];
      }
      words = words.flatMap((word) => ends.map((end) => word + end));
    }
    return words;
  };
  const part = (): string[] => {
    const character = source[at++]!;
    if (character === '[') {
      const end = source.indexOf(']', at);
      const letters = source.slice(at, end);
      at = end + 1;
      return /^[^^\-\\]+$/.test(letters) ? [...letters] : fail();
    }
    if (character === '(') {
      if (!source.startsWith('?:', at)) return fail();
      at += 2;
      const words = alternatives();
      return source[at++] === ')' ? words : fail();
    }
    if (character === '\\') return /[a-z\d]/i.test(source[at]!) ? fail() : [source[at++]!];
    return /[.*+{^]/.test(character) ? fail() : [character];
  };
  if (source[at++] !== '^') return fail();
  const words = sequence();
  return source.slice(at) === '$' ? words : fail();
}

/**
 * A function that says of each word which bits of a table are set, by one look-up however many expressions there are.
 * @param table bits, each with the words that have it
 */
export function bitsOfWords(
  table: readonly (readonly [bit: number, words: Iterable<string> | RegExp])[],
): (word: string) => number {
  const bits = new Map<string, number>();
  for (const [bit, words] of table)
    for (const word of words instanceof RegExp ? wordsOfPattern(words) : words)
      bits.set(word, (bits.get(word) ?? 0) | bit);
  return (word) => bits.get(word) ?? 0;
}
