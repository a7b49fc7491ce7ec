import { Memo } from '../text/vocabulary/kept.js';
import { type Box, meet } from './outline.js';

/** A text to be placed, tried at each of its spots in order. */
export interface Wish {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly spots: readonly Spot[];
}

/** Where a text would be placed: the baseline's start, middle or end. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Keeps what is drawn apart: a label is placed only where it touches nothing placed before and stays in the picture. */
export interface Placing {
  /** claims the first free spot; null when there is none */
  place(wish: Wish): Spot | null;
  /** claims a box without asking */
  claim(box: Box): void;
}

export function placingOf(picture: Box): Placing {
  const taken: Box[] = [];
  const free = (box: Box) =>
    box.left >= picture.left &&
    box.right <= picture.right &&
    box.top >= picture.top &&
    box.bottom <= picture.bottom &&
    !taken.some((other) => meet(box, other));
  return {
    place(wish) {
      for (const spot of wish.spots) {
        const box = labelBox(wish, spot);
        if (!free(box)) continue;
        taken.push(box);
        return spot;
      }
      return null;
    },
    claim(box) {
      taken.push(box);
    },
  };
}

/** The box that a text fills at a spot, a little air around it. */
export function labelBox(wish: Pick<Wish, 'text' | 'size' | 'bold'>, spot: Spot): Box {
  const width = textWidth(wish.text, wish.size, wish.bold);
  const left = spot.anchor === 'start' ? spot.x : spot.anchor === 'end' ? spot.x - width : spot.x - width / 2;
  return {
    left: left - 1,
    right: left + width + 1,
    top: spot.y - 0.8 * wish.size - 1,
    bottom: spot.y + 0.25 * wish.size + 1,
  };
}

/** The room that a text takes, in units: generous, because the reader's fonts are not known. */
export function textWidth(text: string, size: number, bold: boolean): number {
  return emsOf.get(text) * size * (bold ? 1.09 : 1);
}

/** The names of countries are on every map. */
const emsOf = new Memo(1000, (text: string): number => {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems;
});

/** After Noto Sans, one of the wider system fonts. */
function letterWidth(letter: string): number {
  if (/[ijlI.,:;'’|]/.test(letter)) return 0.3;
  if (/[ftr \-()]/.test(letter)) return 0.4;
  if (/[mwMW]/.test(letter)) return 0.95;
  if (/[A-ZÀ-ÞОШЩЖМ]/.test(letter)) return 0.68;
  if ((letter.codePointAt(0) ?? 0) >= 0x1100) return 1;
  return 0.59;
}

/** Around a dot: right, left, above, below, then the corners. */
export function spotsAround(x: number, y: number, radius: number, size: number): readonly Spot[] {
  const gap = radius + 3.5;
  const middle = y + 0.34 * size;
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x, y: y - gap, anchor: 'middle' },
    { x, y: y + gap + 0.72 * size, anchor: 'middle' },
    { x: x + gap * 0.8, y: y - gap * 0.6, anchor: 'start' },
    { x: x + gap * 0.8, y: y + gap * 0.6 + 0.7 * size, anchor: 'start' },
    { x: x - gap * 0.8, y: y - gap * 0.6, anchor: 'end' },
    { x: x - gap * 0.8, y: y + gap * 0.6 + 0.7 * size, anchor: 'end' },
  ];
}
