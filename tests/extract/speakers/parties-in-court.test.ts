import { describe, expect, test } from 'vitest';
import { foundIn, rolesOf } from '../found.js';
import { saidIn } from '../quotes/quoted.js';

const firstSpeaker = (text: string): string | null | undefined => foundIn(text).quotes[0]?.speaker?.name;

describe('what a court calls whoever is named', () => {
  test.each([
    [
      'Ivor Platt, 27, of Mill Lane, was charged with theft. The accused told the bench that the coat was his.',
      'Ivor Platt',
    ],
    [
      'Emily Dace, a servant, was brought up on remand. The defendant said that she had never seen the ring.',
      'Emily Dace',
    ],
    ['Omar Teal was sentenced to ten months. “I am sorry,” the defendant told the judge.', 'Omar Teal'],
    ['Lisa Crane pleaded guilty to fraud. The defendant said she was in debt.', 'Lisa Crane'],
    ['Rex Hood appeared at Harle Crown Court. The prisoner said he had walked home.', 'Rex Hood'],
    ['Prosecutors charged Kevin Marsh with arson. The defendant said he was asleep.', 'Kevin Marsh'],
    ['Ruth Pym sued the harbour board. The claimant said she had slipped on ice.', 'Ruth Pym'],
  ])('%s: %s', (text, name) => expect(firstSpeaker(text)).toBe(name));

  test.each([
    'Joe Mott and Sid Lowe were charged with affray. The defendant said he was elsewhere.',
    'Kurt Weller appeared in a new film. The defendant said he was sorry.',
    'Ann Lee was late for court. The claimant said she had slipped on ice.',
  ])('%s: nobody named', (text) => expect(firstSpeaker(text)).toMatch(/^(?:defendant|claimant)$/));
});

describe('participles that stand for somebody', () => {
  test.each([
    ['The accused denied that he was there.', 'The accused', 'that he was there'],
    ['The accused quickly said he was ill.', 'The accused', 'he was ill'],
    ['Police said the accused driver had fled.', 'Police', 'the accused driver had fled'],
    ['Ann Lee said the condemned chimney was safe.', 'Ann Lee', 'the condemned chimney was safe'],
  ])('%s', (text, source, said) => expect(saidIn(text)).toMatchObject([{ source, content: [said] }]));
});

describe('the time behind whoever speaks is no part of the name', () => {
  test.each([
    ['“I am done,” said Ann Lee yesterday.', 'Ann Lee'],
    ['“I am done,” said Mr. Lee last night, “and glad.”', 'Mr. Lee'],
    ['“I am done,” said ex-Gov. Tull to-night.', 'ex-Gov. Tull'],
    ['“I am done,” said Harlan Dole Tuesday.', 'Harlan Dole'],
    ['“It is a scandal,” said USA Today.', 'USA Today'],
  ])('%s', (text, source) => expect(saidIn(text)[0]).toMatchObject({ source }));
});

describe('titles, ranks and trades', () => {
  test.each([
    ['Archduke Karl received Archdeacon Pell.', ['Karl: Archduke', 'Pell: Archdeacon']],
    ['Peter Oakes, a joiner, of Mill Lane, agreed.', ['Peter Oakes: joiner']],
    ['The maid, Rose Tanner, said she had heard a noise.', ['Rose Tanner: maid']],
    ['Ex-Gov. Lyle Marbury spoke with ex-Sen. Tom Pike.', ['Lyle Marbury: Ex-Gov.', 'Tom Pike: ex-Sen.']],
    ['World number four Ana Petrescu won.', ['Ana Petrescu: World number four']],
    ['The world number two, Ana Petrescu, lost.', ['Ana Petrescu: world number two']],
    ['DA Stella Holm is here. Da Costa said no. Luis da Costa won.', ['Stella Holm: DA', 'Luis da Costa: null']],
    ['A number of Ana Petrescu fans sang.', ['Ana Petrescu: null']],
    ['Mary Draper met William Joiner.', ['Mary Draper: null', 'William Joiner: null']],
  ])('%s', (text, roles) => expect(rolesOf(foundIn(text))).toEqual(roles));
});
