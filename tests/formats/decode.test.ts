import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/formats/decode.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

function utf16(text: string, big = false): number[] {
  const buffer = Buffer.from(text, 'utf16le');
  return [...(big ? buffer.swap16() : buffer)];
}

function read(input: Uint8Array, encoding: string | null = null): { text: string; messages: string[] } {
  const decoded = decode(input, encoding);
  if ('refused' in decoded) throw new Error(decoded.refused);
  return { text: decoded.text, messages: decoded.problems.map(({ message }) => message) };
}

const SENTENCE = 'The ferry “Patience” came back to Saltmarsh.';

describe('text in the encodings of the world', () => {
  test.each([
    ['UTF-8', bytes(SENTENCE)],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], SENTENCE)],
    ['UTF-16LE with a mark', bytes([0xff, 0xfe], utf16(SENTENCE))],
    ['UTF-16BE with a mark', bytes([0xfe, 0xff], utf16(SENTENCE, true))],
  ])('%s is read without a word', (_, input) => {
    expect(read(input)).toEqual({ text: SENTENCE, messages: [] });
  });

  test.each([
    ['Cyrillic', 'Паром вернулся в пятницу, и люди у гавани махали весь день.'],
    ['Greek', 'Το πλοίο επέστρεψε την Παρασκευή στο λιμάνι.'],
    ['Arabic', 'عادت العبارة إلى الرصيف يوم الجمعة وكان الناس في انتظارها.'],
    ['Thai', 'เรือข้ามฟากกลับมาที่ท่าเรือในวันศุกร์'],
    ['Han', '渡轮星期五回到码头,港口的人们整天都在挥手,没有人离开岸边,海鸥停在钟上。'],
  ])('%s letters in UTF-16 with a mark are text, though their bytes are like controls', (_, text) => {
    expect(read(bytes([0xff, 0xfe], utf16(text)))).toEqual({ text, messages: [] });
    expect(read(bytes([0xfe, 0xff], utf16(text, true)))).toEqual({ text, messages: [] });
  });

  test('any bytes after the mark of UTF-16 are no text', () => {
    let state = 7;
    const noise = Array.from({ length: 6000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
    expect(decode(bytes([0xff, 0xfe], noise), null)).toMatchObject({ refused: expect.stringContaining('binary data') });
  });

  test.each([
    ['UTF-16LE', bytes(utf16(SENTENCE))],
    ['UTF-16BE', bytes(utf16(SENTENCE, true))],
  ])('%s without a mark is known by its NULs, and said', (name, input) => {
    const { text, messages } = read(input);
    expect(text).toBe(SENTENCE);
    expect(messages).toEqual([expect.stringContaining(`read as ${name}, guessed`)]);
  });

  test('Windows-1252 quotes, dashes and euros are read as such, and said', () => {
    const { text, messages } = read(bytes('It cost ', [0x93, 0x80], '5', [0x94, 0x20, 0x97], ' too much'));
    expect(text).toBe('It cost “€5” — too much');
    expect(messages).toEqual([expect.stringMatching(/not UTF-8 \(byte 9\); read as Windows-1252, a guess/)]);
  });

  test('one damaged byte leaves the UTF-8 around it alone', () => {
    const { text, messages } = read(bytes('Caf\u00e9 ', [0xe9], ' caf\u00e9'));
    expect(text).toBe('Café é café');
    expect(messages).toEqual([expect.stringMatching(/not valid UTF-8 from byte 7 on/)]);
  });

  test('a file that ends in the middle of a character loses nothing', () => {
    expect(read(bytes('Caf', [0xc3])).text).toBe('CafÃ');
  });

  test.each([
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['gb18030', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
    ['koi8-r', [0xed, 0xc9, 0xd2], 'Мир'],
  ])('%s is read when archive.yaml says so', (label, input, text) => {
    expect(read(bytes(input), label)).toEqual({ text, messages: [] });
  });

  test('a declared encoding that does not fit is said', () => {
    expect(read(bytes([0x61, 0xff, 0x61]), 'shift_jis').messages[0]).toMatch(/is not shift_jis/);
  });

  test.each([
    ['CRLF', 'a\r\nb'],
    ['CR', 'a\rb'],
    ['NEL', 'a\u0085b'],
    ['LINE SEPARATOR', 'a\u2028b'],
    ['PARAGRAPH SEPARATOR', 'a\u2029b'],
    ['form feed', 'a\fb'],
  ])('%s ends a line', (_, input) => {
    expect(read(bytes(input)).text).toBe('a\nb');
  });

  test('control characters are left out and counted', () => {
    const { text, messages } = read(bytes('Harbour news from the coast\u0003 and more\u0000\u0003'));
    expect(text).toBe('Harbour news from the coast and more');
    expect(messages).toEqual(['left out 3 control character(s): U+0000, U+0003']);
  });

  test('no bytes make it throw, and no U+FFFD comes in without a word', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        const decoded = decode(input);
        if ('refused' in decoded) return;
        const had =
          Buffer.from(input).includes(Buffer.from('\ufffd', 'utf8')) ||
          Buffer.from(input).includes(Buffer.from([0xfd, 0xff])) ||
          Buffer.from(input).includes(Buffer.from([0xff, 0xfd]));
        if (decoded.text.includes('\ufffd') && !had) expect(decoded.problems.length).toBeGreaterThan(0);
        expect(decoded.text.isWellFormed()).toBe(true);
      }),
    );
  });

  test('every text in UTF-8 comes back as it was, line ends and controls apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const decoded = decode(bytes(`Saltmarsh. ${text}`));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are left out
        const kept = text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '');
        if (!('refused' in decoded))
          expect(decoded.text).toBe(`Saltmarsh. ${kept.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')}`);
      }),
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\n…')],
    ['a JPEG picture', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['a PNG picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['a ZIP or Office file', bytes([0x50, 0x4b, 0x03, 0x04])],
    ['an RTF file', bytes('{\\rtf1 Saltmarsh}')],
    ['UTF-32 text', bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ['binary data', Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 251)],
  ])('%s is refused', (kind, input) => {
    expect(decode(input)).toEqual({ refused: `is ${kind}, not text` });
  });
});
