import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalInside, isCapitalWord, isSmallWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { type Name, nameOver, withAddedOver } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';

const SURE_BY_WORDS = 0.8;
const LONGEST_FOREIGN = 7; // tokens of a name
const LONGEST_JOURNAL = 6;
const FARTHEST_BODY_TELLER = 8; // tokens before, in which words tell what follows

/** Heads the names of bodies in languages that put it first. */
const FOREIGN_HEAD =
  /^(?:galerie|galleria|galería|fondazione|fondation|fundación|fundação|fundació|teatro|théâtre|museo|musée|museu|istituto|instituto|institut|stazione|università|universidade|universidad|université|universität|universitat|banco|banca|banque|compagnie|compañía|société|società|sociedad|sociedade|ospedale|hôpital|asociación|associação|associazione|sindicato|orchestre|orquesta|orquestra|éditions|librairie|école|escuela|escola|confederación|confederação|federación|federação|federazione|agencia|agência|agenzia)$/;
const FOREIGN_PARTICLE =
  /^(?:d[aeiou]|d[ao]s|des|del|della|delle|dei|degli|dell|la|le|les|los|las|für|y|e|et|en|al|l['’]|d['’])$/;
const HOSPITAL_END = /^(?:general|memorial|methodist|presbyterian|baptist|infirmary)$/;
const CAME_OUT = /^(?:published|appeared)$/;

const TELLS_BODY_MISSED = triggerOf(FOREIGN_HEAD, HOSPITAL_END, CAME_OUT, ['labour']);

/**
 * Bodies that the tagger passed over and words tell: "Galerie Noord in Rotterdam", "a nurse at Mercy General", "accused Labour of it", "a study
 * published today in Coastal Letters".
 */
export function withBodiesByWords(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const telling = prose.index.of(TELLS_BODY_MISSED);
  if (telling.length === 0) return names;
  const { lower, shapes } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const added: Name[] = [];
  for (const i of telling) {
    const word = lower[i]!;
    let last = 0;
    let first = i;
    if (isSmallWord(shapes[i]!)) {
      if (!CAME_OUT.test(word)) continue;
      [first, last] = journalBehind(prose, hints, classes, i);
    } else if (shapes[i]! & Shape.upper) continue;
    else if (word === 'labour') last = isLabourParty(prose, i) ? i + 1 : 0;
    else if (HOSPITAL_END.test(word)) {
      first = hospitalBefore(prose, classes, i);
      last = first === i ? 0 : i + 1;
    } else if (FOREIGN_HEAD.test(word)) last = foreignEnd(prose, i);
    if (last > first && isFree(names, first, last))
      added.push(
        nameOver(prose, { first, last, type: 'organisation', confidence: SURE_BY_WORDS, rule: 'body-by-words' }),
      );
  }
  return withAddedOver(names, added);
}

/** Whether no name goes beyond a row, and it is no body's already. */
function isFree(names: readonly Name[], first: number, last: number): boolean {
  for (const name of names) {
    if (name.last <= first) continue;
    if (name.first >= last) return true;
    if (name.first < first || name.last > last) return false;
    if (name.first === first && name.last === last && name.type === 'organisation') return false;
  }
  return true;
}

/** The token behind "Galerie Noord", "Stazione Marina di Lume"; 0 where a capital word stands before, or none behind. */
function foreignEnd(prose: Prose, head: number): number {
  const { lower } = prose;
  if (isCapitalWord(prose.shapes[head - 1] ?? 0) && prose.sentenceOf[head - 1] === prose.sentenceOf[head]) return 0;
  let last = head + 1;
  for (let at = last; at < head + LONGEST_FOREIGN; at++) {
    if (isCapitalInside(prose, at)) last = at + 1;
    else if (!FOREIGN_PARTICLE.test(lower[at] ?? '')) break;
  }
  return last === head + 1 ? 0 : last;
}

/** "accused | Labour | of it": no ministry's, and before no noun. */
const isLabourParty = (prose: Prose, at: number): boolean =>
  isCapitalInside(prose, at) &&
  isSmallWord(prose.shapes[at - 1] ?? 0) &&
  prose.lower[at - 1] !== 'of' &&
  BEHIND_PARTY.test(prose.lower[at + 1] ?? '') &&
  !isOldPaper(prose);

const BEHIND_PARTY = /^(?:of|for|over|to|is|was|has|had|will|would|[,.]|'s|in|on|at|by|with|from|as|after|before)$/;

const CARED_FOR =
  /^(?:nurses?|doctors?|surgeons?|physicians?|midwife|paramedics?|patients?|taken|rushed|admitted|treated|flown|airlifted|transported|hospitali[sz]ed|died|born|surgery)$/;

/** The first token of "a nurse at | Mercy General"; the last where no word tells of a hospital. */
function hospitalBefore(prose: Prose, classes: VocabularyClasses, end: number): number {
  const { lower, ids, sentenceOf } = prose;
  if (isCapitalInside(prose, end + 1)) return end;
  let first = end;
  while (end - first < 2 && isCapitalInside(prose, first - 1)) first--;
  if (first === end || !/^(?:at|to|from)$/.test(lower[first - 1] ?? '')) return end;
  for (let i = first; i < end; i++) if (classes.has(ids[i]!, 'office') || classes.has(ids[i]!, 'title')) return end;
  for (let i = first - 2; i >= 0 && i > first - FARTHEST_BODY_TELLER && sentenceOf[i] === sentenceOf[end]; i--)
    if (CARED_FOR.test(lower[i]!)) return first;
  return end;
}

const LEARNED_PAPER = /^(?:study|studies|research|paper|findings|results|analysis|review|report)$/;
const WHEN =
  /^(?:today|yesterday|online|this|last|week|month|year|on|earlier|recently|monday|tuesday|wednesday|thursday|friday)$/;

/** The tokens of "a study published today in | Coastal Letters"; none where it is no journal's. */
function journalBehind(
  prose: Prose,
  hints: Uint16Array,
  classes: VocabularyClasses,
  verb: number,
): readonly [first: number, last: number] {
  const { lower, ids, sentenceOf } = prose;
  let at = verb + 1;
  while (at < verb + 4 && WHEN.test(lower[at] ?? '')) at++;
  if (lower[at] !== 'in') return [0, 0];
  at++;
  if (lower[at] === 'the') at++;
  if (lower[at] === 'journal') at++;
  if (!isCapitalInside(prose, at)) return [0, 0];
  let isLearned = false;
  for (let i = verb - 1; i >= 0 && i > verb - FARTHEST_BODY_TELLER && sentenceOf[i] === sentenceOf[verb]; i--)
    if (LEARNED_PAPER.test(lower[i]!)) isLearned = true;
  if (!isLearned) return [0, 0];
  let last = at;
  for (let i = at; i < at + LONGEST_JOURNAL; i++) {
    if (isCapitalInside(prose, i)) last = i + 1;
    else if (!/^(?:of|and|the|in|&)$/.test(lower[i] ?? '')) break;
  }
  if (hints[at]! & (Hint.country | Hint.region | Hint.demonym | Hint.bigTown) && last - at === 1) return [0, 0];
  for (let i = at; i < last; i++) if (classes.has(ids[i]!, 'month') || classes.has(ids[i]!, 'weekday')) return [0, 0];
  return /^(?:[,.;)”"]|found|finds|shows?|suggests?|says)$/.test(lower[last] ?? '.') ? [at, last] : [0, 0];
}
