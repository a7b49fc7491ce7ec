import { describe, expect, test } from 'vitest';
import { foundIn, peopleOf, speakerOf } from '../found.js';

/** An article, words of a quotation in it, and who says them. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'what somebody is, of whom nothing was said before': [
    ['Robert Fenn, mitigating, said his client was sorry. / “He is ill,” the barrister said.', 'ill', 'Robert Fenn'],
    ['Gwyn Tudor, speaking on the radio, said Dewi Parry could miss a match. / “Eight weeks,” the pundit said.', 'Eight', 'Gwyn Tudor'],
    ['Ann Marlow, 40, said she ran. / “It was hot,” the mother-of-three said.', 'hot', 'Ann Marlow'],
    ['Manager Ann Roe said Sam Kite would play. / “I am fit,” the striker said.', 'fit', 'striker'],
    ['“It is late,” said Ann Marlow. / “It is early,” the defendant said.', 'early', 'defendant'],
  ],
  'a subject with an office of several words, and one before other names': [
    ['Paul Rourke said so. / Director of rugby Steph Dunmore was delighted. / “We ran,” said the former England hooker.', 'ran', 'Steph Dunmore'],
    ['Colin Devlin came in behind Lars Aasen. / “It was hard,” said the Corkman.', 'hard', 'Colin Devlin'],
    ['Dr. Ramasamy, the medical officer, spoke of fever. / “There is more of it,” said the doctor.', 'more', 'Ramasamy'],
    ['Minister Ann Castell hit back. / “He was away,” the Reading MP told reporters.', 'away', 'Ann Castell'],
    ['Dana Roper left the room. / “Let me speak,” the Republican attorney general told her rival.', 'speak', 'Dana Roper'],
  ],
  'somebody without a name': [
    ['Paul Dunmore left. / A senior backbencher put it less kindly. “Two cats in a sack,” he said.', 'cats', 'senior backbencher'],
    ['Ann Roe waved. / A neighbour said she had slept badly. “It was loud,” she said.', 'loud', 'neighbour'],
    ['Associates of Bruno Volcker said he was ill.', 'ill', 'Associates of Bruno Volcker'],
    ['“He is well,” a member of Nikonov’s party said. Ivan Nikonov was away.', 'well', 'member of Nikonov’s party'],
    ['A friend of Mrs Marlow said: “He is well.” Ann Marlow was away.', 'well', 'friend of Mrs Marlow'],
    ['Miss Dunmore, 44, told the paper: “I cried.” Nasreen Dunmore owns the mill.', 'cried', 'Nasreen Dunmore'],
  ],
  'a pronoun of whose sex the next sentence tells': [
    ['Constance Abiola was a judge. She married the surgeon Tunde Coker in 1955. He died in 1991. / “I was cold,” she wrote.', 'cold', 'Constance Abiola'],
    ['Chidi Osei met Mary Coker. / Wen Osei came later. She was tall. / “I was late,” he said.', 'late', 'Chidi Osei'],
  ],
  'the age of one and the name of the next': [
    ['Her sister, Pauline Sykes, 64, agreed. / “I saw it,” the 64-year-old said. / Det Con Sarah Picker said no.', 'saw', 'Pauline Sykes'],
  ],
}; // biome-ignore format: a row a line

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('interviews', () => {
  test('have labels in double brackets', () => {
    const record = foundIn(
      'Open News spoke with Ann Marlow. / ((Open News)) Why? / ((Ann Marlow)) I saw it. / ((ON)) And then? / ((Marlow)) I went home.',
    );
    expect([speakerOf(record, 'saw'), speakerOf(record, 'home')]).toEqual(['Ann Marlow', 'Ann Marlow']);
  });

  test('quote in answers and ask by requests, and a report may follow', () => {
    const record = foundIn(
      'Ingrid Solvang records ice. / Why ice? / I like it. / Who came along? / My friend. She said, “Go on.” I did. / Tell us about the bear. / It ran, and so did I. / Were you afraid? / I was. / Her friend Jonas Weil knows it. “She sang,” he says.',
    );
    expect(['like it', 'My friend', 'It ran', 'I was', 'She sang'].map((words) => speakerOf(record, words))).toEqual([
      'Ingrid Solvang', 'Ingrid Solvang', 'Ingrid Solvang', 'Ingrid Solvang', 'Jonas Weil',
    ]); // biome-ignore format: a list
  });

  test('are with several people, whose names are lines of their own', () => {
    const record = foundIn(
      'Five nurses told us. / Ann Marlow, nurse / Why did you come? / I was young. / What do you like? / My friends. / Paul Dunmore / Why did you come? / I was old. / What do you like? / My work.',
    );
    expect(['young', 'friends', 'old', 'work'].map((words) => speakerOf(record, words))).toEqual([
      'Ann Marlow', 'Ann Marlow', 'Paul Dunmore', 'Paul Dunmore',
    ]); // biome-ignore format: a list
  });

  test('are none where labels name things', () => {
    const record = foundIn(
      'What we did. / Mobile Security: keep your phone safe / Digital Budgets: what do you spend? / Mobile Security: my phone is lost / Open Data: use it',
    );
    expect(record.quotes).toEqual([]);
  });
});

test('the town of the dateline is nobody, and a Chinese family name tells no sex', () => {
  const record = foundIn(
    'LOWMARSH, China, March 31 - Li Wenxian spoke first. / Li said when Lowmarsh built a mill it was cold. / “We had no coal,” he said.',
  );
  expect(speakerOf(record, 'no coal')).toBe('Li Wenxian');
  expect(peopleOf(record)).toEqual(['Li Wenxian']);
});

describe('one person', () => {
  test.each([
    ['Sir Geoffrey Marlowe spoke. “I am no prophet,” said Sir Geoffrey.', ['Geoffrey Marlowe']],
    ['Constance Abiola has died. Born Constance Adeyinka Coker in York, she came in 1949.', ['Constance Abiola']],
    ['Her son Ade, an architect, spoke. She leaves two sons, Ade and Felix Abiola.', ['Ade Abiola', 'Felix Abiola']],
    ['Det Con Sarah Pickersgill, of the police, said no.', ['Sarah Pickersgill']],
    ['Nine-year-old Georgia Marlow skates. Georgia began at four, said her father.', ['Georgia Marlow']],
    ['The club had no captain. Its former goalkeeper Ruairi Tighe left.', ['Ruairi Tighe']],
  ] as const)('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual(people));
});
