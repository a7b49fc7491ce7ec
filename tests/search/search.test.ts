import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryOf } from '../../src/search/asking/query.js';
import { facetCounts, UNDATED_YEAR } from '../../src/search/asking/search.js';
import { snippetsOf } from '../../src/search/asking/snippet.js';
import { isOneAway } from '../../src/search/asking/typo.js';
import { searchKeyOf, searchWordsOf } from '../../src/search/word-fold.js';
import { Searched } from './archive.js';
import { oracleOf, queriesFrom, randomOf } from './oracle.js';

const town = new Searched([
  {
    id: 'ferry',
    date: '1954-03-17',
    text: 'Ferry Fares Rise\nThe harbour ferry will cost more from May. {Ada Brackwater: The price of coal leaves us no choice}, said Ada Brackwater.\nThe bank of the river was crowded.',
    people: ['Ada Brackwater'],
    places: ['Saltmarsh'],
  },
  {
    id: 'coal',
    date: '1954-11-02',
    text: 'Coal Boats Delayed\nCoal for the ferry lay at the quay. {Silas Pilotson: We wait for the river}, said Silas Pilotson. The price rose.',
    people: ['Silas Pilotson'],
    places: ['Saltmarsh', 'Netherquay'],
  },
  {
    id: 'mill',
    date: '1961',
    text: "Old Mill Sold\nThe miller's café was sold. River bank and harbour wall go with it.",
    places: ['Netherquay'],
  },
  {
    id: 'notice',
    text: 'Notice to Mariners\nKeep to the eastern side of the harbour. Zoë Über rang 船が港に着いた. The U.S. consul and Mr. O’Dell dredging harbours.',
  },
  { id: 'untitled', headline: false, text: 'A ferry without a headline.', date: '1961-01-01' },
]);

describe('words', () => {
  test('are all wanted', async () => {
    expect((await town.ids('ferry coal')).sort()).toEqual(['coal', 'ferry']);
    expect(await town.ids('ferry coal boats')).toEqual(['coal']);
  });

  test('in headlines count for more', async () => {
    expect((await town.ids('ferry'))[0]).toBe('ferry');
    expect((await town.ids('coal'))[0]).toBe('coal');
  });

  test.each([
    ['cafe', ['mill']],
    ['CAFÉ', ['mill']],
    ['zoe uber', ['notice']],
    ['U.S.', ['notice']],
    ["O'Dell", ['notice']],
    ['miller’s', ['mill']],
    ['港', ['notice']],
    ['船が', ['notice']],
    ['が船', []],
  ])('%s is found whatever its accents, capitals and marks', async (query, ids) => {
    expect(await town.ids(query)).toEqual(ids);
  });

  test('that no article has together: those with most of them', async () => {
    const found = await town.found('mill mariners notice');
    expect(found.partial).toBe(true);
    expect(found.articles.map((a) => town.archive.records[a]!.id)).toEqual(['notice']);
  });

  test('that no article has at all are named', async () => {
    const found = await town.found('ferry qqqqqq');
    expect(found.missing).toEqual(['qqqqqq']);
    expect(found.articles).toHaveLength(3);
    expect((await town.found('qqqqqq')).articles).toEqual([]);
  });
});

describe('phrases', () => {
  test.each([
    ['"bank of the river"', ['ferry']],
    ['“river bank”', ['mill']],
    ['"bank river"', []],
    ['"the price"', ['coal', 'ferry']],
    ['"ferry will cost', ['ferry']],
    ['"Rise The"', []],
  ])('%s stands so, within a paragraph', async (query, ids) => {
    expect((await town.ids(query)).sort()).toEqual(ids);
  });
});

describe('a minus', () => {
  test.each([
    ['ferry -coal', ['untitled']],
    ['harbour -"river bank" -fares', ['notice']],
    ['ferry -fare*', ['coal', 'untitled']],
  ])('%s leaves out', async (query, ids) => {
    expect((await town.ids(query)).sort()).toEqual(ids);
  });

  test('alone leaves out of everything', async () => {
    expect((await town.ids('-ferry')).sort()).toEqual(['mill', 'notice']);
  });
});

describe('beginnings', () => {
  test('are found when asked for', async () => {
    expect((await town.ids('harb*')).sort()).toEqual(['ferry', 'mill', 'notice']);
    expect(await town.ids('dredg…')).toEqual(['notice']);
  });

  test('are found in the last word while the reader types, and only then', async () => {
    expect(await town.ids('mari', {}, true)).toEqual(['notice']);
    expect(await town.ids('mari', {}, false)).toEqual([]);
    expect(await town.ids('mari ', {}, true)).toEqual([]);
  });

  test('the whole word outranks longer ones', async () => {
    const found = await town.found('harbour', {}, true);
    expect(found.articles).toHaveLength(3);
  });
});

describe('slips of one letter', () => {
  test.each(['harbuor', 'harbou', 'harxbour', 'hatbour', 'arbour', 'xarbour', 'ahrbour'])(
    '%s finds harbour',
    async (word) => {
      const found = await town.found(word);
      expect(found.articles.length).toBeGreaterThanOrEqual(3);
      expect(found.matches[0]!.guessed).toBe(true);
      expect(found.matches[0]!.words.flat()).toContain('harbour');
    },
  );

  test('are not guessed at in what is not wanted', async () => {
    expect((await town.ids('ferry -coxl')).length).toBe(3);
  });

  test('are what one edit makes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,9}$/), fc.nat(9), fc.constantFrom('', 'q'), (word, at, put) => {
        const i = at % word.length;
        expect(isOneAway(word, word.slice(0, i) + put + word.slice(i))).toBe(true);
        expect(isOneAway(word, word.slice(0, i) + put + word.slice(i + 1))).toBe(true);
      }),
    );
    expect(isOneAway('harbour', 'hrabuor')).toBe(false);
    expect(isOneAway('harbour', 'harbor s')).toBe(false);
  });
});

describe('only what was said', () => {
  test('finds who said it', async () => {
    expect(await town.ids('coal', { said: true })).toEqual(['ferry']);
    expect(await town.ids('river', { said: true })).toEqual(['coal']);
    expect(await town.ids('price choice', { said: true })).toEqual(['ferry']);
    expect(await town.ids('price ferry', { said: true })).toEqual([]);
    expect(await town.ids('"price of coal"', { said: true })).toEqual(['ferry']);
    expect(await town.ids('"said Ada"', { said: true })).toEqual([]);
    expect((await town.ids('', { said: true })).sort()).toEqual(['coal', 'ferry']);
  });

  test('is counted beside everything', async () => {
    for (const said of [false, true]) {
      const found = await town.found('coal', { said });
      expect(found.everything).toBe(2);
      expect(await found.said()).toBe(1);
    }
  });

  test('shows the speaker', async () => {
    const found = await town.found('coal', { said: true });
    const [snippet] = snippetsOf(await town.shelf.story(found.articles[0]!), found.matches, true);
    expect(snippet).toMatchObject({ speaker: 'Ada Brackwater', anchor: 'q1', paragraph: 1 });
    expect(snippet!.text).toBe('The price of coal leaves us no choice');
  });
});

describe('filters', () => {
  const only = (kind: 'person' | 'place', ...ids: string[]) => ({
    authorities: { person: [], place: [], organisation: [], source: [], [kind]: ids },
  });

  test('narrow to people, places, years', async () => {
    expect(await town.ids('ferry', only('person', 'silas-pilotson'))).toEqual(['coal']);
    expect(await town.ids('', only('place', 'saltmarsh', 'netherquay'))).toEqual(['coal']);
    expect(await town.ids('', only('place', 'nowhere'))).toEqual([]);
    expect((await town.ids('', { years: ['1961'] })).sort()).toEqual(['mill', 'untitled']);
    expect(await town.ids('harbour', { years: [UNDATED_YEAR] })).toEqual(['notice']);
  });

  test('have counts', async () => {
    const found = await town.found('harbour');
    expect(found.years).toEqual([
      { year: '1954', articles: 1 },
      { year: '1961', articles: 1 },
      { year: UNDATED_YEAR, articles: 1 },
    ]);
    const places = await facetCounts(town.shelf, 'place', found.articles, 1);
    expect(places.map(({ facet, articles }) => [facet.name, articles])).toEqual([
      ['Netherquay', 1],
      ['Saltmarsh', 1],
    ]);
  });

  test('without words show the newest first, the undated last', async () => {
    expect((await town.ids('', { years: ['1954', '1961', UNDATED_YEAR] })).at(-1)).toBe('notice');
    expect(await town.ids('', { years: ['1954'] })).toEqual(['coal', 'ferry']);
  });
});

describe('a result', () => {
  test('has its headline, date and marked words', async () => {
    const found = await town.found('"river bank" sold');
    const story = await town.shelf.story(found.articles[0]!);
    expect(story).toMatchObject({ path: 'articles/mill.html', headline: 'Old Mill Sold', date: '1961' });
    const [snippet] = snippetsOf(story, found.matches, false);
    const marked = snippet!.marks.map(({ start, end }) => snippet!.text.slice(start, end));
    expect(marked).toEqual(['sold', 'River bank']);
    expect(snippet).toMatchObject({ anchor: 'p1', paragraph: 1, speaker: '' });
  });

  test('has the day of a dateline that gives no year, or no date', async () => {
    const days = new Searched([
      { id: 'a', text: 'Pier opens\nThe pier is open.', day: '--04-22' },
      { id: 'b', text: 'Pier shuts\nThe pier is shut.', day: '--04-22' },
      { id: 'c', text: 'Pier falls\nThe pier fell.' },
    ]);
    const { articles } = await days.found('pier');
    const stories = await Promise.all([...articles].sort().map((article) => days.shelf.story(article)));
    expect(stories.map(({ date }) => date)).toEqual(['--04-22', '--04-22', null]);
  });

  test('of a long paragraph shows what stands around the hit', async () => {
    const words = Array.from({ length: 400 }, (_, i) => `filler${i}`);
    words[300] = 'needle';
    const long = new Searched([{ id: 'long', text: `Hay\n${words.join(' ')}` }]);
    const found = await long.found('needle');
    const [snippet] = snippetsOf(await long.shelf.story(0), found.matches, false);
    expect(snippet!.text.length).toBeLessThan(240);
    expect(snippet!.text).toMatch(/^… filler.* needle .*…$/);
  });

  test('has every text as it was', async () => {
    for (const [article, record] of town.archive.records.entries()) {
      expect((await town.shelf.story(article)).text).toBe(record.text);
    }
  });
});

describe('odd queries', () => {
  const odd = [
    '',
    ' ',
    'a',
    'x'.repeat(10_000),
    'ferry '.repeat(2000),
    '.*+?^$\u007b}()|[]\\',
    '"',
    '""""',
    '-',
    '--',
    '-"',
    '*',
    '…',
    '__proto__',
    'constructor toString',
    'hasOwnProperty*',
    'é̀̂',
    '日本語 한국어',
    'שלום עולם',
    '😀',
    '\ud800',
    '<script>alert(1)</script>',
    '\u0000\u2028',
    'a* e* o*',
  ];

  test.each(odd)('%j is answered', async (query) => {
    expect(Array.isArray((await town.found(query)).articles)).toBe(true);
    expect(Array.isArray((await town.found(query, { said: true, years: ['__proto__'] }, true)).articles)).toBe(true);
  });

  test('any text is answered, also by an empty archive', async () => {
    const empty = new Searched([]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (query, typing) => {
        await town.found(query, {}, typing);
        expect((await empty.found(query, {}, typing)).articles).toEqual([]);
      }),
    );
  });

  test('a shard that is missing is an error that says so', async () => {
    const { IndexReader } = await import('../../src/search/index-reader.js');
    const shelf = new IndexReader(() => Promise.reject(new Error('no such file')));
    await expect(shelf.entry('ferry')).rejects.toThrow('no such file');
  });
});

describe('queries', () => {
  test('are read in parts', () => {
    expect(queryOf('oil -gas "crude price" -“of oil” refin* don’t')).toMatchObject({
      wanted: [
        { words: ['oil'], prefix: 'no' },
        { words: ['crude', 'price'] },
        { words: ['refin'], prefix: 'all' },
        { words: ['don', 't'] },
      ],
      unwanted: [{ words: ['gas'] }, { words: ['of', 'oil'] }],
    });
  });

  test('fold what they look for as texts are folded', () => {
    expect(searchWordsOf('Ærø’s Straße, İzmir ﬁnch').map(({ word }) => word)).toEqual([
      'aero',
      'strasse',
      'izmir',
      'finch',
    ]);
    expect(searchKeyOf('x'.repeat(100))).toHaveLength(48);
  });
});

describe('beside MiniSearch', () => {
  const random = randomOf(42);
  const vocabulary = Array.from({ length: 600 }, (_, i) => {
    const syllables = ['ba', 'ko', 'rin', 'té', 'mul', 'SA', 'vo', "d'ar", 'quay', '7'];
    return Array.from({ length: 1 + (i % 4) }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  });
  const texts = Array.from({ length: 300 }, () =>
    Array.from({ length: 20 + Math.floor(random() * 200) }, () => {
      const word = vocabulary[Math.floor(random() ** 2 * vocabulary.length)]!;
      return word + ['', '', '', ',', '.', "'s", '\n', ' –', '…'][Math.floor(random() * 9)];
    }).join(' '),
  );
  const ours = new Searched(texts.map((text, i) => ({ id: String(i), text })));
  const oracle = oracleOf(texts);

  test('200 queries find the same articles', async () => {
    for (const query of queriesFrom(texts, 200, (i) => 1 + (i % 4))) {
      const expected = oracle.search(query).map(({ id }) => String(id));
      expect((await ours.ids(query)).sort(), query).toEqual(expected.sort());
    }
  });
});
