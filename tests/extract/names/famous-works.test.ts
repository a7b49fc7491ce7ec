import { describe, expect, test } from 'vitest';
import { foundIn, peopleOf } from '../found.js';

describe('famous works that are called like people', () => {
  test.each([
    'She fell asleep in the third act of Rigoletto, and so did the dog.',
    'The next production is Simon Boccanegra, in May.',
    "We were taken to 'Captain Blood,' and cried.",
    'He sang Don Giovanni there for ten years.',
    'The soprano knew the libretto, and the tenor did not. They loved Nabucco. The conductor was late.',
  ])('nobody in: %s', (text) => expect(peopleOf(foundIn(text))).toEqual([]));

  test.each([
    ['The birthday of Emma Larkin was in May. Emma said she was well.', ['Emma Larkin']],
    ['The home of Rebecca Pell burned. Rebecca was away.', ['Rebecca Pell']],
    ['The scene was the home of Carmen Duarte. Carmen said it was small.', ['Carmen Duarte']],
  ])('%s', (text, people) => expect(peopleOf(foundIn(text))).toEqual(people));
});
