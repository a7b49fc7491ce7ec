import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bent } from '../../src/map/bent.js';
import { coastOf, hasCut } from '../../src/map/coast.js';
import { clipLine, clipRing, doubleArea, outlineOf, pathData, simplify } from '../../src/map/outline.js';

const box = { left: 0, top: 0, right: 10, bottom: 10 };
const ring = (...points: [number, number][]) => outlineOf(points).points;

describe('outlines', () => {
  test.each([
    ['inside stays', ring([1, 1], [3, 1], [3, 3]), 4],
    ['outside goes', ring([11, 1], [13, 1], [13, 3]), 0],
    ['around the box becomes the box', ring([-9, -9], [99, -9], [99, 99], [-9, 99]), 200],
    ['half in is cut', ring([-5, 2], [5, 2], [5, 4], [-5, 4]), 20],
  ])('a ring %s', (_, points, area) => {
    expect(doubleArea(clipRing(points, box))).toBeCloseTo(area);
  });

  test('a line leaves only the stretches that touch the box', () => {
    const line = ring([-9, 5], [-5, 5], [5, 5], [15, 5], [20, 5], [20, 8], [5, 8]);
    expect(clipLine(line, box).map((piece) => piece.length / 2)).toEqual([3, 2]);
  });

  test('what the date line cuts is no coast', () => {
    const land = ring([170, 10], [180, 10], [180, 5], [170, 5]);
    expect(coastOf(land).map((line) => [...line])).toEqual([
      [170, 10, 180, 10],
      [180, 5, 170, 5, 170, 10],
    ]);
    expect(coastOf(ring([1, 1], [3, 1], [3, 3])).map((line) => line.length / 2)).toEqual([4]);
    expect(hasCut(land, { left: 175, top: 0, right: 190, bottom: 20 })).toBe(true);
    expect(hasCut(land, { left: 175, top: 12, right: 190, bottom: 20 })).toBe(false);
  });

  test('a long straight edge gets a point for each degree', () => {
    expect(bent(ring([0, 0], [3, 3], [3, 0])).length / 2).toBe(7);
  });

  test('simplifying keeps the ends and no point is farther off than the tolerance allows', () => {
    expect([...simplify(ring([0, 0], [1, 0.1], [2, 0], [3, 5], [4, 0]), 0.5)]).toEqual([0, 0, 2, 0, 3, 5, 4, 0]);
  });

  test('path data are whole tenths, relative and short', () => {
    expect(pathData(ring([1, 2], [3.14, 2], [3, 1.5]), true)).toBe('M10 20l21 0-1-5z');
    expect(pathData(ring([1, 2], [1.01, 2.01]), true)).toBe('');
  });

  test('a clipped ring lies in the box', () => {
    const point = fc.tuple(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) =>
        clipRing(ring(...(points as [number, number][])), box).every((value) => value >= -1e-9 && value <= 10 + 1e-9),
      ),
    );
  });
});
