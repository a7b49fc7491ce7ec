import type { NamedText } from '../../named-text.js';

// Verbs that say what somebody of a description has done or does, and end it.

/** "the singer | known to all", "the driver | accused of it" */
export const isReducedRelative = (reading: NamedText, at: number): boolean =>
  (reading.has(at, 'reduced-relative') &&
    /^(?:as|to|for|in|by|with|of|from|over|at|on|near|during|under|after)$/.test(reading.lower(at + 1))) ||
  isDoing(reading, at);

/** "a pollster | working for the party", "a reporter | covering the vote" */
export const isDoing = (reading: NamedText, at: number): boolean =>
  /^\p{Ll}{2,}ing$/u.test(reading.word(at)) &&
  !reading.has(at, 'role-head') &&
  !/^(?:and|or|&)$/.test(reading.lower(at + 1)) &&
  (reading.has(at + 1, 'determiner') || reading.has(at + 1, 'function-word') || reading.isCapital(at + 1));

/** "is a convicted thief and | possessed a gun" */
export const isDeed = (reading: NamedText, at: number): boolean =>
  /^\p{Ll}+ed$/u.test(reading.word(at)) &&
  !reading.has(at, 'describing') &&
  (reading.has(at + 1, 'determiner') || reading.has(at + 1, 'ends-role-noun') || /^\d/.test(reading.lower(at + 1)));
