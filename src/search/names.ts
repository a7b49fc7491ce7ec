import { BitWriter } from './codec/bit-writer.js';
import { openShard } from './codec/packed-texts.js';
import type { TextPacker } from './indexing/pack-texts.js';
import { searchKeyOf, searchWordsOf } from './word-fold.js';

/** Speakers of a shard: an answer shows the names of the first ten. */
export const SPEAKERS_PER_SHARD = 900;

/** What a name is the name of, with the folder of its pages. */
export const NAME_FOLDERS = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  source: 'sources',
  topic: 'topics',
  section: 'sections',
  series: 'series',
  author: 'authors',
} as const;

export type NameKind = keyof typeof NAME_FOLDERS;

const INDEXED_KINDS = Object.keys(NAME_FOLDERS) as readonly NameKind[];

/** A name that can be looked up, and where it leads. */
export interface IndexedName {
  readonly kind: NameKind;
  readonly name: string;
  /** what distinguishes it from others of the name, such as the country of a town; empty for most */
  readonly within: string;
  /** address from the site's folder */
  readonly href: string;
  /** in how many articles it is */
  readonly articles: number;
  /** how many quotations it has */
  readonly quotes: number;
  /** its number as a speaker; 0 when nothing is attributed to it */
  readonly speaker: number;
}

/** The address that a thing of this name commonly has, which is not written then. */
const usualHref = (kind: NameKind, name: string): string =>
  `${NAME_FOLDERS[kind]}/${searchKeyOf(name).replace(/[^a-z0-9]+/g, '-')}.html`;

/** Names as one text. */
export function namesText(entries: readonly IndexedName[], packer: TextPacker): string {
  const writer = new BitWriter();
  const texts: string[] = [];
  for (const { kind, name, within, href, articles, quotes, speaker } of entries) {
    const usual = href === usualHref(kind, name);
    writer.bits(INDEXED_KINDS.indexOf(kind), 3);
    writer.bits(usual ? 0 : 1, 1);
    writer.bits(within === '' ? 0 : 1, 1);
    writer.gamma(articles + 1);
    writer.gamma(quotes + 1);
    if (quotes > 0) writer.gamma(speaker + 1);
    texts.push(name);
    if (!usual) texts.push(href);
    if (within !== '') texts.push(within);
  }
  return `${writer.take()} ${packer.packed(texts)}`;
}

/** Reads what `namesText` wrote. @throws RangeError or fflate's error when the data are damaged */
export function namesInText(data: string, count: number, dictionary: Uint8Array): IndexedName[] {
  const { reader, next } = openShard(data, dictionary);
  return Array.from({ length: count }, () => {
    const kind = INDEXED_KINDS[reader.bits(3)]!;
    const usual = reader.bits(1) === 0;
    const placed = reader.bits(1) === 1;
    const articles = reader.gamma() - 1;
    const quotes = reader.gamma() - 1;
    const speaker = quotes > 0 ? reader.gamma() - 1 : 0;
    const name = next();
    const href = usual ? null : next();
    const within = placed ? next() : '';
    // of hundreds of names a reader sees eight
    return {
      ...{ kind, name, within, articles, quotes, speaker },
      get href() {
        return href ?? usualHref(kind, name);
      },
    };
  });
}

/** Shorter words of a name are no keys of it, unless they begin it. */
const SHORTEST_KEY = 3;

/** The words under which a name is filed: the first, and those that are not too short; all when that leaves the first alone. */
export function nameKeysOf(name: string): string[] {
  const words = [...new Set(searchWordsOf(name).map(({ word }) => word))];
  return words.filter((word, i) => i === 0 || (word.length >= SHORTEST_KEY && !COMMON_KEYS.has(word)));
}

const COMMON_KEYS = new Set(['and', 'for', 'the', 'von', 'der', 'del', 'des', 'les', 'inc', 'ltd', 'corp', 'plc']);
