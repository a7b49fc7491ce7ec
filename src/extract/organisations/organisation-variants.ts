import { lexicon } from '../../lexicon/load-lexicon.js';

/** The initials that an organisation may be known by: of all its words, and of all but the small ones. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return [];
  // "CTV News" is no CN, and the UN Development Programme the UNDP
  const isMixed = /\p{Ll}/u.test(name);
  const headOf = (word: string): string => (isMixed && /^\p{Lu}{2,4}$/u.test(word) ? word : word[0]!).toLowerCase();
  const heads = (list: readonly string[]): string => list.map(headOf).join('');
  const great = words.filter((word) => /^\p{Lu}/u.test(word));
  return [heads(words), heads(great)].filter((initials) => initials.length > 1);
}

/** A quick look whether `areOneOrganisation` may be true of two names. */
export function mayBeOneOrganisation(short: string, full: string, initials: readonly string[]): boolean {
  const rest = full.length - short.length;
  if (rest <= 0) return false;
  if (initials.includes(short)) return true;
  return rest > 1 && (full.startsWith(short) || full.endsWith(short));
}

/** A short form of a name; `bare` without a legal form, so that it may be an abbreviation. */
interface ShortForm {
  readonly short: string;
  readonly bare: boolean;
  /** has a legal form of its own, so that it is no short form of what firms add to their names: "Lyle Cos" of "Lyle Energy Co." */
  readonly formed?: boolean;
  /** in a text about sport: "Otters" of "Tarrow Otters", "Albion" of "Hale Albion" */
  readonly nickname?: boolean;
}

/**
 * Whether, in one article, the organisation known by `short` may be the one known by `full` (both as `organisationKey` gives
 * them): its abbreviation ("fbi"), its beginning ("ford" of "ford motor"), its end after a place or people ("otters" of
 * "oldtown otters"), or the noun that it ends in ("association", "herald").
 * What it is for ("of science") or whose ("u.s.") may be left out.
 * @param initials of the full form
 * @param places names of places and peoples in the article, in lower case
 */
export function areOneOrganisation(
  { short, bare, formed, nickname }: ShortForm,
  full: string,
  initials: readonly string[],
  places: ReadonlySet<string>,
): boolean {
  if (full.length <= short.length) return false;
  if (short === 'house') return CHAMBER.test(full);
  if (!short.includes(' ') && short.length <= 6 && initials.includes(short)) return bare;
  if (full.startsWith(`${short} `)) {
    const rest = full.slice(short.length + 1).split(' ');
    if (places.has(short)) return false;
    if (isHeadOfFull(short, rest)) return true;
    return rest.every(isLeftOut) && !(formed && rest.some((word) => lexicon.has(word, 'company-end')));
  }
  return (
    full.endsWith(` ${short}`) &&
    (lexicon.has(short, 'body-alone') ||
      (short.endsWith('ers') && lexicon.has(short, 'club-end')) ||
      CLUB_ALONE.test(short) ||
      nickname === true ||
      (PAPER.test(short) && !/^(?:sunday|financial) /.test(full)) ||
      COMMITTEE.test(short) ||
      OF_A_NATION.test(full.slice(0, -short.length)) ||
      (OF_EACH_NATION.test(short) && OF_A_PEOPLE.test(full.slice(0, -short.length))) ||
      places.has(full.slice(0, -short.length - 1)))
  );
}

/** "Harrow Center" of "Harrow Center for Tides": what it is for is left out. Parties and banks of one name are others elsewhere. */
const isHeadOfFull = (short: string, [link, ...rest]: readonly string[]): boolean =>
  rest.length > 0 && /^(?:for|of|on)$/.test(link!) && HEAD_OF_FULL.test(short);

const HEAD_OF_FULL =
  /^(?!national|international|royal|central|city|state|federal|public)\p{L}[\p{L}.'’-]+ (?:.+ )?(?:alliance|association|campaign|center|centre|coalition|college|foundation|institute|museum|observatory|organi[sz]ation|school|scouts|society|trust)$/u;

/** "the Rules Committee" of "the Senate Rules Committee" */
const COMMITTEE = / (?:sub)?committee$/;

/** "Coast Guard" of "Elbonian Coast Guard" */
const OF_EACH_NATION =
  /^(?:(?:foreign|defen[cs]e|interior|finance|health|justice|education|energy|agriculture|trade|transport) (?:ministry|office|department)|(?:coast|national) guard|navy|army|air force|embassy|parliament|red cross|central bank|football association)$/;
const OF_A_PEOPLE = /^\p{L}{2,}(?:[ai]n|ine|ish|ese|[cs]h|ic) $/u;

/** "Senate" of "U.S. Senate" */
const OF_A_NATION = /^(?:u\.s\.|us|united states|u\.n\.|un|united nations|u\.k\.|uk) $/;

/** What a club is called for short: "City" of "Harle City". */
const CLUB_ALONE = /^(?:albion|athletic|city|town|united)$/;

/** What is called the House for short, by which other houses are not meant. */
const CHAMBER = /^house of (?:commons|representatives|assembly|delegates|lords|keys)$/;

/** What a paper is called for short: "the Herald" of "the Hale Herald"; the Sunday Times is another than the Times. */
const PAPER = /^(?:chronicle|courier|gazette|globe|herald|journal|post|star|times|tribune)$/;

/** "motor", "energy", "& sons", which short forms do without */
const isLeftOut = (word: string): boolean =>
  lexicon.has(word, 'left-out-of-short-form') ||
  lexicon.has(word, 'company-end') ||
  lexicon.has(word, 'partner-in-firm') ||
  lexicon.has(word, 'club-end') ||
  /^(?:&|and|capital|partners)$/.test(word);

/** Whether `short` is written like an abbreviation and its capitals are the initials of `form`, or all but one of them. */
export function isAbbreviationOf(short: string, form: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}.&-]{1,9}$/u.test(short) || !form.includes(' ')) return false;
  const letters = short.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (letters.length < 2) return false;
  const heads = form
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '');
  let at = 0;
  for (const head of heads) if (head === letters[at]) at++;
  return at >= Math.max(2, letters.length - 1);
}
