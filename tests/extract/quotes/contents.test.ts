import { describe, expect, test } from 'vitest';
import { saidIn } from './quoted.js';

/** What is attributed in a sentence, part by part. */
const contentsOf = (text: string): string[] => saidIn(text).flatMap(({ content }) => content);

describe('a part of a content that says nothing by itself is left out', () => {
  test.each([
    ['The pilots, who are expected to strike, met in York.', ['to strike']],
    ['It is expected to close in May.', ['to close in May']],
    ['She is believed to be in York.', ['to be in York']],
    ['The ferry, which is expected to sail on Monday, is late.', ['to sail on Monday']],
    ['They were backed by the mayor.', []],
    ['It was rejected by the council.', []],
    ['The bridge, which was criticised by Ann Lee, is shut.', []],
    ['The plan was backed by the mayor.', ['The plan']],
  ])('%s', (text, contents) => expect(contentsOf(text)).toEqual(contents));
});

describe('what somebody else says is no part of it', () => {
  test.each([
    ['Lee says she stopped the boy and Captain Tern said: “I am here.”', ['she stopped the boy', '“I am here.”']],
    ['Lee pointed to the orchard and shouted “Bring a ladder!”', ['the orchard', '“Bring a ladder!”']],
    ['Lee says the well was dry and it was called “the pit”.', ['the well was dry and it was called “the pit”']],
  ])('%s', (text, contents) => expect(contentsOf(text)).toEqual(contents));
});

describe('a time is not what anybody says', () => {
  test.each([
    ['Lee complained about his microphone the morning after.', ['his microphone']],
    ['The orders were issued last week.', []],
  ])('%s', (text, contents) => expect(contentsOf(text)).toEqual(contents));
});

describe('a word that is part of a name for a thing is no cue', () => {
  test.each([
    'A think tank in York has three rooms.',
    'The firm has preferred stock and common stock.',
    'Her answering machine was on.',
    'A highly anticipated treaty fell apart in 2009.',
    'The widely criticised bypass runs through York.',
  ])('%s', (text) => expect(contentsOf(text)).toEqual([]));
});

describe('what is put in between commas before “that” is no part of it', () => {
  test.each([
    ['Lee stated, however, that no man would be dismissed.', ['that no man would be dismissed']],
    ['Lee wrote, in a letter to the mayor, that it was late.', ['that it was late']],
  ])('%s', (text, contents) => expect(contentsOf(text)).toEqual(contents));
});
