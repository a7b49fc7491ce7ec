import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../../src/archive/archive-of.js';
import { CARD_SIZE, type SocialCard } from '../../../src/export/social-card/card-layout.js';
import { socialCardSvg } from '../../../src/export/social-card/card-svg.js';
import { cardsFor, openSocialCards } from '../../../src/export/social-card/social-cards.js';
import { openCardTypeface } from '../../../src/export/social-card/typeface.js';
import { shippedTheme } from '../../page/sample-editions.js';
import { type Story, storyOf } from '../../page/story.js';

/** The card of a story. */
function cardOf(story: Story): SocialCard | null {
  const archive = archiveOf([storyOf(story)]);
  return openSocialCards({ archive, title: 'The Quay Cuttings', words: shippedTheme.words, accent: null }).of(0);
}

const KEEPER = { 'Hester Quayle': { role: 'keeper' } };

describe('the card of an article', () => {
  test('has its first whole sentence in quotation marks whose speaker is sure, with who, where and when', () => {
    const quoted = cardOf({
      date: '1954-03-17',
      lines: [
        'Light Out at Netherquay',
        'The lamp was “out,” Hester Quayle said. The board wrote that it was “too dear to burn all night in a mild winter.”',
        '“A light that is out one night in thirty is no light,” Hester Quayle said.',
      ],
      people: KEEPER,
      quotes: [
        ['“out,”', 'Hester Quayle', 'said'],
        ['“too dear to burn all night in a mild winter.”', 'The board', 'wrote'],
        ['“A light that is out one night in thirty is no light,”', 'Hester Quayle', 'said'],
      ],
    });
    expect(quoted).toEqual({
      words: '“A light that is out one night in thirty is no light”',
      headline: false,
      by: 'Hester Quayle',
      where: 'Light Out at Netherquay · 17 March 1954 · The Quay Cuttings',
    });
  });

  test('has its headline when no speaker is sure, or nobody is named', () => {
    const lines = ['Light Out at Netherquay', '“A light that is out one night in thirty is no light,” a clerk said.'];
    const quotes = [['“A light that is out one night in thirty is no light,”', 'a clerk', 'said']] as const;
    expect(cardOf({ date: '1954-03', lines, quotes })).toEqual({
      words: 'Light Out at Netherquay',
      headline: true,
      by: 'March 1954',
      where: 'The Quay Cuttings',
    });
    const named = { lines, people: { 'a clerk': {} }, quotes };
    expect(cardOf(named)?.headline).toBe(false);
    const [unsure] = storyOf(named).quotes;
    expect(cardOf({ ...named, changes: { quotes: [{ ...unsure!, confidence: 0.6 }] } })?.headline).toBe(true);
  });

  test('is not made where the typeface lacks a letter, or would have to join or place it', () => {
    expect(cardOf({ lines: ['Čtyři lodě z Łodzi a Ήλιος, Пётр'] })).not.toBeNull();
    for (const headline of ['النور مطفأ', '灯台の光', 'The Light ⚓ Burns', 'Q̌uay'])
      expect(cardOf({ lines: [headline, 'It burns.'] }), headline).toBeNull();
  });
});

test('an archive has cards when it has an address and few articles, or when its editor wants them', () => {
  const story = storyOf({ lines: ['Light Out at Netherquay', 'It burns again.'] });
  const has = (articles: number, baseUrl: string | null, socialCards: boolean | null): boolean => {
    const archive = { ...archiveOf([story]), records: Array.from({ length: articles }, () => story) };
    const settings = { title: 'The Quay Cuttings', baseUrl, socialCards, face: { colours: {} } };
    return cardsFor(archive, settings, shippedTheme.words) !== null;
  };
  const address = 'https://quay.example/';
  expect([has(1, address, null), has(500, address, null), has(501, address, true)]).toEqual([true, true, true]);
  expect([has(1, null, null), has(1, null, true)]).toEqual([false, false]);
  expect([has(501, address, null), has(1, address, false)]).toEqual([false, false]);
});

describe('a card as SVG', () => {
  const typeface = openCardTypeface();
  const svgOf = (words: string, accent: string | null = null): string =>
    socialCardSvg({ words, headline: false, by: 'Hester Quayle', where: 'Light Out' }, typeface, accent);

  test('has outlines only, all of them numbers, and the colour of the archive', () => {
    const svg = svgOf('“We shall dredge when the survey says so, and not when the Chamber of Trade does”', '#7a1f1f');
    expect(svg).toContain('fill="#7a1f1f"');
    expect(svg).not.toMatch(/<text|font/);
    const outlines = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, data]) => data!);
    expect(outlines.length).toBeGreaterThan(3);
    for (const data of outlines) expect(data).toMatch(/^(?:[MLQC](?:-?\d+(?:\.\d)?[ ]?)+|Z)+$/);
  });

  test('keeps long words and texts within the picture', () => {
    const long = `“${'Unfathomable '.repeat(60)}${'x'.repeat(400)}”`;
    for (const data of svgOf(long).match(/ d="[^"]*"/g)!) {
      const numbers = [...data.matchAll(/-?\d+(?:\.\d)?/g)].map(Number);
      const down = numbers.filter((_, i) => i % 2 === 1);
      expect(Math.max(...down)).toBeLessThanOrEqual(CARD_SIZE.height);
    }
  });
});
