import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantWordsOf } from '../../src/search/asking/did-you-mean.js';
import { namesWith } from '../../src/search/asking/name-search.js';
import { queryOf } from '../../src/search/asking/query.js';
import { facetCounts } from '../../src/search/asking/search.js';
import { snippetsOf } from '../../src/search/asking/snippet.js';
import { isOneAway } from '../../src/search/asking/typo.js';
import { UNDATED } from '../../src/search/dates.js';
import type { IndexReader } from '../../src/search/index-reader.js';
import { nameShards } from '../../src/search/indexing/name-entries.js';
import { TextPacker } from '../../src/search/indexing/pack-texts.js';
import { type IndexedName, namesInText } from '../../src/search/names.js';
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

describe('quotations', () => {
  test('are found by words that were said in one of them', async () => {
    expect(await town.said('coal')).toEqual(['Ada Brackwater: The price of coal leaves us no choice']);
    expect(await town.said('price choice')).toHaveLength(1);
    expect((await town.quotations('price ferry')).partial).toBe(true);
    expect(await town.said('"price of coal"')).toHaveLength(1);
    expect((await town.quotations('"said Ada"')).quotes).toEqual([]);
    expect(await town.said('')).toHaveLength(2);
  });

  test.each([
    'brackwater coal',
    'ada brackwater coal',
    'brackwater: coal',
    '"Ada Brackwater": coal',
    'Brackwater : coal',
  ])('%s: a name among the words is that of the speaker', async (query) => {
    const harbour = new Searched([
      { id: 'a', text: 'A\n{Ada Brackwater: Coal is dear}, said Ada Brackwater.', people: ['Ada Brackwater'] },
      {
        id: 'b',
        text: 'B\n{Silas Pilotson: Brackwater has no coal}, said Silas Pilotson.',
        people: ['Silas Pilotson'],
      },
      { id: 'c', text: 'C\n{Ada Brackwater: Timber is cheap}, said Ada Brackwater.', people: ['Ada Brackwater'] },
    ]);
    expect(await harbour.said(query)).toEqual(['Ada Brackwater: Coal is dear']);
    expect(await harbour.said('"brackwater" coal')).toEqual(['Silas Pilotson: Brackwater has no coal']);
    expect((await harbour.said('brackwater')).sort()).toEqual([
      'Ada Brackwater: Coal is dear',
      'Ada Brackwater: Timber is cheap',
    ]);
  });

  test('with a name that is commonly another word are not only those of the one so called', async () => {
    const market = new Searched([
      { id: 'a', text: 'A\n{Ned Price: The tide is high}, said Ned Price.', people: ['Ned Price'] },
      { id: 'b', text: 'B\nThe price rose. {Ada: The price is high}, said Ada.' },
      { id: 'c', text: 'C\nThe price fell. {Ada: A low price}, said Ada.' },
      { id: 'd', text: 'D\nNo price was named.' },
    ]);
    expect(await market.said('price high')).toEqual(['Ada: The price is high']);
    expect(await market.said('price: high')).toEqual(['Ned Price: The tide is high']);
  });

  test('are counted by who says them, and narrowed to one', async () => {
    const talk = new Searched([
      { id: 'a', text: 'A\n{Ada: oil is dear}, {Ada: oil again}, {Ben: no oil}.' },
      { id: 'b', text: 'B\n{Cy: oil and more oil}.', reported: true },
    ]);
    const names = async (found: Awaited<ReturnType<typeof talk.quotations>>) =>
      Promise.all(
        found.speakers.map(async ({ speaker, quotes }) => [(await talk.shelf.speaker(speaker)).name, quotes]),
      );
    const found = await talk.quotations('oil');
    expect(await names(found)).toEqual([
      ['Ada', 2],
      ['Ben', 1],
      ['Cy', 1],
    ]);
    expect(found.wordings).toEqual({ marked: 3, reported: 1 });
    const narrowed = await talk.quotations('oil', { speakers: ['sources/ada'] });
    expect(narrowed.quotes).toHaveLength(2);
    expect(await names(narrowed)).toHaveLength(3);
    expect(await talk.said('oil', { wording: 'reported' })).toEqual(['Cy: oil and more oil']);
    expect((await talk.said('oil', { wording: 'marked' })).length).toBe(3);
  });
});

describe('names', () => {
  const namesOf = async (words: string[], begun = false) =>
    (await namesWith(town.shelf, words, begun)).map(({ entry }) => `${entry.name} ${entry.href}`);

  test('are found by any of their words, or the beginning of one', async () => {
    expect(await namesOf(['brackwater'])).toEqual(['Ada Brackwater people/ada-brackwater.html']);
    expect(await namesOf(['ada', 'brackw'], true)).toEqual(['Ada Brackwater people/ada-brackwater.html']);
    expect(await namesOf(['s'], true)).toEqual([
      'Saltmarsh places/saltmarsh.html',
      'Silas Pilotson people/silas-pilotson.html',
    ]);
    expect(await namesOf(['ada', 'pilotson'])).toEqual([]);
  });

  test('are found wherever their shard begins, a word of many names over several too', async () => {
    const random = randomOf(7);
    const syllables = ['ba', 'ban', 'na', 'nab', 'mo', 'mora', 'so', 'sol'];
    const part = () => syllables[Math.floor(random() * syllables.length)]!;
    const own = Array.from(
      { length: 2_000 },
      (_, i) => `${part()}${part()}${part()} ${i % 2 === 0 ? 'bank' : part()}${i}`,
    );
    const common = Array.from({ length: 1_300 }, (_, i) => `common ${part()}${i}`);
    const entries = [...own, ...common].map(
      (name, i): IndexedName => ({
        kind: 'person',
        name,
        within: '',
        href: `people/p${i}.html`,
        articles: 1,
        quotes: 0,
        speaker: 0,
      }),
    );
    const shards = nameShards(entries, new TextPacker(new Uint8Array()));
    const asked: number[] = [];
    const index = {
      manifest: async () => ({
        names: {
          firstWords: shards.map(({ firstKey }) => firstKey),
          continued: new Set(shards.flatMap(({ continues }, i) => (continues ? [i] : []))),
        },
      }),
      namesOf: async (part: number) => {
        asked.push(part);
        return namesInText(shards[part]!.data, shards[part]!.count, new Uint8Array());
      },
      topNames: async () => [],
    } as unknown as IndexReader;
    expect(shards.some(({ continues }) => continues)).toBe(true);
    for (const words of [['common'], ['bamora'], ['sol'], ['x']]) {
      const found = await namesWith(index, words, false);
      expect(found.map(({ entry }) => entry.name).sort()).toEqual(
        entries
          .map(({ name }) => name)
          .filter((name) => name.split(' ').includes(words[0]!))
          .sort(),
      );
    }
    asked.length = 0;
    for (const begun of ['sols', 'nabm', 'moraso', 'commo', 'bananaba']) {
      const found = await namesWith(index, [begun], true);
      const fit = entries.filter(({ name }) => name.split(' ').some((word) => word.startsWith(begun)));
      if (begun !== 'commo') expect(found).toHaveLength(fit.length);
    }
    expect(asked.length).toBeLessThan(8);
  });
});

describe('stories', () => {
  test('are found once, whatever their versions', async () => {
    const wire = new Searched([
      { id: 'first', text: 'Wheat\nWheat rose.', date: '1987-03-01', story: 'wheat' },
      { id: 'second', text: 'Wheat\nWheat rose again.', date: '1987-03-02', story: 'wheat' },
      { id: 'other', text: 'Barley\nWheat fell.', date: '1987-03-03' },
    ]);
    const found = await wire.found('wheat');
    expect(found.articles).toHaveLength(2);
    expect([...found.versions.values()].map((others) => others.length)).toEqual([1]);
    expect(found.histogram.bars.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(await wire.ids('rose again')).toEqual(['second']);
  });
});

describe('a rare word', () => {
  test('that is a letter from a common one is asked about', async () => {
    const twenty = Array.from({ length: 20 }, (_, i) => ({ id: `v${i}`, text: 'Bank\nVolcker spoke.' }));
    const wire = new Searched([...twenty, { id: 'typo', text: 'Bank\nVolker spoke.' }]);
    const meant = async (text: string) => meantWordsOf(wire.shelf, (await wire.found(text)).matches);
    expect(await meant('volker bank')).toEqual([{ typed: 'volker', meant: 'volcker', articles: 20 }]);
    expect(await meant('volcker bank')).toEqual([]);
    expect(await meant('"volker"')).toEqual([]);
  });
});

describe('filters', () => {
  const only = (kind: 'person' | 'place', ...ids: string[]) => ({
    authorities: { person: [], place: [], organisation: [], [kind]: ids },
  });

  test('narrow to people, places, years', async () => {
    expect(await town.ids('ferry', only('person', 'silas-pilotson'))).toEqual(['coal']);
    expect(await town.ids('', only('place', 'saltmarsh', 'netherquay'))).toEqual(['coal']);
    expect(await town.ids('', only('place', 'nowhere'))).toEqual([]);
    expect((await town.ids('', { range: { from: '1961', to: '1961' } })).sort()).toEqual(['mill', 'untitled']);
    expect(await town.ids('from:1954-03 to:1954-10')).toEqual(['ferry']);
    expect(await town.ids('ferry from:1954-04')).toEqual(['untitled', 'coal']);
    expect(await town.ids('harbour', { range: { from: UNDATED, to: '' } })).toEqual(['notice']);
  });

  test('have counts', async () => {
    const found = await town.found('harbour');
    expect(found.histogram.undated).toBe(1);
    expect(found.histogram.bars.map(({ from, count }) => [from, count])).toEqual(
      ['1954', '1955', '1956', '1957', '1958', '1959', '1960', '1961'].map((year) => [
        year,
        Number(year === '1954' || year === '1961'),
      ]),
    );
    const places = await facetCounts(town.shelf, 'place', found.articles, 1);
    expect(places.map(({ facet, articles }) => [facet.name, articles])).toEqual([
      ['Netherquay', 1],
      ['Saltmarsh', 1],
    ]);
  });

  test('without words show the newest first, the undated last', async () => {
    expect((await town.ids('-nothing')).at(-1)).toBe('notice');
    expect(await town.ids('', { range: { from: '1954', to: '1954' } })).toEqual(['coal', 'ferry']);
  });
});

describe('a result', () => {
  test('has its headline, date and marked words', async () => {
    const found = await town.found('"river bank" sold');
    const story = await town.shelf.story(found.articles[0]!);
    expect(story).toMatchObject({ path: 'articles/mill.html', headline: 'Old Mill Sold', date: '1961' });
    const [snippet] = snippetsOf(story, found.matches);
    const marked = snippet!.marks.map(({ start, end }) => snippet!.text.slice(start, end));
    expect(marked).toEqual(['sold', 'River bank']);
    expect(snippet).toMatchObject({ anchor: 'p1', paragraph: 1 });
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
    const [snippet] = snippetsOf(await long.shelf.story(0), found.matches);
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
    const range = { from: '__proto__', to: '9999-99' };
    expect(Array.isArray((await town.found(query, { range }, true)).articles)).toBe(true);
    expect(Array.isArray((await town.quotations(query, { speakers: ['__proto__'] })).quotes)).toBe(true);
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
