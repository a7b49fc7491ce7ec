import { describe, expect, it } from 'vitest';
import { versionsOf } from '../../src/archive/stories/versions.js';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

describe('versionsOf', () => {
  it('links a rewrite with its first version and leaves other stories alone', () => {
    const versions = versionsOf([
      { text: words(0, 400) },
      { text: words(1000, 1400) },
      { text: `${words(0, 330)} ${words(2000, 2060)}` },
    ]);
    expect([...versions.keys()]).toEqual([0, 2]);
    expect(versions.get(0)?.[0]).toMatchObject({ article: 2 });
    expect(versions.get(0)?.[0]?.likeness).toBeGreaterThan(0.5);
  });

  it('takes no two short notes for one story', () => {
    expect(versionsOf([{ text: words(0, 12) }, { text: words(0, 12) }]).size).toBe(0);
  });
});
