/** How many code units two texts have in common at their beginnings. */
export function sharedBy(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** Before a text, by how much of the one before it it begins with. */
const SHARED = '`|_^{}@#+=*[';
/** Before a character of a text that would mean something else: `~`. */
const SPECIAL_CHARACTERS = /[`|_^{}@#+=*[~]/g;
const CODED_TEXT = /[`|_^{}@#+=*[](?:~.|[^`|_^{}@#+=*[~])*/gs;

/**
 * Texts that are in some order as one: each without that which it shares with the one before it.
 *
 *     har, hard, hatter   →   `har^d_tter
 */
export function frontCoded(texts: readonly string[]): string {
  let before = '';
  return texts
    .map((text) => {
      const shared = Math.min(SHARED.length - 1, sharedBy(text, before));
      before = text;
      return SHARED[shared]! + text.slice(shared).replace(SPECIAL_CHARACTERS, '~$&');
    })
    .join('');
}

/** Reads what `frontCoded` wrote. */
export function textsIn(coded: string): string[] {
  let before = '';
  return (coded.match(CODED_TEXT) ?? []).map((part) => {
    before = before.slice(0, SHARED.indexOf(part[0]!)) + part.slice(1).replace(/~(.)/gs, '$1');
    return before;
  });
}
