import type { Prose } from '../text/prose.js';
import type { Name } from './name.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that tables and notices of the wire write with capitals, and that never make a name by themselves. */
const TABLE_WORDS = words(
  `dlrs dlr mln bln mths mth qtr shr shrs revs cts pct stg prior record pay payable div qtly note oper avg net year months assets sales
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday
  one two three four five six seven eight nine ten first second third fourth
  dealers bankers traders brokers analysts stocks shares bonds officials sources police
  u.s. u.k. h.k. n.z. us hk dollar dollars yen sterling gnp gdp ltd inc inc. co co. corp corp. plc and & the of`,
);
/** A name that has one of these in it is none, whatever else it has. */
const NEVER = words('dlrs dlr mln bln mths qtr shr shrs revs cts');
/** These alone do not make a name either, but a place may be one of them. */
const SUFFIXES_ONLY = /^(?:(?:and|&|co|inc|corp|ltd|plc|sons)\.? ?)+$/;

/** Leaves out what the columns of tables and the dates of notices look like, but are not: "Record March", "U.S. Dlrs", "Co Ltd". */
export function withoutTableWords(prose: Prose, names: readonly Name[]): Name[] {
  const surnames = new Set(
    names.flatMap(({ first, last, type }) => (type === 'person' && last - first > 1 ? prose.lower[last - 1]! : [])),
  );
  return names.filter((name) => !isTableWords(prose, name) || isSurname(prose, name, surnames));
}

/** "May" where the article tells of a Theodora May. */
const isSurname = (prose: Prose, { first, last, type }: Name, surnames: ReadonlySet<string>): boolean =>
  type === 'person' && last - first === 1 && surnames.has(prose.lower[first]!);

function isTableWords(prose: Prose, { first, last, type }: Name): boolean {
  let all = true;
  let units = 0;
  for (let i = first; i < last; i++) {
    const word = prose.lower[i]!;
    if (NEVER.has(word)) units++;
    if (!TABLE_WORDS.has(word) && !/^\d/.test(word)) all = false;
  }
  if (units > 0 && (all || type === 'person')) return true;
  if (type === 'place') return false;
  return all || SUFFIXES_ONLY.test(prose.lower.slice(first, last).join(' '));
}
