import { expect, test } from 'vitest';
import { foundIn } from '../found.js';

const placesIn = (text: string): string[] =>
  foundIn(text).places.map(({ name, kind, region, country }) => [name, kind, region, country].join(' '));

test.each([
  ['Oklahoma has dropped its school tests. Tulsa had asked for it.', 'Oklahoma region  US'],
  ['Utah voted on Tuesday. Nevada, Oklahoma and Washington vote next week.', 'Washington region  US'],
  ['Lawmakers in Washington voted on Tuesday on the bill.', 'Washington city District of Columbia US'],
  ['The mayor of New York spoke in London on Monday.', 'New York city New York US'],
  ['Depots in Richmond (Va.) are next.', 'Richmond city Virginia US'],
  ['Teams from Lincoln (Neb.) and Manchester (N.H.) came.', 'Lincoln city Nebraska US'],
])('%s', (text, place) => expect(placesIn(text)).toContain(place));
