import { expect, test } from 'vitest';
import { article, laidOut } from '../parse.js';

const BODY =
  'The ferry of Saltmarsh came back to the quay this morning after a winter in the yard, the harbour office said.';

test('sentences that a page breaks at its links are whole again', () => {
  const lines = [
    'Ferry Returns',
    BODY,
    'Edda Fathomly,',
    '32',
    ', of Saltmarsh, was made its master by the council',
    'on 15 September 2011',
    ', and took the helm on Monday',
    '.',
    'Timetable',
    'Mondays and Fridays',
  ];
  expect(laidOut(article('x1.txt', lines.join('\n'))).slice(2)).toEqual([
    [
      'text',
      'Edda Fathomly, 32, of Saltmarsh, was made its master by the council on 15 September 2011, and took the helm on Monday.',
    ],
    ['text', 'Timetable'],
    ['text', 'Mondays and Fridays'],
  ]);
});

test('a list of things in lower case stays a list where nothing shows that sentences were broken', () => {
  const read = article(
    'x1.txt',
    ['Ferry Returns', BODY, 'What it carries', 'bread and flour', 'letters', 'sheep'].join('\n'),
  );
  expect(laidOut(read).slice(2)).toHaveLength(4);
});

test.each([
  [['SALTMARSH', '– The ferry came back on Friday.'], 'SALTMARSH – The ferry came back on Friday.'],
  [['She was sold to a', '22-', 'year-old master.'], 'She was sold to a 22-year-old master.'],
  [['She was sold to a man of the', '6', 'th', 'Regiment.'], null],
  [['The council sat for the 6', 'th', 'time this year.'], 'The council sat for the 6th time this year.'],
  [['She has a master,', '17', '-year-old Ada Brackwater.'], 'She has a master, 17-year-old Ada Brackwater.'],
])('%j', (lines, whole) => {
  const told = laidOut(article('x1.txt', ['Ferry Returns', BODY, ...lines, BODY].join('\n'))).map(([, text]) => text);
  if (whole === null) expect(told.join(' ')).toContain('6th Regiment.');
  else expect(told).toContain(whole);
});
