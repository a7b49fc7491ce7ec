import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import type { Prose } from '../../text/prose.js';
import type { PlaceMention } from './place-mention.js';

/** Without what a court or a council is chosen for ("Fourth District"), and without planets and the like, unless an area follows the name somewhere: "Mars, Pa." */
export function withoutRarePlaces(prose: Prose, all: PlaceMention[]): PlaceMention[] {
  const mentions = all.filter((mention) => !isNumberedDistrict(prose, mention));
  const words = wordClassesOf(prose.vocabulary);
  const isRare = ({ first, last }: PlaceMention): boolean =>
    last - first === 1 && words.has(prose.ids[first]!, 'rarely-place');
  if (!mentions.some(isRare)) return mentions;
  const told = new Set(
    mentions
      .filter(
        ({ areas, inDateline, first }) =>
          areas.length > 0 ||
          inDateline ||
          (words.has(prose.ids[first]!, 'named-if-led') &&
            /^(?:in|at|near|from|of)$/.test(prose.lower[first - 1] ?? '') &&
            !isPostOf(prose, first)),
      )
      .map(({ first }) => prose.ids[first]!),
  );
  return mentions.filter((mention) => !isRare(mention) || told.has(prose.ids[mention.first]!));
}

/** "Fourth District", "9th Circuit" */
const isNumberedDistrict = ({ lower }: Prose, { first, last }: PlaceMention): boolean =>
  last - first === 2 &&
  /^(?:circuit|district|division|precinct|ward)$/.test(lower[last - 1]!) &&
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/.test(
    lower[first]!,
  );

/** "Director of | Mobile": what somebody directs */
const isPostOf = ({ lower }: Prose, at: number): boolean =>
  lower[at - 1] === 'of' && /^(?:director|head|manager|chief|president|vp|lead)$/.test(lower[at - 2] ?? '');
