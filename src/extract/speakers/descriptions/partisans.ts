import type { Profile } from './profiles.js';

/** Parties by the words for them and for who belongs to them, as they stand beside names: "Ann Lee (Con)", "Labour's Paul Roe". */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['conservative', 'conservative'], ['tory', 'conservative'], ['con', 'conservative'], ['labour', 'labour'], ['lab', 'labour'],
  ['liberal', 'liberal'], ['lib', 'liberal'], ['ld', 'liberal'], ['democrat', 'democrat'], ['democratic', 'democrat'], ['dem', 'democrat'], ['d', 'democrat'],
  ['republican', 'republican'], ['gop', 'republican'], ['r', 'republican'], ['snp', 'snp'], ['plaid', 'plaid'], ['green', 'green'], ['ind', 'independent'],
  ['independent', 'independent'], ['socialist', 'socialist'], ['unionist', 'unionist'], ['ukip', 'ukip'], ['dup', 'unionist'], ['nationalist', 'nationalist'],
]); // biome-ignore format: a table

const PARTY_MEMBER =
  /^(?:conservative|tory|democrat|republican|liberal|socialist|unionist|nationalist|independent|green)$/;

/** The party that "the Conservative", "the Republican" tells somebody to be of; null for other words. */
export const partyOfPartisan = (head: string): string | null => (PARTY_MEMBER.test(head) ? PARTIES.get(head)! : null);

/** The party that a word before an office tells: "the | SNP | leader"; null for other words. */
export const partyOfOffice = (word: string): string | null =>
  BESIDE_NAMES.test(word) ? null : (PARTIES.get(word) ?? null);

const BESIDE_NAMES = /^(?:con|d|dem|ind|independent|lab|ld|r|green)$/;

/** Whether what is said beside a name tells the party: null where it tells none, false where it tells another. */
export function isOfParty({ words }: Profile, party: string): boolean | null {
  let told: boolean | null = null;
  for (const word of words) {
    const own = PARTIES.get(word) ?? PARTIES.get(word.replace(/[.-].*$/, ''));
    if (own === party) return true;
    if (own !== undefined) told = false;
  }
  return told;
}
