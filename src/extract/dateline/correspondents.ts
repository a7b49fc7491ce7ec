/**
 * Lines of old papers above or before a dateline: "(From Our Own Correspondent.)", "FROM A CORRESPONDENT", "BY CABLE.", "(Reuter's
 * Special Service)".
 */
const CORRESPONDENT_LINE =
  /^\s*(?:\(\s*)?(?:(?:from|by)\s+(?:our|a|the|an)\s+[\p{L}’' -]{3,45}?(?:correspondents?|reporters?|representative|contributor|staff)[\p{L}’' ,-]{0,25}|by\s+(?:cable|telegraph|wire|air mail|airmail|mail)|(?:special\s+)?(?:by\s+)?(?:cable|telegram|despatch|dispatch)\s+to\s+the\s+[\p{L} ]{3,30}|special\s+to\s+the\s+[\p{L} ]{3,30}|reuter[’']?s?\s+(?:special\s+)?(?:service|telegrams?))\.?\s*(?:\)\.?)?\s*(?:$|\n|[-–—]+\s*|(?<=[.)])\s+)/iu;

/** How many characters of a paragraph are such a line, with what parts it from the rest; 0 for none. */
export function creditLineLength(text: string): number {
  if (!/^\s*\(?\s*(?:from|by|special|cable|reuter)/i.test(text)) return 0;
  return CORRESPONDENT_LINE.exec(text)?.[0].length ?? 0;
}

const RELEASE = /^\s*(?:(?:FOR IMMEDIATE RELEASE|For Immediate Release)\s*[,:;–—-]+\s*|Reporting from\s+)(?=\p{Lu})/u;

/** How many characters before a dateline say that it is for release, or that somebody reports from there; 0 for none. */
export const releasePrefixLength = (text: string): number =>
  /^\s*(?:for|reporting)\s/i.test(text) ? (RELEASE.exec(text)?.[0].length ?? 0) : 0;

/** The words of a dateline up to a date and a full stop, as old papers set it: "VIENNA, August 16. The Emperor …". */
const STOPPED =
  /^(\p{Lu}[\p{L}.’' -]{2,40}(?:,\s+[\p{L}.’' ]{2,25}){0,2}?,\s+(?:[\p{L}]{3,9}day,?\s+)?(?:(?:\p{Lu}\p{L}{2,9})\.?\s+\d{1,2}(?:,\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}{2,9}\.?(?:\s+\d{4})?|\p{Lu}[\p{L}]{2,6}day)\.)\s+(?=["“‘']?\p{Lu})/u;

/** The beginning of a paragraph up to that stop; null where there is none. */
export const stoppedHead = (head: string): string | null => STOPPED.exec(head)?.[1] ?? null;

/** "NEW YORK, NY / NEWSWIRE / May 7, 2024 / …": the parts between the slashes of a press wire. */
const WIRE =
  /^(\p{Lu}[^/\n]{2,50}?)\s*\/\s*(\p{Lu}[\p{L} .]{2,25}?)\s*\/\s*((?:\p{Lu}\p{L}{2,9})\.?\s+\d{1,2},?\s+\d{4})\s*\/\s*/u;

/** What a press wire puts before a story; null where none did. */
export function wireHead(
  head: string,
): { readonly whole: string; readonly places: string; readonly agency: string; readonly date: string } | null {
  const found = head.includes(' / ') ? WIRE.exec(head) : null;
  return found && { whole: found[0], places: found[1]!, agency: found[2]!, date: found[3]! };
}
