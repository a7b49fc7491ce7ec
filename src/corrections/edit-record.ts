import type { AuthorityKind } from '../archive/archive.js';
import type { ArticleRecord, Mention, Quote, Source } from '../article/record.js';
import { onOneLine } from '../text/one-line.js';

/** The list of a record that holds the findings of each kind. */
export const FINDING_LISTS = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  source: 'sources',
} as const;
type FindingList = (typeof FINDING_LISTS)[AuthorityKind];

/** Changes what is called `name` in one list of a record. */
export function changed<L extends FindingList>(
  record: ArticleRecord,
  list: L,
  name: string,
  change: (found: ArticleRecord[L][number]) => ArticleRecord[L][number],
): ArticleRecord {
  const found: readonly ArticleRecord[L][number][] = record[list];
  if (!found.some((one) => one.name === name)) return record;
  return { ...record, [list]: found.map((one) => (one.name === name ? change(one) : one)) };
}

interface LocalFinding {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Gives what is called `from` the name `to`, and unites it with what already has that name. */
export function renamed(record: ArticleRecord, kind: AuthorityKind, from: string, to: string): ArticleRecord {
  if (from === to) return record;
  const list = FINDING_LISTS[kind];
  const { found, moved } = united(record[list] as readonly LocalFinding[], from, to);
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
function united<T extends LocalFinding>(
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

function joinedFindings<T extends LocalFinding>(a: T, b: T): T {
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
export function dropped(record: ArticleRecord, kind: AuthorityKind, name: string): ArticleRecord {
  const list = FINDING_LISTS[kind];
  const gone = (record[list] as readonly LocalFinding[]).filter((one) => one.name === name).map(({ id }) => id);
  if (gone.length === 0) return record;
  const left = (record[list] as readonly LocalFinding[]).filter((one) => one.name !== name);
  const after: ArticleRecord = { ...record, [list]: left };
  if (kind === 'place') return { ...after, dateline: redated(record, new Map(gone.map((id) => [id, null]))) };
  if (kind !== 'source') return after;
  const quotes = record.quotes.map((quote) =>
    quote.speaker?.source != null && gone.includes(quote.speaker.source) ? { ...quote, speaker: null } : quote,
  );
  return { ...after, quotes };
}

/** Gives an article another headline. Its printed lines stay: one of these words becomes the headline, those that were are labels. */
export function headedAnew(record: ArticleRecord, headline: string): ArticleRecord {
  if (record.headline === headline) return record;
  const words = ({ start, end }: ArticleRecord['paragraphs'][number]): string =>
    onOneLine(record.text.slice(start, end).normalize('NFC'));
  const paragraphs = record.paragraphs.map((paragraph) => {
    if (words(paragraph) === headline) return { ...paragraph, role: 'headline' as const };
    return paragraph.role === 'headline' ? { ...paragraph, role: 'label' as const } : paragraph;
  });
  return { ...record, headline, paragraphs };
}
