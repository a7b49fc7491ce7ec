import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BitReader } from '../../src/search/codec/bit-reader.js';
import { BitWriter } from '../../src/search/codec/bit-writer.js';
import { unpackTexts } from '../../src/search/codec/packed-texts.js';
import { dictionaryPart, dictionaryShards } from '../../src/search/dictionary.js';
import { TextPacker } from '../../src/search/indexing/pack-texts.js';
import { limitOf, stepOf } from '../../src/search/lengths.js';
import {
  ascendingIn,
  boundsIn,
  placesIn,
  writeAscending,
  writeBounds,
  writePlaces,
} from '../../src/search/postings.js';
import { shardScript } from '../../src/search/shard.js';

describe('bits as text', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('bits' as const), width: fc.constant(16), value: fc.nat(65535) }),
    fc.record({
      kind: fc.constant('gamma' as const),
      width: fc.constant(0),
      value: fc.integer({ min: 1, max: 2 ** 30 }),
    }),
    fc.record({ kind: fc.constant('unary' as const), width: fc.constant(0), value: fc.nat(1000) }),
    fc.record({ kind: fc.constant('below' as const), width: fc.constant(99_999), value: fc.nat(99_998) }),
  );

  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const writer = new BitWriter();
        for (const { kind, width, value } of steps) {
          writer[kind](value, width);
        }
        const reader = new BitReader(writer.take());
        for (const { kind, width, value } of steps) {
          expect(reader[kind](width)).toBe(value);
        }
      }),
    );
  });

  test('is printable ASCII that no string or script can stumble over', () => {
    const writer = new BitWriter();
    for (let i = 0; i < 8192; i++) writer.bits(i, 13);
    expect(writer.take()).toMatch(/^[!#-;=-[\]-~]+$/);
  });

  test('that end early, or are damaged, are an error and no endless loop', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reader = new BitReader(text);
        expect(() => {
          for (let i = 0; i < 1000; i++) reader.gamma();
        }).toThrow(RangeError);
      }),
    );
  });
});

describe('ascending numbers', () => {
  const sets = fc.uniqueArray(fc.nat(5000), { maxLength: 300 }).map((numbers) => numbers.sort((a, b) => a - b));

  test('come back', () => {
    fc.assert(
      fc.property(sets, (numbers) => {
        const writer = new BitWriter();
        writeAscending(writer, Int32Array.from(numbers), 0, 5001);
        expect([...ascendingIn(new BitReader(writer.take()), numbers.length, 0, 5001)]).toEqual(numbers);
      }),
    );
  });

  test('that fill their range take no room', () => {
    const writer = new BitWriter();
    writeAscending(
      writer,
      Int32Array.from({ length: 50 }, (_, i) => i),
      0,
      50,
    );
    expect(writer.take()).toBe('');
  });

  test('as places of a word come back, whatever it counts for', () => {
    fc.assert(
      fc.property(sets, fc.nat(2), (all, more) => {
        const places = all.length === 0 ? [7] : all;
        const weight = places.length * (more + 1);
        const writer = new BitWriter();
        writePlaces(writer, places, weight, 5001);
        expect([...placesIn(new BitReader(writer.take()), weight, 5001)]).toEqual(places);
      }),
    );
  });

  test('that may be equal come back as bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400)), (numbers) => {
        const bounds = numbers.sort((a, b) => a - b);
        const writer = new BitWriter();
        writeBounds(writer, bounds, 400);
        expect([...boundsIn(new BitReader(writer.take()), bounds.length, 400)]).toEqual(bounds);
      }),
    );
  });
});

describe('packed texts', () => {
  const samples = [
    'Ferry Fares Rise\nThe ferry of the harbour, the harbour’s only one, will cost 12.50 crowns from 3 May.',
    'OLD MILL SOLD\nTHE OLD MILL, sold for 1,200 crowns; the miller\'s son said: "It is a mill."',
    'Zwölf Boxkämpfer\n船が港に着いた。\nשלום 😀’s 😀 ok?\t |bars| \u0001\u0004 end ',
  ];
  const dictionary = strToU8(samples.join(' '));
  const packed = (texts: readonly string[], preset = dictionary): string => new TextPacker(preset).packed(texts);

  test('come back, whatever they are', () => {
    expect(unpackTexts(packed(samples), dictionary)).toEqual(samples);
    expect(unpackTexts(packed(['\ufeffmark', '']), dictionary)).toEqual(['\ufeffmark', '']);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
        fc.string({ unit: 'binary' }),
        (texts, sample) => {
          const preset = strToU8(sample);
          const shown = texts.map((text) => text.replaceAll('\0', '\ufffd'));
          expect(unpackTexts(packed(texts, preset), preset)).toEqual(shown);
        },
      ),
    );
  });

  test('keep their length where a character is no Unicode text', () => {
    expect(unpackTexts(packed(['\ud83d half', '\0x']), dictionary)).toEqual([
      String.fromCodePoint(0xfffd, ...Buffer.from(' half')),
      String.fromCodePoint(0xfffd, ...Buffer.from('x')),
    ]);
  });

  test('that cannot be compressed come back without the dictionary before them', () => {
    const texts = ['䧐Ր搐𗐐', '񚝐𻑐𞐐ࠑ', '𡐐񒐒򑐐򓐑𷷨󆔤'];
    expect(unpackTexts(packed(texts, strToU8('a')), strToU8('a'))).toEqual(texts);
  });

  test('are printable ASCII without a space', () => {
    expect(packed(samples)).toMatch(/^[!-~]+$/);
  });

  test('are shorter when the dictionary has what they say', () => {
    const [first] = samples;
    expect(packed([first!]).length).toBeLessThan(packed([first!], strToU8('')).length / 2);
  });

  test('that are damaged are an error', () => {
    const whole = packed(samples);
    expect(() => unpackTexts(whole.slice(0, -4), dictionary)).toThrow();
    expect(() => unpackTexts('', dictionary)).toThrow();
  });
});

describe('the dictionary', () => {
  test('brings back words and counts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' })), (some) => {
        const words = some.sort();
        const counts = words.map((_, i) => 1 + (i % 5));
        const entries = words.map((word, i) => ({ word, count: counts[i]! }));
        const parts = dictionaryShards(entries).map(({ data }) => dictionaryPart(data));
        expect(parts.flatMap((part) => part.words)).toEqual(words);
        expect(parts.flatMap((part) => part.counts)).toEqual(counts);
      }),
    );
  });
});

test('the step of a length is never shorter than it', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (length) => {
      expect(limitOf(stepOf(length))).toBeGreaterThanOrEqual(length);
    }),
  );
});

test('a shard is a script that hands over its data, whatever is in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const data = { text: `</script><!--\u2028\u2029${text}` };
      const script = shardScript('t1', data);
      expect(script).not.toMatch(/[<\u2028\u2029]/);
      const received: unknown[] = [];
      new Function('cuttingsShard', script)((...values: unknown[]) => received.push(...values));
      expect(received).toEqual(['t1', data]);
    }),
  );
});
