import type { Archive } from '../../archive/archive.js';
import type { ArticleRecord, Quote } from '../../article/record.js';
import { headlineOf } from '../../page/entries.js';
import type { InterfaceWords } from '../../words/words.js';
import { quotationAlone } from '../quotation-forms.js';
import type { SocialCard } from './card-layout.js';

/** Nine in ten speakers of quotations with this confidence are right: a card is seen without its article. */
const SURE_QUOTATION = 0.9;
/** In UTF-16 code units: shorter ones are seldom complete sentences, longer ones are set too small to be read. */
const FEWEST_LETTERS = 40;
const MOST_LETTERS = 260;

/** What is known of the archive of a card. */
export interface CardContext {
  readonly archive: Archive;
  readonly title: string;
  readonly words: InterfaceWords;
}

/** The card of an article: its first complete sentence in quotation marks whose speaker is sure, else its headline. */
export function articleCard({ archive, title, words }: CardContext, article: number): SocialCard {
  const record = archive.records[article]!;
  const headline = headlineOf(record);
  const quote = record.quotes.find((each) => isQuotable(each, record));
  const date = record.date === null ? null : words.date(record.date);
  if (quote === undefined) return { words: headline, headline: true, by: date ?? '', where: title };
  const { source, name } = quote.speaker!;
  const speaker = source === null ? undefined : archive.authorityOf('source', article, source);
  return {
    words: quotationAlone({ words: quote.text, reported: false }, words),
    headline: false,
    by: speaker?.name ?? name!,
    where: [headline, date, title].filter((text) => text !== null).join(' · '),
  };
}

function isQuotable({ kind, text, speaker, confidence, end }: Quote, record: ArticleRecord): boolean {
  if (kind !== 'direct' || confidence < SURE_QUOTATION || typeof speaker?.name !== 'string') return false;
  if (text.length < FEWEST_LETTERS || text.length > MOST_LETTERS) return false;
  const source = record.sources.find(({ id }) => id === speaker.source);
  if (source === undefined || source.anonymous) return false;
  // a sentence begins with a capital letter and ends within the quotation marks
  if (!/^[“"‘'«„]?\p{Lu}/u.test(text) || !/[.!?,][”"’'»“]?$/u.test(text)) return false;
  return record.paragraphs.some(
    (paragraph) => paragraph.role === 'text' && end <= paragraph.end && end > paragraph.start,
  );
}
