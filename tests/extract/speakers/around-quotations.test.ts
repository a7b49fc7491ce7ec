import { describe, expect, test } from 'vitest';
import { foundIn, speakerOf } from '../found.js';

const toldBy = (text: string, words: string): string | null => speakerOf(foundIn(text), words);

describe('a verb beside a quotation, though it looks like a noun', () => {
  test.each([
    ['The clerk yawned. Ida Quill shot back, “Eels have no votes.” The hall laughed.', 'Eels have', 'Ida Quill'],
    [
      'Asked whether the pier would close to pay for it, Mr Vos shot back: “Try it.” Piet Vos owns it.',
      'Try',
      'Piet Vos',
    ],
    ['“The eels were late,” Ida Quill notes. Piet Vos and his son sell them.', 'late', 'Ida Quill'],
    [
      '“The eels were late,” the Saltmarsh smokers state in a leaflet, which was given out on Monday.',
      'late',
      'Saltmarsh smokers',
    ],
    ['“The eels were late,” a voice on the tape states. “They came in May.”', 'came', 'voice on the tape'],
    ['“No eel is safe,” said one unpaid Saltmarsh warden. “They see to that.”', 'see to', 'unpaid Saltmarsh warden'],
    [
      '“No eel is safe,” said one warden involved in the count, who gave no name. “They see to that.”',
      'see to',
      'warden involved in the count',
    ],
    ['“No eel is safe,” said the rowers led by Alderman Hugo Bell. “They see to that.”', 'see to', 'rowers'],
    ['“No eel is safe,” said Fisheries ranking member Hugo Bell. “They see to that.”', 'see to', 'Hugo Bell'],
    ['“Whoever finds an eel should put it back,” begins a notice that hangs in the hall.', 'finds', 'notice'],
    [
      'Mr Bell comes on Monday. “The eels are yours,” he will say, a draft shows. Hugo Bell is the mayor.',
      'yours',
      'Hugo Bell',
    ],
  ])('%s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));

  test.each([
    ['“The Eel Song,” the band’s notes on it and a map are in the box.', 'Eel Song'],
    ['The eels were late: “They are asleep.” The warden said nothing.', 'asleep'],
  ])('nobody: %s', (text, words) => expect(toldBy(text, words) ?? 'no quote').toBe('no quote'));
});

describe('who announces words behind a colon', () => {
  test.each([
    [
      'When the smoker Hugo Bell drowned in 1931, Alderman Ida Quill issued the following notice: “He fed us.”',
      'fed',
      'Ida Quill',
    ],
    ['If the ferry stops, Piet Vos hit back cheerfully: “Then we row.” He rows.', 'row', 'Piet Vos'],
    ['The eel board, in a note about the weir, worded it more mildly: “Some may pass.”', 'pass', 'eel board'],
    ['EELS DO NOT READ THE TIDES - Ida Quill: “They smell rain.” It rained.', 'smell', 'Ida Quill'],
    [
      'Ida Quill and Piet Vos, among others, like it. Quill: “It is wet.” Vos: “It is deep.” That is all.',
      'wet',
      'Ida Quill',
    ],
    [
      'Ida Quill and Piet Vos, among others, like it. Quill: “It is wet.” Vos: “It is deep.” That is all.',
      'deep',
      'Piet Vos',
    ],
    [
      'Dora Shaw, 51: “I have rowed all my life. Not this time.” / Piet Vos, 68, smoker: “They are all wet.”',
      'Not this',
      'Dora Shaw',
    ],
    [
      'Dora Shaw, 51: “I have rowed all my life. Not this time.” / Piet Vos, 68, smoker: “They are all wet.”',
      'all wet',
      'Piet Vos',
    ],
    ['The mayor rose. Mr Vos (Labour, Tern): “That is a shame.” Piet Vos sat down.', 'a shame', 'Vos'],
    ['The coroner nodded. Witness (Dora Shaw): “I did not see it.”', 'did not see', 'Dora Shaw'],
    [
      'Rep. Piet Vos (R-Tern): “Who told you that?” Former mayor of Tern Ida Quill: “We learned it at sea.”',
      'at sea',
      'Ida Quill',
    ],
    [
      'As the smokers’ chairwoman, Ida Quill, put it in her letter to the crews doing the count, “Mud is money.”',
      'Mud',
      'Ida Quill',
    ],
  ])('%s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));

  test('a heading is nobody', () => {
    expect(toldBy('The boats came home on Friday. Tides: “High at noon, low at six.” It rained.', 'High')).toBeNull();
  });
});

describe('whose a participle or an infinitive is', () => {
  test.each([
    [
      'Ida Quill was at the weir when eel smokers barred the path, chanting “No toll, no weir.” She waved.',
      'No toll',
      'eel smokers',
    ],
    [
      'The quay was full, with many rowers and their sisters singing “Row me home” all night.',
      'Row me',
      'rowers and their sisters',
    ],
    [
      'The two agreed on the weir – Quill saying it was “dry” and Vos calling it “dust” itself. Ida Quill and Piet Vos own it.',
      'dry',
      'Ida Quill',
    ],
    [
      'The two agreed on the weir – Quill saying it was “dry” and Vos calling it “dust” itself. Ida Quill and Piet Vos own it.',
      'dust',
      'Piet Vos',
    ],
    [
      'The board denied it leaked, with Quill going to the papers to call Vos “quite asleep” on the matter. Ida Quill and Piet Vos row.',
      'asleep',
      'Ida Quill',
    ],
    [
      'Hugo Bell sold more than 40 boats and began complaining about what “the eels cost” him.',
      'eels cost',
      'Hugo Bell',
    ],
    ['Hugo Bell left the hall when the music stopped, saying he was “too old for eels.”', 'too old', 'Hugo Bell'],
  ])('%s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));
});

describe('a subject with something between it and its verb', () => {
  test.each([
    [
      'The Fisheries Office less than three weeks ago warned that “grade one” eels had gone.',
      'grade one',
      'Fisheries Office',
    ],
    [
      '“He rows,” Ida Quill, who is head of Clear Water said in a note sent to the Courier. “More than most.”',
      'More',
      'Ida Quill',
    ],
    ['The film, titled “Wet?”, concludes that Bell is too “fond of mud” to be mayor.', 'fond', 'film'],
    [
      'The weir is dry, de Quill said, “I have not seen a drop” in May. Mayor Hugo de Quill rows.',
      'drop',
      'Hugo de Quill',
    ],
    [
      'Mr Vos was glad. “It is a beauty,” he told the crew afterward, according to Hugo Bell, a mate. Piet Vos owns the eel.',
      'beauty',
      'Piet Vos',
    ],
  ])('%s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));

  test.each([
    [
      'Saturday at the county’s party convention Sen. Ida Quill (D-MA) said rival Hugo Marsh was a “wet oar.”',
      'wet oar',
      'Ida Quill',
    ],
    ['Ida Quill rowed to Tern, calling at two locks as her crew said it was “too wet.”', 'too wet', 'crew'],
    [
      'In a year in which Quill left the board and Vos warned of “wet mud,” nobody rowed. Piet Vos sells eels.',
      'wet mud',
      'Piet Vos',
    ],
    [
      'One tool that Tern’s Piet Vos cites as good for calling old crews is the bell, saying: “Bells ring all day.”',
      'Bells ring',
      'Piet Vos',
    ],
    [
      'One tool that Piet Vos cites as useful is the oar, saying: “Oars never sleep at all.”',
      'never sleep',
      'Piet Vos',
    ],
    ['However, Mayor Ida Quill, joined by Dora Shaw and Piet Vos, argued that “mud is money.”', 'mud is', 'Ida Quill'],
    ['Co-managing smokers Quill Brothers Inc and Vos and Co said that “mud is money.”', 'mud is', 'Quill Brothers Inc'],
  ])('behind another clause: %s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));

  test('two clauses of one person', () => {
    expect(toldBy('Ida Quill, who rows and said “mud is money” on Monday, left.', 'mud is')).toBe('Ida Quill');
  });
});

describe('a claim of somebody else within what is said of it', () => {
  test.each([
    [
      'Alderman Bell blamed the papers for making a feast out of Piet Vos’s claim that the warden “ate the catch,” which he denies.',
      'ate the',
      'Piet Vos',
    ],
    [
      'They blamed the wardens for the delay, and one rower for the suggestion by Piet Vos, a smoker, that somebody “ought to look” in the weir.',
      'ought',
      'Piet Vos',
    ],
  ])('%s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));
});

describe('words within a sentence that tells whose they are', () => {
  test.each([
    [
      'The size of the catch does not surprise the warden Dora Shaw: “Most years are worse.” She counts.',
      'Most',
      'Dora Shaw',
    ],
    [
      'The fair was held in Tern because, in Quill’s words, “they are the wettest on the map.” Ida Quill runs it.',
      'wettest',
      'Ida Quill',
    ],
    [
      'As Ida Quill, professor at Tern and author of “Mud and Money,” put it, “The board forgets the rain.”',
      'forgets',
      'Ida Quill',
    ],
    [
      '“This is grand!” beamed Hugo Bell of Tern, Maine, who had climbed a mast. The crowd cheered.',
      'grand',
      'Hugo Bell',
    ],
    [
      'A county lawsuit, filed in 2012, asks for a new weir, naming the board and alleging that it used a “permit to drain.”',
      'permit',
      'lawsuit',
    ],
    [
      'The council spent the sum twice, leading advisers like Dora Shaw to counter that “every cent went into mud.”',
      'every cent',
      'Dora Shaw',
    ],
    ['Hugo Bell circled the buoy as his sisters jeered, “Row home!” – a phrase of theirs.', 'Row home', 'sisters'],
    [
      'The weir has been called “mud on purpose” by Ida Quill, a professor at Tern, and it fills up.',
      'on purpose',
      'Ida Quill',
    ],
    ['Mayor Hugo Bell is said to have called his smokers “free riders” on the tide.', 'free riders', 'Hugo Bell'],
    ['Hugo Bell’s verdict: “Nobody rows for fun.” It rained.', 'Nobody', 'Hugo Bell'],
    ['WATER DOES NOT COUNT - Ida Quill and Piet Vos: “It only rises.” It rained.', 'rises', 'Ida Quill'],
    [
      '“Tell her I promised,” Quill said, and Dora Shaw cut in. “Do not forget the oars.” Ida Quill rows.',
      'oars',
      'Dora Shaw',
    ],
  ])('%s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));

  test.each([
    ['Marsh shot back in a letter, saying he had “made money from mud.” Hugo Marsh rows.', 'made money', 'Hugo Marsh'],
    [
      'Even before the flood, Hugo Marsh, then a smoker, had warned of “a wall of water.” It came.',
      'wall of',
      'Hugo Marsh',
    ],
    ['Ida Quill, whose brother Hugo called the weir “a ditch,” left early.', 'a ditch', 'Hugo'],
    ['Ida Quill, whose brother rows, called the weir “a ditch.”', 'a ditch', 'Ida Quill'],
    ['The weir – “a ditch,” in the view of Ida Quill – was shown on Friday.', 'a ditch', 'Ida Quill'],
    ['“They’re all the same” is how Piet Vos, a retired rower, puts it.', 'all the same', 'Piet Vos'],
    ['“They’re all the same” was the view of Piet Vos, a retired rower.', 'all the same', 'Piet Vos'],
    ['Piet Vos was remembered by colleagues as “a gentle oar”. He died in May.', 'gentle', 'colleagues'],
    ['Piet Vos was remembered as “a gentle oar” by Canon Ida Quill, who rowed with him.', 'gentle', 'Ida Quill'],
    ['Warden Dora Shaw testified that Vos told her, “I took the oar.” Piet Vos denies it.', 'took the oar', 'Piet Vos'],
    ['Quill says Vos called her “a wet oar”. Ida Quill and Piet Vos row.', 'a wet oar', 'Piet Vos'],
    [
      'Vos said the plan, which he called “a wet oar”, would be put to 700 rowers. Piet Vos rows.',
      'a wet oar',
      'Piet Vos',
    ],
    [
      'Quill Brothers Inc said it has a new ferry from Tern called “Quick Oar.” It sails.',
      'Quick Oar',
      'Quill Brothers Inc',
    ],
    ['Quill says she asked about “the wet oar” in May. Ida Quill and Piet Vos row.', 'the wet oar', 'Ida Quill'],
    [
      'Quill, once described by Vos as “a wet oar”, has offered him a seat. Ida Quill and Piet Vos row.',
      'a wet oar',
      'Piet Vos',
    ],
    ['According to court papers, Vos wrote in a text, “Bring the oars.” Piet Vos rows.', 'Bring the', 'Piet Vos'],
    [
      'According to the complaint, Vos told a warden that he could “get any eel.” Piet Vos rows.',
      'any eel',
      'Piet Vos',
    ],
    ['According to the complaint, the weir was “as good as dry.” Piet Vos rows.', 'as good', 'complaint'],
    [
      'Quill said the bid was “too high,” a view shared by Vos, who called it “a ladder.” Ida Quill and Piet Vos row.',
      'a ladder',
      'Piet Vos',
    ],
    ['Asked if she would go back, Ida Quill smiled. “Never.” She rows.', 'Never', 'Ida Quill'],
  ])('%s', (text, words, speaker) => expect(toldBy(text, words)).toContain(speaker));

  test.each([
    ['The Courier rated most of the letters as “very false,” compared to those of May, they have said.', 'compared'],
    ['The weir’s depth: “Six feet.” It rained.', 'Six'],
  ])('not %s', (text, words) => expect(toldBy(text, words) ?? '').not.toMatch(/compared|weir/));
});
