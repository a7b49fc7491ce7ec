import { describe, expect, test } from 'vitest';
import { foundIn, peopleOf, rolesOf, speakerOf } from '../found.js';
import { saidIn } from '../quotes/quoted.js';

/** What is attributed in a sentence, with its source. */
const saysWho = (text: string): string[] =>
  saidIn(text).map(({ source, content }) => `${source}: ${content.join(' … ')}`);

describe('who announces what comes before, in a press release', () => {
  test.each([
    [
      'Ivy Tarrant, 52, of Saltmarsh, pleaded guilty today to two counts of smuggling eels, announced United States Attorney Hugo Bell for the Western Shore.',
      'United States Attorney Hugo Bell for the Western Shore: Ivy Tarrant, 52, of Saltmarsh, pleaded guilty today to two counts of smuggling eels',
    ],
    [
      'The ferry, which sails on Friday, is late, said Captain Ann Hale.',
      'Captain Ann Hale: The ferry, which sails on Friday, is late',
    ],
    [
      'The lock, built in 1820, has failed, announced Acting Mayor Ann Hale.',
      'Acting Mayor Ann Hale: The lock, built in 1820, has failed',
    ],
    [
      'Ivy Tarrant, 52, was fined on Monday, District Attorney Hugo Bell announced.',
      'District Attorney Hugo Bell: Ivy Tarrant, 52, was fined on Monday',
    ],
    ['Ann Hale, who leads the board, announced Hugo Bell.', 'Ann Hale, who leads the board: Hugo Bell'],
    ['Ann Hale, the mayor, announced a new bridge.', 'Ann Hale, the mayor: a new bridge'],
  ])('%s', (text, said) => expect(saysWho(text)).toEqual([said]));
});

describe('how many is a part of what is said', () => {
  test.each([
    ['Ann Lee said at least 40 boats were lost.', 'at least 40 boats were lost'],
    ['Ann Lee said more than a dozen boats were lost.', 'more than a dozen boats were lost'],
    ['Ann Lee said up to 40 boats were lost.', 'up to 40 boats were lost'],
    ['Ann Lee said about 40 boats were lost.', 'about 40 boats were lost'],
    ['Ann Lee said as many as 40 boats were lost.', 'as many as 40 boats were lost'],
    ['Ann Lee said only two boats were lost.', 'only two boats were lost'],
    ['Ann Lee said almost all the boats were lost.', 'almost all the boats were lost'],
    ['Ann Lee said all of her boats were lost.', 'all of her boats were lost'],
    ['Ann Lee said neither of the boats was lost.', 'neither of the boats was lost'],
    ['Ann Lee said not all of the boats were lost.', 'not all of the boats were lost'],
    ['Ann Lee said more than half of the boats were lost.', 'more than half of the boats were lost'],
    ['Ann Lee expects at least 40 boats to sail.', 'at least 40 boats to sail'],
    ['Ann Lee reported more than 40 deaths.', 'more than 40 deaths'],
    ['Ann Lee spoke about 40 boats.', '40 boats'],
    ['Ann Lee said about the plan that it was late.', 'that it was late'],
    ['Ann Lee said over the weekend that it was late.', 'that it was late'],
    ['Ann Lee said only that it was late.', 'that it was late'],
  ])('%s', (text, content) => expect(saysWho(text)).toEqual([`Ann Lee: ${content}`]));
});

describe('an office whose holder is named in a bracket behind it', () => {
  test.each([
    ['There came the Mayor (Alderman J. T. Whitmore) and Mrs. Dale.', 'J. T. Whitmore: Mayor'],
    ['There came the Town Clerk (Mr. H. Farrow, M.A.).', 'H. Farrow: Town Clerk'],
    ['The Minister for Lighthouses (the Hon. P. Gannet, M.L.C.) wept.', 'P. Gannet: Minister for Lighthouses'],
    ['The Colonial Secretary (Sir P. Marlow) left.', 'P. Marlow: Colonial Secretary'],
    ['The Coroner (Mr. A. B. Tench, P.M.) sat.', 'A. B. Tench: Coroner'],
    ['The Chairman (Mr. L. Rowe, J.P., C.C.) left.', 'L. Rowe: Chairman'],
    ['Ann Lee, MP for Saltmarsh, wept.', 'Ann Lee: MP for Saltmarsh'],
    ['The editor (Miss Ann Hale) agreed.', 'Ann Hale: editor'],
    ['The choir (Ann Hale, Jo Pike and Rosa Lund) sang.', 'Ann Hale: null'],
    ['Joe Roe, M.L.C., sat down.', 'Joe Roe: MLC'],
  ])('%s', (text, role) => expect(rolesOf(foundIn(text))).toContain(role));

  test.each([
    ['Mr. Dale sat down. / The Colonial Secretary (Sir P. Marlow) said that it would not do.', 'it would', 'P. Marlow'],
    [
      'Mr. Dale spoke. / The Minister (the Hon. P. Gannet, M.L.C.) had assured him that rain would come.',
      'rain',
      'P. Gannet',
    ],
    ['There came the Town Clerk (Mr. H. Farrow). / The Town Clerk said that copper was dear.', 'copper', 'H. Farrow'],
    ['There came the Mayor (Alderman Whitmore) and Mr. Dale. / The Mayor said that he was sorry.', 'sorry', 'Whitmore'],
    ['The Coroner (Mr. A. B. Tench, P.M.) sat. / The Coroner said that it was late.', 'late', 'A. B. Tench'],
    ['The bank (Mr. Lowe owns it) said that nothing would change.', 'nothing', 'bank'],
    ['The museum (open daily) said that it would close.', 'close', 'museum'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('who is named behind what hangs on his office', () => {
  test.each([
    ['His counterpart at Shore Bank, Anneka Bose, called it late.', 'late', 'Anneka Bose'],
    ['Her deputy at the Quay Trust, Ottoline Frisk, said it was late.', 'late', 'Ottoline Frisk'],
    ['The director of Harbour Films, Rufus Quist, said it was late.', 'late', 'Rufus Quist'],
    ['Her lawyer in Saltmarsh, Ottoline Frisk, said it was late.', 'late', 'Ottoline Frisk'],
    ['The secretary for the Dockers Union, Rufus Quist, said it was late.', 'late', 'Rufus Quist'],
    ['Liberal Democrat peer Baroness Tarrant called for a late inquiry.', 'late', 'Tarrant'],
    ['Liberal Democrat leader Ann Hale said it was late.', 'late', 'Ann Hale'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test.each([
    ['Labour peer Baroness Tarrant wept.', ['Tarrant: Labour peer']],
    ['“It is late,” the Saltmarsh North MP said.', []],
    ['“It is late,” the Quay East MLA said.', []],
  ])('%s', (text, roles) => {
    expect(rolesOf(foundIn(text))).toEqual(roles);
    expect(peopleOf(foundIn(text))).toHaveLength(roles.length);
  });
});

describe('ages and places on the field stand for who was named', () => {
  test.each([
    ['Hugo Brandt brought down teenager Tam Salter. / The 18-year-old said it was late.', 'late', 'Tam Salter'],
    ['Ivo Zub, 24, beat Tam Salter, 19. / The teenager said it was late.', 'late', 'Tam Salter'],
    ['Ann Foss, 84, beat Jo Pike, 18. / “It is late,” said the octogenarian.', 'late', 'Ann Foss'],
    ['Ann Foss, 84, beat Jo Pike, 48. / “It is late,” said the teenager.', 'late', 'teenager'],
    ['Lev Mottram, 33, limped off. “It is late,” said the centre-back.', 'late', 'Lev Mottram'],
    [
      'Tam Salter pulled one back. Lev Mottram, 33, limped off. “It is late,” said the centre-back.',
      'late',
      'Lev Mottram',
    ],
    ['Captain Lev Mottram limped off. / “It is late,” the striker said.', 'late', 'Lev Mottram'],
    ['Coach Sean Garrow was cross. / “It is late,” said the winger.', 'late', 'winger'],
    [
      'Lev Mottram limped off, and coach Sean Garrow was cross. / “It is late,” said the winger.',
      'late',
      'Lev Mottram',
    ],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('nobody has said yet what is only planned', () => {
  test.each([
    'The grocer is due to report its sales on Friday.',
    'The bank was scheduled to announce its results.',
    'The minister is poised to announce a ban.',
    'The panel is due to recommend a ban.',
    'The mayor was not scheduled to announce a ban.',
    'The board, which is slated to announce a ban, met.',
  ])('%s', (text) => expect(saysWho(text)).toEqual([]));
});

describe('kin that is told without a name goes on as “he” or “she”', () => {
  test.each([
    [
      'Mr. Garnet sat. / Mrs. Ann Hale stated that her husband had left. He had complained that it was late.',
      'late',
      'husband',
    ],
    ['Peter Lamb said his mother had been ill. She told him it was late.', 'late', 'mother'],
    ['Jo Pike sat. / Peter Lamb recalled that his wife was tired. She said it was late.', 'late', 'wife'],
    ['Ann Hale said her son was nine. He said it was late.', 'late', 'son'],
    ['Ann Hale said her husband, Tom Hale, had left. He said it was late.', 'late', 'Tom Hale'],
    ['Ann Hale said Peter Lamb had met her father. He said it was late.', 'late', 'Peter Lamb'],
    ['Peter Lamb said his father had left. He said it was late.', 'late', 'Peter Lamb'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});
