import { describe, expect, test } from 'vitest';
import { publishableOn } from '../../src/archive/embargo.js';
import { makeRecord } from '../make-record.js';

const ferry = makeRecord({ id: 'ferry', date: '1954-03-17' });
const result = makeRecord({ id: 'result', date: '1954-03-20', publishFrom: '1954-03-20' });
const offer = makeRecord({ id: 'offer', date: '1954-03-01', publishUntil: '1954-03-15' });

const withheld = (now: string | null) =>
  publishableOn([ferry, result, offer], now).withheld.map(({ record, because }) => `${record.id} ${because}`);

describe('articles that readers may not have', () => {
  test('before their embargo ends, or when they have expired, on the day that is given', () => {
    expect(withheld('1954-03-14')).toEqual(['result is under embargo until 1954-03-20']);
    expect(withheld('1954-03-20')).toEqual(['offer expired on 1954-03-15']);
  });

  test('without a day, on that of the newest article that is under no embargo', () => {
    expect(withheld(null)).toEqual(['result is under embargo until 1954-03-20', 'offer expired on 1954-03-15']);
  });
});
