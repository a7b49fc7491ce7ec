import { lexicon } from '../lexicon/load-lexicon.js';

/** Lines that say who wrote a story. An ordinary sentence is never taken for one. */

const LONGEST_BYLINE = 120;

const POSTS = new RegExp(`\\b(?:${lexicon.pattern('byline-post')})\\b`, 'i');
const PARTICLES = lexicon.pattern('particle');
const BYLINE_WORD = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:${PARTICLES})(?= )|al-\\p{L}+)`;
const NAMES = `${BYLINE_WORD}(?: ${BYLINE_WORD}){1,4}(?:(?:,| and| &) ${BYLINE_WORD}(?: ${BYLINE_WORD}){1,3}){0,3}`;

/** "Pat Lee | Harbour Post", "PAT LEE / Courier Staff", "Pat Lee, Staff Writer": names, a mark, a post or a paper */
const BARRED = new RegExp(`^${NAMES}\\s*[|/•·]\\s*\\p{Lu}[^.?!:]{2,60}$`, 'u');
const POSTED = new RegExp(
  `^${NAMES}, (?:(?:\\p{Lu}[\\p{L}'’.-]*|of|the) ){0,4}(?:staff|reporter|writer|(?:staff|sports|special|features?|news|contributing) (?:writer|reporter|correspondent)|correspondent|columnist|associated press|staff writer|the associated press)s?$`,
  'iu',
);
/** What every text has that `BARRED` or `POSTED` matches: those two take long to compile, and few archives need them. */
const BAR = /[|/•·]/;
const POST_AT_END = /(?:staff|reporter|writer|correspondent|columnist|associated press)s?$/iu;

/** without a name: "Staff report", "From staff and wire reports", "From our own reporter" */
const NAMELESS =
  /^(?:(?:from|by) )?(?:(?:our|a|the) (?:own |special )?(?:reporter|correspondent)s?|(?:\p{Lu}\p{L}+ ){0,3}(?:staff|wire|news|agency|staff and (?:wire|agency)|wire and staff|combined wire) (?:reports?|services|writers?)|special (?:to|for) the \p{Lu}[\p{L} ]{2,40})$/iu;

/** "By Edda Fathomly and Piers Lanyard", "PAT LEE | Harbour Post", "Staff report"; "By noon the water was gone." is not one. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  if (/[?!:]["”’]?$/.test(text)) return false;
  if (NAMELESS.test(text) || isBarred(text) || isPosted(text)) return true;
  if (/\.["”’]?$/.test(text) && !/(?:\b\p{Lu}|jr|sr)\.$/iu.test(text)) return false;
  return (
    /^(?:story |text |words |report )?by:?\s+\p{Lu}/iu.test(text) &&
    startsWithName(text.replace(/^(?:\p{L}+ )?by:?\s+/iu, ''))
  );
}

/** Two words of the names have more than an initial, and so has what follows the bar. */
function isBarred(text: string): boolean {
  if (!BAR.test(text) || !BARRED.test(text) || text.split(/\s+/).length > 12) return false;
  const [names = '', post = ''] = text.split(/\s*[|/•·]\s*/);
  return (names.match(/\p{L}{2,}/gu)?.length ?? 0) > 1 && /\p{L}{3,}/u.test(post) && !/\d/.test(text);
}

const isPosted = (text: string): boolean => POST_AT_END.test(text) && POSTED.test(text);

const OPENS_NAME = new RegExp(`^(?:\\p{Lu}|(?:${PARTICLES})\\s|al-)`, 'u');
const POSTED_TIME = new RegExp(`^(?:${lexicon.pattern('weekday', 'hour-of-day')})\\b`, 'i');

/** By is followed by names of two words or more, or by a post or agency, not by "Air, Land and Sea, Help Comes". */
function startsWithName(rest: string): boolean {
  if (/^the \p{Lu}[\p{L} ]+$/u.test(rest) && POSTS.test(rest)) return true;
  if (!OPENS_NAME.test(rest) || POSTED_TIME.test(rest)) return false;
  const [first = ''] = rest.split(/\s*[,;|/&]\s*|\s+and\s+/i);
  const words = first.split(/\s+/);
  if ((words.length < 2 || words.length > 5) && !POSTS.test(first)) return false;
  const small = rest
    .split(/\s+/)
    .filter(
      (word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|the|for|to|in|at)$/.test(word) && !lexicon.has(word, 'particle'),
    );
  return small.length === 0 || POSTS.test(rest);
}

/** What may be on a line below a byline: "Of the Valley Ledger", "Courier Staff", "Staff Writer", "Political reporter", an e-mail address. */
export function isBylineTail(text: string): boolean {
  if (text.length > 70 || /[.?!:]$/.test(text)) return false;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return true;
  if (/^(?:of|for) the \p{Lu}[\p{L}' -]+$/iu.test(text) && !/\p{Ll}\p{L}* \p{Ll}\p{L}* \p{Ll}/u.test(text)) return true;
  if (POST_OF_WRITER.test(text)) return true;
  const words = text.split(/\s+/);
  return (
    words.length <= 6 && POSTS.test(text) && words.every((word) => /^(?:\p{Lu}|of$|the$|and$|to$|[&|/-]$)/u.test(word))
  );
}

/** "Chief political correspondent", "Health reporter, Saltmarsh News" */
const POST_OF_WRITER =
  /^\p{Lu}\p{L}+(?: \p{L}+){0,2} (?:reporter|correspondent|editor|writer|columnist)(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})?$/u;

/** Letters after a name: with the name in the record, or not. */
const GENERATION = /^(?:jr|sr|i{2,3}|iv)\.?$/i;
const LETTERS =
  /^(?:m\.?d|ph\.?d|d\.?phil|m\.?b\.?a|j\.?d|esq|r\.?n|d\.?d\.?s|[mock]be|qc|kc|sc|mp|frs|ll\.?[bm]|[bm]\.?s?c?)\.?$/i;

/** The people of a byline; agencies and posts are not among them. */
export function bylineNames(byline: string): string[] {
  const bare = byline.replace(/^(?:story |text |words |report )?by:?\s+/iu, '');
  if (bare === byline && !(BAR.test(byline) && BARRED.test(byline)) && !isPosted(byline)) return [];
  const [people = ''] = bare.split(/\s*[|/•·]\s*|\s+(?:at|in) (?=\p{Lu})/u);
  return peopleOfLine(people);
}

/** "Ann Tolley, MD, and Piers Lanyard Jr., Senior Reporter" -> its people, without their posts. */
export function peopleOfLine(line: string): string[] {
  const names: string[] = [];
  for (const part of line.split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/i)) {
    if (GENERATION.test(part) && names.length > 0) names.push(`${names.pop()} ${part}`);
    else if (!LETTERS.test(part) && isAuthor(part)) names.push(part);
  }
  return names;
}

const isAuthor = (part: string): boolean =>
  /\p{L}/u.test(part) && !POSTS.test(part) && !/^(?:of|for|the|special) /i.test(part);

const PERSON = new RegExp(`^${BYLINE_WORD}(?: ${BYLINE_WORD}){1,4}$`, 'u');

/** Whether a line names several people, or one with a post or letters, and is no name of a body such as "Trade and Industry Desk". */
export function isPersonList(line: string): boolean {
  const parts = line.split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/i);
  const [first = ''] = parts;
  return (
    parts.length > 1 &&
    PERSON.test(first) &&
    parts.every((part) => GENERATION.test(part) || LETTERS.test(part) || POSTS.test(part) || PERSON.test(part))
  );
}
