import { describe, expect, test } from 'vitest';
import { saidIn } from './quoted.js';

/** Sentence, then "source | cue | content" for each attribution; "-" for none; parts of a content joined by " … ". */
const SAID: readonly (readonly [string, ...string[]])[] = [
  // direct speech
  ['“We won,” Ann Jones said.', 'Ann Jones | said | “We won,”'],
  ['“We won,” said Ann Jones.', 'Ann Jones | said | “We won,”'],
  ['"We won," said Ann Jones, a goalkeeper from Leeds.', 'Ann Jones, a goalkeeper from Leeds | said | "We won,"'],
  ['Ann Jones said, “We won.”', 'Ann Jones | said | “We won.”'],
  ['Ann Jones told reporters: “We won.”', 'Ann Jones | told | “We won.”'],
  ['Said Jones: “We won.”', 'Jones | Said | “We won.”'],
  ['“We won,” she said. “We won at last.”', 'she | said | “We won,” … “We won at last.”'],
  ['“We won,” she said, “and nobody saw it.”', 'she | said | “We won,” … “and nobody saw it.”'],
  ['“Who won?” Jones asked.', 'Jones | asked | “Who won?”'],
  ["''We won,'' Jones said.", "Jones | said | ''We won,''"],
  ['„We won,” Jones said.', 'Jones | said | „We won,”'],
  ['«We won,» Jones said.', 'Jones | said | «We won,»'],
  ['“They call me ‘Lefty’ here,” Jones said.', 'Jones | said | “They call me ‘Lefty’ here,”'],
  ['“We won,” Jones beamed.', 'Jones | beamed | “We won,”'],
  ['“We will see.” — Ann Jones', 'Ann Jones | — | “We will see.”'],
  ['Jones was quoted as saying the bridge was unsafe.', 'Jones | was quoted as saying | the bridge was unsafe'],
  // reported speech
  ['Jones said the bridge was unsafe.', 'Jones | said | the bridge was unsafe'],
  ['Jones said Tuesday that the bridge was unsafe.', 'Jones | said | that the bridge was unsafe'],
  ['Jones said in a statement that the bridge was unsafe.', 'Jones | said | that the bridge was unsafe'],
  ['Jones told the council on Monday that the bridge was unsafe.', 'Jones | told | that the bridge was unsafe'],
  ['The bridge is unsafe, Jones said.', 'Jones | said | The bridge is unsafe'],
  ['The bridge, Jones said, is unsafe.', 'Jones | said | The bridge … is unsafe'],
  ['According to Jones, the bridge is unsafe.', 'Jones | According to | the bridge is unsafe'],
  ['The bridge is unsafe, according to a report.', 'a report | according to | The bridge is unsafe'],
  ['“The bridge is unsafe. ” according to Jones.', 'Jones | according to | “The bridge is unsafe. ”'],
  ['“The bridge is unsafe; it leans,” according to Jones.', 'Jones | according to | “The bridge is unsafe; it leans,”'],
  ['“Is it unsafe? ” the mayor asked, according to Jones.', 'the mayor | asked | “Is it unsafe? ”'],
  ['“It fell. ” But the bridge is unsafe, said Jones.', 'Jones | said | the bridge is unsafe', '- | - | “It fell. ”'],
  ['As Jones put it, the bridge is a wreck.', 'Jones | put it | the bridge is a wreck'],
  ['Asked about the cost, Jones said it was high.', 'Jones | said | it was high'],
  // whose words
  ['In July, Ann Jones, the mayor, said taxes would rise.', 'Ann Jones, the mayor | said | taxes would rise'],
  ['Jones, 51, of York, said she heard a bang.', 'Jones, 51, of York | said | she heard a bang'],
  ['Jones, who has run the shop since 1988, said it would close.', 'Jones, who has run the shop since 1988 | said | it would close'],
  ['Jones, citing the cost, said it would close.', 'Jones | citing | the cost', 'Jones | said | it would close'],
  ['A spokesman for Jones said she was ill.', 'A spokesman for Jones | said | she was ill'],
  ['Two people familiar with the talks said they had failed.', 'Two people familiar with the talks | said | they had failed'],
  ['Jones said the bridge was unsafe and added that it would close.', 'Jones | said | the bridge was unsafe', 'Jones | added | that it would close'],
  ['“We won,” said Jones, adding that it was late.', 'Jones | said | “We won,”', 'Jones | adding | that it was late'],
  ['The vote came from Jones, who said she had waited.', 'who | said | she had waited'],
  // tickers and times about the verb
  ['Gull Ltd <GULL.S> said it would close.', 'Gull Ltd | said | it would close'],
  ['Gull Ltd <GLL>, a firm of York, said it would close.', 'Gull Ltd <GLL>, a firm of York | said | it would close'],
  ['It said Gull Ltd <GULL.S> would close.', 'It | said | Gull Ltd <GULL.S> would close'],
  ['It would close, said Gull Ltd <GULL.S>.', 'Gull Ltd <GULL.S> | said | It would close'],
  ['Jones, who owns the shop, last week said it would close.', 'Jones, who owns the shop | said | it would close'],
  // partly quoted
  ['Jones called the plan “a joke.”', 'Jones | called | the plan “a joke.”'],
  ['Jones said the army “is fighting” in the north.', 'Jones | said | the army “is fighting” in the north'],
]; // biome-ignore format: a table

describe('who said what', () => {
  test.each(SAID)('%s', (text, ...expected) => {
    const found = saidIn(text).map(
      ({ source, cue, content }) => `${source ?? '-'} | ${cue ?? '-'} | ${content.join(' … ')}`,
    );
    expect(found).toEqual(expected);
  });
});

const ATTITUDES: readonly (readonly [string, string])[] = [
  ['Jones wants to close the bridge.', 'Jones | wants | to close the bridge'],
  ['Jones opposes the plan.', 'Jones | opposes | the plan'],
  ['Jones believes the bridge is safe.', 'Jones | believes | the bridge is safe'],
  ['Jones hopes for a quick vote.', 'Jones | hopes for | a quick vote'],
  ['Jones is confident that the bridge is safe.', 'Jones | is confident | that the bridge is safe'],
  ['The bridge is expected to close.', '- | is expected | The bridge … to close'],
  ['Jones has long admired the choir, which sings on Sundays.', 'Jones | has long admired | the choir'],
  ['Jones praised the nurses and went home.', 'Jones | praised | the nurses'],
];

describe('attitudes', () => {
  test.each(ATTITUDES)('%s', (text, expected) => {
    const found = saidIn(text).map(
      ({ source, cue, content }) => `${source ?? '-'} | ${cue ?? '-'} | ${content.join(' … ')}`,
    );
    expect(found).toContain(expected);
  });
});

const NOT_SAID: readonly string[] = [
  'She played a song from “Silent Night” on the piano.',
  'Ed “Lefty” Moore runs the shop.',
  'He lives in a so-called “smart” home.',
  'The man is 5\' 10" tall and the board 12" wide.',
  'The class of ’87 met at the dogs’ home in the ’90s.',
  'The film “The Long Way Home” opens on Friday.',
  'Jones watched “Meet the Town” on Sunday.',
  'The council met on Monday and went home at ten.',
  'A contested convention is rare.',
  'The “big tent” idea is old.',
];

describe('what nobody says', () => {
  test.each(NOT_SAID)('%s', (text) => {
    expect(saidIn(text).filter(({ kinds }) => kinds.some((kind) => kind !== 'indirect'))).toEqual([]);
  });
});

describe('paragraphs', () => {
  test('a quotation runs on where each paragraph opens it anew', () => {
    const [found] = saidIn('“We won,” Jones said.\n“We won at last.\n“And we will win again.”');
    expect(found?.content).toEqual(['“We won,”', '“We won at last.', '“And we will win again.”']);
  });

  test('two speakers in one paragraph keep their words', () => {
    const found = saidIn('“We won,” said Jones. “Just.” But Smith said, “You were lucky.” Then he left.');
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ['Jones', ['“We won,”', '“Just.”']],
      ['Smith', ['“You were lucky.”']],
    ]);
  });

  test('what follows a speaker’s relative clause is the speaker’s', () => {
    const [found] = saidIn('“We won,” said Jones, who supports the club. “It is good.”');
    expect(found?.content).toEqual(['“We won,”', '“It is good.”']);
  });

  test('the lines of a transcript are their speakers’', () => {
    const found = saidIn('LEE: Who won?\nMOORE: We did.\nLEE: At last.');
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ['LEE', ['Who won?']],
      ['MOORE', ['We did.']],
      ['LEE', ['At last.']],
    ]);
  });

  test('the colon of an address introduces nothing', () => {
    expect(saidIn('The rules of the contest can be found at https://quay.example/rules before Friday.')).toEqual([]);
    expect(
      saidIn('Regatta: https://quay.example/regatta\nResults: the Osprey Maid won.').map(({ content }) => content),
    ).not.toContainEqual(['//quay.example/regatta']);
  });

  test('bylines and notes are not searched', () => {
    expect(saidIn('By Ann Jones, who said it all\nNothing happened.', ['byline'])).toEqual([]);
  });
});
