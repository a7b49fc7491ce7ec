import { CALLED_ALSO, SHORT_OFFICES } from '../../../lexicon/describing-words.js';
import { lexicon } from '../../../lexicon/load-lexicon.js';
import type { MentionIndex } from '../mention-index.js';

/** Years of age, both counted in. */
type Ages = readonly [least: number, most: number];

const TEENS: Ages = [13, 19];
const AGE_GROUPS: ReadonlyMap<string, Ages> = new Map([
  ['teen', TEENS],
  ['teenager', TEENS],
  ['pensioner', [60, 120]],
  ['septuagenarian', [70, 79]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
  ['centenarian', [100, 120]],
]);

/** Whether an age is one of a "teenager", an "octogenarian"; null for a word of no age, or no age. */
export function isOfAge(word: string, age: number | null): boolean | null {
  const ages = AGE_GROUPS.get(word);
  return ages === undefined || age === null ? null : age >= ages[0] && age <= ages[1];
}

/** Whether a role is a wider word for a calling: the guitarist was told of as a musician, the manager as the boss. */
export const isWider = (role: readonly string[], head: string): boolean =>
  CALLED_ALSO.get(head)?.some((word) => WIDER.test(word) && role.includes(word)) ?? false;

const WIDER = /^(?:artist|athlete|boss|cleric|coach|cricketer|footballer|manager|medic|musician|rider|writer)$/;

/** "the 2023 bronze medallist": not of a bronze that the article tells of */
export const isOfYear = (words: readonly string[]): boolean => words.some((word) => /^(?:19|20)\d\d$/.test(word));

export const isPast = (word: string): boolean => /^(?:former|ex|retired|then|previous)$/.test(word);

/** Of "the first minister" and "the finance minister": one is not the other. */
export function isOtherOffice(words: readonly string[], role: readonly string[], beside: ReadonlySet<string>): boolean {
  const head = words.length - 1;
  const kind = words[head - 1];
  if (kind === undefined || !KINDS_OF_OFFICE.test(kind) || role.includes(kind) || beside.has(kind)) return false;
  const at = role.indexOf(words[head]!);
  return at > 0 && !/^(?:former|ex|the|a|an)$/.test(role[at - 1]!);
}

const KINDS_OF_OFFICE =
  /^(?:first|prime|chief|foreign|home|finance|defen[cs]e|interior|deputy|vice|assistant|financial|operating)$/;

/** "winger", "captain", not "former winger" */
export const isPlaying = (role: readonly string[]): boolean =>
  role.some((word) => lexicon.has(word, 'player') || /^(?:captain|skipper)$/.test(word)) && !role.some(isPast);

/** "the Harle boss" beside "Kirby Town boss": the word tells a body of the article, and the role another one. */
export const isOfOtherSide = (
  { organisations }: MentionIndex,
  sides: readonly string[],
  role: readonly string[],
): boolean => {
  if (sides.length === 0 || !role.some((word) => OFF_THE_FIELD.test(word))) return false;
  const bodies = organisations.map(({ name }) => name.toLowerCase().split(' '));
  const holds = (words: readonly string[], side: boolean): boolean =>
    words.some((word) => (side ? sides.includes(word) : role.includes(word)));
  return (
    bodies.some((words) => holds(words, true) && !holds(words, false)) &&
    bodies.some((words) => holds(words, false) && !holds(words, true)) &&
    !sides.some((side) => role.includes(side))
  );
};

export const OFF_THE_FIELD = /^(?:coach|manager|boss|referee|umpire|chairman|president|owner|physio)$/;

/** "captain" beside "capt", "pontiff" beside "pope", "scientist" beside "geologist" */
export const spelledOut = (word: string): readonly string[] => [
  word,
  ...(SHORT_OFFICES.get(word) ?? []),
  ...(CALLED_ALSO.get(word) ?? (word.endsWith('ologist') ? SCIENTIST : [])),
];

const SCIENTIST = ['scientist', 'researcher', 'academic', 'expert'];
