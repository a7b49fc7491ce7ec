import type { Archive } from '../../archive/archive.js';

/** Findings of a kind, and how many of them are wrong if the confidences are right. */
export interface ExpectedErrors {
  readonly what: string;
  readonly total: number;
  readonly wrong: number;
}

/**
 * The errors that are to be expected among what was found: of findings at 0.9, one in ten. What an editor has said is 1. Nothing is known here
 * of what was not found at all, and confidences were fitted to English news (docs/accuracy.md): other texts may have more errors.
 */
export function expectedErrors({ records }: Archive): ExpectedErrors[] {
  const sums = { quoted: [0, 0], reported: [0, 0], people: [0, 0], places: [0, 0] } as Record<string, [number, number]>;
  const add = (what: string, confidence: number): void => {
    const sum = sums[what]!;
    sum[0]++;
    sum[1] += 1 - confidence;
  };
  for (const { quotes, people, places } of records) {
    for (const { kind, speaker, confidence } of quotes)
      if (speaker !== null) add(kind === 'indirect' ? 'reported' : 'quoted', confidence);
    // one person of an article is right when the surest mention is
    for (const { mentions } of people)
      if (mentions.length > 0) add('people', Math.max(...mentions.map((one) => one.confidence)));
    for (const { confidence } of places) add('places', confidence);
  }
  const words: Readonly<Record<string, string>> = {
    quoted: 'speakers of words in quotation marks',
    reported: 'speakers of what is reported',
    people: 'people, article by article',
    places: 'places, article by article',
  };
  return Object.entries(sums)
    .filter(([, [total]]) => total > 0)
    .map(([what, [total, wrong]]) => ({ what: words[what]!, total, wrong }));
}

/** “about 31 of 412 speakers of words in quotation marks, …” */
export function expectedInWords(expected: readonly ExpectedErrors[]): string {
  const some = (wrong: number): string =>
    wrong < 0.5 ? 'none' : wrong < 10 ? `about ${Math.round(wrong)}` : `about ${Number(wrong.toPrecision(2))}`;
  return expected.map(({ what, total, wrong }) => `${some(wrong)} of ${total} ${what}`).join(', ');
}

/** What is to be said with it. */
export const ESTIMATE_CAUTION =
  'This adds up the confidences, which were fitted to English news reports: your articles may have more errors. What was not found at all is not counted.';
