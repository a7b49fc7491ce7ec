/** A story whose every character is known. */
export interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const WORDS = [
  ...['the', 'ferry', 'harbour', 'came', 'back', 'to', 'quay', 'and', 'nobody', 'waited', 'of', 'for', 'boats', 'said'],
  ...[
    'Saltmarsh',
    'Ada',
    'Brackwater',
    'O’Neil',
    'Zürich',
    'Łódź',
    'Æther',
    'naïve',
    'Trustees',
    'Otter & Sons',
    'AT&T',
  ],
  ...[
    '12',
    '1,200',
    '£30',
    '5%',
    '3 < 4',
    'a/b',
    'half-way',
    '“whole,”',
    '‘yes’',
    '(she did)',
    '漢字',
    'Москва',
    'café',
  ],
];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A story of a headline and one to six paragraphs, each with its number so that none is like another. */
export function storyOf(random: () => number, number: number): Story {
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[whole(0, WORDS.length - 1)]!).join(' ');
  const paragraph = (i: number): string => `Ferry ${number} of day ${i} ${words(whole(12, 60))} came back.`;
  return {
    headline: `Ferry ${number} comes back to the quay`,
    paragraphs: Array.from({ length: whole(1, 6) }, (_, i) => paragraph(i + 1)),
  };
}
