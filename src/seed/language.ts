import type { Block } from '../formats/draft.js';

/** The language is detected in so much of a text, in UTF-16 code units; much less may mislead. */
const READ = 2000;
const SHORTEST = 250;

/** Small words that make up a fifth of English prose and are rare together in any other language. */
const ENGLISH_WORDS = new Set(
  'the of and to in that for was with his her from by it said has have this which not are were be had'.split(' '),
);
/** Of the words of a text so many are among them in English; tables of results have fewer, other languages a twentieth. */
const ENGLISH_SHARE = 0.1;
/** Of these no other language of Latin letters has one among its common words: “in”, “was” and “had” are German or Dutch as well. */
const ONLY_ENGLISH_WORDS = new Set('the and that with from which this were his'.split(' '));
const ONLY_ENGLISH_SHARE = 0.03;
/** In prose with fewer the language is another. */
const FEWEST_ENGLISH = 0.04;

/** What tables of companies' results are made of in English, and in no other language. */
const WORDS_OF_RESULTS = new Set(
  'vs cts dlrs mln shr shrs revs qtr qtly mths loss losses year years shares record prior note payable share'.split(
    ' ',
  ),
);
/** Of the words of such a table so many are among them, and hardly any of another language's text. */
const RESULTS_SHARE = 0.25;

/** Languages of newspapers that the detector distinguishes well, ISO 639-3. */
const OF_NEWSPAPERS =
  `eng spa por fra deu ita nld swe dan nob nno fin isl pol ces slk hun ron bul ell rus ukr srp hrv bos slv lit lav est tur arb heb pes
  urd hin ben tam tel mar guj pan kan mal sin npi tha vie ind zlm tgl cmn jpn kor kat hye aze kaz swh hau yor ibo amh som afr cat glg
  eus gle cym mlt als mkd`.split(/\s+/);

/** English this close to the likeliest language, of 1, is the language after all: of lists of names and figures. */
const ENGLISH_AFTER_ALL = 0.88;

/** A text with so many words of three letters and more in lower case is prose, not a list or the noise of OCR. */
const WORDS_OF_PROSE = 60;

/**
 * The language of an article by its words, BCP 47; null when there are too few. English is recognised by its small words,
 * since the detector takes time to load and to run, and takes lists of names and figures for anything.
 */
export async function languageOf(blocks: readonly Block[]): Promise<string | null> {
  const text = textSample(blocks);
  if (text.length < SHORTEST && !/[^\p{Script=Latin}\P{L}]{20}/u.test(text.replace(/\P{L}+/gu, ''))) return null;
  // twice as many in the first half are enough in the whole
  if (readsAsEnglish(wordsOfSample(text.slice(0, READ / 2)), 2)) return 'en';
  const words = wordsOfSample(text);
  if (readsAsEnglish(words, 1)) return 'en';
  if (countAmong(words, WORDS_OF_RESULTS) >= words.length * RESULTS_SHARE) return null;
  const { francAll } = await import('franc');
  const [likeliest, ...others] = francAll(text, { only: [...OF_NEWSPAPERS], minLength: 20 });
  if (likeliest === undefined || likeliest[0] === 'und' || likeliest[0] === 'eng') return null;
  const [, ofEnglish = 0] = others.find(([code]) => code === 'eng') ?? [];
  if (ofEnglish >= ENGLISH_AFTER_ALL && !isForeignProse(text, countAmong(words, ONLY_ENGLISH_WORDS))) return null;
  return Intl.getCanonicalLocales(likeliest[0])[0] ?? null;
}

const wordsOfSample = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const countAmong = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.reduce((count, word) => count + (known.has(word) ? 1 : 0), 0);

/** @param times how often the least share is asked for */
const readsAsEnglish = (words: readonly string[], times: number): boolean =>
  countAmong(words, ENGLISH_WORDS) >= words.length * ENGLISH_SHARE * times &&
  countAmong(words, ONLY_ENGLISH_WORDS) >= words.length * ONLY_ENGLISH_SHARE * times;

/** Capitals, names and addresses bring a text of any Latin script close to English. */
const isForeignProse = (text: string, onlyEnglish: number): boolean => {
  const lower = text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu)?.length ?? 0;
  return lower >= WORDS_OF_PROSE && onlyEnglish < lower * FEWEST_ENGLISH;
};

function textSample(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (block.role !== 'text' && block.role !== 'headline' && block.role !== 'deck') continue;
    text += `${block.text}\n`;
    if (text.length > READ) break;
  }
  return text.slice(0, READ);
}
