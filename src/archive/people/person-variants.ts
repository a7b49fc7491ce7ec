import { wordKey } from '../../lexicon/reading/person-name.js';
import { gathered } from '../../text/gather.js';
import { conflict, type PersonContext } from './person-context.js';
import { give, type PersonDraft, profileOf, relate, spheresOf } from './person-drafts.js';
import { nearlySpelled, soundOf } from './person-sounds.js';

/** How much rare company two spellings must share to be one person. */
const BOND = 6;

/** Spellings of one sound, with given names that sound alike: one person where role and company agree, else "see also". */
export function joinVariants(drafts: readonly PersonDraft[], context: PersonContext): void {
  const sounding = gathered(drafts, ({ findings }) => {
    const { given, family } = findings[0]!.parts;
    return `${soundOf(family[family.length - 1]!)} ${soundOf(given[0]!).slice(0, 2)}`;
  });
  for (const [sound, group] of sounding) {
    if (group.length < 2 || group.length > 40 || sound.trim().length < 4) continue;
    const bySize = [...group].sort(
      (a, b) =>
        b.findings.length - a.findings.length || (a.findings[0]!.found.name < b.findings[0]!.found.name ? -1 : 1),
    );
    bySize.forEach((draft, i) => {
      for (const other of bySize.slice(0, i)) {
        if (draft.findings.length === 0 || other.findings.length === 0 || !areVariants(draft, other)) continue;
        if (agree(draft, other, context)) {
          give(other, draft.findings.splice(0));
        } else relate(draft, other);
      }
    });
  }
}

function areVariants(a: PersonDraft, b: PersonDraft): boolean {
  const [x, y] = [a.findings[0]!.parts, b.findings[0]!.parts];
  const [p, q] = [x.family[x.family.length - 1]!, y.family[y.family.length - 1]!];
  if (wordKey(p) === wordKey(q) || !nearlySpelled(p, q)) return false;
  const [g, h] = [wordKey(x.given[0]!), wordKey(y.given[0]!)];
  return g === h || (g.length > 3 && soundOf(g) === soundOf(h));
}

function agree(a: PersonDraft, b: PersonDraft, context: PersonContext): boolean {
  if (conflict(spheresOf(a, context), spheresOf(b, context))) return false;
  const [x, y] = [profileOf(a, context), profileOf(b, context)];
  const roles = [...x.keys()].some((feature) => feature.startsWith('r ') && y.has(feature));
  const countries = [...x.keys()].some((feature) => feature.startsWith('c ') && y.has(feature));
  return context.bond(x, y) >= BOND && (roles || countries);
}
