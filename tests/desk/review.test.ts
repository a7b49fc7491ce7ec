import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../src/archive/archive-of.js';
import type { ArticleRecord } from '../../src/article/record.js';
import { correcting } from '../../src/corrections/apply.js';
import { correctionLines } from '../../src/corrections/correction-lines.js';
import { correctionsOf } from '../../src/corrections/corrections.js';
import { expectedErrors, expectedInWords } from '../../src/desk/review/estimate.js';
import type { ReviewItem } from '../../src/desk/review/review-item.js';
import { reviewList } from '../../src/desk/review/review-list.js';
import { reviewText } from '../../src/desk/review/review-text.js';
import { storyOf } from '../page/story.js';

const told = storyOf({
  id: 'talks',
  date: '2024-11-29',
  lines: [
    'Talks',
    'Abbas Araghchi came. “We shall talk,” he said. Honor Quill listened. Analysts said nothing would come of it.',
  ],
  people: { 'Abbas Araghchi': { role: 'foreign minister' }, 'Honor Quill': {} },
  places: { London: { at: [51.5, -0.13], country: 'GB' } },
  quotes: [
    ['“We shall talk,”', 'Abbas Araghchi', 'said'],
    ['nothing would come of it', 'analysts', 'said'],
  ],
});
const again = storyOf({
  id: 'again',
  lines: ['Again', 'Abbas Araqchi left. Osprey Maid stayed. Analysts said it was over.'],
  people: { 'Abbas Araqchi': { role: 'envoy of Egypt' }, 'Osprey Maid': {} },
  quotes: [['it was over', 'analysts', 'said']],
});

const records: ArticleRecord[] = [
  {
    ...told,
    quotes: told.quotes.map((quote, i) => (i === 0 ? { ...quote, kind: 'direct', confidence: 0.55 } : quote)),
    places: told.places.map((place) => ({
      ...place,
      confidence: 0.6,
      rivals: [{ name: 'London', country: 'CA', region: 'Ontario', geonames: 6058560 }],
    })),
  },
  {
    ...again,
    people: again.people.map((person) =>
      person.name === 'Osprey Maid'
        ? { ...person, mentions: person.mentions.map((one) => ({ ...one, confidence: 0.5 })) }
        : person,
    ),
  },
];

function reviewed(yaml = ''): ReviewItem[] {
  const { corrections } = correctionsOf(yaml);
  const { records: kept, editor, outcome } = correcting(records, corrections);
  const archive = archiveOf(kept, editor);
  expect(outcome().problems).toEqual([]);
  return reviewList(archive, corrections, () => [42.98, -81.23]);
}
const questions = (items: readonly ReviewItem[]): string[] => items.map(({ question }) => question);

describe('the review list', () => {
  test('asks about each kind of doubt, words in quotation marks first', () => {
    const items = reviewed();
    expect(items.map(({ kind }) => kind).slice(0, 1)).toEqual(['speaker']);
    expect([...questions(items)].sort()).toEqual([
      'Are Abbas Araghchi and Abbas Araqchi one person?',
      'Did Abbas Araghchi say this?',
      'Is London London, GB?',
      'Is Osprey Maid a person?',
      'When was this published?',
      '“analysts” is quoted in 2 articles. Are they one source?',
    ]);
    expect(items.map(({ harm }) => harm)).toEqual([...items.map(({ harm }) => harm)].sort((a, b) => b - a));
  });

  test('names who else may have said it: those near by', () => {
    const [speaker] = reviewed();
    expect(speaker!.choices.map(({ label }) => label)).toEqual(['Honor Quill', 'Nobody who is named']);
    expect(speaker!.passage?.[1]).toBe('“We shall talk,”');
  });

  test('has only answers that are corrections, and each answer takes its question off', () => {
    for (const item of reviewed()) {
      const answers = [item.yes, ...(item.no === null ? [] : [item.no]), ...item.choices];
      for (const { label, items } of answers) {
        const left = questions(reviewed(items.map(correctionLines).join('')));
        expect(left, `${item.question} ${label}`).not.toContain(item.question);
      }
    }
  });

  test('is printed with the lines to copy', () => {
    const text = reviewText(archiveOf(records), reviewed(), 2);
    expect(text).toMatch(/^6 to look at\./);
    expect(text).toContain('     - confirm: Abbas Araghchi\n       quote: We shall talk\n       in: talks\n');
    expect(text).toContain('     - speaker: NAME\n');
    expect(text).toContain('and 4 more (--most 6)');
  });
});

test('the errors that are to be expected are those that the confidences say, until the editor has spoken', () => {
  const wrongOf = (yaml: string): number => {
    const { corrections } = correctionsOf(yaml);
    const { records: kept, editor } = correcting(records, corrections);
    return expectedErrors(archiveOf(kept, editor)).find(({ what }) => what.includes('quotation marks'))!.wrong;
  };
  expect(wrongOf('')).toBeCloseTo(0.45);
  expect(wrongOf('- {confirm: Abbas Araghchi, quote: we shall talk, in: talks}')).toBe(0);
  expect(expectedInWords([{ what: 'places', total: 2000, wrong: 123.4 }])).toBe('about 120 of 2000 places');
  expect(expectedInWords([{ what: 'places', total: 20, wrong: 0.3 }])).toBe('none of 20 places');
});
