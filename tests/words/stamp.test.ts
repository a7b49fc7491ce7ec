import { expect, test } from 'vitest';
import { siteStampOf } from '../../src/build-memory.js';
import { plainConfig } from '../../src/config.js';
import { interfaceWords } from '../../src/words/words.js';
import { shippedTheme } from '../page/sample-editions.js';

test('a page is made again when a word of the interface has changed', () => {
  const { list } = shippedTheme.words;
  const stampWith = (messages: typeof list.messages) =>
    siteStampOf('1', plainConfig, { ...shippedTheme, words: interfaceWords({ ...list, messages }) });
  expect(stampWith({ ...list.messages })).toBe(stampWith(list.messages));
  expect(stampWith({ ...list.messages, 'home.latest': 'Fresh' })).not.toBe(stampWith(list.messages));
});
