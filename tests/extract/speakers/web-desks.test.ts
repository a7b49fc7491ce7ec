import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const TWO_REEVES =
  'Mayor Joan Marl said that she had asked the Selby mayor, Ian Dove, to stop. / Ms Marl said: “Not much happens there without Ian Dove.” / The mayor said she had warned Mr Dove. / A month later, Selby was robbed by Mr Dove. / The mayor has promised a “full and fair” reply.';
const TYCOON =
  '“He bakes well. And he knows ovens well,” Marl told the guild. / “He bakes for the whole fair,” the biscuit tycoon added.';
const RULING =
  'The court said the fines “smelt of last year’s nets.” / “Nobody may be fined for rowing here,” the short ruling said. “The oars go back.”';
const SISTER =
  'Ned Tarrow was fined on Monday, he said. / The drowned man’s sister, Kate Marl, who had taken two ferries to be there, spoke on the steps. / “It was a long spring for us, and nobody wrote.” / “Now there is an end to it.”';
const WATCHMAN =
  'Growers said they saw the smoke. / Valerie Marl minds the barn of a cousin who is at sea. A bell rang in the night. / “I ran out in my nightgown, and the roof was alight.”';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'an office that two hold: who was called so before': [[TWO_REEVES, 'full and fair', 'Joan Marl']],
  'somebody who adds, told by what nothing else says': [
    [TYCOON, 'whole fair', 'Marl'],
    ['“He bakes well,” Marl told the guild. / “His ovens were clean,” the report added.', 'were clean', 'report'],
    ['“He bakes well,” Marl told the guild. / “They bake well,” the committee added.', 'They bake', 'committee'],
    ['“He bakes well,” Marl told the guild. / “They bake well,” the traders added.', 'They bake', 'traders'],
  ],
  'whose a statement, letter or ruling is': [
    ['In a statement sent by his clerk on Friday, Mr Marl accused Dr Dove of greed. / “No stalls will open,” the statement said.', 'stalls will open', 'Marl'],
    ['The Selby Board warned of hail. / Sunday will “start grey, with fog in the vale”, a statement added.', 'start grey', 'Selby Board'],
    ['Two boats have sunk, the Selby Board said in a statement on Friday. / “The cause is not yet known,” the statement said.', 'cause is not', 'Selby Board'],
    ['In a letter to growers, Ambassador Joan Marl said the frost was near. / The letter said bees were well, but it warned against swarming.', 'swarming', 'Joan Marl'],
    [RULING, 'oars go back', 'court'],
    ['The letter was read to all. / “The bells are cracked,” the letter said.', 'bells are', 'letter'],
  ],
  'a quotation below a paragraph about whoever says it': [
    [SISTER, 'a long spring', 'Kate Marl'],
    [SISTER, 'an end to it', 'Kate Marl'],
    [WATCHMAN, 'in my nightgown', 'Valerie Marl'],
  ],
  'what “it” is within what somebody tells': [
    ['A guild spokesman said it had called on Selby to “free the swans at once”.', 'free the swans', 'guild spokesman'],
    ['The guild said it had called on Selby to “free the swans at once”.', 'free the swans', 'guild'],
  ],
  'a pronoun for one whose sex the text tells': [
    ['Mayor Ann Dove left the hall. / Ilhan Marl asked for calm, saying she was sad. She added, “Let us all go home.”', 'Let us all', 'Ilhan Marl'],
    ['Ned Dove led a talk with Tom Marl. / The eels “began to sing for us,” Marl told Dove, which meant making the “best net for eels.” / “We took that to heart,” he said.', 'took that', 'Tom Marl'],
  ],
  'several who speak, with their offices between them': [
    ['Barrow and Selby Harbour Commissioner Joan Marl said the quay was sound. / Guy Barrow left.', 'quay was sound', 'Guy Barrow and Joan Marl'],
    ['Hundreds of marchers met at the weir. / They called for the dismissal of the reeve.', 'dismissal', 'Hundreds of marchers'],
  ],
  'what somebody else tells behind “but” or within marks': [
    ['Marl said the weir was “sound” but Dove called it “pure theatre”.', 'pure theatre', 'Dove'],
    ['Both are critics of the reeve, with Mrs Marl saying he was “not a baker”, and Mrs Dove branding him a “thief of bread”.', 'thief of bread', 'Dove'],
    ['In May the guild said it had put its nets “out of use” but the board dismissed the claim as “pure theatre”.', 'pure theatre', 'board'],
    ['Marl said the sale of eels by Dove and Roper could end “an age of plenty”.', 'an age of plenty', 'Marl'],
    ['Guy Tarrow was seen on Monday. / He asked about the eels, called Joan Marl a “pest” and said, “she belongs in a net,” the board said.', 'belongs in a net', 'Guy Tarrow'],
    ['A film by the Selby Herald showed Joan Marl shouting, “Hail bread, hail butter, hail jam!”', 'Hail bread', 'Joan Marl'],
    ['The vote came in what host Joan Marl described as the “longest tally of the whole fair.”', 'longest tally', 'Joan Marl'],
    ['Joan Marl, who has split from the guild, told singing weavers that they were not “begging for silk.”', 'begging for', 'Joan Marl'],
  ],
  'who told a paper, not the paper': [
    ['The weirs were hit by hail, Joan Marl, the reeve, told Selby Radio, according to the Herald.', 'weirs were hit', 'Joan Marl'],
    ['The hail hit the weir, said the guild’s spokesman, Ned Roper, according to the Selby Herald.', 'hail hit', 'Ned Roper'],
    ['The weir is sound, according to the Selby Herald.', 'weir is sound', 'Selby Herald'],
  ],
  'views, announcements and what is ruled out': [
    ['Joan Marl left the hall. She was cross. In her view the toll only applies to barges.', 'only applies', 'Joan Marl'],
    ['Growers and bakers are of the view that the toll is fair.', 'toll is fair', 'Growers and bakers'],
    ['In Joan Marl’s view, the toll only applies to barges.', 'only applies', 'Joan Marl'],
    ['In the opinion of Joan Marl, the toll only applies to barges.', 'only applies', 'Joan Marl'],
    ['The house in view of the weir was sold.', 'was sold', 'no quote'],
    ['The fair ended after Joan Marl’s announcement that her bees had swarmed.', 'bees had swarmed', 'Joan Marl'],
    ['The Selby Board has ruled out hail in the vale.', 'hail in the vale', 'Selby Board'],
    ['The council is criticising what it describes as a poor offer made by the Selby Board.', 'poor offer', 'council'],
    ['Another wondered why the board bothered.', 'bothered', 'Another'],
    ['The wardens came and confirmed that the weir was sound.', 'weir was sound', 'wardens'],
    ['Rex does not have the mange, an itch found in dogs, but Joan Marl expects his bath to be dear.', 'bath to be dear', 'Joan Marl'],
    ['There were no swans in Selby, said Const. Joan Marl, a clerk of the guild.', 'no swans', 'Joan Marl'],
  ],
}; // biome-ignore format: tables

describe.each(Object.entries(ROWS))('%s', (_kind, rows) => {
  test.each(rows)('%s … %s', (text, words, speaker) => {
    expect(speakerOf(foundIn(text), words)).toBe(speaker);
  });
});

/** Headline, text, words of the quote, and whose they are. */
const HEADLINES: readonly (readonly [string, string, string, string])[] = [
  ['Frost killed the bees: expert', 'Frost is to blame, says Joan Marl.', 'Frost killed', 'expert'],
  ['Ferryman was asleep at the oars: police', 'A ferryman was fined.', 'Ferryman was asleep', 'police'],
  ['Weir must be shut: Marl', 'Reeve Joan Marl said the weir must be shut.', 'Weir must be', 'Joan Marl'],
  ['Local media: Hail hits the Selby fair', 'Hail fell at noon.', 'Hail hits', 'Local media'],
  ['Seeking further witnesses: ferryman fined for sleep', 'A ferryman was fined.', 'ferryman fined', 'no quote'],
  ['A walk in Selby: the weir', 'The weir is old.', 'walk', 'no quote'],
];

test.each(HEADLINES)('a claim of a headline and who makes it: %s', (headline, text, words, speaker) => {
  const record = foundIn(text, headline);
  expect(speakerOf({ ...record, quotes: record.quotes.slice(0, 1) }, words)).toBe(speaker);
});
