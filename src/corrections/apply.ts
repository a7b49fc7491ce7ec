import type { ArticleRecord, Mention, Quote, Source } from '../article/record.js';
import type { Problem } from '../problem.js';
import { slugOf } from '../text/slug.js';
import { amiss, type Correction, type Verb } from './corrections.js';

export interface CorrectionInForce {
  /** in corrections.yaml, from 1 */
  readonly line: number;
  /** what it does, as a sentence without a full stop: “Miss Brackwatter is Ada Brackwater” */
  readonly words: string;
  /** ids of the articles that it bears on; empty when it bears on the whole archive */
  readonly articles: readonly string[];
}

/** Records after the editor's word, which corrections bore on something, and which did not. */
export interface Corrected {
  readonly records: readonly ArticleRecord[];
  readonly inForce: readonly CorrectionInForce[];
  readonly problems: readonly Problem[];
  /** seeds of the articles that are withheld, with the line that says so */
  readonly withheld: readonly { readonly seed: string; readonly line: number; readonly because: string | null }[];
}

/** Applies corrections in their order to every record that they name. One that bears on nothing is a problem. Pure. */
export function corrected(records: readonly ArticleRecord[], corrections: readonly Correction[]): Corrected {
  const inForce: CorrectionInForce[] = [];
  const problems: Problem[] = [];
  const withheld: Corrected['withheld'][number][] = [];
  let held = records;
  for (const correction of resolved(corrections, problems)) {
    const touched: string[] = [];
    const kept: ArticleRecord[] = [];
    for (const record of held) {
      const after = applied(record, correction);
      if (after !== record) touched.push(record.id);
      if (after !== null) kept.push(after);
      else if (correction.verb === 'withhold')
        withheld.push({ seed: record.seed, line: correction.line, because: correction.because ?? null });
    }
    held = kept;
    const words = sentenceOf(correction);
    if (touched.length > 0) inForce.push({ line: correction.line, words, articles: touched });
    else problems.push(amiss(correction.line, `bears on nothing any more: ${words}`, hintFor(correction, records)));
  }
  return { records: held, inForce, problems, withheld };
}

/** Merges and renames lead to the last name of their chain; one that would close a circle is left out. */
function resolved(corrections: readonly Correction[], problems: Problem[]): Correction[] {
  const next = new Map<string, string>();
  const key = (kind: string, name: string): string => `${kind}\n${name}`;
  const end = (kind: string, name: string): string => {
    let last = name;
    const passed: string[] = [];
    for (let to = next.get(key(kind, last)); to !== undefined; to = next.get(key(kind, last))) {
      passed.push(last);
      last = to;
    }
    // so that a long chain is walked once, not once for each of its links
    for (const one of passed) next.set(key(kind, one), last);
    return last;
  };
  const kept = corrections.filter((correction) => {
    if (correction.verb !== 'merge' && correction.verb !== 'rename') return true;
    const from = correction.verb === 'merge' ? correction.merge : [correction.rename];
    const { kind, as } = correction;
    const circle = from.find((name) => name !== as && end(kind, as) === name);
    if (circle !== undefined) {
      problems.push(
        amiss(
          correction.line,
          `goes in a circle with an earlier line: ${sentenceOf(correction)}`,
          'keep one of the two',
        ),
      );
      return false;
    }
    for (const name of from) if (name !== as) next.set(key(kind, name), as);
    return true;
  });
  return kept.map((correction) =>
    correction.verb === 'merge' || correction.verb === 'rename'
      ? { ...correction, as: end(correction.kind, correction.as) }
      : correction,
  );
}

/** The record as it is when the correction does not bear on it; null when it is withheld. */
function applied(record: ArticleRecord, correction: Correction): ArticleRecord | null {
  if ('in' in correction && correction.in !== undefined && !isArticleNamed(record, correction.in)) return record;
  const apply = deeds[correction.verb] as (record: ArticleRecord, correction: Correction) => ArticleRecord | null;
  return apply(record, correction);
}

/** Articles are named by their id, or by their file with its extension. Names of files may be in another normal form. */
function isArticleNamed({ id, seed }: ArticleRecord, name: string): boolean {
  return [id, seed].some((known) => known === name || known.normalize('NFC') === name);
}

const deeds: { readonly [V in Verb]: (record: ArticleRecord, it: Correction & { verb: V }) => ArticleRecord | null } = {
  merge: (record, { merge, as, kind }) => merge.reduce((held, name) => renamed(held, kind, name, as), record),
  rename: (record, { rename, as, kind }) => renamed(record, kind, rename, as),
  role: (record, { role, of }) => changed(record, 'people', of, (person) => ({ ...person, role })),
  drop: (record, { drop, kind }) => dropped(record, kind, drop),
  date: (record, { date, of }) => (isArticleNamed(record, of) && record.date !== date ? { ...record, date } : record),
  pin: (record, { pin, of }) =>
    changed(record, 'places', of, ({ rivals: _, ...place }) => ({
      ...place,
      lat: pin === 'nowhere' ? null : pin[0],
      lon: pin === 'nowhere' ? null : pin[1],
      confidence: 1,
    })),
  speaker: (record, { speaker, quote }) => respoken(record, speaker, quote),
  withhold: (record, { withhold }) => (isArticleNamed(record, withhold) ? null : record),
};

const FINDING_LISTS = { person: 'people', place: 'places', organisation: 'organisations', source: 'sources' } as const;
type AuthorityKindName = keyof typeof FINDING_LISTS;
type FindingList = (typeof FINDING_LISTS)[AuthorityKindName];

function changed<L extends FindingList>(
  record: ArticleRecord,
  list: L,
  name: string,
  change: (found: ArticleRecord[L][number]) => ArticleRecord[L][number],
): ArticleRecord {
  const found: readonly ArticleRecord[L][number][] = record[list];
  if (!found.some((one) => one.name === name)) return record;
  return { ...record, [list]: found.map((one) => (one.name === name ? change(one) : one)) };
}

interface NamedFindingList {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Gives what is called `from` the name `to`, and unites it with what already has that name. */
function renamed(record: ArticleRecord, kind: AuthorityKindName, from: string, to: string): ArticleRecord {
  if (from === to) return record;
  const list = FINDING_LISTS[kind];
  const { found, moved } = united(record[list] as readonly NamedFindingList[], from, to);
  const speakers = kind === 'place' ? null : united(record.sources, from, to);
  if (moved === null && speakers?.moved == null) return record;
  const sources = kind === 'source' ? (found as Source[]) : ((speakers?.found ?? record.sources) as Source[]);
  const ids = (kind === 'source' ? moved : speakers?.moved) ?? new Map<string, string>();
  const quotes = record.quotes.map((quote): Quote => {
    const { speaker } = quote;
    if (speaker === null || (speaker.name !== from && !ids.has(speaker.source ?? ''))) return quote;
    const source = ids.get(speaker.source ?? '') ?? speaker.source;
    return { ...quote, speaker: { ...speaker, source, name: speaker.name === from ? to : speaker.name } };
  });
  const after = { ...record, quotes, sources, ...(kind === 'source' ? {} : { [list]: found }) };
  return kind === 'place' && moved !== null ? { ...after, dateline: redated(record, moved) } : after;
}

/** @returns `moved` the ids that went into others, or null when nothing is called `from` */
function united<T extends NamedFindingList>(
  list: readonly T[],
  from: string,
  to: string,
): { found: T[]; moved: Map<string, string> | null } {
  if (!list.some(({ name }) => name === from)) return { found: [...list], moved: null };
  const found: T[] = [];
  const moved = new Map<string, string>();
  const target = list.find(({ name }) => name === to)?.id ?? list.find(({ name }) => name === from)!.id;
  for (const one of list) {
    if (one.name !== from && one.name !== to) {
      found.push(one);
      continue;
    }
    const at = found.findIndex(({ id }) => id === target);
    if (one.id !== target) moved.set(one.id, target);
    if (at < 0) found.push({ ...one, id: target, name: to });
    else found[at] = joinedFindings(found[at]!, one);
  }
  return { found, moved };
}

function joinedFindings<T extends NamedFindingList>(a: T, b: T): T {
  const mentions = [...a.mentions, ...b.mentions].sort((x, y) => x.start - y.start || x.end - y.end);
  const role = 'role' in a && a.role === null && 'role' in b ? { role: b.role } : {};
  return { ...a, ...role, mentions };
}

/** The dateline, its places led to where their ids went; `undefined` stands for places that are gone. */
function redated(record: ArticleRecord, moved: ReadonlyMap<string, string | null>): ArticleRecord['dateline'] {
  if (record.dateline === null) return null;
  const places = record.dateline.places.map(({ name, place }) => ({
    name,
    place: place !== null && moved.has(place) ? moved.get(place)! : place,
  }));
  return { ...record.dateline, places };
}

/** Takes a false find out. */
function dropped(record: ArticleRecord, kind: AuthorityKindName, name: string): ArticleRecord {
  const list = FINDING_LISTS[kind];
  const gone = (record[list] as readonly NamedFindingList[]).filter((one) => one.name === name).map(({ id }) => id);
  if (gone.length === 0) return record;
  const left = (record[list] as readonly NamedFindingList[]).filter((one) => one.name !== name);
  const after: ArticleRecord = { ...record, [list]: left };
  if (kind === 'place') return { ...after, dateline: redated(record, new Map(gone.map((id) => [id, null]))) };
  if (kind !== 'source') return after;
  const quotes = record.quotes.map((quote) =>
    quote.speaker?.source != null && gone.includes(quote.speaker.source) ? { ...quote, speaker: null } : quote,
  );
  return { ...after, quotes };
}

const plainWords = (text: string): string =>
  text
    .replace(/[“”„«»"‘’']/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Gives every quote that holds the words `quote` another speaker; "nobody" leaves it without one. */
function respoken(record: ArticleRecord, speaker: string, quote: string): ArticleRecord {
  const words = plainWords(quote);
  if (!record.quotes.some(({ text }) => plainWords(text).includes(words))) return record;
  const known = record.sources.find(({ name }) => name === speaker);
  const kind = record.organisations.some(({ name }) => name === speaker) ? 'organisation' : 'person';
  const source: Source = known ?? { id: slugOf(speaker), name: speaker, kind, anonymous: false, mentions: [] };
  const nobody = speaker === 'nobody';
  const quotes = record.quotes.map((one): Quote => {
    if (!plainWords(one.text).includes(words)) return one;
    const said = nobody ? null : { name: speaker, source: source.id, text: null, start: null, end: null };
    return { ...one, speaker: said, confidence: 1, rule: 'correction' };
  });
  return { ...record, quotes, sources: nobody || known ? record.sources : [...record.sources, source] };
}

/** What a correction does, as a sentence without a full stop. */
function sentenceOf(it: Correction): string {
  const within = 'in' in it && it.in !== undefined ? ` in ${it.in}` : '';
  switch (it.verb) {
    case 'merge':
      return `${it.merge.join(', ')} ${it.merge.length === 1 ? 'is' : 'are'} ${it.as}`;
    case 'rename':
      return `${it.rename} is written ${it.as}`;
    case 'role':
      return `${it.of} is ${it.role}${within}`;
    case 'drop':
      return `${it.drop} is no ${it.kind}${within}`;
    case 'date':
      return `${it.of} is of ${it.date}`;
    case 'pin':
      return it.pin === 'nowhere' ? `${it.of} has no pin${within}` : `${it.of} lies at ${it.pin.join(', ')}${within}`;
    case 'speaker':
      return `“${it.quote}” was said by ${it.speaker}${within}`;
    case 'withhold':
      return `${it.withhold} is withheld`;
  }
}

function hintFor(it: Correction, records: readonly ArticleRecord[]): string {
  const article = it.verb === 'withhold' ? it.withhold : it.verb === 'date' ? it.of : 'in' in it ? it.in : undefined;
  if (article !== undefined && !records.some((record) => isArticleNamed(record, article)))
    return `there is no article “${article}”`;
  return 'delete it, or give the name as the archive has it';
}
