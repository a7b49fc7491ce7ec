/** A name as CSL-JSON wants it; `literal` where parting it would be a guess. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

const AUTHOR_PARTICLES = new Set(
  'al bin ibn ben da dal de del della der den di dos du la le ter ten van von zu'.split(' '),
);
const AUTHOR_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const AUTHOR_SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const NOT_A_PERSON = /\b(?:staff|reporters?|correspondents?|press|news|desk|agency|service|our|the|editors?)\b/i;

/** Parts "Ada Q. Brackwater" into given and family name; "From our own reporter" and single names stay whole. */
export function cslNameOf(name: string): CslName {
  const words = name.split(' ').filter(Boolean);
  const last = words.length - 1;
  const fits = words.every((word) => AUTHOR_WORD.test(word) || AUTHOR_PARTICLES.has(word));
  if (
    !fits ||
    words.length < 2 ||
    words.length > 5 ||
    NOT_A_PERSON.test(name) ||
    AUTHOR_SUFFIX.test(words[last] ?? '')
  ) {
    return { literal: name };
  }
  let from = last;
  while (from > 1 && AUTHOR_PARTICLES.has(words[from - 1] ?? '')) from--;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
