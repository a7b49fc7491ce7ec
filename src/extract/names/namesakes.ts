import { lexicon } from '../../lexicon/load-lexicon.js';
import { listedWordsOf } from '../../lexicon/load-word-list.js';
import { type VocabularyClasses, wordClassesOf } from '../../lexicon/vocabulary-classes.js';
import { Hint } from '../../tagger/gazetteer-bits.js';
import { type Prose, Shape } from '../../text/prose.js';
import { triggerOf } from '../../text/vocabulary/token-index.js';
import { changedName, type Name, withEach } from './name.js';
import { FEWEST_SOFTWARE_WORDS, softwareWordsIn } from './told/telling-words.js';

/** A text with the classes of its words. */
interface NamesakeContext {
  readonly prose: Prose;
  readonly classes: VocabularyClasses;
  readonly isAboutRaces: () => boolean;
  readonly isAboutSoftware: () => boolean;
}

/**
 * Ships, horses, storms, songs and drinks that are called like people: "the trawler Mary Anning", "Storm Brendan", "Uncle Walter, a bay
 * gelding", “Eleanor Rigby”, and software: "Fedora", "GitHub". They become other names, and so does the same name further on.
 */
export function withoutNamesakes(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const classes = wordClassesOf(prose.vocabulary);
  let races: boolean | null = null;
  let software: number | null = null;
  const words: NamesakeContext = {
    prose,
    classes,
    isAboutRaces: () => {
      races ??= prose.index.of(OF_RACES).length > 0;
      return races;
    },
    isAboutSoftware: () => softwareWords() > 0,
  };
  let found: Set<string> | null = null;
  const softwareWords = (): number => {
    software ??= softwareWordsIn(prose);
    return software;
  };
  const isWareName = (name: Name): boolean =>
    (isUnheardOf(prose, hints, name) || isUnmapped(words, hints, name)) && softwareWords() >= FEWEST_SOFTWARE_WORDS;
  const people = new Set<string>();
  for (const name of names) {
    const isRelease = isReleaseWord(words, name) && softwareWords() >= FEWEST_FOR_RELEASE;
    if (name.type === 'organisation' && !isRelease && !isCraft(words, name)) continue;
    if (isRelease || isNamesake(words, name) || isWareName(name) || isArticled(prose, hints, name)) {
      found ??= new Set();
      for (const form of formsOf(words, name)) found.add(form);
    } else if (name.type === 'person' && name.last - name.first > 1)
      for (const form of formsOf(words, name)) people.add(form);
  }
  if (!found) return names;
  const gone = found;
  return withEach(names, (name) => {
    const form = prose.lower.slice(name.first, name.last).join(' ');
    if (
      (name.type === 'organisation' && !isReleaseWord(words, name) && !isCraft(words, name)) ||
      !gone.has(form) ||
      (people.has(form) && !isNamesake(words, name) && !isWareName(name))
    )
      return name;
    return changedName(name, { type: 'other', rule: 'namesake' });
  });
}

const OF_RACES = triggerOf(lexicon.withStops('racing-word'));

/** "Beta", "ISO", "Sneak Peeks" */
const isReleaseWord = ({ prose, classes }: NamesakeContext, { last }: Name): boolean =>
  classes.has(prose.ids[last - 1]!, 'release-word');

/** "the cutter Osprey Maid" taken for a firm */
const isCraft = ({ prose, classes }: NamesakeContext, { first, confidence }: Name): boolean =>
  confidence < 0.85 &&
  first > 0 &&
  classes.has(prose.ids[first - 1]!, 'craft') &&
  !(prose.shapes[first - 1]! & Shape.capital);

/** The whole name, and its last word: "Lucky Walter", "Walter"; of a storm without that word. */
function formsOf({ prose, classes }: NamesakeContext, { first, last }: Name): string[] {
  const opens = classes.has(prose.ids[first]!, 'storm') || classes.has(prose.ids[first]!, 'craft'); // "MV Mary Anning"
  const from = last - first > 1 && opens ? first + 1 : first;
  return [
    prose.lower.slice(first, last).join(' '),
    prose.lower.slice(from, last).join(' '),
    ...(last - from > 1 ? [prose.lower[last - 1]!] : []),
  ];
}

const NAMED_KINDS = ['racer', 'beast-or-plant', 'work-or-ware'] as const;

function isNamesake(words: NamesakeContext, { first, last }: Name): boolean {
  const { prose, classes } = words;
  const of = (
    at: number,
    kind: 'craft' | 'storm' | 'work-or-ware' | 'racer' | 'maybe-racer' | 'beast-or-plant',
  ): boolean => at >= 0 && at < prose.size && classes.has(prose.ids[at]!, kind);
  if (last - first === 1 && isWare(words, first)) return true;
  if (last - first > 1 && WARE_END.test(prose.lower[last - 1]!)) return true;
  if (last - first > 1 && LONG_WARE.test(prose.text.slice(prose.starts[first], prose.ends[first]))) return true;
  if (last - first > 1 && of(first, 'storm') && prose.shapes[first]! & Shape.capital) return true;
  let before = first - 1;
  while (before > 0 && isAddressInName(prose, before)) before--;
  if (of(before, 'craft') && isCraftBefore(prose, before)) return true;
  // "the horse | Jolly Ben | won", "the mare Jolly | Ben"
  const animal = last - first === 1 && hasCapital(prose, before) ? before - 1 : before;
  const isAnimal =
    of(animal, 'racer') || of(animal, 'beast-or-plant') || /^(?:horse|pony|dog)$/.test(prose.lower[animal] ?? '');
  if (isAnimal && BEHIND_ANIMAL.test(prose.lower[last] ?? '.') && isCraftBefore(prose, animal)) return true;
  // "a quarter horse named Whistling Dixie", "a rose called Ann Lee"
  const isNamed = /^(?:named|called|christened|nicknamed)$/.test(prose.lower[before] ?? '');
  const isOne = NAMED_KINDS.some((kind) => of(before - 1, kind)) || prose.lower[before - 1] === 'horse';
  if (isNamed && isOne) return true;
  if (prose.lower[before] === 'named' && of(before - 1, 'craft')) return true;
  if (prose.lower[before] === 'as' && /^(?:sold|marketed|branded|bottled)$/.test(prose.lower[before - 1] ?? ''))
    return true;
  if ((of(before, 'storm') && hasCapital(prose, before)) || of(before, 'work-or-ware') || of(before, 'racer'))
    return true;
  if (prose.lower[before] === 'and' && of(before - 2, 'storm') && hasCapital(prose, before - 2)) return true;
  if (isQuotedWhole(prose, first, last) && last - first > 1) return true;
  const comma = prose.lower[before] === ',' ? before - 1 : -1;
  const races = words.isAboutRaces;
  if (
    of(comma, 'racer') ||
    (of(comma, 'beast-or-plant') && /^[,.;)]$/.test(prose.lower[last] ?? '.')) ||
    (of(comma, 'maybe-racer') && races())
  )
    return true;
  if (prose.lower[last] === 'and') {
    // "Lady Susan and Desert Tom, both trained by"
    let end = last + 1;
    while (end < last + 4 && hasCapital(prose, end)) end++;
    return prose.lower[end] === ',' && prose.lower[end + 1] === 'both' && isSetOff(words, end + 1);
  }
  return isPriced(prose, last) || (prose.lower[last] === ',' && isSetOff(words, last + 1));
}

/** "the Ashby | sofa costs £899", "the Harriet | dress, £65" */
function isPriced({ lower, size }: Prose, at: number): boolean {
  if (at + 1 >= size || !WARE.test(lower[at]!)) return false;
  for (let i = at + 1; i < Math.min(size, at + 5); i++) if (/^(?:[£$€]|costs?$)/.test(lower[i]!)) return true;
  return false;
}

const WARE =
  /^(?:sofa|armchair|chair|table|lamp|rug|bed|dress|skirt|jacket|coat|jumper|shirt|blouse|jeans|trousers|bag|handbag|boots?|shoes?|sandals?|trainers|watch|necklace|ring|earrings|candle|perfume|lipstick|mascara|phone|headset|laptop|bike|pram|cot|mattress)$/;

/** "the | Kate Allen | was refloated": nobody's full name has an article, unless a noun follows. */
function isArticled({ lower }: Prose, hints: Uint16Array, { type, first, last }: Name): boolean {
  if (type !== 'person' || last - first !== 2 || lower[first - 1] !== 'the') return false;
  return (
    (hints[first]! & Hint.given) !== 0 &&
    (hints[last - 1]! & (Hint.given | Hint.surname)) !== 0 &&
    DONE_BY_SHIP.test(lower[last]!)
  );
}

/** Behind the name of an animal; who rode it would be named before another verb: "the horse Ann Lee rode". */
const BEHIND_ANIMAL = /^(?:[.,;]|and|won|was|is|has|had|finished|came|ran|fell|at|in|died)$/;

const DONE_BY_SHIP =
  /^(?:was|were|is|has|had|from|sailed|sank|sinks|docked|capsized|foundered|ran|left|arrived|berthed|struck|listed)$/;

/** "Leap Micro", "Ekiga": no word of it is known as anybody's name, which in a text about software says what it is. */
function isUnheardOf(prose: Prose, hints: Uint16Array, { type, confidence, first, last }: Name): boolean {
  if (type !== 'person') return false;
  for (let i = first; i < last; i++) if (hints[i]! & (Hint.given | Hint.surname)) return false;
  return confidence <= SURE_OF_SOMEBODY || (last - first > 1 && areWords(prose, first, last));
}

/** "in Kirigami", "In Leap": a place of one word that no list of places has. */
function isUnmapped({ prose, classes }: NamesakeContext, hints: Uint16Array, { type, first, last }: Name): boolean {
  if (type !== 'place' || last - first !== 1 || classes.has(prose.ids[first]!, 'landmark-noun')) return false;
  return (hints[first]! & (Hint.placeBegins | Hint.placeGoesOn | Hint.demonym)) === 0;
}

/** Whether all are common words: "Leap Micro" */
function areWords({ ids, vocabulary }: Prose, first: number, last: number): boolean {
  const words = listedWordsOf(vocabulary);
  for (let i = first; i < last; i++) if (words.at(ids[i]!) === 0) return false;
  return true;
}

const SURE_OF_SOMEBODY = 0.95;

/** "Kali Linux", "Go-Live Checklist" */
const WARE_END =
  /^(?:linux|unix|bsd|gnome|kde|api|sdk|app|plugin|checklist|dashboard|factsheet|guidebook|handbook|playbook|podcast|scorecard|toolkit|webinar|workbook)$/;

const FEWEST_FOR_RELEASE = 3;

/** "GitHub", "KWin", and in a text about software "Fedora", "Dolphin". */
function isWare({ prose, classes, isAboutSoftware }: NamesakeContext, at: number): boolean {
  if (classes.has(prose.ids[at]!, 'software')) return isAboutSoftware();
  const word = prose.text.slice(prose.starts[at], prose.ends[at]);
  return (
    CAPITAL_WITHIN.test(word) && !/^(?:\p{Lu}['’]|(?:Ma?c|De|Du|Di|La|Le|Van|Fitz|St|Al|El)(?=\p{Lu}))/u.test(word)
  );
}

/** "HearHistory", "USAGov": no given name is written so, but for Mary- and Anna-. */
const LONG_WARE =
  /^(?!Mary|Anna|Jean|Rose|Ruth|Sara|Beth|Fitz)\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{2,}$|^\p{Lu}{3,}\p{Ll}{2,}$/u;

const CAPITAL_WITHIN = /\p{Ll}\p{Lu}|^\p{Lu}\p{Lu}+\p{Ll}{2}/u;

const hasCapital = ({ shapes }: Prose, at: number): boolean => at >= 0 && (shapes[at]! & Shape.capital) !== 0;

/** "Uncle" of "Uncle Walter", where the tagger took only the last word */
const isAddressInName = (prose: Prose, at: number): boolean =>
  hasCapital(prose, at) && lexicon.has(prose.lower[at]!, 'address-in-name');

/** "the ferry Mary Lee", "HMS Ann Lee", not "by boat Ann Lee went" */
function isCraftBefore({ lower, shapes }: Prose, at: number): boolean {
  if (shapes[at]! & Shape.upper) return true;
  for (let i = at - 1; i >= 0 && i > at - 5; i--)
    if (/^(?:the|an?|his|her|their|its|two|three)$/.test(lower[i]!)) return true;
  return false;
}

/** “Eleanor Rigby”: nothing else is between the marks. */
const isQuotedWhole = ({ shapes, size }: Prose, first: number, last: number): boolean =>
  first > 0 && last < size && (shapes[first - 1]! & Shape.quote) !== 0 && (shapes[last]! & Shape.quote) !== 0;

/** ", a bay gelding", ", the outsider," in a text about races, ", trained by" */
function isSetOff({ prose, classes, isAboutRaces }: NamesakeContext, from: number): boolean {
  const told = /^(?:both|all)$/.test(prose.lower[from] ?? '') ? from + 1 : from;
  if (/^(?:trained|ridden|sired|skippered)$/.test(prose.lower[told] ?? '')) return prose.lower[told + 1] === 'by';
  if (!/^(?:an?|the)$/.test(prose.lower[from] ?? '')) return false;
  for (let i = from + 1; i < prose.size && i < from + 5; i++) {
    const id = prose.ids[i]!;
    if (classes.has(id, 'racer') || classes.has(id, 'craft') || classes.has(id, 'beast-or-plant'))
      return !isOwner(prose, classes, i + 1);
    if (classes.has(id, 'maybe-racer')) return isAboutRaces();
    if (prose.lower[i] === 'pub') return true;
    if (!(prose.shapes[i]! & Shape.word)) return false;
  }
  return false;
}

/** "a yacht owner", "the tanker captain", "a ship's chandler": somebody after all. */
const isOwner = ({ lower, ids, size }: Prose, classes: VocabularyClasses, at: number): boolean =>
  (at < size && (classes.has(ids[at]!, 'office') || classes.has(ids[at]!, 'calling'))) ||
  /(?:er|or|man|men|woman|captain|master|boy|hand|^['’]s)$/.test(lower[at] ?? '');
