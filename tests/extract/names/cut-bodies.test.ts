import { expect, test } from 'vitest';
import { foundIn, organisationsOf, placesOf } from '../found.js';

test.each([
  ['The bill goes back to the Labour-controlled Senate next week.', 'Senate'],
  [
    'Greek is taught at the Queen Edith Harald University in Vellmar, which has a garden and a well.',
    'Queen Edith Harald University',
  ],
  ['Lawyers paid their fees to the State Bar of Nevada in the spring.', 'State Bar of Nevada'],
  ['Members chose the PC leadership candidate in a hall by the lake.', 'PC'],
  ['The grocer sold two of its Torvana shops last week.', 'Torvana'],
  [
    "The twins were born at Pellfield Regional Children's Eye Center, as their mother was.",
    "Pellfield Regional Children's Eye Center",
  ],
  ['An engineer told CTV Saskatoon that the road was shut.', 'CTV Saskatoon'],
  [
    'The African Institute for Water and Justice runs two wells in the valley.',
    'African Institute for Water and Justice',
  ],
])('%s', (text, name) => {
  expect(organisationsOf(foundIn(text))).toContain(name);
});

test.each([
  ['The House Ways and Means Committee Chairman Bob Quill spoke.', 'Means Committee'],
  ['PC Ann Lee saw the van on the quay.', 'PC'],
  ['The grocer sold its Cardiff shops and its Christmas shops.', 'Cardiff'],
])('%s: no %s', (text, name) => {
  expect(organisationsOf(foundIn(text))).not.toContain(name);
});

test('what a list of firms names are firms, whoever they are called after', () => {
  const text = "Prizes came from these firms: Quill Bakery, Kenya's Kitchen, Morrow's Ices in Pellfield and Fig Torvo.";
  expect(organisationsOf(foundIn(text))).toEqual(['Quill Bakery', "Kenya's Kitchen", "Morrow's Ices", 'Fig Torvo']);
  expect(placesOf(foundIn(text))).toEqual(['Pellfield']);
});

test('those whom firms name are no firms', () => {
  const { people, organisations } = foundIn('The firms named their heads: Ann Lee, Bob Quill, Vera Marsh and Cal Orr.');
  expect(organisations.filter(({ name }) => /Lee|Quill|Marsh/.test(name))).toEqual([]);
  expect(people.length).toBeGreaterThan(2);
});

test.each([
  ["It was read by TQA's Office of the Harbour Warden in May.", ['TQA', 'Office of the Harbour Warden']],
  ["In May, the North Dakota's Department of River Services said so.", ['Department of River Services']],
  ["Pupils of Ohio's Marden High School sang on the quay.", ['Marden High School']],
  [
    'It was told by the U.S. Attorney’s Office for the Lower District of Pell.',
    ['U.S. Attorney’s Office for the Lower District of Pell'],
  ],
])('what has a body is another name: %s', (text, bodies) => {
  expect(organisationsOf(foundIn(text))).toEqual(bodies);
});

test.each([
  [
    'The Hale Dental Nurses, Pharmacists and Opticians Union said so.',
    ['Hale Dental Nurses, Pharmacists and Opticians Union'],
  ],
  [
    'It bought Marvane Entertainment, Lumafilm and TamTech, a firm for boats.',
    ['Marvane Entertainment', 'Lumafilm', 'TamTech'],
  ],
  ['Voters wrote to Ohio GOP Gov. Ann Lee in the spring.', ['GOP']],
  ['She spoke before the House Harbours Committee Tuesday, and left.', ['House Harbours Committee']],
  [
    'In May the U.S. Ambassador to the European Union Alice Saddler went home to his farm by the sea.',
    ['European Union'],
  ],
  ['They used the W. M. Quill Observatory by the lake.', ['W. M. Quill Observatory']],
  ['The show is made by Ann Quill Productions, which has 12 staff.', ['Ann Quill Productions']],
  [
    'The bill went to the House of Commons. The House voted. The Opposition Conservatives lost.',
    ['House of Commons', 'Conservatives'],
  ],
])('whole bodies: %s', (text, bodies) => {
  expect(organisationsOf(foundIn(text))).toEqual(bodies);
});

test.each([
  ['She works at a European Space Agency laboratory by the lake.', ['European Space Agency']],
  ['The Oslo Bay Star newspaper reported it on Monday.', ['Oslo Bay Star']],
  ["It comes from the Prime Minister's Office in May, he said.", ["Prime Minister's Office"]],
  ['He gave it to the U.S. Federal Bureau of River Works.', ['Federal Bureau of River Works']],
  ['He is the head of Technical Research at Quillon Securities.', ['Quillon Securities']],
  ['She was ill before the ATP Finals began.', []],
])('%s', (text, bodies) => {
  expect(organisationsOf(foundIn(text))).toEqual(bodies);
});

test.each([
  [
    'Road Harbour Command Acting Assistant Commissioner Lee Hart said so in the spring, when all of the rain came down the hill.',
    ['Road Harbour Command'],
  ],
  ['It cost a lot, according to the Pellfield Gazette Leader on Monday.', ['Pellfield Gazette Leader']],
  ['She was the chair of the London Anglers Coalition until May.', ['London Anglers Coalition']],
  ['She came from Tidemos, a group co-founded by the captain Lee Hart.', ['Tidemos']],
  ['It was put on by Harbour Day, an organization that speaks for sailors.', ['Harbour Day']],
  ['She put the song on Twitter Friday, and it was heard.', ['Twitter']],
  ['The bridge fell down in May. ABC 7 reported it first.', ['ABC 7']],
  [
    'The Hale Medical Engineers, Pharmacists and Opticians Union said so.',
    ['Hale Medical Engineers, Pharmacists and Opticians Union'],
  ],
])('%s', (text, bodies) => {
  expect(organisationsOf(foundIn(text))).toEqual(bodies);
});

test.each([
  ['The coins will be shown at the Museum of Peat in Ockbourne until June.', ['Museum of Peat']],
  ['The choir sang at the Walder Art Gallery in Oslo on a wet Sunday.', ['Walder Art Gallery']],
  ['The MP for Rother Vale slept through the speech.', []],
  ['It was sold to bakers led by Ms Penhask in 2012, and has since grown.', []],
])('museums, members and ladies: %s', (text, bodies) => {
  expect(organisationsOf(foundIn(text))).toEqual(bodies);
});

test.each([
  ['Grand Duke Nicholas left for the front on a Monday.', 'Nicholas'],
  ['It was sold to bakers led by Ms Penhask in 2012, and has since grown.', 'Penhask'],
])('%s: somebody', (text, name) => {
  expect(foundIn(text).people.map((person) => person.name)).toContain(name);
});

test('what several things are called by letters is no place', () => {
  expect(placesOf(foundIn('She sang at the BQAs last May, and the BQAs were on the air.'))).toEqual([]);
});
