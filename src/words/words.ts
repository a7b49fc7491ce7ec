import { type CivilForms, civilLanguageOf } from './civil-language.js';
import { type Message, type MessageValues, mappedMessage, type ReadyMessage, readyMessage } from './message.js';

/** The interface's words in one language. Plain data, which pages carry for their scripts too. */
export interface WordList extends CivilForms {
  /** BCP 47, for `<html lang>` */
  readonly tag: string;
  /** BCP 47, by which numbers and dates are written */
  readonly locale: string;
  /** by key: `search.button` */
  readonly messages: Readonly<Record<string, Message>>;
}

/** What the interface says, in the archive's language. */
export interface InterfaceWords {
  /** BCP 47, for `<html lang>` */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly list: WordList;
  /**
   * What a key says.
   * @throws Error when there is no such key, or a value is missing that its message asks for
   */
  say(key: string, values?: MessageValues): string;
  /** Its pieces around and inside of the link that it has between square brackets. @throws Error as `say`, and when it has no link */
  sayLink(key: string, values?: MessageValues): readonly [before: string, link: string, after: string];
  /** 12,034 */
  number(n: number): string;
  /** with two decimals: 0.97 */
  decimal(n: number): string;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or --MM-DD, as a reader reads it: 17 March 1954; null: “Undated” */
  date(date: string | null): string;
  /** --MM-DD as 17 March */
  dayOfMonth(date: string): string;
  /** as `date`, in fewer letters: Mar 1954 */
  shortDate(date: string): string;
  /** 1 to 12 */
  month(month: number): string;
  /** 1 to 12, in few letters */
  shortMonth(month: number): string;
  /** 0 for Monday to 6 for Sunday */
  weekday(day: number): string;
  /** by its ISO 3166-1 alpha-2 code; null when the language has no name for it, and for English, which has its own list */
  country(code: string): string | null;
  /** whether a text in this language is in the language of the interface */
  isIn(language: string): boolean;
}

const RTL_LANGUAGES = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Whether a language is written from right to left. @param language BCP 47 */
export const runsFromRight = (language: string): boolean => RTL_LANGUAGES.test(language);

export const baseLanguage = (language: string): string => language.toLowerCase().split('-')[0]!;

interface PreparedMessages {
  readonly ready: Map<string, ReadyMessage>;
  readonly prepare: (text: string) => string;
}

/** Replaces the square brackets of a link in messages: no text has it. */
const LINK_MARK = '\u0001';

export function interfaceWords(list: WordList): InterfaceWords {
  const { tag, locale, messages } = list;
  const civil = civilLanguageOf(locale, list);
  const plain: PreparedMessages = { ready: new Map(), prepare: (text) => text };
  // values may have square brackets of their own
  const linkMarked: PreparedMessages = { ready: new Map(), prepare: (text) => text.replace(/[[\]]/g, LINK_MARK) };
  const sayWith = ({ ready, prepare }: PreparedMessages, key: string, values: MessageValues = {}): string => {
    let message = ready.get(key);
    if (message === undefined) {
      if (!Object.hasOwn(messages, key)) throw new Error(`the interface has no words “${key}”`);
      message = readyMessage(key, mappedMessage(messages[key]!, prepare), civil);
      ready.set(key, message);
    }
    return typeof message === 'string' ? message : message(values);
  };
  const say = (key: string, values?: MessageValues): string => sayWith(plain, key, values);
  const shortMonth = (month: number): string => say('date.months').split(' ')[month - 1] ?? '';
  const shortDates = new Map<string, string>();
  const base = baseLanguage(tag);
  const sameLanguage = new Map<string, boolean>();
  return {
    tag,
    list,
    direction: runsFromRight(tag) ? 'rtl' : 'ltr',
    say,
    sayLink(key, values) {
      const [before, link, after, ...more] = sayWith(linkMarked, key, values).split(LINK_MARK);
      if (after === undefined || more.length > 0) throw new Error(`the words “${key}” have no link in square brackets`);
      return [before!, link!, after];
    },
    number: civil.number,
    decimal: civil.decimal,
    date(date) {
      if (date === null) return say('date.undated');
      return date.startsWith('--') ? say('date.no-year', { day: civil.date(date) }) : civil.date(date);
    },
    dayOfMonth: civil.date,
    shortDate(date) {
      let written = shortDates.get(date);
      if (written === undefined) {
        written = civil.dateWith(date, shortMonth(Number(/^(?:\d{4}|-)-(\d\d)/.exec(date)?.[1] ?? 0)));
        shortDates.set(date, written);
      }
      return written;
    },
    month: civil.month,
    shortMonth,
    weekday: civil.weekday,
    country: (code) => (base === 'en' ? null : civil.country(code)),
    isIn(language) {
      let same = sameLanguage.get(language);
      if (same === undefined) {
        same = baseLanguage(language) === base;
        sameLanguage.set(language, same);
      }
      return same;
    },
  };
}

/** No words at all, in English. */
export const NO_INTERFACE_WORDS = interfaceWords({ tag: 'en', locale: 'en-GB', messages: {} });
