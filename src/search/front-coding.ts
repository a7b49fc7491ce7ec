/** How many code units two texts have in common at their beginnings. */
export function sharedBy(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

const BAR = '|';
const ZERO = 48;

/** Texts as one: parted by `|`, each begun by how many code units (fewer than 60,000) it shares with the one before. */
export function frontCoded(texts: readonly string[]): string {
  let before = '';
  return texts
    .map((text) => {
      const shared = sharedBy(text, before);
      before = text;
      return String.fromCharCode(ZERO + shared) + text.slice(shared);
    })
    .join(BAR);
}

/** Reads what `frontCoded` made of texts without `|`. */
export function frontDecoded(coded: string): string[] {
  let before = '';
  return coded.split(BAR).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - ZERO) + part.slice(1);
    return before;
  });
}
