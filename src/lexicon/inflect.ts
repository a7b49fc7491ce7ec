import { lexicon } from './load-lexicon.js';

/** The forms of one English verb, all in lower case. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: string;
  readonly participle: string;
}

const irregular = lexicon.values('irregular-verb');

/** Inflects a verb given in its base form. */
export function inflectVerb(base: string): VerbForms {
  const stem = lexicon.has(base, 'doubling') ? base + base.at(-1)! : base;
  const y = /[^aeiou]y$/.test(base);
  const e = base.endsWith('e');
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const gerund = `${e && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : stem}ing`;
  const regular = y ? `${base.slice(0, -1)}ied` : e ? `${base}d` : `${stem}ed`;
  const [past = regular, participle = past] = irregular.get(base)?.split(' ') ?? [];
  return { base, third, gerund, past, participle };
}
