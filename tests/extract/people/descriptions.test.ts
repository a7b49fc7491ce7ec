import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/extract/people/people.js';
import { marked } from '../marked.js';

function rolesIn(source: string): string[] {
  const { prose, article, names } = marked(source);
  return findPeople(prose, article, names).map(({ name, role }) => `${name}: ${role}`);
}

const plain = (source: string): string => source.replace(/\{. ([^}]*)\}/g, '$1');

/** What is within a description behind or before a name, and what ends it. */
const DESCRIPTIONS: Record<string, readonly (readonly [string, ...string[]])[]> = {
  'what a court or the police did to them is no part of it': [
    ['A {l Fernwick} jury convicted drunk driver {p Arden Vole} today.', 'Arden Vole: drunk driver'],
    ['Police arrested former teacher {p Arden Vole}, 28, today.', 'Arden Vole: former teacher'],
    ['The court sentenced convicted smuggler {p Arden Vole} today.', 'Arden Vole: convicted smuggler'],
  ],
  'whose somebody is': [
    [
      '“Yes,” said {p Arden Vole}, a {p Tarrow} supporter from {l Millbrook}.',
      'Arden Vole: Tarrow supporter from Millbrook',
    ],
    ['{p Arden Vole}, a {p Tarrow} campaign spokesman, said no.', 'Arden Vole: Tarrow campaign spokesman'],
    [
      '{p Arden Vole}, a {o University of Elbonia} law professor, said no.',
      'Arden Vole: University of Elbonia law professor',
    ],
    [
      '{p Arden Vole}, an {o Elbonian Ferry Authority} (EFA) spokesman, said no.',
      'Arden Vole: Elbonian Ferry Authority (EFA) spokesman',
    ],
    [
      '{p Arden Vole}, the {o Grange Party Committeeman} from {l Fernwick}, said no.',
      'Arden Vole: Grange Party Committeeman from Fernwick',
    ],
    ['{p Arden Vole}, a {l Fernwick}, {l Ohio}, physician, said no.', 'Arden Vole: Fernwick, Ohio, physician'],
  ],
  'what somebody does there is not in it': [
    ['{p Arden Vole}, a Grange pollster working for the union, said no.', 'Arden Vole: Grange pollster'],
    ['{p Arden Vole}, an {x Elbonian} journalist visiting {l Fernwick}, said no.', 'Arden Vole: Elbonian journalist'],
    ['{p Arden Vole}, an ice trader arrested in {l Fernwick}, said no.', 'Arden Vole: ice trader'],
    ['{p Vole} is a convicted burglar and possessed a lantern.', 'Vole: convicted burglar'],
  ],
  'the clause around it is not in it': [
    ['The play is about {l Fernwick}’s mayor, {p Arden Vole}, who sang.', 'Arden Vole: Fernwick’s mayor'],
    ['The only doubt was the new warden of the park, {p Arden Vole}.', 'Arden Vole: new warden of the park'],
    ['Among likely rowers, {p Arden Vole} leads.', 'Arden Vole: null'],
    ['Through a spokeswoman, {p Arden Vole}, 40, said no.', 'Arden Vole: null'],
    ['Unlike his predecessor, {p Arden Vole}, 40, rows.', 'Arden Vole: null'],
    ['{p Arden Vole}, a GP, said no.', 'Arden Vole: GP'],
    ['UN rapporteur {p Arden Vole} said no.', 'Arden Vole: UN rapporteur'],
    ['Harbour master {p Arden Vole} said no.', 'Arden Vole: Harbour master'],
    [
      '{p Arden Vole}, research fellow at {o Grange College}, said no.',
      'Arden Vole: research fellow at Grange College',
    ],
    ['Lord mayor {p Arden Vole} said no.', 'Arden Vole: Lord mayor'],
    ['Professor of marine biology {p Arden Vole} said no.', 'Arden Vole: Professor of marine biology'],
    ['Senior lecturer in history {p Arden Vole} said no.', 'Arden Vole: Senior lecturer in history'],
    ['He spoke in history {p Arden Vole} said no.', 'Arden Vole: null'],
    [
      'Being the oldest rowers, {p Arden Vole} and {p Ann Reed} went first.',
      'Arden Vole: oldest rowers',
      'Ann Reed: oldest rowers',
    ],
  ],
  'a sentence behind, of the only one whom the one before names': [
    ['{p Susan Vole} has bought the oar. She is still the ferry’s warden.', 'Susan Vole: ferry’s warden'],
    ['In the end it was {p Arden Vole} who rowed. He is now our tolls officer.', 'Arden Vole: tolls officer'],
    ['The oar was bought by {p Susan Vole}. He is the ferry’s warden.', 'Susan Vole: null'],
    ['{p Susan Vole} met {p Ann Reed}. She is the ferry’s warden.', 'Susan Vole: null', 'Ann Reed: null'],
    ['The oar was bought by {p Susan Vole}. She is a lovely person.', 'Susan Vole: null'],
  ],
  'beside brackets, “there” and another name for whoever it is': [
    ['{p Arden Vole} (29), a piecer, was fined.', 'Arden Vole: piecer'],
    ['{p Arden Vole} (Grange), a piecer, was fined.', 'Arden Vole: piecer'],
    ['The warden there, {p Arden Vole}, said no.', 'Arden Vole: warden'],
    ['One of them, {p Arden Vole}, is now our head of tides.', 'Arden Vole: head of tides'],
    ['Goalkeeping coach {p Arden Vole} said no.', 'Arden Vole: Goalkeeping coach'],
    ['The oar there, {p Arden Vole}, is his.', 'Arden Vole: null'],
  ],
  'whose kin or lawyer he is not, and letters of a parliament': [
    ['The wife of {p Arden Vole} was a clerk. {p Susan Reed} was a clerk.', 'Arden Vole: null', 'Susan Reed: clerk'],
    ['The lawyer for {p Arden Vole} is a rower.', 'Arden Vole: null'],
    [
      'Grange MS {p Arden Vole} said no. Labour MS {p Susan Reed} did.',
      'Arden Vole: Grange MS',
      'Susan Reed: Labour MS',
    ],
    ['Ms {p Susan Reed} said no.', 'Susan Reed: null'],
    [
      'The Reverend {p Arden Vole} said no. Our vicar, the Reverend {p Susan Reed}, did.',
      'Arden Vole: Reverend',
      'Susan Reed: vicar',
    ],
  ],
  'a verb before it, brackets within a list': [
    ['She is best placed to defeat likely Grange nominee {p Arden Vole} there.', 'Arden Vole: likely Grange nominee'],
    ['He was asked to investigate former warden {p Arden Vole} there.', 'Arden Vole: former warden'],
    ['The oar went to retired warden {p Arden Vole} there.', 'Arden Vole: retired warden'],
    [
      'Sens. {p Arden Vole} ({l Iowa}) and {p Susan Reed} ({l Ohio}) said no.',
      'Arden Vole: Sens.',
      'Susan Reed: Sens.',
    ],
    ['{o Tarrow News} contributor {p Arden Vole} said no.', 'Arden Vole: Tarrow News contributor'],
  ],
  'several offices and fields': [
    [
      '{p Arden Vole}, the ferry’s senior vice president and chief tolls and timetables officer, said no.',
      'Arden Vole: ferry’s senior vice president and chief tolls and timetables officer',
    ],
    ['Ferry founder and legendary CEO {p Arden Vole} sang.', 'Arden Vole: Ferry founder and legendary CEO'],
    ['{p Arden Vole}, an IT professional from {l Fernwick}, said no.', 'Arden Vole: IT professional from Fernwick'],
    [
      '{p Arden Vole}, the chairman of the ferry’s works council, said no.',
      'Arden Vole: chairman of the ferry’s works council',
    ],
    ['{p Arden Vole}, an Elm Trust research fellow.', 'Arden Vole: Elm Trust research fellow'],
  ],
  'fields in small letters': [
    [
      '{p Arden Vole}, portfolio holder for ferries, parks and bins, said no.',
      'Arden Vole: portfolio holder for ferries, parks and bins',
    ],
    [
      'The council’s cabinet member for ferries, children’s services and bins, {p Arden Vole}, left.',
      'Arden Vole: council’s cabinet member for ferries, children’s services and bins',
    ],
  ],
  'behind where somebody is': [
    ['{p Arden Vole} of the {o Fen Institute}, an expert on moss, said no.', 'Arden Vole: expert on moss'],
    ['{p Arden Vole}, of {o Fen University}, who is a botanist, said no.', 'Arden Vole: botanist'],
  ],
  'one of two': [['The man who robbed the miller, {p Arden Vole}, was jailed.', 'Arden Vole: null']],
  'a verb that follows without a comma': [
    [
      '{p Arden Vole}, {o Fernwick Council}’s head of ponds and parks was there.',
      'Arden Vole: Fernwick Council’s head of ponds and parks',
    ],
    ['{p Arden Vole}, chairman and chief executive officer said.', 'Arden Vole: chairman and chief executive officer'],
    ['Fortunately for {p Vole}, right now the president is liked.', 'Vole: null'],
  ],
  'before a name': [
    ['Former “Tidal Creek” star {p Arden Vole} sang.', 'Arden Vole: Former “Tidal Creek” star'],
    ['Former “ Tidal Creek ” star {p Arden Vole} sang.', 'Arden Vole: Former “ Tidal Creek ” star'],
    ['World No. 2 {p Arden Vole} lost.', 'Arden Vole: World No. 2'],
    ['He met {p Tarrow} surrogate Gov. {p Arden Vole} there.', 'Tarrow: null', 'Arden Vole: Gov.'],
    ['He said “Mud,” star {p Arden Vole} recalled.', 'Arden Vole: star'],
    [
      '{l Elbonia}’s ambassador to the {o Northern Union} {p Arden Vole} left.',
      'Arden Vole: Elbonia’s ambassador to the Northern Union',
    ],
    ['He met former secretary of state {p Arden Vole} there.', 'Arden Vole: former secretary of state'],
    ['Ferry Racing Hall of Famer {p Arden Vole} rowed.', 'Arden Vole: Ferry Racing Hall of Famer'],
    ['The cup went to 12th-seeded {p Arden Vole} again.', 'Arden Vole: 12th-seeded'],
  ],
  'of several descriptions the one that says more': [
    [
      'Study lead author {p Arden Vole}, a moss scientist at the {o Fen Institute}, said no.',
      'Arden Vole: moss scientist at the Fen Institute',
    ],
    ['Another witness, {p Arden Vole}, who is the harbour’s pilot, left.', 'Arden Vole: harbour’s pilot'],
    ['General {p Arden Vole}, chairman of the joint staffs, said no.', 'Arden Vole: chairman of the joint staffs'],
    ['Mayor {p Vole} left. {l Fernwick} mayor {p Vole} is ill.', 'Vole: Fernwick mayor'],
    ['Rep. {p Arden Vole}, a {p Tarrow} surrogate, said no.', 'Arden Vole: Rep.'],
  ],
};

for (const [kind, cases] of Object.entries(DESCRIPTIONS))
  describe(kind, () => {
    for (const [source, ...people] of cases)
      it(plain(source), () => expect(rolesIn(source).slice(0, people.length)).toEqual(people));
  });
