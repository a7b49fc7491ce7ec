import { describe, expect, test } from 'vitest';
import { foundIn, peopleOf, speakerOf } from '../found.js';

/** Text, words said in it, and who says them. */
type Row = readonly [text: string, words: string, speaker: string | null];

const SPEAKERS: Readonly<Record<string, readonly Row[]>> = {
  'who tells a court what it heard': [
    ['The court heard from PC Lee Grange that the van was “doing 90 at least”.', 'doing 90', 'Lee Grange'],
    ['The inquiry heard from a nurse, Tara Bloom, that the alarms were off.', 'alarms were off', 'Tara Bloom'],
    ['MPs heard evidence from the auditor, Guy Penn, that £3m was missing.', '£3m was missing', 'Guy Penn'],
    ['Jurors heard last week from Edith Vane that the gate was locked.', 'gate was locked', 'Edith Vane'],
    ['The court was told by Mark Ellery, prosecuting, that the safe was open.', 'safe was open', 'Mark Ellery'],
    ['Magistrates were told by Joan Firth, for the defence, that he was sorry.', 'he was sorry', 'Joan Firth'],
    ['The hearing was told by Sam Roth, a vet, that the goat had bolted.', 'goat had bolted', 'Sam Roth'],
    ['The steward, Bill Yates, says he was told by managers: “Sign or go.”', 'Sign or go', 'managers'],
    ['Ann Boyle said she was warned by a clerk: “Mind the step.”', 'Mind the step', 'clerk'],
  ],
  'whose answer or view a quotation is announced as': [
    ['For Tom Reed, the choice was plain: “I could sell up or drown.”', 'sell up', 'Tom Reed'],
    [
      'Carly Stott, 27, lives there. For her, the timing could not be worse: “I have just signed.”',
      'just signed',
      'Carly Stott',
    ],
    ['For Maria Lopes, the answer is simple: “Start again.”', 'Start again', 'Maria Lopes'],
    ['For Ann Bell, the problem was obvious: “Nobody counts the sheep.”', 'counts the sheep', 'Ann Bell'],
    ['For the club, the sum was too high: “We cannot pay,” said Len Fry.', 'cannot pay', 'Len Fry'],
    ['Bill Yates asked Karl Voss for time. Voss’s answer was short: “Sign or go.”', 'Sign or go', 'Karl Voss'],
    ['Rita Dean was asked about the debt. Her reply was blunt: “Ask my husband.”', 'Ask my husband', 'Rita Dean'],
    ['Joe Marr rang the bank. The bank’s response: “Computer says no.”', 'Computer says', 'bank'],
    ['Dan Moxon scored twice. Moxon’s verdict? “A point gained.”', 'point gained', 'Dan Moxon'],
    ['Kate Lund has lived there for years. Her advice to newcomers? “Bring a coat.”', 'Bring a coat', 'Kate Lund'],
    ['Hal Price has been mayor since May. The mayor’s response? “Get in line.”', 'Get in line', 'Hal Price'],
  ],
  'verbs and kin that look like other words beside a quotation': [
    ['“Eleven mice do not make a law,” cautions Jon Ebb.', 'do not make', 'Jon Ebb'],
    ['“You get used to the smell,” shrugs Ed Tully.', 'get used to', 'Ed Tully'],
    ['“It will not last,” cautions Sara Quill, who runs the bakery.', 'will not last', 'Sara Quill'],
    ['Anna Birch was nine. Her grandfather told her: “Climb.”', 'Climb', 'grandfather'],
    ['Carla Webb was late. Her grandfather said the bridge was down.', 'bridge was down', 'grandfather'],
  ],
  'subjects with what is set off beside them, and those of the nearer clause': [
    ['Jailing Craig Bolam, the judge, Recorder Anne Tilley, said he was “a danger”.', 'a danger', 'Anne Tilley'],
    [
      'Fining Dean Cope £400, the chairman of the bench, Tom Ashby, told him: “You are a nuisance.”',
      'a nuisance',
      'Tom Ashby',
    ],
    ['As rain fell on Oldham, the coach, Una Pym, said the pitch was lost.', 'pitch was lost', 'Una Pym'],
    [
      'Ann Lee runs the Regal. Their daughter, Jess, now 31, swore that she would not return.',
      'would not return',
      'Jess',
    ],
    ['His eldest son, Colin, then 12, told the farmer that the barn was full.', 'barn was full', 'Colin'],
    ['Sachin Rao’s wife, Leela, now a doctor in Perth, said he had been lucky.', 'had been lucky', 'Leela'],
    ['Ann Lee has rowed since the day when her uncle Len gave her an oar and told her: “Pull.”', 'Pull', 'Len'],
    [
      'Ann Lee has been a nurse since the matron, Joan Roe, handed her a cap and said: “Wear it.”',
      'Wear it',
      'Joan Roe',
    ],
    ['Tom Reed left the room when the vote was lost and told reporters it was a farce.', 'was a farce', 'Tom Reed'],
  ],
  "descriptions of one of several, of another's, and of one named below": [
    [
      'Transport Secretary Harriet Lox spoke. Shadow transport secretary Dev Anand was cross. “My door is open,” the transport secretary replied.',
      'door is open',
      'Harriet Lox',
    ],
    [
      'Health Minister Paul Roach came. The former health minister Ann Gale did not. “A proud day,” the health minister said.',
      'proud day',
      'Paul Roach',
    ],
    [
      'Deputy mayor Lou Fitch and mayor Carol Pike both spoke. “No new taxes,” the mayor said.',
      'new taxes',
      'Carol Pike',
    ],
    ['Peter Hale wanted to sign. His lawyer warned him: “Read the small print.”', 'small print', 'lawyer'],
    ['Rosa Finch had a cough. Her doctor told her: “Rest.”', 'Rest', 'doctor'],
    [
      'A paving contractor testified that the mayor took money. / The contractor, August Breuer, 61, named no sum.',
      'mayor took money',
      'August Breuer',
    ],
    [
      'A nurse has described how she was told to lie. / Staff nurse Gail Penny left in May.',
      'told to lie',
      'Gail Penny',
    ],
    [
      'A former minister has called the plan “asleep”. / Giles Pen, who was a minister until March, has left.',
      'asleep',
      'Giles Pen',
    ],
    ['A judge has called the gaol “a sieve”. / Tom Hale, 43, escaped from it.', 'a sieve', 'judge'],
  ],
  'families of whom one has died, and natives of a place': [
    [
      'Callum Reith, 37, died on Stob Garbh. Mr Reith was a guide. His brother, Fraser Reith, wept. / “He was careful,” Mr Reith said.',
      'was careful',
      'Fraser Reith',
    ],
    [
      'Alan Dunn’s body was found on Monday. Mr Dunn had been ill. His son, Peter Dunn, came. / “Dad was his own man,” Mr Dunn said.',
      'his own man',
      'Peter Dunn',
    ],
    [
      'Sophie Lane, 19, was killed by a van. Miss Lane was studying law. Her sister, Emma Lane, wept. “She even signalled to cats,” Miss Lane said.',
      'signalled',
      'Emma Lane',
    ],
    [
      'Alan Dunn left early. Mr Dunn had been ill. His son, Peter Dunn, came. / “It was a farce,” Mr Dunn said.',
      'a farce',
      'Alan Dunn',
    ],
    ['Objectors included Mr T Cairns, of Mill Lane, who wrote: “The noise is intolerable.”', 'intolerable', 'T Cairns'],
    ['Also there was Joan Tidy, from Park Road, who said the bins were full.', 'bins were full', 'Joan Tidy'],
  ],
  'what somebody is expected to say': [
    ['Ministers are expected to argue that the levy is fair.', 'levy is fair', 'Ministers'],
    ['Rosa Whitlow is expected to argue that the levy is fair.', 'levy is fair', 'Rosa Whitlow'],
    ['Rosa Whitlow is expected to say the levy is “fair to all”.', 'fair to all', 'Rosa Whitlow'],
    ['Gov. Lee Tran is expected to announce on Friday that the fund will close.', 'fund will close', 'Lee Tran'],
    ['Glen Tasker is expected to say on Monday whether she will stay.', 'whether she will stay', 'Glen Tasker'],
    ['The plan is expected to say nothing.', 'say nothing', null],
  ],
  'apologies, and a calling between a headline’s quotation and the name': [
    ['Sara Bligh, chief nurse at the trust, apologised “unreservedly” to the families.', 'unreservedly', 'Sara Bligh'],
    ['The club apologised “without reservation” for the chant.', 'without reservation', 'club'],
    [
      'Anton Weiss found the dwarf planet Oruna. Oruna is small. The 81-year-old said it was “cold”.',
      'cold',
      'Anton Weiss',
    ],
  ],
  'subjects of gestures, of digs and of things said in passing': [
    [
      'Coach Ray Hart lost. Danny Pryor, 33, was booed. Asked about it, the striker smiled. “I have had worse.”',
      'had worse',
      'Danny Pryor',
    ],
    ['“We lost,” said Ray Hart. His agent shook his head. “We drew.”', 'We drew', 'agent'],
    ['“We lost,” said Mayor Ray Hart. The waitress shrugged. “They all say that.”', 'They all say', 'waitress'],
    [
      'Lena Frisk won. She allowed herself a dig at the pundits who had written her off: “I hope they enjoyed it.”',
      'enjoyed it',
      'Lena Frisk',
    ],
    [
      'Ray Hart was there. Stuart Bligh was scathing. Hart, he suggested, had “picked the wrong day”.',
      'wrong day',
      'Stuart Bligh',
    ],
    ['Tom Roe lost. Mr Roe, Ken Lee said later, had “run too far”. Mr Roe, he added, was “done”.', 'done', 'Ken Lee'],
  ],
  'pronouns for somebody without a name, and for what bears writing': [
    [
      'Bettina Crowe sang. She was born in Whitby, the child of a herring merchant. He called actors “fools with hats”.',
      'fools',
      'herring merchant',
    ],
    [
      'Bettina Crowe sang. She was taught by a retired sailor. He said that actors were fools.',
      'actors were fools',
      'retired sailor',
    ],
    [
      'Bettina Crowe sang. She was the child of a herring merchant and a nurse. She said that actors were fools.',
      'actors were fools',
      'Bettina Crowe',
    ],
    ['Lucas Pratt came with a hand-painted sign. It read: “Geese are not a base.”', 'Geese', 'hand-painted sign'],
    ['Ann Lee held up a placard. It read: “Save the bees from men.”', 'Save', 'placard'],
  ],
  'what somebody used to say, and the second of two verbs before marks': [
    ['Tom Lee liked boats. The sea, he used to say, never forgives.', 'never forgives', 'Tom Lee'],
    ['Ann Crowe drew. Films, she liked to say, were “cooking without hunger”.', 'without hunger', 'Ann Crowe'],
    ['You cannot plough the sea, Ann Lee likes to say.', 'cannot plough', 'Ann Lee'],
    ['Tom Lee disapproved of the theatre and called actors “fools who are paid for it”.', 'paid for it', 'Tom Lee'],
  ],
  'subjects behind a lead that no comma closes, and answers without an asker': [
    [
      'PC Neil Orde told the jury that when she was arrested Sheila Norcott said: “It is a mess.”',
      'a mess',
      'Sheila Norcott',
    ],
    ['When he was told Tom Lee said: “Never.”', 'Never', 'Tom Lee'],
    [
      'Toby Crowe, a vet, said it was normal. / Eileen Storr remembered asking her why. “Because,” came the answer, “he is here.”',
      'he is here',
      null,
    ],
  ],
  "views, captions and phrases, and statements on somebody's own pages": [
    ['Ann Nye is a junior. For Nye, the leak has one upside. “It keeps you awake.”', 'keeps you', 'Ann Nye'],
    ['Mia Lark posted a photo of her cast with the caption, “Worth every single stitch.”', 'Worth every', 'Mia Lark'],
    ['Protester Ann Lee held a placard with the words: “End it now, please.”', 'End it', 'Ann Lee'],
    ['Almost anything with the words “Mia Lark and friends” sells.', 'and friends', null],
    ['“A tax on Christmas” is the way Mina Oakes of the guild sees it.', 'tax on', 'Mina Oakes'],
    ['“Immortal if left alone” was the phrase used by Prof Ola Berg.', 'left alone', 'Ola Berg'],
    ['Their accountant advised the Reeds to “get out while you can”.', 'get out', 'accountant'],
    ['Guy Thorn paid tribute to “a true servant of the sea”.', 'servant of the sea', 'Guy Thorn'],
    ['Petra Lind withdrew on Friday. A statement on her website read: “My body has said no.”', 'My body', 'Petra Lind'],
    [
      '“Did you check the tyres?” Dr Jean Mills asked Leon Pratt. “I never had cause to,” he replied.',
      'never had cause',
      'Leon Pratt',
    ],
  ],
  'names that only look like those of an office or of the dead': [
    ['Gianni Vico, the editor of the town’s paper, Il Romano, said every pope was there.', 'every pope', 'Gianni Vico'],
    [
      'Bill Dunn spoke of Ann Dunn, his words drowned by applause. Ann Dunn was told of it. / “You are rude,” Ann Dunn told a heckler. “Very,” Mrs Dunn said.',
      'Very',
      'Ann Dunn',
    ],
  ],
  'causes, ages and figures that somebody gives': [
    ['A pathologist, Prof Hugh Ballan, gave the cause of death as drowning.', 'drowning', 'Hugh Ballan'],
    ['Dr Nora Fenn spoke. She gave the time of death as 4am, but said it was late.', '4am', 'Nora Fenn'],
    ['Ann Lee, who gave her occupation as clown, left.', 'clown', 'Ann Lee'],
    ['The council, which puts the cost at £2m, declined to comment.', '£2m', 'council'],
    ['Analyst Tom Roe put the value of the deal at “about £3bn”.', 'about £3bn', 'Tom Roe'],
    ['Ann Lee put the date at the top of the page.', 'the top', 'no quote'],
  ],
};

for (const [kind, rows] of Object.entries(SPEAKERS))
  describe(kind, () => {
    test.each(rows)('%s', (text, words, speaker) => {
      const said = speakerOf(foundIn(text), words);
      if (speaker === null) expect(said).toBeNull();
      else expect(said).toBe(speaker);
    });
  });

test('a calling may stand between a headline’s quotation and who says it', () => {
  const found = foundIn(
    'The swimmer Kelly Marsh, 30, has opened a shop.',
    '‘I was lucky’: swimmer Kelly Marsh on her shop',
  );
  expect(speakerOf(found, 'was lucky')).toBe('Kelly Marsh');
});

test('planets and comets are nobody', () => {
  expect(peopleOf(foundIn('The dwarf planet Oruna is small. The comet Hollis was seen by Ann Lee.'))).toEqual([
    'Ann Lee',
  ]);
});
