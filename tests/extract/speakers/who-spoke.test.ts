import { describe, expect, test } from 'vitest';
import { foundIn, foundInMarkdown, speakerOf } from '../found.js';

type Row = readonly [text: string, words: string, speaker: string | null];

/** Each kind of sentence in which the speaker is not the nearest name before a verb of saying. `/` parts paragraphs. */
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a quotation on its own is the new subject’s': [
    ['Ann Lee said the bridge was safe. The owner, Duncan Hale, shrugged. “Nobody asked me about it.”', 'Nobody asked', 'Duncan Hale'],
    ['Ann Lee said the bridge was safe. / A baker, Joan Pike, disagreed. “We heard it creak all night.”', 'creak', 'Joan Pike'],
    ['Ann Lee said the bridge was safe. “We tested it twice this year.”', 'tested it', 'Ann Lee'],
    ['Mayor Ann Lee told the council that it was safe. / Union leader Patrick Moran laughed when he heard it. “She found money for lamps.”', 'found money', 'Patrick Moran'],
    ['“It is safe,” said Ann Lee. / Tom Bridger, who lives below it, is not so sure. “Stones fall into my garden every week.”', 'Stones fall', 'Tom Bridger'],
    ['Ann Lee said the bridge was safe. The report took nine months. “We tested it twice this year.”', 'tested it', 'Ann Lee'],
    ['Ann Lee said it was safe. A neighbour, a nurse called Joan Tisdale, laughed. “I thought it was the fridge.”', 'fridge', 'Joan Tisdale'],
  ],
  'a line with a colon introduces its quotation': [
    ['Harriet Colby, the chief executive, said: / “We have weighed every alternative.”', 'weighed', 'Harriet Colby'],
    ['The mayor, Ines Farrow, put it more briefly: / “It is a bad day for the town.”', 'bad day', 'Ines Farrow'],
    ['And from Desmond Quill, organiser of the union: / “Two hundred families learned it from the radio.”', 'families', 'Desmond Quill'],
    ['Norwegian Prime Minister Sigrid Halvorsen: / “This is a good day for cod.”', 'cod', 'Sigrid Halvorsen'],
    ['Ann Lee left early. Tributes came from Peter Marsh: “She never missed a meeting in her life.”', 'missed a meeting', 'Peter Marsh'],
    ['Ann Lee spoke first. Her deputy, Lena Feld, had this to say: “He loves those bees more than us.”', 'bees', 'Lena Feld'],
    ['In a statement, Grete Solbakk said: “We owe our passengers an explanation.”', 'explanation', 'Grete Solbakk'],
  ],
  'families and doubles of a surname': [
    ['Paul Harrow, 48, fell. His wife, Helen Harrow, waited. “He asked for tea,” Mrs Harrow said.', 'asked for tea', 'Helen Harrow'],
    ['Paul Harrow, 48, fell. His wife, Helen Harrow, waited. “I counted helicopters,” Mr Harrow said.', 'helicopters', 'Paul Harrow'],
    ['William Strang left his fields to his son, Bill Strang. “I had not expected it,” Bill Strang said.', 'expected', 'Bill Strang'],
    ['Kate Penrose, 30, and her cousin Catherine Penrose, 44, bought it. “I do the sums,” said Catherine Penrose.', 'sums', 'Catherine Penrose'],
    ['Idwal Prosser, 78, died. His son, Huw Prosser, found him. After the hearing Mr Prosser, 51, said the farm would be sold.', 'farm would be sold', 'Huw Prosser'],
    ['Treharne’s wife, Sioned Treharne, said she had not been asked.', 'not been asked', 'Sioned Treharne'],
  ],
  'a pronoun is whose given name has its sex': [
    ['Wojciech Malik worked with Iwona Zych for years. “He was never late,” she said.', 'never late', 'Iwona Zych'],
    ['Shulamit Oren met Yitzhak Perl at the port. “I knew the boat,” she said.', 'knew the boat', 'Shulamit Oren'],
    ['Shulamit Oren met Yitzhak Perl at the port. “I knew the boat,” he said.', 'knew the boat', 'Yitzhak Perl'],
  ],
  'single quotation marks': [
    ['‘It’s a shed with a view,’ said Margery Pike. ‘I wouldn’t pay that for a car.’', 'wouldn’t pay', 'Margery Pike'],
    ['‘The boys’ coats were wet,’ said Mavis Dodd, ‘and nobody had told us.’', 'nobody had told us', 'Mavis Dodd'],
    ['‘The boys’ coats were wet,’ said Mavis Dodd.', 'boys’ coats were wet', 'Mavis Dodd'],
    ["'He said to me, \"Take your pieces and go\",' said Ivor Keane.", 'Take your pieces', 'Ivor Keane'],
    ['‘He never took his phone,’ Huw Prosser said. ‘He said it frightened the sheep.’', 'frightened', 'Huw Prosser'],
    ['Ann Lee said the council had been ‘asleep since the flood’.', 'asleep since', 'Ann Lee'],
  ],
  'a description stands for a person or a firm': [
    ['Clifford Naylor, 66, was fined. His neighbour, Patience Oduya, wept. “My mother planted it,” the 71-year-old said.', 'planted', 'Patience Oduya'],
    ['Clifford Naylor, 66, met Ann Lee. “My mother planted it,” the 66-year-old said.', 'planted', 'Clifford Naylor'],
    ['Ron Leake, a former miner, met Ann Lee, a lawyer. “The eels were here first,” the ex-miner said.', 'eels', 'Ron Leake'],
    ['Shona Kettleby beat Ireland’s Aoife Brannock. “She was better today,” the Irish runner said.', 'better today', 'Aoife Brannock'],
    ['Energy Minister Owain Treharne met Ann Lee. “It is the moon’s gift,” the minister said.', 'moon', 'Owain Treharne'],
    ['Halden Motors will shut its foundry. The carmaker said demand had fallen.', 'demand had fallen', 'Halden Motors'],
    ['Tidewright, the firm that designed it, was pleased. “We have the turbines,” the company said.', 'turbines', 'Tidewright'],
    ['The Czech minister, Karel Dusek, spoke first. “We are no satellite,” the Rumanian delegate said.', 'satellite', 'Rumanian delegate'],
  ],
  'interviews': [
    ['Thora Linnell met Marcus Ede. / Marcus Ede: What will you miss? / Thora Linnell: The noise of it. / ME: And the worst day? / TL: The flood of course.', 'The noise', 'Thora Linnell'],
    ['Thora Linnell met Marcus Ede. / Marcus Ede: What will you miss? / Thora Linnell: The noise of it. / ME: And the worst day? / TL: The flood of course.', 'The flood', 'Thora Linnell'],
    ['Thora Linnell met Marcus Ede. / Marcus Ede: What will you miss? / Thora Linnell: The noise of it. / ME: And the worst day? / TL: The flood of course.', 'What will', 'Marcus Ede'],
    ['Thora Linnell ran the library. / Q: What will you miss? / A: The noise of it. / Q: And the worst day? / A: The flood of course.', 'The flood', 'Thora Linnell'],
    ['Thora Linnell ran the library. / Q: What will you miss? / A: The noise of it. / Q: And the worst day? / A: The flood of course.', 'What will', null],
    ['Thora Linnell ran the library. / What will you miss? / I shall miss the noise. / What was the worst day? / My worst day was the flood. / What now? / I shall read.', 'miss the noise', 'Thora Linnell'],
    ['Monday: rain all day. / Tuesday: sun at times. / Wednesday: wind and hail.', 'sun at times', 'no quote'],
  ],
  'charges, asides, several speakers': [
    ['Nell Garland accused the council of counting on a Sunday.', 'counting on a Sunday', 'Nell Garland'],
    ['Nell Garland blamed the treasurer, Olive Hartnoll, for hiding the results until Friday.', 'hiding the results until Friday', 'Nell Garland'],
    ['Nell Garland criticised her for announcing it on a Friday afternoon.', 'announcing it', 'Nell Garland'],
    ['Nell Garland warned farmers of the danger of old brakes.', 'danger of old brakes', 'Nell Garland'],
    ['Nell Garland said that, according to the report, the bridge was unsafe.', 'bridge was unsafe', 'Nell Garland'],
    ['Nell Garland maintains that it leaves out schoolchildren.', 'leaves out', 'Nell Garland'],
    ['Amy Pritt and Lewis Dunne came. “About time,” Pritt and Dunne said.', 'About time', 'Amy Pritt and Lewis Dunne'],
    ['“It is not fair to some of us,” chimed in Tobias Rudge, the youngest.', 'not fair', 'Tobias Rudge'],
  ],
  'a quotation that runs on from its sentence': [
    ['The parties “saw Burma as a country that was under pressure,” said Victor Marsh, who served there.', 'under pressure', 'Victor Marsh'],
    ['Teachers “are the only ones who have read the plan to its end,” said Olive Hartnoll.', 'read the plan', 'Olive Hartnoll'],
    ['The bridge “was tested twice in the year before it fell down,” said Tom Bridger, its keeper.', 'tested twice', 'Tom Bridger'],
    ['Buses “will run on Sundays as they did before the war,” said Joan Pike.', 'will run', 'Joan Pike'],
    ['Nell Garland, citing “the cost of lamps and of everything else,” said it would close.', 'it would close', 'Nell Garland'],
    ['The harbour “has never been so full of boats as it was today,” said Peter Marsh.', 'full of boats', 'Peter Marsh'],
  ],
  'a lead, an apposition or a relative before the verb': [
    ['In a radio interview Nell Garland declared “I think the bridge may be obsolete.”', 'obsolete', 'Nell Garland'],
    ['After saying her foot was “so swollen I could barely walk,” Nell Garland was taken to hospital.', 'swollen', 'Nell Garland'],
    ['Nell Garland, a former chairman of the board, poked at the plan on Monday, tweeting, “Notice the sums at the end.”', 'Notice', 'Nell Garland'],
    ['Asked about the claim that it had been a bomb, Nell Garland said, “I think it is important to know the facts.”', 'know the facts', 'Nell Garland'],
    ['It was Nell Garland, who as leader in 2010 said the goal was to close “the whole of the pier.”', 'whole of the pier', 'Nell Garland'],
    ['Nell Garland, despite admitting that the lamps were old, stayed calm.', 'lamps were old', 'Nell Garland'],
    ['Nell Garland can be heard yelling to the officers that the boat was empty.', 'boat was empty', 'Nell Garland'],
  ],
  'complements after adverbs, asides and participles': [
    ['Nell Garland says too much is made of the lamps.', 'too much', 'Nell Garland'],
    ['Nell Garland cautioned, as did the mayor herself, that the plan might change.', 'might change', 'Nell Garland'],
    ['Supporters in parliament say the scheme, run by the county, has brought jobs.', 'brought jobs', 'Supporters in parliament'],
    ['Nell Garland has called for immediately closing the pier.', 'closing the pier', 'Nell Garland'],
    ['Nell Garland told her deputies never to speak of the letter.', 'speak of the letter', 'Nell Garland'],
    ['Nell Garland warned the captains to lash their boats down.', 'lash their boats', 'Nell Garland'],
    ['Nell Garland charges that the firm hid the report.', 'hid the report', 'Nell Garland'],
  ],
}; // biome-ignore format: a table

for (const [kind, rows] of Object.entries(KINDS))
  describe(kind, () => {
    for (const [text, words, speaker] of rows) test(text, () => expect(speakerOf(foundIn(text), words)).toBe(speaker));
  });

describe('who may have spoken', () => {
  test('what an interview says is direct speech', () => {
    const { quotes } = foundIn('Ann Lee sat down. / Q: Why? / A: Because. / Q: When? / A: In May, I think.');
    expect(quotes.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(Array(4).fill('direct interview'));
  });

  test.each([
    ['> No marrow this year was worth a ribbon.', 'worth a ribbon', 'Ivor Keane'],
    ['> No marrow was worth a ribbon.\n>\n> Nor was any onion.', 'any onion', 'Ivor Keane'],
    ['> “No marrow was worth a ribbon.”', 'worth a ribbon', 'Ivor Keane'],
  ])('a block quotation after a line that announces it: %s', (block, words, speaker) => {
    const body = `# Results\n\nThe show was held on Monday in the hall.\n\nThe judge, Ivor Keane, wrote in the book:\n\n${block}\n`;
    expect(speakerOf(foundInMarkdown(body), words)).toBe(speaker);
  });

  test('a block quotation that nobody announces is nobody’s', () => {
    const body = '# Results\n\nThe judge, Ivor Keane, went home early.\n\n> Roses are red and so is the marquee.\n';
    expect(speakerOf(foundInMarkdown(body), 'marquee')).toBe('no quote');
  });

  test('both who speak together are sources', () => {
    const { sources } = foundIn('Amy Pritt and Lewis Dunne came. “About time,” Pritt and Dunne said.');
    expect(sources.map(({ name }) => name)).toEqual(['Amy Pritt', 'Lewis Dunne']);
  });

  test('rivals for a description are candidates, the likeliest first', () => {
    const { quotes } = foundIn('Ann Lee, a lawyer, met Joan Pike, a lawyer. “It was cold,” the lawyer said.');
    const [quote] = quotes.filter(({ text }) => text.includes('cold'));
    expect(quote?.candidates?.map(({ name }) => name).sort()).toEqual(['Ann Lee', 'Joan Pike']);
    expect(quote?.candidates?.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 1);
  });

  test('a sure speaker has no candidates', () => {
    expect(foundIn('“It was cold,” Ann Lee said.').quotes[0]).not.toHaveProperty('candidates');
  });
});
