import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, speakerOf } from '../found.js';

/** Sentences of one kind: the text, words of a quote, and whose they are. */
type Row = readonly [text: string, words: string, speaker: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'who speaks of what before a colon': [
    ['Skipper Ann Corrie, speaking to Radio Torvik: “We rowed until dark. Nobody slept.”', 'rowed', 'Ann Corrie'],
    ['Skipper Ann Corrie on the broken oar: “It went like a twig. I laughed.”', 'twig', 'Ann Corrie'],
    ['Ann Corrie rowed stroke. / Corrie on the weather: “It blew all day. We hid.”', 'blew', 'Ann Corrie'],
    ['Former skipper Moses Hale on Torvik Live: “They looked tired. I would rest them.”', 'tired', 'Moses Hale'],
    ['Notes on the weather: “It blew all day. We hid.”', 'blew', null],
    ['Skipper Ann Corrie: “We won.” Coxswain Ada Brill said: “I lost my voice.”', 'won', 'Ann Corrie'],
    ['Skipper Ann Corrie: “We won.” Coxswain Ada Brill said: “I lost my voice.”', 'lost', 'Ada Brill'],
    ['“We won,” said Ann Corrie. “It rained.” Ada Brill said: “I lost my voice.”', 'rained', 'Ann Corrie'],
    ['“We won,” said Ann Corrie. “It rained,” Ada Brill said.', 'rained', 'Ada Brill'],
  ],
  'a player by his place, and who is named in the next sentence': [
    ['Torvik forward Moses Hale said the ice was thin.', 'ice', 'Moses Hale'],
    ['The Torvik back Moses Hale, 20, said the ice was thin.', 'ice', 'Moses Hale'],
    ['The council put it forward, Moses Hale said.', 'forward', 'Moses Hale'],
    ['“The ice was thin,” she said. Ada Brill was speaking to the Echo.', 'ice', 'Ada Brill'],
    ['“The ice was thin,” she said. Moses Hale was speaking to the Echo.', 'ice', null],
    ['“The ice was thin,” she said. They thanked Ada Brill, who left.', 'ice', null],
  ],
  'a paragraph of words between two about one': [
    [
      'Ann Corrie saw the mast fall. / “It was like thunder.” / Ms Corrie, 40, said she had hidden.',
      'thunder',
      'Ann Corrie',
    ],
    [
      'Ann Corrie, a rower, saw the mast fall. / “It was like thunder.” / She said she had hidden.',
      'thunder',
      'Ann Corrie',
    ],
    [
      'Ann Corrie saw the mast fall. / “It was like thunder.” / Her uncle, Moses Hale, said he had hidden.',
      'thunder',
      null,
    ],
    ['For boatman Moses Hale, the ban is a blow. / “I have nothing else.”', 'nothing', 'Moses Hale'],
    ['For the town, the ban is a blow. / “It was all they had here.”', 'all they', null],
    ['“I heard the hull crack.” / Those are the words of Moses Hale, who built it.', 'crack', 'Moses Hale'],
  ],
  'single and double marks in one another': [
    ['\'She told me, "Row on,"\' said Mr Hale. \'I said, "Never."\'', 'Row on', 'Hale'],
    ['\'She told me, "Row on,"\' said Mr Hale. \'I said, "Never."\'', 'Never', 'Hale'],
    ['Mr Hale said: \'They told me "wait" and I said "why?"\'', 'why', 'Hale'],
    ['Asked if he rowed, Hale said: “No.” Pressed on what he did, he replied: “I steer.”', 'steer', 'Hale'],
  ],
  'a title behind the name of a place': [
    ['In Torvik Governor Hale said the quay was safe.', 'quay', 'Hale'],
    ['At Torvik Miss Ada Brill told the press that she would wed.', 'wed', 'Ada Brill'],
    ['From Torvik Mr. Hale wrote that the ice had gone.', 'ice', 'Hale'],
    ['In a letter to Torvik Mr. Hale said the ice had gone.', 'ice', 'Hale'],
    ['In Torvik the quay was said to be safe.', 'safe', null],
  ],
  'an age that is somebody else’s than who is named behind the verb': [
    ['Keeper Joe Vallis was praised. / The 36-year-old said coach Moses Hale had taught him.', 'taught', 'Joe Vallis'],
    [
      'Joe Vallis, 36, was praised. / Winger Dan Orme is 19. / The 36-year-old said captain Dan Orme had helped.',
      'helped',
      'Joe Vallis',
    ],
    ['“It was my first race,” said the teenager. / Ruby Brill, 14, rowed for an hour.', 'first race', 'Ruby Brill'],
    ['“It was my first race,” said the teenager. / Ruby Brill, 44, rowed for an hour.', 'first race', 'teenager'],
    [
      'Coach Lou Hale was pleased. / Dan Orme, who rowed bow, shrugged. “A scratch,” the junior said.',
      'scratch',
      'Dan Orme',
    ],
  ],
  'who is before the court': [
    [
      'Peter Vale, 51, denies manslaughter. / Neighbour Ann Brill spoke first. / The defendant said he was asleep.',
      'asleep',
      'Peter Vale',
    ],
    [
      'Mona Vale, 50, is accused of poisoning gardener Jim Vale. / Ann Brill, giving evidence, said the defendant was calm. / The defendant told police she was ill.',
      'was ill',
      'Mona Vale',
    ],
    ['Peter Vale denies the rumours. / The defendant said he was asleep.', 'asleep', 'defendant'],
    ['“He was odd,” the inquest heard.', 'odd', null],
    ['“He was odd,” the coroner said.', 'odd', 'coroner'],
  ],
  'what has no name, and “it”': [
    [
      'The council said it would act. / The ferry operator said boats were late. It blamed fog.',
      'fog',
      'ferry operator',
    ],
    ['A think tank said growth would slow. It expects cuts.', 'cuts', 'think tank'],
    ['The hotel said it was full. It apologised for the smell.', 'smell', 'hotel'],
    [
      'Torvik Oil plc said it would drill. The oil company said it had rigs. It expects a strike in May.',
      'strike',
      'Torvik Oil plc',
    ],
    [
      'Ada Brill has been a host since May. / Ada says she likes it. / The operator says boats are full.',
      'boats are full',
      'operator',
    ],
    ['A report was published on Monday. It found that boats were old.', 'boats were old', 'report'],
    ['A leaflet was put through doors. “Beware,” it said.', 'Beware', 'leaflet'],
    ['Brasted Police searched the quay. The force said nobody was hurt.', 'nobody', 'Brasted Police'],
    ['The family of Moses Hale came. In a statement, they said he was kind.', 'he was kind', 'family of Moses Hale'],
  ],
  'who is told, and what is told': [
    ['A former rower told the Courier staff were bullied.', 'staff were', 'former rower'],
    ['Ada Brill told Radio Torvik farmers were at risk.', 'farmers were', 'Ada Brill'],
    ['Ada Brill told jurors in closing that Hale was “a cheat”.', 'a cheat', 'Ada Brill'],
    ['Chief executive Bo Brill said pay would be frozen.', 'pay would', 'Bo Brill'],
    ['Shares in Vantel fell on Tuesday after the maker of canoes said costs were up.', 'costs', 'Vantel'],
    ['The warden of Torvik, Moses Hale, disagreed, saying there was time.', 'was time', 'Moses Hale'],
    ['Responding, a council spokesman said: “We are sorry for the smell.”', 'sorry', 'council spokesman'],
    ['Torvik Police appealed for anyone who saw the boat to come forward.', 'anyone who', 'Torvik Police'],
    ['Devon and Cornwall Police said roads were shut.', 'roads', 'Devon and Cornwall Police'],
    ['“She rowed,” says Hale. I ask whether she won. “Never.”', 'Never', 'Hale'],
  ],
  'a pronoun that cannot stand for somebody': [
    [
      'One trader said he would close. “No hope,” he added. / Cllr Anna Brill said she was sorry. “I had a stall,” she said.',
      'stall',
      'Anna Brill',
    ],
    ['Hale’s mother, Rosa, sat down. “He never listens,” she told me. He laughed. “She is right.”', 'right', null],
    ['Anna Hale married in May. / The singer’s manager said she would rest.', 'rest', 'singer’s manager'],
  ],
  'whoever is told only by an office or as kin': [
    ['Amos Pell said he was ill. The judge shook his head. “You ran,” he said.', 'You ran', 'judge'],
    ['Sheriff Lon Brill held Amos Pell. Pell wept. The sheriff shrugged. “He ran,” he said.', 'He ran', 'Lon Brill'],
    ['Amos Pell said he was ill. His boss disagreed. “He is fine,” he said.', 'is fine', 'boss'],
    ['Joe Pell, 40, was ill. The builder has two sons. “I am tired,” he said.', 'tired', 'Joe Pell'],
    [
      'Eli Brill wants it. “Build it,” he said. His gran is all for it. “Let them have it,” she said.',
      'Let them',
      'gran',
    ],
    ['Ada Brill left. One user, a mother of two, said it hurt. “I go without,” she said.', 'go without', 'One user'],
    ['Ada Brill left. One report said it hurt. “I go without,” she said.', 'go without', 'Ada Brill'],
  ],
  'what is within the clause of somebody': [
    [
      'A boatman accused of robbing a shop told a court that he slept.',
      'he slept',
      'boatman accused of robbing a shop',
    ],
    ['A boatman accused of robbing a shop told a court that he slept. / Jim Vale, 44, wept.', 'he slept', 'Jim Vale'],
    ['A boatman accused the mayor of robbing a shop.', 'of robbing', 'boatman'],
    ['A cyclist who found it said: “I was sick.”', 'sick', 'cyclist who found it'],
    ['Ada Brill, who knew her, said: “She was kind.”', 'kind', 'Ada Brill'],
    ['A father has told of his joy after his son was found. / Toby Brill, nine, was lost.', 'joy', 'father'],
    ['A father has told of his joy after a race. / Toby Brill, 44, won it.', 'joy', 'Toby Brill'],
  ],
  'who is called so on a site, and what a paper is not': [
    ['“Gone too soon,” tweeted @anna_k. Fans agreed.', 'too soon', '@anna_k'],
    ['“Gone,” wrote Ada Brill. @anna77 said: “Too soon.”', 'Too soon', '@anna77'],
    ['A spokesman told the Torvik Gazette it was sorry. / The airline said beds were found.', 'beds', 'airline'],
    ['The Torvik Gazette was sold. / The publisher said jobs were safe.', 'jobs', 'Torvik Gazette'],
    ['The widow cried out that it was murder.', 'was murder', 'widow'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

test.each([
  ['Islander Una Corrie said it was a joke. Coroner Brill heard evidence.', ['Una Corrie', 'Brill']],
  ['Cllr May Brill said it was a joke.', ['May Brill']],
])('what somebody is at the head of a sentence is no part of a name: %s', (text, people) =>
  expect(peopleOf(foundIn(text))).toEqual(people),
);

test.each([
  ['Hallow & Brill slid 11% on Thursday. Staff had feared it.', ['Hallow & Brill']],
  ['On Monday Hallow & Brill slid 11% in Torvik.', ['Hallow & Brill']],
])('a firm of two partners whose shares move: %s', (text, names) =>
  expect(organisationsOf(foundIn(text))).toEqual(names),
);

test.each(['Boatman ‘fled’, jury told', 'Boatman ‘fled in fog’, inquest hears', 'Boatman “fled”, court told'])(
  'whoever hears it in a headline has not said it: %s',
  (headline) => expect(foundIn('Moses Hale wept.', headline).sources).toEqual([]),
);
