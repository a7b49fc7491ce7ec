import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import { type ArticleRecord, articleRecordSchema } from '../../src/article/record.js';
import { correcting } from '../../src/corrections/apply.js';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { storyOf } from '../page/story.js';

const council = storyOf({
  id: '1954/council',
  date: '1954-03-17',
  lines: [
    'Council Meets',
    'Ada Brackwatter said the bar was shallow.',
    'Miss Brackwater said: “Ask the coal boats.”',
    'The Osprey Maid lay in Saltmarsh.',
  ],
  people: { 'Ada Brackwatter': { role: 'harbour-master' }, 'Miss Brackwater': {}, 'Osprey Maid': {} },
  places: { Saltmarsh: { at: [1, 2] } },
  quotes: [
    ['the bar was shallow', 'Ada Brackwatter', 'said'],
    ['Ask the coal boats.', 'Miss Brackwater', 'said'],
  ],
});
const other = storyOf({
  id: 'other',
  lines: ['Gulls', 'Ada Brackwatter fed the gulls.'],
  people: { 'Ada Brackwatter': {} },
});

function after(yaml: string, given: readonly ArticleRecord[] = [council, other]) {
  const { corrections, problems } = correctionsOf(yaml);
  const { records, withheld, editor, outcome } = correcting(given, corrections);
  const archive = archiveOf(records, editor);
  for (const record of archive.records) articleRecordSchema.parse(record);
  const result = outcome();
  return {
    archive,
    records: archive.records,
    withheld,
    inForce: result.inForce,
    told: [...problems, ...result.problems].map(({ line, message, hint }) => [line, message, hint]),
  };
}

describe('corrections.yaml', () => {
  test('merges two people in every article, with what they said', () => {
    const { records, inForce, told } = after('- merge: [Ada Brackwatter, Miss Brackwater]\n  as: Ada Brackwater\n');
    expect(told).toEqual([]);
    expect(inForce).toEqual([
      { line: 1, words: 'Ada Brackwatter, Miss Brackwater are Ada Brackwater', articles: ['1954/council', 'other'] },
    ]);
    expect(records[0]!.people.map(({ name }) => name)).toEqual(['Ada Brackwater', 'Osprey Maid']);
    expect(records[0]!.people[0]).toMatchObject({ role: 'harbour-master' });
    expect(records[0]!.people[0]!.mentions).toHaveLength(2);
    const { people } = archiveOf(records);
    expect(people.find(({ name }) => name === 'Ada Brackwater')?.quotes).toHaveLength(2);
  });

  test('renames, gives a role, moves a pin, sets a date, drops a false find', () => {
    const { records, told } = after(`
- {rename: Saltmarsh, as: Saltmarsh Haven, kind: place}
- {pin: [52.1, 1.5], of: Saltmarsh Haven}
- {role: the harbour-master, of: Ada Brackwatter, in: 1954/council}
- {date: 18 March 1954, of: 1954/council}
- {drop: Osprey Maid}
`);
    expect(told).toEqual([]);
    expect(records[0]).toMatchObject({
      date: '1954-03-18',
      places: [{ name: 'Saltmarsh Haven', lat: 52.1, lon: 1.5, confidence: 1 }],
    });
    expect(records[0]!.people.map(({ name, role }) => [name, role])).toEqual([
      ['Ada Brackwatter', 'the harbour-master'],
      ['Miss Brackwater', null],
    ]);
    expect(records[1]!.people[0]!.role).toBeNull();
  });

  test('gives a quote its speaker, or none', () => {
    const said = (speaker: string) =>
      after(`- speaker: ${speaker}\n  quote: ask the coal boats\n  in: 1954/council\n`).records[0]!.quotes[1]!.speaker;
    expect(said('Jonas Weir')).toMatchObject({ name: 'Jonas Weir', source: 'jonas-weir' });
    expect(said('nobody')).toBeNull();
  });

  test('a pin may be nowhere', () => {
    expect(after('- {pin: nowhere, of: Saltmarsh}').records[0]!.places[0]).toMatchObject({ lat: null, lon: null });
  });

  test('withholds an article', () => {
    const { records, withheld } = after('- withhold: other\n  because: asked for by the family\n');
    expect(records.map(({ id }) => id)).toEqual(['1954/council']);
    expect(withheld).toEqual([{ id: 'other', seed: 'other.txt', line: 1, because: 'asked for by the family' }]);
  });

  test('merges lead to the end of their chain; one that closes a circle is told', () => {
    const { records, told } = after(`
- {merge: [Miss Brackwater], as: Ada Brackwatter}
- {merge: [Ada Brackwatter], as: Ada Brackwater}
- {merge: [Ada Brackwater], as: Miss Brackwater}
`);
    expect(records[0]!.people.map(({ name }) => name)).toEqual(['Ada Brackwater', 'Osprey Maid']);
    expect(told).toEqual([
      [4, 'goes in a circle with an earlier line: Ada Brackwater is Miss Brackwater', 'keep one of the two'],
    ]);
  });

  test('what bears on nothing any more is told with its line', () => {
    expect(after('# old\n- drop: Jonas Weir\n- {withhold: gone}\n- {date: 1954, of: gone}\n').told).toEqual([
      [2, 'bears on nothing any more: Jonas Weir is no person', 'delete it, or give the name as the archive has it'],
      [3, 'bears on nothing any more: gone is withheld', 'there is no article “gone”'],
      [4, 'bears on nothing any more: gone is of 1954', 'there is no article “gone”'],
    ]);
  });

  test.each([
    ['- mrege: [a]\n  as: b', 1, '“mrege” is no correction', 'did you mean “merge”?'],
    ['- merge: [a]\n  kynd: place', 1, 'merge: “kynd” means nothing here', 'did you mean “kind”?'],
    ['- role: x', 1, 'role: “of” is missing', null],
    ['- date: 1954-02-30\n  of: other', 1, 'date: “date”: “1954-02-30” is no date that the calendar has', null],
  ])('%j is told', (yaml, line, message, hint) => {
    expect(after(yaml).told).toEqual([[line, message, hint]]);
  });

  test.each([
    ['no YAML', '- ['],
    ['a doubled key', '- withhold: other\n- merge: [a]\n  as: b\n  as: c\n'],
    ['a colon too many', '- withhold: other\n  because: the family: they asked\n'],
    ['two documents', '- withhold: other\n---\n- drop: Osprey Maid\n'],
    ['no list', 'title: x'],
    ['a withhold without its colon', '- withhold other'],
    ['a mistyped withhold', '- withold: other'],
    ['a verb that is close to none', '- suppress: other'],
    ['two articles in one withhold', '- withhold: [other, council]'],
    ['a withhold with a mistyped reason', '- withhold: other\n  becuase: x'],
    [
      'a bomb of aliases',
      `- &a [x, x]\n${'bcdefghi'.replace(/./g, (c) => `- &${c} [*${String.fromCharCode(c.charCodeAt(0) - 1)}, *a]\n`)}- withhold: *i\n`,
    ],
    ['nesting without end', `${'- ['.padEnd(20_000, '[')}`],
  ])('%s stops the build, lest a withheld article is published', (_, yaml) => {
    expect(() => after(yaml)).toThrow(/^corrections\.yaml:\d+/);
  });

  test('a chain of ten thousand merges is followed', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => `- {merge: [n${i + 1}], as: n${i}}`).join('\n');
    expect(after(`${chain}\n- {merge: [Ada Brackwatter], as: n10000}`).records[1]!.people[0]!.name).toBe('n0');
  });

  test('an article may be named by its file', () => {
    expect(after('- withhold: other.txt').withheld).toHaveLength(1);
  });

  test('may be empty', () => {
    expect(after('').told).toEqual([]);
    expect(after('# nothing\n').told).toEqual([]);
  });

  test('leaves records alone that it does not name', () => {
    expect(after('- drop: Osprey Maid').records[1]).toBe(other);
  });
});
