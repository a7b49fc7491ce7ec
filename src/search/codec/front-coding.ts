/** How many code units two texts have in common at their beginnings. */
export function sharedBy(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** Stands before a text, and says how much of the one before it it begins with. */
const SHARED = '`|_^{}@#+=*[';
/** Stands before a character of a text that would mean something else. */
const ESCAPE = '~';
const SPECIAL_CHARACTERS = /[`|_^{}@#+=*[~]/g;
const escaping = /~(.)/gs;

/** By code unit of ASCII: what is shared, -1 for other characters, -2 for the escape. */
const kinds = new Int8Array(128).fill(-1);
for (let shared = 0; shared < SHARED.length; shared++) kinds[SHARED.charCodeAt(shared)] = shared;
kinds[ESCAPE.charCodeAt(0)] = -2;

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
      return SHARED[shared]! + text.slice(shared).replace(SPECIAL_CHARACTERS, `${ESCAPE}$&`);
    })
    .join('');
}

/** Reads what `frontCoded` wrote. */
export function textsIn(coded: string): string[] {
  const texts: string[] = [];
  const size = coded.length;
  let before = '';
  let escaped = false;
  for (let i = 0, from = 1, shared = 0; i <= size; i++) {
    const code = i < size ? coded.charCodeAt(i) : SHARED.charCodeAt(0);
    const kind = code < 128 ? kinds[code]! : -1;
    if (kind === -1) continue;
    if (kind === -2) {
      escaped = true;
      i++;
      continue;
    }
    if (i > 0) {
      const rest = coded.slice(from, i);
      before = before.slice(0, shared) + (escaped ? rest.replace(escaping, '$1') : rest);
      texts.push(before);
    }
    escaped = false;
    shared = kind;
    from = i + 1;
  }
  return texts;
}
