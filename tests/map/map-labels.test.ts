import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelBox, placingOf, spotsAround } from '../../src/map/map-labels.js';
import { type Box, meet } from '../../src/map/outline.js';

const picture = { left: 0, top: 0, right: 288, bottom: 216 };

describe('labels', () => {
  test('never touch each other, whatever their names and places', () => {
    const dot = fc.record({
      text: fc.string({ minLength: 1, maxLength: 24 }),
      x: fc.double({ min: 0, max: 288, noNaN: true }),
      y: fc.double({ min: 0, max: 216, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 60 }), (dots) => {
        const placing = placingOf(picture);
        const placed: Box[] = [];
        for (const { text, x, y } of dots) {
          const wish = { text, size: 12, bold: false, spots: spotsAround(x, y, 3, 12) };
          const spot = placing.place(wish);
          if (spot) placed.push(labelBox(wish, spot));
        }
        const clash = placed.some((a, index) => placed.some((b, other) => other > index && meet(a, b)));
        const out = placed.some((box) => box.left < 0 || box.top < 0 || box.right > 288 || box.bottom > 216);
        return !clash && !out;
      }),
    );
  });

  test('keep clear of what was claimed', () => {
    const placing = placingOf(picture);
    placing.claim(picture);
    expect(placing.place({ text: 'x', size: 12, bold: false, spots: spotsAround(100, 100, 3, 12) })).toBeNull();
  });
});
