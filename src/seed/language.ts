import { francAll } from 'franc';
import type { Block } from '../formats/draft.js';

/** So much of a text tells its language, in UTF-16 code units; much less may mislead. */
const READ = 2000;
const SHORTEST = 250;

/** Small words that make up a fifth of English prose and are rare together in any other language. */
const ENGLISH = new Set(
  'the of and to in that for was with his her from by it said has have this which not are were be had'.split(' '),
);
/** Of the words of a text so many are among them in English; tables of results have fewer, other languages a twentieth. */
const ENGLISH_SHARE = 0.1;

/** Languages of newspapers that the detector tells apart well, ISO 639-3. */
const OF_NEWSPAPERS =
  `eng spa por fra deu ita nld swe dan nob nno fin isl pol ces slk hun ron bul ell rus ukr srp hrv bos slv lit lav est tur arb heb pes
  urd hin ben tam tel mar guj pan kan mal sin npi tha vie ind zlm tgl cmn jpn kor kat hye aze kaz swh hau yor ibo amh som afr cat glg
  eus gle cym mlt als mkd`.split(/\s+/);

/** How close English must come to the likeliest language to be it after all, of 1. */
const ENGLISH_AFTER_ALL = 0.75;

/**
 * The language of an article by its words, BCP 47; null when there are too few to tell. English is told first, by its small words,
 * since the detector is slow and takes lists of names and figures for anything.
 */
export function languageOf(blocks: readonly Block[]): string | null {
  const text = beginningOf(blocks);
  if (text.length < SHORTEST && !/[^\p{Script=Latin}\P{L}]{20}/u.test(text.replace(/\P{L}+/gu, ''))) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english >= words.length * ENGLISH_SHARE) return 'en';
  const [likeliest, ...others] = francAll(text, { only: [...OF_NEWSPAPERS], minLength: 20 });
  if (likeliest === undefined || likeliest[0] === 'und' || likeliest[0] === 'eng') return null;
  const [, ofEnglish = 0] = others.find(([code]) => code === 'eng') ?? [];
  if (ofEnglish >= ENGLISH_AFTER_ALL) return null;
  return Intl.getCanonicalLocales(likeliest[0])[0] ?? null;
}

function beginningOf(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (block.role !== 'text' && block.role !== 'headline' && block.role !== 'deck') continue;
    text += `${block.text}\n`;
    if (text.length > READ) break;
  }
  return text.slice(0, READ);
}
