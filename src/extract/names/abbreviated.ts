import type { Prose } from '../../text/prose.js';
import { changedName, type Name, withEach } from './name.js';

/** A name followed by its own initials in brackets is an organisation wherever it occurs: "Hayat Tahrir al-Sham (HTS)". */
export function withAbbreviations(prose: Prose, names: readonly Name[]): readonly Name[] {
  const forms = new Set<string>();
  for (let i = 0; i + 1 < names.length; i++) {
    const name = names[i]!;
    const short = names[i + 1]!;
    if (!isAbbreviated(prose, name, short)) continue;
    forms.add(nameText(prose, name));
    forms.add(nameText(prose, short));
  }
  if (forms.size === 0) return names;
  return withEach(names, (name) =>
    forms.has(nameText(prose, name)) ? changedName(name, { type: 'organisation', rule: 'initials' }) : name,
  );
}

const nameText = (prose: Prose, { start, end }: Name): string => prose.text.slice(start, end);

function isAbbreviated(prose: Prose, name: Name, short: Name): boolean {
  if (name.last - name.first < 2 || short.last - short.first !== 1 || name.last + 1 !== short.first) return false;
  if (prose.lower[name.last] !== '(' || prose.lower[short.last] !== ')' || name.type === 'place') return false;
  const letters = nameText(prose, short).replaceAll('.', '');
  return /^\p{Lu}{2,7}$/u.test(letters) && letters === capitalsOf(prose, name);
}

/** The capitals of a name: H, T, S of "Hayat Tahrir al-Sham". */
function capitalsOf(prose: Prose, { start, end }: Name): string {
  return [...prose.text.slice(start, end).matchAll(/(?<!\p{L})(?:al-|el-)?(\p{Lu})/gu)]
    .map(([, letter]) => letter)
    .join('');
}
