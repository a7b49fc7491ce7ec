import type { Vocabulary, WordColumn } from '../text/vocabulary/vocabulary.js';
import { mayBeginFirm } from './eponyms.js';
import { TIMES } from './role-words.js';
import { isTitle } from './titles.js';
import { bitsOfWords } from './word-lists.js';

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

const NAME_WORD_LISTS: readonly (readonly [number, string])[] = [
  [
    NameWord.head,
    `center centre office department ministry institute association council committee commission bureau agency school
  society university college bank board federation organization organisation union court fund foundation academy chamber league
  confederation directorate secretariat authority division faculty institution corporation`,
  ],
  [
    NameWord.end,
    `council committee commission department school schools church university college hospital club association foundation
  society institute academy league bureau agency authority ministry ymca ywca rotary clinic orchestra federation cafe bakery brewery
  cathedral synagogue mosque`,
  ],
  [NameWord.link, 'of for on'],
  [NameWord.legal, 'inc inc. corp corp. co co. ltd ltd. plc llc llp ag nv spa gmbh corporation incorporated limited'],
  [
    NameWord.firmEnd,
    `industries enterprises motors oil petroleum steel airlines airways chemical foods stores brothers systems technologies holdings
  group courier tool`,
  ],
  [
    NameWord.partner,
    `co co. company sons bros bros. brothers partners associates poor telegraph loan gas electric light power daughters`,
  ],
  [NameWord.joiner, 'and &'],
  [NameWord.small, 'of for and on the & ,'],
  [NameWord.called, 'agency newspaper daily broadcaster airline carrier automaker brokerage'],
  [NameWord.exchange, 'nyse nasdaq amex lse tsx'],
  [
    NameWord.noName,
    `congressional bank commission board court office community council company group ministry department sons union economists
  bankers dealers brokers traders analysts libor gnp gdp ecu ecus`,
  ],
  [NameWord.money, 'dlr dlrs dollar dollars mln yen stg franc francs mark marks share shares'],
  [NameWord.the, 'the'],
  [NameWord.opens, '( <'],
  [NameWord.comma, ','],
  [NameWord.slash, '/'],
  [NameWord.clitic, "'s"],
  [NameWord.thing, 'average index indices requirement democrat republican world unit intermediate'],
  [
    NameWord.foreign,
    `banque banco banca banka bankhaus gruppo grupo groupe electricite électricité petroleos petróleos societe société sociedad sociedade
    societa società compagnie companhia compania compañía caisse caja cassa empresa credito crédito instituto institut istituto istituzione
    ente ministerio ministère koninklijke aktiebolaget vereinigte österreichische oesterreichische landesbank sparkasse automobiles`,
  ],
  [
    NameWord.trading,
    `mining mines minerals resources petroleum airways airlines industries enterprises holdings technologies systems chemicals motors platinum
    securities bancorp bankshares insurance exploration pharmaceuticals electronics laboratories communications utilities properties
    investments railways pipelines`,
  ],
  [NameWord.company, 'co co. company sons bros bros. brothers associates partners'],
  [NameWord.trade, 'securities associates partners brothers capital'],
  [NameWord.inside, 'in near from outside'],
  [NameWord.firm, 'firm brokerage bookrunner'],
];

const FORMS = new Set('co corp inc ltd plc ag nv sa and & company sons'.split(' '));

const NAME_WORD_BITS = bitsOfWords(NAME_WORD_LISTS);

/** The `NameWord` bits of each word. */
export const nameWordsOf = (vocabulary: Vocabulary): WordColumn => vocabulary.column(NAME_WORD_BITS, nameWordOf);

function nameWordOf(word: string): number {
  let bits = NAME_WORD_BITS.get(word) ?? 0;
  if (mayBeginFirm(word)) bits |= NameWord.house | NameWord.houseOrShort;
  if (mayBeginFirm(`${word}.`)) bits |= NameWord.houseOrShort;
  if (isTitle(word)) bits |= NameWord.title;
  if (FORMS.has(word.replace('.', ''))) bits |= NameWord.form;
  if (TIMES.has(word)) bits |= NameWord.time;
  if (/^\p{L}{4,}/u.test(word)) bits |= NameWord.long;
  if (/-(?:based|backed|led|owned)$/.test(word)) bits |= NameWord.led;
  return bits;
}
