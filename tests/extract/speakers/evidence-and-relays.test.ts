import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

type Rows = readonly (readonly [text: string, words: string, speaker: string | null])[];

const INQUEST =
  'An inquest was held by the Coroner, Mr. Guy Tallow, on Albert Edward Vine. The inspector, Mr. R. Cath, was present. / The widow, Mrs. Ellen Vine, said her husband had been well. He had worked at the quarry since 1919. On the Wednesday he had remarked to her that the chain was ‘nothing but mends.’ / The Coroner: ‘Did he tell anyone?’ / Witness: ‘He told the foreman, sir.’ / Sidney Hurd, crane driver, deposed that he was raising a block. It was nearly clear when he felt the jib jump. He heard the chain part, and shouted. The inquest was adjourned for a week. / The foreman, Thomas Chard, denied that any complaint had been made. He had tried the chain on the Monday and saw nothing amiss. / Mr. Cath said he had the broken link. In his opinion it showed an old crack. It should have been mended in May. The quarry is closed.';
const TRIAL_NOW =
  'A jury heard the evidence of a witness. / Tom Pell told the court he was asleep. He was jailed for six years. The police had found him in York.';

const KINDS: Readonly<Record<string, Rows>> = {
  'evidence goes on from sentence to sentence': [
    [INQUEST, 'at the quarry since', 'Ellen Vine'],
    [INQUEST, 'nothing but mends', 'Albert Edward Vine'],
    [INQUEST, 'told the foreman, sir', 'Ellen Vine'],
    [INQUEST, 'felt the jib jump', 'Sidney Hurd'],
    [INQUEST, 'the chain part', 'Sidney Hurd'],
    [INQUEST, 'saw nothing amiss', 'Thomas Chard'],
    [INQUEST, 'mended in May', 'R. Cath'],
  ],
  'and stops where the proceedings go on, or the paper tells': [
    [INQUEST, 'adjourned for a week', 'no quote'],
    [INQUEST, 'quarry is closed', 'no quote'],
    [TRIAL_NOW, 'jailed for six', 'no quote'],
    [TRIAL_NOW, 'found him in York', 'no quote'],
  ],
  'a paper relays the words of somebody': [
    ['Ann Quill said the lock was safe, Reuters reported.', 'lock was safe', 'Ann Quill'],
    [
      'In York, Fisheries Minister Ann Quill said the board would meet on Friday, the Courier reported.',
      'board would',
      'Ann Quill',
    ],
    ['Ann Quill told reporters she would resign, the Harle Gazette reports.', 'would resign', 'Ann Quill'],
    ['The board will meet on Friday, the Courier reported.', 'will meet', 'Courier'],
    ['Aides to Ann Quill are urging her to go, the Courier reported.', 'her to go', 'Courier'],
    ['Insects are threatening to eat the crop, Harle radio said.', 'eat the crop', 'Harle radio'],
    ['The mill will close, Ann Quill said, the Courier reported.', 'mill will close', 'Ann Quill'],
  ],
  'whose office follows the letters of a body': [
    ['State Department of Harbours (DOH) director Joan Quill said nets had been cut.', 'nets had', 'Joan Quill'],
    ['“It broke,” said Harle Fire Service (HFS) spokesman Tom Pell.', 'It broke', 'Tom Pell'],
    [
      'The Harle Fire Service (HFS) said nets had been cut. Its chief, Tom Pell, wept.',
      'nets had',
      'Harle Fire Service',
    ],
    ['The Harle Rescue Agency (HRA) acting chief Joan Quill said it was late.', 'was late', 'Joan Quill'],
  ],
  'one report of two clauses': [
    [
      'Ann Quill said that she had asked for a book, and that she had complained about the glue.',
      'about the glue',
      'Ann Quill',
    ],
    ['Ann Quill said that it was late, but that Tom Pell had promised to come.', 'promised to come', 'Ann Quill'],
    ['Ann Quill said that it was late, and Tom Pell complained about the glue.', 'the glue', 'Tom Pell'],
  ],
  'words in marks behind a verb whose subject an apposition parts from it': [
    ['Alun Trevor, a poet, dedicated a song to “my aunt, who never once sang in tune”.', 'never once', 'Alun Trevor'],
    [
      'One of these, the poet Alun Trevor, dedicated a song to “H.B., who puts the spine in us”.',
      'the spine',
      'Alun Trevor',
    ],
  ],
  'why somebody writes, appeals to all, and what nobody does as yet': [
    ['Assuming it had been sent by a person, Ann Quill wrote back.', 'sent by a person', 'Ann Quill'],
    ['Running is fun, Ann Quill said.', 'Running is fun', 'Ann Quill'],
    ['Anyone with video of the crash is asked to call the police.', 'to call', 'no quote'],
    ['Witnesses are urged to come forward.', 'come forward', 'no quote'],
    ['Ann Quill had a message for anyone thinking of buying a boat.', 'buying a boat', 'no quote'],
  ],
  'a medallist of another year': [
    [
      'Keira Lyle won, with Tia Orr taking bronze. Spain’s Mar Vega was disqualified. / Vega disagreed. “I am no cheat,” the 2023 bronze medallist wrote.',
      'no cheat',
      'Mar Vega',
    ],
  ],
  'a woman may be an assemblyman': [
    [
      'Lorry driver Tom Pell was cross. / Opposition assemblyman Mei Ling Quill urged the council to act. She claimed that the mill had been fined.',
      'been fined',
      'Mei Ling Quill',
    ],
  ],
};

for (const [kind, rows] of Object.entries(KINDS))
  describe(kind, () => {
    test.each(rows)('%s: %s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
  });
