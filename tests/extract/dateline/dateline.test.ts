import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.js';
import { findDateline } from '../../../src/extract/dateline/dateline.js';
import { findPlaceNames } from '../../../src/gazetteer/gazetteer-matches.js';
import { loadGazetteer } from '../../../src/gazetteer/load-gazetteer.js';
import { proseOf } from '../../../src/lexicon/reading/prose-of.js';

const gazetteer = loadGazetteer();

/** The dateline of an article whose lines below the headline are given, written in one line. */
function datelineOf(...lines: string[]): string | null {
  const text = ['Ferry runs aground', ...lines].join('\n');
  let start = 0;
  const paragraphs = text.split('\n').map((line, i) => {
    const paragraph = { start, end: start + line.length, role: i === 0 ? ('headline' as const) : ('text' as const) };
    start += line.length + 1;
    return paragraph;
  });
  const names = findPlaceNames(proseOf(text, paragraphs), gazetteer);
  const found = findDateline({ text, paragraphs } as unknown as Article, names, gazetteer);
  if (found === null) return null;
  expect(text.slice(found.start, found.end)).toBe(found.text);
  const places = found.places.map(({ name, qualifier }) => {
    return qualifier ? `${name} in ${text.slice(qualifier.start, qualifier.end)}` : name;
  });
  return [found.text, places.join(' + '), found.date, found.agency].map((part) => part ?? '').join(' | ');
}

it('menus and contacts above the story do not hide its dateline, and are none', () => {
  const lines = [
    'Ferry runs aground',
    ...Array.from({ length: 9 }, (_, i) => `OSLO - Berth ${i}`),
    'OSLO - A ferry sank.',
  ];
  let start = 0;
  const paragraphs = lines.map((line, i) => {
    const role = i === 0 ? ('headline' as const) : i < 10 ? ('note' as const) : ('text' as const);
    const paragraph = { start, end: start + line.length, role };
    start += line.length + 1;
    return paragraph;
  });
  const text = lines.join('\n');
  const names = findPlaceNames(proseOf(text, paragraphs), gazetteer);
  const found = findDateline({ text, paragraphs } as unknown as Article, names, gazetteer);
  expect([found?.text, found?.start]).toEqual(['OSLO', paragraphs[10]?.start]);
});

describe('datelines', () => {
  it.each([
    ['OSLO, March 4 - The ferry ran aground.', 'OSLO, March 4 | Oslo | --03-04 | '],
    [
      'SPRING VALLEY, N.Y., Oct 19 - The mill closed.',
      'SPRING VALLEY, N.Y., Oct 19 | Spring Valley in N.Y. | --10-19 | ',
    ],
    ['LONDON, Ky. (WXYZ) - A mill burned.', 'LONDON, Ky. (WXYZ) | London in Ky. |  | WXYZ'],
    ['DULUTH, MINN. (AP) — A mill burned.', 'DULUTH, MINN. (AP) | Duluth in MINN. |  | AP'],
    ['Updated | DULUTH, Minn. — A mill burned.', 'DULUTH, Minn. | Duluth in Minn. |  | '],
    ['Springfield (AP) - A mill burned.', 'Springfield (AP) | Springfield |  | AP'],
    [
      'Lisbon, Portugal, May 3, 1999 (Reuters) -- It rained.',
      'Lisbon, Portugal, May 3, 1999 (Reuters) | Lisbon in Portugal | 1999-05-03 | Reuters',
    ],
    ['(Reuters) - Shares fell.', '(Reuters) |  |  | Reuters'],
    ['RIO DE JANEIRO — Rain fell.', 'RIO DE JANEIRO | Rio de Janeiro |  | '],
    ['OSLO/STOCKHOLM -- Two kings met.', 'OSLO/STOCKHOLM | Oslo + Stockholm |  | '],
    ['PARIS and BERLIN — Two ministers met.', 'PARIS and BERLIN | Paris + Berlin |  | '],
    ['TOKYO 1996-08-30', 'TOKYO 1996-08-30 | Tokyo | 1996-08-30 | '],
    ['JOHANNESBURG March 13 - Gold rose.', 'JOHANNESBURG March 13 | Johannesburg | --03-13 | '],
    ['By Edda Fathomly, OSLO - Rain fell.', 'OSLO | Oslo |  | '],
    ['LONDON, Monday, 3 June - Rain fell.', 'LONDON, Monday, 3 June | London | --06-03 | '],
    ['NEW DELHI: Rain fell.', 'NEW DELHI | New Delhi |  | '],
    ['Nairobi – The mayor said on Monday that rain fell.', 'Nairobi | Nairobi |  | '],
    [
      'MUDVILLE CORNERS, Austria, May 3 - Rain fell.',
      'MUDVILLE CORNERS, Austria, May 3 | Mudville Corners in Austria | --05-03 | ',
    ],
    ['ZUGBRODE — Rain fell.', 'ZUGBRODE | Zugbrode |  | '],
    ['OSLO A ferry ran aground on Monday.', 'OSLO | Oslo |  | '],
    ['AUSTIN, Texas A mill burned.', 'AUSTIN, Texas | Austin in Texas |  | '],
    ['OSLO, Norway (Feb. 29) -- It was a leap year.', 'OSLO, Norway (Feb. 29) | Oslo in Norway | --02-29 | '],
  ])('reads %s', (line, expected) => {
    expect(datelineOf(line)).toBe(expected);
  });

  it('finds it below a byline', () => {
    expect(datelineOf('By Edda Fathomly', 'OSLO — Rain fell.')).toBe('OSLO | Oslo |  | ');
  });

  it('mends a city when one letter is wrong and the story is on its country', () => {
    const body = 'The army of Syria said on Friday that rain fell.';
    expect(datelineOf(`DAMACUS -- ${body}`)).toBe('DAMACUS | Damascus |  | ');
    expect(datelineOf('DAMACUS -- Rain fell on the island.')).toBe('DAMACUS | Damacus |  | ');
  });

  it.each([
    'The ferry - a large one - ran aground.',
    'Paris – she loves it – is far away.',
    'UPDATE - The ferry is afloat.',
    'NOTE: The ferry is afloat.',
    'Oslo: a city of rain.',
    'CORRECTION — The ferry is afloat.',
    'Georgia Fathomly - a skater of nine - fell.',
    'Rain fell on Oslo on March 4 - the wettest day of the year.',
    'Oslo is a city of rain.',
    'WIN - LOSE - DRAW',
    'Feb. 31 was never a day.',
    'NASA Administrator Ann Roe went aboard.',
    'OSLO STOCKS fell on Monday.',
    'Well-known sailors went aboard.',
  ])('leaves alone %s', (line) => {
    expect(datelineOf(line)).toBeNull();
  });
});

describe('datelines of press releases and of the thirties', () => {
  it.each([
    ['Portland, Maine: United States Attorney Ada Falk announced it.', 'Portland, Maine | Portland in Maine |  | '],
    ['FOR IMMEDIATE RELEASE: BUFFALO, N.Y. — A man was charged.', 'BUFFALO, N.Y. | Buffalo in N.Y. |  | '],
    ['Reporting from Sacramento — The board approved a bill.', 'Sacramento | Sacramento |  | '],
    [
      'Special to The Herald. MARION, Ind., Nov. 3—A barn burned.',
      'MARION, Ind., Nov. 3 | Marion in Ind. | --11-03 | ',
    ],
    [
      'Santa Rosa, Calif., Nov. 3 /PRNewswire/ -- Tidewright rose.',
      'Santa Rosa, Calif., Nov. 3 /PRNewswire/ | Santa Rosa in Calif. | --11-03 | PRNewswire',
    ],
    ['Waterloo, Iowa (CNN)Two men were arrested.', 'Waterloo, Iowa (CNN) | Waterloo in Iowa |  | CNN'],
    ['Madrid, Nov. 3 (AP).—Shells fell.', 'Madrid, Nov. 3 (AP). | Madrid | --11-03 | AP'],
    ['AMARILLO, Tex., Nov. 3, (AP)—A storm struck.', 'AMARILLO, Tex., Nov. 3, (AP) | Amarillo in Tex. | --11-03 | AP'],
    ['Des Moines, Ia. (UP) The legislature met.', 'Des Moines, Ia. (UP) | Des Moines in Ia. |  | UP'],
    ['Iowa City, Iowa—Special—A barn burned.', 'Iowa City, Iowa | Iowa City in Iowa |  | '],
    ['Prosecutors say: the man was guilty.', null],
  ])('%s', (line, dateline) => expect(datelineOf(line)).toBe(dateline));
});
