import { Hint } from '../../../tagger/gazetteer-bits.js';
import type { Prose } from '../../../text/prose.js';
import { triggerOf } from '../../../text/vocabulary/token-index.js';
import { changedName, type Name, surnameIdsOnDemand, withEach } from '../name.js';

const TOLD = triggerOf(['told', 'tells']);
const SURE_OF_MEDIA = 0.8;

/** "Lee told | Quayline | by email": a strange word that somebody is interviewed by is a paper or site, where nobody of the article is called so. */
export function withMediaTold(prose: Prose, hints: Uint16Array, names: readonly Name[]): readonly Name[] {
  const told = prose.index.of(TOLD);
  if (told.length === 0) return names;
  const surnames = surnameIdsOnDemand(prose.ids, () => names);
  const media = new Set<number>();
  for (const name of names)
    if (
      name.type === 'person' &&
      name.last - name.first === 1 &&
      told.includes(name.first - 1) &&
      !(hints[name.first]! & (Hint.given | Hint.surname)) &&
      isInterview(prose, name.last) &&
      !surnames().has(prose.ids[name.first]!)
    )
      media.add(prose.ids[name.first]!);
  if (media.size === 0) return names;
  return withEach(names, (name) =>
    name.type === 'person' && name.last - name.first === 1 && media.has(prose.ids[name.first]!)
      ? changedName(name, { type: 'organisation', confidence: SURE_OF_MEDIA, rule: 'media-told' })
      : name,
  );
}

const INTERVIEW = /^(?:interview|e-?mail|statement|message|podcast)$/;
const LONGEST_INTERVIEW = 5; // tokens: "in a recent telephone | interview"

/** "by email", "in a telephone interview", "via text message" */
function isInterview({ lower }: Prose, at: number): boolean {
  if (!/^(?:by|via|over|in|on)$/.test(lower[at] ?? '')) return false;
  if (/^(?:by|via)$/.test(lower[at]!) && /^(?:e-?mail|phone|telephone|text)$/.test(lower[at + 1] ?? '')) return true;
  if (!/^an?$/.test(lower[at + 1] ?? '')) return false;
  for (let i = at + 2; i < at + LONGEST_INTERVIEW; i++) if (INTERVIEW.test(lower[i] ?? '')) return true;
  return false;
}
