import { describe, expect, test } from 'vitest';
import { foundIn, organisationsOf, peopleOf, placesOf, speakerOf } from '../found.js';
import { saidIn } from '../quotes/quoted.js';

describe('who is named behind an office of several fields or of a firm', () => {
  test.each([
    ['Ferries and Harbours Secretary Ida Quill told peers that tolls would fall.', 'tolls', 'Ida Quill'],
    ['Tern Motors UK managing director Piet Vos said that tolls would fall.', 'tolls', 'Piet Vos'],
    ['Trade, Ferries and Energy Minister Ida Quill said that tolls would fall.', 'tolls', 'Ida Quill'],
    ['Council and harbour chief Ida Quill said that tolls would fall.', 'tolls', 'Ida Quill'],
    ['Alderman Ida Quill and Mayor Piet Vos said that tolls would fall.', 'tolls', 'Ida Quill and Piet Vos'],
    [
      'Saltmarsh Bank chairman Piet Vos’s sister said that tolls would fall.',
      'tolls',
      'Saltmarsh Bank chairman Piet Vos’s sister',
    ],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test('the office with all its fields is the role', () => {
    const { people } = foundIn('Trade, Ferries and Energy Minister Ida Quill said that tolls would fall.');
    expect(people.map(({ role }) => role)).toEqual(['Trade, Ferries and Energy Minister']);
  });
});

describe('another office than his is not what somebody goes on as', () => {
  test.each([
    ['Councillor Vos asked whether it was late. The Town Clerk replied that it was noon.', 'noon', 'Town Clerk'],
    ['Councillor Vos asked whether it was late. The Harbour Master said that it was noon.', 'noon', 'Harbour Master'],
    ['The Mayor (Alderman Quill) presiding, Councillor Vos rose. He said that it was noon.', 'noon', 'Vos'],
    ['Ida Quill being in the chair, Piet Vos rose. He said that it was noon.', 'noon', 'Piet Vos'],
    ['Senator Ida Quill rose. “I am late,” the Ohio Democrat said.', 'late', 'Ida Quill'],
    [
      'Sergeant Quill said that Vos, when arrested, said: “I was home.” / Cross-examined, witness said he had found no eels.',
      'eels',
      'Quill',
    ],
    ['Planning convener Ishbel Quill said that it was noon.', 'noon', 'Ishbel Quill'],
    ['Piet Vos, pleading, said that it was late. “It was noon,” the barrister said.', 'noon', 'Piet Vos'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));
});

describe('several who announce something together, each with an office behind the name', () => {
  test.each([
    [
      'Hugo Bell, United States Attorney for the Western Shore, Ida Quill, Special Agent in Charge, and Piet Vos, Sheriff, announced that eels were seized.',
      'Hugo Bell, Ida Quill and Piet Vos',
    ],
    [
      'Sheriff Hugo Bell, of Saltmarsh, and Ida Quill, the clerk, said that eels were seized.',
      'Hugo Bell and Ida Quill',
    ],
    ['Hugo Bell, mayor of Saltmarsh, said that Ida Quill and eels were seized.', 'Hugo Bell'],
    ['Hugo Bell, who sings with Ida Quill and Piet Vos, said that eels were seized.', 'Hugo Bell'],
    ['Hugo Bell, son of Ida Quill and Piet Vos, said that eels were seized.', 'Hugo Bell'],
    ['The ferry sank. Hugo Bell, the mate, and Ida Quill said that eels were seized.', 'Hugo Bell and Ida Quill'],
  ])('%s', (text, speaker) => expect(speakerOf(foundIn(text), 'eels')).toBe(speaker));
});

describe('a firm or union that its kind stands beside', () => {
  test.each([
    ['The carmaker Tulk is to close. The Dutch firm said that it was late.', 'late', 'Tulk'],
    ['The Unite union said that it was late. Unite met.', 'late', 'Unite'],
    ['The Prospect union said that it was late.', 'late', 'Prospect'],
  ])('%s', (text, words, speaker) => expect(speakerOf(foundIn(text), words)).toBe(speaker));

  test.each([
    ['The carmaker Velden is to close. Shares in Velden fell.', ['Velden'], []],
    ['The retailer Leven is to close. It has shops in Leven.', ['Leven'], ['Leven']],
    ['They met at Velden.', [], ['Velden']],
  ])('%s', (text, firms, places) => {
    expect(organisationsOf(foundIn(text))).toEqual(firms);
    expect(placesOf(foundIn(text))).toEqual(places);
  });
});

describe('who is named in another way than people mostly are', () => {
  test.each([
    ['The Conservative peer Baroness Quillow rebelled on Monday.', ['Quillow']],
    ['The former judge Lord Vossen of Tern said that it was late.', ['Vossen']],
    ['The Lady Quillow School and the Lord Mayor were late.', []],
    ['Green MSP Alison Quill called it late. Tory MSP Ishbel Vos laughed.', ['Alison Quill', 'Ishbel Vos']],
    ['“It is late,” said the Basque.', []],
    ['“It is late,” said the Czech, and the Kiwi laughed.', []],
    ['Gran would laugh, and so would Mum.', []],
    ['She was director of the Quillow for a year.', []],
    ['Mr Quillow met Grandpa.', ['Quillow']],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual(people));

  test('a verb of a headline is nobody', () => {
    const text =
      'Attorney General Linda Quill announced on Monday that the state has taken part in the suit about the ferry.';
    expect(peopleOf(foundIn(text, 'State Attorney General Joins Suit Over Ferry'))).toEqual(['Linda Quill']);
  });

  test('the surname alone is whose name the headline has', () => {
    const text =
      'Rosalind Quillow has died. / In 1947 she married the engineer Walter Quillow, who died in 1988. Her son is Piers Quillow. / Sir Nicholas Amory said that Quillow was stubborn. / Quillow said in 1996 that it was late.';
    expect(speakerOf(foundIn(text, 'Rosalind Quillow, potter, dies at 91'), 'late')).toBe('Rosalind Quillow');
  });

  test('a name of one country’s people stands for the one who comes from there', () => {
    const text =
      'Goalkeeper Petr Sova, a target for a club in Prague, will stay. / “I am late,” said the Czech. / Dean Moss, the captain, laughed.';
    expect(speakerOf(foundIn(text), 'late')).toBe('Petr Sova');
  });

  test('the labels of an interview show people, whatever they look like, and their initials no state', () => {
    const found = foundIn(
      'Tom Vos: How did it begin? / Quillow Marsh: By accident. I was sent to the lighthouse. / TV: And then? / NC: Nothing. / QM: It rained.',
    );
    expect(peopleOf(found)).toEqual(expect.arrayContaining(['Tom Vos', 'Quillow Marsh']));
    expect(speakerOf(found, 'rained')).toBe('Quillow Marsh');
  });
});

describe('what is no place', () => {
  test.each([
    ['It is a blow for the North East.', []],
    ['Waves were high in the Arafura and Banda seas.', []],
    ['District spokeswoman Ida Quill laughed.', []],
    ['They sailed to North East in Maryland.', ['Maryland', 'North East']],
  ])('%s', (text, places) => expect(placesOf(foundIn(text)).sort()).toEqual(places));
});

describe('a body of three fields', () => {
  test.each([['The Tidal, Coastal and Harbour Agency closed.', ['Tidal, Coastal and Harbour Agency']]])(
    '%s',
    (text, bodies) => expect(organisationsOf(foundIn(text))).toEqual(bodies),
  );
});

describe('what says nothing', () => {
  test.each([
    ['The firm closed. One colleague put it like this: a blow.', []],
    ['One worker, who did not want to be named, left.', []],
    ['Sheriff Vos began swearing in deputies to keep order.', []],
    ['“Ferry sinks off Tern” — Harbour News, June 21, 2011', []],
    ['“It is late.” — Ida Quill', ['Ida Quill']],
  ])('%s', (text, sources) => expect(saidIn(text).map(({ source }) => source)).toEqual(sources));

  test('a name by which it was said goes before the paper that tells so', () => {
    const found = foundIn('Sheriff Piet Vos said the logo had cost £40, according to an estimate by Quill Graphics.');
    expect(speakerOf(found, 'logo')).toBe('Piet Vos');
  });
});

describe('paragraphs that an old paper runs together', () => {
  const text =
    'A rail would have saved him, a doctor stated.—The Coroner remarked that it was late.—Mrs. Quill deposed that he was sober.—The jury agreed.';
  test('each sentence has its own speaker, and no dash is part of what was said', () => {
    expect(saidIn(text).map(({ source, content }) => `${source}: ${content.join(' … ')}`)).toEqual([
      'a doctor: A rail would have saved him',
      'The Coroner: that it was late',
      'Mrs. Quill: that he was sober',
    ]);
  });
});

test('an agent is named by the name behind what he is', () => {
  const found = foundIn('Her death was confirmed by her son, the painter Piet Vos. It was late.');
  expect(speakerOf(found, 'Her death')).toBe('Piet Vos');
});
