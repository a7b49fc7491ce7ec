import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../../src/formats/markdown/chunks.js';
import { article } from '../parse.js';

const SENTENCE = 'The ferry left the quay at noon with nobody but the harbour master on board. ';
const paragraphs = (count: number, each = (_: number): string => ''): string =>
  Array.from({ length: count }, (_, i) => `${SENTENCE.repeat(3)}${each(i)}`).join('\n\n');

const sizeOf = (text: string): number => chunksOf(text, 1).reduce((sum, chunk) => sum + chunk.text.length, 0);

describe('Markdown in chunks', () => {
  test('what the parser gets grows as the text does, however many links are defined', () => {
    const text = (count: number): string =>
      `${paragraphs(count, (i) => `See [the log][r${i}].`)}\n\n${Array.from({ length: count }, (_, i) => `[r${i}]: https://a.example/${i}`).join('\n')}`;
    const [once, twice] = [sizeOf(text(1000)), sizeOf(text(2000))];
    expect(chunksOf(text(1000), 1).length).toBeGreaterThan(10);
    expect(twice / once).toBeLessThan(2.2);
    expect(once).toBeLessThan(text(1000).length * 1.5);
  });

  test('links of two thousand definitions at the end lead where they say', () => {
    const text = `# Ferry\n\n${paragraphs(2000, (i) => `See [the log][r${i}].`)}\n\n${Array.from({ length: 2000 }, (_, i) => `[R${i}]: https://a.example/${i}`).join('\n')}`;
    const { links } = article('x.md', text);
    expect(links.map(({ url }) => url)).toEqual(Array.from({ length: 2000 }, (_, i) => `https://a.example/${i}`));
  });

  test('marks of footnotes far from their notes are marks, and each note is there once', () => {
    const text = `# Ferry\n\nShe came back.[^1] He did not.[^b]\n\n${paragraphs(200)}\n\n[^1]: On Monday.\n\n[^b]: So he said.\n`;
    const made = article('x.md', text);
    expect(made.text).toContain('She came back. [1] He did not. [b]');
    expect(made.text.split('\n').slice(-2)).toEqual(['[1] On Monday.', '[b] So he said.']);
    expect(made.text.match(/On Monday/g)).toHaveLength(1);
  });

  test.each(['', '\n'])('a list of three thousand bullets is a list, with %j between them', (gap) => {
    const list = Array.from({ length: 3000 }, (_, i) => `- the *boat* of ${i}, which was\n  mended\n`).join(gap);
    const made = article('x.md', `# Boats\n\n${list}`);
    expect(made.problems).toEqual([]);
    expect(made.paragraphs.filter(({ form }) => form === 'list-item')).toHaveLength(3000);
    expect(made.text.split('\n')[2000]).toBe('the boat of 1999, which was mended');
    expect(Math.max(...chunksOf(list, 1).map(({ text }) => text.length))).toBeLessThan(20_000);
  });

  test('bullets in fences and in HTML are no places to part', () => {
    const code = `\`\`\`\n${'- not a bullet\n'.repeat(3000)}\`\`\`\n`;
    const html = `<div>\n${'- not a bullet\n'.repeat(3000)}</div>\n`;
    expect(chunksOf(code, 1)).toHaveLength(1);
    expect(chunksOf(html, 1)).toHaveLength(1);
  });
});
