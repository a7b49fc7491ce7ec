import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font, Path } from 'opentype.js';

/** Source Serif 4 (Adobe, SIL Open Font License 1.1) by the alphabets that its files hold, the most frequent first. */
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese', 'cyrillic-ext'] as const;

export type CardWeight = 400 | 600;

/** Where a text is set, in px; `y` is its baseline. */
interface LineStart {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The typeface of pictures that are made at build time. It comes with the program: with the typefaces of a machine the bytes of a site would
 * depend on it.
 */
export interface CardTypeface {
  /** Whether it has all characters of a text, and each is by itself: it joins no letters and places no marks. */
  covers(text: string): boolean;
  /** in px */
  widthOf(text: string, size: number, weight: CardWeight): number;
  /** The outlines of a text, as the data of an SVG path. */
  outlineOf(text: string, weight: CardWeight, at: LineStart): string;
}

/** Opens the files of the typeface as they are needed. */
export function openCardTypeface(): CardTypeface {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@fontsource/source-serif-4/package.json'));
  const opened = new Map<string, Font>();
  const fontOf = (alphabet: string, weight: CardWeight): Font => {
    const name = `source-serif-4-${alphabet}-${weight}-normal.woff`;
    let font = opened.get(name);
    if (font === undefined) {
      const { parse } = require('opentype.js') as typeof import('opentype.js');
      const { buffer, byteOffset, length } = readFileSync(join(folder, 'files', name));
      font = parse(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
      opened.set(name, font);
    }
    return font;
  };
  const holders = new Map<string, string | null>();
  /** the alphabet that has a character; null for none */
  const alphabetOf = (character: string): string | null => {
    let holder = holders.get(character);
    if (holder === undefined) {
      holder = ALPHABETS.find((name) => fontOf(name, 400).charToGlyphIndex(character) > 0) ?? null;
      holders.set(character, holder);
    }
    return holder;
  };
  const runsOf = (text: string): { readonly alphabet: string; text: string }[] => {
    const runs: { readonly alphabet: string; text: string }[] = [];
    for (const character of text.normalize('NFC')) {
      const last = runs.at(-1);
      const alphabet = character === ' ' && last !== undefined ? last.alphabet : (alphabetOf(character) ?? 'latin');
      if (last?.alphabet === alphabet) last.text += character;
      else runs.push({ alphabet, text: character });
    }
    return runs;
  };
  const ems = new Map<string, number>();
  /** the width of a word in sizes: a text is tried in many sizes, and words recur */
  const emsOf = (word: string, weight: CardWeight): number => {
    const key = `${weight} ${word}`;
    let width = ems.get(key);
    if (width === undefined) {
      width = runsOf(word).reduce((sum, run) => sum + fontOf(run.alphabet, weight).getAdvanceWidth(run.text, 1), 0);
      ems.set(key, width);
    }
    return width;
  };
  return {
    covers: (text) =>
      !/\p{M}/u.test(text.normalize('NFC')) &&
      [...text.normalize('NFC')].every((character) => /\s/u.test(character) || alphabetOf(character) !== null),
    widthOf: (text, size, weight) =>
      text.split(' ').reduce((sum, word, i) => sum + emsOf(word, weight) + (i === 0 ? 0 : emsOf(' ', weight)), 0) *
      size,
    outlineOf(text, weight, { x, y, size }) {
      let at = x;
      let data = '';
      for (const run of runsOf(text)) {
        const font = fontOf(run.alphabet, weight);
        data += pathDataOf(font.getPath(run.text, at, y, size));
        at += font.getAdvanceWidth(run.text, size);
      }
      return data;
    },
  };
}

/** In tenths of a pixel. The library's own writes NaN for what is next to nothing above a whole number. */
function pathDataOf({ commands }: Path): string {
  const at = (...numbers: readonly number[]): string => numbers.map((n) => Math.round(n * 10) / 10).join(' ');
  return commands
    .map((command) => {
      if (command.type === 'Z') return 'Z';
      const { type, x, y } = command;
      if (type === 'C') return `C${at(command.x1, command.y1, command.x2, command.y2, x, y)}`;
      return type === 'Q' ? `Q${at(command.x1, command.y1, x, y)}` : `${type}${at(x, y)}`;
    })
    .join('');
}
