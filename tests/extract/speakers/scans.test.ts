import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

/** What a machine has read of a column: "Tho", "tlie" show that it was one. */
const SCAN = 'Tho council sat tlie whole of Monday on the mill race. / ';

const TRIAL =
  'Wynn told the court that he had kept the ferry. / Asked by counsel, "Would you do so again?" after the recess, Wynn re plied: "Not for gold." / "Were you not on the jetty at noon?" nsked Attorney Dowell. / "I was." / "Whose rope was it?" "It was my own." "Where is the rope today?" "I burned it."';
const PROMPTED =
  '"We rowed out beyond the buoy," said Dr. Wynn. / "Go on," urged Mr. Dowell. / "There we cast the net," he continued. "By six it was full."';
const LOST_MARKS =
  '"Who rang the bell?" asked Mr. Dowell. / "The sexton." replied Dr. Wynn. / "Was the tower open? "It was shut." / "So you saw the ladder ?\'';
const AFTER_DIRT =
  'It was wet. i \'"The new weir is the cause of the high water in the lower meadows,! said Secretary Ambler. "Last June it was lower by a foot."';
const STATEMENT =
  'Mr. Dowell issued the following statement: / 1 "No flour will be sold on Friday. / I "On Saturday the mill is open."';

const RELATED =
  'The sayings of Captain Ludlow, whom the clerk of the Torvik guild has known for forty years at the harbour, were reported to the guild on Monday. They are long. / "A wet net is a heavy net." / "The goat ate my hat."';
const UNREAD_SPEAKER =
  'Mr. Dowell sent a letter: "Come to the fair." / "The fair will be held in the rain, said xne Tarnvo!e clerk 0n Mon,dy "You can bring your boots.';
const ONE_MILLER = '"The fair will be held in the rain, said one miller today, "and you can bring your boots."';
const NAMES_BEHIND =
  'Ann Lee kept the gate. / "It was shut at nine," Director Dale. / "Ask the cook." Ezra Hale, the warden of the "park."';

const SCANNED: Readonly<Record<string, readonly Row[]>> = {
  'marks that nobody printed': [
    [
      'Near Bantry a dense "fog hangs over the marsh, and the ferry has not left its pier since noon.',
      'fog hangs',
      'no quote',
    ],
    ['" The ferry went aground when the pilot mistook a lamp on the quay for that of the light', 'aground', 'no quote'],
    ['Mr. Dowell, of the board, " left for Bantry on the early boat, having sold his hay.', 'early boat', 'no quote'],
    ['Bantry-" boats that leak are to be hauled up before the flood.', 'that leak', 'no quote'],
    ['They walked past the miller"* gate and the pond at Bantry.', 'gate', 'no quote'],
    ['A lecture on "the habits of eels in the upper ponds of the county" was given.', 'habits', 'no quote'],
  ],
  'titles that stand alone': [
    ['The Weekly Torch / "Heard Beside the Weir" / PRICE TWO CENTS.', 'Beside', 'no quote'],
    ['Part First. Overture "Dance of the Willows." Songs, Mr. Hale.', 'Willows', 'no quote'],
    ['Price two cents. / "Will You Walk Home?" / A tale.', 'Walk Home', null],
  ],
  'who speaks to a crowd': [
    [
      'Governor Dowell came home. / Speaking to a crowd of miners in the square, he raised his hat amid cheers. / "What kind of a lamp will you keep in the tower?"',
      'kind of a lamp',
      'Dowell',
    ],
    [
      'Governor Dowell came home. / It rained in the square amid cheers. / "What kind of lamp is it, friends?"',
      'lamp',
      null,
    ],
  ],
  'whose statement it is': [
    [
      'Secretary Dowell\'s full statement follows: / "In October the mill was shut and the board sent for flour."',
      'mill was shut',
      'Dowell',
    ],
    [
      'The board\'s statement follows: / "In October the mill was shut and the board sent for flour."',
      'mill was shut',
      "board's statement",
    ],
  ],
  'by whom charges were made': [
    [
      'Charges that the clerks were unfair to Governor Amos Hale were made today by Henry Dowell, chairman of the board. "We will demand a recount," he said.',
      'recount',
      'Henry Dowell',
    ],
    [
      'The pier that was made by Henry Dowell of Torvik in the spring was shown to Amos Hale. Hale bowed. "It is a fine pier," he said.',
      'fine pier',
      'Amos Hale',
    ],
  ],
  'dirt in the name of who speaks': [
    ['"It was a quiet week," declared Mr. .Dowell, who sat down.', 'quiet week', 'Dowell'],
    ['Hugh Dowell rose. "It was a quiet week," said Mr. Dowell afttr the recess.', 'quiet week', 'Hugh Dowell'],
  ],
  'no verb of speech behind a name': [
    ['"Elm Hall", one of the finest of the halls of Torvik, has been sold by the guild.', 'Elm Hall', 'no quote'],
    ['Abner Dowell sat. Dowell\'s tone was low. "What do you mean by that?"', 'do you mean', null],
  ],
  'songs with a capital to each word': [
    ['The hour was nine. "Stay By Me" and "Because" were sung by Miss Dowell.', 'Stay By Me', 'no quote'],
    ['The hour was nine. "Stay By Me," said Miss Dowell.', 'Stay By Me', 'Dowell'],
  ],
  'a letter that follows': [
    [
      'Captain Dowell issued his call for the meeting in the following note. / "I have been asked by the guild to come to the hall on Friday."',
      'been asked',
      'Dowell',
    ],
  ],
  'words for a thing within a sentence': [
    ['A lady and a "man with the lamp" were in the tale of Mr. Dowell.', 'the lamp', 'no quote'],
    ['Warden of "The Miscel lany Journal," he lives here.', 'lany', 'no quote'],
  ],
  'what a closing mark alone makes': [
    [
      'It was wet. "Kit\'y! the pail. / The miller, Rose Hale, who had come from the weir, ran and brought the cat back " to us.',
      'miller',
      'no quote',
    ],
  ],
  'a firm that is called by the last word of its name': [
    [
      'A suit against the Torvik Harbour Company was told of in a note sent to us by the company today. / The note is as follows: / "The reeds will be cut."',
      'reeds will',
      'Torvik Harbour Company',
    ],
  ],
  'a verb amid dirt, and words whose first mark is lost': [
    ['"1 hope to be there often," said : .Mr. Dowell today. It rained.', 'be there', 'Dowell'],
    ['"The hay is wet.\'" remarked one of the older men this morning.', 'hay is', 'one of the older men'],
    ['"The hay is wet," paid the overseer of the mill.', 'hay is', 'overseer of the mill'],
    ['of the reeds," said Captain Dowell, "and nobody mends the nets."', 'mends the nets', 'Dowell'],
    [
      'Mr. Dowell said: / \' "My boat is gone and nobody has seen it since noon, my friends."',
      'boat is gone',
      'Dowell',
    ],
  ],
  'what opens within a sentence with dirt': [
    [
      'In spite of the end Of the "- matter which the board of the Torvik ferry had put off for a year and a day, the nets were sold at the fair and the boats were "hauled up.',
      'matter',
      'no quote',
    ],
    ['Among your papers. / "We are no / Peas and seed.', 'are no', 'no quote'],
    ['It is best to refrain from "reed combs," there would be fewer falls.', 'reed combs', 'no quote'],
  ],
  'what is on a programme': [
    ['The meeting is at ten. / "Keeping of Bees," Hon. R. N. Dowell, Torvik.', 'Bees', 'no quote'],
    ['The meeting is at ten. / "We keep bees," Hon. R. N. Dowell, Torvik.', 'keep bees', 'R. N. Dowell'],
  ],
  'who got a message': [
    [
      'Mr. Amos Hale received the following letter on Monday: / "Sir: I write to you of the weir, which is dry."',
      'of the weir',
      null,
    ],
    [
      'The following message was received this morning by Mayor Hale of the Torvik board: / "The guild will meet in the hall."',
      'will meet',
      null,
    ],
  ],
  'an answer of nobody who is named': [
    [
      '"You must see much," some one asked him. / "Oh, yes," was the answer. "I had meant to keep a school this year."',
      'keep a school',
      null,
    ],
  ],
  'a heading behind a quotation': [
    ['It rained. / "We took the pier and the tower." Harbour Blows Felt. / Torvik, May 2. It is dry.', 'pier', null],
    ['It rained. / "We took the pier and the tower." Harbour Almost Empty. / Torvik, May 2. It is dry.', 'pier', null],
  ],
  'what tells of no words before a quotation': [
    [
      'Ezra Dowell praised the skill of tlie miller. "One step more remains to be taken by this council, and I take it.',
      'One step',
      null,
    ],
    [
      'In truth, while you men of the press were denouncing the weir it was mended. "The people knew of it all the time, and I too."',
      'knew of it',
      null,
    ],
  ],
  'who says on': [
    [
      'The first chief of tlie ferry is Roe. / General Dowell said that the talks were good. / "Thanks to the goodwill," the first chief continued, "we sail."',
      'we sail',
      'Dowell',
    ],
    ['"Because," said I, a little vexed, "it is late."', 'late', null],
  ],
  'passages of which hardly a word was read': [
    [
      'Tv. Rmblnuk "k ooGGu nwlO Blmbev fo Gembll. rwvu tmmgL\',1 knroBRb zoomd umb kub" cnnnt fu smmlG.',
      'ooGGu',
      'no quote',
    ],
    ['" Q W Q WWW". K. 2. r zl', 'WWW', 'no quote'],
    ['" Old Nat, a diver, was the last to come. It was said the "cook knew "of it." They left.', 'a diver', 'no quote'],
    ['"vllllv wm vr p.ntfbftN u. . " kTTlu fo bvmter', 'vllllv', 'no quote'],
    ['"The weir must wait," said Mr. Dowell of tlio mlll bord.', 'must wait', 'Dowell'],
    ['The hall, ".rno vk; W. B,. of th wer" was shut.', 'rno', 'no quote'],
    ['Eggs for the fete-" - 12 each. The hens are old. W. Dowell.', 'The hens', 'no quote'],
    ['The Cry of the Kiln, a play in Four Acts " Doors at six. Nobody is let in after the bell', 'Doors', 'no quote'],
    ['"Kz w~n 7 bi} ,; uu ot! fo x.rb, 3v pf| oo gnm tq zz" said Mr. Dowell.', 'gnm', 'no quote'],
    [
      'Mr. Dowell issued the following statement: / "The mill is open every Monday from six o\'clock. / "No flour j of the old crop i will ; bo s?ld on tho 1 quay j or at the mill .',
      'old crop',
      'Dowell',
    ],
  ],
  'dirt before a mark': [
    [STATEMENT, 'No flour', 'Dowell'],
    [STATEMENT, 'On Saturday', 'Dowell'],
    ['I "The weir is safe," said Mr. Dowell.', 'safe', 'Dowell'],
    ['] \'I "The weir is safe," said Mr. Dowell.', 'safe', 'Dowell'],
  ],
  'closing marks that are lost': [
    [AFTER_DIRT, 'cause of the', 'Ambler'],
    [AFTER_DIRT, 'by a foot', 'Ambler'],
    [LOST_MARKS, 'tower open', 'Dowell'],
    [LOST_MARKS, 'was shut', 'Wynn'],
    [LOST_MARKS, 'the ladder', 'Dowell'],
    [
      '"I saw no lamp," said Wynn. "You were looking for a lamp that night V asked Dowell. Wynn shook his head. Outside a bell was rung, and the jury turned to the window while the usher of the court shut the door on the crowd in the hall "',
      'for a lamp',
      'Dowell',
    ],
  ],
  'words that tell who speaks amid lost marks': [
    [UNREAD_SPEAKER, 'in the rain', null],
    [
      'The fleet is near. It rains; and in tlie The Swedish noou~ statement Tclls: / "Two whales were seen off the cape."',
      'whales',
      'The Swedish',
    ],
    [ONE_MILLER, 'in the rain', 'one miller'],
    [ONE_MILLER, 'bring your boots', 'one miller'],
    ['"Nobody has been paid." .. . . said the overseer of the mill.', 'been paid', 'overseer of the mill'],
    [NAMES_BEHIND, 'at nine', 'Dale'],
    [NAMES_BEHIND, 'Ask the cook', 'Ezra Hale'],
  ],
  'question and answer': [
    [TRIAL, 'jetty at noon', 'Dowell'],
    [TRIAL, 'I was', 'Wynn'],
    [TRIAL, 'Whose rope', 'Dowell'],
    [TRIAL, 'my own', 'Wynn'],
    [TRIAL, 'rope today', 'Dowell'],
    [TRIAL, 'burned it', 'Wynn'],
    [PROMPTED, 'cast the net', 'Wynn'],
    [PROMPTED, 'was full', 'Wynn'],
  ],
  'words that a machine has misread': [
    ['"The hay is wet," aald Mr. Dowell.', 'hay is', 'Dowell'],
    ['Dr. Wynn nays: "It was so."', 'was so', 'Wynn'],
    ['Mr. Dowell spoke. "I went home," ho said, "and slept."', 'went home', 'Dowell'],
    ['Mr. Dowell spoke. "I went home," lie said.', 'went home', 'Dowell'],
    ['The weir will be sold, Mr. Dowell. chairman of the board. said today. "We are glad," he said.', 'glad', 'Dowell'],
  ],
  'words that a space parts': [
    ['"Did she answer?" ask ed Mr. Dowell.', 'she answer', 'Dowell'],
    ['"By noon tomorrow," re plied Mr. Dowell.', 'By noon', 'Dowell'],
    ['The presi dent of the board, Ann Lee, de clared: "It is late."', 'late', 'Ann Lee'],
  ],
  'what announces words some lines above': [
    [
      'BELLS ARE CAST / Stanfordz Message to Bergholters / "The bells will ring at noon." / Tho mayor is glad.',
      'bells will',
      'Stanfordz',
    ],
    [RELATED, 'wet net', 'Ludlow'],
    [RELATED, 'ate my hat', 'Ludlow'],
    [
      'It was all told in a statement sent to the members by the Torvik Harbour Company today. / The statement is as follows: / -The reeds will be cut. / "No boat may leave before the sixth of June."',
      'sixth of June',
      'Torvik Harbour Company',
    ],
  ],
  'a mark that opens is lost, or stands in another column': [
    ['owls and rooks are few. I have shot none since June," said Mr. Dowell.', 'shot none', 'Dowell'],
    [
      'The rope is dear. I shall knot my own this year," declared Mr. Dowell of the board, who was there.',
      'my own',
      'Dowell',
    ],
    ['Mr. Dowell shut the weir. Nobody knows why," for the reeds were dry.', 'knows why', 'no quote'],
  ],
  'a colon that is lost': [
    ['Mr. Dowell of the board said \' / "The new pier will cost a thousand crowns."', 'thousand crowns', 'Dowell'],
  ],
};

describe('quotations of scanned papers', () => {
  for (const [kind, rows] of Object.entries(SCANNED))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(SCAN + text), words)).toBe(speaker);
    });
});

/** The same marks in a text that was not scanned are the writer's. */
const CLEAN: readonly Row[] = [
  ['“No,” said Ann Lee. “Never.”', 'Never', 'Ann Lee'],
  ['"Nothing," Ann Lee said. "Not a word about the weir.', 'Not a word', 'Ann Lee'],
  ['Mr. Dowell, of the board, " left for Bantry on the early boat, having sold his hay."', 'early boat', null],
];

describe('quotations of papers that were not scanned', () => {
  test.each(CLEAN)('%s … %s', (text, words, speaker) => {
    expect(speakerOf(foundIn(text), words)).toBe(speaker);
  });
});

test('a picture of which a machine has read only marks says nothing', () => {
  const { quotes } = foundIn(`" - ' -.Tm' r-e. .: | ${"' . - v ; \" -- t : ' f , . ".repeat(12)} | " ' -Md ' - " ; ;n`);
  expect(quotes).toEqual([]);
});

test('words joined for the finders stand in the record as they were read', () => {
  const { text, quotes, people } = foundIn(`${SCAN}"The weir is safe," de clared Mr. Dowell, presi dent of the board.`);
  expect(text).toContain('presi dent of the board');
  expect(quotes.find(({ kind }) => kind === 'direct')!.cue!.text).toBe('de clared');
  for (const { mentions } of people)
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words);
});

const TRIALS: Readonly<Record<string, readonly Row[]>> = {
  'a question to “you” is not answered by who asks it': [
    [
      'Dr. Wynn told the court of the sale. / “Did you sign it?” asked Mr. Dowell. “No, not at all.”',
      'not at all',
      'Wynn',
    ],
    [
      'Dr. Wynn told the court of the sale. / “Did you sign it?” asked Mr. Dowell. / “I never did.”',
      'never did',
      'Wynn',
    ],
    ['“Did you sign it?” asked Mr. Dowell. / “I never did.”', 'never did', null],
    ['“Why now?” asked Ann Lee. “It makes no sense.”', 'no sense', 'Ann Lee'],
    ['“What did you do?” he was asked. / “I ran,” Dowell replied.', 'ran', 'Dowell'],
  ],
  'what was said is told by a noun': [
    ['“Did you sell it?” was the first question asked by Attorney Dowell.', 'sell it', 'Dowell'],
    ['“Never in my life,” was the reply of Dr. Wynn when he saw the deed.', 'Never', 'Wynn'],
    ['“A poor week,” was the verdict from Ann Lee.', 'poor week', 'Ann Lee'],
    ['“Not yet,” was the curt answer of the mayor, Ann Lee.', 'Not yet', 'Ann Lee'],
    ['“Bleak House” was the choice of Ann Lee.', 'Bleak', 'no quote'],
    ['“Never in my life,” was what he wrote.', 'Never', null],
  ],
  'a name behind a comma and the mark': [
    ['The mayor, Ann Lee, said it was late. / “The gate stays shut,” Director Paul Roe.', 'stays shut', 'Paul Roe'],
    ['The mayor, Ann Lee, said it was late. / “Nothing to say,” Harry Hale, the chief.', 'Nothing', 'Harry Hale'],
    ['“The gate stays shut,” Paul Roe said.', 'stays shut', 'Paul Roe'],
  ],
  'according to somebody who passes it on': [
    ['“I sold no hay,” Dr. Wynn said, according to the clerk. “The barn was empty.”', 'was empty', 'Wynn'],
    ['“I sold no hay,” Dr. Wynn said, according to the clerk. “The barn was empty.”', 'no hay', 'Wynn'],
    ['On another day, according to Dr. Holm, Dr. Wynn said: “The well was dry.”', 'was dry', 'Wynn'],
    ['“It was a long night,” according to Ann Lee. “We slept little.”', 'long night', 'Ann Lee'],
  ],
  'whose a text is': [
    ['Judge Gage spoke. Here is an extract from his speech: “A bridge is a promise.”', 'promise', 'Gage'],
    ['Ann Lee resigned. This is from her letter: “A bridge is a promise.”', 'promise', 'Ann Lee'],
    [
      'Judge Gage opposes the canal, according to a statement which he has given to the Courier: “It would drown the fields.”',
      'would drown',
      'Gage',
    ],
    ['The admiralty gave out the following statement on Monday: / “Two tugs are aground.”', 'Two tugs', 'admiralty'],
  ],
};

const TALK =
  'Ann Lee runs the mill. / What did you do first? / I cut the reeds. / Who helped you? / My brother and I did it all. / What is next? / I want to open the weir. / ';
const APPEALS: readonly Row[] = [
  [`${TALK}Join Us / Oars for the regatta are lent at the mill all year round.`, 'lent at', 'no quote'],
  [`${TALK}If you would like to help, check out the list of free oars at the mill.`, 'free oars', 'no quote'],
  [`${TALK}If you would like to help, check out the list of free oars at the mill.`, 'open the weir', 'Ann Lee'],
  [`${TALK}I also hope that you check out the reeds in May.`, 'reeds in May', 'Ann Lee'],
];

test.each(APPEALS)('what editors add below an interview: %s … %s', (text, words, speaker) => {
  expect(speakerOf(foundIn(text), words)).toBe(speaker);
});

describe('trials and statements', () => {
  for (const [kind, rows] of Object.entries(TRIALS))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(text), words)).toBe(speaker);
    });
});
