import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const TRIAL =
  '“Did you ever try to sell the house?” asked Mr. Dowell. / “No,” replied Dr. Wynn. / “Did you plan to sell it?” / “Never once.” / “You never thought you might?” / “I am not sure of that,” said Dr. Wynn.';

const ASKED =
  'Dr. Wynn sat down. / "Was there any tea in her room?" the cook was asked. / "There was," he answered, "I made it." / "Did you give her any?" / "Yes, soon after." "How often did you?" / "Quite often." He had given a lot, he said.';
const TWO_ASK =
  'Asked a question, Wynn replied: "I think not." / "Are you sorry?" asked Mr. Dowell. / "No," replied Wynn. / "Did you not say you were ready?" asked Mr. Carter. / "I did." / "Do you care now?" "I want to do right."';

const LOST_CLOSE =
  'The pottery was shown by Ann Kestrel, its head. / “The kiln was lit on Monday and held its heat for three whole days, Kestrel said. “We shall fire it again in June.” / It rains.';

const LETTERS =
  'The letters of Dr. Wynn to the guild were found in May. Here are some of them: / “A wet net is a heavy net.” / “The goat ate my hat.”';

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'somebody quoted by another': [
    ['“The tide,” Dr. Holm quotes a friend as saying, “turns at six.”', 'turns at', 'friend'],
    ['Dr. Holm quotes a friend as saying, “The tide turns at six.”', 'turns at', 'friend'],
    ['The paper quoted Mr. Roe as saying, “It is late for hay.”', 'late for hay', 'Roe'],
    ['The Courier quotes the mayor, Ann Lee, as saying “It is late and we go.”', 'late and', 'Ann Lee'],
    ['Sheikh Harun Doll was quoted by the daily Torvik Courier as saying: “It is late.”', 'is late', 'Harun Doll'],
    ['The Courier cited Paul Roe as saying that the barn was empty.', 'barn was', 'Paul Roe'],
    ['Ann Lee quoted a poem as she left, saying: “It is late for hay.”', 'late for hay', 'Ann Lee'],
  ],
  'words that a line announces without a name': [
    [LETTERS, 'heavy net', 'Wynn'],
    [LETTERS, 'ate my hat', 'Wynn'],
    ['The clerk read Dr. Wynn’s diary. These are extracts from it: / “A wet net is a heavy net.”', 'heavy net', 'Wynn'],
    [
      'All was told in a statement sent to the members by Ann Lee, the warden. / The statement is as follows: / “The reeds will be cut.”',
      'be cut',
      'Ann Lee',
    ],
    ['The letters of Ann Lee were read. / He says of them: / “They are long.”', 'are long', null],
    [
      'This answers the following letter in the columns of the Torvik Courier: / “The pond stinks of eels.”',
      'stinks',
      'Torvik Courier',
    ],
  ],
  'words that a heading announces': [
    [
      'BELLS ARE CAST / Stanforth’s Message to the Town / “The bells will ring at noon.” / BERGHOLT, May 2. Rudolph Stanforth has returned.',
      'bells will',
      'Rudolph Stanforth',
    ],
    [
      'Statement by Commissioner Ann Lee, head of the board, on the dam: / Rules in Force. “The dam is sound.” / The board met. “We open it on Friday.”',
      'dam is sound',
      'Ann Lee',
    ],
    [
      'The mayor left early. / Stanforth’s Horses at the Fair / “The bells will ring at noon.” / BERGHOLT, May 2. Rudolph Stanforth has returned.',
      'bells will',
      null,
    ],
  ],
  'a closing mark that was lost before another opens': [
    [LOST_CLOSE, 'held its heat', 'Ann Kestrel'],
    [LOST_CLOSE, 'fire it again', 'Ann Kestrel'],
    [
      'Ann Lee leads the board. “In June the kiln was cold for a week, and Roe said “fine” to it,” Lee said.',
      'was cold',
      'Ann Lee',
    ],
  ],
  'what others call somebody': [
    ['The work is slow, and the board is often considered to be “half asleep.” It rains.', 'half asleep', 'no quote'],
  ],
  'a family name of which two letters changed places': [
    [
      'Nils Tolvarsen builds boats. Tolvarsen is old. “It floats,” said Tolvarsne. The boat was launched.',
      'floats',
      'Nils Tolvarsen',
    ],
    [
      'Nils Tolvarsen builds boats. Tolvarsen is old. “It floats,” said Tolversen. The boat was launched.',
      'floats',
      'Tolversen',
    ],
  ],
  'words in a tale that somebody tells': [
    ['Ann Lee says Roe opened the window and shouted: “Bring the ladder!”', 'the ladder', 'Roe'],
    ['Ann Lee says the mill is shut and adds: “It is for the best.”', 'for the best', 'Ann Lee'],
    ['Ann Lee said Roe opened the window and added: “It is for the best.”', 'for the best', 'Ann Lee'],
    [
      'Ann Lee stopped the van and Paul Roe said: “The road is closed.” Lee replied, she says: “You must ask the cook.”',
      'ask the cook',
      'Ann Lee',
    ],
    [
      'Amos Hale stopped the van and Paul Roe said: “The road is closed.” Hale replied, he says: “You must ask the cook.”',
      'ask the cook',
      'Amos Hale',
    ],
  ],
  'question and answer without cues': [
    [TRIAL, 'plan to sell', 'Dowell'],
    [TRIAL, 'Never once', 'Wynn'],
    [TRIAL, 'thought you might', 'Dowell'],
    [TRIAL, 'not sure of that', 'Wynn'],
    ['“Why now?” asked Ann Lee. “It makes no sense.”', 'no sense', 'Ann Lee'],
    [
      '“Is it safe?” asked Ann Lee. / “It is,” said Paul Roe. “Nobody has fallen.” / “Who checked it?” / “I did.”',
      'Nobody has fallen',
      'Paul Roe',
    ],
    [
      '“Is it safe?” asked Ann Lee. / “It is,” said Paul Roe. “Nobody has fallen.” / “Who checked it?” / “I did.”',
      'Who checked it',
      'Ann Lee',
    ],
  ],
  'questions of nobody named': [
    [ASKED, 'any tea', null],
    [ASKED, 'made it', 'Wynn'],
    [ASKED, 'give her any', null],
    [ASKED, 'soon after', 'Wynn'],
    [ASKED, 'How often', null],
    [ASKED, 'Quite often', 'Wynn'],
    ['“Is it safe?” Paul Roe was asked. “It is,” he said. “Nobody has fallen.” / “I am glad.”', 'am glad', 'Paul Roe'],
    ['“Is it safe?” asked Ann Lee. “Who pays?” / “Nobody will.”', 'Who pays', 'Ann Lee'],
  ],
  'another who asks the same one': [
    [TWO_ASK, 'I did', 'Wynn'],
    [TWO_ASK, 'care now', 'Carter'],
    [TWO_ASK, 'do right', 'Wynn'],
  ],
  'a quotation whose closing mark was lost': [
    ['It began. / "You faked it in the tower\' said the prosecutor. / Lee denied it.', 'faked', 'prosecutor'],
    [
      'It began. / "Roe stood on a knoll watching the fight.T said Ann Lee, "when he fell. / There he lay.',
      'knoll',
      'Ann Lee',
    ],
    [
      'It began. / "Roe stood on a knoll watching the fight.T said Ann Lee, "when he fell. / There he lay.',
      'he fell',
      'Ann Lee',
    ],
    [
      'Rurik Blank came home. / "I left to gain my health and I am feeling fine he said. / It was late.',
      'feeling fine',
      'Rurik Blank',
    ],
    ['Ann Lee spoke. / "Where did you go? asked Mr. Roe. / "To the mill," said Ann Lee.', 'Where did', 'Roe'],
    ['Ann Lee spoke. / "Where did you go? asked Mr. Roe. / "To the mill," said Ann Lee.', 'To the mill', 'Ann Lee'],
    ['Ann Lee spoke. "I did what he said. / It was late.', 'did what', 'Ann Lee'],
    ['Ann Lee said: “We met Paul Roe. He laughed and he said. / “But nobody came.”', 'nobody came', 'Ann Lee'],
  ],
  'a pronoun after somebody without a name spoke': [
    [
      'Ann Lee resigned. / One veteran banker said Paul Roe deserves credit. / “But for him it is over,” he said.',
      'But for him',
      'One veteran banker',
    ],
    [
      'A spokeswoman for Paul Roe said the bridge is safe. “We tested it,” she said.',
      'tested',
      'spokeswoman for Paul Roe',
    ],
    ['A spokeswoman for Paul Roe said the bridge is safe. “I tested it,” he said.', 'tested', 'Paul Roe'],
    ['The bridge is safe, a town official said. / Paul Roe built it. “It is mine,” he said.', 'is mine', 'Paul Roe'],
    [
      'The bank spokesman said rates are high. He said money came in. / “A great deal of it,” he said.',
      'great deal',
      'bank spokesman',
    ],
    ['The source, who declined to be named, said a boat sank. / “It was old,” he said.', 'was old', 'source'],
    [
      'The work is done, a ministry spokesman said. / It began in March. / Pipes were laid, he said.',
      'Pipes were laid',
      'ministry spokesman',
    ],
    ['Bankers said Paul Roe deserves credit. / “I thank them,” he said.', 'thank', 'Paul Roe'],
    [
      'Harvests may fall, Paul Roe, chairman of the Oats Association told the Gazette. “They were poor,” he said.',
      'poor',
      'Paul Roe',
    ],
    [
      'Harvests may fall, Paul Roe, chairman of the Oats Association told the Gazette.',
      'Harvests may fall',
      'Paul Roe',
    ],
  ],
  'officers whose name comes after what they are the officer of': [
    ['The loan is near, director of public credit Ann Lee said.', 'loan is near', 'Ann Lee'],
    ['Director of harbour works Ann Lee said the wall is whole. “It will stand,” she said.', 'will stand', 'Ann Lee'],
    ['The chairman of Ann Lee’s committee said the wall is whole.', 'wall is whole', 'chairman of Ann Lee’s committee'],
  ],
  'one of a kind, and partners of a firm': [
    ['“It is a start,” one banker said.', 'a start', 'one banker'],
    ['“It is a start,” said one dealer in Varn.', 'a start', 'one dealer in Varn'],
    ['“It is a start,” one said.', 'a start', null],
    ['Ann Lee of Oakman, Sachs and Co said she was not worried.', 'not worried', 'Ann Lee'],
    ['Ann Lee of Oakman, Pierce, Fenwick and Roe Inc said the plan is dead.', 'plan is dead', 'Ann Lee'],
  ],
  'a statement that is told of before it is quoted': [
    [
      'Prosecutor Michael Lunde has released a statement regarding the order issued on Monday by Judge Richard King. / “We disagree with the order.”',
      'disagree',
      'Michael Lunde',
    ],
    [
      'Ann Lee, the mayor, issued a statement on Friday about the flood that Paul Roe had warned of. / “We were not ready.”',
      'not ready',
      'Ann Lee',
    ],
    ['Ann Lee posted a message on the club’s page. / “I am sorry to go.”', 'sorry', 'Ann Lee'],
  ],
  'a statement of somebody whose office is told at length': [
    [
      'PORT VARN, Ohio – The Pell County Prosecutor’s Office (PCPO) Senior Assistant Prosecutor Michael Lunde has released a statement regarding the ruling issued May 9, 2011, by the Honorable Olive M. Quince, “Ruling on the Motion to Close a Mill,” in case # 77XX0001, Varn v. Otto Monte and Isaac Zeller. / “We disagree with all of it and we shall ask a higher court. / It is wrong.',
      'disagree',
      'Michael Lunde',
    ],
    [
      'The Port Police Force (PPF) Chief Inspector Dan Holt has issued a statement. / “We are on it.”',
      'on it',
      'Dan Holt',
    ],
    ['“We are on it,” said Port Police Force (PPF) Chief Inspector Dan Holt.', 'on it', 'Dan Holt'],
    ['“We are on it,” said the Port Police Force (PPF).', 'on it', 'Port Police Force'],
  ],
  'a few words in marks of the same shape within a quotation': [
    [
      '“The club’s songs had 412 “favourites” (marks of praise), well above our 214 a day,” said Ann Lee.',
      'well above',
      'Ann Lee',
    ],
    ['"The club\'s posts had 412 "favourites" in a day," said Ann Lee. "We wept."', 'favourites', 'Ann Lee'],
    ['"The club\'s posts had 412 "favourites" in a day," said Ann Lee. "We wept."', 'We wept', 'Ann Lee'],
    ['“I saw nothing, said Ann Lee. “Not a thing,” said Paul Roe.', 'Not a thing', 'Paul Roe'],
  ],
  'a family name that is nobody’s mention': [
    [
      'Sunniva Lang Shore / (555) 010-0042 / The mayor Ann Lee spoke. “I grew up here,” said Chief of Staff Shore.',
      'grew up',
      'Sunniva Lang Shore',
    ],
    ['Sunniva Shore and Paul Shore spoke. “I grew up here,” said Chief of Staff Shore.', 'grew up', 'Shore'],
  ],
  'two offices joined before a name': [
    ['It is late, said former Nevada Sen. and Reagan confidant Paul Laxmore.', 'It is late', 'Paul Laxmore'],
    ['Former Nevada Sen. and Reagan confidant Paul Laxmore said it is late.', 'it is late', 'Paul Laxmore'],
    ['“It is late,” said mill owner and former Ohio Gov. Ann Rusk.', 'late', 'Ann Rusk'],
    ['“It is late,” said Gov. and Mrs. Paul Rusk.', 'late', 'Paul Rusk'],
  ],
  'the lawmaker of a state and party': [
    [
      'Sen. Mark Hadfield of Oregon spoke. Paul Roe left. “It is late,” the Oregon Republican said.',
      'late',
      'Mark Hadfield',
    ],
    [
      'Oregon Sen. Mark Hadfield and Rep. Paul Roe of Texas met. “It is late,” said the Texas Democrat.',
      'late',
      'Paul Roe',
    ],
    [
      'Sen. Bob Packman, R-Ore., met Sen. Ann Lee, D-Ohio. “It is late,” the Oregon Republican said.',
      'late',
      'Bob Packman',
    ],
    [
      'Sen. Bob Packman, R-N.Y., met Sen. Ann Lee, D-Ohio. “It is late,” said the New York Republican.',
      'late',
      'Bob Packman',
    ],
    [
      'Sen. Bob Packman, R-Ore., met Sen. Ann Lee, R-Ore. “It is late,” the Oregon Republican said.',
      'late',
      'Oregon Republican',
    ],
  ],
  'an office of two words before a name': [
    ['“The city is safe,” said Chief of Staff Schroeder.', 'safe', 'Schroeder'],
    ['“The city is safe,” Chief of Police Dan Holt said.', 'safe', 'Dan Holt'],
    ['Secretary of State Jo Kander announced that turnout was high.', 'turnout', 'Jo Kander'],
  ],
  'somebody who goes on, told by what nothing said of him before': [
    [
      'Sir Alan Thwaite says turnout may be low. / “It is a landslide of people staying in bed,” the professor adds.',
      'landslide',
      'Alan Thwaite',
    ],
    [
      'William Coates deposed that he sounded his whistle. “I saw nothing of him,” said witness.',
      'saw nothing',
      'William Coates',
    ],
    ['Ann Lee said the shop was shut. / “It is late,” the chairwoman continued.', 'late', 'Ann Lee'],
    ['Ann Lee said the shop was shut. Paul Roe left. / “It is late,” a waiter added.', 'late', 'waiter'],
  ],
  'a woman who is a chairman': [
    [
      'Rovers chairman Ann-Marie Keogh denied that a fee was paid. “Not a penny,” she said.',
      'Not a penny',
      'Ann-Marie Keogh',
    ],
    ['Club chairman Ruth Keogh met Paul Roe. “Not a penny,” she said.', 'Not a penny', 'Ruth Keogh'],
  ],
  'an office told before a common title': [
    [
      'Tom Priestley met the Mayor of Ilkley, Councillor Joan Metcalf. / “It looks like a doughnut,” the mayor joked.',
      'doughnut',
      'Joan Metcalf',
    ],
  ],
  'a time after a name': [
    ['Secretary Baker to-night issued the following statement: / “The offence is plain.”', 'offence', 'Baker'],
    ['Senator Lodge to-day said that the bill was lost.', 'bill was lost', 'Lodge'],
  ],
};

describe('speakers by turns and offices', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(text), words)).toBe(speaker);
    });
});

const NOBODY: Readonly<Record<string, readonly Row[]>> = {
  'what has no words of its own is no speaker': [
    [
      'Phone use grew last year, and the top categories included: “Lifestyle & Shopping,” growing fast.',
      'Lifestyle',
      'no quote',
    ],
    ['There is always the issue of buy-in. I’ve heard the concern expressed: “will my boss mind?”', 'my boss', null],
    ['The example is in the manual: “will my boss mind this?”', 'my boss', null],
    ['The price of this was plain to see: “nobody comes here any more.”', 'nobody comes', null],
  ],
  'words within a sentence are not whose report went before': [
    ['Ann Lee suggests that the town help. / Promoting the mill: “How about a fair?” / Paul Roe left.', 'fair', null],
    [
      'Jobs that fit are posted on the board. / Example: “Send a letter of new posts in the mill” (by boat)',
      'Send',
      'no quote',
    ],
    ['Ann Lee said that the town should help. “How about a fair at the mill?”', 'fair', 'Ann Lee'],
  ],
  'a word or two before the words': [
    [
      'The minutes showed that one was for it. However, “most of the members did not want to rule it out.”',
      'most of',
      'minutes',
    ],
    ['Ann Lee said it was late. But “nobody here wants to go to the mill.”', 'nobody', 'Ann Lee'],
  ],
  'a line that is only a heading of a sentence': [
    ['Fun Facts: / “Where Is My Ferry Now” continues to be a top page early in the day.', 'Ferry', 'no quote'],
    [
      'Fun Facts: / “Where is my ferry today or on the day after,” a page, is a top page early in the day.',
      'ferry',
      null,
    ],
    ['Prime Minister Sigrid Halvor: / “It is a top page early in the day.”', 'top page', 'Sigrid Halvor'],
  ],
  'a term and what it means': [
    ['Grade Barrier means “Bars all work at the mill” / It is rare.', 'Bars', 'no quote'],
    ['The grade Grave stands for “Break or loss of a wheel” here. Ann Lee wrote it.', 'Crash', 'no quote'],
    [
      'Ann Lee said no. In the manual “forced entry” meant “a door that was broken down by hand” until May.',
      'broken',
      'no quote',
    ],
  ],
  'what somebody is called': [
    [
      'According to the Courier, the fair grew. Jem Wadlow answers letters as “the founder of the fair,” whether he is or not.',
      'founder',
      'no quote',
    ],
    ['Ann Lee said no. Her friend signs letters as “the last of the millers” at times.', 'last of', 'no quote'],
    ['A hall that Mayor Ann Lee described as “the last of its kind,” fell.', 'last of', 'Ann Lee'],
    ['Ann Lee billed the new mill today as “the last of its kind.” Paul Roe left.', 'last of', 'Ann Lee'],
    ['Ann Lee described the mill as “the last of its kind” in Varn.', 'last of', 'Ann Lee'],
  ],
  'what others said when they gave it': [
    [
      'Ann Lee ran a school. In April, Lee received the first award of the guild for her “outstanding help to the sea.”',
      'outstanding',
      'no quote',
    ],
    [
      'The Reef Team won it. In April, Ann Lee of the Reef Team earned a medal for “work of the highest kind” in Varn.',
      'highest',
      'no quote',
    ],
  ],
  'a pronoun and its verb are no name': [
    [
      'As I’m sure any sailor or miller can tell you, the best way to lose a boat is to “not tie knots.” Try it.',
      'speak kid',
      'no quote',
    ],
  ],
  'terms, idioms and labels are no quotations': [
    ['Instead of hiring “old hands,” ask who can row.', 'old hands', 'no quote'],
    ['In a small town, keeping “the ferrymen at the table” is half the work.', 'ferrymen', 'no quote'],
    ['Do not “tie it and leave it.” Look at the boat each week.', 'tie it', 'no quote'],
    ['Learn the most commonly sought “laws of the ferry.”', 'laws', 'no quote'],
    ['The “weaver’s knot” is a plain way to join two ropes and holds in the wet.', 'knot', 'no quote'],
    ['They are excited to offer four halls at the mill: “Grain ’15,” Water, and Flour.', 'Grain', 'no quote'],
    ['The boat has three pedals: “Full Ahead,” “Call Crew,” and “Turn Back.”', 'Full Ahead', 'no quote'],
    ['The mill has a small red button that says “+Ring.”', 'Ring', 'no quote'],
    ['Write a short sign, such as, “Mind the low step.” It helps.', 'low step', 'no quote'],
    ['The word was plain. He shouted, “we go now,” and left.', 'we go', null],
    ['Residents found themselves “in limbo.” It rained.', 'in limbo', 'Residents'],
  ],
  'who is wished to say it': [
    ['The wardens expect the miller to be willing to say, “we lost the key.”', 'lost the key', 'miller'],
    ['The town teaches its boatmen to say “hold on to the rail”.', 'hold on', 'boatmen'],
  ],
  'a paper told of again by its last word': [
    [
      'The board’s letter states, “He has lied.” The letter continues, “His tales do not agree.”',
      'tales',
      'board’s letter',
    ],
  ],
  'titles are no quotations': [
    ['Rasmus Lerd will give his keynote titled “Simple is hard.” He will talk at noon.', 'Simple is', 'no quote'],
    [
      'Ann Lee gave the opening keynote, “Building Trust and Taking Trains to the Masses,” at noon.',
      'Building',
      'no quote',
    ],
    [
      'See the link titled, “City Charges Two Officers for the Death of a Man Without a Home,” on the page.',
      'Charges',
      'no quote',
    ],
    ['The release, which Ann Lee signed, was entitled “How we lost our way in the dark.”', 'lost our way', 'no quote'],
    [
      'Paul Roe wrote a thesis, “The Growth of Towns Along the Upper Reaches of the Severn,” in 1990.',
      'Growth',
      'no quote',
    ],
  ],
  'lines that explain their labels are no interview': [
    [
      'The prizes are these. / Best Team: Goes to the team that joins others. / First Penguin: Goes to whoever fails. / And the winners are: / Best Team: Andrew Waf, for his films. / First Penguin: Lynn Bend, for her work.',
      'Andrew Waf',
      'no quote',
    ],
  ],
  'a document is nobody of the article': [
    [
      'District Attorney (PCPO) Ann Lee spoke. The PCPO’s opposition letter states, “He has lied.”',
      'lied',
      'PCPO’s opposition letter',
    ],
    ['Hillary Clinton spoke. The newspaper said that the flood was large.', 'flood', 'newspaper'],
  ],
};

describe('quotations that are nobody’s', () => {
  for (const [kind, rows] of Object.entries(NOBODY))
    test.each(rows)(`${kind}: %s … %s`, (text, words, speaker) => {
      expect(speakerOf(foundIn(text), words)).toBe(speaker);
    });
});
