import { type Cue, type Cues, Frame } from '../../gazetteer/cues.js';
import { isDocument } from '../../gazetteer/source-words.js';
import { Class } from '../../gazetteer/word-classes.js';
import { clauseEnd } from '../grammar/clause-ends.js';
import { longPhraseEnd, phraseEnd } from '../grammar/noun-phrases.js';
import { subjectAfter } from '../grammar/postposed-subjects.js';
import { Any, isQuoteMark, type Reading, type Stretch, sentenceEnd } from '../grammar/reading.js';
import { subjectBefore } from '../grammar/subjects.js';
import { type VerbGroup, verbGroupAt } from '../grammar/verb-groups.js';
import { asSaid } from './as-said.js';
import type { Attribution, CuedAttribution } from './attribution.js';
import { complementOf } from './complements.js';
import { attachQuotations } from './continued.js';
import { nounAttribution } from './nominal.js';
import { accordingTo, postposed } from './postposed.js';
import { signed } from './signed.js';
import { transcriptLines } from './transcript.js';

/**
 * Every attribution of a text: source, cue and content, in the order of the cues. Cues within quotations are not looked at,
 * nor cues within what another cue attributes. Linear in the number of tokens: no rule looks farther than a fixed number of them.
 */
export function attributionsIn(reading: Reading, cues: Cues, searched: readonly boolean[]): Attribution[] {
  const found: CuedAttribution[] = [];
  const taken = new Uint8Array(reading.prose.size);
  for (const line of transcriptLines(reading, searched)) {
    taken.fill(1, Math.min(line.source!.first, line.content[0]!.first), line.content[0]!.last);
    found.push(line);
  }
  const { sentences } = reading.prose;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const first = sentences[s]!;
    const last = sentences[s + 1]!;
    if (searched[reading.prose.paragraphOf[first]!] === false) continue;
    inSentence(reading, cues, first, last, taken, found);
  }
  found.sort((a, b) => a.cue.first - b.cue.first);
  return attachQuotations(reading, found, taken, searched);
}

/** `earlier` are the attributions found so far in the same sentence. */
type Finder = (
  reading: Reading,
  i: number,
  cues: Cues,
  floor: number,
  taken: Uint8Array,
  earlier: readonly CuedAttribution[],
) => CuedAttribution | null;

function inSentence(
  reading: Reading,
  cues: Cues,
  first: number,
  last: number,
  taken: Uint8Array,
  found: CuedAttribution[],
): void {
  const earlier: CuedAttribution[] = [];
  // what is said to the end first, "…, she said": it rules the sentence; then the cues from left to right
  for (const finders of [OUTERMOST, OUTER, INNER]) {
    let floor = first;
    for (let i = first; i < last; i++) {
      if (reading.quoteOf[i]! >= 0) continue;
      if (taken[i]) {
        floor = Math.max(floor, i + 1);
        continue;
      }
      for (const finder of finders) {
        const attribution = finder(reading, i, cues, floor, taken, earlier);
        if (!attribution || attribution.content.some(({ first: a, last: b }) => overlaps(taken, a, b))) continue;
        for (const { first: a, last: b } of attribution.content) taken.fill(1, a, b);
        taken.fill(1, attribution.cue.first, attribution.cue.last);
        found.push(attribution);
        earlier.push(attribution);
        break;
      }
    }
  }
}

function overlaps(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

const OUTERMOST: readonly Finder[] = [
  (reading, i, cues, floor) => accordingTo(reading, i, floor, cues),
  asSaid,
  signed,
];

const OUTER: readonly Finder[] = [
  (reading, i, cues, floor, taken) => {
    if (!isVerbal(reading, i)) return null;
    return postposed(reading, verbGroupAt(reading, i, floor), verbCue(reading, i, cues), floor, taken, cues);
  },
];

const INNER: readonly Finder[] = [
  (reading, i, cues, floor, _taken, earlier) => {
    const cue = verbCue(reading, i, cues);
    return cue ? verbal(reading, i, cue, floor, cues, earlier) : null;
  },
  (reading, i, cues, floor) => nounAttribution(reading, i, floor, cues),
];

function verbCue(reading: Reading, i: number, cues: Cues): Cue | null {
  if (!isVerbal(reading, i)) return null;
  return cues.verbs.get(reading.prose.lower[i]!) ?? null;
}

/** A verb; or what was read as a noun where only a verb can stand: "the campaign projects that", "He jokes: “…”". */
function isVerbal(reading: Reading, i: number): boolean {
  const { classes, prose } = reading;
  if (Any.verb[classes[i]!]) return true;
  if (classes[i] !== Class.noun || i === 0 || i + 1 >= prose.size) return false;
  const before = classes[i - 1]!;
  if (before !== Class.noun && before !== Class.name && before !== Class.pronoun) return false;
  if (before === Class.pronoun) return true;
  const next = prose.lower[i + 1]!;
  const opens = reading.quoteOf[i + 1]! >= 0 && reading.quoteOf[i]! < 0;
  return prose.lower[i]!.endsWith('s') && (next === 'that' || opens || /^(?:he|she|they|it|we|i)$/.test(next));
}

/** "a contested convention", "his proposed plan", "the nominating contest" */
function isModifier(reading: Reading, { head, first, form }: VerbGroup): boolean {
  if (form === 'finite' && reading.classes[head] !== Class.noun) return false;
  if (first !== head || head === 0) return false;
  const before = reading.classes[head - 1]!;
  const c = reading.classes[head + 1];
  if (c === undefined || !Any.nominal[c]) return false;
  return (
    before === Class.determiner ||
    before === Class.possessive ||
    before === Class.adjective ||
    before === Class.cardinal
  );
}

/** A verb with its complement behind it: "Lee said that …", "adding …", "is expected to …", "was criticized by …". */
function verbal(
  reading: Reading,
  i: number,
  cue: Cue,
  floor: number,
  cues: Cues,
  earlier: readonly CuedAttribution[],
): CuedAttribution | null {
  const group = verbGroupAt(reading, i, floor);
  if (isModifier(reading, group)) return null;
  if (group.passive) return passive(reading, group, cue, floor, cues);
  if (group.form === 'participle') {
    const before = subjectBefore(reading, group.first, floor);
    if (!before || reading.prose.lower[i + 1] === 'by') return null;
  }
  const inverted = cue.frames & Frame.q ? invertedBefore(reading, group, cue, cues) : null;
  if (inverted) return inverted;
  if (cue.frames & Frame.b) return bare(reading, group, cue, floor, cues);
  const complement = complementOf(reading, i, cue);
  if (!complement) return null;
  if (group.form === 'infinitive' && !(cue.frames & Frame.q)) return null;
  const source = sharedSource(reading, group, earlier) ?? sourceOf(reading, group, 0);
  if (!source && (group.form === 'finite' || group.form === 'participle') && cue.family === 'attitude') return null;
  const extent = PHRASES.has(complement.kind) ? 'phrase' : 'clause';
  const end = clauseEnd(reading, complement.first, cues, holdOf(reading, group, source), extent);
  if (end <= complement.first) return null;
  return {
    source,
    cue: { first: group.first, last: complement.cueEnd },
    content: [{ first: complement.first, last: end }],
    family: cue.family,
    rule: `${group.form === 'finite' || group.form === 'participle' ? 'verb' : group.form}-${complement.kind}`,
  };
}

const PHRASES: ReadonlySet<string> = new Set(['object', 'preposition', 'infinitive', 'gerund']);
const LEADS = new Set([
  'as',
  'while',
  'when',
  'after',
  'before',
  'although',
  'though',
  'since',
  'in',
  'by',
  'despite',
  'besides',
  'without',
  'if',
  'because',
  'even',
  'on',
  'for',
  'instead',
  'whether',
]);

/** Whether the cue's clause is a lead before the main clause, or a relative one amid it. */
function holdOf(reading: Reading, group: VerbGroup, source: Stretch | null): 'main' | 'lead' | 'relative' {
  const { prose } = reading;
  if (source && source.last === group.first && /^(?:who|which|that)$/.test(prose.lower[source.first]!))
    return 'relative';
  const sentence = prose.sentences[prose.sentenceOf[group.head]!]!;
  if (group.form === 'gerund' && group.first === sentence) return 'lead';
  if (group.form === 'gerund' && reading.classes[group.first - 1] === Class.comma) return 'relative';
  const opening = reading.classes[sentence] === Class.conjunction ? sentence + 1 : sentence;
  if (LEADS.has(prose.lower[opening]!) && !holdsComma(reading, opening, group.first)) return 'lead';
  return 'main';
}

function holdsComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.classes[i] === Class.comma) return true;
  return false;
}

/** "Said Lee, “…”" and "In short, explained Lee: “…”": the subject stands between its verb and the quotation. */
function invertedBefore(reading: Reading, group: VerbGroup, cue: Cue, cues: Cues): CuedAttribution | null {
  const { prose, classes, quoteOf } = reading;
  const sentence = prose.sentences[prose.sentenceOf[group.head]!]!;
  if (group.first !== group.head || group.form !== 'finite') return null;
  const before = group.first - 1;
  if (group.first !== sentence && classes[before] !== Class.comma && classes[before] !== Class.conjunction) return null;
  const limit = sentenceEnd(reading, group.head);
  const source = subjectAfter(reading, group.head + 1, limit, (verb) => cues.verbs.has(verb));
  if (!source) return null;
  const mark = source.last;
  if (mark + 1 >= prose.size || quoteOf[mark + 1]! < 0 || !(classes[mark] === Class.comma || prose.lower[mark] === ':'))
    return null;
  const content = { first: mark + 1, last: clauseEnd(reading, mark + 1, cues) };
  if (content.last <= content.first) return null;
  return {
    source,
    cue: { first: group.first, last: group.head + 1 },
    content: [content],
    family: cue.family,
    rule: 'said-before',
  };
}

/** "seemed pleased": nobody is behind it, and the subject belongs to what is attributed. */
function bare(reading: Reading, group: VerbGroup, cue: Cue, floor: number, cues: Cues): CuedAttribution | null {
  if (group.form !== 'finite') return null;
  const next = group.head + 1;
  const word = reading.prose.lower[next];
  const c = reading.classes[next];
  if (c === undefined || next >= sentenceEnd(reading, group.head)) return null;
  if (
    word !== 'to' &&
    c !== Class.adjective &&
    c !== Class.participle &&
    c !== Class.determiner &&
    word !== 'like' &&
    !Any.adverb[c]
  )
    return null;
  const subject = subjectBefore(reading, group.first, floor);
  if (!subject) return null;
  const end = clauseEnd(reading, next, cues);
  if (end <= next) return null;
  return {
    source: null,
    cue: { first: group.first, last: next },
    content: [
      { first: subject.first, last: subject.last },
      { first: next, last: end },
    ],
    family: cue.family,
    rule: 'seems',
  };
}

function passive(reading: Reading, group: VerbGroup, cue: Cue, floor: number, cues: Cues): CuedAttribution | null {
  const { prose } = reading;
  const next = group.head + 1;
  const limit = sentenceEnd(reading, group.head);
  if (next >= limit) return null;
  const subject = subjectBefore(reading, group.first, floor);
  if (prose.lower[next] === 'quoted' || (cue.lemma === 'quote' && prose.lower[next] === 'as')) {
    const saying = next + 1;
    if (prose.lower[saying] !== 'saying') return null;
    const complement = complementOf(reading, saying, cues.verbs.get('saying')!);
    if (!complement || !subject) return null;
    return {
      source: subject,
      cue: { first: group.first, last: saying + 1 },
      content: [{ first: complement.first, last: clauseEnd(reading, complement.first, cues) }],
      family: 'speech',
      rule: 'quoted-as-saying',
    };
  }
  if (prose.lower[next] === 'by' && subject) {
    const agent = longPhraseEnd(reading, next + 1, limit);
    if (agent === next + 1) return null;
    const content: Stretch[] = [subject];
    return {
      source: { first: next + 1, last: agent },
      cue: { first: group.first, last: next + 1 },
      content,
      family: cue.family,
      rule: 'passive-by',
    };
  }
  if (cue.frames & Frame.s && prose.lower[next] === 'to' && subject) {
    const end = clauseEnd(reading, next, cues);
    return {
      source: null,
      cue: { first: group.first, last: next },
      content: [subject, { first: next, last: end }],
      family: cue.family,
      rule: 'is-expected',
    };
  }
  const complement = complementOf(reading, group.head, {
    ...cue,
    frames: cue.frames & ~(Frame.o | Frame.n | Frame.a | Frame.c),
  });
  if (!complement || !(cue.frames & (Frame.a | Frame.q | Frame.t))) return null;
  const end = clauseEnd(reading, complement.first, cues);
  return {
    source: subject,
    cue: { first: group.first, last: complement.cueEnd },
    content: [{ first: complement.first, last: end }],
    family: cue.family,
    rule: 'passive',
  };
}

/** "Lee said the bridge is safe | and added …", "…, Lee said, | adding …": the source of what was said right before. */
function sharedSource(reading: Reading, group: VerbGroup, earlier: readonly CuedAttribution[]): Stretch | null {
  const { prose, classes } = reading;
  let before = group.first - 1;
  if (before < 1) return null;
  const joined = prose.lower[before] === 'and' || prose.lower[before] === 'but';
  if (joined && classes[before - 1] === Class.comma) before--;
  if (!joined && !(group.form === 'gerund' && (classes[before] === Class.comma || prose.lower[before] === 'while')))
    return null;
  for (const { source, cue, content } of earlier) {
    const end = Math.max(cue.last, source?.last ?? 0, ...content.map(({ last }) => last));
    if (source && end <= group.first && end >= before) return source;
  }
  return null;
}

/** The subject of a verb, its own or, for "and added" and ", adding", that of the finite verb before it. */
function sourceOf(reading: Reading, group: VerbGroup, depth: number): Stretch | null {
  const { prose, classes } = reading;
  const sentence = prose.sentences[prose.sentenceOf[group.head]!]!;
  const before = group.first - 1;
  if (before < sentence) return null;
  const word = prose.lower[before]!;
  const shares =
    word === 'and' ||
    word === 'but' ||
    word === 'or' ||
    (group.form !== 'finite' && group.form !== 'participle' && classes[before] === Class.comma) ||
    (group.form !== 'finite' && group.form !== 'participle' && !Any.inPhrase[classes[before]!]) ||
    (classes[before] === Class.comma && group.form === 'finite');
  const own = subjectBefore(reading, group.first, sentence);
  const issued = group.form === 'gerund' && own ? issuerOf(reading, own, sentence) : null;
  if (issued) return issued;
  if (own && !(shares && (group.form !== 'finite' || word === 'and' || word === 'but' || word === 'or'))) return own;
  if (depth > 2) return null;
  for (let i = before; i >= sentence && i > group.first - 80; i--) {
    if (reading.quoteOf[i]! >= 0 || isQuoteMark(reading, i)) continue;
    if (!Any.finite[classes[i]!] || (Any.auxiliary[classes[i]!] && i + 1 < group.first && Any.verb[classes[i + 1]!]))
      continue;
    const earlier = verbGroupAt(reading, i, sentence);
    if (earlier.form !== 'finite' && !Any.auxiliary[classes[i]!]) continue;
    const shared = subjectBefore(reading, Any.auxiliary[classes[i]!] ? i : earlier.first, sentence);
    if (shared) return shared;
    const inverted = phraseEnd(reading, i + 1, group.first);
    if (inverted > i + 1 && i > 0 && (isQuoteMark(reading, i - 1) || classes[i - 1] === Class.comma))
      return { first: i + 1, last: inverted };
  }
  if (group.form !== 'gerund') return null;
  // "Lee, citing the cost, said"
  const aside = classes[before] === Class.comma ? subjectBefore(reading, before, sentence) : null;
  return aside ?? subjectOfMain(reading, group);
}

/** "She issued a statement | saying": who issues a document speaks in it. */
function issuerOf(reading: Reading, own: Stretch, sentence: number): Stretch | null {
  let last = own.first;
  while (last < own.last && !isDocument(reading.prose.lower[last]!)) last++;
  const verb = own.first - 1;
  if (
    last === own.last ||
    verb <= sentence ||
    (!Any.verb[reading.classes[verb]!] && reading.prose.lower[verb] !== 'out')
  )
    return null;
  let head = verb;
  while (head > sentence && !Any.verb[reading.classes[head]!]) head--;
  return subjectBefore(reading, verbGroupAt(reading, head, sentence).first, sentence);
}

/** "In rejecting it, | the board said": a lead without a subject has the main clause's. */
function subjectOfMain(reading: Reading, group: VerbGroup): Stretch | null {
  const { prose, classes } = reading;
  const sentence = prose.sentences[prose.sentenceOf[group.head]!]!;
  if (group.first - sentence > 3) return null;
  const limit = sentenceEnd(reading, group.head);
  for (let i = group.head; i < limit && i < group.head + 40; i++) {
    if (classes[i] !== Class.comma || reading.quoteOf[i]! >= 0) continue;
    const end = longPhraseEnd(reading, i + 1, limit);
    if (end > i + 1 && end < limit && (Any.finite[classes[end]!] || Any.adverb[classes[end]!]))
      return { first: i + 1, last: end };
  }
  return null;
}
