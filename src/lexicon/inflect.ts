/** The forms of one English verb, all in lower case. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** past / participle */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', write: 'wrote/written', think: 'thought', find: 'found', see: 'saw/seen', know: 'knew/known',
  feel: 'felt', make: 'made', give: 'gave/given', take: 'took/taken', mean: 'meant', hold: 'held', hear: 'heard',
  speak: 'spoke/spoken', go: 'went/gone', get: 'got', put: 'put', swear: 'swore/sworn', seek: 'sought',
  choose: 'chose/chosen', fight: 'fought', draw: 'drew/drawn', come: 'came/come', understand: 'understood', read: 'read',
  lead: 'led', set: 'set', lay: 'laid', throw: 'threw/thrown', keep: 'kept', show: 'showed/shown', forget: 'forgot/forgotten',
  foresee: 'foresaw/foreseen', cast: 'cast', shoot: 'shot', plead: 'pleaded/pled', overrule: 'overruled', dream: 'dreamed',
  retell: 'retold', foretell: 'foretold', rethink: 'rethought', leave: 'left', stand: 'stood', send: 'sent', sing: 'sang/sung',
  teach: 'taught', bet: 'bet', let: 'let', run: 'ran/run', spit: 'spat', split: 'split', hit: 'hit', withdraw: 'withdrew/withdrawn',
  forbid: 'forbade/forbidden', misspeak: 'misspoke/misspoken', bring: 'brought', strike: 'struck', stick: 'stuck',
  break: 'broke/broken', rewrite: 'rewrote/rewritten', misstate: 'misstated', undertake: 'undertook/undertaken',
}; // biome-ignore format: a table

/** Verbs of more than one syllable that double their last consonant, or short ones that do not. */
const DOUBLED =
  /^(?:admit|commit|refer|infer|prefer|concur|regret|permit|defer|rebut|submit|deter|abhor|quip|chat|plan|slam|blog|brag|rap|pan|jab|nod|sob|snap|tap|knock|bar|rib|rip|equip|omit|yap|plot|rag|riff|dub|beg|shrug|spin|stun|tip|tout?)$/;

/** Inflects a verb given in its base form. */
export function inflectVerb(base: string): VerbForms {
  const doubled =
    DOUBLED.test(base) && /[bdgklmnprt]$/.test(base) && !/(?:ck|ff|ut)$/.test(base) ? base + base.at(-1)! : base;
  const y = /[^aeiou]y$/.test(base);
  const e = base.endsWith('e');
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const gerund = `${e && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : doubled}ing`;
  const regular = y ? `${base.slice(0, -1)}ied` : e ? `${base}d` : `${doubled}ed`;
  const irregular = IRREGULAR[base]?.split('/');
  const past = irregular ? [irregular[0]!] : [regular];
  const participle = irregular ? [irregular.at(-1)!] : [regular];
  return { base, third, gerund, past, participle };
}
