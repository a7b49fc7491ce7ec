import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/extract/people/people.js';
import { marked } from '../marked.js';

function peopleOf(source: string): string[] {
  const { prose, article, names } = marked(source);
  return findPeople(prose, article, names).map(({ name, role }) => (role === null ? name : `${name}: ${role}`));
}

/** Passages as papers print them; what a careful reader files. */
const ROLES: readonly (readonly [string, ...string[]])[] = [
  ['{x Iranian} Foreign Minister {p Abbas Rahimi} spoke.', 'Abbas Rahimi: Iranian Foreign Minister'],
  ['{l Iran}’s FM {p Rahimi} said no.', 'Rahimi: Iran’s FM'],
  ['Portreeve {p Ann Lee} said no.', 'Ann Lee: Portreeve'],
  ['The portreeve, {p Ann Lee}, said no.', 'Ann Lee: portreeve'],
  ['{p Grindle Oyj} rose.'],
  ['The coach, {p Pat Lee}', 'Pat Lee: coach'],
  ['He met his {x Syrian} counterpart {p Bassam al-Khatib}.', 'Bassam al-Khatib: Syrian counterpart'],
  ['{l Aleppo} resident {p Sarmad}, 51, said he heard shells.', 'Sarmad: Aleppo resident'],
  ['{p Nasser Hamdan}, 36, who works in a pastry shop, said so.', 'Nasser Hamdan'],
  [
    '{p Oleg Ivanov}, the deputy head of the {o Russian Center for Repair of the Old Roads} in {l Syria}, said that it rained.',
    'Oleg Ivanov: deputy head of the Russian Center for Repair of the Old Roads in Syria',
  ],
  ['{l Kremlin} spokesman {p Dmitry Orlov} on Friday described it.', 'Dmitry Orlov: Kremlin spokesman'],
  [
    '{o Russian Foreign Ministry} spokeswoman {p Maria Volkova} blamed them.',
    'Maria Volkova: Russian Foreign Ministry spokeswoman',
  ],
  ['Said the coach, {p Pat Lee}, “We won.”', 'Pat Lee: coach'],
  ['{p Pat Lee}, a spokeswoman for {o Harbour Water}, said pipes burst.', 'Pat Lee: spokeswoman for Harbour Water'],
  ['Mayor {p Lee} of {l Oldtown} cut the ribbon.', 'Lee: Mayor of Oldtown'],
  ['“It is dry,” said {p Ann Roe}, CEO of {o Roe Farms}.', 'Ann Roe: CEO of Roe Farms'],
  ['{p Ann Roe}, wife of {p Jim Roe}, sang.', 'Ann Roe: wife of Jim Roe', 'Jim Roe'],
  ['His wife, {p Ann}, and the dog survived.', 'Ann: wife'],
  ['{l Clay County} Sheriff {p Tom Poe} said deputies came.', 'Tom Poe: Clay County Sheriff'],
  ['Sheriff’s Lt. {p Tom Poe} said so.', 'Tom Poe: Sheriff’s Lt.'],
  ['{o Oldtown High School} principal {p Jo Dale} agreed.', 'Jo Dale: Oldtown High School principal'],
  ['Superintendent of Schools {p Jo Dale} agreed.', 'Jo Dale: Superintendent of Schools'],
  ['U.S. Secretary of State {p Jo Dale} agreed.', 'Jo Dale: U.S. Secretary of State'],
  [
    '{p Jo Dale}, executive director of the {o Oldtown Arts Council}, said Monday.',
    'Jo Dale: executive director of the Oldtown Arts Council',
  ],
  ['The group told owner {p Max Finch} to leave.', 'Max Finch: owner'],
  ['Yesterday coach {p Max Finch} left.', 'Max Finch: coach'],
  ['{p Max Finch}, the company said, will leave.', 'Max Finch'],
  ['The roof fell on {p Max Finch}, the mayor said.', 'Max Finch'],
  ['{p Max Finch}, mayor of {l Oldtown}, {l Ky.}, said it was fine.', 'Max Finch: mayor of Oldtown, Ky.'],
  [
    '{p Max Finch}, founder, owner and president of {o Finch Motors}, retired.',
    'Max Finch: founder, owner and president of Finch Motors',
  ],
  ['Owner and chef {p Max Finch} cooked.', 'Max Finch: Owner and chef'],
  ['{p Max Finch}, a 42-year-old baker from {l Oldtown}, won.', 'Max Finch: baker from Oldtown'],
  ['{p Max Finch}, 42, of {l Oldtown}, was arrested.', 'Max Finch'],
  ['{p Max Finch}, 42, a junior at {o Oldtown High}, ran.', 'Max Finch: junior at Oldtown High'],
  ['Junior guard {p Max Finch} scored 12 points.', 'Max Finch: Junior guard'],
  [
    '{p Kit Hale} and {p Bo Dunn}, residents of {l Elm Street}, complained.',
    'Kit Hale: residents of Elm Street',
    'Bo Dunn: residents of Elm Street',
  ],
  ['Sens. {p Kit Hale} and {p Bo Dunn} voted no.', 'Kit Hale: Sens.', 'Bo Dunn: Sens.'],
  [
    'Assistant Attorneys General {p Kit Hale} and {p Bo Dunn} led it.',
    'Kit Hale: Assistant Attorneys General',
    'Bo Dunn: Assistant Attorneys General',
  ],
  ['{p Kit Hale}, who is the school’s nurse, said it.', 'Kit Hale: school’s nurse'],
  ['Rep. {p Kit Hale}, chairman of the {o Ways Committee}, voted.', 'Kit Hale: chairman of the Ways Committee'],
  ['The Rev. {p Kit Hale}, pastor of {o First Church}, prayed.', 'Kit Hale: pastor of First Church'],
  [
    'Dr. {p Kit Hale}, a hydrologist with the {o Water Survey}, measured it.',
    'Kit Hale: hydrologist with the Water Survey',
  ],
  ['Mr. {p Hale} went home.', 'Hale'],
  [
    '{p Kit Hale}, president; {p Bo Dunn}, vice president; and {p Al Moss}, treasurer, were elected.',
    'Kit Hale: president',
    'Bo Dunn: vice president',
    'Al Moss: treasurer',
  ],
  ['Mayor {p Kit Hale}, Sheriff {p Bo Dunn} and {p Al Moss} came.', 'Kit Hale: Mayor', 'Bo Dunn: Sheriff', 'Al Moss'],
  ['The board named {p Kit Hale} its president on Monday.', 'Kit Hale: president'],
  ['{p Kit Hale} is a teacher at {o Oldtown Middle School}.', 'Kit Hale: teacher at Oldtown Middle School'],
  ['{o Lions} head coach {p Kit Hale} smiled.', 'Kit Hale: Lions head coach'],
  ['Former {l Oldtown} city councilwoman {p Kit Hale} smiled.', 'Kit Hale: Former Oldtown city councilwoman'],
  ['{p Kit Hale} -- the union’s local president -- smiled.', 'Kit Hale: union’s local president'],
  ['A neighbor, {p Kit Hale}, said she heard a bang.', 'Kit Hale: neighbor'],
  [
    'The deputy director of the {o Oldtown Zoo}, {p Kit Hale}, said the bear is well.',
    'Kit Hale: deputy director of the Oldtown Zoo',
  ],
  ['{p Kit Hale}, a graduate student in biology, found it.', 'Kit Hale: graduate student in biology'],
  ['Police Chief {p Kit Hale} and Fire Chief {p Bo Dunn} came.', 'Kit Hale: Police Chief', 'Bo Dunn: Fire Chief'],
  ['By {p Kit Hale}, Staff Writer', 'Kit Hale: Staff Writer'],
  ['{p Kit Hale}, now a beekeeper in {l Oldtown}, was there.', 'Kit Hale: beekeeper in Oldtown'],
  ['She praised {p Kit Hale}, saying he was kind.', 'Kit Hale'],
  ['Running back {p Kit Hale} ran for 118 yards.', 'Kit Hale: Running back'],
  [
    'He leaves a son, {p Kit Hale} of {l Raleigh}, and two daughters, {p Bo Dunn} and {p Al Moss}.',
    'Kit Hale: son',
    'Bo Dunn: daughters',
    'Al Moss: daughters',
  ],
  ['The grand marshal was 101-year-old {p Kit Hale}, who waved.', 'Kit Hale: grand marshal'],
  ["Teachers' union president {p Kit Hale} said no.", "Kit Hale: Teachers' union president"],
  ['Lt. Col. {p Kit Hale}, commander of the {o Otter Regiment}, saluted.', 'Kit Hale: commander of the Otter Regiment'],
  ['{p Hale}’s attorney, {p Bo Dunn}, objected.', 'Hale', 'Bo Dunn: Hale’s attorney'],
  ['The victim’s mother, {p Kit Hale}, wept.', 'Kit Hale: victim’s mother'],
  ['Police identified the driver as {p Kit Hale}, 23.', 'Kit Hale: driver'],
  ['State Rep. {p Kit Hale}, D-{l Oldtown}, voted.', 'Kit Hale: State Rep.'],
  ['{p Kit Hale}, {l Oldtown}’s mayor, voted.', 'Kit Hale: Oldtown’s mayor'],
  ['{p Kit Hale}, {o Oldtown High School} senior, ran.', 'Kit Hale: Oldtown High School senior'],
  ['{p Kit Hale}, a 1995 graduate of {o Oldtown High}, ran.', 'Kit Hale: 1995 graduate of Oldtown High'],
  ['{p Kit Hale}, president and CEO of {o Hale Foods}, ran.', 'Kit Hale: president and CEO of Hale Foods'],
  ['Police spokeswoman Sgt. {p Kit Hale} said so.', 'Kit Hale: Police spokeswoman Sgt.'],
  ['{p Hale}, who was the league’s MVP last year, hit it.', 'Hale: league’s MVP'],
  ['Seventh-grader {p Kit Hale} won.', 'Kit Hale: Seventh-grader'],
  ['Council members {p Kit Hale} and {p Bo Dunn} voted no.', 'Kit Hale: Council members', 'Bo Dunn: Council members'],
  ['{p Kit Hale}, with the {o Oldtown Fire Department}, came.', 'Kit Hale'],
  ['{p Kit Hale}, whose son is a coach, came.', 'Kit Hale'],
  ['{p Kit Hale}, a day earlier, had come.', 'Kit Hale'],
  ['With {p Kit Hale} gone, the coach wept.', 'Kit Hale'],
  ['He is one of the coaches {p Kit Hale} knew.', 'Kit Hale'],
  ['{p Kit Hale}, one of the founders of the club, was there.', 'Kit Hale: one of the founders of the club'],
  // whose kin or rival somebody is says less than an office, that somebody is a man or a resident less than a calling
  ['{p Ann Lee}, a {l Oldtown} resident, sang. {p Lee} is a teacher at the school.', 'Ann Lee: teacher at the school'],
  ['His beaten rival {p Ann Lee} spoke.', 'Ann Lee: beaten rival'],
  ['His beaten rival {p Ann Lee} spoke. Mayor {p Lee} smiled.', 'Ann Lee: Mayor'],
  ['Survivor {p Ann Lee}, a 33-year-old teacher from {l Oldtown}, wept.', 'Ann Lee: teacher from Oldtown'],
  ['She has one friend, a man {p Lee} has known for years.', 'Lee'],
  ['It belonged to defeated candidate {p Ann Lee}.', 'Ann Lee: defeated candidate'],
  ['The Reds defeated candidate {p Ann Lee}.', 'Ann Lee: candidate'],
  [
    'The head of the {l Oldtown} river patrol and ferry squad, Acting Chief Inspector {p Jim Roe}, agrees.',
    'Jim Roe: head of the Oldtown river patrol and ferry squad',
  ],
  ['Det.-Sgt. {p Jim Roe} of the {l Oldtown} police said so.', 'Jim Roe: Det.-Sgt.'],
  ['OLDTOWN, N.H. - Sheriff {p Jim Roe} said so.', 'Jim Roe: Sheriff'],
  ['The speech of {l U.S.}-based cleric {p Jim Roe} was long.', 'Jim Roe: U.S.-based cleric'],
  ['They freed self-taught fiddler {p Ann Lee}.', 'Ann Lee: self-taught fiddler'],
  ['A probation Officer {p Jim Roe} said so.', 'Jim Roe: probation Officer'],
  [
    '{o Acme}’s vice-president of Northern Ferries {p Jim Roe} said so.',
    'Jim Roe: Acme’s vice-president of Northern Ferries',
  ],
  [
    '{p Tom Poe}, a chair of the Campaign to Thank {p Jim Roe}, said so.',
    'Tom Poe: chair of the Campaign to Thank Jim Roe',
    'Jim Roe',
  ],
  ['Associate Professor {p Ann Lee} said so.', 'Ann Lee: Associate Professor'],
  ['He saw {l Iceland} national {p Jim Roe} on the pier.', 'Jim Roe: Iceland national'],
  ['Mayoral hopeful {p Jim Roe} spoke.', 'Jim Roe: Mayoral hopeful'],
  ['She hit 61-year-old unicyclist {p Jim Roe}.', 'Jim Roe: unicyclist'],
  [
    '{p Ann Lee}, a 31-year-old weaving and basket making professional, left.',
    'Ann Lee: weaving and basket making professional',
  ],
  ['It began with magicians of the stage like {p Ann Lee} and {p Jim Roe}.', 'Ann Lee', 'Jim Roe'],
  [
    'It began with stage magicians like {p Ann Lee} and {p Jim Roe}.',
    'Ann Lee: stage magicians',
    'Jim Roe: stage magicians',
  ],
  ['It angered other ministers including {p Ann Lee}.', 'Ann Lee: ministers'],
  ['It helps people like {p Ann Lee}.', 'Ann Lee'],
  ['{p Ann Lee}, who will be {p Roe}’s first mate, smiled.', 'Ann Lee: Roe’s first mate', 'Roe'],
  ['{p Ann Lee}, who is set to become head of the school, smiled.', 'Ann Lee: head of the school'],
  ['{p Ann Lee} was chosen to be warden of the pier.', 'Ann Lee: warden of the pier'],
  ['{p Ann Lee} was sworn in as mayor of {l Oldtown} on Monday.', 'Ann Lee: mayor of Oldtown'],
  ['{p Ann Lee} was elected mayor in May.', 'Ann Lee: mayor'],
  ['{p Ann Lee} would be a good mayor, and {p Jim Roe} will be a great captain.', 'Ann Lee', 'Jim Roe'],
  ['He was picked as {p Jim Roe}’s deputy.', 'Jim Roe'],
  ['He worked for a ferry boss known only as {p Mardo}.', 'Mardo: ferry boss'],
  ['Police named the driver as {p Jim Roe}, 23.', 'Jim Roe: driver'],
  ['The ship’s captain, identified by police as {p Jim Roe}, was among them.', 'Jim Roe: ship’s captain'],
  ['“It is so,” said {p Ann Lee} a welder with the {o Ferry Guild}.', 'Ann Lee: welder with the Ferry Guild'],
  ['{p Ann Lee}, author of {o Acme}’s "Low Tide," said so.', 'Ann Lee: author of Acme’s "Low Tide"'],
  ['{p Ann Lee}, a nurse turned novelist, said so.', 'Ann Lee: nurse turned novelist'],
  [
    'OLDTOWN – A former baker was cleared today of theft. {p Ann Lee}, 52, {l Oldtown}, had denied it all along.',
    'Ann Lee: former baker',
  ],
  [
    'The curator of a {l Oldtown} museum has been cleared of theft.\n\n{p Ann Lee}, who denied it, wept.',
    'Ann Lee: curator of a Oldtown museum',
  ],
  ['The curator of a museum has left.\n\n{p Ann Lee} told visitors so.', 'Ann Lee'],
  [
    'The guests met {l Ruritania}’s ambassador to {l Elbonia}. The band played while Ambassador {p Jim Roe} danced.',
    'Jim Roe: Ruritania’s ambassador to Elbonia',
  ],
  ['The former mayor of {l Oldtown} came. Mayor {p Jim Roe} did not.', 'Jim Roe: Mayor'],
  ['{p Ann Lee} of {l Boston}, a retired teacher, said so.', 'Ann Lee: retired teacher'],
  ['Sen. {p Ann Lee} of {l Texas}, a contender, said so.', 'Ann Lee: Sen. of Texas'],
  ['He met then-Gov. {p Ann Lee} there.', 'Ann Lee: then-Gov.'],
  ['In 2009 then-mayor {p Ann Lee} left.', 'Ann Lee: then-mayor'],
  ['Alleged smuggler {p Ann Lee} left. They include nurse {p Jim Roe}.', 'Ann Lee: Alleged smuggler', 'Jim Roe: nurse'],
  ['{p Ann Lee} became the first woman mayor of {l Oldtown}.', 'Ann Lee: first woman mayor of Oldtown'],
];

describe('roles, in the words of the article', () => {
  for (const [source, ...people] of ROLES)
    it(source.replace(/\{. ([^}]*)\}/g, '$1'), () => expect(peopleOf(source)).toEqual(people));
});

const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['{p Abbas Rahimi} came. {p Rahimi} left.', 'Abbas Rahimi'],
  ['# {p RAHIMI} QUITS\n{p Abbas Rahimi} quit. Rahimi wept.', 'Abbas Rahimi'],
  ['{p Bassam al-Khatib} came. {p Khatib} left. {p Al-Khatib} returned.', 'Bassam al-Khatib'],
  ['{p Jan van der Berg} came. {p van der Berg} left. Then {p Berg} returned.', 'Jan van der Berg'],
  ['{p Paul A. Weir} came. {p Paul Weir} left. {p P. A. Weir} signed.', 'Paul A. Weir'],
  ['{p Tom Weir Jr.} and {p Tom Weir Sr.} came.', 'Tom Weir Jr.', 'Tom Weir Sr.'],
  ['{p Bob Weir} came. {p Robert Weir} left.', 'Bob Weir'],
  [
    '{p Jim Smith} came.\nSo did {p Ann Smith}.\nThen {p Ann Smith} sat.\nNobody saw {p Jim Smith}.\nRain fell.\nIt fell all day.\nThen it stopped.\n{p Smith} left.',
    'Jim Smith',
    'Ann Smith',
  ],
  ['Mr. {p Jim Smith} and Mrs. {p Ann Smith} came. Mrs. {p Smith} sang.', 'Jim Smith', 'Ann Smith'],
  ['{p Jim} and {p Pat Lee} came. {p Jim} sang.', 'Jim Lee', 'Pat Lee'],
  ['{p Deng Wei} came. {p Deng} left.', 'Deng Wei'],
  ['{p Kit Hale} High School won.'],
  ['The {p Hales} won.'],
  ['{p PAT O’NEILL} WINS', 'Pat O’Neill'],
  ['{p Sen. Kit Hale} came. {p Mr. Hale} left.', 'Kit Hale: Sen.'],
  ['{p William} "{p Bill}" {p Hale} came. {p Hale} left.', 'William "Bill" Hale'],
  ['{p William} “Bill” Hale came. {p Hale} left. {p Bill Hale} slept.', 'William “Bill” Hale'],
  ["{p William} 'wharf' {p Hale} came. {p Hale} left.", 'William Hale'],
  ['{p William} “wharf” {p Hale} came.', 'William Hale'],
  ["{p William} 'wharf' came. {p Ann Hale} left.", 'William', 'Ann Hale'],
  ['{p Jo Smith-Dale} came. {p Smith-Dale} left.', 'Jo Smith-Dale'],
];

describe('one person, one name', () => {
  for (const [source, ...people] of NAMES)
    it(source.replace(/\{. ([^}]*)\}/g, '$1'), () => expect(peopleOf(source)).toEqual(people));

  it('gives a bare surname to the bearer the text is about there', () => {
    const { prose, article, names } = marked(
      '{p Jim Smith} came.\nThe day went by.\nIt was long.\n{p Ann Smith} sat.\n{p Smith} sang.',
    );
    const people = findPeople(prose, article, names);
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Jim Smith', 1],
      ['Ann Smith', 2],
    ]);
  });

  it('finds the surname again where the tagger did not, and its own words at each mention', () => {
    const { prose, article, names } = marked(
      '{p Abbas Rahimi} came. Later Rahimi’s car left, and the Rahimi Street sign fell.',
    );
    const [person] = findPeople(prose, article, names);
    expect(person?.mentions.map(({ text, rule }) => [text, rule])).toEqual([
      ['Abbas Rahimi', 'marked'],
      ['Rahimi', 'surname-again'],
    ]);
  });
});

/** A capital makes no person of an office. */
const OFFICES: readonly (readonly [string, ...string[]])[] = [
  ['A senior {p Trustee} paid for it.'],
  ['By order of the {p Harbour-Master}.'],
  ['{p Underwriters} met some {p Councilmen} in the {o Senate}.'],
  ['They wrote to the {p Bishop}.'],
  ['{p Shareholders} met. {p WEIR TO HALE} was read.', 'WEIR'],
  ['{p Bishop} wrote back.', 'Bishop'],
  ['{p Ann Porter} spoke to {p Singer}.', 'Ann Porter', 'Singer'],
  ['{p Jo Trustee} wrote. {p Trustee} read it out.', 'Jo Trustee'],
  ['The {p Harbour Trustees} met.'],
  ['An {p S. African} and a {p Ruritanian-made Gull} flew.'],
  ['A {p Christian Democrat} won at {p Saltmarsh Nil}.'],
];

describe('offices alone', () => {
  for (const [source, ...found] of OFFICES)
    it(source.replace(/\{. ([^}]*)\}/g, '$1'), () => expect(peopleOf(source)).toEqual(found));
});
