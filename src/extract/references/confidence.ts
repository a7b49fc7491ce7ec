import type { Attribution } from '../attributions/attribution.js';

/**
 * How often a rule's findings match a reader's, content and all: measured on news articles annotated by hand that are no part of
 * this project, and rounded. See docs/accuracy-quotes.md.
 */
const OF_RULE: Readonly<Record<string, number>> = {
  'said-after': 0.93, 'said-amid': 0.9, signed: 0.9, transcript: 0.8, 'said-before': 0.92, 'words-quoted': 0.6, 'said-inverted': 0.94, 'according-to': 0.89, 'as-said': 0.9, 'quoted-as-saying': 0.9,
  'verb-that': 0.94, 'verb-clause': 0.88, 'verb-quote': 0.92, 'verb-wh': 0.8, 'verb-object': 0.71, 'verb-infinitive': 0.74,
  'verb-preposition': 0.73, 'verb-gerund': 0.8, 'verb-colon': 0.6, 'gerund-that': 0.94, 'gerund-clause': 0.8, 'gerund-quote': 0.93,
  'gerund-object': 0.65, 'gerund-preposition': 0.7, 'gerund-infinitive': 0.7, 'gerund-wh': 0.8, 'infinitive-that': 0.87,
  'infinitive-clause': 0.6, 'infinitive-quote': 0.9, 'infinitive-object': 0.65, 'infinitive-preposition': 0.6,
  'infinitive-wh': 0.8, noun: 0.55, adjective: 0.71, seems: 0.69, 'is-expected': 0.82, 'passive-by': 0.55, passive: 0.64,
  quotation: 0.55,
}; // biome-ignore format: a table

export const confidenceOf = ({ rule }: Attribution): number => OF_RULE[rule] ?? 0.5;
