import { wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { type Prose, Shape } from '../../text/prose.js';
import { triggerOf } from '../../text/vocabulary/token-index.js';
import { changedName, type Name, withEach, withReplaced } from './name.js';

/** "Sutton-on-Sea", "Newton-le-Willows", "Ashby-next-the-Fen", "Mühldorf-am-Inn": what a town is told from its namesakes by. */
const COMPOUND_TOWN =
  /^\p{Lu}\p{L}+-(?:(?:on|by)-(?:the-)?Sea|(?:le|super|cum|next|sur|sous|lès|am|an|bei)-(?:(?:the|der|les)-)?\p{Lu}\p{L}+)$/u;
const CONFIDENCE = 0.9;

/** "Tel el-Amra", "Umm al-Rihan": what Arabic towns are called after, and an article; no man is called so. */
const HEADS_ARABIC_TOWN =
  /^(?:deir|dayr|tell?|tall|umm|bei?t|bayt|kafr|kfar|kufr|ras|wadi|jebel|jabal|djebel|ain|ayn|bir|qasr|shatt)$/;
const BEHIND_ARTICLE = /^(?:[ae][dlnrstz]|[ae](?:dh|sh|th))-\p{Lu}/u;
const ARABIC_TOWN =
  /^(?:D[ae][iy]r|T[ea]ll?|Umm|Bei?t|K[au]?fa?r|Ras|Wadi|Jebel|Ain|Bir|Qasr)-(?:[ae][dlnrstz]|[ae](?:dh|sh|th))-\p{Lu}/u;

/**
 * Towns whose names tell where they lie or what they are called after, though neither the tagger nor the gazetteer may know them; a longer name
 * that holds one stays.
 */
export function withCompoundTowns(prose: Prose, names: readonly Name[]): readonly Name[] {
  const { shapes, starts, ends, text } = prose;
  const added: Name[] = [];
  const gone = new Set<Name>();
  let next = 0;
  for (const i of prose.index.hyphens) {
    const [start, end] = [starts[i]!, ends[i]!];
    const word = text.slice(start, end);
    const isWhole = (shapes[i]! & Shape.capital) !== 0;
    if (isWhole ? !(COMPOUND_TOWN.test(word) || ARABIC_TOWN.test(word)) : !isBehindHead(prose, i, word)) continue;
    const first = isWhole ? i : i - 1;
    while (next < names.length && names[next]!.last <= first) next++;
    let after = next;
    while (after < names.length && names[after]!.first <= i) after++;
    const over = names.slice(next, after);
    if (over.some((name) => name.first < first || name.last > i + 1)) continue;
    for (const name of over) gone.add(name);
    added.push({
      start: starts[first]!,
      end,
      first,
      last: i + 1,
      type: 'place',
      confidence: CONFIDENCE,
      rule: 'compound-town',
    });
  }
  const towns = withReplaced(names, gone, added);
  if (prose.index.of(STREETS).length === 0) return towns;
  return withEach(towns, (name) =>
    isStreetFirst(prose, name)
      ? changedName(name, { type: 'place', confidence: Math.max(name.confidence, CONFIDENCE), rule: 'told-feature' })
      : name,
  );
}

/** "Jalan Sentosa", "Rue Vieille", "Kampung Sidam": streets and villages of languages that put the kind first. */
const isStreetFirst = ({ lower, ids, vocabulary }: Prose, { type, first, last }: Name): boolean =>
  (type === 'organisation' || type === 'person') &&
  last - first > 1 &&
  lower[first]!.length < 9 &&
  STREET_FIRST.test(lower[first]!) &&
  !ENDS_OF_BODIES.some((kind) => wordClassesOf(vocabulary).has(ids[last - 1]!, kind)); // "Taman Jaya Hospital"

const ENDS_OF_BODIES = [
  'body',
  'company-noun',
  'ends-body',
  'institution-noun',
  'legal-form',
  'organisation-noun',
] as const;

const STREET_FIRST =
  /^(?:avenida|barangay|bukit|calle|jalan|jln\.?|kampong|kampung|lorong|piazza|praça|pulau|rua|rue|sungai|taman|tanjong|tanjung|ulitsa)$/;
const STREETS = triggerOf(STREET_FIRST);

/** "Tel | el-Amra" */
const isBehindHead = ({ lower, shapes }: Prose, i: number, word: string): boolean =>
  i > 0 && (shapes[i - 1]! & Shape.capital) !== 0 && BEHIND_ARTICLE.test(word) && HEADS_ARABIC_TOWN.test(lower[i - 1]!);
