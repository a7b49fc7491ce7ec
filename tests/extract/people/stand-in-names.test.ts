import { describe, expect, test } from 'vitest';
import { foundIn, peopleOf } from '../found.js';

const ROWS: Readonly<Record<string, readonly (readonly [text: string, ...people: string[]])[]>> = {
  'a wife under her husband’s name is filed with “Mrs.”, and is not he': [
    ['Mrs. George Crist left yesterday for Selby. George Crist stayed at home.', 'Mrs. George Crist', 'George Crist'],
    ['Mrs. Henry Tull won the prize for jam. Mrs. Tull lives on Mill Lane.', 'Mrs. Henry Tull'],
    ['Mrs. Woodrow Hale bought a hat while President Hale waited outside.', 'Mrs. Woodrow Hale', 'Hale'],
    ['Mrs. Mary Tull sang. Mrs. John Tull was at the piano.', 'Mary Tull', 'Mrs. John Tull'],
    ['Mr. and Mrs. Henry Vale spent Sunday in Selby.', 'Henry Vale'],
    ['Mrs Thomas Penrose opened the bazaar. Colonel Penrose thanked the ladies.', 'Mrs Thomas Penrose', 'Penrose'],
    ['Mrs. Joan Marl said the mill was old. Mrs. Marl left.', 'Joan Marl'],
  ],
  'people whom a court does not name are told apart by their numbers': [
    [
      'Prosecutors say the man followed Jane Doe #1 and Jane Doe #2 home. Jane Doe #2 told the jury that she ran.',
      'Jane Doe #1',
      'Jane Doe #2',
    ],
    ['The clinic paid John Doe No. 1 and John Doe No. 2, their lawyer said.', 'John Doe #1', 'John Doe #2'],
    ['Jane Doe 3 said she hid in a shed. Jane Doe 3 is 14.', 'Jane Doe #3'],
    ['Jane Doe said she hid in a shed.', 'Jane Doe'],
    ['Ann Lee #2 is a boat.', 'Ann Lee'],
  ],
  'a nickname in marks is within the name': [
    ["Joe 'Zonker' Marlow: how to start a club. Zonker was tired. Joe 'Zonker' Marlow slept.", "Joe 'Zonker' Marlow"],
    ["Marcus 'dash' Quill, 41, came too.", 'Marcus Quill'],
    ['“We like it,” said Bryen “Suse” Yunash.', 'Bryen “Suse” Yunash'],
  ],
  'a given name cut short ends no sentence': [
    ['Mohd. Idris and Ann Lee ran the mile. Mohd. Idris won.', 'Mohd. Idris', 'Ann Lee'],
    ['Muhd. Ali lost the mile.', 'Muhd. Ali'],
  ],
};

for (const [kind, rows] of Object.entries(ROWS))
  describe(kind, () => {
    for (const [text, ...people] of rows) test(text, () => expect(peopleOf(foundIn(text))).toEqual(people));
  });
