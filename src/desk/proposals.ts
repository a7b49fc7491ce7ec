import type { Archive, AuthorityKind } from '../archive/archive.js';
import { authoritiesOf } from '../archive/shelf.js';
import type { CorrectionItem } from '../corrections/correction-lines.js';

/** The same correction for other articles, for the editor to take or leave. */
export interface Proposal {
  /** “The same in 14 other articles” */
  readonly label: string;
  readonly items: readonly CorrectionItem[];
}

/** Fewer words of a quotation may be said by anybody. */
const FEWEST_SAME_WORDS = 4;
const MOST_PROPOSED = 200;

/**
 * What a correction of one article may mean for others. Nothing of it is done unless the editor says so.
 * @param archive as it was when the editor saw it
 */
export function proposalsFor(archive: Archive, item: CorrectionItem): Proposal[] {
  const { in: article, ...everywhere } = item;
  if (typeof article !== 'string') return [];
  if (item.speaker !== undefined) return sameWords(archive, item, article);
  const [name, kind] = subjectOf(item);
  if (name === null || item.confirm !== undefined || item.rename !== undefined) return [];
  const authority = authoritiesOf(archive, kind).find((one) => one.name === name);
  const appearances = authority?.appearances ?? [];
  const others = appearances.filter((one) => archive.records[one.article]!.id !== article).length;
  // what is not in the article itself is no example for others
  return others === 0 || others === appearances.length
    ? []
    : [{ label: sameIn(others), items: [everywhere as CorrectionItem] }];
}

const sameIn = (articles: number): string =>
  articles === 1 ? 'The same in one other article' : `The same in ${articles} other articles`;

function subjectOf(item: CorrectionItem): readonly [name: string | null, kind: AuthorityKind] {
  const kind = typeof item.kind === 'string' ? (item.kind as AuthorityKind) : 'person';
  if (typeof item.drop === 'string') return [item.drop, kind];
  if (typeof item.of !== 'string') return [null, kind];
  return [item.of, item.pin !== undefined || item.place !== undefined ? 'place' : 'person'];
}

/** The same words in other articles, where somebody else is said to have said them. */
function sameWords(archive: Archive, item: CorrectionItem, article: string): Proposal[] {
  const wanted = plainQuote(String(item.quote));
  if (wanted.split(' ').length < FEWEST_SAME_WORDS) return [];
  const items: CorrectionItem[] = [];
  for (const { id, quotes } of archive.records) {
    if (id === article || items.length === MOST_PROPOSED) continue;
    const same = quotes.find(({ text }) => text.length >= wanted.length && plainQuote(text).includes(wanted));
    if (same !== undefined && same.speaker?.name !== item.speaker) items.push({ ...item, in: id });
  }
  return items.length === 0 ? [] : [{ label: sameIn(items.length), items }];
}

const plainQuote = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
