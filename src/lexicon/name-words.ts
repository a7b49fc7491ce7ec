import type { Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import { mayBeginFirm } from './eponyms.js';
import { lexicon } from './load-lexicon.js';
import { isTitle } from './titles.js';
import { isSeatedWord, withoutStop } from './vocabulary-classes.js';

/** What single words say of the names of organisations about them; bits. */
export const NameWord = {
  /** heads the name of an institution: "Ministry of …", "… Center for …" */
  head: 1,
  /** ends the name of one that begins with another name: "Sparrow River Watershed Council" */
  end: 2,
  /** behind a head */
  link: 4,
  /** a legal form, without or with its stop */
  legal: 8,
  /** ends the name of a firm without a legal form */
  firmEnd: 16,
  /** behind the "and" of a firm's name */
  partner: 32,
  /** "and", "&" */
  joiner: 64,
  /** small words inside the name of an institution */
  small: 128,
  /** a noun that an organisation's name follows */
  called: 256,
  /** a stock exchange */
  exchange: 512,
  /** begins the name of a firm that looks like a person's */
  house: 1024,
  /** the same, when a full stop may follow */
  houseOrShort: 2048,
  /** a title, as `isTitle` says */
  title: 4096,
  /** a day, a month, a time */
  time: 8192,
  /** four letters or more, so that its capital tells something */
  long: 16384,
  /** no organisation by itself */
  noName: 32768,
  /** a legal form or what stands beside one; nothing else makes no name */
  form: 65536,
  /** ends an amount of money */
  money: 131072,
  /** "London-based" */
  led: 262144,
  the: 524288,
  /** opens a bracket */
  opens: 1048576,
  comma: 2097152,
  /** behind the "and" of partners who are not named: "Finch and Co" */
  company: 4194304,
  /** what partners do, before the legal form: "Finch and Otter Securities Corp" */
  trade: 8388608,
  /** a noun before the name of partners: "the law firm Finch, Otter and Hale" */
  firm: 16777216,
  slash: 67108864,
  clitic: 134217728,
  /** opens the name of a firm or a body in another language: "Banque …" */
  foreign: 268435456,
  /** ends the name of a firm and is nobody's surname */
  trading: 536870912,
  /** may end the name of a measure or region, which is no body */
  thing: 1073741824,
  /** right before a place */
  inside: 33554432,
} as const;

const nameWordBits = lexicon.bits([
  [NameWord.head, 'institution-head'],
  [NameWord.end, 'institution-end'],
  [NameWord.legal, 'legal-form'],
  [NameWord.firmEnd, 'company-end'],
  [NameWord.partner, 'partner'],
  [NameWord.called, 'before-organisation'],
  [NameWord.exchange, 'exchange'],
  [NameWord.noName, 'no-organisation-alone'],
  [NameWord.money, 'money'],
  [NameWord.thing, 'measure-end'],
  [NameWord.foreign, 'foreign-company'],
  [NameWord.trading, 'trading'],
  [NameWord.company, 'unnamed-partner'],
  [NameWord.trade, 'partners-trade'],
  [NameWord.firm, 'company-noun'],
  [NameWord.form, 'company-form', 'legal-form'],
  [NameWord.time, 'time'],
]);

const NAME_MARKS: ReadonlyMap<string, number> = new Map([
  ['of', NameWord.link | NameWord.small],
  ['for', NameWord.link | NameWord.small],
  ['on', NameWord.link | NameWord.small],
  ['and', NameWord.joiner | NameWord.small],
  ['&', NameWord.joiner | NameWord.small],
  ['the', NameWord.the | NameWord.small],
  [',', NameWord.comma | NameWord.small],
  ['(', NameWord.opens],
  ['<', NameWord.opens],
  ['/', NameWord.slash],
  ["'s", NameWord.clitic],
  ['in', NameWord.inside],
  ['near', NameWord.inside],
  ['from', NameWord.inside],
  ['outside', NameWord.inside],
]);

/** The `NameWord` bits of each word. */
export const nameWordsOf = (vocabulary: Vocabulary): WordColumn => vocabulary.column(nameWordOf, nameWordOf);

function nameWordOf(word: string): number {
  let bits = nameWordBits(word) | nameWordBits(withoutStop(word)) | (NAME_MARKS.get(word) ?? 0);
  if (mayBeginFirm(word)) bits |= NameWord.house | NameWord.houseOrShort;
  if (mayBeginFirm(`${word}.`)) bits |= NameWord.houseOrShort;
  if (isTitle(word)) bits |= NameWord.title;
  if (/^\p{L}{4,}/u.test(word)) bits |= NameWord.long;
  if (isSeatedWord(word)) bits |= NameWord.led;
  return bits;
}
