import type { AuthorityKind } from '../archive/archive.js';
import type { Filing } from '../archive/filing.js';
import type { ArticleRecord, Quote, Source } from '../article/record.js';
import { slugOf } from '../text/slug.js';
import { addFinding, select } from './edit-filing.js';
import { FINDING_LISTS } from './edit-record.js';

/** What an editor calls a speaker whom the article does not name. */
const NOBODY = 'nobody';

/** A speaker given by the archive's name; `quote` holds some words of what was said. */
export interface SpokenBy {
  readonly speaker: string;
  readonly quote: string;
  /** not what shares its “said” */
  readonly only?: true | undefined;
}

/**
 * Gives the quotes with these words, and all that share their cue, another speaker: the person, organisation or source that the
 * archive calls so. Whoever is not found in the article yet is added there, so that the quote is filed on their page.
 * @param article the number of the article's record
 */
export function respeak(filing: Filing, article: number, { speaker, quote, only }: SpokenBy): Filing {
  const record = filing.records[article]!;
  const quotes = quotesWith(record, quote, only);
  if (quotes.size === 0) return filing;
  if (speaker === NOBODY) return withRecord(filing, article, withSpeaker(record, { ids: quotes, only }, null));
  const { filed, source } = sourceFor(filing, article, speaker);
  const { sources } = filed.records[article]!;
  const known = sources.some(({ id }) => id === source.id);
  const added = { ...filed.records[article]!, sources: known ? sources : [...sources, source] };
  return withRecord(filed, article, withSpeaker(added, { ids: quotes, only }, source));
}

/** Makes what was found of a quote's speaker sure, where the archive or the article calls the speaker so. */
export function confirmSpeaker(filing: Filing, article: number, { speaker, quote, only }: SpokenBy): Filing {
  const record = filing.records[article];
  if (record === undefined) return filing;
  const ids = quotesWith(record, quote, only);
  const names = new Set([speaker, ...namesInArticle(filing, article, speaker)]);
  const quotes = record.quotes.map((one): Quote => {
    const called = one.speaker === null ? [NOBODY] : [one.speaker.name, one.speaker.text];
    if (!ids.has(one.id) || !called.some((each) => each !== null && names.has(each))) return one;
    const { candidates: _, ...sure } = one;
    return { ...sure, confidence: 1 };
  });
  const changes = quotes.some((one, i) => one !== record.quotes[i]);
  return changes ? withRecord(filing, article, { ...record, quotes }) : filing;
}

/** What an article calls the people, organisations and sources that the archive calls `name`. */
function namesInArticle(filing: Filing, article: number, name: string): string[] {
  return (['person', 'organisation', 'source'] as const).flatMap((kind) =>
    select(filing, kind, name, article).map(({ found }) => found.name),
  );
}

const withRecord = (filing: Filing, article: number, record: ArticleRecord): Filing => ({
  ...filing,
  records: filing.records.with(article, record),
});

/** The ids of the quotes that hold the words, and of those that share a cue with one. @param only without the latter */
function quotesWith({ quotes }: ArticleRecord, words: string, only: true | undefined): ReadonlySet<string> {
  const wanted = plainWords(words);
  const hits = quotes.filter(({ text }) => plainWords(text).includes(wanted));
  if (only) return new Set(hits.map(({ id }) => id));
  const cues = new Set(hits.flatMap(({ cue }) => (cue === null ? [] : [cue.start])));
  return new Set([...hits, ...quotes.filter(({ cue }) => cue !== null && cues.has(cue.start))].map(({ id }) => id));
}

const plainWords = (text: string): string =>
  text
    .replace(/[“”„«»"‘’']/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** @param only the quotes leave the attribution of the “said” that they shared */
function withSpeaker(
  record: ArticleRecord,
  { ids, only }: { readonly ids: ReadonlySet<string>; readonly only: true | undefined },
  source: Source | null,
): ArticleRecord {
  const speaker = source && { name: source.name, source: source.id, text: null, start: null, end: null };
  const others = new Set(record.quotes.flatMap(({ id, cue }) => (ids.has(id) || cue === null ? [] : [cue.start])));
  const quotes = record.quotes.map((given): Quote => {
    if (!ids.has(given.id)) return given;
    const { candidates: _, ...quote } = given;
    const cue = only && quote.cue !== null && others.has(quote.cue.start) ? null : quote.cue;
    return { ...quote, cue, speaker, confidence: 1, rule: 'correction' };
  });
  return { ...record, quotes };
}

/** The source in the article that represents a name of the archive; a person or organisation that is new there is added to it. */
function sourceFor(filing: Filing, article: number, name: string): { filed: Filing; source: Source } {
  const { sources } = filing.records[article]!;
  for (const kind of ['person', 'organisation'] as const) {
    const here = select(filing, kind, name, article)[0];
    if (here !== undefined) return { filed: filing, source: sourceOfFinding(kind, here.found, sources) };
  }
  const source = sources.find((one) => one.name === name) ?? sourceElsewhere(filing, name);
  if (source !== undefined && source.kind !== 'person' && source.kind !== 'organisation')
    return { filed: filing, source };
  const kind =
    select(filing, 'person', name).length === 0 &&
    (source?.kind === 'organisation' || select(filing, 'organisation', name).length > 0)
      ? 'organisation'
      : 'person';
  return added(filing, article, { kind, name });
}

/** A medium, a document or an unnamed official that other articles quote. */
function sourceElsewhere({ records }: Filing, name: string): Source | undefined {
  for (const { sources } of records) {
    const found = sources.find((source) => source.name === name);
    if (found !== undefined) return { ...found, mentions: [] };
  }
  return undefined;
}

function sourceOfFinding(
  kind: Source['kind'],
  { id, name }: { id: string; name: string },
  sources: readonly Source[],
): Source {
  const known =
    sources.find((source) => source.id === id) ??
    sources.find((source) => source.kind === kind && source.name === name);
  return known ?? { id, name, kind, anonymous: false, mentions: [] };
}

function added(
  filing: Filing,
  article: number,
  { kind, name }: { readonly kind: 'person' | 'organisation'; readonly name: string },
): { filed: Filing; source: Source } {
  const record = filing.records[article]!;
  const list = FINDING_LISTS[kind];
  const taken = new Set([...record.people, ...record.organisations, ...record.sources].map(({ id }) => id));
  let id = slugOf(name);
  while (taken.has(id)) id += '-2';
  const found = { id, name, mentions: [], ...(kind === 'person' ? { role: null } : {}) };
  const after = withRecord(filing, article, { ...record, [list]: [...record[list], found] });
  const group = select(filing, kind as AuthorityKind, name)[0]?.group ?? null;
  const filed = addFinding(after, kind, group, { article, found });
  return { filed, source: sourceOfFinding(kind, found, record.sources) };
}
