import { type VocabularyClasses, wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../../text/prose.js';
import type { Name } from '../name.js';
import { isOldPaper } from './old-paper.js';
import { oldPlaces } from './old-places.js';

/** Below this a body of a scan is mostly a misread word. */
const SURE_OF_BODY = 0.8;

/**
 * The names of an old paper, where houses and streets are places, bodies are written in small letters, and much that has a capital is
 * a misread word.
 */
export function withOldNames(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  if (!isOldPaper(prose)) return names;
  const classes = wordClassesOf(prose.vocabulary);
  const likely = names.filter((name) => !isMisreadBody(prose, classes, hints, name));
  const added = [...oldPlaces(prose, likely), ...plainBodies(prose, classes, hints, likely)];
  if (added.length === 0) return likely;
  added.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Name[] = [];
  let next = 0;
  for (const name of added) {
    if (name.first < (kept.at(-1)?.last ?? 0)) continue;
    while (next < likely.length && likely[next]!.last <= name.first) kept.push(likely[next++]!);
    while (next < likely.length && likely[next]!.first < name.last) next++;
    kept.push(name);
  }
  return [...kept, ...likely.slice(next)];
}

/** "Afsenlc", "Law Books": nothing known, and no word of an organisation in it. */
function isMisreadBody(
  { ids, shapes }: Prose,
  classes: VocabularyClasses,
  hints: Uint16Array,
  { type, first, last, confidence }: Name,
): boolean {
  if (type !== 'organisation' || confidence >= SURE_OF_BODY) return false;
  for (let i = first; i < last; i++) {
    if (hints[i]! & (Hint.organisationBegins | Hint.organisationGoesOn | Hint.club)) return false;
    const id = ids[i]!;
    if (classes.has(id, 'organisation-noun') || classes.has(id, 'institution-noun') || classes.has(id, 'body'))
      return false;
    if (classes.has(id, 'company-noun') || classes.has(id, 'legal-form') || classes.has(id, 'paper-end')) return false;
    if (shapes[i]! & Shape.dotted) return false;
  }
  return true;
}

/** "the British army", "the Little River turnpike company": a name, and in small letters what it is the name of. */
function plainBodies(prose: Prose, classes: VocabularyClasses, hints: Uint16Array, names: readonly Name[]): Name[] {
  const { ids, shapes, starts, ends, size, sentenceOf } = prose;
  const found: Name[] = [];
  let next = 0;
  for (let i = 1; i < size; i++) {
    if (shapes[i]! & Shape.capital || !classes.has(ids[i]!, 'plain-body') || sentenceOf[i - 1] !== sentenceOf[i])
      continue;
    const first = plainBodyStart(prose, classes, i);
    if (first === i) continue;
    const adjective = classes.has(ids[i - 1]!, 'of-a-body') || (hints[i - 1]! & Hint.demonym) !== 0;
    if (i - first === 1 && !adjective) continue;
    while (next < names.length && names[next]!.last <= first) next++;
    const over = names[next];
    if (over && over.first < i && over.type === 'person') continue;
    found.push({
      start: starts[first]!,
      end: ends[i]!,
      first,
      last: i + 1,
      type: 'organisation',
      confidence: 0.7,
      rule: 'plain-body',
    });
  }
  return found;
}

/** The first of the capitalised words right before a body; the body's own token where there are none. */
function plainBodyStart({ shapes, ids, sentenceOf }: Prose, classes: VocabularyClasses, at: number): number {
  let first = at;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[at] && (shapes[first - 1]! & Shape.capital) !== 0) {
    if (classes.has(ids[first - 1]!, 'determiner') || classes.has(ids[first - 1]!, 'function-word')) break;
    if (classes.has(ids[first - 1]!, 'title')) break;
    first--;
  }
  return first;
}
