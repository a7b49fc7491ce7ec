import { isTitle } from '../../lexicon/titles.js';
import { Class } from '../../lexicon/word-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { triggerOf } from '../../text/vocabulary/token-index.js';
import { Any, type ParsedText } from '../syntax/parsed-text.js';
import type { Attribution, CuedAttribution } from './attribution.js';

/** Words of the report of an inquest or a trial. */
const COURT_WORDS = triggerOf(
  ['coroner', 'inquest', 'deposed', 'deceased', 'jury', 'witness', 'accused', 'prisoner', 'magistrate', 'magistrates', 'assizes'],
); // biome-ignore format: a list
const FEWEST_COURT_WORDS = 2;

/**
 * Evidence as old papers report it, one sentence after the other: "Joan Lee, widow, deposed that she lived in Mill Lane. Her husband left at noon. He
 * seemed well." What follows in the paragraph is still her evidence, up to a word of the proceedings or of somebody else; what is found in it is not apart.
 */
export function withEvidence(
  reading: ParsedText,
  found: readonly CuedAttribution[],
  searched: readonly boolean[],
): { readonly cued: readonly CuedAttribution[]; readonly evidence: readonly Attribution[] } {
  const { prose } = reading;
  const isInCourt = oldCourtsIn(reading);
  if (!isInCourt) return { cued: found, evidence: [] };
  const evidence: Attribution[] = [];
  const within = new Set<CuedAttribution>();
  const bySentence = new Map<number, CuedAttribution[]>();
  for (const each of found) {
    const sentence = prose.sentenceOf[each.cue.first]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), each]);
  }
  let teller: CuedAttribution | null = null;
  for (let sentence = 0; sentence + 1 < prose.sentences.length; sentence++) {
    const [first, next] = [prose.sentences[sentence]!, prose.sentences[sentence + 1]!];
    if (!searched[prose.paragraphOf[first]!] || isFirstOfParagraph(prose, first)) teller = null;
    const here = bySentence.get(sentence) ?? [];
    const told = here.find((each) => isEvidence(reading, each, first) && isInCourt(first));
    if (told) teller = told;
    else if (teller && here.every(isThought) && isStillTold(reading, first, next)) {
      const last = reading.classes[next - 1] === Class.stop ? next - 1 : next;
      evidence.push({
        source: teller.source,
        cue: null,
        content: [{ first, last }],
        family: 'speech',
        rule: 'evidence',
      });
      for (const each of here) within.add(each);
    } else if (here.length === 0 || !here.every(({ rule }) => rule === 'in-view')) teller = null; // “In his opinion”
  }
  return { cued: found.filter((each) => !within.has(each)), evidence };
}

/** Tells whether a token is in the report of a trial or an inquest that was printed when evidence was told so; a page has other reports too. Null where there is none. */
function oldCourtsIn({ prose }: ParsedText): ((at: number) => boolean) | null {
  const { lower, ids, index } = prose;
  const words = index.of(COURT_WORDS);
  // "witness said", "deceased had left"
  const signs = words.filter((i) => lower[i] === 'deposed' || isBareParty(prose, i));
  if (signs.length === 0) return null;
  return (at) => {
    const isNear = (i: number): boolean => Math.abs(i - at) <= REPORT_OF_COURT;
    return signs.some(isNear) && new Set(words.filter(isNear).map((i) => ids[i]!)).size >= FEWEST_COURT_WORDS;
  };
}

const REPORT_OF_COURT = 400; // tokens

const isBareParty = ({ lower, shapes }: Prose, i: number): boolean =>
  /^(?:witness|deceased|accused|prisoner)$/.test(lower[i]!) &&
  ((shapes[i]! & Shape.first) !== 0 || /^[,.;]$|^(?:which|that|when|and|said|to|by|asked)$/.test(lower[i - 1] ?? '')) &&
  /^(?::|said|stated|had|was|replied|added|identified|then|did|admitted|pleaded|who)$/.test(lower[i + 1] ?? '');

const isFirstOfParagraph = ({ paragraphOf }: Prose, first: number): boolean =>
  first === 0 || paragraphOf[first - 1] !== paragraphOf[first];

const FAR_OF_TELLER = 30; // tokens

/** "Joan Lee, widow, deposed that": what somebody said as the main clause of a sentence tells, in no quotation marks. */
function isEvidence(reading: ParsedText, { source, cue, content, family }: CuedAttribution, first: number): boolean {
  if (family !== 'speech' || source === null || source.first > cue.first || source.first - first > FAR_OF_TELLER)
    return false;
  const head = cue.last - 1;
  if (reading.classes[head] !== Class.past && reading.classes[head] !== Class.participle) return false;
  return content.every((part) => part.first > cue.first && reading.quoteOf[part.first]! < 0);
}

/** "He felt the jib jump" */
const isThought = ({ family, rule }: CuedAttribution): boolean => family !== 'speech' && rule.startsWith('verb-');

/** Whether a sentence tells of what was, of nobody who has a part in the proceedings. */
function isStillTold({ prose, classes, quoteOf }: ParsedText, first: number, next: number): boolean {
  let isPast = false;
  for (let i = first; i < next; i++) {
    const word = prose.lower[i]!;
    if (quoteOf[i]! >= 0 || OF_PROCEEDINGS.test(word) || word === '?' || word === ':') return false;
    if (word === 'evidence' && GIVES.test(prose.lower[i - 1] ?? '')) return false;
    if (/^(?:examined|reply|answer)$/.test(word) && i < first + 2) return false;
    if (isTitle(word) && prose.shapes[i]! & Shape.capital && i < first + 2) return false;
    const c = classes[i]!;
    if (c === Class.third || (Any.auxiliary[c] && /^(?:is|are|has|have|am)$/.test(word))) return false;
    isPast ||= c === Class.past || /^(?:was|were|had|did|could|would|should|might)$/.test(word);
  }
  return isPast;
}

const OF_PROCEEDINGS =
  /^(?:adjourned|bench|committed|coroner|counsel|court|cross-examined|fined|funeral|inquest|judge|jurors?|jury|magistrates?|post-?mortem|proceedings|recalled|remanded|sentenced|summing|sworn|verdict|witness|witnesses)$/;
const GIVES = /^(?:gave|given|giving|her|his|in|of|the|further|medical|similar|corroborative)$/;
