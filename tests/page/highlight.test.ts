import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ElementSpan, highlight, withoutOverlaps } from '../../src/page/article/highlight.js';
import type { Html } from '../../src/page/html.js';

const mark = (tag: 'a' | 'span', start: number, end: number, id: string | null = null): ElementSpan => ({
  tag,
  start,
  end,
  id,
  attributes: (tag === 'a' ? ' href="x.html"' : ' class="q"') as Html,
});

/** Reads HTML of plain tags: its text, and whether every tag is closed in turn and no link stands in a link. */
function read(html: string): { text: string; balanced: boolean; ids: string[] } {
  const stack: string[] = [];
  const ids: string[] = [];
  let balanced = true;
  const text = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, closing: string, tag: string, attributes: string) => {
    if (closing) balanced &&= stack.pop() === tag;
    else {
      balanced &&= tag !== 'a' || !stack.includes('a');
      stack.push(tag);
      const id = / id="([^"]*)"/.exec(attributes);
      if (id) ids.push(id[1]!);
    }
    return '';
  });
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#13': '\r' };
  const plain = text.replace(/&(\w+|#13);/g, (_, name: string) => entities[name]!);
  return { text: plain, balanced: balanced && stack.length === 0, ids };
}

describe('marks around text', () => {
  const text = '“Oil is cheap,” he said.';
  test('nest when one holds the other', () => {
    expect(highlight(text, { start: 0, end: 24 }, [mark('span', 0, 15, 'q1'), mark('a', 1, 4)])).toBe(
      '<span class="q" id="q1">“<a href="x.html">Oil</a> is cheap,”</span> he said.',
    );
  });
  test('are split when they cross, but never a link', () => {
    expect(highlight(text, { start: 0, end: 24 }, [mark('span', 0, 15, 'q1'), mark('a', 8, 18)])).toBe(
      '<span class="q" id="q1">“Oil is </span><a href="x.html"><span class="q">cheap,”</span> he</a> said.',
    );
    expect(highlight(text, { start: 0, end: 24 }, [mark('a', 0, 4), mark('span', 1, 15)])).toBe(
      '<a href="x.html">“<span class="q">Oil</span></a><span class="q"> is cheap,”</span> he said.',
    );
  });
  test('are clipped to the paragraph', () => {
    expect(highlight(text, { start: 5, end: 15 }, [mark('span', 0, 24, 'q1')])).toBe(
      '<span class="q" id="q1">is cheap,”</span>',
    );
  });
  test('leave no attribute in the text that looks like one of theirs', () => {
    const text = 'Write <a href="../../../articles/x.html">';
    expect(highlight(text, { start: 0, end: text.length }, [])).toBe(
      'Write &lt;a href=&quot;../../../articles/x.html&quot;>',
    );
  });
  test('keep markup that the text itself holds as text', () => {
    expect(highlight('<IBM> & "co"\r', { start: 0, end: 13 }, [mark('a', 1, 4)])).toBe(
      '&lt;<a href="x.html">IBM</a>> &amp; "co"&#13;',
    );
  });
  test('do not cut a character in two', () => {
    expect(highlight('a😀b', { start: 0, end: 4 }, [mark('span', 2, 4)])).toBe('a<span class="q">😀b</span>');
  });
});

test('whatever the text and the marks, the text stays whole and the tags are balanced', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '<', '&', '"', '\r', '\n', '“', '😀', 'é'), maxLength: 30 });
  const offset = fc.integer({ min: -2, max: 34 });
  const someMark = fc.tuple(fc.boolean(), offset, offset);
  fc.assert(
    fc.property(text, fc.array(someMark, { maxLength: 8 }), fc.nat(5), (text, drawn, start) => {
      const marks = drawn.map(([link, a, b], i) => mark(link ? 'a' : 'span', Math.min(a, b), Math.max(a, b), `m${i}`));
      const links = withoutOverlaps(marks.filter((m) => m.tag === 'a'));
      const all = [...marks.filter((m) => m.tag === 'span'), ...links];
      const from = Math.min(start, text.length);
      const { text: content, balanced, ids } = read(highlight(text, { start: from, end: text.length }, all));
      // a span that begins inside a pair of surrogates is not one that articles have
      if (/^[\udc00-\udfff]/.test(text.slice(from))) return;
      expect(content).toBe(text.slice(from));
      expect(balanced).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 5000 },
  );
});
