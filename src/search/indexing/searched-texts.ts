import type { ArticleRecord } from '../../article/record.js';
import { sayingsOf } from '../../article/sayings.js';
import { MOST_WEIGHT } from '../postings.js';

/** What a word of a headline, and of a name, counts for over a word of the text. */
const HEADLINE_WEIGHT = MOST_WEIGHT;
const NAME_WEIGHT = 2;

/** What an index of words is made from: all that it reads of the articles. Plain data, so that another thread can have it. */
export interface SearchedTexts {
  /** by article, see `searchedText` */
  readonly texts: readonly string[];
  /**
   * Of each article, one after the other: how many stretches count for more than the rest, and of each its start, its end and what its words
   * count for; how many quotes there are, and of each its start and its end. Offsets into the article's text here.
   */
  readonly stretches: Int32Array<ArrayBuffer>;
}

/** An article, or what the index of an archive says of one. */
interface SearchedArticle {
  readonly headline: string;
  readonly text: string;
  readonly paragraphs: readonly { readonly role: string }[];
}

/** The text that is searched: the article's own, after its headline when that is not among its paragraphs. */
export function searchedText(record: SearchedArticle): string {
  return hasHeadline(record) ? record.text : `${record.headline}\n${record.text}`;
}

export function hasHeadline(record: Omit<SearchedArticle, 'text'>): boolean {
  return record.headline === '' || record.paragraphs.some((paragraph) => paragraph.role === 'headline');
}

/** Of records, in their order. */
export function searchedTextsOf(records: readonly ArticleRecord[]): SearchedTexts {
  const stretches: number[] = [];
  const texts = records.map((record) => {
    const text = searchedText(record);
    addStretches(stretches, record, text.length - record.text.length);
    return text;
  });
  return { texts, stretches: Int32Array.from(stretches) };
}

/** @param moved how far the record's offsets lie before those of the searched text */
function addStretches(stretches: number[], record: ArticleRecord, moved: number): void {
  const counted = stretches.push(0) - 1;
  for (const list of [record.people, record.places, record.organisations])
    for (const { mentions } of list)
      for (const { start, end } of mentions) stretches.push(start + moved, end + moved, NAME_WEIGHT);
  for (const { start, end, role } of record.paragraphs)
    if (role === 'headline') stretches.push(start + moved, end + moved, HEADLINE_WEIGHT);
  if (moved > 0) stretches.push(0, moved, HEADLINE_WEIGHT);
  stretches[counted] = (stretches.length - counted - 1) / 3;
  const sayings = sayingsOf(record);
  stretches.push(sayings.length);
  for (const { start, end } of sayings) stretches.push(start + moved, end + moved);
}
