import { describe, expect, test } from 'vitest';
import { LINE_HYPHEN, withoutLineHyphens, withWholeWords, withWordsAsWritten } from '../../src/article/parted-words.js';
import { makeRecord } from '../make-record.js';

const text = `Mr Penhal${LINE_HYPHEN}low said the har${LINE_HYPHEN}bour froze.`;
const end = text.indexOf(' said');
const mention = { start: 3, end, text: `Penhal${LINE_HYPHEN}low`, confidence: 1, rule: 'tagger' };
const raw = makeRecord({
  text,
  paragraphs: [{ start: 0, end: text.length, role: 'text' }],
  people: [{ id: 'p', name: 'Penhallow', role: null, mentions: [mention] }],
  links: [{ start: text.indexOf('froze'), end: text.length - 1, url: 'https://quay.example' }],
});

describe('words that line ends parted', () => {
  test('are whole for readers, and every span still says its words', () => {
    const whole = withoutLineHyphens(raw);
    expect(whole.text).toBe('Mr Penhallow said the harbour froze.');
    expect(whole.people[0]?.mentions[0]).toMatchObject({ start: 3, end: 12, text: 'Penhallow' });
    const [link] = whole.links;
    expect(whole.text.slice(link?.start, link?.end)).toBe('froze');
    expect(whole.paragraphs).toEqual([{ start: 0, end: whole.text.length, role: 'text' }]);
  });

  test('keep their hyphens in the record: one way and back gives the same', () => {
    expect(withWordsAsWritten(withWholeWords(raw), text)).toEqual(raw);
  });

  test('other hyphens and texts without any are left alone', () => {
    const plain = makeRecord({ text: 'A half-crown\u00ad.' });
    expect(withoutLineHyphens(plain)).toBe(plain);
  });
});
