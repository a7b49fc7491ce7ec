import { describe, expect, test } from 'vitest';
import { pictureOf, visible } from '../src/problem.js';

describe('the picture of a problem', () => {
  test('file:line:column, the line, a caret, the cure', () => {
    const problem = {
      path: 'ferry.md',
      line: 3,
      column: 7,
      message: 'no date',
      hint: 'write it as 2024-11-29',
      severity: 'warning',
    } as const;
    expect(pictureOf(problem, 'date: yesterday')).toBe(
      ['ferry.md:3:7  warning  no date', '  3 | date: yesterday', '            ^', '  → write it as 2024-11-29'].join(
        '\n',
      ),
    );
  });

  test('without a line it is one line', () => {
    expect(
      pictureOf(
        { path: 'a.pdf', line: null, column: null, message: 'is a PDF', hint: null, severity: 'refused' },
        null,
      ),
    ).toBe('a.pdf  refused  is a PDF');
  });

  test('a long line is cut around the caret', () => {
    const source = `${'x'.repeat(500)}!${'y'.repeat(500)}`;
    const [, line, caret] = pictureOf(
      { path: 'a', line: 1, column: 501, message: 'm', hint: null, severity: 'warning' },
      source,
    ).split('\n');
    expect(line!.length).toBeLessThan(120);
    expect(line![caret!.indexOf('^')]).toBe('!');
  });

  test('names cannot command the terminal', () => {
    expect(visible('a\u001b[31m\u202eb\n')).toBe('a<U+001B>[31m<U+202E>b<U+000A>');
  });
});
