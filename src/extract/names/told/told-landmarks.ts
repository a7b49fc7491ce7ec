import { wordClassesOf } from '../../../lexicon/vocabulary-classes.js';
import { Hint } from '../../../tagger/gazetteer-bits.js';
import { isCapitalWord, type Prose, Shape } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, nameOver, withAddedOver, withEach } from '../name.js';
import { isOldPaper } from '../old-papers/old-paper.js';
import { isAboutSport } from './telling-words.js';

const SURE_OF_LANDMARK = 0.9;
const SURE_NO_LANDMARK = 0.9;

const LANDMARK = /^(?:castle|abbey|priory|lighthouse|viaduct|aqueduct|quarry|reservoir|lido)$/;
const PART = /^(?:upper|lower|nether)$/;
const OF_AN_UPPER_BODY =
  /^(?:house|houses|chamber|tribunal|school|schools|division|court|courts|class|classes|sixth|league)$/;
const LEADS_THERE = /^(?:at|in|near|inside|outside|around|to|from|through|of|past|above|below|behind|beside)$/;
/** Behind somebody's name and "'s", the end of a village's: "Cooper's Mill" */
const OWNED = /^(?:mill|mills|corner|corners|landing|ferry|gap|cove|crossing|cross|ford|hollow|creek|bay|point)$/;
const RIVERS =
  /^(?:thames|tyne|tees|trent|ouse|humber|mersey|clyde|forth|tay|tweed|wye|medway|derwent|severn|thames|shannon|liffey|lagan|foyle|danube|rhine|rhône|rhone|loire|seine|garonne|elbe|oder|vistula|dnieper|dnipro|dniester|volga|neva|tiber|arno|ebro|tagus|douro|nile|zambezi|limpopo|ganges|brahmaputra|yamuna|indus|mekong|irrawaddy|yangtze|euphrates|tigris|orinoco|potomac|susquehanna)$/;
const ON_RIVER = /^(?:on|along|across|beside|above|below|up|down|over|into|in|of|near|towards?)$/;
const LANDMARKS = triggerOf(LANDMARK, PART, OWNED, RIVERS);

const landmarkOver = (prose: Prose, first: number, last: number): Name =>
  nameOver(prose, { first, last, type: 'place', confidence: SURE_OF_LANDMARK, rule: 'told-feature' });

/** Landmarks, rivers and villages that the tagger passed over or took for bodies: "at Brodwick Castle", "in Upper Arden", "near
 * Cooper's Mill", "on the Tyne". */
export function withLandmarks(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const telling = prose.index.of(LANDMARKS);
  if (telling.length === 0) return names;
  const { lower, shapes, ids } = prose;
  const classes = wordClassesOf(prose.vocabulary);
  const isCapital = (at: number): boolean => at >= 0 && isCapitalWord(shapes[at] ?? 0) && !(shapes[at]! & Shape.first);
  const added: Name[] = [];
  for (const i of telling) {
    if (!isCapital(i) || shapes[i]! & Shape.upper) continue;
    if (RIVERS.test(lower[i]!)) {
      if (
        lower[i - 1] === 'the' &&
        ON_RIVER.test(lower[i - 2] ?? '') &&
        !isOldPaper(prose) &&
        !isCapital(i + 1) &&
        lower[i + 1] !== '-' &&
        mayBeLandmark(names, i, i + 1)
      )
        added.push(landmarkOver(prose, i, i + 1));
      continue;
    }
    if (OWNED.test(lower[i]!)) {
      const first = i - 2;
      if (lower[i - 1] !== "'s" || !isCapital(first) || isCapital(first - 1) || isCapital(i + 1)) continue;
      if (/^(?:in|near|from|outside)$/.test(lower[first - 1] ?? '') && mayBeLandmark(names, first, i + 1, true))
        added.push(landmarkOver(prose, first, i + 1));
      continue;
    }
    const isPart = PART.test(lower[i]!);
    let first = i;
    if (!isPart) while (i - first < 2 && isCapital(first - 1)) first--;
    const last = isPart ? i + 2 : i + 1;
    if (last - first < 2 || !LEADS_THERE.test(lower[first - 1] ?? '') || isCapital(last)) continue;
    const other = isPart ? i + 1 : first;
    if (!isCapital(other) || shapes[other]! & Shape.upper || hints[other]! & (Hint.demonym | Hint.country)) continue;
    if (isPart ? OF_AN_UPPER_BODY.test(lower[other]!) : hints[first]! & Hint.given || isAboutSport(prose)) continue;
    if (classes.has(ids[other]!, 'institution-noun') || classes.has(ids[first]!, 'determiner')) continue;
    if (mayBeLandmark(names, first, last)) added.push(landmarkOver(prose, first, last));
  }
  return withAddedOver(names, added);
}

/** Whether no name goes beyond a row, no shorter place is in it, and the tagger is not sure of another kind. */
function mayBeLandmark(names: readonly Name[], first: number, last: number, isWhole = false): boolean {
  for (const name of names) {
    if (name.last <= first) continue;
    if (name.first >= last) return true;
    if (name.first < first || name.last > last) return false;
    if (isWhole && name.last < last) continue;
    if (name.confidence > SURE_NO_LANDMARK) return false;
    if (name.type === 'place' && name.last - name.first < last - first) return false;
  }
  return true;
}

const WORK_OF =
  /^(?:album|single|ep|novel|film|play|musical|memoir|poem|opera|ballet|sequel|documentary|sitcom|song|drama)$/;
const PLACE_OF_LEARNING = /^(?:school|college|church)$/;
const OWN = /^(?:his|her|their|its|my|our|'s|['’]|debut|latest|first|second|third|fourth|fifth|sixth|seventh|last)$/;

/**
 * Places that the word before them tells to be none: "the band's sixth album, Slow Harbour, was", "her old school, Holland Hall,"; and "St. Aidan's
 * Parish", which is a body.
 */
export const withoutWorksAndSchools = (prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] =>
  withEach(names, (name) => {
    const { lower } = prose;
    const { type, first, last } = name;
    if (type !== 'place' || last - first < 2) return name;
    if (lower[last - 1] === 'parish' && lower[last - 2] === "'s" && /^(?:st\.?|saint)$/.test(lower[first]!))
      return changedName(name, { type: 'organisation', rule: 'parish' });
    if (lower[first - 1] !== ',' || !/^(?:[,.;]|is|was)$/.test(lower[last] ?? '.')) return name;
    const noun = lower[first - 2] ?? '';
    const isWork = WORK_OF.test(noun);
    if (!isWork && !PLACE_OF_LEARNING.test(noun)) return name;
    if (hints[first]! & Hint.placeBegins && hints[last - 1]! & Hint.placeGoesOn) return name;
    if (!OWN.test(lower[first - 3] ?? '') && !OWN.test(lower[first - 4] ?? '')) return name;
    return changedName(name, { type: isWork ? 'other' : 'organisation', rule: 'own-work' });
  });
