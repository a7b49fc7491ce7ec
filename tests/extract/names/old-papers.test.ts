import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf } from '../found.js';

/** What shows an old paper. */
const OLD = 'The sale is adjourned to the 9th inst., and will begin to-morrow.';

describe('an old paper', () => {
  test.each([
    ['A ball was held at the Gannet Hotel, and supper at the King’s Head Inn.', ['Gannet Hotel', 'King’s Head Inn']],
    ['The prisoner was lodged in Dorchester Gaol.', ['Dorchester Gaol']],
    ['He keeps a shop at No. 42, Jermyn-street, near Cavendish-square.', ['Jermyn-street', 'Cavendish-square']],
    ['The coach leaves the SILVER STAG INN every Monday.', ['SILVER STAG INN']],
    ['THE HARE COACH leaves the SILVER STAG INN, WEYMOUTH, every morning.', ['SILVER STAG INN', 'Weymouth']],
    ['Mr. Hale will attend at DORCHESTER professionally.', ['Dorchester']],
    ['The club met at Garth’s Hotel in Weymouth.', ['Garth’s Hotel', 'Weymouth']],
    ['The Rev. John Hale was presented to the rectory of Nether Dunwold, void by death.', ['Nether Dunwold']],
    ['On Monday died Mr. James Harrow, of Wexbottom, near Burnley, farmer.', ['Wexbottom', 'Burnley']],
    ['The goods were sent to Manchefler and to Briftol by the canal.', ['Manchester']],
    ['Captain Orrin of the brig sailed for New Orieans with lumber.', ['New Orleans']],
  ] as const)('has places that others have not: %s', (text, places) => {
    expect(placesOf(foundIn(`${text}\n${OLD}`))).toEqual(expect.arrayContaining([...places]));
  });

  test.each([
    'The Nobility, Gentry, and the public are respectfully informed.',
    'An excellent horse is offered for Sale, with a Barge.',
    'He was made Governor in Chief.',
    'Arrived the Illinois, the Alfred, the Euphrates, the Virginia, and the Persia, with flour.',
  ])('has words and ships that are no places: %s', (text) => {
    expect(placesOf(foundIn(`${text}\n${OLD}`))).toEqual([]);
  });

  test('has no body that a machine has misread', () => {
    const text = `Irs. A. Hale is ill. The Ancient CircLE Society met. NOl Vale Company won.\n${OLD}`;
    expect(organisationsOf(foundIn(text))).toEqual([]);
  });

  test('has somebody whose name is a word for kin', () => {
    const text = `Mr. Cousins asked. He saw District Attorney Cousins at noon. “It rains,” said Cousins.\n${OLD}`;
    expect(peopleOf(foundIn(text))).toEqual(['Cousins']);
    expect(peopleOf(foundIn(`The shop of Hale Brothers is shut.\n${OLD}`))).toEqual([]);
  });

  test.each([
    ['He has been an elder of the Presbyterian church since his youth.', 'Presbyterian church'],
    ['The speaker praised the Republican party and its friends.', 'Republican party'],
    ['The Otter Creek Turnpike company has failed in its application.', 'Otter Creek Turnpike company'],
    ['He was a judge in the Choctaw nation for years.', 'Choctaw nation'],
    ['The clerks of the post office department struck.', 'post office department'],
    ['He worked on the Great Northern road for a year.', 'Great Northern road'],
    ['The organ was built by the J. R. Harnett Co. of Chicago.', 'J. R. Harnett Co.'],
  ] as const)('writes bodies in small letters: %s', (text, body) => {
    expect(organisationsOf(foundIn(`${text}\n${OLD}`))).toContain(body);
  });

  test.each([
    ['The bill passed the Senate and was sent to the House for concurrence.', []],
    ['The House of Delegates rejected it, and the Senate agreed.', []],
    ['The Legislature met, and the Senate of Virginia sat with it.', ['Senate of Virginia']],
  ] as const)('has no body for a house of which no state is told: %s', (text, bodies) => {
    const found = organisationsOf(foundIn(`${text}\n${OLD}`));
    expect(found.filter((name) => /^(?:Senate|House|House of Delegates|Legislature)$/.test(name))).toEqual([]);
    if (bodies.length === 0) expect(found).toEqual([]);
  });

  test.each([
    ['The brig Essex, capt. Orne, has arrived from Barcelona.', 'Orne'],
    ['He was released by captain Bounds of the schooner.', 'Bounds'],
    ['The treaty was brought by Citizen Duroc on Monday.', 'Duroc'],
    ['The case was tried before judge Bland at ten.', 'Bland'],
    ['The rules were read by col. Thornby in the hall.', 'Thornby'],
    ['Count Larhbach set out for Brunn.', 'Larhbach'],
  ] as const)('writes titles in small letters: %s', (text, name) => {
    expect(peopleOf(foundIn(`${text}\n${OLD}`)).join()).toContain(name);
  });

  test('is told by two signs, not by one', () => {
    expect(organisationsOf(foundIn('He was an elder of the Presbyterian church. The choir sings to-morrow.'))).toEqual(
      [],
    );
  });

  test('is told by words that only a machine reads so', () => {
    expect(placesOf(foundIn('Tlie supper was given at the Crown Hotel, wbich was full.'))).toContain('Crown Hotel');
  });
});

describe('peers', () => {
  test.each([
    ['The Duke of Wellington spoke for an hour.', 'Wellington'],
    ['The Earl of Liverpool rose to reply.', 'Liverpool'],
    ['The Marquis of Londonderry wrote to him.', 'Londonderry'],
    ['The Duchess of Kent came to the ball.', 'Kent'],
    ['The Prince of Wales opened the dock.', 'Wales'],
    ['The Countess of Salisbury was ill.', 'Salisbury'],
  ] as const)('are no places: %s', (text, place) => {
    const record = foundIn(text);
    expect(placesOf(record).filter((name) => name.includes(place))).toEqual([]);
    expect(peopleOf(record).join()).toContain(place);
  });

  test('leave the towns of others alone', () => {
    expect(placesOf(foundIn('The mayor of Liverpool spoke in Kent.'))).toEqual(['Liverpool', 'Kent']);
  });
});

describe('halves and headings of a scan', () => {
  test.each([
    ['Ivo Rathlin is here. President Brand spoke. Brand left.\nBRAND SILENT\nBrand Noncommittal to Callers.', 'Brand'],
    ['The band met. President Brand spoke.\nBrand left. Brand is old. Brand Noncommittal to them.', 'Brand'],
  ])('are no part of a name: %s', (text, name) => {
    expect(peopleOf(foundIn(`${text}\n${OLD}`))).toContain(name);
  });

  test('a town in New York is not York', () => {
    const places = placesOf(foundIn(`The police of NKW YORK came to Dorchester.\n${OLD}`));
    expect(places).not.toContain('York');
  });

  test.each(['The State is to pay.', 'The Committee met at ten.', 'The platform assails the Administration.'])(
    'has bodies of which nothing tells whose they are: %s',
    (text) => {
      expect(organisationsOf(foundIn(`${text}\n${OLD}`))).toEqual([]);
    },
  );
});
